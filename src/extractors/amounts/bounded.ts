/** Bounds and ranges around a number: shared by money, percent, quantities, vehicles, durations. */
import { all, clitic, item, lex, mark, opt, or, type Pattern, seq, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element } from '../../pipeline/stream.ts'
import type { Bound } from '../../types.ts'
import { product, sum } from '../numerals/digits.ts'

const standing = (name: string, side: string) => where(name, (s) => s.readings.some((r) => r.lexeme.category === 'bound' && r.lexeme.props.side === side))
const after = standing('bound-after', 'after')
const joined = standing('bound-joined', 'joined')
// `الحد الأدنى 10%`: with the article it is a noun.
const before = where('bound-before', (s) => !s.article && s.readings.some((r) => r.lexeme.category === 'bound' && r.lexeme.props.side === undefined))

/** Words of a bound that stand before a number, or after the noun. */
export const boundBefore: Pattern<'bound'> = before.as('bound')
export const boundAfter: Pattern<'boundAfter'> = or(
  seq(opt(clitic('وف')), all(after).as('boundAfter')),
  // `30 شخصا فأكثر`, never `أكثر سماكة`.
  seq(clitic('وف'), all(joined).as('boundAfter')),
)

/** Between a bound and its number an adverb or the noun of the amount may stand: `يفوق كثيرا 50`, `لا يتجاوز عددهم 20`. */
const lead: Pattern<'bound'> = seq(boundBefore, opt(lex('bound-adverb')), opt(lex('amount-noun')))

const number = item('number').as('value')
const other = item('number').as('to')
const upTo = or(lex('preposition', 'to'), clitic('ل'))

/** The bound before a unit that no number counts, or `exact`. */
export const boundOf = (match: Match<string>): Bound => (match.get('bound')?.lex('bound')?.lexeme.value as Bound | undefined) ?? 'exact'

/** `أكثر من طن من`, `أقل من دولار للكيلو`: a bare unit is one of it where what follows goes on without it. */
export const isOneAlone = (next: Element | undefined): boolean =>
  next === undefined || next.view.kind === 'punctuation' || next.view.kind === 'proclitic' || next.lex('preposition', 'conjunction', 'rate-word') !== undefined

/** `[bound] NUMBER [to NUMBER]`. */
export const amount: Pattern<'bound' | 'from' | 'value' | 'to'> = seq(
  opt(lead),
  or(
    number,
    seq(number, or(mark('-–—~'), lex('preposition', 'to'), lex('range-or')), other),
    seq(lex('preposition', 'between').as('from'), number, or(lex('preposition', 'to'), wa, mark('-–—')), other),
    seq(lex('preposition', 'from').as('from'), number, upTo, other),
  ),
)

/** `أرباح 2015 إلى 3.7 مليار`: a year, and then an amount. */
const FAR_APART = 10_000
/** `في 2023 إلى 60 ألفا`: what may be a year is no low end of much more, unless من says that it is one. */
const FAR_FROM_YEAR = 20
const mayBeYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100

export type Measured = { value: number | null; bound: Bound; max?: number }

const numberOf = (element: Element | undefined): number | null => (element?.item?.value.value as number | null | undefined) ?? null

/** A small number before a larger one with a scale word shares it: `بين 3 و5 ملايين`. */
function sharedScale(low: Element | undefined, high: Element | undefined): number {
  const scale = Number(high?.item?.value.scale ?? 1)
  // `من 800 إلى مليون`: up to one of a scale, the hundreds before it are of the next smaller one.
  const low_ = Number(low?.item?.value.value)
  if (low?.is('integer') && low_ >= 100 && low_ < 1000 && scale >= 1e6 && Number(high?.item?.value.value) === scale) return scale / 1000
  const shares = Number(low?.item?.value.scale ?? 1) === 1 && scale > 1 && Number(low?.item?.value.value) < Number(high?.item?.value.coefficient)
  return shares ? scale : 1
}

/** Value and bound of an `amount` match. */
export function measured(match: Match<string>): Measured {
  const value = numberOf(match.get('value'))
  const word = match.get('bound') ?? match.get('boundAfter')
  const bound = (word?.lex('bound')?.lexeme.value as Bound | undefined) ?? (value === null ? 'about' : 'exact')
  const to = match.has('to') ? numberOf(match.get('to')) : null
  if (to === null || value === null) return { value, bound }
  return { value: product(value, sharedScale(match.get('value'), match.get('to'))), bound: 'between', max: to }
}

/** `الصادرات ‹تجاوزت› 12 مليارا`: a value whose bound is a verb is what its sentence says of something, perhaps of what is to come; its tags. */
export function saying(match: Match<string>): readonly string[] {
  const props = match.get('bound')?.lex('bound')?.lexeme.props
  return props?.finite !== true ? [] : props.future === true ? ['said', 'ahead'] : ['said']
}

/** `بين 3 أمتار و5 أمتار`: a range that names its noun twice, `low` at its first number and `high` at its second; see `sameNoun`. */
export const betweenTwice = <Low extends string, High extends string>(low: Pattern<Low>, high: Pattern<High>): Pattern<'from' | 'value' | 'to' | Low | High> =>
  seq(lex('preposition', 'between').as('from'), number, low, or(wa, lex('preposition', 'to')), other, high)

/** Whether the noun at the low end of a range (`بين 3 أمتار و5 أمتار`) is the one at its high end. */
export function sameNoun(match: Match<string>, ...categories: string[]): boolean {
  const [low, high] = [match.get('low'), match.get('noun') ?? match.get('unit') ?? match.get('currency')].map((e) => e?.lex(...categories)?.lexeme.value)
  return low !== undefined && low === high
}

/** Why a match is no range: its ends do not ascend (a score, a season, a telephone number); null when all is well. */
export function rangeProblem(match: Match<string>): string | null {
  if (!match.has('to')) return null
  const { value, max } = measured(match)
  if (value === null || max === undefined || value >= max) return 'the ends of a range ascend'
  const far = mayBeYear(value) && !match.has('from') ? FAR_FROM_YEAR : FAR_APART
  return value > 0 && max / value > far ? 'the ends of a range are of one size' : null
}

/** Exact product of a value and a factor. */
export const times = (value: number | null, factor: number): number | null => (value === null ? null : product(value, factor))

/** The same measure in other units, with a part of one unit added (`ثلاثة أطنان ونصف`). */
export function inUnits(measure: Measured, factor: number, part = 0): Measured {
  const convert = (value: number): number => product(part === 0 ? value : sum(value, part), factor)
  return {
    value: measure.value === null ? null : convert(measure.value),
    bound: measure.bound,
    ...(measure.max === undefined ? {} : { max: convert(measure.max) }),
  }
}

/** `ونصف` after the unit: half of one unit, or of the scale (`مليون دولار ونصف`); what is left of the next smaller scale (`100 مليون برميل و563 ألفا`). */
export const partAfter: Pattern<'part'> = seq(wa, item('fraction', 'scale-part', 'number').as('part'))

const isRest = (part: Element | undefined): boolean => part !== undefined && !part.is('fraction') && !part.is('scale-part')

export function partValue(match: Match<string>): number {
  const part = match.get('part')?.item?.value
  if (!part) return 0
  if (match.get('part')?.is('scale-part') || isRest(match.get('part'))) return Number(part.value)
  return (Number(match.get('value')?.item?.value.scale ?? 1) * Number(part.numerator)) / Number(part.denominator)
}

/** A part before a definite noun belongs to that noun (`5 أطنان ونصف الكمية`), not to the number. */
export function partIsOther(match: Match<string>): boolean {
  const part = match.get('part')
  if (!isRest(part)) return part?.is('fraction') === true && match.after()?.article === true
  // `مليون برميل و500 ألف طن`: it counts something itself, or does not go down from one scale to the next.
  const [scale, own, value] = [match.get('value')?.item?.value.scale, part?.item?.value.scale, part?.item?.value.value].map((n) => Number(n ?? 1))
  return !isOneAlone(match.after()) || match.has('to') || !((own as number) > 1 && (value as number) < (scale as number))
}
