/** Ordinals in words, from first to thousands: `الثالث`, `الحادي والعشرين`, `المئة والرابع`, `الخامس بعد الألف`. */
import { any, lex, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'

type Rejected = ReturnType<typeof reject>

const small = lex('ordinal').as('unit')
const ten = lex(['number-ten', 'number-tens']).as('tens')
const definiteTens = lex('number-tens', undefined, { article: true }).as('tens')
const large = any(lex('number-hundred', undefined, { article: true }), lex('number-scale', undefined, { article: true })).as('large')
const below: typeof small | ReturnType<typeof seq> = seq(small, opt(seq(opt(wa), ten)))
const after = lex('preposition', 'after')

const numeral = (element: Element | undefined, ...categories: string[]): number => Number(element?.lex(...categories)?.lexeme.value ?? 0)

/** Units and tens of an ordinal; null when they do not go together (`الثالث وعشر`). */
function belowHundred(match: Match<string>): number | null {
  const unit = numeral(match.get('unit'), 'ordinal')
  const tens = numeral(match.get('tens'), 'number-ten', 'number-tens')
  if (!match.has('unit')) return tens
  if (!match.has('tens')) return unit
  const joined = match.elements.some((e, i) => e.view.kind === 'proclitic' && match.elements[i + 1]?.index === match.get('tens')?.index)
  return unit < 1 || unit > 9 || (tens === 10) === joined ? null : unit + tens
}

const largeOf = (element: Element | undefined): number => {
  const reading = element?.lex('number-hundred', 'number-scale')
  return Number(reading?.lexeme.value ?? 0) * (reading?.number === 'du' ? 2 : 1)
}

const ordinalItem = (value: number): Item => ({ tags: ['ordinal', ...(value > 0 && value <= 31 ? ['day-ordinal'] : [])], value: { value }, kind: 'ordinal' })

function compound(match: Match<string>): Item | Rejected {
  const value = belowHundred(match)
  return value === null ? reject('not an ordinal of two words') : ordinalItem(value + largeOf(match.get('large')))
}

function simple(match: Match<string>): Item {
  const unit = match.get('unit')
  const reading = unit?.lex('ordinal')
  const item = ordinalItem(Number(reading?.lexeme.value))
  // `ثانية` is also a second, `حادي` stands only in compounds.
  const doubtful = !unit?.article && (unit?.lex('time-unit') !== undefined || reading?.lexeme.props.compound === true || Number(reading?.lexeme.value) < 0)
  return doubtful || unit?.view.enclitic ? { tags: item.tags, value: item.value } : item
}

export const ordinalRules: Rule[] = [
  rule('numerals/ordinal-compound', seq(small, opt(wa), ten), compound, { priority: 4 }),
  rule('numerals/ordinal-after-hundreds', seq(or(below, definiteTens), after, large), compound, { priority: 4 }),
  rule('numerals/ordinal-large', seq(large, wa, or(below, definiteTens)), compound, { priority: 7 }),
  rule('numerals/ordinal', small, simple, { priority: 1 }),
]
