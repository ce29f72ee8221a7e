/** Parts of periods: the n-th day, week, month, quarter or weekday inside what an EDTF string covers. */
import { half, nearestWeekday, quarter, shiftDays, week, ymd } from './calendar.ts'
import type { Part } from './expression.ts'

/** EDTF of a part of `whole`, which runs from `first` to `last`; null when the whole has no such part. */
export function locate(part: Part, whole: string, [first, last]: [string, string]): string | null {
  const inside = (day: string): string | null => (day >= first && day <= last ? day : null)
  const year = /^\d{4}$/u.test(whole) ? Number(whole) : null
  switch (part.unit) {
    case 'quarter':
      return year === null ? null : quarter(year, part.n < 0 ? 4 : part.n)
    case 'half':
      return year === null ? null : half(year, part.n < 0 ? 2 : part.n)
    case 'M':
      return year === null || part.n > 12 ? null : ymd(year, part.n < 0 ? 12 : part.n)
    case 'D':
      return inside(part.n < 0 ? last : shiftDays(first, part.n - 1))
    case 'W':
      return locateWeek(part.n, first, last)
    case '10Y':
      return /^\d\dXX$/u.test(whole) && part.n >= 1 && part.n <= 10 ? `${whole.slice(0, 2)}${part.n - 1}X` : null
    case 'Y':
      return null
    case 'weekday': {
      if (part.n === null) return inside(nearestWeekday(first, part.weekday, 2))
      if (part.n < 0) return inside(nearestWeekday(last, part.weekday, 0))
      return inside(shiftDays(nearestWeekday(first, part.weekday, 2), 7 * (part.n - 1)))
    }
  }
}

/** Weeks of a month or year count by ISO: the first holds the first Thursday. */
function locateWeek(n: number, first: string, last: string): string | null {
  if (n < 0) return week(nearestWeekday(last, 4, 0))
  const thursday = shiftDays(nearestWeekday(first, 4, 2), 7 * (n - 1))
  return thursday <= last ? week(thursday) : null
}
