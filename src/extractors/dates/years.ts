/** The year of a day or month that leaves it out: by what points at it, by tense, by the weekday beside it. */
import { bounds, monthLength, validDay, weekday, ymd } from './calendar.ts'
import type { Anchor, When } from './expression.ts'
import { dayToIslamic } from './other-calendars.ts'

type DateExpression = Extract<When, { is: 'date' }>

/** The year that a day or month without one means. */
export function inferYear({ month, day, pointer }: DateExpression, from: string, anchor: Anchor): number {
  const year = Number(from.slice(0, 4))
  const here = ymd(year, month, day ?? undefined)
  const now = from.slice(0, here.length)
  if (pointer?.anaphoric) return pointer.by > 0 && here < now ? year + 1 : pointer.by < 0 && here > now ? year - 1 : year
  const direction = pointer ? pointer.by : anchor.tense
  const past = here < now || (here === now && !(pointer && pointer.by < 0)) ? year : year - 1
  const future = here > now || (here === now && !(pointer && pointer.by > 0)) ? year : year + 1
  const told = pointer?.by === 0 ? year : direction < 0 ? past : direction > 0 ? future : nearer(past, future, month, day, from)
  if (anchor.weekday === undefined || day === null) return told
  const agrees = (y: number): boolean => validDay(y, month, day) && weekday(ymd(y, month, day)) === anchor.weekday
  return [told, past, future].find(agrees) ?? told
}

/** Without tense: the nearer of the two, the past one when the text may be a look back of half a year. */
function nearer(past: number, future: number, month: number, day: number | null, from: string): number {
  const distance = (y: number): number =>
    Math.abs(bounds(ymd(y, month))?.[0] === undefined ? 0 : daysBetween(ymd(y, month, Math.min(day ?? 15, monthLength(y, month))), from))
  return distance(future) < distance(past) ? future : past
}

export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(`${a}T00:00Z`) - Date.parse(`${b.slice(0, 10)}T00:00Z`)) / 86_400_000)

/** The Islamic year that a day or month without one means; null without a publication date. */
export function islamicYear({ month, day, pointer }: DateExpression, anchor: Anchor): number | null {
  const now = anchor.published === null || pointer?.anaphoric ? null : dayToIslamic(anchor.published)
  if (now === null) return null
  const here = month * 30 + (day ?? 0)
  const there = now.month * 30 + (day === null ? 0 : now.day)
  if (pointer?.by === 0 || here === there) return now.year
  const direction = pointer?.by ?? anchor.tense
  if (direction > 0) return here > there ? now.year : now.year + 1
  if (direction < 0) return here < there ? now.year : now.year - 1
  return [now.year, now.year - 1, now.year + 1].sort(
    (a, b) => Math.abs(a * 354 + here - now.year * 354 - there) - Math.abs(b * 354 + here - now.year * 354 - there),
  )[0] as number
}
