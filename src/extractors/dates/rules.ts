/** Dates, times of day, durations: the atoms that intervals are built of in the next phase. */
import { all, any, item, lex, mark, opt, or, type Pattern, type Rule, reject, rule, seq, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, measured } from '../amounts/bounded.ts'
import { dateItem, dayMonth, direction, isoDuration, relativeDay, relativeUnit, relativeWeekday, weekdayConflict } from './resolve.ts'

const open = mark('([')
const close = mark(')]')
const month = lex('month').as('month')
const second = lex('month').as('second')
const months = or(seq(month), seq(month, mark('/-–ـ'), second), seq(month, open, second, close))
const yearNumber = item('year-like').as('year')
const yearWord = lex('time-unit', 'Y', { number: 'sg' })
const comma = mark('،,')
const from = lex('preposition', 'from')
const year = seq(opt(comma), opt(from), opt(yearWord), opt(from), opt(comma), yearNumber, opt(lex('era')))
const dayNumber = or(item('day-like'), item('day-ordinal')).as('day')
const weekdayWord = lex('weekday').as('weekday')
const dayWord = lex('time-unit', 'D', { number: 'sg' })
const pointer = lex('deictic').as('pointer')
const part = lex('day-part')
const day = seq(dayNumber, opt(from), opt(all(lex('time-unit', 'M', { number: 'sg' }))), months, or(seq(opt(year), opt(pointer))))
const numericDay = seq(item('integer').as('d'), mark('/-.'), item('integer').as('m'), mark('/-.'), item('integer').as('y'))
const lead: Pattern<'weekday'> = seq(opt(part), opt(dayWord), weekdayWord, opt(part))

const number = (match: Match<string>, role: string): number | null => (match.get(role)?.item?.value.value as number | undefined) ?? null

function fullDate(match: Match<string>): Item | ReturnType<typeof reject> {
  const monthReading = match.get('month')?.lex('month')
  if (monthReading) {
    const secondReading = match.get('second')?.lex('month')
    if (secondReading && secondReading.lexeme.value !== monthReading.lexeme.value) return reject('two different months')
    const calendar = String(monthReading.lexeme.props.calendar)
    if (calendar !== 'gregory') return dateItem({ edtf: null, grain: match.has('day') ? 'day' : 'month', resolution: 'unresolved', calendar })
    const value = dayMonth(match.context, number(match, 'day'), Number(monthReading.lexeme.value), number(match, 'year'), match.get('pointer'))
    return value === null ? reject('no such day') : dateItem(value, { diagnostics: weekdayConflict(match.get('weekday'), value.edtf) })
  }
  const [d, m, y] = [number(match, 'd'), number(match, 'm'), number(match, 'y')]
  if (d === null || m === null || y === null) return reject('no day')
  const [yy, dd] = d > 1000 ? [d, y] : [y, d]
  const value = yy >= 1000 && yy < 2200 && m <= 12 ? dayMonth(match.context, dd, m, yy, undefined) : null
  return value === null ? reject('no such day') : dateItem(value, { diagnostics: weekdayConflict(match.get('weekday'), value.edtf) })
}

function duration(match: Match<string>): Item | ReturnType<typeof reject> {
  const unit = String(match.get('unit')?.lex('time-unit')?.lexeme.value)
  const { value, bound } = match.has('value') ? measured(match) : { value: match.has('dual') ? 2 : 1, bound: 'exact' as const }
  const half = match.has('half') ? 0.5 : 0
  return { tags: ['duration'], kind: 'duration', value: { iso8601: isoDuration(value === null ? null : value + half, unit), bound } }
}

const dual = all(lex('time-unit', undefined, { number: 'du' }))
const half = seq(wa, lex('fraction', 2)).as('half')
const strictlyDual = (match: Match<string>): boolean => /(?:ان|ين)$/u.test(match.get('unit')?.folded ?? '')

export const dateRules: Rule[] = [
  rule('dates/day-month', day, fullDate, { priority: 10 }),
  rule('dates/weekday-day-month', seq(lead, opt(comma), or(day, numericDay, seq(open, or(day, numericDay), close))), fullDate, { priority: 11 }),
  rule(
    'dates/today-day-month',
    seq(lex('relative-day'), opt(weekdayWord), opt(comma), or(day, numericDay, seq(open, or(day, numericDay), close))),
    (match) => {
      const item = fullDate(match)
      return 'rejected' in item ? item : { ...item, tags: [...item.tags, ...(match.elements[0]?.lex('relative-day')?.lexeme.value === 0 ? ['today'] : [])] }
    },
    { priority: 12 },
  ),
  rule('dates/numeric', numericDay, fullDate, { priority: 10 }),
  rule(
    'dates/month-year',
    seq(opt(lex('period-part').as('mod')), opt(lex('time-unit', 'M', { number: 'sg' })), months, or(year, pointer)),
    (match) => {
      const item = fullDate(match)
      return 'rejected' in item ? item : withPart(item, match)
    },
    { priority: 9 },
  ),
  rule(
    'dates/month',
    seq(or(lex('time-unit', 'M', { number: 'sg' }), lex('period-part').as('mod')), months),
    (match) => {
      const item = fullDate(match)
      return 'rejected' in item ? item : withPart(item, match)
    },
    { priority: 8 },
  ),
  rule('dates/month-after-preposition', months, fullDate, {
    priority: 7,
    onlyAfter: any(lex('preposition', ['in', 'during', 'since', 'until', 'from']), lex('interval-word')),
  }),
  rule(
    'dates/year',
    seq(opt(lex('period-part').as('mod')), lex('time-unit', 'Y', { number: 'sg' }), opt(comma), yearNumber, opt(lex('era').as('era'))),
    yearDate,
    { priority: 9 },
  ),
  rule('dates/bare-year', seq(yearNumber, opt(lex('era').as('era'))), yearDate, {
    priority: 1,
    unlessBefore: any(mark('%٪'), lex(['percent', 'measure-unit', 'currency', 'vehicle', 'people-noun'])),
  }),
  rule(
    'dates/season',
    seq(lex('season').as('season'), opt(yearWord), yearNumber),
    (match) => dateItem({ edtf: `${number(match, 'year')}-${match.get('season')?.lex('season')?.lexeme.value}`, grain: 'season', resolution: 'explicit' }),
    { priority: 9 },
  ),
  rule(
    'dates/relative-day',
    seq(opt(part), lex('relative-day').as('base'), opt(seq(opt(comma), weekdayWord)), opt(part)),
    (match) => {
      const offset = Number(match.get('base')?.lex('relative-day')?.lexeme.value)
      const value = relativeDay(match.context.published, offset)
      return dateItem(value, { tags: ['date', 'day', ...(offset === 0 ? ['today'] : [])], diagnostics: weekdayConflict(match.get('weekday'), value.edtf) })
    },
    { priority: 9 },
  ),
  rule(
    'dates/weekday',
    seq(lead, opt(pointer)),
    (match) => {
      const bare = match.elements.length === 1
      if (bare && match.get('weekday')?.lex('number-unit', 'ordinal')) return reject('may be a number')
      return dateItem(relativeWeekday(match.context.published, Number(match.get('weekday')?.lex('weekday')?.lexeme.value), direction(match.get('pointer'))))
    },
    { priority: 8 },
  ),
  rule(
    'dates/relative-unit',
    seq(opt(lex('period-part').as('mod')), lex('time-unit', ['Y', 'M', 'W', 'D', '10Y', '100Y'], { number: 'sg', article: true }).as('unit'), pointer),
    (match) => {
      const item = dateItem(
        relativeUnit(match.context.published, String(match.get('unit')?.lex('time-unit')?.lexeme.value), direction(match.get('pointer')) ?? 0),
      )
      if (match.get('pointer')?.lex('deictic')?.lexeme.props.anaphoric)
        return withPart({ ...item, value: { ...item.value, edtf: null, resolution: 'unresolved' } }, match)
      return withPart(item, match)
    },
    { priority: 8 },
  ),
  rule(
    'dates/this-unit',
    seq(lex('demonstrative'), lex('time-unit', ['Y', 'M', 'W'], { number: 'sg', article: true }).as('unit')),
    (match) => dateItem(relativeUnit(match.context.published, String(match.get('unit')?.lex('time-unit')?.lexeme.value), 0)),
    { priority: 8 },
  ),
  rule('dates/now', lex('relative-now'), () => dateItem({ edtf: null, grain: 'day', resolution: 'unresolved' }, { tags: ['date', 'now'] }), { priority: 8 }),
  rule('dates/duration', seq(amount, lex('time-unit').as('unit'), opt(half), opt(boundAfter)), duration, { priority: 7 }),
  rule('dates/duration-one', seq(lex('time-unit', undefined, { number: 'sg' }).as('unit'), item('number-one')), duration, { priority: 7 }),
  rule(
    'dates/duration-dual',
    seq(opt(lex('bound').as('bound')), dual.as('unit').as('dual'), opt(half), opt(pointer)),
    (match) => (strictlyDual(match) ? withBound(duration(match), match) : reject('may be no dual')),
    { priority: 7 },
  ),
  rule(
    'dates/duration-definite',
    seq(
      lex('time-unit', undefined, { number: 'pl', article: true }).as('unit'),
      opt(any(lex('number-unit', undefined, { article: true }), lex('number-ten', undefined, { article: true })).as('count')),
      pointer,
    ),
    (match) => {
      const value = match.has('count') ? Number(match.get('count')?.lex('number-unit', 'number-ten')?.lexeme.value) : null
      return {
        tags: ['duration'],
        kind: 'duration',
        value: { iso8601: isoDuration(value, String(match.get('unit')?.lex('time-unit')?.lexeme.value)), bound: value === null ? 'about' : 'exact' },
      }
    },
    { priority: 7 },
  ),
  rule(
    'dates/clock',
    seq(
      where('hour-word', (s) => s.article && s.readings.some((r) => r.lexeme.category === 'time-unit' && r.lexeme.value === 'H')),
      item('integer').as('h'),
      opt(seq(mark(':'), item('integer').as('min'))),
      opt(part.as('part')),
    ),
    (match) => {
      const h = number(match, 'h') ?? 99
      const min = number(match, 'min') ?? 0
      if (h > 24 || min > 59) return reject('no such time')
      const pm = ['EV', 'MID'].includes(String(match.get('part')?.lex('day-part')?.lexeme.value)) && h < 12
      return {
        tags: ['time'],
        kind: 'time',
        value: { edtf: `T${String(pm ? h + 12 : h).padStart(2, '0')}:${String(min).padStart(2, '0')}`, grain: match.has('min') ? 'minute' : 'hour' },
      }
    },
    { priority: 9 },
  ),
  rule(
    'dates/set',
    lex('set-word').as('set'),
    (match) => ({ tags: ['set'], kind: 'set', value: { iso8601: String(match.get('set')?.lex('set-word')?.lexeme.value) } }),
    { priority: 1 },
  ),
]

function withBound(item: Item | ReturnType<typeof reject>, match: Match<string>): Item | ReturnType<typeof reject> {
  const bound = match.get('bound')?.lex('bound')?.lexeme.value
  return 'rejected' in item || bound === undefined ? item : { ...item, value: { ...item.value, bound } }
}

function withPart(item: Item, match: Match<string>): Item {
  const mod = match.get('mod')?.lex('period-part')?.lexeme.value
  return mod === undefined ? item : { ...item, value: { ...item.value, mod } }
}

function yearDate(match: Match<string>): Item {
  const value = number(match, 'year')
  return withPart(dateItem({ edtf: String(value).padStart(4, '0'), grain: 'year', resolution: 'explicit' }), match)
}

const date = item('date')
const value = (element: Element | undefined): string | null => (element?.item?.value.edtf as string | null | undefined) ?? null
const interval = (edtf: string | null, element: Element | undefined): Item =>
  dateItem({
    edtf,
    grain: (element?.item?.value.grain as never) ?? 'day',
    resolution: edtf === null ? 'unresolved' : edtf.includes('X') ? 'partial' : ((element?.item?.value.resolution as never) ?? 'explicit'),
  })
const join = (from: string | null, to: string | null): string | null => (from === null || to === null ? null : `${from}/${to}`)
const untilNow = or(lex('interval-word', 'until-now'), seq(wa, lex('interval-word', 'until-now')))

/** Second phase: intervals over dates, and durations that are points (`قبل عامين`). */
export const intervalRules: Rule[] = [
  rule(
    'dates/since',
    seq(lex('interval-word', 'since'), date.as('from'), opt(seq(opt(wa), untilNow))),
    (match) => {
      const from = value(match.get('from'))
      return interval(from === null ? null : `${from}/..`, match.get('from'))
    },
    { priority: 2 },
  ),
  rule(
    'dates/since-duration',
    seq(lex('interval-word', 'since'), item('duration').as('span')),
    (match) => {
      const iso = String(match.get('span')?.item?.value.iso8601)
      const start = backBy(match.context.published, iso, -1)
      return interval(start === null ? null : `${start}/..`, undefined)
    },
    { priority: 2 },
  ),
  rule(
    'dates/from-to',
    seq(lex('interval-word', 'from'), date.as('from'), or(lex('preposition', 'to'), lex('interval-word', 'to')), date.as('to')),
    (match) => interval(join(value(match.get('from')), value(match.get('to'))), match.get('from')),
    { priority: 2 },
  ),
  rule(
    'dates/between',
    seq(lex('interval-word', 'between'), date.as('from'), wa, date.as('to')),
    (match) => interval(join(value(match.get('from')), value(match.get('to'))), match.get('from')),
    { priority: 2 },
  ),
  rule(
    'dates/ago',
    seq(lex('interval-word', 'before'), item('duration').as('span')),
    (match) => {
      const point = backBy(match.context.published, String(match.get('span')?.item?.value.iso8601), -1)
      return dateItem({ edtf: point, grain: grainOf(point), resolution: point === null ? 'unresolved' : 'relative' })
    },
    { priority: 1 },
  ),
  rule('dates/until-now', untilNow, () => dateItem({ edtf: null, grain: 'day', resolution: 'unresolved' }, { tags: ['date', 'now'] }), { priority: 0 }),
]

const grainOf = (edtf: string | null): 'year' | 'month' | 'day' => (edtf?.length === 4 ? 'year' : edtf?.length === 7 ? 'month' : 'day')

/** The year, month or day that lies a duration away from publication. */
function backBy(published: string | null, iso: string, sign: -1 | 1): string | null {
  const found = /^P(\d+)([YMWD])$/u.exec(iso)
  if (published === null || !found) return null
  const pointer = (sign * Number(found[1])) as never as -1
  return relativeUnit(published, found[2] as string, pointer).edtf
}
