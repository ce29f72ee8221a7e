/** From EDTF dates to stretches of days, to draw them on an axis. */

/** Days since 1970, end exclusive; `null` for an open end. */
export type DayRange = Readonly<{ from: number | null; to: number | null }>

const DAY = 86_400_000
/** Months by EDTF season: spring 21 … winter 24, whose months follow December. */
const SEASON_STARTS: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** @returns null for what names no year or is unknown */
export function edtfRange(edtf: string): DayRange | null {
  const parts = edtf.split('/')
  if (parts.length === 1) return single(edtf)
  const [from = '', to = ''] = parts
  const [a, b] = [single(from), single(to)]
  const open = (part: string): boolean => part === '..' || part === ''
  if ((!a && !open(from)) || (!b && !open(to)) || (!a && !b)) return null
  return { from: a?.from ?? null, to: b?.to ?? null }
}

function single(edtf: string): DayRange | null {
  const date = edtf.replace(/T.*$/u, '').replace(/[?~%]/gu, '')
  const decade = /^(\d{2,3})X{1,2}$/u.exec(date)
  if (decade) {
    const digits = decade[1] as string
    const years = 10 ** (4 - digits.length)
    return { from: day(Number(digits) * years, 1, 1), to: day((Number(digits) + 1) * years, 1, 1) }
  }
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date)
  if (!found) return null
  const [year, month, dayOfMonth] = [Number(found[1]), found[2], found[3]]
  if (month === undefined) return { from: day(year, 1, 1), to: day(year + 1, 1, 1) }
  const season = SEASON_STARTS[month]
  if (season !== undefined) return { from: day(year, season, 1), to: day(year, season + 3, 1) }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (dayOfMonth === undefined) return { from: day(year, Number(month), 1), to: day(year, Number(month) + 1, 1) }
  return { from: day(year, Number(month), Number(dayOfMonth)), to: day(year, Number(month), Number(dayOfMonth) + 1) }
}

/** Years below 100 are those years, which `Date.UTC` takes for the 1900s. */
function day(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return Math.floor(date.getTime() / DAY)
}

export const yearOf = (days: number): number => new Date(days * DAY).getUTCFullYear()
export const dayOfYear = (year: number): number => day(year, 1, 1)
