/** Names that are nobody in the story: of streets and hospitals, of towns, of the writer of the report. */
import type { Match } from '../../pattern/match.ts'
import type { Element } from '../../pipeline/stream.ts'
import type { NameUnit } from './weight.ts'

/** Groups that go by the name of their leader (`ميليشيا الحوثي`). */
const GROUPS = new Set(['militia', 'movement', 'bloc'])
const KIN = new Set(['tribe', 'clan'])
/** Nouns whose names are often those of persons: streets, hospitals, prizes. */
const NAMED = new Set(['place-head', 'named-thing', 'university', 'hospital', 'institute', 'center', 'foundation', 'company', 'group', 'association'])

/** Whether things of this kind are called after persons (`مدينة الملك …`). */
export const isNamedAfter = (noun: Element): boolean =>
  NAMED.has(noun.lex('place-head', 'named-thing')?.lexeme.category ?? String(noun.lex('org-head')?.lexeme.value))

/** `مطار الملك خالد`, `شارع محمد الخامس`. */
export function namesThing(match: Match<string>, units: readonly NameUnit[]): boolean {
  const previous = match.before(1)
  if (!previous || previous.view.enclitic || previous.view.kind !== 'word') return false
  // `العاصفة دانيال`
  if (previous.article) return previous.lex('named-thing')?.lexeme.value === 'storm'
  // `عين الرئيس`: at the head of a sentence it is the verb.
  if (!match.before(2) && previous.view.readings.some((r) => r.verb === 'perfect')) return false
  // `شيخ عشيرة الجبور`: a name alone is that of all of them.
  if (units.length === 1 && KIN.has(String(previous.lex('counted-noun')?.lexeme.value))) return true
  if (units.length === 1 && previous.lex('org-head', 'echelon') && GROUPS.has(String(previous.lex('org-head', 'echelon')?.lexeme.value))) return true
  return isNamedAfter(previous)
}

/** Towns are named after saints (`بسيدي بلعباس`). */
export function isSaint(match: Match<string>, words: readonly Element[]): boolean {
  const previous = match.before(1)
  return words[0]?.folded === 'سيدي' && (previous?.view.kind === 'proclitic' || previous?.lex('preposition', 'place-head') !== undefined)
}

/** The writer of the report: a name that is a line of its own at either end, or stands between the dateline's place and a colon. */
export function isByline(match: Match<string>, words: readonly Element[]): boolean {
  const { stream } = match
  const sentence = stream.sentenceOf(match.from)
  const last = stream.sentences.length - 2
  if (!match.before(1) && !match.after(1)) return words.length > 1 && (sentence === last || (sentence > 0 && sentence < 3))
  if (sentence > 1) return false
  // `الشارقة: ضمياء فالح`, a line of its own.
  if (match.before(1)?.view.char === ':' && match.before(2)?.is('place') && !match.before(3) && !match.after(1)) return true
  return match.before(1)?.is('place') === true && !match.before(2) && match.after(1)?.view.char === ':'
}
