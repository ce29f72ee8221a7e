/** Which currency a noun, an adjective and a minor unit mean. */
import type { Match } from '../../pattern/match.ts'
import type { Element } from '../../pipeline/stream.ts'
import { documentCurrency } from './country.ts'

export type Currency = { currency: string | null; candidates?: string[] }

/** ISO 4217 code of a currency word, or the candidates when the noun is shared by many states. */
export function currencyOf(match: Match<string>, noun: Element, adjective: Element | undefined): Currency {
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
  return choose(match, (shared?.lexeme.props.candidates as string[] | undefined) ?? [])
}

/** The only candidate, or the one the document speaks of. */
function choose(match: Match<string>, candidates: readonly string[]): Currency {
  if (candidates.length === 1) return { currency: candidates[0] as string }
  const national = documentCurrency(match.context, candidates)
  return national ? { currency: national } : { currency: null, candidates: [...candidates] }
}

/**
 * Currency of a minor unit, and how many of it make one.
 *
 * @returns null when the unit belongs to several currencies with different parts and nothing tells which
 */
export function minorOf(match: Match<string>, minor: Element, noun: Element | undefined, adjective: Element | undefined): (Currency & { per: number }) | null {
  const parts = partsOf(minor)
  const candidates = [...parts.keys()]
  const named = noun ? namedCurrency(match, noun, adjective, candidates) : adjectiveCurrency(match, adjective)
  if (noun && named === undefined) return null
  const usual = minor.lex('minor-currency')?.lexeme.props.usual as string | undefined
  const found: Currency = named ? { currency: named } : usual && !noun ? { currency: usual } : choose(match, candidates)
  if (found.currency !== null) return parts.has(found.currency) ? { ...found, per: parts.get(found.currency) as number } : null
  const pers = new Set(parts.values())
  return pers.size === 1 ? { ...found, per: [...pers][0] as number } : null
}

/** The currency a noun means among those that have the part; undefined when none has. */
function namedCurrency(match: Match<string>, noun: Element, adjective: Element | undefined, candidates: readonly string[]): string | null | undefined {
  const { currency, candidates: shared } = currencyOf(match, noun, adjective)
  if (currency !== null) return candidates.includes(currency) ? currency : undefined
  const both = (shared ?? []).filter((code) => candidates.includes(code))
  return both.length === 1 ? both[0] : both.length === 0 ? undefined : null
}

const adjectiveCurrency = (match: Match<string>, adjective: Element | undefined): string | undefined => {
  const country = adjective?.lex('nationality')?.lexeme.value
  return country === undefined ? undefined : countryCurrency(match, String(country))
}

/** `USD/100` → how many of the minor unit make one of the currency. */
function partsOf(minor: Element): Map<string, number> {
  const list = (minor.lex('minor-currency')?.lexeme.props.parts as string[] | undefined) ?? []
  return new Map(list.map((entry) => entry.split('/')).map(([code, per]) => [code as string, Number(per)]))
}

function countryCurrency(match: Match<string>, country: string): string | undefined {
  const code = match.context.lexicon.lexemeOf('country', country)?.props.currency as string | undefined
  return country === 'US' ? 'USD' : code
}
