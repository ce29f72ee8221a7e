/** Percentages: the sign or the words on either side of the number, ranges that say the sign twice. */
import { all, item, lex, mark, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { inAddress } from './address.ts'
import { amount, boundAfter, boundBefore, inUnits, measured, partAfter, partIsOther, partValue, rangeProblem, saying } from './bounded.ts'

type Rejected = ReturnType<typeof reject>

const sign = lex('percent')
const number = item('number')

function percent(match: Match<string>): Item | Rejected {
  const problem = rangeProblem(match)
  if (problem || partIsOther(match)) return reject(problem ?? 'the part is of another thing')
  if (inAddress(match.context, match.start)) return reject('inside a web address')
  if (/^0\d+$/u.test(match.get('value')?.folded ?? '')) return reject('a number that lost its decimal mark')
  const { value, ...bound } = inUnits(measured(match), 1, partValue(match))
  return { tags: ['percent', ...saying(match)], kind: 'percent', value: { value, ...bound } }
}

/** `5 و7 في المئة`: two percentages that share the sign. */
function peers(match: Match<string>): Item | Rejected {
  const first = match.get('peer')
  const second = percent(match)
  const value = first?.item?.value.value
  if ('rejected' in second || !first || typeof value !== 'number' || match.before()?.lex('month')) return reject('no two percentages')
  return {
    ...second,
    start: (match.get('bound') ?? match.get('value'))?.start as number,
    end: match.end,
    more: [{ kind: 'percent', value: { value, bound: 'exact' }, start: first.start, end: first.end, tags: ['percent'] }],
  }
}

export const percentRules: Rule[] = [
  rule('amounts/percent', seq(amount, sign, opt(partAfter), opt(boundAfter)), percent, { priority: 6 }),
  rule('amounts/percent-before', seq(opt(boundBefore), all(sign), number.as('value')), percent, { priority: 5 }),
  rule('amounts/percent-peers', seq(item('number').as('peer'), wa, opt(boundBefore), number.as('value'), sign), peers, { priority: 7 }),
  rule(
    'amounts/percent-range',
    or(
      seq(opt(lex('preposition', 'between').as('from')), number.as('value'), sign, mark('-–—~'), number.as('to'), sign),
      seq(lex('preposition', 'between').as('from'), number.as('value'), sign, or(wa, lex('preposition', 'to')), number.as('to'), sign),
    ),
    percent,
    { priority: 7 },
  ),
]
