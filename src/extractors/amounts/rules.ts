/** All rules of amounts, in one phase. */
import { any, item, lex, mark, opt, type Rule, reject, rule, seq, where } from '../../pattern/dsl.ts'
import { bareRules } from './bare.ts'
import { boundBefore } from './bounded.ts'
import { codeRules } from './codes.ts'
import { countedRules } from './counted.ts'
import { measureRules } from './measures.ts'
import { moneyRules } from './money.ts'
import { percentRules } from './percent.ts'

const whole = where(
  'whole',
  (s) =>
    s.kind === 'word' &&
    s.pos !== 2 &&
    !s.readings.some((r) =>
      ['function', 'preposition', 'conjunction', 'pronoun', 'demonstrative', 'relative', 'bound', 'not-counted', 'not-whole', 'time-unit'].includes(
        r.lexeme.category,
      ),
    ),
)

/** `ثلث مساحة العراق`: a share of a whole. */
const shareRules: Rule[] = [
  rule(
    'amounts/fraction-of-whole',
    seq(opt(boundBefore), item('fraction').as('part'), opt(lex('preposition', 'from')), whole.as('whole'), opt(any(lex('country'), lex('place')))),
    (match) => {
      const element = match.get('part')
      const part = element?.item?.value as { numerator: number; denominator: number }
      const of = match.elements.some((e) => e.lex('preposition', 'bound') && e.lex('preposition')?.lexeme.value === 'from')
      if ((element?.lex('verb') && part.denominator > 4) || (part.numerator === 1 && element?.lex('number-unit', 'number-ten')))
        return reject('may be another word')
      // `ثمن` is far more often a price.
      if (part.numerator === 1 && part.denominator === 8 && !element?.article) return reject('a price')
      if (element?.article && !of) return reject('a quarter of a year, or a part named before')
      const bound = match.get('bound')?.lex('bound')?.lexeme.value ?? 'exact'
      return {
        tags: ['quantity', 'share'],
        kind: 'quantity',
        value: { value: part.numerator / part.denominator, unit: '1', of: match.get('whole')?.text, bound },
      }
    },
    { priority: 1 },
  ),
]

/** `1/3 السكان`: a share written in figures. */
const figureRules: Rule[] = [
  rule(
    'amounts/figures-of-whole',
    seq(opt(boundBefore), item('integer').as('upper'), mark('/'), item('integer').as('lower'), opt(lex('preposition', 'from')), whole.as('whole')),
    (match) => {
      const [upper, lower] = [Number(match.get('upper')?.item?.value.value), Number(match.get('lower')?.item?.value.value)]
      const named = match.before()?.lex('designator') !== undefined || match.before()?.view.char === '/'
      if (!(upper > 0 && upper < lower && lower <= 10) || named || !match.get('whole')?.article) return reject('no part of a whole')
      const bound = match.get('bound')?.lex('bound')?.lexeme.value ?? 'exact'
      return { tags: ['quantity', 'share'], kind: 'quantity', value: { value: upper / lower, unit: '1', of: match.get('whole')?.text, bound } }
    },
    { priority: 4 },
  ),
]

export const amountRules: Rule[] = [...moneyRules, ...percentRules, ...measureRules, ...countedRules, ...shareRules, ...figureRules, ...codeRules, ...bareRules]
