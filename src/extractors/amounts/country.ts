/** Which country a document speaks of, for nouns like دينار: only when its places leave no doubt. */
import type { Lexeme, Lexicon, Reading } from '../../lexicon/lexicon.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'

/** Country code → how often the document names it: everywhere, and apart from adjectives of currencies (`الريال القطري` in a Saudi text). */
type Counts = { all: Map<string, number>; places: Map<string, number> }
/** What a word says of countries: their codes, and whether it is a currency. */
type Named = Readonly<{ codes: readonly string[]; money: boolean }>

/** By reading set. */
const namedBySet = new WeakMap<Lexicon, Array<Named | undefined>>()

/** Country names, cities and adjectives of a document. Computed once per document. */
function named(context: DocumentContext): Counts {
  const counted = context.memo.get('countryCounts') as Counts | undefined
  if (counted) return counted
  const found: Counts = { all: new Map(), places: new Map() }
  const { tokens, lexicon } = context
  let known = namedBySet.get(lexicon)
  if (known === undefined) {
    known = new Array<undefined>(lexicon.sets.length)
    namedBySet.set(lexicon, known)
  }
  let money = false
  for (let i = 0; i < tokens.length; i++) {
    const set = tokens.set[i] as number
    const beside = money
    money = false
    if (tokens.kind[i] !== 1 || set === 0) continue
    let says = known[set]
    if (says === undefined) {
      const readings = (lexicon.sets[set] as Reading[] | undefined) ?? []
      says = { codes: readings.flatMap(({ lexeme }) => codeOf(lexeme) ?? []), money: readings.some((r) => r.lexeme.category === 'currency-noun') }
      known[set] = says
    }
    money = says.money
    for (const code of says.codes) {
      found.all.set(code, (found.all.get(code) ?? 0) + 1)
      if (!beside) found.places.set(code, (found.places.get(code) ?? 0) + 1)
    }
  }
  context.memo.set('countryCounts', found)
  return found
}

function codeOf({ category, value, props }: Lexeme): string | undefined {
  if (category !== 'nationality' && props.ambiguous !== undefined) return undefined
  const code = category === 'country' || category === 'nationality' ? value : category === 'place' ? props.country : undefined
  return typeof code === 'string' ? code : undefined
}

/** Country code → how often the document names it (country names, cities, adjectives). */
export const countryCounts = (context: DocumentContext): Map<string, number> => named(context).all

/**
 * The one currency among `candidates` whose country the document names; null when none or several compete.
 *
 * @param candidates ISO 4217 codes
 */
export function documentCurrency(context: DocumentContext, candidates: readonly string[]): string | null {
  const { places, all } = named(context)
  return theOne(context, candidates, places) ?? theOne(context, candidates, all)
}

function theOne(context: DocumentContext, candidates: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  const byCurrency = new Map<string, number>()
  const currencies = currenciesOf(context.lexicon)
  for (const [country, count] of counts) {
    for (const code of currencies.get(country) ?? []) if (candidates.includes(code)) byCurrency.set(code, (byCurrency.get(code) ?? 0) + count)
  }
  const ranked = [...byCurrency].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first) return null
  return second && second[1] * 3 > first[1] ? null : first[0]
}

const cache = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>()
/** Currencies of each country. */
function currenciesOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = cache.get(lexicon)
  if (known) return known
  const table = new Map<string, string[]>()
  for (const { category, value, props } of lexicon.lexemes) {
    if (category === 'country' && props.currency) table.set(String(value), [...(table.get(String(value)) ?? []), String(props.currency)])
  }
  cache.set(lexicon, table)
  return table
}
