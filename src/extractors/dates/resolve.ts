/** From the parts a pattern found to an EDTF value, resolved against the publication date alone. */
import type { DocumentContext, Element, Item } from '../../pipeline/stream.ts'
import type { Diagnostic } from '../../types.ts'
import { type Grain, nearestWeekday, shiftDays, shiftMonths, validDay, week, weekday, ymd } from './calendar.ts'

export type DateValue = {
  edtf: string | null
  grain: Grain
  calendar: string
  resolution: 'explicit' | 'relative' | 'partial' | 'unresolved'
  bound: 'exact'
  mod?: 'START' | 'MID' | 'END'
}

export const dateItem = (value: Omit<DateValue, 'bound' | 'calendar'> & { calendar?: string }, more: Partial<Item> = {}): Item => ({
  tags: ['date', value.grain],
  kind: 'date',
  value: { calendar: 'gregory', bound: 'exact', ...value },
  ...more,
})

/** Which way a word like الماضي points: -1, 0, 1; null when there is none. */
export function direction(element: Element | undefined): -1 | 0 | 1 | null {
  const value = element?.lex('deictic')?.lexeme.value
  return value === undefined ? null : (Number(value) as -1 | 0 | 1)
}

const isAnaphoric = (element: Element | undefined): boolean => element?.lex('deictic')?.lexeme.props.anaphoric === true

/** Day and month, with or without year. */
export function dayMonth(
  context: DocumentContext,
  day: number | null,
  month: number,
  year: number | null,
  pointer: Element | undefined,
): Omit<DateValue, 'bound' | 'calendar'> | null {
  const grain: Grain = day === null ? 'month' : 'day'
  const make = (y: number | null): string => (day === null ? ymd(y, month) : ymd(y, month, day))
  if (year !== null) return day === null || validDay(year, month, day) ? { edtf: make(year), grain, resolution: 'explicit' } : null
  if (day !== null && !validDay(2000, month, day)) return null
  const published = context.published
  if (published === null || isAnaphoric(pointer)) return { edtf: make(null), grain, resolution: 'partial' }
  return { edtf: make(inferYear(published, day, month, direction(pointer))), grain, resolution: 'relative' }
}

/** The latest such day not after publication, or the next one when the text points forward. */
function inferYear(published: string, day: number | null, month: number, pointer: -1 | 0 | 1 | null): number {
  const year = Number(published.slice(0, 4))
  const here = ymd(year, month, day ?? 1).slice(0, day === null ? 7 : 10)
  const now = published.slice(0, here.length)
  if (pointer === 1) return here > now ? year : year + 1
  if (pointer === 0) return year
  if (pointer === -1) return here < now ? year : year - 1
  return here <= now ? year : year - 1
}

/** `الأسبوع الماضي`, `العام المقبل`, `الشهر الجاري`. */
export function relativeUnit(published: string | null, unit: string, pointer: -1 | 0 | 1): Omit<DateValue, 'bound' | 'calendar'> {
  const grain: Grain = unit === 'Y' ? 'year' : unit === 'M' ? 'month' : unit === 'W' ? 'week' : unit === '10Y' ? 'decade' : unit === '100Y' ? 'century' : 'day'
  if (published === null) return { edtf: null, grain, resolution: 'unresolved' }
  const year = Number(published.slice(0, 4))
  const edtf =
    unit === 'Y'
      ? String(year + pointer)
      : unit === 'M'
        ? shiftMonths(`${published.slice(0, 7)}-01`, pointer).slice(0, 7)
        : unit === 'W'
          ? week(shiftDays(published, 7 * pointer))
          : unit === '10Y'
            ? `${Math.floor(year / 10) + pointer}X`
            : unit === '100Y'
              ? `${Math.floor(year / 100) + pointer}XX`
              : shiftDays(published, pointer)
  return { edtf, grain, resolution: 'relative' }
}

export function relativeWeekday(published: string | null, wanted: number, pointer: -1 | 0 | 1 | null): Omit<DateValue, 'bound' | 'calendar'> {
  if (published === null) return { edtf: null, grain: 'day', resolution: 'unresolved' }
  return { edtf: nearestWeekday(published, wanted, pointer ?? 0), grain: 'day', resolution: 'relative' }
}

export function relativeDay(published: string | null, offset: number): Omit<DateValue, 'bound' | 'calendar'> {
  return published === null
    ? { edtf: null, grain: 'day', resolution: 'unresolved' }
    : { edtf: shiftDays(published, offset), grain: 'day', resolution: 'relative' }
}

/** A weekday beside a full date that falls on another day. */
export function weekdayConflict(element: Element | undefined, edtf: string | null): Diagnostic[] {
  const wanted = element?.lex('weekday')?.lexeme.value
  if (wanted === undefined || edtf === null || !/^\d{4}-\d\d-\d\d$/u.test(edtf) || weekday(edtf) === wanted) return []
  return [
    { code: 'weekday-contradiction', message: `${edtf} is not the weekday named beside it`, start: element?.start as number, end: element?.end as number },
  ]
}

/** ISO 8601 duration of a count of units; null when the count is vague. */
export function isoDuration(value: number | null, unit: string): string | null {
  if (value === null) return null
  const many = unit === '10Y' ? value * 10 : unit === '100Y' ? value * 100 : value
  const letter = unit.endsWith('Y') ? 'Y' : unit === 'N' ? 'D' : unit === 'MIN' ? 'M' : unit
  if (unit === 'Y' && value % 1 !== 0) return `P${Math.floor(value)}Y${Math.round((value % 1) * 12)}M`
  return ['H', 'MIN', 'S'].includes(unit) ? `PT${many}${letter}` : `P${many}${letter}`
}
