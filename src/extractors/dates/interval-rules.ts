/** The second look: points made of several dates, intervals, and points a duration away. */
import { any, clitic, item, lex, opt, or, type Pattern, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { type Point, readPoint, share } from './compose.ts'
import { type ClockDraft, type DateDraft, dateItem, isDraft, type When } from './expression.ts'
import { isoDuration } from './iso-duration.ts'
import { comma, dash, dayPart, dayUnit, from, inside, lexemeValue, to, unitOf } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const date = item('date')
const dayNumber = any(item('day-like'), item('day-ordinal'), item('number'), item('number-amount'))
const link = any(from, inside, comma, clitic('بل'))
const part = lex('period-part')
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

function readSince(match: Match<string>): Read {
  const start = pointOf(match, 'start')
  if (start === null) return reject('no start')
  const end = match.has('end') ? pointOf(match, 'end') : null
  if (match.has('end') && end === null) return reject('no end')
  if (isClocked(start.when) && end === null) return awayItem(start.when, true)
  return interval(end ? share(start.when, end.when) : start.when, end?.when ?? null, start.mod ? { mod: start.mod } : {})
}

function readFromTo(match: Match<string>): Read {
  const end = pointOf(match, 'end')
  const start = pointOf(match, 'start')
  if (start === null || end === null || vague(start.when) || vague(end.when)) return reject('no interval')
  if (match.has('and') && !match.has('between')) return reject('two dates')
  if (match.has('dash') && !(start.when.is === 'date' && end.when.is === 'date')) return reject('two dates side by side')
  return interval(share(start.when, end.when), end.when)
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
function awayItem(when: When, since: boolean): Item {
  const draft = { when: since ? ({ is: 'span', from: when, to: null } as When) : when }
  return isClocked(when) ? { tags: ['time', 'away'], kind: 'time', value: draft } : dateItem(draft, { tags: since ? ['interval'] : ['day', 'away'] })
}

/** What the text counts from: a noun after `من`, `على` or `عن` is an event, which no calendar places. */
function fromEvent(match: Match<string>): boolean {
  const next = match.after()
  if (next === undefined || match.has('now')) return false
  return next.lex('preposition') !== undefined && ['from', 'on', 'about'].includes(String(lexemeValue(next, 'preposition'))) && !match.after(2)?.is('now')
}

function readAway(sign: -1 | 1, since = false): (match: Match<string>) => Read {
  return (match) => {
    const iso = distance(match)
    if (iso === undefined) return reject('no distance')
    if (!since && fromEvent(match)) return reject('counted from an event')
    return awayItem({ is: 'away', iso, sign, from: 'now' }, since)
  }
}

const single = lex('time-unit', undefined, { number: 'sg', article: false })
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

const hour = any(item('time'), item('integer'), item('ordinal'))

/** `من 8:30 حتى 10 صباحا`, `بين الخامسة والسادسة مساء`: the part of the day may be said once. */
function readTimeRange(match: Match<string>): Read {
  const last = match.get('end')?.item?.value.clock as ClockDraft | undefined
  const first = clockOf(match.get('start'))
  if (last === undefined || first === null) return reject('no times')
  const until = match.has('between') || match.has('from') || match.has('to') || match.has('dash')
  if (!until || (match.has('and') && !match.has('between'))) return reject('two times')
  return { tags: ['time'], kind: 'time', value: { clock: first.part === null ? { ...first, part: last.part } : first, until: last } }
}

function clockOf(element: Element | undefined): ClockDraft | null {
  const clock = element?.item?.value.clock as ClockDraft | undefined
  if (clock) return clock
  const hour = Number(element?.item?.value.value)
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 ? { hour, minute: null, second: null, part: null, zone: null } : null
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
  rule('dates/part-of-day', seq(or(seq(dayPart, opt(dayUnit)), dayUnit), date.as('date')), readDayPart, { priority: 0 }),
  rule('dates/since', seq(lex('interval-word', 'since'), point.as('start'), opt(or(untilNow, seq(opt(wa), to, point.as('end'))))), readSince, { priority: 3 }),
  rule('dates/from-until-now', seq(fromWord, point.as('start'), untilNow), readSince, { priority: 3 }),
  rule(
    'dates/from-to',
    seq(or(fromWord, between.as('between')), opt(dayUnit), point.as('start'), or(any(to, clitic('ل')), wa.as('and')), opt(dayUnit), point.as('end')),
    readFromTo,
    { priority: 3 },
  ),
  rule('dates/to', seq(point.as('start'), or(to, dash.as('dash')), point.as('end')), readFromTo, { priority: 2 }),
  rule('dates/since-duration', seq(lex('interval-word', 'since'), span), readAway(-1, true), { priority: 2 }),
  rule('dates/ago', seq(lex('interval-word', 'before'), span), readAway(-1), { priority: 2 }),
  rule('dates/after', seq(lex('interval-word', 'after'), span), readAway(1), { priority: 2 }),
  rule('dates/from-now', seq(or(item('duration').as('span'), single.as('span')), from, item('now').as('now')), readAway(1), { priority: 2 }),
  rule('dates/until', seq(lex('interval-word', 'until'), point.as('end')), readUntil, { priority: 1 }),
  rule('dates/until-now', untilNow, () => dateItem({ when: { is: 'vague', grain: 'day' } }, { tags: ['now'] }), { priority: 0 }),
  rule(
    'dates/time-range',
    seq(
      opt(or(fromWord.as('from'), between.as('between'))),
      hour.as('start'),
      or(to.as('to'), dash.as('dash'), wa.as('and'), clitic('ل').as('to')),
      item('time').as('end'),
    ),
    readTimeRange,
    { priority: 4 },
  ),
]
