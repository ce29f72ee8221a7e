/** Which country a document speaks of, for nouns like دينار: only when its places leave no doubt. */
import type { Lexeme, Lexicon } from '../../lexicon/lexicon.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'

/** Country code → how often the document names it (country names, cities, adjectives). Computed once per document. */
export function countryCounts(context: DocumentContext): Map<string, number> {
  const counted = context.memo.get('countryCounts') as Map<string, number> | undefined
  if (counted) return counted
  const counts = new Map<string, number>()
  const { tokens, lexicon } = context
  let known = codesOfSets.get(lexicon)
  if (known === undefined) {
    known = new Array<undefined>(lexicon.sets)
    codesOfSets.set(lexicon, known)
  }
  for (let i = 0; i < tokens.length; i++) {
    const set = tokens.set[i] as number
    if (tokens.kind[i] !== 1 || set === 0) continue
    let codes = known[set]
    if (codes === undefined) {
      codes = lexicon.set(set).flatMap(({ lexeme }) => codeOf(lexeme) ?? [])
      known[set] = codes
    }
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  context.memo.set('countryCounts', counts)
  return counts
}

/** Countries that a word speaks for, by its reading set. */
const codesOfSets = new WeakMap<Lexicon, Array<readonly string[] | undefined>>()

function codeOf({ category, value, props }: Lexeme): string | undefined {
  if (category !== 'nationality' && props.ambiguous !== undefined) return undefined
  const code = category === 'country' || category === 'nationality' ? value : category === 'place' ? props.country : undefined
  return typeof code === 'string' ? code : undefined
}

/**
 * The one currency among `candidates` whose country the document names; null when none or several compete.
 *
 * @param candidates ISO 4217 codes
 */
export function documentCurrency(context: DocumentContext, candidates: readonly string[]): string | null {
  const counts = countryCounts(context)
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
  for (const { value, props } of lexicon.lexemesOf('country')) {
    if (props.currency) table.set(String(value), [...(table.get(String(value)) ?? []), String(props.currency)])
  }
  cache.set(lexicon, table)
  return table
}
