/** The second look: points made of several dates, intervals, and points a duration away. */
import { any, clitic, item, lex, opt, or, type Pattern, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import type { Bound } from '../../types.ts'
import { clockRangeRules } from './clock-ranges.ts'
import { ends, type Point, readPoint } from './compose.ts'
import { type DateDraft, dateItem, isDraft, type When } from './expression.ts'
import { isoDuration } from './iso-duration.ts'
import { comma, dash, dayPart, dayUnit, from, inside, lexemeValue, to, unitOf } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const date = item('date')
const dayNumber = or(any(item('day-like'), item('day-ordinal'), item('number'), item('number-amount')), seq(item('day-tens'), from))
const link = any(from, inside, comma, clitic('بل'))
const part = lex('period-part')
/** `14 و17` before `من الشهر الجاري`. */
const countWord = any(lex('number-unit', undefined, { article: true }), lex('number-ten', undefined, { article: true }), item('number')).as('count')
const dayList = seq(dayNumber.as('days'), times(seq(or(to, dash, wa.as('and'), comma.as('and')), dayNumber.as('days')), 1, 4))
const point: Pattern = or(
  seq(opt(part), date),
  seq(opt(part), date, opt(link), opt(link), date),
  seq(opt(date), dayNumber, opt(link), opt(link), date),
  seq(opt(part), lex('season'), date),
)
const untilNow = seq(opt(wa), lex('interval-word', 'until-now'))

const pointOf = (match: Match<string>, role: string): Point | null => readPoint(match.all(role))

/** An interval item. The mention keeps the part of the period that its words name. */
const interval = (fromWhen: When | null, toWhen: When | null, more: Partial<DateDraft> = {}): Item =>
  dateItem({ when: { is: 'span', from: fromWhen, to: toWhen }, ...more }, { tags: ['interval'] })

function readComposed(match: Match<string>): Read {
  const found = readPoint(match.elements)
  if (found === null) return reject('dates that are not one')
  const { tags, ...draft } = found
  return dateItem(draft, { tags: tags.filter((tag) => tag !== 'date') })
}

/** `يومي 14 و17 من الشهر الجاري`: days that follow each other are an interval, others a list. */
function readDayList(match: Match<string>): Read {
  const month = match.get('month')?.item?.value
  const days = match.all('days').map((e) => Number(e.item?.value.value))
  if (!month || !isDraft(month) || month.when.is !== 'shift' || month.when.unit !== 'M') return reject('days of no month')
  if (days.some((d, i) => !(d >= 1 && d <= 31) || (i > 0 && d <= (days[i - 1] as number)))) return reject('days in no order')
  const one = (n: number): When => ({ is: 'part', part: { unit: 'D', n }, of: month.when })
  const [first, last] = [days[0] as number, days.at(-1) as number]
  const range = !match.has('and') || last - first === days.length - 1
  return dateItem({ when: range ? { is: 'span', from: one(first), to: one(last) } : { is: 'list', members: days.map(one) } }, { tags: ['days'] })
}

/** `الأشهر التسعة الأولى من العام الجاري`, `الأشهر الستة الأولى من 2012`. */
function readFirstMonths(match: Match<string>): Read {
  const year = match.get('year')?.item?.value
  const count = match.get('count')
  const n = Number(count?.item?.value.value ?? lexemeValue(count, 'number-unit', 'number-ten'))
  const ordinal = match.get('ordinal')
  if (!year || !isDraft(year) || !(n >= 2 && n <= 11) || (ordinal?.item && ordinal.item.value.value !== 1)) return reject('no months of a year')
  const month = (k: number): When => ({ is: 'part', part: { unit: 'M', n: k }, of: year.when })
  return interval(month(1), month(n))
}

function readSince(match: Match<string>): Read {
  const start = pointOf(match, 'start')
  if (start === null) return reject('no start')
  const end = match.has('end') ? pointOf(match, 'end') : null
  if (match.has('end') && end === null) return reject('no end')
  if (isClocked(start.when) && end === null) return awayItem(start.when, true)
  const [first, last] = end ? ends(start.when, end.when) : [start.when, null]
  return interval(first, last, start.mod ? { mod: start.mod } : {})
}

function readFromTo(match: Match<string>): Read {
  const end = pointOf(match, 'end')
  const start = pointOf(match, 'start')
  if (start === null || end === null || vague(start.when) || vague(end.when)) return reject('no interval')
  if (match.has('and') && !match.has('between')) return reject('two dates')
  // `دورة 2014 حتى 15 ديسمبر`: a year names what comes before, a day closes it.
  if (
    start.when.is === 'edtf' &&
    end.when.is === 'date' &&
    end.when.day !== null &&
    !match.elements.some((e) => e.lex('interval-word')?.lexeme.value === 'from')
  )
    return reject('a year and a day')
  if (match.has('dash') && !(start.when.is === 'date' && end.when.is === 'date')) return reject('two dates side by side')
  return interval(...ends(start.when, end.when))
}

/** `الأسبوع المقبل بين الأربعاء والجمعة`: days of a week that is named before them. */
function readWithinWeek(match: Match<string>): Read {
  const week = match.get('week')?.item?.value
  const [start, end] = [pointOf(match, 'start')?.when, pointOf(match, 'end')?.when]
  if (!week || !isDraft(week) || week.when.is !== 'shift' || week.when.unit !== 'W' || start?.is !== 'weekday' || end?.is !== 'weekday')
    return reject('no days of a week')
  if (match.has('and') && !match.has('between')) return reject('two dates')
  const day = ({ weekday }: { weekday: number }): When => ({ is: 'part', part: { unit: 'weekday', weekday, n: null }, of: week.when })
  return interval(day(start), day(end))
}

const vague = (when: When): boolean => when.is === 'vague'

/** Duration in ISO 8601 of the words after قبل, بعد, منذ. */
function distance(match: Match<string>): string | null | undefined {
  const span = match.get('span')
  if (span === undefined) return undefined
  if (span.is('duration')) return (span.item?.value.iso8601 as string | null) ?? null
  return isoDuration([{ unit: unitOf(span), value: 1 }])
}

const isClocked = (when: When): boolean => when.is === 'away' && (when.iso ?? '').includes('T')

/** Points told in hours and minutes are times, the others dates. */
function awayItem(when: When, since: boolean, bound?: Bound): Item {
  const draft = { when: since ? ({ is: 'span', from: when, to: null } as When) : when, ...(bound === undefined || bound === 'exact' ? {} : { bound }) }
  return isClocked(when) ? { tags: ['time', 'away'], kind: 'time', value: draft } : dateItem(draft, { tags: since ? ['interval'] : ['day', 'away'] })
}

/** What the text counts from: a noun after `من`, `على` or `عن` is an event, which no calendar places. */
function fromEvent(match: Match<string>): boolean {
  const next = match.after()?.folded === 'فقط' ? match.after(2) : match.after()
  if (next === undefined || match.has('now')) return false
  return next.lex('preposition') !== undefined && ['from', 'on', 'about'].includes(String(lexemeValue(next, 'preposition'))) && !match.after(2)?.is('now')
}

function readAway(sign: -1 | 1, since = false): (match: Match<string>) => Read {
  return (match) => {
    const iso = distance(match)
    if (iso === undefined) return reject('no distance')
    if (match.before()?.is('duration') || (match.before()?.lex('time-unit') && !match.before()?.article)) return reject('day after day')
    const event = !since && fromEvent(match)
    if (event && iso !== null) return match.get('span')?.is('duration') ? reject('counted from an event') : spanItem(match, iso)
    return awayItem({ is: 'away', iso, sign, from: event ? 'event' : 'now' }, since, match.get('span')?.item?.value.bound as Bound | undefined)
  }
}

/** `بعد أسبوع على الحادث`: how long after is all that the text says. */
function spanItem(match: Match<string>, iso: string): Item {
  const span = match.get('span') as Element
  return { tags: ['duration'], kind: 'duration', value: { iso8601: iso, bound: 'exact' }, start: span.start, end: span.end }
}

const single = lex('time-unit', undefined, { number: 'sg', article: false, enclitic: false })
const span = or(item('duration').as('span'), single.as('span'))

function readUntil(match: Match<string>): Read {
  const end = pointOf(match, 'end')
  if (end === null || vague(end.when)) return reject('no end')
  return interval(null, end.when, end.mod ? { mod: end.mod } : {})
}

/** `صباح 5 مايو`, `مساء يوم 5/6/2015`. */
function readDayPart(match: Match<string>): Read {
  const inner = match.get('date')?.item
  if (!inner || !isDraft(inner.value) || !inner.tags.includes('day') || inner.value.part !== undefined) return reject('no day')
  return {
    tags: inner.tags,
    kind: 'date',
    value: { ...inner.value, ...(match.has('part') ? { part: String(lexemeValue(match.get('part'), 'day-part')) } : {}) },
  }
}

const fromWord = lex('interval-word', 'from')
const between = lex('interval-word', 'between')

export const intervalRules: Rule[] = [
  rule(
    'dates/composed',
    or(
      seq(part, date),
      seq(opt(part), date, opt(link), opt(link), date),
      seq(opt(date), dayNumber, opt(link), opt(link), date),
      seq(opt(part), lex('season'), date),
    ),
    readComposed,
    { priority: 1 },
  ),
  rule(
    'dates/first-months',
    seq(
      or(seq(lex('time-unit', 'M', { number: 'pl', article: true }), countWord), seq(countWord, lex('time-unit', 'M', { number: 'pl' }))),
      item('ordinal').as('ordinal'),
      from,
      date.as('year'),
    ),
    readFirstMonths,
    { priority: 4 },
  ),
  rule('dates/days-of-this-month', seq(dayList, opt(link), date.as('month')), readDayList, { priority: 2 }),
  rule('dates/part-of-day', seq(or(seq(dayPart, opt(dayUnit)), dayUnit), date.as('date')), readDayPart, { priority: 0 }),
  rule('dates/since', seq(lex('interval-word', 'since'), point.as('start'), opt(or(untilNow, seq(opt(wa), to, point.as('end'))))), readSince, { priority: 3 }),
  rule('dates/from-until-now', seq(fromWord, point.as('start'), untilNow), readSince, { priority: 3 }),
  rule(
    'dates/from-to',
    seq(or(fromWord, between.as('between')), opt(dayUnit), point.as('start'), or(any(to, clitic('ل')), wa.as('and')), opt(dayUnit), point.as('end')),
    readFromTo,
    { priority: 3 },
  ),
  rule(
    'dates/within-week',
    seq(
      date.as('week'),
      opt(comma),
      or(fromWord, between.as('between')),
      opt(dayUnit),
      date.as('start'),
      or(any(to, clitic('ل')), wa.as('and')),
      opt(dayUnit),
      date.as('end'),
    ),
    readWithinWeek,
    { priority: 4 },
  ),
  rule('dates/to', seq(point.as('start'), or(to, dash.as('dash')), point.as('end')), readFromTo, { priority: 2 }),
  rule('dates/since-duration', seq(lex('interval-word', 'since'), span), readAway(-1, true), { priority: 2 }),
  rule('dates/ago', seq(lex('interval-word', 'before'), span), readAway(-1), { priority: 2 }),
  rule('dates/after', seq(lex('interval-word', 'after'), span), readAway(1), { priority: 2 }),
  rule('dates/from-now', seq(or(item('duration').as('span'), single.as('span')), from, item('now').as('now')), readAway(1), { priority: 2 }),
  rule('dates/until', seq(lex('interval-word', 'until'), point.as('end')), readUntil, { priority: 1 }),
  rule('dates/until-now', untilNow, () => dateItem({ when: { is: 'vague', grain: 'day' } }, { tags: ['now'] }), { priority: 0 }),
  ...clockRangeRules,
]
