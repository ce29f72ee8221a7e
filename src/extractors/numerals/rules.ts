/** Numerals: cardinals in words and digits, fractions, vague counts. Later phases see one element. */
import { all, digits, lex, not, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'
import type { Composed } from './adder.ts'
import { compose } from './compose.ts'
import { notationRules } from './notation.ts'
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

/** How far the sum of terms looks beyond the term that it adds: with as many terms after a misfit, a longer match fails like the shorter. */
const LOOK_AHEAD = 2

/** Where matches must end, at the latest, to leave out the term of this number; undefined when there is no such term. */
function endBefore(elements: readonly Element[], term: number): number | undefined {
  let left = term
  for (const element of elements) if (element.view.kind !== 'proclitic' && left-- === 0) return element.index
  return undefined
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
  if (oneOfCurrency(list, match)) return reject('one belongs to the noun before it')
  if (only && looksLikeSix(elements[0] as Element, match) && !counting(match.after())) return reject('a word that only looks like a number')
  if (list.length > 1 && list.at(-1)?.kind !== 'scale' && opensScale(match.after())) return reject('the last group belongs to the number after it')
  const score = elements.findIndex((e, k) => e.lex('number-point-word') !== undefined && isScore(elements[k - 1], elements[k + 1], match.after()))
  if (score >= 0) return reject('points and a score', match.from + score + (negative ? 1 : 0))
  const composed = compose(list)
  if ('misfit' in composed) return reject('the terms do not compose', endBefore(elements, composed.misfit + LOOK_AHEAD))
  return only ? single(only, elements[0] as Element, composed, negative, match) : number(composed, negative, tagsOf(first), match, list.at(-1))
}

/** `بفارق 22 نقطة 123-101`: between plain numbers نقطة is a decimal point only where few digits follow and no score does. */
const isScore = (before: Element | undefined, after: Element | undefined, next: Element | undefined): boolean =>
  before?.view.kind === 'number' && after?.view.kind === 'number' && (after.folded.length > 2 || (next?.glued === true && next.view.kind === 'punctuation'))

/** `بين 5 ملايين و10 ملايين`: a scale word after the match says that another number began inside it. */
const opensScale = (after: Element | undefined): boolean => after !== undefined && after.lex('number-scale') !== undefined && !after.article && !after.glued

/** `وسط` misspelled, and لست, which is "I am not". */
const looksLikeSix = (element: Element, match: Match<string>): boolean =>
  element.view.kind === 'word' && (element.folded === 'وست' || (element.folded === 'ست' && element.glued && match.before()?.view.char === 'ل'))

/** `ريال واحد وخمسون هللة` is one riyal and fifty parts of it. */
const oneOfCurrency = (list: readonly Term[], match: Match<string>): boolean =>
  list.length > 1 &&
  list[0]?.kind === 'unit' &&
  list[0].value === 1 &&
  match.after()?.lex('minor-currency') !== undefined &&
  match.before()?.lex('currency', 'currency-noun', 'nationality') !== undefined

/** `نصف المليون` may complete an amount whose unit came before. */
const tagsOf = (first: Term): string[] => (first.kind === 'fraction' ? ['scale-part'] : first.article ? ['definite'] : [])

const vague = (): Item => ({ tags: ['number', 'number-vague'], value: { value: null } })

function single(only: Term, element: Element, composed: Composed, negative: boolean, match: Match<string>): Item | Rejected {
  // Without its nun two stands only before ten: `أثنى على` praises.
  if (only.kind === 'unit' && only.value === 2 && /^اثنت?[اي]$/u.test(element.folded)) return reject('a construct of nothing')
  if (only.kind === 'unit' && only.value === 1 && !negative) return { tags: ['number-one'], value: { value: 1 } }
  if (only.article && only.kind !== 'digits' && only.kind !== 'scale' && only.kind !== 'hundred') {
    if (element.lex('weekday') || only.value < 3) return reject('a definite number word alone is a weekday or a pronoun')
    // `العشرين من نيسان`: tens have no ordinals of their own.
    return { tags: ['definite-number', ...(only.value === 20 || only.value === 30 ? ['day-tens'] : [])], value: { value: only.value } }
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
  return noun !== undefined && noun.view.kind === 'word' && (!noun.article || noun.firstToken < noun.lastToken) && (counting(noun) || countable(noun))
}

function fraction(match: Match<string>): Item | Rejected {
  const parts = terms(match.elements) as Term[]
  const part = parts.at(-1)?.part as Fraction
  if (parts.length === 1 && part.plural) return reject('parts without a count')
  const count = parts.length > 1 ? (parts[0] as Term).value : part.numerator
  return { tags: ['fraction'], value: { numerator: count, denominator: part.denominator, value: count / part.denominator } }
}

const counting = (element: Element | undefined): boolean =>
  element?.lex('currency', 'currency-noun', 'people-noun', 'measure-unit', 'vehicle', 'counted-noun', 'time-unit') !== undefined
/** Nouns that are counted at times, and nouns of which we know no more than that. */
const countable = (element: Element): boolean =>
  element.lex('equipment', 'goods', 'event-noun') !== undefined || (element.view.readings.length === 0 && (element.view.pos & (NOUN | VERB)) === NOUN)

const plural = all(lex('fraction', undefined, { number: 'pl' }), not(lex('number-unit')))

export const numeralRules: Rule[] = [
  rule('numerals/cardinal', seq(opt(sign), term, times(seq(opt(wa), inner), 0, 18)), cardinal),
  rule('numerals/part-of-scale', seq(opt(lex('number-unit')), lex('fraction'), lex(['number-scale', 'number-hundred'])), cardinal, { priority: 4 }),
  rule('numerals/vague-hundreds', seq(lex(['number-hundred'], undefined, { number: 'pl' }), opt(lex('number-scale', undefined, { number: 'pl' }))), vague, {
    priority: 2,
  }),
  rule(
    'numerals/vague',
    seq(lex('number-vague'), opt(or(lex(['number-scale', 'number-hundred'], undefined, { number: 'pl' }), lex(['number-vague', 'number-ten'])))),
    vague,
    {
      priority: 1,
    },
  ),
  rule('numerals/fraction', lex('fraction'), fraction, { priority: -1 }),
  rule('numerals/fraction-of-several', seq(all(lex('number-unit')), plural), fraction, { priority: 3 }),
  ...notationRules,
  ...ordinalRules,
]
