import type { Lexicon } from '../lexicon/lexicon.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import type { FactDraft } from './draft.ts'
export function extractFacts(_stream: Stream, _mentions: readonly Mention[], _entities: readonly EntityDraft[], _lexicon: Lexicon): FactDraft[] { return [] }
