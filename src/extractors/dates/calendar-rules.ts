/** Days, months and years that a calendar names. */
import { any, edge, item, lex, mark, opt, or, type Rule, reject, rule, seq } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { validDay, weekday } from './calendar.ts'
import { type DateDraft, dateItem, type Pointer, type When } from './expression.ts'
import type { CalendarName } from './other-calendars.ts'
import {
  close,
  comma,
  dayMonth,
  dayUnit,
  inside,
  integer,
  isCounted,
  lead,
  lexemeValue,
  months,
  monthUnit,
  numberOf,
  numericDay,
  open,
  pointer,
  pointerOf,
  separator,
  surelyYear,
  weekdayWord,
  year,
  yearUnit,
  yearWhen,
} from './patterns.ts'

export type Read = Item | ReturnType<typeof reject>

/** Weekday and part of the day written around a date. */
export function beside(match: Match<string>): Pick<DateDraft, 'beside' | 'part'> {
  const word = match.get('weekday')
  const day = lexemeValue(word, 'weekday', 'weekday-bare')
  const part = lexemeValue(match.get('part'), 'day-part')
  return {
    ...(word && typeof day === 'number' ? { beside: { weekday: day, start: word.start, end: word.end } } : {}),
    ...(part === undefined ? {} : { part: String(part) }),
  }
}

/** A month name that is also a verb, a person or a number, standing where nothing says that it is a month. */
const HOMOGRAPHS = new Set([
  'مارس',
  'ماي',
  'اب',
  'اوت',
  'صفر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'محرم',
  'المحرم',
  'جوان',
  'مهر',
  'دي',
  'تير',
  'بهمن',
  'may',
  'mar',
  'march',
  'sep',
  'dec',
  'jan',
  'ينا',
])

export const calendarOf = (match: Match<string>): CalendarName => String(match.get('month')?.lex('month')?.lexeme.props.calendar) as CalendarName

/** The stated year, or undefined when the number beside the month is none. */
export function statedYear(match: Match<string>, calendar: CalendarName): number | null | undefined {
  if (!match.has('year')) return null
  const value = numberOf(match, 'year')
  const era = lexemeValue(match.get('era'), 'era')
  if (value === null || !Number.isInteger(value)) return undefined
  if (calendar === 'islamic-umalqura') return (era === 'islamic-umalqura' && value > 0 && value < 1600) || (value >= 1250 && value < 1500) ? value : undefined
  if (calendar === 'persian') return value >= 1250 && value < 1503 ? value : undefined
  if (era === 'bc' || (isCounted(match.after()?.view) && !surelyYear(value))) return undefined
  return (value >= 1500 && value < 2200) || (value >= 1000 && match.has('day')) ? value : undefined
}

export function readMonth(match: Match<string>): Read {
  const reading = match.get('month')?.lex('month')
  const second = match.get('second')?.lex('month')
  if (!reading) return reject('no month')
  if (second && (second.lexeme.value !== reading.lexeme.value || second.lexeme.props.calendar !== reading.lexeme.props.calendar))
    return reject('two different months')
  const calendar = calendarOf(match)
  const stated = statedYear(match, calendar)
  if (stated === undefined) return reject('the number is no year')
  const month = Number(reading.lexeme.value)
  const day = match.has('day') ? numberOf(match, 'day') : null
  if (calendar === 'persian' && stated === null) return reject('a Persian month needs its year')
  if (match.get('month')?.is('number') && !['year', 'pointer', 'monthWord', 'weekday'].some((role) => match.has(role))) return reject('a score: three to nil')
  if (day !== null && (day < 1 || day > 31 || (calendar === 'gregory' && !validDay(stated ?? 2000, month, day)))) return reject('no such day')
  const nth = nthWeekday(match, stated, month, day)
  if (nth) return dateItem({ when: nth }, { tags: ['day'] })
  // Futures are traded for a month to come.
  const delivery = stated === null && day === null && match.before()?.folded === 'تسليم' ? { pointer: { by: 1, anaphoric: false } } : {}
  const named = stated === null && !match.has('pointer') && day !== null && isEponym(match)
  const when: When = { is: 'date', calendar, year: stated, month, day, ...delivery, ...pointing(match), ...(named ? { name: true } : {}) }
  return dateItem({ when, ...beside(match) }, { tags: [day === null ? 'month' : 'day'] })
}

/** `الثلاثاء الثالث من أيلول 2014` is the third Tuesday where the 3rd is no Tuesday. */
function nthWeekday(match: Match<string>, year: number | null, month: number, day: number | null): When | null {
  const wanted = lexemeValue(match.get('weekday'), 'weekday')
  const ordinal = match.get('day')?.is('ordinal')
  if (!ordinal || typeof wanted !== 'number' || year === null || day === null || day > 5 || weekday(`${year}-${two(month)}-${two(day)}`) === wanted) return null
  return { is: 'part', part: { unit: 'weekday', weekday: wanted, n: day }, of: { is: 'date', calendar: 'gregory', year, month, day: null } }
}

export const pointing = (match: Match<string>): { pointer?: Pointer } => {
  const found = pointerOf(match.get('pointer'))
  return found ? { pointer: found } : {}
}

/** `ثورة 25 يناير`: the day is a name, its year is not told. */
function isEponym(match: Match<string>): boolean {
  const before = match.before()
  return before?.lex('eponym') !== undefined
}

/** `18/07/2021`, `2021-07-18`; a year of two digits only when the weekday beside it agrees. */
function readNumeric(match: Match<string>): Read {
  const [a, b, c] = [numberOf(match, 'd'), numberOf(match, 'm'), numberOf(match, 'y')]
  if (a === null || b === null || c === null) return reject('no day')
  const [y, d] = a > 31 ? [a, c] : [c, a]
  const around = beside(match)
  const make = (when: When): Item => dateItem({ when, ...around }, { tags: ['day'] })
  const islamic = lexemeValue(match.get('era'), 'era') === 'islamic-umalqura' || (y >= 1300 && y < 1451)
  if (islamic && d <= 30 && b <= 12) return make({ is: 'date', calendar: 'islamic-umalqura', year: y, month: b, day: d })
  const full =
    y < 100 && around.beside && validDay(2000 + y, b, d) && weekday(`20${String(y).padStart(2, '0')}-${two(b)}-${two(d)}`) === around.beside.weekday
      ? 2000 + y
      : y
  if (full < 1000 || full > 2200 || !validDay(full, b, d)) return reject('no such day')
  return make({ is: 'date', calendar: 'gregory', year: full, month: b, day: d })
}

const two = (n: number): string => String(n).padStart(2, '0')
const read = (match: Match<string>): Read => (match.has('month') ? readMonth(match) : readNumeric(match))

const full = or(dayMonth, numericDay, seq(open, or(dayMonth, numericDay), close))
const todayWord = lex('relative-day').as('today')

/** `اليوم الثلاثاء (27 أيلول 2022)`: the text itself says how far the day lies from its own. */
function readToday(match: Match<string>): Read {
  const found = read(match)
  const offset = Number(lexemeValue(match.get('today'), 'relative-day'))
  return 'rejected' in found ? found : { ...found, value: { ...found.value, offset } }
}

/** Day, month and year may stand in the American order: `فبراير 14 2010`. */
const monthFirst = seq(months, item('day-like').as('day'), opt(comma), item('year-like').as('year'))

const evidence = any(
  lex('preposition', ['in', 'during', 'since', 'until', 'from', 'to', 'before', 'after', 'between']),
  lex('interval-word'),
  lex('period-part'),
  lex('era'),
  lex('date-label'),
)

function readBareMonth(match: Match<string>): Read {
  const single = match.get('month')
  const alone = match.before() === undefined && match.after() === undefined
  if (single && HOMOGRAPHS.has(single.folded) && (!alone || single.is('number'))) return reject('a word that is also something else')
  if (isEponym(match)) return reject('part of a name')
  // `سيارة نيسان`: a make that is spelled like a month.
  if (single?.lex('vehicle-model') && match.before()?.lex('vehicle')) return reject('the make of a vehicle')
  if (single?.article && !/^المحرم/u.test(single.folded)) return reject('a noun with its article')
  return readMonth(match)
}

export const calendarRules: Rule[] = [
  rule('dates/day-month', seq(opt(lex('day-part').as('part')), opt(dayUnit), or(dayMonth, seq(open, dayMonth, close))), read, { priority: 10 }),
  rule('dates/weekday-day-month', seq(lead, opt(pointer.as('weekdayPointer')), opt(any(comma, lex('date-label', 'date'))), full), read, { priority: 11 }),
  rule('dates/bare-weekday-day-month', seq(lex('weekday-bare').as('weekday'), opt(comma), dayMonth), read, { priority: 11 }),
  rule('dates/today-day-month', seq(todayWord, opt(comma), opt(weekdayWord), opt(comma), full), readToday, { priority: 12 }),
  rule('dates/weekday-month-day', seq(opt(seq(lead, opt(comma))), monthFirst), read, { priority: 10 }),
  rule('dates/numeric', numericDay, read, { priority: 10 }),
  rule('dates/month-year', seq(opt(monthUnit), months, or(year, pointer, seq(pointer, year))), read, { priority: 9 }),
  rule('dates/month-named', seq(monthUnit, months), read, { priority: 8 }),
  rule('dates/month-double', seq(months), (match) => (match.has('second') ? read(match) : reject('one name')), { priority: 7 }),
  rule('dates/month-in-place', lex('month').as('month'), read, { priority: 6, onlyAfter: evidence }),
  rule('dates/month-alone', lex('month').as('month'), readBareMonth, { priority: 5 }),
  rule(
    'dates/month-number',
    seq(monthUnit, any(integer, item('number'), lex('number-unit')).as('n'), opt(seq(open, months, close)), or(opt(year), pointer)),
    (match) => {
      const n = numberOf(match, 'n') ?? Number(lexemeValue(match.get('n'), 'number-unit') ?? 0)
      const stated = statedYear(match, 'gregory')
      if (match.get('n')?.lex('number-unit')?.lexeme.value === 1 || match.get('n')?.is('number-one')) return reject('one month')
      if (!Number.isInteger(n) || n < 1 || n > 12 || stated === undefined || isCounted(match.after()?.view)) return reject('no month')
      return dateItem({ when: { is: 'date', calendar: 'gregory', year: stated, month: n, day: null, ...pointing(match) } }, { tags: ['month'] })
    },
    { priority: 6 },
  ),
  rule(
    'dates/month-slash-year',
    seq(item('day-like').as('n'), mark('/'), item('year-like').as('year')),
    (match) => {
      const n = numberOf(match, 'n') ?? 0
      return n > 12
        ? reject('no month')
        : dateItem({ when: { is: 'date', calendar: 'gregory', year: numberOf(match, 'year'), month: n, day: null } }, { tags: ['month'] })
    },
    { priority: 6, onlyAfter: any(inside, lex('preposition', ['since', 'during', 'until']), lex('interval-word'), monthUnit, edge) },
  ),
  rule(
    'dates/day-slash-month',
    seq(or(lex('date-label', 'date'), seq(dayUnit, opt(weekdayWord)), weekdayWord), item('day-like').as('d'), mark('/'), item('day-like').as('m')),
    (match) => {
      const [d, m] = [numberOf(match, 'd') ?? 0, numberOf(match, 'm') ?? 0]
      if (!validDay(2000, m, d)) return reject('no such day')
      const item = dateItem({ when: { is: 'date', calendar: 'gregory', year: null, month: m, day: d }, ...beside(match) }, { tags: ['day'] })
      return match.elements[0]?.lex('date-label') ? { ...item, start: match.get('d')?.start as number } : item
    },
    { priority: 9, unlessBefore: separator },
  ),
  rule(
    'dates/year',
    seq(
      opt(lex('demonstrative')),
      yearUnit,
      opt(lex('year-kind').as('kind')),
      opt(lex('deictic').as('pointer')),
      opt(any(comma, open, mark('/'))),
      any(integer, item('number')).as('year'),
      opt(lex('era').as('era')),
      opt(close),
      opt(lex('era').as('era')),
    ),
    (match) => {
      const value = numberOf(match, 'year')
      const stated = lexemeValue(match.get('era'), 'era') as string | undefined
      // Of school years and years that run now, one of the fifteenth century is the Islamic calendar's.
      const islamic = stated === undefined && value !== null && value >= 1380 && value <= 1460 && (match.has('kind') || match.has('pointer'))
      const found = yearWhen(value, islamic ? 'islamic-umalqura' : stated, true)
      if (found === null || (isCounted(match.after()?.view) && !surelyYear(value as number))) return reject('no year')
      return dateItem({ when: found }, { tags: ['year'] })
    },
    { priority: 9 },
  ),
]
