/** Measures: number and unit, with rates and quotients (`برميل يوميا`, `كيلوواط/متر مربع`), spread over two units, below zero. */
import { all, any, clitic, item, lex, mark, not, opt, or, type Rule, reject, times as repeat, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { product, sum } from '../numerals/digits.ts'
import {
  amount,
  betweenTwice,
  boundAfter,
  boundBefore,
  boundOf,
  inUnits,
  isOneAlone,
  type Measured,
  measured,
  partAfter,
  partIsOther,
  partValue,
  rangeProblem,
  sameNoun,
  saying,
} from './bounded.ts'

type Rejected = ReturnType<typeof reject>

const unit = lex('measure-unit').as('unit')
const per = any(lex('measure-unit', undefined, { number: 'sg' }), lex('time-unit', undefined, { number: 'sg' })).as('per')
const perDefinite = lex('time-unit', undefined, { number: 'sg', article: true }).as('per')
const inEach = lex('preposition', 'in')
const rate = or(lex('rate-word').as('rate'), repeat(or(seq(mark('/'), per), seq(inEach, per), seq(clitic('ل'), per), seq(clitic('ب'), perDefinite)), 1, 2))
const belowZero = lex('number-below-zero').as('below')
const PER_TIME: Record<string, string> = { Y: '/a', M: '/mo', W: '/wk', D: '/d', H: '/h', MIN: '/min', S: '/s' }

const unitOf = (element: Element | undefined) => element?.lex('measure-unit')?.lexeme

/** UCUM quotient of the words after the unit; null when one of them is no divisor. */
export function rateOf(match: Match<string>): string | null {
  const word = match.get('rate')?.lex('rate-word')?.lexeme.value
  if (word !== undefined) return String(word)
  let text = ''
  for (const element of match.all('per')) {
    const lexeme = unitOf(element)
    const time = PER_TIME[String(element.lex('time-unit')?.lexeme.value)]
    if (lexeme ? (lexeme.props.factor ?? 1) !== 1 : time === undefined) return null
    text += lexeme ? `/${lexeme.value}` : (time as string)
  }
  return text
}

function quantity(match: Match<string>, measure: Measured): Item | Rejected {
  const element = match.get('unit')
  const lexeme = unitOf(element)
  const quotient = rateOf(match)
  if (!element || !lexeme || quotient === null) return reject('no unit')
  const factor = Number(lexeme.props.factor ?? 1)
  const { value, ...bound } = inUnits(measure, factor, partValue(match))
  const sign = match.has('below') && value !== null ? -1 : 1
  return {
    tags: ['quantity', 'measure', ...saying(match)],
    kind: 'quantity',
    value: { value: value === null ? null : value * sign, unit: `${lexeme.value}${quotient}`, ...(factor === 1 ? {} : { of: element.text }), ...bound },
  }
}

function measure(match: Match<string>): Item | Rejected {
  const problem = rangeProblem(match)
  if (problem || partIsOther(match)) return reject(problem ?? 'the part is of another thing')
  if (match.get('unit')?.folded === 'عقد' && !(Number(match.get('value')?.item?.value.value) <= 10)) return reject('contracts, not knots')
  if (match.get('unit')?.folded === 'م' && match.get('value')?.is('year-like')) return reject('a year of our era')
  // `سنة 300 م. وفيها`: an era, a full stop and a conjunction.
  if (/\.\s/u.test(match.get('unit')?.text ?? '')) return reject('the end of a sentence')
  if ((match.has('per') || match.has('rate')) && pointsBack(match.after())) return reject('a time, not a rate')
  return quantity(match, measured(match))
}

/** `في العام الماضي` is a date, not a rate. */
const pointsBack = (element: Element | undefined): boolean => element !== undefined && (element.lex('deictic') !== undefined || element.is('year-like'))

/** `3 أطنان و15 كيلوغراما` is one mass: a smaller unit of the same dimension goes on from a larger one. */
function spread(match: Match<string>): Item | Rejected {
  const [large, small] = [unitOf(match.get('unit')), unitOf(match.get('smaller'))]
  const size = (lexeme: typeof large): number => Number(lexeme?.props.size ?? 0)
  const whole = measured(match)
  const rest = match.get('rest')?.item?.value.value
  if (!large || !small || large.props.dimension === undefined || large.props.dimension !== small.props.dimension) return reject('two different measures')
  if (size(small) >= size(large) || whole.value === null || typeof rest !== 'number') return reject('the units do not descend')
  const added = product(rest, size(small) / size(large))
  if (added >= 1) return reject('the smaller part is larger than a whole')
  return quantity(match, { ...whole, value: sum(whole.value, added) })
}

function dual(match: Match<string>): Item | Rejected {
  const element = match.get('unit')
  if (!element || element.view.readings.some((r) => r.number !== 'du') || !/(?:ان|ين)$/u.test(element.folded)) return reject('may be no dual')
  if (partIsOther(match)) return reject('the part is of another thing')
  return quantity(match, { value: 2, bound: boundOf(match) })
}

/** A unit with a size: no letter, and no word that measures only beside a number (`درجة`). */
const isWhole = (match: Match<string>): boolean => (match.get('unit')?.folded.length ?? 0) > 1 && unitOf(match.get('unit'))?.props.dimension !== undefined

const PART_UNIT = all(lex('measure-unit', undefined, { number: 'sg' }), not(lex('measure-unit', undefined, { article: true })))

export const measureRules: Rule[] = [
  rule('amounts/measure', seq(amount, unit, opt(partAfter), opt(rate), opt(belowZero), opt(boundAfter)), measure, { priority: 4 }),
  rule(
    'amounts/measure-of-tens',
    seq(opt(boundBefore), item('definite-number').as('value'), all(lex('measure-unit', undefined, { number: 'sg', article: false })).as('unit'), opt(rate)),
    measure,
    { priority: 4 },
  ),
  rule(
    'amounts/measure-between',
    betweenTwice(lex('measure-unit').as('low'), seq(unit, opt(rate))),
    (match) => (sameNoun(match, 'measure-unit') ? measure(match) : reject('two units')),
    { priority: 6 },
  ),
  rule('amounts/measure-part', seq(opt(boundBefore), or(item('fraction'), lex('fraction-spoken')).as('value'), all(PART_UNIT).as('unit'), opt(rate)), part, {
    priority: 4,
  }),
  rule('amounts/measure-spread', seq(amount, unit, wa, item('number').as('rest'), lex('measure-unit').as('smaller')), spread, { priority: 5 }),
  rule('amounts/measure-dual', seq(opt(boundBefore), all(lex('measure-unit', undefined, { number: 'du' })).as('unit'), opt(partAfter), opt(rate)), dual, {
    priority: 3,
  }),
  rule(
    'amounts/measure-one',
    seq(opt(boundBefore), all(lex('measure-unit', undefined, { number: 'sg' })).as('unit'), item('number-one')),
    (match) => quantity(match, { value: 1, bound: boundOf(match) }),
    { priority: 4 },
  ),
  rule(
    'amounts/measure-bounded',
    seq(boundBefore, all(lex('measure-unit', undefined, { number: 'sg', article: false, enclitic: false })).as('unit'), opt(rate)),
    (match) => (isWhole(match) && isOneAlone(match.after()) ? quantity(match, { value: 1, bound: boundOf(match) }) : reject('a unit that counts nothing')),
    { priority: 2.5 },
  ),
  rule('amounts/below-zero', seq(item('number').as('value'), belowZero), (match) => {
    const { value } = measured(match)
    return { tags: ['quantity', 'measure'], kind: 'quantity', value: { value: value === null ? null : -value, unit: 'Cel', bound: 'exact' } }
  }),
]

function part(match: Match<string>): Item | Rejected {
  const element = match.get('value')
  const value = (element?.item?.value.value as number | undefined) ?? 1 / Number(element?.lex('fraction-spoken')?.lexeme.value)
  return quantity(match, { value, bound: boundOf(match) })
}
