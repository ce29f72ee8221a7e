/** Percentages, measures, counted nouns, fractions of a whole, bare numbers. */
import { all, any, item, lex, mark, not, opt, type Rule, reject, rule, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, measured, times } from './bounded.ts'
import { moneyRules } from './money.ts'

const rate = lex('rate-word').as('rate')
const adjective = where(
  'adjective',
  (s) => s.kind === 'word' && s.readings.some((r) => ['nationality', 'vehicle-attribute', 'office-qualifier'].includes(r.lexeme.category)),
)

function measure(match: Match<string>): Item | ReturnType<typeof reject> {
  const reading = match.get('unit')?.lex('measure-unit')
  if (!reading) return reject('no unit')
  const { value, ...bound } = measured(match)
  const half = match.has('half') ? 0.5 : 0
  const factor = Number(reading.lexeme.props.factor ?? 1)
  const unit = `${reading.lexeme.value}${match.get('rate')?.lex('rate-word')?.lexeme.value ?? ''}`
  const of = factor === 1 ? {} : { of: match.get('unit')?.text }
  return { tags: ['quantity', 'measure'], kind: 'quantity', value: { value: times(value === null ? null : value + half, factor), unit, ...of, ...bound } }
}

function counted(match: Match<string>): Item | ReturnType<typeof reject> {
  const noun = match.get('noun')
  const reading = noun?.lex('people-noun', 'counted-noun', 'nationality')
  if (!noun || !reading) return reject('no counted noun')
  const person = reading.lexeme.category !== 'counted-noun'
  const unit = person ? '{person}' : `{${reading.lexeme.value}}`
  const value = match.has('value') ? measured(match) : { value: 2, bound: 'exact' as const }
  return {
    tags: ['quantity', person ? 'people' : 'counted'],
    kind: 'quantity',
    value: { value: value.value, unit, of: noun.text, bound: value.bound, ...('max' in value ? { max: value.max } : {}) },
  }
}

const noun = any(lex('people-noun'), lex('counted-noun')).as('noun')

export const amountRules: Rule[] = [
  ...moneyRules,
  rule(
    'amounts/percent',
    seq(amount, lex('percent'), opt(boundAfter)),
    (match) => {
      const { value, ...bound } = measured(match)
      return { tags: ['percent'], kind: 'percent', value: { value, ...bound } }
    },
    { priority: 6 },
  ),
  rule(
    'amounts/percent-before',
    seq(lex('percent'), item('digits').as('value')),
    (match) => {
      const { value, ...bound } = measured(match)
      return { tags: ['percent'], kind: 'percent', value: { value, ...bound } }
    },
    { priority: 6 },
  ),
  rule('amounts/measure', seq(amount, lex('measure-unit').as('unit'), opt(rate), opt(boundAfter)), measure, { priority: 4 }),
  rule(
    'amounts/measure-dual',
    all(lex('measure-unit', undefined, { number: 'du' })).as('unit'),
    (match) => {
      const reading = match.get('unit')?.lex('measure-unit')
      if (!reading || match.get('unit')?.view.readings.some((r) => r.number !== 'du')) return reject('may be no dual')
      return {
        tags: ['quantity', 'measure'],
        kind: 'quantity',
        value: { value: times(2, Number(reading.lexeme.props.factor ?? 1)), unit: String(reading.lexeme.value), bound: 'exact' },
      }
    },
    { priority: 4 },
  ),
  rule('amounts/counted-noun', seq(amount, noun, opt(adjective), opt(boundAfter)), counted, { priority: 3 }),
  rule('amounts/counted-nationals', seq(amount, lex('nationality').as('noun'), opt(boundAfter)), counted, { priority: 3 }),
  rule(
    'amounts/counted-in-brackets',
    seq(
      noun,
      where('open', (s) => s.kind === 'punctuation' && s.char === '('),
      item('integer').as('value'),
      where('close', (s) => s.kind === 'punctuation' && s.char === ')'),
    ),
    counted,
    { priority: 3 },
  ),
  rule(
    'amounts/counted-dual',
    all(
      any(lex('people-noun', undefined, { number: 'du' }), lex('counted-noun', undefined, { number: 'du' })),
      not(lex('title-head')),
      not(lex('people-noun', undefined, { number: 'pl' })),
    ).as('noun'),
    (match) => {
      const one = match.get('noun')
      if (
        !one ||
        one.view.readings.some((r) => r.number !== 'du' && ['people-noun', 'counted-noun'].includes(r.lexeme.category)) ||
        !/(?:ان|ين)$/u.test(one.folded)
      )
        return reject('may be no dual')
      return counted(match)
    },
    { priority: 2 },
  ),
  rule(
    'amounts/fraction-of-whole',
    seq(
      item('fraction').as('part'),
      where(
        'whole',
        (s) => s.kind === 'word' && s.pos !== 2 && !s.readings.some((r) => r.lexeme.category === 'function' || r.lexeme.category === 'preposition'),
      ).as('whole'),
      opt(any(lex('country'), lex('place'))),
    ),
    (match) => {
      const part = match.get('part')?.item?.value as { numerator: number; denominator: number }
      if (match.get('part')?.view.readings.some((r) => r.lexeme.category === 'verb')) return reject('may be a verb')
      if (match.get('part')?.view.readings.some((r) => r.lexeme.category === 'number-unit') && part.numerator === 1) return reject('a number, not a fraction')
      return {
        tags: ['quantity', 'share'],
        kind: 'quantity',
        value: { value: part.numerator / part.denominator, unit: '1', of: match.get('whole')?.text, bound: 'exact' },
      }
    },
    { priority: 1 },
  ),
  rule(
    'amounts/counted-other',
    seq(
      amount,
      where(
        'indefinite-noun',
        (s) => s.kind === 'word' && !s.article && !s.enclitic && s.pos === 1 && s.readings.every((r) => r.lexeme.category === 'noun'),
      ).as('noun'),
    ),
    (match) => {
      const { value, ...bound } = measured(match)
      const gloss = match.get('noun')?.lex('noun')?.lexeme.value
      return { tags: ['quantity', 'counted'], kind: 'quantity', value: { value, unit: `{${gloss ?? 'item'}}`, of: match.get('noun')?.text, ...bound } }
    },
    { priority: 0, unlessAfter: mark('(/') },
  ),
  rule(
    'amounts/number',
    seq(amount, opt(boundAfter)),
    (match) => {
      const value = measured(match)
      const only = match.elements.length === 1 ? match.elements[0] : undefined
      if (only?.item && !match.has('bound')) return { ...only.item, tags: only.view.tags }
      return { tags: ['number'], kind: 'number', value: { ...value } }
    },
    { priority: -5 },
  ),
]
