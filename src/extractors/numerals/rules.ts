/** Numerals: cardinals in words and digits, ordinals, fractions. Later phases see one element. */
import { all, digits, lex, not, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'
import { compose, type Term, termOf } from './compose.ts'

const WORDS = ['number-unit', 'number-ten', 'number-tens', 'number-hundred', 'number-scale']
const term = or(digits, lex(WORDS))
const half = lex('fraction', [2, 4])

/** Terms of a match with the joins between them; null when an element is no number. */
function terms(match: Match<string>): Term[] | null {
  const found: Term[] = []
  let joined = false
  for (const element of match.elements) {
    if (element.view.kind === 'proclitic') {
      joined = true
      continue
    }
    const one = termOf(element, joined)
    if (one === null) return null
    found.push(one)
    joined = false
  }
  return found
}

function cardinal(match: Match<string>): Item | ReturnType<typeof reject> {
  const list = terms(match)
  if (list === null) return reject('digits that are no number')
  const only = list.length === 1 ? list[0] : undefined
  if (only && match.elements[0]?.view.article && only.type !== 'digits' && only.type !== 'scale')
    return reject('a definite number word alone is an ordinal, a weekday or a pronoun')
  const value = compose(list)
  if (value === null) return reject('the terms do not compose')
  const tags = ['number']
  if (only && only.type === 'unit' && only.value === 1) return { tags: ['number-one'], value: { value: 1 } }
  if (only?.type === 'scale' && match.elements[0]?.lex('number-scale')?.number === 'pl') return { tags: ['number', 'number-vague'], value: { value: null } }
  if (only?.type === 'digits') tags.push('digits')
  if (only?.type === 'digits' && /^\d+$/u.test(only.text ?? '')) {
    tags.push('integer')
    if (/^(?:1[5-9]|20)\d\d$/u.test(only.text ?? '')) tags.push('year-like')
    if (only.value >= 1 && only.value <= 31 && (only.text ?? '').length <= 2) tags.push('day-like')
  }
  return { tags, value: { value } }
}

export const numeralRules: Rule[] = [
  rule('numerals/cardinal', seq(term, times(seq(opt(wa), or(term, half)), 0, 12)), cardinal),
  rule('numerals/vague-hundreds', lex(['number-hundred'], undefined, { number: 'pl' }), () => ({ tags: ['number', 'number-vague'], value: { value: null } }), {
    priority: 2,
  }),
  rule('numerals/vague', lex('number-vague'), () => ({ tags: ['number', 'number-vague'], value: { value: null } })),
  rule(
    'numerals/fraction',
    lex('fraction').as('part'),
    (match) => {
      const reading = match.get('part')?.lex('fraction')
      const per = Number(reading?.lexeme.value ?? 0)
      return { tags: ['fraction'], value: { numerator: reading?.number === 'du' ? 2 : 1, denominator: per } }
    },
    { priority: -1 },
  ),
  rule(
    'numerals/fraction-of-several',
    seq(lex('number-unit').as('count'), all(lex('fraction', undefined, { number: 'pl' }), not(lex('number-unit'))).as('part')),
    (match) => ({
      tags: ['fraction'],
      value: {
        numerator: Number(match.get('count')?.lex('number-unit')?.lexeme.value ?? 0),
        denominator: Number(match.get('part')?.lex('fraction')?.lexeme.value ?? 0),
      },
    }),
    { priority: 3 },
  ),
  rule(
    'numerals/ordinal-compound',
    seq(lex('ordinal').as('unit'), opt(wa).as('and'), lex(['number-ten', 'number-tens']).as('tens')),
    (match) => {
      const unit = Number(match.get('unit')?.lex('ordinal')?.lexeme.value)
      const tens = match.get('tens')
      const ten = Number(tens?.lex('number-ten', 'number-tens')?.lexeme.value)
      if ((ten === 10) === match.has('and') || unit < 1 || unit > 9) return reject('not an ordinal of two words')
      return { tags: ['ordinal', ...(unit + ten <= 31 ? ['day-ordinal'] : [])], value: { value: unit + ten }, kind: 'ordinal' }
    },
    { priority: 4 },
  ),
  rule(
    'numerals/ordinal',
    lex('ordinal').as('unit'),
    (match) => {
      const value = Number(match.get('unit')?.lex('ordinal')?.lexeme.value)
      const item: Item = { tags: ['ordinal', ...(value > 0 ? ['day-ordinal'] : [])], value: { value } }
      // A bare masculine `أول`, `ثاني` is often part of a rank or a name; only the definite or the feminine counts as a mention.
      return match.get('unit')?.article ? { ...item, kind: 'ordinal' } : item
    },
    { priority: 1 },
  ),
]
