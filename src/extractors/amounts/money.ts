/** Money: number and currency in either order, symbols, minor units, duals; the country decides what a bare dinar is. */
import { all, item, lex, opt, or, type Rule, reject, rule, seq } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, measured, times } from './bounded.ts'
import { documentCurrency } from './country.ts'

const currencyNoun = lex(['currency', 'currency-noun'])
const nationality = lex('nationality')

/** ISO 4217 code of a currency word, or the candidates when the noun is shared by many states. */
export function currencyOf(noun: Element, adjective: Element | undefined, match: Match<string>): { currency: string | null; candidates?: string[] } {
  const symbol = noun.lex('currency', 'currency-symbol')
  const shared = noun.lex('currency-noun')
  const country = adjective?.lex('nationality')?.lexeme.value as string | undefined
  if (country) {
    const own = countryCurrency(match, country)
    const candidates = shared?.lexeme.props.candidates as string[] | undefined
    if (own && (!candidates || candidates.includes(own))) return { currency: own }
    if (symbol && (country === 'US' || symbol.lexeme.value !== 'USD')) return { currency: String(symbol.lexeme.value) }
    if (own) return { currency: own }
  }
  if (symbol) return { currency: String(symbol.lexeme.value) }
  const candidates = (shared?.lexeme.props.candidates as string[] | undefined) ?? []
  const national = documentCurrency(match.context, candidates)
  return national ? { currency: national } : { currency: null, candidates }
}

function countryCurrency(match: Match<string>, country: string): string | undefined {
  const lexeme = match.context.lexicon.lexemeOf('country', country)
  const code = lexeme?.props.currency as string | undefined
  return country === 'US' ? 'USD' : code
}

function money(match: Match<string>): Item | ReturnType<typeof reject> {
  const noun = match.get('currency')
  if (!noun) return reject('no currency')
  const { value, ...bound } = measured(match)
  const half = match.has('half') ? 0.5 : 0
  return {
    tags: ['money'],
    kind: 'money',
    value: { amount: value === null ? null : value + half, ...currencyOf(noun, match.get('adjective'), match), ...bound },
  }
}

export const moneyRules: Rule[] = [
  rule('amounts/money', seq(amount, currencyNoun.as('currency'), opt(nationality.as('adjective')), opt(boundAfter)), money, { priority: 5 }),
  rule('amounts/money-symbol-after', seq(amount, lex('currency-symbol').as('currency')), money, { priority: 5 }),
  rule('amounts/money-symbol-before', seq(opt(lex('bound').as('bound')), lex('currency-symbol').as('currency'), item('number').as('value')), money, {
    priority: 5,
  }),
  rule(
    'amounts/money-dual',
    seq(all(lex(['currency', 'currency-noun'], undefined, { number: 'du' })).as('currency'), opt(nationality.as('adjective'))),
    (match) => {
      const noun = match.get('currency')
      if (!noun || noun.view.readings.some((r) => r.number !== 'du')) return reject('may be a singular')
      return { tags: ['money'], kind: 'money', value: { amount: 2, ...currencyOf(noun, match.get('adjective'), match), bound: 'exact' } }
    },
    { priority: 5 },
  ),
  rule(
    'amounts/money-one',
    seq(currencyNoun.as('currency'), opt(nationality.as('adjective')), item('number-one')),
    (match) => ({
      tags: ['money'],
      kind: 'money',
      value: { amount: 1, ...currencyOf(match.get('currency') as Element, match.get('adjective'), match), bound: 'exact' },
    }),
    { priority: 5 },
  ),
  rule(
    'amounts/money-minor',
    seq(amount, lex('minor-currency').as('minor'), opt(or(nationality.as('adjective'), seq(currencyNoun.as('currency'))))),
    (match) => {
      const per = Number(match.get('minor')?.lex('minor-currency')?.lexeme.props.per ?? 100)
      const { value, ...bound } = measured(match)
      const name = match.get('minor')?.lex('minor-currency')?.lexeme.value
      const currency = name === 'سنت' ? 'USD' : documentCurrency(match.context, [])
      return { tags: ['money'], kind: 'money', value: { amount: times(value, 1 / per), currency, ...bound } }
    },
    { priority: 5 },
  ),
]
