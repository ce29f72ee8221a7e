/** Bounds and ranges around a number: shared by money, percent, quantities, vehicles, durations. */
import { all, item, lex, mark, opt, or, type Pattern, seq, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Bound } from '../../types.ts'

const after = where('bound-after', (s) => s.readings.some((r) => r.lexeme.category === 'bound' && r.lexeme.props.side === 'after'))
const before = where('bound-before', (s) => s.readings.some((r) => r.lexeme.category === 'bound' && r.lexeme.props.side !== 'after'))

/** Words of a bound that stand before a number, or after the noun. */
export const boundBefore: Pattern<'bound'> = before.as('bound')
export const boundAfter: Pattern<'boundAfter'> = all(after).as('boundAfter')

/** `[bound] NUMBER [to NUMBER]`. */
export const amount: Pattern<'bound' | 'from' | 'value' | 'to'> = seq(
  opt(boundBefore),
  or(
    item('number').as('value'),
    seq(item('number').as('value'), or(mark('-–—'), lex('preposition', 'to')), item('number').as('to')),
    seq(
      lex('preposition', 'between').as('from'),
      item('number').as('value'),
      or(
        lex('preposition', 'to'),
        where('wa', (s) => s.kind === 'proclitic' && s.char === 'و'),
      ),
      item('number').as('to'),
    ),
    seq(lex('preposition', 'from').as('from'), item('number').as('value'), lex('preposition', 'to'), item('number').as('to')),
  ),
)

export type Measured = { value: number | null; bound: Bound; max?: number }

const numberOf = (match: Match<string>, role: string): number | null => (match.get(role)?.item?.value.value as number | null | undefined) ?? null

/** Value and bound of an `amount` match. */
export function measured(match: Match<string>): Measured {
  const value = numberOf(match, 'value')
  const word = match.get('bound') ?? match.get('boundAfter')
  const bound = (word?.lex('bound')?.lexeme.value as Bound | undefined) ?? (value === null ? 'about' : 'exact')
  const to = match.has('to') ? numberOf(match, 'to') : null
  if (to !== null && value !== null) return { value, bound: 'between', max: to }
  return { value, bound }
}

/** How many digits of decimals; products of a value and a factor are rounded to what both can mean. */
export function times(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(15))
}
