/**
 * Why a record says what it says: the derivation of each mention and fact, and for a place where nothing was found what was tried there. The
 * document is read once more with a listener; nothing of this is kept while extracting.
 */
import { originalSpans, type PlacedText } from '../emit/offsets.ts'
import type { DocumentRecord, FactRecord, FactStatus, MentionRecord } from '../emit/schema.ts'
import type { FactDraft, FillerDraft } from '../facts/draft.ts'
import { type Filled, type FrameTrace, isOwn } from '../facts/filling.ts'
import type { Frame, RoleRule, Slot } from '../facts/frames/frame.ts'
import type { Extractor, Inspection } from '../pipeline/extractor.ts'
import type { DocumentInput } from '../types.ts'
import { type Derivation, Derivations, type LexemeUse, lexemesOf } from './derivation.ts'
import { type BeforePhase, elementAt, nearest } from './nearest.ts'
import { statusWords } from './status.ts'

/** Spans below count code points of the document, as records do. */
export type WordWhy = PlacedText & { kind: string; lexemes: readonly LexemeUse[] }
export type PartWhy = PlacedText & { rule: string; tags: readonly string[]; words: readonly WordWhy[]; parts: readonly PartWhy[] }
export type MentionWhy = { mention: MentionRecord; derivation: PartWhy | null }
export type RoleWhy = PlacedText & { role: string; why: string }
/** One telling of a fact: the word that opened its frame, how each role was found, and the words its status rests on. */
export type Telling = {
  rule: string
  trigger: PlacedText
  lexemes: readonly LexemeUse[]
  roles: readonly RoleWhy[]
  status: FactStatus
  statusWords: ReadonlyArray<PlacedText & { without: FactStatus }>
}
export type FactWhy = { fact: FactRecord; tellings: readonly Telling[]; mentions: readonly MentionWhy[] }
export type PlaceWhy = {
  at: number
  sentence: PlacedText | null
  words: ReadonlyArray<WordWhy & { here: boolean }>
  considered: ReadonlyArray<PlacedText & { phase: string; rule: string; outcome: string }>
  nearest: ReadonlyArray<PlacedText & { phase: string; rule: string; wanted: readonly string[]; found: string }>
  frames: ReadonlyArray<PlacedText & { rule: string; requires: ReadonlyArray<readonly string[]>; filled: readonly string[] }>
}

const AROUND = 5
const NEAREST = 3

export class Explanation {
  readonly record: DocumentRecord
  readonly #inspection: Inspection
  readonly #phases: BeforePhase[] = []
  readonly #matches: Array<{ phase: string; rule: string; start: number; end: number; outcome: string }> = []
  readonly #frames: Array<Parameters<FrameTrace>[0]> = []
  readonly #derivations: Derivations
  readonly #span: (start: number, end: number) => PlacedText

  constructor(extractor: Extractor, input: DocumentInput) {
    this.#inspection = extractor.inspect(input, {
      match: (event) => this.#matches.push(event),
      phase: (phase, before) => this.#phases.push({ phase, before }),
      frame: (event) => this.#frames.push(event),
    })
    const { stream, record } = this.#inspection
    this.record = record
    const laid = this.#phases[0]?.before ?? stream
    this.#derivations = new Derivations(
      laid,
      stream,
      this.#phases.flatMap(({ phase }) => phase.automaton.rules),
    )
    this.#span = originalSpans(input.text, stream.context.origin)
  }

  mention(index: number): MentionWhy {
    const derivation = this.#derivations.ofMention(this.#inspection.mentions[index] as Inspection['mentions'][number])
    return { mention: this.record.mentions[index] as MentionRecord, derivation: derivation && this.#part(derivation) }
  }

  fact(index: number): FactWhy {
    const draft = this.#inspection.facts[index] as FactDraft
    const fact = this.record.facts[index] as FactRecord
    const ids = new Set(
      Object.values(fact.roles)
        .flat()
        .flatMap((f) => f.mention ?? []),
    )
    const mentions = [...ids].map((id) => this.mention(this.record.mentions.findIndex((m) => m.id === id)))
    return { fact, tellings: this.#frames.filter((event) => tells(event.fact, draft)).map((event) => this.#telling(event)), mentions }
  }

  /** @param at offset in code points */
  place(at: number): PlaceWhy {
    const laid = this.#phases[0]?.before ?? this.#inspection.stream
    let element = -1
    for (let i = 0; i < laid.length && element < 0; i++) {
      const { start, end } = this.#span(laid.start(i), laid.end(i))
      if (start <= at && at < end) element = i
    }
    if (element < 0) return { at, sentence: null, words: [], considered: [], nearest: [], frames: [] }
    const sentence = laid.sentenceOf(element)
    const [from, to] = [laid.sentences[sentence] as number, laid.sentences[sentence + 1] as number]
    const [start, end] = [laid.start(element), laid.end(element)]
    const words = []
    for (let i = Math.max(from, element - AROUND); i < Math.min(to, element + AROUND + 1); i++) {
      const lexemes = lexemesOf(laid.view(i).readings)
      words.push({ ...this.#span(laid.start(i), laid.end(i)), kind: laid.view(i).kind, lexemes, here: i === element })
    }
    const [opens, closes] = [laid.start(from), laid.end(to - 1)]
    return {
      at,
      sentence: this.#span(opens, closes),
      words,
      considered: this.#matches
        .filter((m) => m.start < end && start < m.end)
        .map(({ phase, rule, outcome, ...place }) => ({ ...this.#span(place.start, place.end), phase, rule, outcome })),
      nearest: this.#nearest(start),
      frames: this.#frames
        .filter(({ fact, trigger }) => fact === null && opens <= trigger.clause.stream.start(trigger.at) && trigger.clause.stream.start(trigger.at) < closes)
        .map((event) => this.#unfilled(event)),
    }
  }

  #nearest(offset: number): PlaceWhy['nearest'] {
    return nearest(this.#phases, offset, NEAREST).map(({ phase, rule, start, end, wanted, at }) => {
      const before = this.#phases.find((p) => p.phase.name === phase)?.before
      const last = before?.sentences[before.sentenceOf(elementAt(before, offset)) + 1]
      const found = before && last !== undefined && at < last ? this.#span(before.start(at), before.end(at)).text : ''
      return { ...this.#span(start, end), phase, rule, wanted, found }
    })
  }

  #unfilled({ trigger, frame, filled }: Parameters<FrameTrace>[0]): PlaceWhy['frames'][number] {
    const { stream } = trigger.clause
    const roles = [...new Set(filled.map(({ role }) => role))]
    return { ...this.#span(stream.start(trigger.at), stream.end(trigger.at)), rule: frame.rule, requires: frame.requires, filled: roles }
  }

  #telling({ trigger, frame, filled, fact }: Parameters<FrameTrace>[0]): Telling {
    const { stream } = trigger.clause
    const owned = filled.some(({ rule, chunk }) => rule?.slot === 'subject' && chunk !== null && isOwn(trigger, chunk))
    const { status, words } = statusWords(trigger, frame, owned)
    const kept = (one: Filled): boolean => fact?.roles[one.role]?.includes(one.filler) ?? false
    return {
      rule: frame.rule,
      trigger: this.#span(stream.start(trigger.at), stream.end(trigger.at)),
      lexemes: lexemesOf(stream.view(trigger.at).readings.filter(({ lexeme }) => opens(frame, String(lexeme.value)))),
      roles: filled
        .filter(kept)
        .map(({ role, filler, rule, chunk }) => ({ role, ...this.#place(filler), why: reason(rule, chunk?.preposition ?? null, chunk) })),
      status,
      statusWords: words.map(({ start, end, without }) => ({ ...this.#span(start, end), without })),
    }
  }

  #place({ start, end }: FillerDraft): PlacedText {
    return this.#span(start, end)
  }

  #part({ rule, start, end, tags, words, parts }: Derivation): PartWhy {
    const spelled = words.map(({ start, end, kind, lexemes }) => ({ ...this.#span(start, end), kind, lexemes }))
    return { ...this.#span(start, end), rule, tags, words: spelled, parts: parts.map((part) => this.#part(part)) }
  }
}

const opens = (frame: Frame, value: string): boolean => (frame.verbs?.includes(value) ?? false) || (frame.nouns?.includes(value) ?? false)

/** Facts told twice are merged: a telling belongs to the fact of its type that has its evidence. */
function tells(told: FactDraft | null, fact: FactDraft): boolean {
  const [span] = told?.evidence ?? []
  return told !== null && told.type === fact.type && span !== undefined && fact.evidence.some((e) => e.start <= span.start && span.end <= e.end)
}

function reason(rule: RoleRule | null, preposition: string | null, chunk: unknown): string {
  if (rule === null) return chunk === null ? 'subject carried over from outside the clause' : 'date of the clause'
  return `${slotName(rule.slot, preposition)}, accepts ${rule.kinds.join(' or ')}`
}

function slotName(slot: Slot, preposition: string | null): string {
  if (typeof slot === 'object') return `phrase under “${preposition ?? slot.prepositions.join(', ')}”`
  const names = {
    subject: 'subject of the trigger',
    object: 'bare argument of the trigger',
    trigger: 'the trigger itself',
    cause: 'subject of the verb of result',
    hit: 'what the verb says was struck',
    owner: 'whose term of office it is',
    scene: 'the city in whose name it goes',
    subdued: 'what lies under it',
    nation: 'whose another filler is',
    topic: 'what it is said of',
    helped: 'whom the purpose helps',
    within: 'phrase under “in” right behind the trigger',
    joined: 'whom the meeting brings together',
    discussed: 'what is talked about there',
    included: 'what it takes in',
    stage: 'where the verb that carries it lies',
    over: 'what the trigger closes the idafa of',
    dealt: 'what the contract is for',
    aimed: 'what the agreement aims at',
    costed: 'what the cost is that of',
    stated: 'what stands behind the colon',
    deadOf: 'of what the dead died whom a verb counts',
    deadWhere: 'what that struck',
    echo: 'the trigger, pointing back to a meeting',
    undergoer: 'subject of the verb of suffering',
    backdrop: 'where the cause lies',
    time: 'date of the clause',
  }
  return names[slot]
}
