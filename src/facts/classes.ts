/** What an element can be in a clause, decided once per symbol and, for words that are noun and verb, by their neighbours. */
import { perSymbol, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { FUNCTION, NOUN } from '../tokenize/tokens.ts'
import { isConjugated } from './clause.ts'

export const CLASSES = [
  'noun',
  'verb',
  /** Written like a noun and like a verb (`دعم`, `قصف`). */
  'either',
  'preposition',
  'and',
  'that',
  'relative',
  /** Stands before a verb: negation, future, قد. */
  'particle',
  'demonstrative',
  'comma',
  'stop',
  'open',
  'close',
  /** Transparent: adverbs, quotation marks, pronouns. */
  'other',
] as const
export type ElementClass = (typeof CLASSES)[number]

export const hasCategory = (view: SymbolView, category: string): boolean => view.readings.some((r) => r.lexeme.category === category)

const MARKS: Record<string, ElementClass> = {
  '،': 'comma',
  ',': 'comma',
  '-': 'comma',
  '–': 'comma',
  '—': 'comma',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
}
const STOPS = '.؛;:!?؟…*•▪●◾■'
const CATEGORIES: ReadonlyArray<readonly [string, ElementClass]> = [
  ['preposition', 'preposition'],
  // `من إجمالي`, `من أصل`: of how much.
  ['out-of', 'preposition'],
  ['relative', 'relative'],
  ['subordinator', 'that'],
  ['negation', 'particle'],
  ['future', 'particle'],
  ['modal', 'particle'],
  ['status-cue', 'other'],
  ['demonstrative', 'demonstrative'],
  ['pronoun', 'other'],
  ['adverb', 'other'],
]

/** `لا يزال`, `ما زالت`: an auxiliary of two words. */
export const isAuxiliaryCue = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'status-cue' && r.lexeme.value === 'ongoing'))

/** The preposition of a word that ends in a pronoun. */
const pronominal = perSymbol((view): string | null => {
  const reading = view.kind === 'word' && view.enclitic ? view.readings.find((r) => r.lexeme.category === 'preposition') : undefined
  return reading ? String(reading.lexeme.value) : null
})

/** The preposition of a word that points back (`عليها`) and governs nothing; `بينها` governs whom it includes. */
export const pointsBack = perSymbol((view): string | null => (pronominal(view) === 'including' ? null : pronominal(view)))

const negates = perSymbol((view) => view.kind === 'word' && !view.enclitic && hasCategory(view, 'negation'))
/** `غير`, which makes an adjective its contrary. */
export const isUn = (stream: Stream, i: number): boolean => negates(stream.view(i)) && stream.element(i).folded === 'غير'

/** A preposition and its pronoun in one word, those of one letter too (`له`, `عنها`). */
export const isPronominal = perSymbol((view) => pronominal(view) !== null || isLone(view))

/** `له`, `بها`: a letter with a pronoun, which no lexicon holds. */
const isLone = perSymbol((view) => view.kind === 'word' && view.enclitic && view.readings.length === 0 && (view.pos & (NOUN | FUNCTION)) === FUNCTION)

/** `كانت` after a noun that could own it is a verb all the same. */
const hasBe = (view: SymbolView): boolean => view.readings.some((r) => r.lexeme.category === 'verb' && r.lexeme.value === 'be' && r.verb === 'perfect')

/** The class of a symbol, before its neighbours are asked. */
export function classify(view: SymbolView): ElementClass {
  if (view.kind === 'item') return view.tags.includes('now') ? 'other' : 'noun'
  if (view.kind === 'proclitic') return 'وف'.includes(view.char) ? 'and' : view.char === 'س' ? 'particle' : 'preposition'
  if (view.kind === 'punctuation') return MARKS[view.char] ?? (STOPS.includes(view.char) ? 'stop' : 'other')
  if (view.kind !== 'word') return 'noun'
  // `للاستجابة لمطالب`: a preposition of two words, and no name (`قاعدة العند`).
  if (view.article && view.readings.some((r) => r.lexeme.category === 'preposition' && r.lexeme.lemma.includes(' '))) return 'preposition'
  if (view.article) return hasCategory(view, 'relative') ? 'relative' : hasCategory(view, 'adverb') ? 'other' : 'noun'
  if (isAuxiliaryCue(view)) return 'verb'
  if (pointsBack(view) !== null || isLone(view)) return 'other'
  for (const [category, kind] of CATEGORIES) if (hasCategory(view, category)) return kind
  if (hasCategory(view, 'conjunction')) return view.readings.some((r) => r.lexeme.lemma === 'أو') ? 'and' : 'that'
  const nominal =
    (view.pos & 1) === 1 || view.readings.some((r) => r.lexeme.category !== 'verb' || r.verb === 'masdar' || r.verb === 'active' || r.verb === 'passive')
  if (hasBe(view)) return 'verb'
  if (!isConjugated(view)) return (view.pos & 3) === 2 && view.readings.length === 0 ? 'verb' : 'noun'
  return nominal ? 'either' : 'verb'
}

/** `استنكرت الوزارة ‹بشدة› العدوان`: how something is done owns no definite noun behind it. */
export const isFirmly = (stream: Stream, i: number): boolean => {
  if (i === 0 || i + 1 >= stream.length || stream.view(i - 1).char !== 'ب' || !FIRMLY.has(stream.element(i).folded)) return false
  const next = stream.view(i + 1)
  return next.article || next.kind === 'item' ? !next.tags.includes('number') && !next.tags.includes('quantity') : false
}
const FIRMLY = new Set(['شده', 'حزم'])
