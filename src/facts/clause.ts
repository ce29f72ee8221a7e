/** Words that can be conjugated verbs, and words that can stand in a noun phrase. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import { FUNCTION, NOUN, VERB } from '../tokenize/tokens.ts'

export const isConjugated = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect')))
const isFunctional = reads(['preposition', 'subordinator', 'relative', 'negation', 'conjunction', 'modal', 'future', 'pronoun', 'adverb', 'status-cue'])

/** Whether an element can stand inside a noun phrase. */
export const isNominal = perSymbol((view): boolean => {
  if (view.kind === 'item') return !view.tags.includes('now')
  if (view.kind === 'latin') return true
  if (view.kind !== 'word') return false
  if (isFunctional(view)) return false
  if (view.article) return true
  if (isConjugated(view) && !view.readings.some((r) => r.verb === 'masdar' || r.verb === 'active' || r.verb === 'passive' || r.lexeme.category !== 'verb'))
    return false
  return view.readings.length > 0 || (view.pos & NOUN) !== 0 || (view.pos & (VERB | FUNCTION)) === 0
})
