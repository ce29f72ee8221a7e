/** All facts of a document: statements, positions, event frames, and a `figure` for every value that no other fact uses. */
import type { EntityDraft } from '../merge/coreference.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import { confidenceOf } from './confidence.ts'
import { Covering } from './covering.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { Fillers } from './fillers.ts'
import type { FrameTrace } from './filling.ts'
import { mergeEvents } from './merge.ts'
import { positions } from './positions.ts'
import { statements } from './statements/statements.ts'
import { summarize } from './summary/summary.ts'
import type { Wanted } from './wanted.ts'

export type FactOptions = { trace?: FrameTrace | undefined; wanted?: Wanted | undefined }

/**
 * @param options `trace` is told of every frame that a word opened; `wanted` says which facts are made (all when it is absent)
 * @returns facts in order of the text, with summaries
 */
export function extractFacts(stream: Stream, mentions: readonly Mention[], entities: readonly EntityDraft[], options: FactOptions = {}): FactDraft[] {
  const { trace, wanted } = options
  const fillers = new Fillers(stream, mentions, entities)
  fillers.trace = trace
  fillers.wanted = wanted
  const said = statements(stream, fillers)
  const sayings = new Covering(said.flatMap((of) => (of.roles.content ?? []).map(({ start, end }) => ({ start, end, of }))))
  // Whoever is speaking where a trigger without a subject stands (`قمنا بتسليم…`).
  const speaker = (at: number): FillerDraft | null => sayings.at(at)?.roles.speaker?.[0] ?? null
  const found = events(stream, fillers, speaker)
  for (const { fact } of found) attribute(fact, sayings)
  const isWanted = wanted ? ({ rule, type }: FactDraft): boolean => wanted(rule, type) : null
  // `أن توقع الحكومة اتفاقا`: a word that signs an agreement says nothing.
  const signing = new Set(found.flatMap(({ fact, at }) => (fact.type === 'agreement' ? [stream.start(at)] : [])))
  // `انتخب فلان رئيسا`: the office that somebody gets by the event is told by it.
  const given = new Set(found.flatMap(({ fact }) => (fact.type === 'appointment' ? (fact.roles.position ?? []).map(({ start }) => start) : [])))
  const held = positions(stream, fillers).filter(({ rule, roles }) => rule !== APPOSED || !given.has(roles.title?.[0]?.start ?? -1))
  const told = [...said.filter((statement) => !isSigning(statement, signing)), ...held]
  const facts = [...(isWanted ? told.filter(isWanted) : told), ...mergeEvents(found, stream.context.text, stream.context.diagnostics)]
  const rest = figures(facts, mentions, stream, fillers)
  facts.push(...(isWanted ? rest.filter(isWanted) : rest))
  facts.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
  for (const fact of facts) {
    const { confidence, cases } = confidenceOf(fact.rule, fact.type)
    fact.confidence = confidence
    fact.cases = cases
  }
  summarize(facts, stream, fillers)
  return facts
}

/** Whether the word of speech, between the speaker and what he says, is one that signs. */
function isSigning({ evidence, roles }: FactDraft, signing: ReadonlySet<number>): boolean {
  const [from, to] = [evidence[0]?.start ?? 0, roles.content?.[0]?.start ?? 0]
  for (const at of signing) if (at === from || (from <= at && at < to)) return true
  return false
}

/** Of a title behind the name. */
const APPOSED = 'position.name-title'

/** The innermost statement that holds the fact is its attribution. */
function attribute(fact: FactDraft, sayings: Covering<FactDraft>): void {
  const source = sayings.at(fact.evidence[0]?.start ?? 0)
  if (!source) return
  const cue = source.attribution?.cue
  fact.attribution = { speaker: source.roles.speaker?.[0], cue }
}
