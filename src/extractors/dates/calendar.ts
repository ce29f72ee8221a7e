/** Gregorian arithmetic in UTC and EDTF strings. No clock is read: everything is relative to a day that is given. */
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMinutes } from 'date-fns/addMinutes'
import { addMonths } from 'date-fns/addMonths'
import { getISODay } from 'date-fns/getISODay'

export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day'

const DAY_MS = 86_400_000
export const pad = (n: number, width = 2): string => (n < 0 ? `-${String(-n).padStart(width, '0')}` : String(n).padStart(width, '0'))
const parse = (day: string): UTCDate => new UTCDate(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))))
const format = (date: Date): string => `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

export const shiftDays = (day: string, by: number): string => format(addDays(parse(day), by))
export const shiftMonths = (day: string, by: number): string => format(addMonths(parse(day), by))

/** Move a wall-clock moment (`2021-09-01T10:38`) by minutes. */
export function shiftMinutes(moment: string, by: number): string {
  const at = addMinutes(new UTCDate(parse(moment).getTime() + (Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))) * 60_000), by)
  return `${format(at)}T${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}`
}

export const dayOfEpoch = (epochDay: number): string => format(new UTCDate(epochDay * DAY_MS))
export const epochOfDay = (day: string): number => Math.floor(parse(day).getTime() / DAY_MS)

/** ISO weekday, Monday 1. */
export const weekday = (day: string): number => getISODay(parse(day))

/** The ISO week of a day as an interval, Monday to Sunday: EDTF has no week numbers. */
export function week(day: string): string {
  const monday = shiftDays(day, 1 - weekday(day))
  return `${monday}/${shiftDays(monday, 6)}`
}

export function validDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number
}

/** The weekday nearest to `from` in a direction: -1 before it, 1 after it, 0 at or before it, 2 at or after it. */
export function nearestWeekday(from: string, wanted: number, direction: -1 | 0 | 1 | 2): string {
  const gap = (weekday(from) - wanted + 7) % 7
  if (direction > 0) return shiftDays(from, gap === 0 ? (direction === 2 ? 0 : 7) : 7 - gap)
  return shiftDays(from, -(gap === 0 && direction === -1 ? 7 : gap))
}

export const ymd = (year: number | null, month: number, day?: number): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`

const QUARTER = 33
const HALF = 40

/** EDTF of a quarter (1–4) or half (1–2) of a year: sub-year groupings of ISO 8601-2. */
export const quarter = (year: number, n: number): string => `${pad(year, 4)}-${QUARTER + n - 1}`
export const half = (year: number, n: number): string => `${pad(year, 4)}-${HALF + n - 1}`

const ends = (year: number, from: number, to: number): [string, string] => [ymd(year, from, 1), ymd(year, to, monthLength(year, to))]

/** First and last day of what an EDTF string without unspecified month or day covers; null for open, unknown or uncertain ones. */
export function bounds(edtf: string): [string, string] | null {
  const [from = '', to] = edtf.replace(/~/gu, '').split('/')
  if (to !== undefined) {
    const first = bounds(from)
    const last = bounds(to)
    return first && last ? [first[0], last[1]] : null
  }
  const decade = /^(\d{1,3})(X{1,2})$/u.exec(from)
  if (decade) return [`${from.replace(/X/gu, '0')}-01-01`, `${from.replace(/X/gu, '9')}-12-31`]
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(from)
  if (!found) return null
  const year = Number(found[1])
  if (found[2] === undefined) return ends(year, 1, 12)
  const month = Number(found[2])
  if (found[3] !== undefined) return [from, from]
  if (month <= 12) return ends(year, month, month)
  if (month >= QUARTER && month < QUARTER + 4) return ends(year, (month - QUARTER) * 3 + 1, (month - QUARTER) * 3 + 3)
  if (month === HALF || month === HALF + 1) return ends(year, (month - HALF) * 6 + 1, (month - HALF) * 6 + 6)
  return null
}
