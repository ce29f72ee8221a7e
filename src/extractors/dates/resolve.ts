/** From an expression to EDTF, counted from the publication date and the text's earlier dates alone. What is not known stays open. */
import { bounds, type Grain, half, nearestWeekday, pad, quarter, shiftDays, shiftMinutes, shiftMonths, validDay, week, ymd } from './calendar.ts'
import type { Anchor, Part, Unit, When } from './expression.ts'
import { feastDay } from './feasts.ts'
import { type CalendarName, dayToIslamic, islamicToDay, otherSpan, persianToDay } from './other-calendars.ts'
import { locate } from './parts.ts'
import { daysBetween, inferYear, islamicYear } from './years.ts'

export type Resolved = Readonly<{
  edtf: string | null
  grain: Grain
  calendar: CalendarName
  resolution: 'explicit' | 'relative' | 'partial' | 'unresolved'
}>

const GRAINS: Record<Unit, Grain> = { S: 'day', MIN: 'day', H: 'day', N: 'day', D: 'day', W: 'week', M: 'month', Y: 'year', '10Y': 'decade', '100Y': 'century' }

const made = (edtf: string | null, grain: Grain, relative: boolean, calendar: CalendarName = 'gregory'): Resolved => ({
  edtf,
  grain,
  calendar,
  resolution: edtf === null ? 'unresolved' : edtf.includes('XXXX') ? 'partial' : relative ? 'relative' : 'explicit',
})

export function resolve(when: When, anchor: Anchor): Resolved {
  switch (when.is) {
    case 'edtf':
      return made(when.edtf, when.grain, false, when.calendar)
    case 'date':
      return when.calendar === 'gregory' ? gregorian(when, anchor) : otherCalendar(when, anchor)
    case 'shift':
      return shifted(when, anchor)
    case 'weekday':
      return made(weekdayOf(when, anchor), 'day', true)
    case 'season':
      return season(when, anchor)
    case 'away':
      return away(when, anchor)
    case 'part':
      return partOf(when.part, when.of, anchor)
    case 'feast':
      return feast(when, anchor)
    case 'span':
      return span(when.from, when.to, anchor)
    case 'list':
      return list(when.members, anchor)
    case 'vague':
      return made(null, when.grain, true)
  }
}

function shifted({ unit, by, anaphoric, loose, calendar }: Extract<When, { is: 'shift' }>, anchor: Anchor): Resolved {
  const from = (loose ? anchor.near : null) ?? base(anchor, anaphoric)
  if (calendar === undefined) return made(shift(from, unit, by), GRAINS[unit], true)
  const here = from !== null && /^\d{4}-\d\d-\d\d$/u.test(from) ? dayToIslamic(from) : null
  return made(here && spanOf(calendar, here.year + by, null), 'year', true, calendar)
}

const base = (anchor: Anchor, anaphoric: boolean): string | null => (anaphoric ? anchor.previous : anchor.published)

/** The unit that lies `by` units from the one that holds `from`; null when `from` is coarser than the unit. */
export function shift(from: string | null, unit: Unit, by: number): string | null {
  if (from === null || !/^\d{4}/u.test(from)) return null
  const year = Number(from.slice(0, 4))
  if (unit === 'Y') return pad(year + by, 4)
  if (unit === '10Y') return `${pad(Math.floor(year / 10) + by, 3)}X`
  if (unit === '100Y') return `${pad(Math.floor(year / 100) + by, 2)}XX`
  if (unit === 'M') return /^\d{4}-(?:0\d|1[0-2])/u.test(from) ? shiftMonths(`${from.slice(0, 7)}-01`, by).slice(0, 7) : null
  const day = /^\d{4}-\d\d-\d\d/u.exec(from)?.[0]
  if (day === undefined) return null
  return unit === 'W' ? week(shiftDays(day, 7 * by)) : unit === 'D' || unit === 'N' ? shiftDays(day, by) : null
}

type DateExpression = Extract<When, { is: 'date' }>

function gregorian(when: DateExpression, anchor: Anchor): Resolved {
  const { month, day } = when
  const grain: Grain = day === null ? 'month' : 'day'
  const make = (year: number | null): string => ymd(year, month, day ?? undefined)
  if (typeof when.year === 'number') return made(make(when.year), grain, false)
  if (when.year !== null) {
    const year = resolve(when.year, anchor)
    const known = year.edtf !== null && /^\d{4}$/u.test(year.edtf) ? Number(year.edtf) : null
    return made(known !== null && day !== null && !validDay(known, month, day) ? null : make(known), grain, year.resolution === 'relative')
  }
  const from = base(anchor, when.pointer?.anaphoric === true)
  if (from === null || when.name || !/^\d{4}/u.test(from)) return made(make(null), grain, false)
  return made(make(inferYear(when, from, anchor)), grain, true)
}

function otherCalendar(when: DateExpression, anchor: Anchor): Resolved {
  const { calendar, month, day } = when
  const grain: Grain = day === null ? 'month' : 'day'
  const year = typeof when.year === 'number' ? when.year : calendar === 'islamic-umalqura' && when.year === null ? islamicYear(when, anchor) : null
  if (year === null) return made(null, grain, false, calendar)
  const relative = typeof when.year !== 'number'
  if (day === null) return made(spanOf(calendar, year, month), grain, relative, calendar)
  const found = (calendar === 'persian' ? persianToDay : islamicToDay)({ year, month, day })
  return made(found === null ? null : `${found.day}${found.exact ? '' : '~'}`, grain, relative, calendar)
}

/** Gregorian interval of a month or year of another calendar. */
export function spanOf(calendar: CalendarName, year: number, month: number | null): string | null {
  const found = otherSpan(calendar, year, month)
  return found && (found.exact ? `${found.from}/${found.to}` : `${found.from}~/${found.to}~`)
}

function weekdayOf({ weekday: wanted, pointer }: Extract<When, { is: 'weekday' }>, anchor: Anchor): string | null {
  const from = pointer?.anaphoric ? anchor.previous : anchor.published
  if (from === null || !/^\d{4}-\d\d-\d\d$/u.test(from)) return null
  const by = pointer?.by ?? (anchor.tense > 0 ? 1 : 0)
  if (pointer === undefined) return nearestWeekday(from, wanted, anchor.tense > 0 ? 2 : 0)
  const one = nearestWeekday(from, wanted, by < 0 ? -1 : by > 0 ? 1 : 2)
  return Math.abs(by) > 1 ? shiftDays(one, 7 * (by - Math.sign(by))) : one
}

function season({ season: code, year, pointer }: Extract<When, { is: 'season' }>, anchor: Anchor): Resolved {
  if (year !== null) {
    const found = resolve(year, anchor)
    return made(found.edtf !== null && /^\d{4}$/u.test(found.edtf) ? `${found.edtf}-${code}` : null, 'season', found.resolution === 'relative')
  }
  const from = base(anchor, pointer?.anaphoric === true)
  if (from === null || pointer === undefined) return made(null, 'season', true)
  // Months in which each season begins; a winter is named by the year it begins in.
  const start = ((code - 21) * 3 + 3) as number
  const now = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7) || 6)
  const at = [-1, 0, 1].map((k) => Number(from.slice(0, 4)) + k)
  const month = (y: number): number => y * 12 + start
  const chosen =
    pointer.by > 0 ? at.find((y) => month(y) > now) : pointer.by < 0 ? at.filter((y) => month(y) + 2 < now).at(-1) : at.find((y) => month(y) + 2 >= now)
  return made(chosen === undefined ? null : `${chosen}-${code}`, 'season', true)
}

const DISTANCE = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u

/** A point a duration away, at the grain of the duration's smallest unit. */
function away({ iso, sign, from }: Extract<When, { is: 'away' }>, anchor: Anchor): Resolved {
  const found = iso === null ? null : DISTANCE.exec(iso)
  const grain: Grain = !iso || iso.includes('T') ? 'day' : iso.endsWith('Y') ? 'year' : iso.endsWith('M') ? 'month' : 'day'
  // What a clause in the past puts after something lies behind that, not ahead of the text's own day.
  const start = from === 'now' && !(sign > 0 && anchor.tense < 0) ? anchor.published : null
  if (!found || start === null) return made(null, grain, true)
  const [years, months, weeks, days, hours, minutes] = found.slice(1).map((n) => sign * Number(n ?? 0)) as [number, number, number, number, number, number]
  if (iso?.includes('T')) return made(anchor.moment && !years && !months ? shiftMinutes(anchor.moment, (days * 24 + hours) * 60 + minutes) : null, 'day', true)
  const day = shiftDays(shiftMonths(start, years * 12 + months), weeks * 7 + days)
  return made(grain === 'year' ? day.slice(0, 4) : grain === 'month' ? day.slice(0, 7) : day, grain, true)
}

function partOf(part: Part, of: When | null, anchor: Anchor): Resolved {
  const grain: Grain = part.unit === 'weekday' ? 'day' : part.unit === 'quarter' || part.unit === 'half' ? part.unit : GRAINS[part.unit]
  if (of === null) return part.unit === 'quarter' || part.unit === 'half' ? made(bareShare(part.unit, part.n, anchor), grain, true) : made(null, grain, true)
  const whole = lastCentury(part, of, anchor) ?? resolve(of, anchor)
  const limits = whole.edtf === null ? null : bounds(whole.edtf)
  const relative = whole.resolution === 'relative'
  return made(limits === null || whole.edtf === null ? null : locate(part, whole.edtf, limits), grain, relative)
}

/** A quarter or half alone is the last that began, or where the clause looks ahead the next that has not ended. */
function bareShare(unit: 'quarter' | 'half', n: number, { published, tense }: Anchor): string | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const edtf = (y: number): string => (unit === 'quarter' ? quarter(y, n < 0 ? 4 : n) : half(y, n < 0 ? 2 : n))
  const limits = (y: number): [string, string] => bounds(edtf(y)) as [string, string]
  if (tense > 0) return edtf(limits(year)[1] >= published ? year : year + 1)
  if (limits(year)[0] <= published) return edtf(year)
  // `أرباح الربع الرابع` in January are last year's; in August nobody can tell without a verb.
  return tense < 0 || daysBetween(published, limits(year - 1)[1]) < RESULTS_SEASON ? edtf(year - 1) : null
}

/** Days after the end of a quarter or half in which its figures are news. */
const RESULTS_SEASON = 130

/** `ستينيات القرن الماضي` in a text without a date: as of a bare decade, the twentieth century is meant. */
const lastCentury = (part: Part, of: When, anchor: Anchor): Resolved | null =>
  part.unit === '10Y' && anchor.published === null && of.is === 'shift' && of.unit === '100Y' && of.by === -1 && !of.anaphoric
    ? made('19XX', 'century', true)
    : null

function feast(when: Extract<When, { is: 'feast' }>, anchor: Anchor): Resolved {
  const stated = when.year === null ? null : resolve(when.year, anchor)
  if (stated) {
    const day = stated.edtf !== null && /^\d{4}$/u.test(stated.edtf) ? feastDay(when.feast, Number(stated.edtf)) : null
    return made(day, 'day', stated.resolution === 'relative')
  }
  const from = base(anchor, when.pointer?.anaphoric === true)
  if (from === null || !/^\d{4}-\d\d-\d\d$/u.test(from)) return made(feastDay(when.feast, null), 'day', false)
  const year = Number(from.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((y) => feastDay(when.feast, y) ?? [])
  const direction = when.pointer?.by ?? anchor.tense
  const plain = (day: string): string => day.slice(0, 10)
  const past = days.filter((d) => plain(d) <= from).at(-1) ?? null
  const future = days.find((d) => plain(d) >= from) ?? null
  if (direction !== 0) return made(direction < 0 ? past : future, 'day', true)
  const near = past && future && Math.abs(daysBetween(plain(future), from)) < Math.abs(daysBetween(plain(past), from)) ? future : past
  return made(near, 'day', true)
}

/** An interval; a missing year, or a direction, is taken from the end that has it. */
function span(from: When | null, to: When | null, anchor: Anchor): Resolved {
  // What goes on since a day began before; until a day, it ends after, if the clause does not look back.
  const left = from && resolve(from, to === null ? { ...anchor, tense: -1 } : anchor)
  const right =
    to &&
    resolve(
      from?.is === 'weekday' && to.is === 'weekday' && left?.edtf ? afterStart(to, left.edtf) : to,
      from === null && anchor.tense === 0 ? { ...anchor, tense: 1 } : anchor,
    )
  if (from?.is === 'weekday' && to?.is === 'weekday' && anchor.tense < 0 && left?.edtf && right?.edtf && anchor.published && right.edtf > anchor.published)
    return made(`${shiftDays(left.edtf, -7)}/${shiftDays(right.edtf, -7)}`, 'day', true)
  const one = (left ?? right) as Resolved
  if (left?.edtf === null || right?.edtf === null) return made(null, one.grain, true, one.calendar)
  const part = (r: Resolved | null, end: 0 | 1): string =>
    r === null ? '..' : r.edtf?.includes('/') ? ((r.edtf as string).split('/')[end] as string) : (r.edtf as string)
  const relative = left?.resolution === 'relative' || right?.resolution === 'relative'
  const start = part(left, 0)
  const end = part(right, 1)
  if (left && right && /^\d/u.test(start) && /^\d/u.test(end) && start.slice(0, end.length) > end) return made(null, one.grain, true, one.calendar)
  return made(`${start}/${end}`, one.grain, relative, one.calendar)
}

/** `من الثلاثاء إلى الخميس`: the end is the first such day after the start. */
const afterStart = ({ weekday: wanted }: Extract<When, { is: 'weekday' }>, start: string): When => ({
  is: 'edtf',
  edtf: nearestWeekday(start, wanted, 2),
  grain: 'day',
})

function list(members: readonly When[], anchor: Anchor): Resolved {
  const found = members.map((m) => resolve(m, anchor))
  const first = found[0] as Resolved
  const relative = found.some((f) => f.resolution === 'relative')
  return made(found.some((f) => f.edtf === null) ? null : `{${found.map((f) => f.edtf).join(',')}}`, first.grain, relative, first.calendar)
}
