/** Calendar arithmetic in UTC and EDTF strings. No clock is read: everything is relative to a day that is given. */
import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, getISODay, getISOWeek, getISOWeekYear } from 'date-fns'

export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const parse = (day: string): UTCDate => new UTCDate(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))))
const format = (date: Date): string => `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

export const shiftDays = (day: string, by: number): string => format(addDays(parse(day), by))
export const shiftMonths = (day: string, by: number): string => format(addMonths(parse(day), by))

/** ISO weekday, Monday 1. */
export const weekday = (day: string): number => getISODay(parse(day))

/** ISO week as EDTF-like `2022-W38`. */
export function week(day: string): string {
  const date = parse(day)
  return `${getISOWeekYear(date)}-W${pad(getISOWeek(date))}`
}

export function validDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The weekday nearest to `from` in a direction: -1 before it, 1 after it, 0 at or before it. */
export function nearestWeekday(from: string, wanted: number, direction: -1 | 0 | 1): string {
  const gap = (weekday(from) - wanted + 7) % 7
  if (direction === 1) return shiftDays(from, gap === 0 ? 7 : 7 - gap)
  return shiftDays(from, -(gap === 0 && direction === -1 ? 7 : gap))
}

export const ymd = (year: number | null, month: number, day?: number): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`
