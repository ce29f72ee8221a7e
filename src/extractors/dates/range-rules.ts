/** Days and years named together: `26 و27 يناير`, `من 4 إلى 22 كانون الثاني 1995`, `2014/2015`, `عامي 2002 و2003`. */
import { any, item, lex, mark, opt, or, type Rule, reject, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { beside, calendarOf, pointing, type Read, statedYear } from './calendar-rules.ts'
import { dateItem, type When } from './expression.ts'
import {
  COUNTED,
  comma,
  dash,
  dayUnit,
  from,
  lead,
  lexemeValue,
  months,
  monthUnit,
  numberOf,
  pointer,
  pointerOf,
  to,
  weekdayWord,
  year,
  yearUnit,
} from './patterns.ts'
import { spanOf } from './resolve.ts'

const day = any(item('day-like'), item('day-ordinal'), item('day-tens')).as('days')
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

/** `يوم 15 الجاري`, `يومي 14 و15 المقبل`: days of a month that only the pointer tells. */
function readPointedDays(match: Match<string>): Read {
  const found = pointerOf(match.get('pointer'))
  const days = match.all('days').map((e) => e.item?.value.value as number)
  const told = match.has('word') || match.has('weekday') || found?.by === 0
  if (
    !found ||
    found.anaphoric ||
    !told ||
    /ه$/u.test(match.get('pointer')?.folded ?? '') ||
    days.some((d, i) => d < 1 || d > 31 || (i > 0 && d <= (days[i - 1] as number)))
  )
    return reject('no days')
  const of: When = { is: 'shift', unit: 'M', by: found.by, anaphoric: false }
  const one = (n: number): When => ({ is: 'part', part: { unit: 'D', n }, of })
  const [first, last] = [days[0] as number, days.at(-1) as number]
  if (first === last) return dateItem({ when: one(first), ...beside(match) }, { tags: ['day'] })
  const range = match.has('to') || last - first === days.length - 1
  return dateItem(
    { when: range ? { is: 'span', from: one(first), to: one(last) } : { is: 'list', members: days.map(one) } },
    { tags: ['days'], start: match.get('days')?.start as number },
  )
}

/** `2014/2015`, `2014-15`: two years that follow or bound each other. */
function readPair(match: Match<string>): Read {
  const first = numberOf(match, 'year') as number
  const second = numberOf(match, 'next') as number
  const last = second < 100 ? Math.floor(first / 100) * 100 + second : second
  if (last <= first || last - first > 100 || (second < 100 && last !== first + 1)) return reject('no two years')
  return dateItem({ when: { is: 'edtf', edtf: `${first}/${last}`, grain: 'year' } }, { tags: ['year'] })
}

/** `1436/1437 هـ`: school and fiscal years of the Gulf. */
function readIslamicPair(match: Match<string>): Read {
  const [first, last] = [numberOf(match, 'year') as number, numberOf(match, 'next') as number]
  if (first < 1350 || last !== first + 1 || last > 1460) return reject('no two Islamic years')
  if (match.has('era') && lexemeValue(match.get('era'), 'era') !== 'islamic-umalqura') return reject('another era')
  const [from, to] = [spanOf('islamic-umalqura', first, null)?.split('/')[0], spanOf('islamic-umalqura', last, null)?.split('/')[1]]
  if (from === undefined || to === undefined) return reject('no years of the calendar')
  return dateItem({ when: { is: 'edtf', edtf: `${from}/${to}`, grain: 'year', calendar: 'islamic-umalqura' } }, { tags: ['year'] })
}

/** `عامي 2002 و2003`: both years; between them lies an interval when the text says بين or إلى, or when nothing lies between. */
function readYears(match: Match<string>): Read {
  const numbers = [...match.all('year'), ...match.all('next')].map((e) => e.item?.value.value as number)
  const [first, last] = [numbers[0] as number, numbers.at(-1) as number]
  if (numbers.some((n, i) => i > 0 && n <= (numbers[i - 1] as number))) return reject('years in no order')
  const members = numbers.map((y): When => ({ is: 'edtf', edtf: String(y), grain: 'year' }))
  const between = match.has('between') || match.has('to')
  return dateItem(
    {
      when:
        (between && numbers.length === 2) || last - first === numbers.length - 1
          ? { is: 'edtf', edtf: `${first}/${last}`, grain: 'year' }
          : { is: 'list', members },
    },
    { tags: ['year'] },
  )
}

/** `شهري مايو ويونيو`, `تموز وآب 2021`, `بين مارس ومايو الماضيين`: months that share what is said of their year. */
function readMonths(match: Match<string>): Read {
  const calendar = calendarOf(match)
  const stated = statedYear(match, calendar)
  const found = match.all('month').map((e) => Number(e.lex('month')?.lexeme.value))
  const told = match.has('word') || match.has('between') || match.has('pointer') || typeof stated === 'number'
  if (stated === undefined || !told || match.all('second').some((e) => !found.includes(Number(e.lex('month')?.lexeme.value))))
    return reject('months of no year')
  if (calendar !== 'gregory' || found.some((m, i) => i > 0 && m <= (found[i - 1] as number))) return reject('months in no order')
  const members = found.map((month): When => ({ is: 'date', calendar, year: stated, month, day: null, ...pointing(match) }))
  const [first, last] = [found[0] as number, found.at(-1) as number]
  const range = (match.has('between') && found.length === 2) || last - first === found.length - 1
  const when: When = range ? { is: 'span', from: members[0] as When, to: members.at(-1) as When } : { is: 'list', members }
  return dateItem({ when }, { tags: ['months'] })
}

/** `يومي الثلاثاء والأربعاء`, `السبت والأحد المقبلين`: days that share the word for day or what points at them. */
function readWeekdays(match: Match<string>): Read {
  const days = match.all('days').map((e) => Number(lexemeValue(e, 'weekday')))
  const found = pointerOf(match.get('pointer'))
  const dual = /(?:ين|ان)$/u.test(match.get('pointer')?.folded ?? '')
  if (!(match.get('word')?.lex('time-unit')?.number !== 'sg' && match.has('word')) && !dual) return reject('days apart')
  const members = days.map((weekday): When => ({ is: 'weekday', weekday, ...(found ? { pointer: found } : {}) }))
  const follow = days.every((d, i) => i === 0 || d === ((days[i - 1] as number) % 7) + 1)
  const when: When = follow ? { is: 'span', from: members[0] as When, to: members.at(-1) as When } : { is: 'list', members }
  return dateItem({ when }, { tags: ['days'] })
}

const islamicYears = seq(item('integer').as('year'), mark('/-–—'), item('integer').as('next'))
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
    'dates/pointed-days',
    seq(
      opt(or(lead, lex('time-unit', 'D', { article: false }).as('word'))),
      day,
      times(seq(or(any(to, dash).as('to'), wa), opt(dayUnit), day), 0, 4),
      lex('deictic', [-1, 0, 1], { article: true }).as('pointer'),
    ),
    readPointedDays,
    { priority: 8 },
  ),
  rule(
    'dates/year-pair',
    seq(
      opt(yearUnit),
      opt(any(lex('year-kind'), lex('year-kind-noun'))),
      opt(lex('deictic')),
      item('year-like').as('year'),
      mark('/-–—'),
      any(item('year-like'), item('day-like')).as('next'),
    ),
    readPair,
    { priority: 8, unlessBefore: any(mark('/-%٪'), lex(COUNTED)) },
  ),
  rule(
    'dates/islamic-year-pair',
    or(seq(yearUnit, opt(lex('year-kind')), opt(lex('deictic')), islamicYears, opt(lex('era').as('era'))), seq(islamicYears, lex('era').as('era'))),
    readIslamicPair,
    { priority: 10 },
  ),
  rule(
    'dates/years',
    seq(
      opt(between),
      any(years, yearUnit),
      item('year-like').as('year'),
      or(times(seq(or(wa, seq(comma, opt(wa))), item('year-like').as('next')), 1, 6), seq(to.as('to'), item('year-like').as('next'))),
    ),
    readYears,
    { priority: 8 },
  ),
  rule(
    'dates/months',
    seq(
      opt(between),
      opt(lex('time-unit', 'M').as('word')),
      months,
      times(seq(or(wa, seq(comma, opt(wa))), opt(monthUnit), months), 1, 5),
      opt(from),
      or(opt(year), pointer),
    ),
    readMonths,
    { priority: 10 },
  ),
  rule('dates/month-days-after', seq(months, or(fromWord, between), day, or(to, dash, wa.as('and')), day, opt(year)), readDays, { priority: 11 }),
  rule(
    'dates/night-between',
    seq(lex('day-part', 'NI').as('part'), opt(dayUnit), weekdayWord.as('days'), opt(any(dash, to, mark('/'))), weekdayWord.as('days')),
    (match) => {
      const [first, last] = match.all('days').map((e) => Number(lexemeValue(e, 'weekday'))) as [number, number]
      if (last !== (first % 7) + 1) return reject('two days')
      return dateItem({ when: { is: 'span', from: { is: 'weekday', weekday: first }, to: { is: 'weekday', weekday: last } }, part: 'NI' }, { tags: ['days'] })
    },
    { priority: 9 },
  ),
  rule(
    'dates/weekdays',
    seq(
      or(
        seq(lex('time-unit', 'D').as('word'), weekdayWord.as('days'), times(seq(or(wa, seq(comma, opt(wa))), opt(dayUnit), weekdayWord.as('days')), 1, 5)),
        seq(opt(dayUnit), weekdayWord.as('days'), times(seq(or(wa, seq(comma, opt(wa))), opt(dayUnit), weekdayWord.as('days')), 1, 5)),
      ),
      opt(lex('deictic').as('pointer')),
    ),
    readWeekdays,
    { priority: 9 },
  ),
]
