/** Who speaks: the noun phrase of a speaker, the subject after and before a verb. */
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { isPronominal, isUn } from '../classes.ts'
import { isConjugated, isNominal } from '../clause.ts'
import { type FillerDraft, fillerAt } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { cueAt, isAdversative, isThat, isWho, lexIs } from './cues.ts'
import { holderBehind } from './holder.ts'

/** A speaker and the elements it stands on, `[from, to)`. */
export type Speaker = { filler: FillerDraft; from: number; to: number }

const NAMED = ['person', 'title', 'organization', 'place']
const SPEAKING = ['speaker-noun', 'people-noun', 'title-head', 'org-head', 'rank', 'echelon']
const TIMES = ['date', 'time', 'duration', 'set']
/** How far from the verb its subject may begin, in elements. */
const REACH = 12

const hasName = perSymbol((view) => view.tags.some((tag) => NAMED.includes(tag)))
/** A programme and, with its article, what is big. */
const MUTE = ['programme', 'chief']
const speaks = perSymbol(
  (view) =>
    view.kind !== 'item' &&
    view.readings.some((r) => SPEAKING.includes(r.lexeme.category) && !(MUTE.includes(String(r.lexeme.value)) && (view.article || r.lexeme.value !== 'chief'))),
)
export const isNamed = (stream: Stream, i: number): boolean => hasName(stream.view(i))
/** A noun that speaks: مصدر, المسؤول, بيان, التقرير. */
export const isSource = (stream: Stream, i: number): boolean => speaks(stream.view(i)) && (!governs(stream.view(i)) || isLed(stream, i))
/** `أحد المسؤولين`, `نفس المصدر`, `كل من الوزيرين`. */
const DETERMINERS = new Set('احد احدي نفس ذات كل كلا كلتا بعض معظم اغلب جميع كافه عدد عده اكثر سائر'.split(' '))
const WORDS_OF = new Set('قوله قولها قولهم قولهما تاكيده تاكيدها'.split(' '))
const SAME = new Set('ذاته ذاتها ذاتهم نفسه نفسها نفسهم انفسهم عينه عينها'.split(' '))
export const isDeterminer = (stream: Stream, i: number): boolean => stream.view(i).kind === 'word' && DETERMINERS.has(stream.element(i).folded)
const isTimed = perSymbol((view) => view.tags.some((tag) => TIMES.includes(tag)))
const isTime = (stream: Stream, i: number): boolean => isTimed(stream.view(i))
const governs = perSymbol(
  (view) =>
    (view.kind === 'proclitic' && 'بلك'.includes(view.char)) ||
    (view.kind === 'word' && !view.enclitic && view.readings.some((r) => r.lexeme.category === 'preposition')),
)
const isPreposition = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  if (view.kind === 'word' && stream.end(i) - stream.start(i) === 1 && 'بلك'.includes(stream.element(i).text)) return true
  return governs(view) && !isLed(stream, i)
}
/** `إمام المسجد`, whose spelling without its hamza is that of `أمام`. */
const isLed = (stream: Stream, i: number): boolean => speaks(stream.view(i)) && stream.element(i).written.startsWith('إ')
const isPlain = perSymbol((view) => view.kind === 'word' && isNominal(view) && !(isConjugated(view) && !view.article && (view.pos & 1) === 0))
const isPlainNoun = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return isPlain(view) && stream.end(i) - stream.start(i) > 1
}

/**
 * The noun phrase of a speaker that begins at `i`.
 *
 * @param open also take what stands under في or من after an indefinite head (`مصدر في الشركة`)
 */
export function readSpeaker(stream: Stream, i: number, end: number, fillers: Fillers, open = true): Speaker {
  const view = stream.view(i)
  if (view.kind === 'item' && view.tags.some((tag) => NAMED.includes(tag)) && !isOpenTitle(stream, i, end)) return named(stream, i, end, fillers)
  const to = headEnd(stream, i, end)
  // `المكتب الإعلامي ‹لرئيس الوزراء›`
  if (to > i + 1 && isServing(stream, i, to, end)) return { filler: fillerAt(stream.start(i), stream.end(to + 1)), from: i, to: to + 2 }
  // `ضيف تركيا الرئيس …`, `نظيره التركي …`: the name right behind says who it is.
  if (to < end && (to > i + 1 || isNation(view) || (isOwned(stream, i) && stream.view(to).tags.includes('title'))) && namesPerson(stream, to, end))
    return named(stream, to, end, fillers)
  const closed = stream.view(to - 1).article || stream.view(to - 1).kind === 'item'
  const last = open ? extended(stream, i, to, end, closed) : to
  const only = last - i === 1 ? stream.element(i).item : null
  const entity = only ? fillers.ofItem(only).entity : undefined
  const filler = fillerAt(stream.start(i), stream.end(last - 1))
  filler.entity = entity
  return { filler, from: i, to: last }
}

/** `قاضي ‹محاكمة الرئيس فلان›`, `كبير ‹مستشاري الرئيس فلان›`: an indefinite title before the noun it is of. */
const isOpenTitle = (stream: Stream, i: number, end: number): boolean => {
  const { tags, article } = stream.view(i)
  if (!tags.includes('title') || tags.includes('person') || article || stream.first[i] !== stream.last[i] || i + 2 >= end) return false
  return isPlainNoun(stream, i + 1) && !stream.view(i + 1).article && isNamed(stream, i + 2) && !isTime(stream, i + 2)
}

/** A body with its article and an adjective, and whose it is. */
const isServing = (stream: Stream, i: number, to: number, end: number): boolean =>
  to + 1 < end &&
  stream.view(i).article &&
  lexIs(stream, i, 'org-head') &&
  stream.view(to).char === 'ل' &&
  stream.view(to + 1).tags.includes('title') &&
  !stream.view(to + 1).tags.includes('person')

/** `الأردني ‹سمير حداد›` */
const isNation = reads('nationality')
const namesPerson = (stream: Stream, i: number, end: number): boolean =>
  stream.view(i).tags.includes('person') || (stream.view(i).tags.includes('title') && i + 1 < end && stream.view(i + 1).tags.includes('person'))

/** `جلالته`, `والدته`: with its pronoun. */
export const isOwned = (stream: Stream, i: number): boolean => stream.view(i).enclitic || lexIs(stream, i, 'speaker-noun', 'majesty', 'excellency', 'highness')

/** End of the head with its idafa and adjectives. */
function headEnd(stream: Stream, i: number, end: number): number {
  let to = i + 1
  // `جلالته`: what has a pronoun owns nothing behind it.
  let definite = stream.view(i).article || isOwned(stream, i)
  if (isDeterminer(stream, i) && to + 1 < end && lexIs(stream, to, 'preposition', 'from')) to++
  while (to < end && !isTime(stream, to) && !cueAt(stream, to) && !isThat(stream, to)) {
    // `منظمات ‹غير› حكومية`
    if (isUn(stream, to) && to + 1 < end && isPlainNoun(stream, to + 1) && stream.view(to + 1).article === stream.view(to - 1).article) {
      to += 2
      continue
    }
    const next = stream.view(to)
    const name = next.kind === 'item' && isNamed(stream, to)
    if (WORDS_OF.has(stream.element(to).folded) || (to === i + 1 && !definite && mayTell(stream.view(i)) && isAct(next))) break
    if (name && !definite) definite = true
    else if (name || !(isPlainNoun(stream, to) || (!definite && to === i + 1 && isBrand(stream, i, next)))) {
      const close = definite ? -1 : nameInMarks(stream, to, end)
      if (close < 0) break
      return close + 1
    } else if (definite && !next.article && !SAME.has(stream.element(to).folded) && !(to === i + 1 && isGivenName(next))) break
    else definite ||= next.article || next.enclitic
    to++
  }
  return to
}

/** `أعلن متحدث ‹وصول› السفن`, `توقع فارس ‹ارتفاع› الأسعار`: what an indefinite spokesman, or a noun that is a name too, is not of, but tells of. */
const isAct = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.verb === 'masdar' && r.number === 'sg'))
const isSpokesman = reads('speaker-noun', ['spokesperson', 'source'])
const isGivenName = reads('given-name')
const mayTell = perSymbol((view) => isSpokesman(view) || isGivenName(view))

/** `شركة نتورك`: right behind an indefinite body, a word we do not know is its name. */
const isBrand = (stream: Stream, i: number, next: SymbolView): boolean =>
  lexIs(stream, i, 'org-head') && next.kind === 'word' && !next.article && !next.enclitic && next.readings.length === 0

/** A name in quotation marks behind its noun (`صحيفة «النهار»`): its closing mark, or -1. */
function nameInMarks(stream: Stream, open: number, end: number): number {
  if (stream.view(open).char === '' || !'"“«'.includes(stream.view(open).char)) return -1
  for (let k = open + 1; k < Math.min(end, open + 6); k++) if (stream.view(k).char !== '' && '"”»'.includes(stream.view(k).char)) return k
  return -1
}

/** What an indefinite head takes under a preposition: `مصدر في الشركة`, `بيان للبنك المركزي`, `تقرير صادر عن الوزارة`. */
function extended(stream: Stream, i: number, to: number, end: number, closed: boolean): number {
  if (to >= end || stream.view(i).article) return to
  const document = lexIs(stream, i, 'speaker-noun', ...DOCUMENTS)
  if (document && stream.view(to).kind === 'proclitic' && stream.view(to).char === 'ل') return complement(stream, to, end)
  if (document && lexIs(stream, to, 'preposition', 'about', 'from')) return complement(stream, to, end)
  return !closed && lexIs(stream, to, 'preposition', 'in', 'from', 'within', 'at') ? complement(stream, to, end) : to
}

/** A name; a title with its holder behind it, with or without a comma, is the holder. */
function named(stream: Stream, i: number, end: number, fillers: Fillers): Speaker {
  const view = stream.view(i)
  const item = stream.element(i).item as PlacedItem
  if (view.tags.includes('title') && !view.tags.includes('person')) {
    for (let k = i + 1; k < Math.min(end, i + 3); k++) {
      if (stream.view(k).tags.includes('person')) return { filler: fillers.ofItem(stream.element(k).item as PlacedItem), from: i, to: k + 1 }
      if (stream.view(k).kind !== 'punctuation') break
    }
  }
  let to = i + 1
  // Titles and organizations keep a second title of the same holder: `خالد بحاح نائب الرئيس`.
  while (view.tags.includes('person') && to < end && stream.view(to).tags.includes('title') && !stream.view(to).tags.includes('person')) to++
  return { filler: fillers.ofItem(item), from: i, to }
}

/** End of the noun phrase under the preposition at `i`; `i` itself when none follows. */
function complement(stream: Stream, i: number, end: number): number {
  let to = i + 1
  while (to < end && to - i < 7 && (isNamed(stream, to) || (isPlainNoun(stream, to) && !cueAt(stream, to))) && !isTime(stream, to)) {
    const stop = isNamed(stream, to)
    to++
    if (stop || (stream.view(to - 1).article && to < end && !stream.view(to).article)) break
  }
  return to === i + 1 ? i : to
}

/**
 * The subject after a verb: the first noun phrase that no preposition governs.
 *
 * @param strict only names and nouns that speak (the verb has no clause that would prove it a verb of speech)
 */
export function subjectAfter(stream: Stream, verb: number, limit: number, fillers: Fillers, strict: boolean): Speaker | null {
  for (let i = verb + 1; i < Math.min(limit, verb + REACH); i++) {
    const view = stream.view(i)
    if (isPreposition(stream, i)) i = skipMet(stream, skipPhrase(stream, i, limit), limit) - 1
    else if (isPronominal(view)) continue
    else if (isPredicate(stream, i)) return null
    else if (isNamed(stream, i) || isSource(stream, i) || (isDeterminer(stream, i) && i + 1 < limit)) return officer(stream, i, limit, fillers)
    else if (view.kind === 'punctuation') {
      const close = nameInMarks(stream, i, limit)
      if (close > i + 1) return { filler: fillerAt(stream.start(i + 1), stream.end(close - 1)), from: i, to: close + 1 }
    } else if (isTime(stream, i) || (isSkipped(view) && !isSome(view))) continue
    else if (cueAt(stream, i) || isChance(view)) return null
    else if (isThing(view) || isManner(stream, i)) return null
    else if (isPlainNoun(stream, i)) return proven(stream, officer(stream, i, limit, fillers), strict && !view.article)
  }
  return null
}

/** `أعلن رئيسا للنادي`: an indefinite accusative is what somebody is declared, and nobody who speaks. */
const isPredicate = (stream: Stream, i: number): boolean => {
  const { tags, kind, article, enclitic, readings } = stream.view(i)
  if ((kind === 'word' && article) || enclitic || (isNamed(stream, i) && !tags.includes('title')) || tags.includes('person') || tags.includes('several'))
    return false
  // `وزيرا النقل`, `صحيفتا النهار والسفير` are two.
  if (readings.some((r) => r.number === 'du') || (i + 1 < stream.length && (stream.view(i + 1).article || isNamed(stream, i + 1)))) return false
  return ACCUSATIVE.test(stream.element(i).written.split(' ', 1)[0] ?? '')
}
const ACCUSATIVE = /^(?!ال).{3,}ا$/u

/** `قال من المحتمل أن`: what is said begins. */
const isChance = reads('status-cue')

/** `يقول غيابه الكثير`, `كتبت مرة`: what happens, or what is counted, speaks only as a figure of speech. */
const isThing = perSymbol((view) => {
  if (view.kind !== 'word' || view.readings.length === 0 || view.readings.some((r) => SPEAKERS.includes(r.lexeme.category))) return false
  if (view.readings.some((r) => r.lexeme.category === 'counted-noun' && BODIES.has(String(r.lexeme.value)))) return false
  return view.readings.some((r) => r.verb === 'masdar' || SILENT.includes(r.lexeme.category))
})
/** Counted things that are people together, or what they publish. */
const BODIES = new Set(
  'family tribe sect team group party faction bloc coalition movement union association organization company institution committee delegation government ministry court office bank club school university hospital institute laboratory newspaper channel network website embassy consulate mission municipality militia gang cell country entity department statement report study message tweet video post platform'.split(
    ' ',
  ),
)
const SPEAKERS = [
  ...SPEAKING,
  'actor-noun',
  'force-noun',
  'medium',
  'nationality',
  'given-name',
  'family-name',
  'organization',
  'place',
  'country',
  'honorific',
]
const SILENT = ['event-noun', 'measure-noun', 'goods', 'equipment', 'counted-noun', 'times-word', 'time-unit', 'agreement']

/** `قال مخاطبا الحضور`, `انطلاقا من`: an indefinite accusative tells how somebody speaks. */
const isManner = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  if (view.kind !== 'word' || view.article || view.enclitic) return false
  const { text, folded } = stream.element(i)
  if (text.includes(FATHATAN) || /^م.{3,}ا$/u.test(folded)) return true
  return /.{4}ا$/u.test(folded) && view.readings.length === 0 && i + 1 < stream.length && (isPreposition(stream, i + 1) || isThat(stream, i + 1))
}
const FATHATAN = 'ً'

/** The speaker at `i`, or who holds the office that is named there. */
const officer = (stream: Stream, i: number, limit: number, fillers: Fillers): Speaker =>
  holderBehind(stream, readSpeaker(stream, i, limit, fillers), limit, fillers)

/** A noun that does not speak itself must hold a name (`ضيف تركيا`) or be explained by one. */
function proven(stream: Stream, speaker: Speaker, strict: boolean): Speaker | null {
  if (!strict) return speaker
  for (let i = speaker.from; i < speaker.to; i++) if (isNamed(stream, i) || isSource(stream, i)) return speaker
  // A name we do not know, with what it is behind a comma (`رقميات، الشركة …`).
  if (speaker.to + 1 < stream.length && stream.view(speaker.to).char === '،' && (isSource(stream, speaker.to + 1) || isNamed(stream, speaker.to + 1)))
    return speaker
  return null
}

/** `يقول البعض`: with its article a quantifier is a noun. */
const isSome = perSymbol((view) => view.article && view.readings.some((r) => r.lexeme.category === 'function'))

/** What may stand between a verb and its subject. */
const isSkipped = reads(['adverb', 'demonstrative', 'function', 'pronoun', 'preposition'])

/** First element after a preposition's phrase. */
function skipPhrase(stream: Stream, i: number, limit: number): number {
  let to = i + 1
  while (to < limit && (stream.view(to).kind === 'proclitic' || (stream.view(to).char !== '' && '"“«'.includes(stream.view(to).char)))) to++
  if (to >= limit) return to
  if (isNamed(stream, to) || isTime(stream, to)) return to + 1
  const from = to
  while (to < limit && isPlainNoun(stream, to) && !isNamed(stream, to) && !cueAt(stream, to)) {
    to++
    if (stream.view(to - 1).article && to < limit && !stream.view(to).article && to > from) break
  }
  // `في مجلة "النور"`: the name of what stands there.
  const close = to < limit && to > from ? nameInMarks(stream, to, limit) : -1
  if (close >= 0) to = close + 1
  while (close >= 0 && to < limit && isPlainNoun(stream, to) && stream.view(to).article) to++
  return Math.max(to, i + 1)
}

/** `بعد لقائه ‹الرئيس فلان›`: behind an act with the pronoun of whoever did it stands whom it was done to, not who speaks. */
function skipMet(stream: Stream, i: number, limit: number): number {
  if (!isOnesAct(stream.view(i - 1))) return i
  let to = i
  while (to < limit && to - i < 3 && isNamed(stream, to)) to++
  return to
}
const isOnesAct = perSymbol((view) => view.kind === 'word' && view.enclitic && view.readings.some((r) => r.verb === 'masdar'))

/**
 * The subject before a verb: the first free noun phrase of its clause that can speak.
 *
 * @param relative of a verb in a relative clause, whom that is about
 */
export function subjectBefore(stream: Stream, verb: number, from: number, fillers: Fillers, relative = true): Speaker | null {
  let best: Speaker | null = null
  const who = relative ? relativeOf(stream, verb, from) : -1
  for (let i = verb - 1; i >= Math.max(from, verb - 40); i--) {
    const view = stream.view(i)
    if (view.char === ':' || view.char === '؛' || isThat(stream, i) || isAdversative(stream, i)) break
    if (!(isNamed(stream, i) || isSource(stream, i)) || (view.tags.includes('place') && !view.tags.includes('metonym') && !view.tags.includes('country')))
      continue
    // `قدم الوزير ‹تقريرا› يفيد بأن`: an indefinite document says what the verb behind it tells.
    if (isDescribed(stream, i, verb)) return readSpeaker(stream, i, verb, fillers, true)
    // `التقى الوزير المسؤولين ‹الذين أعلنوا› أن`: those whom a relative clause is about.
    if (i === who - 1 && !isAppositive(stream, i)) return readSpeaker(stream, i, verb, fillers, true)
    if (isGoverned(stream, i, from)) continue
    best = readSpeaker(stream, i, verb, fillers, true)
    if (view.tags.includes('person') && !isApposed(stream, i, from)) break
  }
  return best
}

/** A document without its article right before a verb of the present, whose pronoun does not point back to it (`بيانا يؤكد فيه`). */
function isDescribed(stream: Stream, i: number, verb: number): boolean {
  const view = stream.view(i)
  if (view.article || view.enclitic || verb - i > 4 || !lexIs(stream, i, 'speaker-noun', ...DOCUMENTS)) return false
  if (!stream.view(verb).readings.some((r) => r.verb === 'imperfect')) return false
  for (let k = i + 1; k < verb; k++) if (stream.view(k).kind === 'punctuation' || isConjugated(stream.view(k))) return false
  return !(verb + 1 < stream.length && isPronominal(stream.view(verb + 1)))
}
const DOCUMENTS = ['statement', 'report', 'study', 'survey', 'letter', 'document']

/** The relative whose own verb the one at `verb` is, or -1. */
function relativeOf(stream: Stream, verb: number, from: number): number {
  for (let i = verb - 1; i >= Math.max(from, verb - 2); i--) if (isWho(stream.view(i))) return i
  return -1
}
/** `سمير حداد ‹مدير الشركة› الذي أكد`: the title of whoever is named before it. */
const isAppositive = (stream: Stream, i: number): boolean => {
  const { tags } = stream.view(i)
  return i > 0 && tags.includes('title') && !tags.includes('person') && !tags.includes('several') && stream.view(i - 1).tags.includes('person')
}

/** Whether a preposition or an idafa stands right before `i`. */
function isGoverned(stream: Stream, i: number, from: number): boolean {
  if (i <= from) return false
  const before = stream.view(i - 1)
  if (isPreposition(stream, i - 1)) return true
  // A bare noun before a name owns it (`مكتب الوزير`), as does a title.
  return before.kind === 'word' && !before.article && !before.enclitic && !isConjugated(before) && isPlainNoun(stream, i - 1) && (before.pos & 1) === 1
}

/** A name right behind a title and a comma. */
const isApposed = (stream: Stream, i: number, from: number): boolean =>
  i - 2 >= from && stream.view(i - 1).char === '،' && stream.view(i - 2).tags.includes('title')
