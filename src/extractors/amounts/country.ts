/** Which country a document speaks of, for nouns like دينار: only when its places leave no doubt. */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'

/** Country code → how often the document names it: everywhere, and apart from adjectives of currencies (`الريال القطري` in a Saudi text). */
type Counts = { all: Map<string, number>; places: Map<string, number> }

/** Country names, cities and adjectives of a document. Computed once per document. */
function named(context: DocumentContext): Counts {
  const known = context.memo.get('countryCounts') as Counts | undefined
  if (known) return known
  const found: Counts = { all: new Map(), places: new Map() }
  const { tokens, lexicon } = context
  let money = false
  for (let i = 0; i < tokens.length; i++) {
    const set = tokens.set[i] as number
    const beside = money
    money = false
    if (tokens.kind[i] !== 1 || set === 0) continue
    for (const { lexeme } of lexicon.sets[set] ?? []) {
      if (lexeme.category === 'currency-noun') money = true
      const code = countryOf(lexeme)
      if (code === undefined) continue
      found.all.set(code, (found.all.get(code) ?? 0) + 1)
      if (!beside) found.places.set(code, (found.places.get(code) ?? 0) + 1)
    }
  }
  context.memo.set('countryCounts', found)
  return found
}

function countryOf({ category, value, props }: Lexeme): string | undefined {
  const code =
    category === 'nationality' || (category === 'country' && props.ambiguous === undefined)
      ? value
      : category === 'place' && props.ambiguous === undefined
        ? props.country
        : undefined
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
  for (const lexeme of countryLexemes(context)) {
    const code = lexeme.props.currency as string | undefined
    const count = counts.get(String(lexeme.value)) ?? 0
    if (code && count > 0 && candidates.includes(code)) byCurrency.set(code, (byCurrency.get(code) ?? 0) + count)
  }
  const ranked = [...byCurrency].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first) return null
  return second && second[1] * 3 > first[1] ? null : first[0]
}

const cache = new WeakMap<object, readonly Lexeme[]>()
function countryLexemes(context: DocumentContext): readonly Lexeme[] {
  const known = cache.get(context.lexicon)
  if (known) return known
  const list = context.lexicon.lexemes.filter((l) => l.category === 'country')
  cache.set(context.lexicon, list)
  return list
}
