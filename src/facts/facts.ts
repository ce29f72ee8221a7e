/** All facts of a document: statements, positions, event frames, and a `figure` for every value that no other fact uses. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import type { SymbolTable } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { figures } from './figures.ts'
import { Fillers } from './fillers.ts'
import type { Frame } from './frames/frame.ts'
import { FRAMES } from './frames/registry.ts'
import { matchFrame, type TriggerForm, triggerForm } from './match.ts'
import { positions } from './positions.ts'
import { statements } from './statements/statements.ts'
import { summarize } from './summary.ts'

/** @returns facts in order of the text, with summaries */
export function extractFacts(stream: Stream, mentions: readonly Mention[], entities: readonly EntityDraft[], lexicon: Lexicon): FactDraft[] {
  const fillers = new Fillers(stream, mentions, entities)
  const said = statements(stream, fillers)
  const facts = merge([...said, ...positions(stream, fillers), ...events(stream, fillers, said)])
  facts.push(...figures(facts, mentions, stream, fillers))
  facts.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
  summarize(facts, stream, lexicon)
  return facts
}

/** Frames a symbol opens, with the form of its trigger; asked once per symbol. */
const openings = new WeakMap<SymbolTable, Array<ReadonlyArray<{ frame: Frame; form: TriggerForm }> | undefined>>()

function opens(stream: Stream, i: number): ReadonlyArray<{ frame: Frame; form: TriggerForm }> {
  let table = openings.get(stream.symbols)
  if (!table) {
    table = []
    openings.set(stream.symbols, table)
  }
  const symbol = stream.symbol[i] as number
  let list = table[symbol]
  if (!list) {
    list = FRAMES.flatMap((frame) => {
      const form = triggerForm(stream.view(i), frame)
      return form === null ? [] : [{ frame, form }]
    })
    table[symbol] = list
  }
  return list
}

function events(stream: Stream, fillers: Fillers, said: readonly FactDraft[]): FactDraft[] {
  const found: FactDraft[] = []
  for (let i = 0; i < stream.length; i++) {
    for (const { frame, form } of opens(stream, i)) {
      const fact = matchFrame(stream, i, frame, form, fillers, speakerAround(said, stream.start(i)))
      if (fact) found.push(attribute(fact, said))
    }
  }
  return found
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

/** The same event read from two triggers of one place, or the same values twice, is one fact. */
function merge(facts: readonly FactDraft[]): FactDraft[] {
  const kept: FactDraft[] = []
  for (const fact of facts) {
    const twin = kept.find((k) => k.type === fact.type && fact.type !== 'statement' && fact.type !== 'position' && sameEvent(k, fact))
    if (!twin) kept.push(fact)
    else {
      for (const [role, list] of Object.entries(fact.roles)) twin.roles[role] ??= list
      if (!twin.evidence.some((e) => e.start === fact.evidence[0]?.start)) twin.evidence.push(...fact.evidence)
    }
  }
  return kept
}

const KEYS = ['amount', 'item', 'unit', 'extent', 'kind', 'participant', 'visitor', 'attacker', 'actor', 'recipient']

function sameEvent(a: FactDraft, b: FactDraft): boolean {
  return KEYS.some((role) => a.roles[role]?.some((x) => b.roles[role]?.some((y) => x.start === y.start)))
}
