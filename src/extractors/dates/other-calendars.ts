/** Islamic (Umm al-Qura, by table) and Persian (by rule) dates to and from Gregorian days. */
import { dayOfEpoch, epochOfDay, shiftDays } from './calendar.ts'
import table from './umm-al-qura.json' with { type: 'json' }

export type CalendarName = 'gregory' | 'islamic-umalqura' | 'persian'
export type CalendarDay = Readonly<{ year: number; month: number; day: number }>

const LONG_MONTHS = table.longMonths.split(' ').map((bits) => Number.parseInt(bits, 16))
/** Epoch day of 1 Muharram of each year of the table, and of the year after the last. */
const NEW_YEARS: readonly number[] = newYears()

function newYears(): number[] {
  const starts = [table.epochDay]
  for (const bits of LONG_MONTHS) {
    let days = 12 * 29
    for (let month = 0; month < 12; month++) days += (bits >> month) & 1
    starts.push((starts.at(-1) as number) + days)
  }
  return starts
}

const monthDays = (year: number, month: number): number => 29 + (((LONG_MONTHS[year - table.firstYear] as number) >> (month - 1)) & 1)
const inTable = (year: number): boolean => year >= table.firstYear && year < table.firstYear + LONG_MONTHS.length

/** Epoch day of 1 Muharram by the tabular civil calendar, for years outside the table. */
const civilNewYear = (year: number): number => (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_148
const civilMonth = (month: number): number => Math.ceil(29.5 * (month - 1))

/** Gregorian day of an Islamic date; null when there is no such day. `exact` is false outside the table, where a day or two may be lacking. */
export function islamicToDay({ year, month, day }: CalendarDay): { day: string; exact: boolean } | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) return null
  if (!inTable(year)) return { day: dayOfEpoch(civilNewYear(year) + civilMonth(month) + day - 1), exact: false }
  if (day > monthDays(year, month)) return null
  let epoch = NEW_YEARS[year - table.firstYear] as number
  for (let m = 1; m < month; m++) epoch += monthDays(year, m)
  return { day: dayOfEpoch(epoch + day - 1), exact: true }
}

/** Islamic date of a Gregorian day inside the table; null outside. */
export function dayToIslamic(day: string): CalendarDay | null {
  const epoch = epochOfDay(day)
  if (epoch < (NEW_YEARS[0] as number) || epoch >= (NEW_YEARS.at(-1) as number)) return null
  let index = Math.floor((epoch - table.epochDay) / 355)
  while ((NEW_YEARS[index + 1] as number) <= epoch) index++
  let rest = epoch - (NEW_YEARS[index] as number)
  let month = 1
  while (rest >= monthDays(table.firstYear + index, month)) rest -= monthDays(table.firstYear + index, month++)
  return { year: table.firstYear + index, month, day: rest + 1 }
}

const PERSIAN_EPOCH = epochOfDay('1921-03-21')
const PERSIAN_EPOCH_YEAR = 1300
/** Leap years of the Persian calendar by the cycle of 33 years, checked against ICU for 1178–1502. */
const persianLeap = (year: number): boolean => (25 * year + 11) % 33 < 8
const persianMonth = (year: number, month: number): number => (month <= 6 ? 31 : month <= 11 || persianLeap(year) ? 30 : 29)

export function persianToDay({ year, month, day }: CalendarDay): { day: string; exact: boolean } | null {
  if (year < 1178 || year > 1502 || month < 1 || month > 12 || day < 1 || day > persianMonth(year, month)) return null
  let epoch = PERSIAN_EPOCH
  for (let y = PERSIAN_EPOCH_YEAR; y < year; y++) epoch += persianLeap(y) ? 366 : 365
  for (let y = PERSIAN_EPOCH_YEAR; y > year; y--) epoch -= persianLeap(y - 1) ? 366 : 365
  for (let m = 1; m < month; m++) epoch += persianMonth(year, m)
  return { day: dayOfEpoch(epoch + day - 1), exact: true }
}

/** First day of a Persian or Islamic month or year, and the day before the next one. */
export function otherSpan(calendar: CalendarName, year: number, month: number | null): { from: string; to: string; exact: boolean } | null {
  const convert = calendar === 'persian' ? persianToDay : islamicToDay
  const from = convert({ year, month: month ?? 1, day: 1 })
  const next = month === null || month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  const to = convert(next)
  return from && to ? { from: from.day, to: shiftDays(to.day, -1), exact: from.exact && to.exact } : null
}
