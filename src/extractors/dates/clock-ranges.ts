/** Clock times with two ends, or with one end open. */
import { any, clitic, item, lex, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import type { ClockDraft } from './expression.ts'
import { dash, to } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const hour = any(item('time'), item('integer'), item('ordinal'), item('definite-number'))

/** `من 8:30 حتى 10 صباحا`, `بين الخامسة والسادسة مساء`, `من الساعة الثامنة إلى العاشرة`: the part of the day may be said once. */
function readTimeRange(match: Match<string>): Read {
  const last = clockOf(match.get('end'))
  const first = clockOf(match.get('start'))
  if (last === null || first === null) return reject('no times')
  const until = match.has('between') || match.has('from') || match.has('to') || match.has('dash')
  if (!until || (match.has('and') && !match.has('between'))) return reject('two times')
  const turns = first.hour <= 12 && last.hour <= 12 && first.hour % 12 >= last.hour % 12
  const clock = first.part === null ? { ...first, part: turns && AFTERNOON.has(last.part) ? 'AM' : last.part } : first
  const end = last.part === null ? { ...last, part: turns && MORNING.has(first.part) ? 'PM' : first.part } : last
  return { tags: ['time'], kind: 'time', value: { clock, until: end } }
}

const MORNING: ReadonlySet<string | null> = new Set(['AM', 'MO', 'FN', 'DAWN'])
const AFTERNOON: ReadonlySet<string | null> = new Set(['PM', 'AF', 'EV'])

/** `حتى الساعة العاشرة مساء`, `منذ الساعة الخامسة`: one end of the time is open. */
function readOpenTime(match: Match<string>): Read {
  const value = match.get('time')?.item?.value
  if (value?.clock === undefined || value.until !== undefined || value.open !== undefined) return reject('no clock time')
  return { tags: ['time'], kind: 'time', value: { ...value, open: match.has('since') ? 'end' : 'start' } }
}

function clockOf(element: Element | undefined): ClockDraft | null {
  const clock = element?.item?.value.clock as ClockDraft | undefined
  if (clock) return clock
  const hour = Number(element?.item?.value.value)
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 ? { hour, minute: null, second: null, part: null, zone: null } : null
}

const fromWord = lex('interval-word', 'from')
const between = lex('interval-word', 'between')

export const clockRangeRules: Rule[] = [
  rule(
    'dates/time-range',
    seq(
      opt(or(fromWord.as('from'), between.as('between'))),
      or(
        seq(hour.as('start'), or(to.as('to'), dash.as('dash'), wa.as('and'), clitic('ل').as('to')), item('time').as('end')),
        seq(item('time').as('start'), or(to.as('to'), wa.as('and'), clitic('ل').as('to')), any(item('ordinal'), item('definite-number')).as('end')),
      ),
    ),
    readTimeRange,
    { priority: 4 },
  ),
  rule(
    'dates/open-time',
    or(seq(lex('interval-word', 'until'), item('time').as('time')), seq(lex('interval-word', 'since').as('since'), item('time').as('time'))),
    readOpenTime,
    { priority: 4 },
  ),
]
