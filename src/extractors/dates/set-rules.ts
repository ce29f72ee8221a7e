/** Recurrences, and years that stand alone. */
import { any, item, lex, mark, opt, or, type Rule, reject, rule, seq, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'
import { dateItem } from './expression.ts'
import { isoDuration } from './iso-duration.ts'
import { COUNTED, dayUnit, isCounted, lexemeValue, numberOf, unitOf, yearWhen } from './patterns.ts'

type Read = Item | ReturnType<typeof reject>

const anyUnit = lex('time-unit')
const oneOf = lex('time-unit', ['Y', 'M', 'W', 'D', 'H'], { number: 'sg', article: true })
const oneUnit = any(lex('time-unit', undefined, { number: 'sg', article: false }), lex('time-unit', undefined, { number: 'du' }))

/** `كل عامين`, `كل جمعة`, `كل 3 أشهر`, `مرتين في الأسبوع`. */
function readSet(match: Match<string>): Read {
  const word = match.get('unit')
  const day = match.get('weekday')
  const dayValue = lexemeValue(day, 'weekday', 'weekday-bare')
  if (day && typeof dayValue === 'number') return { tags: ['set'], kind: 'set', value: { iso8601: 'P1W', byday: DAYS[dayValue - 1] } }
  const reading = word?.lex('time-unit')
  const count = match.has('value') ? numberOf(match, 'value') : reading?.number === 'du' ? 2 : 1
  const times = match.get('times')
  const often = times ? (/^مرت/u.test(times.folded) ? 2 : (numberOf(match, 'often') ?? 1)) : null
  const iso = count === null ? null : isoDuration([{ unit: unitOf(word), value: count }])
  return iso === null ? reject('a vague recurrence') : { tags: ['set'], kind: 'set', value: { iso8601: iso, ...(often === null ? {} : { freq: `${often}X` }) } }
}
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const every = lex('every-word')

export const setRules: Rule[] = [
  rule(
    'dates/set',
    lex('set-word').as('set'),
    (match) => ({ tags: ['set'], kind: 'set', value: { iso8601: String(lexemeValue(match.get('set'), 'set-word')) } }),
    {
      priority: 1,
    },
  ),
  rule('dates/set-every', seq(every, or(seq(item('number').as('value'), anyUnit.as('unit')), oneUnit.as('unit'))), readSet, { priority: 8 }),
  rule('dates/set-weekday', seq(or(seq(every, opt(dayUnit)), lex('set-word', 'P1D')), any(lex('weekday'), lex('weekday-bare')).as('weekday')), readSet, {
    priority: 8,
  }),
  rule(
    'dates/set-times',
    seq(
      or(lex('times-word').as('times'), seq(any(item('number'), item('number-one')).as('often'), lex('times-word').as('times'))),
      lex('preposition', ['in']),
      oneOf.as('unit'),
    ),
    readSet,
    { priority: 8 },
  ),
]

export const yearRules: Rule[] = [
  rule(
    'dates/era-year',
    seq(any(item('integer'), item('number')).as('year'), lex('era').as('era')),
    (match) => {
      const era = String(lexemeValue(match.get('era'), 'era'))
      const value = numberOf(match, 'year')
      if (era === 'gregory' && (value === null || value < 1000)) return reject('a measure')
      const when = yearWhen(value, era, true)
      return when === null ? reject('no year') : dateItem({ when }, { tags: ['year'] })
    },
    { priority: 6 },
  ),
  rule(
    'dates/bare-year',
    seq(item('year-like').as('year'), opt(lex('era').as('era'))),
    (match) =>
      isCounted(match.after()?.view)
        ? reject('it counts')
        : dateItem({ when: { is: 'edtf', edtf: String(numberOf(match, 'year')), grain: 'year' } }, { tags: ['year'] }),
    { priority: 1, unlessBefore: any(mark('%٪'), lex(COUNTED)) },
  ),
  rule(
    'dates/year-range',
    seq(
      lex(['interval-word', 'preposition'], ['from', 'between']).as('kind'),
      item('year-like').as('year'),
      or(wa, lex('interval-word', 'to'), lex('preposition', 'to')),
      item('year-like').as('next'),
    ),
    (match) => {
      const [first, last] = [numberOf(match, 'year') as number, numberOf(match, 'next') as number]
      if (last <= first || isCounted(match.after()?.view)) return reject('no years')
      return dateItem({ when: { is: 'edtf', edtf: `${first}/${last}`, grain: 'year' } }, { tags: ['year', 'interval'] })
    },
    {
      priority: 5,
      unlessBefore: any(
        mark('%٪'),
        lex(COUNTED),
        where('noun-after', (s) => s.kind === 'word' && !s.article && (s.pos & NOUN) !== 0 && s.readings.length === 0),
      ),
    },
  ),
]
