/** What was said: where the content begins after a verb of speech, and where it ends. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated, isNominal } from '../clause.ts'
import { isTalk } from '../rumours.ts'
import { CUE, type Cue, cueAt, isAdversative, isClauseAt, isNamePart, isThat, isWho, lexIs, opensCircumstance, SOURCE, speechAt, THAT } from './cues.ts'
import type { Quotes } from './quotes.ts'
import { isDeterminer, isNamed, isOwned, isSource } from './speaker.ts'

/** Content elements `[from, to)`, how they are bound to the verb, and where the words before them end. */
export type Complement = {
  from: number
  to: number
  kind: 'clause' | 'quote' | 'preposition' | 'object'
  marker: number
  /** A quotation whose closing mark was forgotten. */
  unclosed: boolean
}

/** How far after the verb the content may begin, in elements. */
const REACH = 45

/** @returns the complement of the cue, or null when nothing is said */
export function complementOf(stream: Stream, cue: Cue, end: number, quotes: Quotes, subjectSeen: boolean): Complement | null {
  let relative = false
  let subject = subjectSeen
  let object: Complement | null = null
  for (let i = cue.at + 1; i < Math.min(end, cue.at + REACH); i++) {
    const view = stream.view(i)
    const close = quotes.close(i)
    if (close >= 0 && (isCited(stream, i) || isTitled(stream, i) || (quotes.isName(i) && stream.view(i - 1).char !== ':'))) {
      i = close < end ? close : i
      continue
    }
    if (close >= 0 || (view.char !== '' && '"“«'.includes(view.char) && quotes.open(i) < 0)) return object ?? quoted(i, i, end, quotes)
    if (view.char === '(') {
      i = parenthesisEnd(stream, i, end)
      continue
    }
    // `نفى الأنباء عن …`, `نفى ما تردد عن …`
    if (cue.value === 'deny' && object === null && isTalk(stream, i)) {
      const to = phraseEnd(stream, i, talkEnd(stream, i, end))
      return to > i + 1 ? { from: i, to, kind: 'object', marker: i, unclosed: false } : null
    }
    if (i > cue.at + 1 && (isAnothers(stream, i, cue) || isNext(stream, i))) return object
    if (isProviso(stream, i, cue) && (object !== null || cue.complements.weak || isWish(stream, i))) return object
    if (isThat(stream, i)) return object !== null && isWish(stream, i) ? object : clause(stream, i + 1, i, end, quotes)
    // Past the end of what was announced another report has begun.
    if (object !== null && i >= object.to) return object
    if (view.char === ':' && CALLED.has(stream.element(i - 1).folded)) continue
    if (view.char === ':') return clause(stream, i + 1, i, end, quotes)
    if (governs(stream, i, cue) && (object === null || !subject)) {
      if (isThat(stream, i + 1)) return clause(stream, i + 2, i + 1, end, quotes)
      if (!isIdiom(stream, i + 1)) return governed(stream, i, end, quotes)
    }
    if (isAdversative(stream, i) && AGAINST.test(stream.element(i).folded)) return object
    if (view.char === '؛' || cueAt(stream, i)?.form === 'participle' || opensCircumstance(stream, i)) return object
    if (isWho(view)) relative = true
    else if (isFiniteVerb(stream, i) && stream.element(i - 1).folded === AS && stream.view(i - 2).kind === 'punctuation') continue
    else if (isFiniteVerb(stream, i)) {
      const from = lexIs(stream, i - 1, 'negation') ? i - 1 : i
      if (!relative && !describes(stream, from, cue.at))
        return object ?? (BARE.has(cue.value) && cue.form === 'finite' ? clause(stream, from, from, end, quotes) : null)
      relative = false
    } else if (object === null && cue.complements.object && isObject(stream, i, subject, cue.at))
      object = { from: i, to: phraseEnd(stream, i, contentEnd(stream, i, end, quotes)), kind: 'object', marker: i, unclosed: false }
    else if (object === null && (isNamed(stream, i) || isSource(stream, i) || (view.kind === 'word' && view.article))) subject = true
  }
  return object
}

/** Talk that is denied ends at a mark. */
function talkEnd(stream: Stream, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (stream.view(i).kind === 'punctuation' && '،,؛;'.includes(stream.view(i).char)) return i
  return end
}

/** `أشاد بالقوات، ‹ووصف› الخسائر بأنها كبيرة`: behind a comma another verb has words of its own. */
const isNext = (stream: Stream, i: number): boolean =>
  stream.view(i - 1).char === 'و' &&
  isPunctuation(stream.view(i - 2)) &&
  !isThat(stream, i) &&
  cueAt(stream, i)?.form === 'finite' &&
  !lexIs(stream, i, 'verb', 'say')

/** `اتهمت روسيا أوكرانيا، ‹وقال› المدير إن …`: what another says; without a subject of its own `قال` goes on (`صرح بذلك المدير، وقال إن …`), but not from a denial. */
function isAnothers(stream: Stream, i: number, { value }: Cue): boolean {
  if (stream.view(i - 1).char !== 'و' || !isPunctuation(stream.view(i - 2)) || !lexIs(stream, i, 'verb', 'say')) return false
  return value === 'deny' || !(isThat(stream, i + 1) || isPunctuation(stream.view(Math.min(i + 1, stream.length - 1))))
}
const isPunctuation = perSymbol((view) => view.kind === 'punctuation')

const WITH_ON = new Set(['insist', 'repeat', 'renew', 'give_back', 'swear', 'show', 'agree'])
/** `تخصيص المبلغ ‹على أن› يسدد`: behind a verb that does not take على it says on what terms. */
const isProviso = (stream: Stream, that: number, { value, complements }: Cue): boolean =>
  lexIs(stream, that - 1, 'preposition', 'on') && isThat(stream, that) && !WITH_ON.has(value) && !complements.prepositions?.includes('on')

function parenthesisEnd(stream: Stream, open: number, end: number): number {
  for (let k = open + 1; k < Math.min(end, open + 30); k++) if (stream.view(k).char === ')') return k
  return open
}

/** A verb right behind an indefinite noun describes it (`دراسة نشرت أمس أن`). */
function describes(stream: Stream, i: number, verb: number): boolean {
  const before = stream.view(i - 1)
  return i - 1 > verb && before.kind === 'word' && !before.article && !before.enclitic && isNominal(before) && (before.pos & 1) === 1
}

/** `أضاف خالد، ‹كما يسميه رفاقه›: «…»`: an aside. */
const AS = 'كما'

/** Verbs after which some papers put the words said without any mark. */
const BARE = new Set(['say', 'add'])

/** `أن` before a verb of the present wishes or denies; with و it belongs to an earlier one. */
const isWish = (stream: Stream, i: number): boolean =>
  (stream.view(i - 1).kind === 'proclitic' && stream.view(i - 1).char === 'و') ||
  (i + 1 < stream.length && stream.view(i + 1).readings.some((r) => r.verb === 'imperfect'))

const IDIOMS = new Set('هامش لسان حساب حسابه حسابها موقع موقعه صفحه صفحته طريق اثر خلفيه جانب غرار متن شاشه قناه ضوء اساس هذا حد راس'.split(' '))
/** `على هامش`, `على لسان`: where or how it was said, not what. */
const isIdiom = (stream: Stream, i: number): boolean =>
  i < stream.length && stream.view(i).kind === 'word' && (IDIOMS.has(stream.element(i).folded) || lexIs(stream, i, 'medium'))

/** `بعنوان: «…»`: what something is called. */
const isTitled = (stream: Stream, open: number): boolean => {
  const at = stream.view(open - 1).char === ':' ? open - 2 : open - 1
  return at > 0 && CALLED.has(stream.element(at).folded)
}
const CALLED = new Set(['عنوان', 'شعار', 'اسم', 'عنوانه', 'عنوانها', 'شعاره', 'شعارها'])

/** A quotation that a preposition or a medium's noun governs is a name. */
const isCited = (stream: Stream, i: number): boolean => {
  const before = stream.view(i - 1)
  return (
    before.kind === 'proclitic' ||
    before.readings.some((r) => r.lexeme.category === 'preposition') ||
    before.readings.some((r) => ['agency', 'channel', 'newspaper', 'network', 'website', 'magazine', 'radio'].includes(String(r.lexeme.value)))
  )
}

const finite = perSymbol(
  (view) => view.kind === 'word' && isConjugated(view) && !view.article && (view.pos & 1) === 0 && !view.readings.some((r) => r.lexeme.category !== 'verb'),
)
const isFiniteVerb = (stream: Stream, i: number): boolean => finite(stream.view(i)) && !isNamePart(stream, i)

const governs = (stream: Stream, i: number, cue: Cue): boolean => {
  const view = stream.view(i)
  const wanted = cue.complements.prepositions
  if (!wanted || view.kind === 'item' || view.enclitic || i + 1 >= stream.length) return false
  if (view.kind === 'proclitic' && view.char === 'ب') return wanted.includes('bi') && stream.view(i + 1).readings.some((r) => r.verb === 'masdar')
  return view.readings.some((r) => r.lexeme.category === 'preposition' && wanted.includes(String(r.lexeme.value)))
}

/** A bare indefinite noun: what is announced, not who announces it. */
function isObject(stream: Stream, i: number, subject: boolean, verb: number): boolean {
  const view = stream.view(i)
  const before = stream.view(i - 1)
  if (view.article && subject && isDone(stream, i)) return true
  if (view.kind === 'item') return subject && ['money', 'quantity', 'percent', 'vehicle', 'agreement'].some((tag) => view.tags.includes(tag))
  if (view.kind !== 'word' || view.article || !isNominal(view) || (view.pos & 1) === 0) return false
  if (before.kind === 'proclitic' && before.char !== 'و') return false
  if (
    before.kind === 'word' &&
    ((!before.enclitic && before.readings.some((r) => r.lexeme.category === 'preposition')) ||
      (!before.article && i - 1 > verb && isNominal(before) && !isOwned(stream, i - 1)))
  )
    return false
  if (isSource(stream, i) || isDeterminer(stream, i) || cueAt(stream, i)?.form === 'participle' || /ًا?$|اً$/u.test(stream.element(i).text)) return false
  if (view.readings.some((r) => NO_OBJECT.includes(r.lexeme.category))) return false
  return subject || i === verb + 1 || view.readings.some((r) => r.verb === 'masdar')
}

/** `أعلنت الشرطة ‹العثور على› …`: an act with its article and its preposition. */
const isDone = (stream: Stream, i: number): boolean =>
  isActed(stream.view(i)) && i + 1 < stream.length && stream.view(i + 1).readings.some((r) => r.lexeme.category === 'preposition') && !isGoverned(stream, i)
const isActed = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.verb === 'masdar') && !view.readings.some((r) => r.number === 'pl'))
const isGoverned = (stream: Stream, i: number): boolean => {
  const { kind, char, readings, article, enclitic } = stream.view(i - 1)
  return kind === 'proclitic' ? char !== 'و' : kind === 'word' && ((!article && !enclitic) || readings.some((r) => r.lexeme.category === 'preposition'))
}

const NO_OBJECT = ['demonstrative', 'adverb', 'pronoun', 'name-particle', 'given-name', 'family-name', 'function']

function quoted(open: number, marker: number, end: number, quotes: Quotes): Complement | null {
  const close = quotes.close(open)
  const to = close >= 0 ? close : end
  return to > open + 1 ? { from: open + 1, to, kind: 'quote', marker, unclosed: close < 0 } : null
}

/** A clause; when it opens with a quotation mark, the quotation. */
function clause(stream: Stream, from: number, marker: number, end: number, quotes: Quotes): Complement | null {
  if (from >= end) return null
  const open = stream.view(from).char
  if (open !== '' && '"“«”'.includes(open) && !quotes.isName(from)) return quoted(from, marker, end, quotes)
  const to = contentEnd(stream, from, end, quotes)
  return to > from ? { from, to, kind: 'clause', marker, unclosed: false } : null
}

/** `بفوز المعارضة، ولكن أنصاره …`, `عن ارتياحه للاتفاق، ودعا …`: a phrase ends where a clause is set against it or beside it. */
function phraseEnd(stream: Stream, from: number, end: number): number {
  let clause = false
  for (let i = from + 1; i < end; i++) {
    if (!clause && i - 1 > from && stream.view(i - 1).char === 'و' && isPast(stream.view(i))) return stream.view(i - 2).kind === 'punctuation' ? i - 2 : i - 1
    if (isFiniteVerb(stream, i)) clause = true
    else if (isWho(stream.view(i)) || isThat(stream, i)) clause = true
    if (!isAdversative(stream, i)) continue
    const at = stream.view(i - 1).kind === 'proclitic' ? i - 1 : i
    if (at > from + 1 && stream.view(at - 1).kind === 'punctuation') return at - 1
  }
  return end
}

/** A verb in the perfect, and at most a name. */
const isPast = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    view.readings.some((r) => r.verb === 'perfect') &&
    view.readings.every((r) => r.verb === 'perfect' || r.verb === 'imperfect' || NAMES.includes(r.lexeme.category)),
)
const NAMES = ['given-name', 'family-name', 'not-counted']

const BELIEFS = /^(?:اعتقاد|امل|ثقت|قناعت|يقين|ايمان|تفاول|اقتناع|توقع|راي)(?:ه|ها|هم|هما)$/u

/** `عن اعتقاده ‹بأن›`, `عن أمله في ‹أن›`: what is believed or hoped is what is said; -1 when nothing of the kind stands at `i`. */
function beliefEnd(stream: Stream, i: number, end: number): number {
  if (!stream.view(i).enclitic || !BELIEFS.test(stream.element(i).folded)) return -1
  for (let k = i + 1; k < Math.min(end, i + 3); k++) if (isThat(stream, k)) return k
  return -1
}

function governed(stream: Stream, preposition: number, end: number, quotes: Quotes): Complement | null {
  const from = preposition + 1
  if (from >= end) return null
  const believed = beliefEnd(stream, from, end)
  if (believed >= 0) return clause(stream, believed + 1, believed, end, quotes)
  if (cueAt(stream, from)?.form === 'finite' || lexIs(stream, from, 'relative')) return null
  const view = stream.view(from)
  if (view.tags.includes('date') || view.tags.includes('person')) return null
  const to = phraseEnd(stream, from, contentEnd(stream, from, end, quotes))
  return to > from ? { from, to, kind: 'preposition', marker: preposition, unclosed: false } : null
}

/** The next thing said in the sentence ends what was said before it: `، مؤكدا`, `" وأوضح`, `، بحسب`. */
export function contentEnd(stream: Stream, from: number, end: number, quotes: Quotes): number {
  for (let i = from; i < end; i++) {
    const close = quotes.close(i)
    if (close >= 0) {
      if (close >= end) return end
      i = close
      continue
    }
    if (i > from + 1 && opensCircumstance(stream, i)) return i
    if (i <= from + 1 || (speechAt(stream, i) & (CUE | SOURCE)) === 0) continue
    const cue = cueAt(stream, i)
    if (cue === null && !isSourcePhrase(stream, i)) continue
    const bound = boundBefore(stream, from, i)
    if (bound < 0 && cue?.form === 'participle' && !stream.view(i).article && isClauseAt(stream, i + 1)) return i
    if (bound < 0) continue
    const plain = bound === i
    if (cue?.form === 'participle' && (plain || hasClause(stream, i, end) || stream.view(bound - 1).kind === 'punctuation')) return bound
    if (cue?.form === 'finite' && !plain && (!cue.complements.weak || isAdversative(stream, bound) || goesOn(stream, cue, bound)) && hasClause(stream, i, end))
      return bound
    if (isSourcePhrase(stream, i) && stream.view(bound - 1).kind === 'punctuation') return bound
  }
  return end
}

/** `واعتبر أن`: an everyday verb right behind و and before its clause goes on telling what the same speaker said. */
const goesOn = (stream: Stream, { at, imperfect }: Cue, bound: number): boolean =>
  !imperfect && stream.view(bound).char === 'و' && bound === at - 1 && isThat(stream, at + 1)

/** Words that join a new report to the one before: `كما أكد`, `فيما أوضح`, `لكنه أضاف`. */
const JOINING = new Set('كما فيما بينما لكن لكنه لكنها لكنهم ثم حيث اذ وقد قد انه انها حين'.split(' '))

/** Of these the first says by itself that another clause begins. */
const AGAINST = /^(?:لكن(?:ه|ها|هم|هما)?|الا|غير|بيد)$/u

/** Where what stands before `i` ends: at a mark, at و, or at a joining word behind a mark; -1 when `i` continues it. */
function boundBefore(stream: Stream, from: number, i: number): number {
  const before = stream.view(i - 1)
  if (before.kind === 'punctuation') return i
  if (before.kind === 'proclitic' && before.char === 'و') return i - 1
  let k = i - 1
  while (
    k > from &&
    i - k <= 3 &&
    stream.view(k).kind === 'word' &&
    (JOINING.has(stream.element(k).folded) || lexIs(stream, k, 'preposition', 'in') || /^(?:الا|غير)$/u.test(stream.element(k).folded))
  )
    k--
  if (k === i - 1) return adversativeBefore(stream, from, i)
  if (k <= from) return -1
  const mark = stream.view(k)
  if (AGAINST.test(stream.element(k + 1).folded)) return k + 1
  return mark.kind === 'punctuation' ? k + 1 : mark.kind === 'proclitic' && mark.char === 'و' ? k : -1
}

/** `، لكن مسؤولين في الوزارة ‹أكدوا›`: where a clause with another subject before its verb begins; -1 when none does. */
function adversativeBefore(stream: Stream, from: number, verb: number): number {
  for (let k = verb - 1; k > from && verb - k <= 9; k--) {
    const view = stream.view(k)
    if (isAdversative(stream, k)) return stream.view(k - 1).kind === 'punctuation' && k + 1 < verb && isNamedOrSource(stream, k + 1) ? k : -1
    if (view.kind === 'punctuation' || isFiniteVerb(stream, k)) return -1
  }
  return -1
}
const isNamedOrSource = (stream: Stream, i: number): boolean => {
  const first = isThat(stream, i) || (speechAt(stream, i) & THAT) !== 0 ? i + 1 : i
  return isNamed(stream, first) || isSource(stream, first)
}

const isOpening = perSymbol((view) => view.char !== '' && '"“«'.includes(view.char))

/** Whether a clause, its preposition or a quotation follows within a few words. */
function hasClause(stream: Stream, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 7); k++)
    if (isThat(stream, k) || stream.view(k).char === ':' || (k < i + 4 && isOpening(stream.view(k)))) return true
  return false
}

/** `بحسب …`, `وفقا لـ…`, `على حد قوله`. */
export const isSourcePhrase = (stream: Stream, i: number): boolean => (speechAt(stream, i) & SOURCE) !== 0
