/** Digits as newspapers set them: marks in the wrong place, thousands torn apart, fractions with a stroke, powers, minus signs. */
import { digits, kind, lex, mark, opt, or, type Rule, reject, rule, seq } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { readDigits, scaled } from './digits.ts'

type Rejected = ReturnType<typeof reject>

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

/** `(237.273) ألف`: the number in brackets already says the scale, or is multiplied by it. */
function bracketScale(match: Match<string>): Item | Rejected {
  const text = readDigits(match.get('head')?.folded ?? '')
  const size = Number(match.get('scale')?.lex('number-scale')?.lexeme.value)
  if (text === null) return reject('no digits')
  const value = Number(text) >= size ? Number(text) : scaled(text, size)
  return { tags: ['number'], value: { value, scale: size, coefficient: value / size } }
}

/** `6 , 417` with spaces around the comma is a number that typesetting took apart. */
function spacedThousands(match: Match<string>): Item | Rejected {
  const [head, comma, tail] = match.elements
  if (!head || !comma || !tail || comma.glued || tail.glued || !/^[1-9]\d{0,2}$/u.test(head.folded) || !/^\d{3}$/u.test(tail.folded)) return reject('a list')
  const after = match.after()
  if (after === undefined || after.view.kind !== 'word' || after.article) return reject('nothing that is counted')
  const value = Number(head.folded + tail.folded)
  const diagnostics = [{ code: 'spaced-thousands', message: `read as ${value}`, start: match.start, end: match.end }]
  return { tags: ['number'], value: { value, scale: 1, coefficient: value }, diagnostics }
}

/** A minus sign, where no dash can stand: nothing but the number, or a degree or percent sign after it. */
function minus(match: Match<string>): Item | Rejected {
  const [dash, digit] = match.elements
  const text = readDigits(digit?.folded ?? '')
  if (!dash || !digit || text === null) return reject('no digits')
  const before = match.before()
  if (before && (before.view.kind === 'number' || measuring(before) || (dash.glued && before.view.char !== '(' && !before.lex('bound'))))
    return reject('a dash between two things')
  const after = match.after()
  const degree = after?.lex('percent') !== undefined || /^(?:Cel|\[degF\]|\{degree\})$/u.test(String(after?.lex('measure-unit')?.lexeme.value))
  const alone = before === undefined && (after === undefined || (after.view.kind === 'punctuation' && match.after(2) === undefined))
  if (!(digit.glued ? degree || alone || before?.lex('bound') !== undefined : degree && before === undefined)) return reject('may be a dash')
  const value = -Number(text)
  return { tags: ['number', 'digits'], value: { value, scale: 1, coefficient: value } }
}

/** `1 3/4`: a whole and a part of one, set in digits. */
function mixed(match: Match<string>): Item | Rejected {
  const [whole, upper, lower] = ['whole', 'upper', 'lower'].map((role) => match.get(role))
  if (!whole || !upper || !lower || upper.glued || !match.get('slash')?.glued || !lower.glued) return reject('no fraction after a number')
  const [n, above, below] = [whole, upper, lower].map((e) => (/^\d+$/u.test(e.folded) ? Number(e.folded) : Number.NaN)) as [number, number, number]
  if (!(n >= 0 && above > 0 && above < below && PARTS.has(below)) || match.after()?.view.char === '/') return reject('a date or a code')
  const sign = match.has('minus') ? -1 : 1
  if (sign < 0 && match.before() !== undefined) return reject('may be a dash')
  const value = sign * (n + above / below)
  return { tags: ['number'], value: { value, scale: 1, coefficient: value } }
}

/** Denominators that newspapers write with a stroke. */
const PARTS = new Set([2, 3, 4, 5, 8])

/** `1.5e10`, `12e+3`: scientific notation, nothing between its signs. */
function exponential(match: Match<string>): Item | Rejected {
  const parts = match.elements
  const text = readDigits(parts[0]?.folded ?? '')
  const power = Number(`${match.get('sign')?.view.char === '-' ? '-' : ''}${parts.at(-1)?.folded}`)
  if (text === null || !Number.isInteger(power) || Math.abs(power) > 30) return reject('no number')
  if (parts[1]?.folded.toLowerCase() !== 'e' || parts.slice(1).some((e) => !e.glued)) return reject('a code')
  const value = Number(`${text}e${power}`)
  return { tags: ['number'], value: { value, scale: 1, coefficient: value } }
}

/** `10^6`, `2,5^-1`: a power, nothing between its signs. Whole powers are multiplied out in decimals, so that no noise comes in. */
function power(match: Match<string>): Item | Rejected {
  const text = readDigits(match.get('head')?.folded ?? '')
  const exponent = Number(match.get('power')?.folded)
  if (text === null || !Number.isInteger(exponent) || exponent > 30) return reject('no number')
  if (match.elements.slice(match.has('minus') ? 2 : 1).some((e) => !e.glued)) return reject('signs that stand apart')
  if (match.has('minus') && match.before() !== undefined) return reject('may be a dash')
  const [whole = '', part = ''] = text.split('.')
  const raised = Number(`${BigInt(whole + part) ** BigInt(exponent)}e-${part.length * exponent}`)
  if (raised === 0) return reject('nothing to divide by')
  const value = (match.has('minus') ? -1 : 1) * (match.get('sign')?.view.char === '-' ? 1 / raised : raised)
  return { tags: ['number'], value: { value, scale: 1, coefficient: value } }
}

const scaleAfter = opt(lex('number-scale').as('scale'))

export const notationRules: Rule[] = [
  rule('numerals/reversed', seq(digits.as('head'), or(mark('.'), lex('decimal-letter')).as('mark'), digits.as('tail'), scaleAfter), reversed, { priority: 6 }),
  rule('numerals/arabic-comma', seq(digits.as('head'), mark('،').as('mark'), digits.as('tail'), scaleAfter), arabicComma, { priority: 5 }),
  rule('numerals/bracket-scale', seq(mark('('), digits.as('head'), mark(')'), lex('number-scale').as('scale')), bracketScale, { priority: 3 }),
  rule('numerals/spaced-thousands', seq(digits, mark(','), digits), spacedThousands, { priority: 3 }),
  rule('numerals/mixed', seq(opt(mark('-−').as('minus')), digits.as('whole'), digits.as('upper'), mark('/').as('slash'), digits.as('lower')), mixed, {
    priority: 3,
  }),
  rule('numerals/exponential', seq(digits, kind('latin'), opt(mark('+-').as('sign')), digits), exponential, { priority: 3 }),
  rule('numerals/power', seq(opt(mark('-−').as('minus')), digits.as('head'), mark('^'), opt(mark('+-').as('sign')), digits.as('power')), power, {
    priority: 3,
  }),
  rule('numerals/minus', seq(mark('-−–'), digits), minus, { priority: 2 }),
]
