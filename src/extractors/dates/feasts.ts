/** Days of feasts: fixed ones by the calendar they belong to, Easter by computation. Lunar feasts hang on a sighting, so they carry `~`. */
import feasts from '../../lexicon/data/feasts.json' with { type: 'json' }
import { dayOfEpoch, epochOfDay, shiftDays, ymd } from './calendar.ts'
import { dayToIslamic, islamicToDay, persianToDay } from './other-calendars.ts'

type Rule = { calendar?: string; month?: number; day?: number; easter?: string; offset?: number; weekday?: number; n?: number }
const RULES = new Map<string, Rule>(feasts.entries.map((entry) => [entry.value, entry.props as Rule]))

/** The feast's day in a Gregorian year; without a year only what is the same every year (`XXXX-12-25`). */
export function feastDay(feast: string, year: number | null): string | null {
  const rule = RULES.get(feast)
  if (rule === undefined) return null
  if (rule.calendar === 'gregory' && rule.month && rule.day) return ymd(year, rule.month, rule.day)
  if (year === null) return null
  if (rule.easter) return shiftDays(rule.easter === 'east' ? easternEaster(year) : westernEaster(year), rule.offset ?? 0)
  if (rule.calendar === 'persian') return persianToDay({ year: year - 621, month: rule.month as number, day: rule.day as number })?.day ?? null
  return islamicFeast(rule, year)
}

/** A Gregorian year may hold a lunar day twice; then no single day is meant for certain. */
function islamicFeast(rule: Rule, year: number): string | null {
  const first = dayToIslamic(`${year}-01-01`)
  if (first === null || !rule.month || !rule.day) return null
  const found = [first.year, first.year + 1].flatMap((y) => islamicToDay({ year: y, month: rule.month as number, day: rule.day as number })?.day ?? [])
  const inside = found.filter((day) => day.startsWith(String(year)))
  return inside.length === 1 ? `${inside[0]}~` : null
}

export function westernEaster(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - ((year % 100) % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return ymd(year, Math.floor(f / 31), (f % 31) + 1)
}

export function easternEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const julian = ymd(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1)
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayOfEpoch(epochOfDay(julian) + lag)
}
