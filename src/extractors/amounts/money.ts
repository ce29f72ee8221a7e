/** Money: number and currency in either order, symbols, parts, duals, minor units; the country decides what a bare dinar is. */
import { all, item, lex, not, opt, or, type Pattern, type Rule, reject, rule, seq, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { product, sum } from '../numerals/digits.ts'
import { inAddress } from './address.ts'
import {
  amount,
  betweenTwice,
  boundAfter,
  boundBefore,
  boundOf,
  inUnits,
  isOneAlone,
  measured,
  partAfter,
  partIsOther,
  partValue,
  rangeProblem,
  sameNoun,
  saying,
} from './bounded.ts'
import { type Currency, currencyOf, minorOf } from './currency.ts'

type Rejected = ReturnType<typeof reject>

const currencyNoun = lex(['currency', 'currency-noun'])
const adjective = opt(lex('nationality').as('adjective'))
const dualCurrency = all(lex(['currency', 'currency-noun'], undefined, { number: 'du' }))
  .as('currency')
  .as('dual')
const minorNoun = lex('minor-currency').as('minor')
const symbol = lex('currency-symbol').as('currency')
const latinScale = opt(lex('latin-scale').as('latin'))
const part = item('fraction').as('value')

const moneyItem = (value: Record<string, unknown>, said: readonly string[] = []): Item => ({ tags: ['money', ...said], kind: 'money', value })

/** A noun that can be read in no other number than the dual, written in full (`ريالان`, `دولارين`). */
const strictDual = (noun: Element | undefined): boolean => noun !== undefined && !noun.view.readings.some((r) => r.number !== 'du')

/** A popular unit may be several of the official one (ten rials make a toman). */
const factorOf = (noun: Element): number => Number(noun.lex('currency', 'currency-noun')?.lexeme.props.factor ?? 1)

function money(match: Match<string>): Item | Rejected {
  const noun = match.get('currency')
  const problem = rangeProblem(match)
  if (!noun || problem) return reject(problem ?? 'no currency')
  if (partIsOther(match)) return reject('the part is of another thing')
  if (noun.view.kind === 'latin' && inAddress(match.context, match.start)) return reject('inside a web address')
  const latin = Number(match.get('latin')?.lex('latin-scale')?.lexeme.value ?? 1)
  const { value, ...bound } = inUnits(measured(match), latin * factorOf(noun), partValue(match))
  return moneyItem({ amount: value, ...currencyOf(match, noun, match.get('adjective')), ...bound }, saying(match))
}

/** Units of the currency without a number word: a dual is two, `واحد` or nothing is one. */
function lone(match: Match<string>): Item | Rejected {
  const noun = match.get('currency') as Element
  if (match.has('dual') && !strictDual(noun)) return reject('may be a singular')
  return moneyItem({ amount: match.has('dual') ? 2 : 1, ...currencyOf(match, noun, match.get('adjective')), bound: boundOf(match) })
}

/** A minor unit is a part of its currency's unit; without a currency that fixes how many make one, there is no amount. */
function minor(match: Match<string>): Item | Rejected {
  const noun = match.get('minor') as Element
  if (match.has('dualMinor') && !strictDual(noun)) return reject('may be a singular')
  const found = minorOf(match, noun, match.get('currency'), match.get('adjective'))
  if (found === null) return reject('no currency has this part')
  const { per, ...currency } = found
  const count = match.has('value') ? measured(match) : { value: match.has('dualMinor') ? 2 : 1, bound: 'exact' as const }
  const { value, ...bound } = inUnits(count, 1 / per)
  return moneyItem({ amount: value, ...currency, ...bound })
}

/** `ريال واحد وخمسون هللة`: one amount of a currency and its parts. */
function withMinor(match: Match<string>): Item | Rejected {
  const noun = match.get('currency') as Element
  if (match.has('dual') && !strictDual(noun)) return reject('may be a singular')
  if (match.has('dualMinor') && !strictDual(match.get('minor'))) return reject('may be a singular')
  const found = minorOf(match, match.get('minor') as Element, noun, match.get('adjective'))
  if (found === null) return reject('no part of this currency')
  const { per, ...currency }: Currency & { per: number } = found
  const whole = match.has('value') ? measured(match) : { value: match.has('dual') ? 2 : 1, bound: 'exact' as const }
  const parts = match.has('parts') ? Number(match.get('parts')?.item?.value.value) : match.has('dualMinor') ? 2 : 1
  if (whole.value === null || Number.isNaN(parts) || parts >= per) return reject('more parts than make a whole')
  return moneyItem({ amount: sum(whole.value, product(parts, 1 / per)), ...currency, bound: whole.bound })
}

type Roles = 'bound' | 'from' | 'value' | 'to' | 'currency' | 'adjective' | 'dual'
const units: Pattern<Roles> = or(
  seq(amount, currencyNoun.as('currency'), adjective),
  seq(dualCurrency, adjective),
  seq(currencyNoun.as('currency'), adjective, item('number-one')),
)
const minorUnits = or(
  seq(item('number').as('parts'), minorNoun),
  all(lex('minor-currency', undefined, { number: 'du' }))
    .as('minor')
    .as('dualMinor'),
  seq(minorNoun, item('number-one')),
)

export const moneyRules: Rule[] = [
  rule('amounts/money', seq(amount, currencyNoun.as('currency'), adjective, opt(partAfter), opt(boundAfter)), money, { priority: 5 }),
  rule(
    'amounts/money-of-tens',
    // `الثلاثين درهما`: definite tens before the singular that they count.
    seq(
      opt(boundBefore),
      item('definite-number').as('value'),
      all(lex(['currency', 'currency-noun'], undefined, { number: 'sg', article: false })).as('currency'),
      adjective,
    ),
    money,
    { priority: 5 },
  ),
  rule(
    'amounts/money-part',
    seq(opt(boundBefore), part, all(lex(['currency', 'currency-noun'], undefined, { article: false })).as('currency'), adjective),
    money,
    {
      priority: 5,
    },
  ),
  rule(
    'amounts/money-between',
    betweenTwice(seq(currencyNoun.as('low'), opt(lex('nationality'))), seq(currencyNoun.as('currency'), adjective)),
    (match) => (sameNoun(match, 'currency', 'currency-noun') ? money(match) : reject('two currencies')),
    { priority: 6 },
  ),
  rule('amounts/money-symbol-after', seq(amount, latinScale, symbol, opt(boundAfter)), money, { priority: 5 }),
  rule('amounts/money-latin-scale', seq(amount, lex('latin-scale').as('latin'), currencyNoun.as('currency'), adjective), money, { priority: 5 }),
  rule('amounts/money-symbol-before', seq(opt(boundBefore), symbol, item('number').as('value'), latinScale), money, { priority: 5 }),
  rule('amounts/money-dual', seq(opt(boundBefore), dualCurrency, adjective), lone, { priority: 5 }),
  rule('amounts/money-one', seq(opt(boundBefore), currencyNoun.as('currency'), adjective, item('number-one')), lone, { priority: 4 }),
  rule(
    'amounts/money-bounded',
    seq(boundBefore, all(lex(['currency', 'currency-noun'], undefined, { number: 'sg', article: false, enclitic: false })).as('currency'), adjective),
    (match) => (isOneAlone(match.after()) ? lone(match) : reject('a currency that nothing counts')),
    { priority: 2.6 },
  ),
  rule('amounts/money-minor', seq(amount, minorNoun, opt(or(lex('nationality').as('adjective'), currencyNoun.as('currency')))), minor, { priority: 8 }),
  rule(
    'amounts/money-minor-dual',
    // سنتين alone is two years.
    all(lex('minor-currency', undefined, { number: 'du' }), not(lex('time-unit')))
      .as('minor')
      .as('dualMinor'),
    minor,
    { priority: 8 },
  ),
  rule('amounts/money-with-minor', seq(units, wa, minorUnits), withMinor, { priority: 5 }),
]
