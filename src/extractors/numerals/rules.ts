/** Numerals: cardinals in words and digits, fractions, vague counts. Later phases see one element. */
import { all, digits, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import type { Composed } from './adder.ts'
import { compose } from './compose.ts'
import { readDigits, scaled } from './digits.ts'
import { ordinalRules } from './ordinals.ts'
import { type Fraction, NUMBER_WORDS, type Term, termOf } from './terms.ts'

type Rejected = ReturnType<typeof reject>

const term = or(digits, lex(NUMBER_WORDS))
const sign = lex('number-sign').as('sign')
const inner = or(term, lex('fraction'), lex(['number-point', 'number-point-word', 'number-except']))

/** Terms of a match with the joins between them; null when an element is no number. */
function terms(elements: readonly Element[]): Term[] | null {
  const found: Term[] = []
  let joined = false
  for (const element of elements) {
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

/** Tags of a group of plain digits: what dates and designations may take it for. */
function digitTags(text: string, written: string, value: number): string[] {
  if (!/^\d+$/u.test(text)) return ['digits']
  const year = /^(?:1[5-9]|20)\d\d$/u.test(written) ? ['year-like'] : []
  const day = value >= 1 && value <= 31 && text.length <= 2 ? ['day-like'] : []
  return ['digits', 'integer', ...year, ...day]
}

function cardinal(match: Match<string>): Item | Rejected {
  const negative = match.has('sign')
  const elements = negative ? match.elements.slice(1) : match.elements
  const list = terms(elements)
  if (list === null) return reject('digits that are no number')
  const [first] = list
  const only = list.length === 1 ? first : undefined
  if (first === undefined || first.kind === 'except' || first.kind === 'point') return reject('no number to begin with')
  if (only?.part && only.kind === 'fraction') return reject('a fraction alone')
  if (only?.kind === 'scale' && only.plural) return only.article || !negative ? vague() : reject('no sign before a vague count')
  if (list.length > 1 && list.every((t) => t.kind === 'digits') && match.after()?.view.kind === 'number') return reject('a chain of digits')
  const composed = compose(list)
  if (composed === null) return reject('the terms do not compose')
  return only
    ? single(only, elements[0] as Element, composed, negative, match)
    : number(composed, negative, first.article ? ['definite'] : [], match, list.at(-1))
}

const vague = (): Item => ({ tags: ['number', 'number-vague'], value: { value: null } })

function single(only: Term, element: Element, composed: Composed, negative: boolean, match: Match<string>): Item | Rejected {
  if (only.kind === 'unit' && only.value === 1 && !negative) return { tags: ['number-one'], value: { value: 1 } }
  if (only.article && only.kind !== 'digits' && only.kind !== 'scale' && only.kind !== 'hundred') {
    if (element.lex('weekday') || only.value < 3) return reject('a definite number word alone is a weekday or a pronoun')
    return { tags: ['definite-number'], value: { value: only.value } }
  }
  const more = only.kind === 'digits' ? digitTags(only.text ?? '', element.folded, only.value) : only.article ? ['definite'] : []
  return number(composed, negative, more, match, only)
}

function number(composed: Composed, negative: boolean, tags: readonly string[], match: Match<string>, last: Term | undefined): Item {
  const twice = constructDual(match, last) ? composed.scale : 0
  const value = (composed.value + twice) * (negative ? -1 : 1)
  const start = startsFused(match) ? { start: match.start + 1 } : {}
  return { tags: ['number', ...tags], value: { value, scale: composed.scale, coefficient: composed.coefficient }, ...start }
}

/** `وأحد عشر` at the head: the و is no part of the number. */
const startsFused = (match: Match<string>): boolean =>
  match.elements[0]?.lex('number-unit', 'number-one-joined')?.lexeme.props.joined === true ||
  (/^وأ/u.test(match.text) && match.elements[1]?.lex('number-ten') !== undefined)

/** `ألفا جندي` is two thousand: a construct before its noun; `ألفًا` and `خمسون ألفا` are one. */
function constructDual(match: Match<string>, last: Term | undefined): boolean {
  const element = match.elements.at(-1)
  if (last?.kind !== 'scale' || last.dual || !element?.folded.endsWith('ا') || element.text.includes('\u064b')) return false
  const before = match.elements.at(-2)
  if (before && before.view.kind !== 'proclitic') return false
  const noun = match.after()
  return (
    noun !== undefined &&
    noun.view.kind === 'word' &&
    !noun.article &&
    noun.lex('currency', 'currency-noun', 'people-noun', 'measure-unit', 'vehicle', 'counted-noun') !== undefined
  )
}

function fraction(match: Match<string>): Item {
  const parts = terms(match.elements) as Term[]
  const part = parts.at(-1)?.part as Fraction
  const count = parts.length > 1 ? (parts[0] as Term).value : part.numerator
  return { tags: ['fraction'], value: { numerator: count, denominator: part.denominator, value: count / part.denominator } }
}

/** Digits whose decimal mark stands wrong: set right to left, so that the part after the mark comes first (`7ر4` is 4.7, `2 .4` is 4.2). */
function reversed(match: Match<string>): Item | Rejected {
  const [head, mid, tail] = [match.get('head'), match.get('mark'), match.get('tail')]
  const [after, before] = [readDigits(head?.folded ?? ''), readDigits(tail?.folded ?? '')]
  if (!head || !mid || !tail || !after || !before || /\D/u.test(after + before)) return reject('no two groups of digits')
  const letter = mid.view.kind !== 'punctuation'
  if (letter ? !(mid.glued && tail.glued) : mid.glued || !tail.glued) return reject('the mark stands where it belongs')
  const scaleTerm = match.get('scale')
  if (!letter && !scaleTerm && !measuring(match.after())) return reject('nothing says that this is one number')
  const size = scaleTerm ? Number(scaleTerm.lex('number-scale')?.lexeme.value) : 1
  const text = `${before}.${after}`
  return {
    tags: ['number'],
    value: { value: scaled(text, size), scale: size, coefficient: Number(text) },
    diagnostics: [{ code: 'reversed-decimal', message: `read as ${text}`, start: head.start, end: tail.end }],
  }
}

const MEASURES = ['percent', 'measure-unit', 'currency', 'currency-noun', 'currency-symbol', 'minor-currency']
const measuring = (element: Element | undefined): boolean => element?.lex(...MEASURES) !== undefined

/** `112،8 مليون`: an Arabic comma between digits is a decimal mark only before a scale, a unit or a percent sign. */
function arabicComma(match: Match<string>): Item | Rejected {
  const [head, mid, tail] = [match.get('head'), match.get('mark'), match.get('tail')]
  if (!head || !mid?.glued || !tail?.glued) return reject('a list')
  const scaleTerm = match.get('scale')
  if (!scaleTerm && !measuring(match.after())) return reject('nothing says that this is one number')
  const text = readDigits(`${head.folded}.${tail.folded}`)
  if (text === null) return reject('digits that are no number')
  const size = scaleTerm ? Number(scaleTerm.lex('number-scale')?.lexeme.value) : 1
  return { tags: ['number'], value: { value: scaled(text, size), scale: size, coefficient: Number(text) } }
}

/** A minus sign, where no dash can stand: nothing but the number, or a degree or percent sign after it. */
function minus(match: Match<string>): Item | Rejected {
  const [dash, digit] = match.elements
  const text = readDigits(digit?.folded ?? '')
  if (!dash || !digit || text === null) return reject('no digits')
  const before = match.before()
  if (before && (before.view.kind === 'number' || measuring(before) || (dash.glued && before.view.char !== '('))) return reject('a dash between two things')
  const after = match.after()
  const degree = after?.lex('percent') !== undefined || /^(?:Cel|\[degF\]|\{degree\})$/u.test(String(after?.lex('measure-unit')?.lexeme.value))
  const alone = before === undefined && (after === undefined || (after.view.kind === 'punctuation' && match.after(2) === undefined))
  if (!(digit.glued ? degree || alone : degree && before === undefined)) return reject('may be a dash')
  const value = -Number(text)
  return { tags: ['number', 'digits'], value: { value, scale: 1, coefficient: value } }
}

const scaleAfter = opt(lex('number-scale').as('scale'))
const plural = all(lex('fraction', undefined, { number: 'pl' }), not(lex('number-unit')))

export const numeralRules: Rule[] = [
  rule('numerals/cardinal', seq(opt(sign), term, times(seq(opt(wa), inner), 0, 18)), cardinal),
  rule('numerals/part-of-scale', seq(opt(lex('number-unit')), lex('fraction'), lex(['number-scale', 'number-hundred'])), cardinal, { priority: 4 }),
  rule('numerals/reversed', seq(digits.as('head'), or(mark('.'), lex('decimal-letter')).as('mark'), digits.as('tail'), scaleAfter), reversed, { priority: 6 }),
  rule('numerals/arabic-comma', seq(digits.as('head'), mark('،').as('mark'), digits.as('tail'), scaleAfter), arabicComma, { priority: 5 }),
  rule('numerals/minus', seq(mark('-−–'), digits), minus, { priority: 2 }),
  rule('numerals/vague-hundreds', seq(lex(['number-hundred'], undefined, { number: 'pl' }), opt(lex('number-scale', undefined, { number: 'pl' }))), vague, {
    priority: 2,
  }),
  rule('numerals/vague', seq(lex('number-vague'), opt(or(lex(['number-scale', 'number-hundred'], undefined, { number: 'pl' }), lex('number-vague')))), vague, {
    priority: 1,
  }),
  rule('numerals/fraction', lex('fraction'), fraction, { priority: -1 }),
  rule('numerals/fraction-of-several', seq(all(lex('number-unit')), plural), fraction, { priority: 3 }),
  ...ordinalRules,
]
