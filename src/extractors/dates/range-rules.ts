/** Days and years named together: `26 و27 يناير`, `من 4 إلى 22 كانون الثاني 1995`, `2014/2015`, `عامي 2002 و2003`. */
import { any, item, lex, mark, opt, or, type Rule, reject, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { calendarOf, pointing, type Read, statedYear } from './calendar-rules.ts'
import { dateItem, type When } from './expression.ts'
import { COUNTED, comma, dash, dayUnit, from, months, monthUnit, numberOf, pointer, to, year, yearUnit } from './patterns.ts'

const day = any(item('day-like'), item('day-ordinal')).as('days')
const fromWord = lex('interval-word', 'from').as('from')
const between = lex('interval-word', 'between').as('between')

/** Days of one month: those joined by و that do not follow each other are a list, all others an interval. */
function readDays(match: Match<string>): Read {
  const reading = match.get('month')?.lex('month')
  const second = match.get('second')?.lex('month')
  const stated = statedYear(match, calendarOf(match))
  if (!reading || stated === undefined || (second && second.lexeme.value !== reading.lexeme.value)) return reject('no month')
  const days = match.all('days').map((e) => e.item?.value.value as number)
  if (days.some((d, i) => d < 1 || d > 31 || (i > 0 && d <= (days[i - 1] as number)))) return reject('days in no order')
  if (match.has('from') && match.has('and')) return reject('two days')
  const one = (d: number): When => ({ is: 'date', calendar: calendarOf(match), year: stated, month: Number(reading.lexeme.value), day: d, ...pointing(match) })
  const last = days.at(-1) as number
  const range = match.has('between') || !match.has('and') || last - (days[0] as number) === days.length - 1
  const when: When = range ? { is: 'span', from: one(days[0] as number), to: one(last) } : { is: 'list', members: days.map(one) }
  return dateItem({ when }, { tags: ['days'] })
}

/** `2014/2015`, `2014-15`: two years that follow or bound each other. */
function readPair(match: Match<string>): Read {
  const first = numberOf(match, 'year') as number
  const second = numberOf(match, 'next') as number
  const last = second < 100 ? Math.floor(first / 100) * 100 + second : second
  if (last <= first || last - first > 100 || (second < 100 && last !== first + 1)) return reject('no two years')
  return dateItem({ when: { is: 'edtf', edtf: `${first}/${last}`, grain: 'year' } }, { tags: ['year'] })
}

/** `عامي 2002 و2003`: both years; between them lies an interval when the text says بين or when nothing lies between. */
function readYears(match: Match<string>): Read {
  const [first, last] = [numberOf(match, 'year') as number, numberOf(match, 'next') as number]
  if (last <= first) return reject('years in no order')
  const members = [first, last].map((y): When => ({ is: 'edtf', edtf: String(y), grain: 'year' }))
  const between = match.before()?.lex('interval-word')?.lexeme.value === 'between'
  return dateItem(
    { when: between || last === first + 1 ? { is: 'edtf', edtf: `${first}/${last}`, grain: 'year' } : { is: 'list', members } },
    { tags: ['year'] },
  )
}

const years = where('years', (s) => s.readings.some((r) => r.lexeme.category === 'time-unit' && r.lexeme.value === 'Y' && r.number !== 'sg'))

export const rangeRules: Rule[] = [
  rule(
    'dates/days-of-month',
    seq(
      opt(or(fromWord, between)),
      opt(dayUnit),
      day,
      times(seq(or(to, dash, mark('/'), wa.as('and'), seq(comma, opt(wa)).as('and')), opt(dayUnit), day), 1, 5),
      opt(from),
      opt(monthUnit),
      months,
      or(opt(year), pointer),
    ),
    readDays,
    { priority: 12 },
  ),
  rule(
    'dates/year-pair',
    seq(
      opt(yearUnit),
      opt(any(lex('year-kind'), lex('year-kind-noun'))),
      item('year-like').as('year'),
      mark('/-–—'),
      any(item('year-like'), item('day-like')).as('next'),
    ),
    readPair,
    { priority: 8, unlessBefore: any(mark('/-%٪'), lex(COUNTED)) },
  ),
  rule('dates/years', seq(years, item('year-like').as('year'), wa, item('year-like').as('next')), readYears, { priority: 8 }),
]
