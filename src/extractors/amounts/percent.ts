/** Percentages: the sign or the words on either side of the number, ranges that say the sign twice. */
import { all, item, lex, mark, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, boundBefore, inUnits, measured, partAfter, partIsOther, partValue, rangeProblem } from './bounded.ts'

type Rejected = ReturnType<typeof reject>

const sign = lex('percent')
const number = item('number')

function percent(match: Match<string>): Item | Rejected {
  const problem = rangeProblem(match)
  if (problem || partIsOther(match)) return reject(problem ?? 'the part is of another thing')
  if (escaped(match)) return reject('an escape in a web address')
  const { value, ...bound } = inUnits(measured(match), 1, partValue(match))
  return { tags: ['percent'], kind: 'percent', value: { value, ...bound } }
}

/** `%20` and the like: the sign stands glued between letters, digits or marks of an address. */
function escaped(match: Match<string>): boolean {
  const [first, before, after] = [match.elements[0], match.before(), match.after()]
  const address = (text: string): boolean => /^[a-z%=&?/_#+]/iu.test(text)
  return (
    (first?.glued === true && before !== undefined && address(before.folded)) ||
    (after?.glued === true && (address(after.folded) || after.view.kind === 'number'))
  )
}

export const percentRules: Rule[] = [
  rule('amounts/percent', seq(amount, sign, opt(partAfter), opt(boundAfter)), percent, { priority: 6 }),
  rule('amounts/percent-before', seq(opt(boundBefore), all(sign), number.as('value')), percent, { priority: 5 }),
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
