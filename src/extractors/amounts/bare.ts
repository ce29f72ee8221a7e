/** Numbers that nothing claims: emitted only where they count or measure; a code, a score, a list number or a name's tail is none. */
import { item, lex, mark, opt, or, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { isVerb } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { inAddress } from './address.ts'
import { amount, boundAfter, boundBefore, measured, rangeProblem, saying, times } from './bounded.ts'
import { isFamiliar, partOfDefinite, peopleUnderstood } from './counted.ts'
import { type Currency, currencyOf } from './currency.ts'

type Rejected = ReturnType<typeof reject>

function number(match: Match<string>): Item | Rejected {
  const value = measured(match)
  const first = match.get('value')
  if (!first?.item) return reject('no number')
  const bounded =
    match.has('bound') ||
    match.has('boundAfter') ||
    match.has('from') ||
    match.elements.some((e) => e.lex('preposition', 'range-or')) ||
    (match.has('to') && namesRange(match))
  const only = match.elements.length === 1 ? match.elements[0] : undefined
  if (match.has('to') && (rangeProblem(match) || !(bounded || match.elements.some((e) => e.view.char === '~')))) return reject('no range')
  if (only?.is('definite')) return { tags: only.view.tags, value: first.item.value, kind: 'ordinal', mentionValue: { value: value.value } }
  if (only && (partOfDefinite(only, match.after()) || isFamiliar(only, match.after()))) return quiet(only)
  const people = peopleUnderstood(match.before())
  const claimed = (only?.is('year-like') && !people) || dayOfMonth(match)
  if (only && tailOfName(only, match)) return { tags: ['designation'], value: {}, kind: 'ordinal', mentionValue: { value: value.value } }
  if (value.value === 0 && !alone(match)) return only ? quiet(only) : reject('a score')
  if (value.value === null || claimed || !(bounded || (people && !glued(match)) || counts(first, match))) return only ? quiet(only) : reject('no amount')
  if (people) return { tags: ['quantity', 'people', ...saying(match)], kind: 'quantity', value: { value: value.value, unit: '{person}', ...rest(value) } }
  if (match.before()?.folded === 'عدد' && match.before(2)?.lex('designator')) return only ? quiet(only) : reject('a designation')
  const currency = comparedCurrency(match)
  if (currency) return { tags: ['money'], kind: 'money', value: { amount: value.value, ...currency, ...rest(value) } }
  const tags = only ? only.view.tags : ['number-amount', ...saying(match)]
  return { tags, kind: 'number', value: only ? first.item.value : { ...value }, mentionValue: { ...value } }
}

/** `الفئة العمرية 18 - 35`, `نطاق الرقم 10 - 20`: a noun of ranges stands before, with a word of its own at most. */
const namesRange = (match: Match<string>): boolean => [1, 2].some((k) => match.before(k)?.lex('range-noun') !== undefined)

/** `أوسلو 1`, `جنيف 2`: a small number after a place names a round or a site. */
const tailOfName = (element: Element, match: Match<string>): boolean =>
  element.is('day-like') && element.folded.length === 1 && match.before()?.lex('place') !== undefined && !glued(match)

/**
 * `27 مليار يورو من 30 مليار في الربع`: a number with a scale word that is compared with an amount of money is money of the same currency.
 */
function comparedCurrency(match: Match<string>): Currency | null {
  if (Number(match.get('value')?.item?.value.scale ?? 1) < 1e6 || !match.before()?.lex('preposition', 'compared')) return null
  for (let k = 2; k <= 8; k++) {
    const noun = match.before(k)
    if (noun === undefined) return null
    if (noun.lex('currency', 'currency-noun', 'currency-symbol') && (match.before(k + 1)?.is('number') || match.before(k - 1)?.is('number')))
      return currencyOf(match, noun, match.before(k - 1))
  }
  return null
}

/** `8 نيسان`, `8 و9 نيسان`: days, even where the date extractor reads another form. */
function dayOfMonth(match: Match<string>): boolean {
  for (let k = 1; k <= 5; k++) {
    const after = match.after(k)
    if (after?.lex('month')) return true
    if (!after?.is('day-like') && after?.view.kind !== 'proclitic' && !'-–،'.includes(after?.view.char || '\0')) return false
  }
  return false
}

const rest = ({ bound, max }: ReturnType<typeof measured>) => ({ bound, ...(max === undefined ? {} : { max }) })
const quiet = (element: Element): Item => ({ tags: element.view.tags, value: element.item?.value ?? {} })

/** Whether an unclaimed number says how much: words, a scale, separators; plain digits only after a word that asks for an amount. */
function counts(element: Element, match: Match<string>): boolean {
  if (inAddress(match.context, element.start)) return false
  if (/[,٬،]/u.test(element.folded)) return true
  if (!element.is('integer')) return !(element.is('digits') && glued(match))
  if (glued(match) || /^0\d/u.test(element.folded) || element.folded.length > 6) return alone(match)
  return alone(match) || asksForAmount(match.before())
}

/** Digits that touch a letter, dash, slash or colon belong to a code, a score or a time. */
function glued(match: Match<string>): boolean {
  const [before, after] = [match.before(), match.after()]
  const touches = (side: Element | undefined): boolean =>
    side !== undefined && (side.view.kind === 'latin' || '-–—/:_@#+*=\\×'.includes(side.view.char || '\0'))
  return (
    (touches(before) && before?.view.char !== ':') ||
    touches(after) ||
    after?.view.kind === 'number' ||
    after?.is('digits') === true ||
    (after?.glued === true && after.view.kind === 'word')
  )
}

/** The whole text is this number, with marks around it at most. */
const alone = (match: Match<string>): boolean =>
  isMark(match.before()) && isMark(match.after()) && match.before(2) === undefined && match.after(2) === undefined

const isMark = (element: Element | undefined): boolean => element === undefined || element.view.kind === 'punctuation'

/** Verbs, prepositions and nouns of amount: `بلغ 64`, `من 140`, `عددهم 20`. */
function asksForAmount(before: Element | undefined): boolean {
  if (before === undefined) return false
  if (before.view.kind === 'proclitic') return before.view.char === 'ب' || before.view.char === 'ل'
  if (before.lex('amount-noun') || before.lex('preposition')) return true
  return isVerb(before.view)
}

/** `واحد من ألف`, `ثلاثة من كل عشرة`: a share. */
function oneOf(match: Match<string>): Item | Rejected {
  const [part, whole] = [match.get('count'), match.get('value')].map((e) => Number(e?.item?.value.value))
  if (!part || !whole || part >= whole || !(match.get('count')?.is('number-one') || match.has('each'))) return reject('a part of a group')
  return { tags: ['quantity', 'share'], kind: 'quantity', value: { value: part / whole, unit: '1', bound: 'exact' } }
}

function dozens(match: Match<string>): Item {
  const { value, ...bound } = measured(match)
  return { tags: ['quantity', 'counted'], kind: 'quantity', value: { value: times(value, 12), unit: '{item}', of: match.get('noun')?.text, ...bound } }
}

/** `أكثر من 5 وأقل من 10`: a range that names both its bounds. */
function twoBounds(match: Match<string>): Item | Rejected {
  const [low, high] = ['low', 'high'].map((role) => String(match.get(role)?.lex('bound')?.lexeme.value))
  const [value, max] = ['value', 'to'].map((role) => match.get(role)?.item?.value.value)
  if (!ABOVE.has(low as string) || !BELOW.has(high as string)) return reject('no lower and upper bound')
  if (typeof value !== 'number' || typeof max !== 'number' || value >= max) return reject('the ends of a range ascend')
  return { tags: ['number-amount'], kind: 'number', value: { value, bound: 'between', max } }
}

const ABOVE = new Set(['more_than', 'at_least'])
const BELOW = new Set(['less_than', 'at_most'])
const bounding = item('number', 'fraction')

export const bareRules: Rule[] = [
  rule(
    'amounts/two-bounds',
    seq(boundBefore.as('low'), bounding.as('value'), opt(mark('،,')), opt(or(wa, lex('range-or'))), boundBefore.as('high'), bounding.as('to')),
    twoBounds,
    { priority: -4 },
  ),
  rule('amounts/number', seq(amount, opt(boundAfter)), number, { priority: -5 }),
  rule(
    'amounts/one-of',
    seq(item('number-one', 'number').as('count'), lex('preposition', 'from'), opt(lex('function', 'all').as('each')), item('number').as('value')),
    oneOf,
    { priority: 2 },
  ),
  rule('amounts/dozens', seq(amount, lex('number-dozen').as('noun')), dozens, { priority: 3 }),
  rule(
    'amounts/fraction-in-digits',
    seq(opt(mark('-−')), item('integer').as('upper'), mark('/'), item('integer').as('lower')),
    (match) => {
      const [upper, lower] = [Number(match.get('upper')?.item?.value.value), Number(match.get('lower')?.item?.value.value)]
      const after = match.after()
      const said = (match.before() === undefined && isMark(after)) || after?.article === true || after?.lex('preposition', 'measure-unit') !== undefined
      if (!(upper > 0 && upper < lower && lower <= 10) || !said || after?.view.char === '/' || match.before()?.view.char === '/')
        return reject('a date, a code or a score')
      const value = (match.elements.length === 4 ? -1 : 1) * (upper / lower)
      return { tags: ['fraction'], kind: 'number', value: { numerator: upper, denominator: lower, value }, mentionValue: { value, bound: 'exact' } }
    },
    { priority: 2 },
  ),
  rule('amounts/fraction', seq(opt(boundBefore), item('fraction').as('value')), share, { priority: -4 }),
  rule('amounts/definite', item('definite-number').as('value'), definite, { priority: -6 }),
]

/** A part with nothing it is a part of: a number when it stands alone or after a bound. */
function share(match: Match<string>): Item | Rejected {
  const element = match.get('value')
  const bound = match.get('bound')?.lex('bound')?.lexeme.value
  // `لا يتعدى ثمن الكتاب …`: before a noun `ثمن` is its price.
  if (
    Number(element?.item?.value.denominator) === 8 &&
    Number(element?.item?.value.numerator) === 1 &&
    !element?.article &&
    match.after()?.view.kind === 'word'
  )
    return reject('a price')
  const spoken = element?.lex('number-unit', 'number-ten') ?? (bound ? undefined : element?.lex('verb'))
  if (!element?.item || spoken || !(alone(match) || bound || Number(element.item.value.numerator) > 1)) return reject('a part of something unsaid')
  return { tags: ['fraction'], value: element.item.value, kind: 'number', mentionValue: { value: element.item.value.value, bound: bound ?? 'exact' } }
}

/** `العشرون`, `الأربعين`, spoken `الاحدعشر`: tens and teens of one word have no ordinals of their own. */
function definite(match: Match<string>): Item | Rejected {
  const element = match.get('value')
  const value = element?.item?.value.value
  if (!element?.item || typeof value !== 'number') return reject('no number')
  return {
    tags: element.view.tags,
    value: element.item.value,
    ...(value >= 20 || element.lex('number-teen') ? { kind: 'ordinal', mentionValue: { value } } : {}),
  }
}
