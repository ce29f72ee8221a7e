/** Who speaks: the noun phrase of a speaker. */
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { isUn } from '../classes.ts'
import { isConjugated, isNominal } from '../clause.ts'
import { type FillerDraft, fillerAt } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { cueAt, isThat, lexIs } from './cues.ts'

/** A speaker and the elements it stands on, `[from, to)`. */
export type Speaker = { filler: FillerDraft; from: number; to: number }

const NAMED = ['person', 'title', 'organization', 'place']
export const SPEAKING = ['speaker-noun', 'people-noun', 'title-head', 'org-head', 'rank', 'echelon']
const TIMES = ['date', 'time', 'duration', 'set']

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
export const isTime = (stream: Stream, i: number): boolean => isTimed(stream.view(i))
const governs = perSymbol(
  (view) =>
    (view.kind === 'proclitic' && 'بلك'.includes(view.char)) ||
    (view.kind === 'word' && !view.enclitic && view.readings.some((r) => r.lexeme.category === 'preposition')),
)
export const isPreposition = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  if (view.kind === 'word' && stream.end(i) - stream.start(i) === 1 && 'بلك'.includes(stream.element(i).text)) return true
  return governs(view) && !isLed(stream, i)
}
/** `إمام المسجد`, whose spelling without its hamza is that of `أمام`. */
const isLed = (stream: Stream, i: number): boolean => speaks(stream.view(i)) && stream.element(i).written.startsWith('إ')
const isPlain = perSymbol((view) => view.kind === 'word' && isNominal(view) && !(isConjugated(view) && !view.article && (view.pos & 1) === 0))
export const isPlainNoun = (stream: Stream, i: number): boolean => {
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
    // `نفى الناطق ‹المعلومات›`: what is told is no attribute of who tells it.
    if (definite && lexIs(stream, to, 'medium', 'news')) break
    if (WORDS_OF.has(stream.element(to).folded) || (to === i + 1 && !definite && mayTell(stream.view(i)) && isAct(next))) break
    if (name && !definite) definite = true
    else if (name || !(isPlainNoun(stream, to) || (!definite && to === i + 1 && isBrand(stream, i, next)))) {
      const close = definite ? -1 : nameInMarks(stream, to, end)
      if (close < 0) break
      return close + 1
    } else if (definite && !next.article && !SAME.has(stream.element(to).folded) && !(to === i + 1 && isGivenName(next))) break
    // `ناشدت لجنة أطباء السودان ‹المجتمع الدولي› التدخل`: behind a phrase that is complete somebody else.
    else if (definite && to > i + 1 && lexIs(stream, to, 'actor-noun', 'international_community')) break
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
export function nameInMarks(stream: Stream, open: number, end: number): number {
  if (stream.view(open).char === '' || !'"“«'.includes(stream.view(open).char)) return -1
  for (let k = open + 1; k < Math.min(end, open + 6); k++) if (stream.view(k).char !== '' && '"”»'.includes(stream.view(k).char)) return k
  return -1
}

export const DOCUMENTS = ['statement', 'report', 'study', 'survey', 'letter', 'document']

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
