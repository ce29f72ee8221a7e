/** Ordinals in words, from first to thousands: `الثالث`, `الحادي والعشرين`, `المئة والرابع`, `الخامس بعد الألف`. */
import { any, lex, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { isVerb } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'

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
  return doubtful || unit?.view.enclitic || refersBack(match) || isPreliminary(match) ? { tags: item.tags, value: item.value } : item
}

/** `قال الأخير`, `هذا الأخير`: whoever was named last; the last of a row follows its noun. */
function refersBack(match: Match<string>): boolean {
  const unit = match.get('unit')
  if (Number(unit?.lex('ordinal')?.lexeme.value) !== -1 || !unit?.article) return false
  const before = match.before()
  return before === undefined || before.view.kind === 'punctuation' || before.lex('demonstrative') !== undefined || isVerb(before.view)
}

/** `حرب الخليج الأولي`: of an idafa the head is described, which may be feminine. */
const mayOwn = (element: Element | undefined): boolean =>
  element?.view.kind === 'word' && !element.article && (element.view.pos & NOUN) !== 0 && element.lex('preposition') === undefined && !isVerb(element.view)

/** `التقرير الأولي`: preliminary, beside a masculine; where الأولى is spelled like it, its noun is feminine. */
function isPreliminary(match: Match<string>): boolean {
  const unit = match.get('unit')
  const before = match.before()
  if (!unit?.text.endsWith('أولي') || !before?.article || before.folded.endsWith('ه') || mayOwn(match.before(2))) return false
  return before.view.readings.some((r) => r.verb === 'masdar' || (r.number === 'sg' && r.gender !== 'f'))
}

/** `آخر حالة` is the last one; `شخص آخر` is another. */
function last(match: Match<string>): Item | Rejected {
  const [before, after] = [match.before(), match.after()]
  const noun = after !== undefined && after.view.kind === 'word' && !after.article && (after.view.pos & NOUN) !== 0
  const adjective = before?.view.kind === 'word' && (before.view.pos & NOUN) !== 0 && before.lex('preposition', 'verb') === undefined
  return noun && !adjective ? ordinalItem(-1) : reject('another, not the last')
}

export const ordinalRules: Rule[] = [
  rule('numerals/ordinal-compound', seq(small, opt(wa), ten), compound, { priority: 4 }),
  rule('numerals/ordinal-after-hundreds', seq(or(below, definiteTens), after, large), compound, { priority: 4 }),
  rule('numerals/ordinal-large', seq(large, wa, or(below, definiteTens)), compound, { priority: 7 }),
  rule('numerals/ordinal', small, simple, { priority: 1, unlessAfter: lex('number-unit', 1) }),
  rule('numerals/ordinal-last', lex('ordinal-last'), last, { priority: 1 }),
]
