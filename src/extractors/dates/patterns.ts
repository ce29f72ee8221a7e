/** Pieces that the rules of dates share, and readers of what they matched. */
import { all, any, item, lex, mark, opt, or, type Pattern, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import type { Pointer, Unit, When } from './expression.ts'
import type { CalendarName } from './other-calendars.ts'
import { spanOf } from './resolve.ts'

export const open = mark('([')
export const close = mark(')]')
export const comma = mark('،,')
export const dash = mark('-–—ـ')
export const separator = mark('/-–—.')
export const from = lex('preposition', 'from')
export const inside = lex('preposition', 'in')
export const to = any(lex('preposition', 'to'), lex('interval-word', 'to'))
const monthName = lex('month')
export const monthUnit = lex('time-unit', 'M', { number: 'sg' })
export const yearUnit = lex('time-unit', 'Y', { number: 'sg' })
export const dayUnit = lex('time-unit', 'D', { number: 'sg' })
export const pointer = any(lex('deictic'), lex('same-word', undefined, { enclitic: true })).as('pointer')
export const integer = item('integer')
const era = lex('era').as('era')
export const weekdayWord = lex('weekday').as('weekday')
export const dayPart = lex('day-part').as('part')

/** One month, or two names of it in any notation: `تموز (يوليو)`, `ديسمبر/ كانون الاول`, `سبتمبر أيلول`. */
export const months: Pattern<'month' | 'second'> = seq(
  monthName.as('month'),
  opt(or(seq(opt(mark('/-–ـ|')), monthName.as('second')), seq(open, monthName.as('second'), close))),
)

/** `2015`, `(1970)`, `ألفين وخمسة عشر`, with the words and marks before it. */
export const year: Pattern<'year' | 'era' | 'yearWord'> = seq(
  opt(mark('،,/-–—')),
  or(seq(opt(from), opt(yearUnit.as('yearWord'))), seq(inside, yearUnit.as('yearWord'))),
  opt(or(comma, open)),
  any(integer, item('number')).as('year'),
  opt(era),
  opt(close),
  opt(era),
)

/** The year of the text's own calendar: `العام الماضي`, `هذا العام`. */
export const dayNumber: Pattern<'day'> = or(
  any(item('day-like'), item('day-ordinal')).as('day'),
  seq(open, item('day-like').as('day'), close),
  // `قمة العشرين نوفمبر المقبل`: without its preposition the number is of others.
  seq(item('day-tens').as('day'), from),
  lex('month-opening').as('day'),
)

/** Day and month, the year stated, pointed at or left out. */
export const dayMonth: Pattern<'day' | 'month' | 'second' | 'year' | 'era' | 'yearWord' | 'pointer' | 'monthWord'> = seq(
  dayNumber,
  opt(any(from, separator)),
  opt(monthUnit.as('monthWord')),
  months,
  or(seq(opt(year), opt(pointer)), seq(pointer, year)),
)

/** `18/07/2021`, `2021-07-18`, `7-1-2021`. */
export const numericDay: Pattern<'d' | 'm' | 'y' | 'era'> = seq(
  integer.as('d'),
  separator,
  integer.as('m'),
  separator,
  or(integer.as('y'), seq(open, integer.as('y'), close)),
  opt(era),
)

/** A weekday with the words around it: `مساء يوم الأحد`. */
export const lead: Pattern<'weekday' | 'part'> = seq(opt(dayPart), opt(dayUnit), weekdayWord, opt(dayPart))

export const COUNTED = ['percent', 'measure-unit', 'currency', 'vehicle', 'people-noun', 'counted-noun', 'number-scale']

export const lexemeValue = (element: Element | undefined, ...categories: string[]): string | number | undefined => element?.lex(...categories)?.lexeme.value
export const numberOf = (match: Match<string>, role: string): number | null => {
  const element = match.get(role)
  // `فاتح يناير`
  return ((element?.item?.value.value ?? element?.lex('month-opening')?.lexeme.value) as number | null | undefined) ?? null
}
export const pointerOf = (element: Element | undefined): Pointer | undefined => {
  const lexeme = element?.lex('deictic')?.lexeme
  if (lexeme === undefined && element?.lex('same-word') && element.view.enclitic) return { by: 0, anaphoric: true }
  return lexeme === undefined ? undefined : { by: Number(lexeme.value), anaphoric: lexeme.props.anaphoric === true }
}
export const unitOf = (element: Element | undefined): Unit => String(lexemeValue(element, 'time-unit')) as Unit

/** A unit of time in the singular, with or without its article. */
export const unit = (values: readonly Unit[], article?: boolean): Pattern =>
  lex('time-unit', [...values], { number: 'sg', ...(article === undefined ? {} : { article }) })
export const hourWord: Pattern = all(lex('time-unit', 'H', { number: 'sg', article: true }))
/** A number that nobody counts with: after a month, or after the word for year, it is a year even before a noun. */
export const surelyYear = (value: number): boolean => value > 1900 && value < 2060 && value % 10 !== 0
/** A word that is not within a date: what stands there counts or names. */
export const isCounted = (view: SymbolView | undefined): boolean => view?.readings.some((r) => COUNTED.includes(r.lexeme.category)) ?? false
export const plainNoun: Pattern = where('plain-noun', (s) => s.kind === 'word' && !s.article && s.pos === 1 && s.readings.length === 0)

/** A Gregorian, Islamic or Persian year as a period, by its era and size; null when the number can be no year. */
export function yearWhen(value: number | null, era: string | undefined, wordBefore: boolean): When | null {
  if (value === null || !Number.isInteger(value) || value < 1) return null
  if (era === 'bc') return value > 9999 ? null : { is: 'edtf', edtf: value === 1 ? '0000' : `-${String(value - 1).padStart(4, '0')}`, grain: 'year' }
  if (era === 'islamic-umalqura') return value > 1600 ? null : calendarYear('islamic-umalqura', value)
  if (value >= 1000 ? value < 2200 : wordBefore && value >= 100) return { is: 'edtf', edtf: String(value).padStart(4, '0'), grain: 'year' }
  return null
}

function calendarYear(calendar: CalendarName, value: number): When | null {
  const edtf = spanOf(calendar, value, null)
  return edtf === null ? null : { is: 'edtf', edtf, grain: 'year', calendar }
}
