/** All facts of a document: statements, positions, event frames, and a `figure` for every value that no other fact uses. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { Fillers } from './fillers.ts'
import { mergeEvents } from './merge.ts'
import { positions } from './positions.ts'
import { statements } from './statements/statements.ts'
import { summarize } from './summary.ts'

/** @returns facts in order of the text, with summaries */
export function extractFacts(stream: Stream, mentions: readonly Mention[], entities: readonly EntityDraft[], lexicon: Lexicon): FactDraft[] {
  const fillers = new Fillers(stream, mentions, entities)
  const said = statements(stream, fillers)
  const found = events(stream, fillers, (at) => speakerAround(said, at)).map((event) => ({ ...event, fact: attribute(event.fact, said) }))
  const facts = [...said, ...positions(stream, fillers), ...mergeEvents(found, stream.context.text, stream.context.diagnostics)]
  facts.push(...figures(facts, mentions, stream, fillers))
  facts.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
  summarize(facts, stream, lexicon)
  return facts
}

/** Whoever is speaking where a trigger without a subject stands (`قمنا بتسليم…`). */
function speakerAround(said: readonly FactDraft[], at: number): FillerDraft | null {
  const inside = said.filter((s) => s.roles.content?.some((c) => c.start <= at && at < c.end))
  return inside.at(-1)?.roles.speaker?.[0] ?? null
}

/** The innermost statement that holds the fact is its attribution. */
function attribute(fact: FactDraft, said: readonly FactDraft[]): FactDraft {
  const at = fact.evidence[0]?.start ?? 0
  const source = said.filter((s) => s.roles.content?.some((c) => c.start <= at && at < c.end)).at(-1)
  if (!source) return fact
  const speaker = source.roles.speaker?.[0]
  return { ...fact, attribution: { ...(speaker ? { speaker } : {}), ...(source.attribution?.cue ? { cue: source.attribution.cue } : {}) } }
}
