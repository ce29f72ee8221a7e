/** Which country a document speaks of, for nouns like دينار: only when its places leave no doubt. */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'

/** Country code → how often the document names it (country names, cities, adjectives). Computed once per document. */
export function countryCounts(context: DocumentContext): Map<string, number> {
  const known = context.memo.get('countryCounts') as Map<string, number> | undefined
  if (known) return known
  const counts = new Map<string, number>()
  const { tokens, lexicon } = context
  for (let i = 0; i < tokens.length; i++) {
    const set = tokens.set[i] as number
    if (tokens.kind[i] !== 1 || set === 0) continue
    for (const { lexeme } of lexicon.sets[set] ?? []) {
      const code =
        lexeme.category === 'country' && lexeme.props.ambiguous === undefined
          ? lexeme.value
          : lexeme.category === 'nationality'
            ? lexeme.value
            : lexeme.category === 'place' && lexeme.props.ambiguous === undefined
              ? lexeme.props.country
              : undefined
      if (typeof code === 'string') counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  context.memo.set('countryCounts', counts)
  return counts
}

/**
 * The one currency among `candidates` whose country the document names; null when none or several compete.
 *
 * @param candidates ISO 4217 codes
 */
export function documentCurrency(context: DocumentContext, candidates: readonly string[]): string | null {
  const counts = countryCounts(context)
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
