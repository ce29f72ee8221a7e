/** Joining what two neighbours say of one time: `الأحد من الأسبوع الماضي`, `يونيو العام المقبل`, `الربع الثالث من 2016`, `17 بالشهر ذاته`. */
import type { Element } from '../../pipeline/stream.ts'
import { type DateDraft, isDraft, type Mod, type When } from './expression.ts'

export type Point = DateDraft & Readonly<{ tags: readonly string[] }>

const isShift = (when: When, ...units: string[]): boolean => when.is === 'shift' && units.includes(when.unit)
/** One year, stated or told from another. */
const isYear = (when: When): boolean => isShift(when, 'Y') || (when.is === 'edtf' && when.grain === 'year' && /^\d{4}$/u.test(when.edtf))
const isCentury = (when: When): boolean => isShift(when, '100Y') || (when.is === 'edtf' && when.grain === 'century')
const isMonth = (when: When): boolean => isShift(when, 'M') || (when.is === 'date' && when.day === null)

/** `inner` inside `outer`, or null when the two do not belong together. */
export function compose(inner: DateDraft & { tens?: number }, outer: When): When | null {
  const { when } = inner
  if (inner.tens !== undefined && isCentury(outer)) return { is: 'part', part: { unit: '10Y', n: inner.tens + 1 }, of: outer }
  switch (when.is) {
    case 'weekday':
      return isShift(outer, 'W') && when.pointer === undefined ? { is: 'part', part: { unit: 'weekday', weekday: when.weekday, n: null }, of: outer } : null
    case 'date':
      return when.year === null && when.pointer === undefined && isYear(outer) && when.calendar === 'gregory' ? { ...when, year: outer } : null
    case 'season':
      return when.year === null && when.pointer === undefined && isYear(outer) ? { ...when, year: outer } : null
    case 'feast':
      return when.year === null && when.pointer === undefined && isYear(outer) ? { ...when, year: outer } : null
    case 'part': {
      if (when.of !== null) return null
      const { unit } = when.part
      const fits =
        unit === 'quarter' || unit === 'half'
          ? isYear(outer)
          : unit === '10Y'
            ? isCentury(outer)
            : unit === 'M'
              ? isYear(outer)
              : isMonth(outer) || isYear(outer) || isShift(outer, 'W')
      return fits ? { ...when, of: outer } : null
    }
    default:
      return null
  }
}

/** One point from the elements of a match: a part of a period, day numbers, dates. */
export function readPoint(elements: readonly Element[]): Point | null {
  let point: Point | null = null
  let mod: Mod | undefined
  let number: { from: number; to: number | null } | null = null
  for (const element of elements) {
    const value = element.item?.value
    if (value && isDraft(value)) {
      const next = joined(point, number, { ...value, tags: element.view.tags })
      if (next === null) return null
      point = next
      number = null
    } else if (element.is('number') || element.is('number-amount') || element.is('ordinal') || element.is('day-tens')) {
      if (point !== null && point.when.is !== 'weekday') return null
      number = { from: Number(value?.value), to: typeof value?.max === 'number' ? value.max : null }
    } else {
      const part = element.lex('period-part')
      if (part && point === null) mod = part.lexeme.value as Mod
      const season = element.lex('season')
      if (season && point === null) point = { when: { is: 'season', season: Number(season.lexeme.value), year: null }, tags: ['season'] }
    }
  }
  if (point === null || number !== null) return null
  return mod === undefined ? point : { ...point, mod }
}

function joined(point: Point | null, number: { from: number; to: number | null } | null, next: Point): Point | null {
  if (number !== null) {
    if (!isMonth(next.when) || next.when.is === 'date') return null
    const day = (n: number): When => ({ is: 'part', part: { unit: 'D', n }, of: next.when })
    if (!(number.from >= 1 && number.from <= 31 && (number.to ?? 1) <= 31)) return null
    return { ...next, when: number.to === null ? day(number.from) : { is: 'span', from: day(number.from), to: day(number.to) } }
  }
  if (point === null) return next
  const inward = compose(point, next.when)
  if (inward) return { ...point, when: inward }
  const outward = compose(next, point.when)
  return outward ? { ...next, when: outward } : null
}

/** The week that one end names holds the other end too: `خلال هذا الأسبوع من الأحد حتى الأربعاء`. */
function sameWeek(day: When, other: When): When {
  if (day.is !== 'weekday' || day.pointer !== undefined || other.is !== 'part' || other.part.unit !== 'weekday') return day
  return { ...other, part: { unit: 'weekday', weekday: day.weekday, n: null } }
}

/** Both ends of an interval, each with what only the other one says. */
export function ends(from: When, to: When): [When, When] {
  return [sameWeek(share(from, to), to), sameWeek(to, from)]
}

/** A start that leaves out its year, or that is a bare day, takes it from the end. */
function share(from: When, to: When): When {
  if (from.is !== 'date' || to.is !== 'date' || from.year !== null || from.pointer !== undefined || from.calendar !== to.calendar) return from
  if (typeof to.year === 'number') return { ...from, year: from.month > to.month ? to.year - 1 : to.year }
  return to.year === null ? { ...from, ...(to.pointer && from.month <= to.month ? { pointer: to.pointer } : {}) } : { ...from, year: to.year }
}
