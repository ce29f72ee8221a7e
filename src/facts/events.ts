/** Event facts: every word that opens a frame, read with its clause. */
import { symbolNumbers } from '../pattern/columns.ts'
import { perSymbol, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { allotments } from './allotments.ts'
import { appointees } from './appointees.ts'
import type { SpeakerAt } from './carried.ts'
import type { Chunk, Clause } from './chunk.ts'
import { readSentence } from './chunks.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { feasible, inReach } from './feasible.ts'
import type { Fillers } from './fillers.ts'
import { fits, headOf } from './fit.ts'
import { DEADLY, DEADLY_BOMBING, type Frame } from './frames/frame.ts'
import { FRAMES } from './frames/registry.ts'
import { ENDING, MOVES } from './kind-words.ts'
import { matchFrame } from './match.ts'
import { type FramePlan, planOf } from './plan.ts'
import { claimsNumbers } from './shared-numbers.ts'
import { Trigger } from './trigger.ts'

/** A fact with the place of the word that opened it. */
export type Event = { fact: FactDraft; at: number; sentence: number }

/** Frames by lexeme value, for verbs and for nouns. */
const BY_VERB = index((frame) => frame.verbs)
const BY_NOUN = index((frame) => frame.nouns)

function index(words: (frame: Frame) => readonly string[] | undefined): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>()
  for (const frame of FRAMES) for (const word of words(frame) ?? []) found.set(word, [...(found.get(word) ?? []), frame])
  return found
}

/** Nouns that tell of an event, or of a project. */
const NOUNS = new Set(['event-noun', 'noun', 'project'])

type Openings = Readonly<{ verb: readonly FramePlan[]; noun: readonly FramePlan[] }>
const NONE: Openings = { verb: [], noun: [] }
/** What numbers of people may tell by themselves. */
const COUNTS: Openings = { verb: [], noun: FRAMES.filter((frame) => frame.counts !== undefined).map(planOf) }
/** A value whose bound is a verb. */
const SAID: Openings = { verb: [], noun: (BY_NOUN.get('said') ?? []).map(planOf) }
const SAID_COUNTS: Openings = { verb: [], noun: [...SAID.noun, ...COUNTS.noun] }

/** An agreement by its name. */
const PACT: Openings = { verb: [], noun: (BY_NOUN.get('pact') ?? []).map(planOf) }

function openedByValue({ tags, article }: SymbolView): Openings {
  if (tags.includes('agreement')) return PACT
  const counts = tags.includes('people') && tags.includes('quantity') && !article
  if (tags.includes('said')) return counts ? SAID_COUNTS : SAID
  return counts ? COUNTS : NONE
}

/** Frames that an element opens as a verb and as a noun; asked once per symbol. */
const openings = perSymbol((view): Openings => {
  if (view.kind !== 'word') return openedByValue(view)
  const verb = new Set<Frame>()
  const noun = new Set<Frame>()
  for (const { lexeme, verb: form, person } of view.readings) {
    const value = String(lexeme.value)
    // `هويتهم` is who they are: nobody says that he fell them.
    if (view.enclitic && person === 1 && MOVES.has(value)) continue
    if (lexeme.category === 'verb' && !view.article && (form === 'perfect' || form === 'imperfect'))
      for (const frame of BY_VERB.get(value) ?? []) if (frame.forms === undefined || frame.forms.includes(form)) verb.add(frame)
    if (lexeme.category === 'verb' && form === 'masdar')
      for (const frame of BY_VERB.get(value) ?? []) if (frame.forms === undefined || frame.forms.includes('masdar')) noun.add(frame)
    // `مخلفا 16 قتيلا`: with a mark before it, it opens a clause as a verb does.
    if (lexeme.category === 'verb' && !view.article && form === 'active')
      for (const frame of BY_VERB.get(value) ?? []) if (frame.forms?.includes(form)) for (const opened of [verb, noun]) opened.add(frame)
    if (lexeme.category === 'agreement') for (const { frame } of PACT.noun) noun.add(frame)
    if (NOUNS.has(lexeme.category)) for (const frame of BY_NOUN.get(value) ?? []) noun.add(frame)
  }
  return verb.size + noun.size === 0 ? NONE : { verb: [...verb].map(planOf), noun: [...noun].map(planOf) }
})

/** Whether a symbol opens frames. */
const opensFrames = symbolNumbers((view) => (openings(view) === NONE ? 0 : 1))

/** @returns events in order of the text, not yet merged */
export function events(stream: Stream, fillers: Fillers, speakerAt: SpeakerAt): Event[] {
  const found: Event[] = []
  const opens = opensFrames(stream.symbols)
  const { symbol, sentences } = stream
  for (let s = 0; s + 1 < sentences.length; s++) {
    let at = sentences[s] as number
    const end = sentences[s + 1] as number
    while (at < end && opens[symbol[at] as number] === 0) at++
    if (at < end) readEvents(stream, s, fillers, speakerAt, found)
  }
  return found
}

/** The events of a sentence. */
function readEvents(stream: Stream, s: number, fillers: Fillers, speakerAt: SpeakerAt, found: Event[]): void {
  const clause = readSentence(stream, s)
  const triggers: Opening[] = []
  for (const chunk of clause.chunks) if (holdsOpening(stream, chunk)) collectTriggers(clause, chunk, triggers)
  const rivals = triggers.filter(({ plans }) => plans[0]?.counts === null).map(({ chunk, plans }) => ({ index: chunk.index, plans }))
  const first = found.length
  const seen = (): FillerDraft | null => travellerOf(found, s)
  const removed = (): FillerDraft | null => removedOf(found, s)
  for (const { chunk, at, plans } of triggers) {
    const trigger = new Trigger(clause, chunk, at, chunk.kind === 'verb')
    const told = new Set<FactDraft['type']>()
    for (const plan of plans) {
      if (LAST.has(plan.frame.rule) && (told.has('aid') || told.has('transaction'))) continue
      const other = ONCE[plan.frame.rule]
      if (other !== undefined && told.has(other)) continue
      if (plan.frame.rule !== CASES && TELLS[plan.frame.type]?.some((type) => told.has(type))) continue
      if (fillers.wanted && !fillers.wanted(plan.frame.rule, plan.frame.type)) continue
      if (!fillers.trace && !(feasible(clause, plan) && inReach(trigger, plan))) continue
      const fact = matchFrame(trigger, plan, fillers, { speakerAt, seen, removed }, rivals)
      if (!fact) continue
      if (PURPOSEFUL.has(fact.type) && isPurpose(clause, chunk, found, s)) continue
      if (fact.type === 'indicator' && !claimsNumbers(fact, stream.start(at), found, s)) continue
      while (found.at(-1)?.at === at && isRather(fact, (found.at(-1) as Event).fact)) found.pop()
      found.push({ fact, at, sentence: s })
      for (const other of [...allotments(clause, fact, fillers), ...appointees(clause, fact, fillers)]) found.push({ fact: other, at, sentence: s })
      told.add(fact.type)
    }
  }
  keepUntold(found, first)
}

/** A number of dead that another fact of the sentence tells of, or that is not there yet, tells nothing by itself. */
function keepUntold(found: Event[], first: number): void {
  const own = found.slice(first)
  if (!own.some(({ fact }) => COUNTED.has(fact.rule))) return
  const told = new Set(
    own.filter(({ fact }) => !COUNTED.has(fact.rule)).flatMap(({ fact }) => Object.values(fact.roles).flatMap((list) => list.map((f) => f.start))),
  )
  found.length = first
  for (const event of own) {
    const { rule, status, roles } = event.fact
    const value = roles.killed?.[0] ?? roles.wounded?.[0]
    // `من خمسة إلى سبعة قتلى`: by how many it rose.
    if (!COUNTED.has(rule) || (status === 'occurred' && value !== undefined && value.value?.bound !== 'between' && !told.has(value.start))) found.push(event)
  }
}
const COUNTED = new Set(FRAMES.filter((frame) => frame.counts !== undefined).map(({ rule }) => rule))

const PURPOSEFUL: ReadonlySet<string> = new Set(['aid', 'transaction'])
/** `5 ملايين ‹لدفع› الرواتب ‹وتوفير› الأدوية`: what a gift is for, and what is joined to that, is no gift beside it. */
function isPurpose({ stream, chunks }: Clause, { index, from, preposition }: Chunk, found: readonly Event[], s: number): boolean {
  const starts = [stream.start(from)]
  for (let k = index; k > 0 && (chunks[k] as Chunk).joined; k = k - 1) {
    while (k > 0 && !((chunks[k - 1] as Chunk).preposition === preposition && !(chunks[k - 1] as Chunk).construct)) k--
    if (k > 0) starts.push(stream.start((chunks[k - 1] as Chunk).from))
  }
  for (let k = found.length - 1; k >= 0 && found[k]?.sentence === s; k--) {
    const { type, roles } = (found[k] as Event).fact
    if (type === 'aid' && roles.amount && roles.purpose?.some(({ start, end }) => starts.some((at) => start <= at && at < end))) return true
  }
  return false
}

/** Of two facts of one word, whether the later tells what it is: a signed loan or grant is a transaction and no agreement, a loan no aid; whoever is sentenced is not killed (`قضت … على`). */
function isRather({ type, subtype, rule }: FactDraft, before: FactDraft): boolean {
  // `84 بالمئة من الأصوات`
  if (before.type === 'indicator') return type === 'vote'
  if (before.type === 'agreement') return DEALT.has(subtype ?? '')
  if (before.type === 'aid') return subtype === 'loan' || GIVEN_FOR.has(rule)
  return type === 'arrest' && before.rule === ELIMINATED
}
/** Whoever travelled or met somebody last, in this sentence or the one before. */
function travellerOf(found: readonly Event[], s: number): FillerDraft | null {
  for (let k = found.length - 1; k >= 0; k--) {
    const { fact, sentence } = found[k] as Event
    if (sentence < s - 1) return null
    const subject = fact.roles.visitor?.[0] ?? (fact.type === 'meeting' ? fact.roles.participant?.[0] : undefined)
    if (subject) return subject
  }
  return null
}

/** `إعفاء فلان من منصبه ‹وتعيينه› سفيرا`: who left an office in this sentence. */
function removedOf(found: readonly Event[], s: number): FillerDraft | null {
  const last = found.findLast(({ fact, sentence }) => sentence === s && fact.type === 'appointment' && fact.roles.person)
  return last?.fact.roles.person?.[0] ?? null
}

/** What is told only where nothing else is: what the talks were about is told by those who talk, how many agreements were signed by those who sign, if they are there. */
const ONCE: Readonly<Record<string, FactDraft['type']>> = {
  'meeting.topic': 'meeting',
  'agreement.sign-many': 'agreement',
  'transaction.approve-grant': 'transaction',
  [DEADLY]: 'attack',
  [DEADLY_BOMBING]: 'attack',
}
const DEALT = new Set(['loan', 'grant'])
/** Money or goods that come of an agreement or an order. */
const GIVEN_FOR = new Set(['transaction.hand-over', 'transaction.grant-pact'])
/** What a word tells only where it tells neither aid nor another deal: grants are no granting, and money put in or paid out may be a gift. */
const LAST = new Set(['transaction.grant', 'transaction.put-in', 'transaction.pay', 'transaction.pay-wages'])
const ELIMINATED = 'attack.eliminate'
/** Cases of a disease stand beside its dead. */
const CASES = 'indicator.cases'
/** What a word tells already when it tells one of these: the attack holds its toll, a drone that fell on something is no wreck, a sentence is no mere stance, a vote neither, a toll no
 * figure, relief that comes is no force on the move. */
const TELLS: Partial<Record<FactDraft['type'], readonly FactDraft['type'][]>> = {
  casualties: ['attack'],
  disaster: ['attack'],
  stance: ['arrest', 'vote'],
  indicator: ['casualties', 'strength', 'aid'],
  movement: ['aid'],
}

function holdsOpening({ symbol, symbols }: Stream, { from, to }: Chunk): boolean {
  const opens = opensFrames(symbols)
  for (let i = from; i < to; i++) if (opens[symbol[i] as number] !== 0) return true
  return false
}

/** A verb chunk's verb; a noun chunk's head, or the event in the idafa of an empty head (`عملية الاغتيال`). */
function collectTriggers({ stream }: Clause, chunk: Chunk, into: Opening[]): void {
  const verb = chunk.kind === 'verb'
  // `تراجع 2% ليقفل عند 1500 نقطة`: where a move ends is told by the move.
  if (verb && chunk.measure && isEnd(stream.view(chunk.from))) return
  const head = verb ? chunk.from : headOf(stream, chunk)
  const last = !verb && head + 1 < chunk.to && isEmpty(stream.view(head)) ? head + 1 : head
  for (let at = head; at <= last; at++) {
    const opened = openings(stream.view(at))[verb ? 'verb' : 'noun']
    const plans = verb
      ? opened
      : opened.filter(
          ({ unless, counts, phrase }) =>
            (unless === null || !fits(stream, chunk, unless)) &&
            (counts === null || fits(stream, chunk, counts)) &&
            (phrase === null || fits(stream, chunk, phrase)),
        )
    if (plans.length > 0 && !isManner(stream, chunk, plans, into.at(-1))) into.push({ chunk, at, plans })
  }
}
/** `الإعدام ‹شنقا›`: a bare accusative right behind a word of the same event tells how, and is no event of its own. */
const isManner = (stream: Stream, chunk: Chunk, plans: readonly FramePlan[], last: Opening | undefined): boolean =>
  last?.chunk.index === chunk.index - 1 &&
  last.chunk.to === chunk.from &&
  last.plans[0] === plans[0] &&
  chunk.preposition === null &&
  !chunk.joined &&
  !stream.view(chunk.from).article &&
  stream.element(chunk.from).folded.endsWith('ا')
const isEnd = perSymbol((view) => view.readings.some((r) => ENDING.has(String(r.lexeme.value))))
type Opening = { chunk: Chunk; at: number; plans: readonly FramePlan[] }
const EMPTY = new Set(['operation', 'operations', 'accident', 'series', 'attempt', 'throw', 'ceremony'])
const isEmpty = perSymbol((view) => view.readings.some((r) => EMPTY.has(String(r.lexeme.value))))
