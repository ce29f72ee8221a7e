/** What an element can be in a clause, decided once per symbol and, for words that are noun and verb, by their neighbours. */
import { bareText } from '../normalize/fold.ts'
import { perSymbol, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { isConjugated } from './clause.ts'

export type ElementClass =
  | 'noun'
  | 'verb'
  /** Written like a noun and like a verb (`دعم`, `قصف`). */
  | 'either'
  | 'preposition'
  | 'and'
  | 'that'
  | 'relative'
  /** Stands before a verb: negation, future, قد. */
  | 'particle'
  | 'demonstrative'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  /** Transparent: adverbs, quotation marks, pronouns. */
  | 'other'

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

/** The preposition of a word that ends in a pronoun (`عليها`): it points back and governs nothing. */
export const pointsBack = perSymbol((view): string | null => {
  const reading = view.kind === 'word' && view.enclitic ? view.readings.find((r) => r.lexeme.category === 'preposition') : undefined
  return reading && reading.lexeme.value !== 'including' ? String(reading.lexeme.value) : null
})

function classify(view: SymbolView): ElementClass {
  if (view.kind === 'item') return view.tags.includes('now') ? 'other' : 'noun'
  if (view.kind === 'proclitic') return 'وف'.includes(view.char) ? 'and' : view.char === 'س' ? 'particle' : 'preposition'
  if (view.kind === 'punctuation') return MARKS[view.char] ?? (STOPS.includes(view.char) ? 'stop' : 'other')
  if (view.kind !== 'word') return 'noun'
  if (view.article) return hasCategory(view, 'relative') ? 'relative' : 'noun'
  if (isAuxiliaryCue(view)) return 'verb'
  if (pointsBack(view) !== null) return 'other'
  for (const [category, kind] of CATEGORIES) if (hasCategory(view, category)) return kind
  if (hasCategory(view, 'conjunction')) return view.readings.some((r) => r.lexeme.lemma === 'أو') ? 'and' : 'that'
  const nominal =
    (view.pos & 1) === 1 || view.readings.some((r) => r.lexeme.category !== 'verb' || r.verb === 'masdar' || r.verb === 'active' || r.verb === 'passive')
  if (!isConjugated(view)) return (view.pos & 3) === 2 && view.readings.length === 0 ? 'verb' : 'noun'
  return nominal ? 'either' : 'verb'
}

const classified = perSymbol(classify)
/** The class of an element, before its neighbours are asked. */
export const classOf = (stream: Stream, i: number): ElementClass => classified(stream.view(i))

/** Verbs whose forms news hardly uses as nouns, and masdars that hardly ever are verbs without a vowel sign. */
const imperfectOf = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect'))
const perfectOf = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect'))
const masdarOf = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar') || hasCategory(view, 'event-noun'))

/**
 * Noun or verb for a word that can be both.
 *
 * @param start first element of the sentence
 * @param previous class of the element before (already decided), or `stop` at the start of the sentence
 * @param open whether the clause already has a verb that may take a masdar
 */
export function decide(stream: Stream, i: number, start: number, previous: ElementClass, open = false): 'noun' | 'verb' {
  const view = stream.view(i)
  switch (previous) {
    case 'preposition':
      return imperfectOf(view) && stream.view(i - 1).char === 'ل' ? 'verb' : 'noun'
    case 'particle':
      return ['عدم', 'غير', 'دون'].some((w) => stream.view(i - 1).readings.some((r) => r.lexeme.lemma === 'لم') && stream.element(i - 1).folded === w)
        ? 'noun'
        : 'verb'
    case 'relative':
      return 'verb'
    case 'that':
      return imperfectOf(view) || /(?:ه|ها|هم)$/u.test(stream.element(i - 1).folded) ? 'verb' : perfectOf(view) && !masdarOf(view) ? 'verb' : 'noun'
    case 'noun':
      return open && masdarOf(view) ? 'noun' : afterNoun(stream.view(i - 1), view)
    case 'and':
      if (disagrees(stream, i)) return 'noun'
      return i - 2 >= start && masdarOf(view) && classOf(stream, i - 2) === 'noun' && masdarOf(stream.view(i - 2)) ? 'noun' : 'verb'
    case 'verb':
    case 'demonstrative':
      return 'noun'
    default:
      return opensClause(stream, i) ? 'verb' : 'noun'
  }
}

/** After a noun: an imperfect is a verb; a perfect follows only what can be no first term of an idafa. */
function afterNoun(before: SymbolView, view: SymbolView): 'noun' | 'verb' {
  if (imperfectOf(view)) return 'verb'
  if (view.enclitic && (view.pos & 1) === 1) return 'noun'
  const closed = before.article || before.enclitic || ['person', 'organization', 'place', 'title', 'date'].some((tag) => before.tags.includes(tag))
  return closed && perfectOf(view) ? 'verb' : before.readings.some((r) => r.lexeme.props.natural === true) ? 'verb' : 'noun'
}

/** At the start of a clause a masdar that could be a verb is one when a subject or a number of people follows. */
function opensClause(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  // Written with ى it is a verb; its masdar ends in ي (`نفى`, `نفي`).
  if (!masdarOf(view) || /ى$/u.test(bareText(stream.element(i).text))) return true
  if (i + 1 >= stream.length || disagrees(stream, i)) return false
  if (i >= 2 && stream.view(i - 2).tags.includes('person') && !stream.view(i).article) return true
  const next = stream.view(i + 1)
  return isSubject(next)
}
/** Who acts, right after a verb: people, a title, or a definite body (`قصف الجيش`). */
const isSubject = perSymbol(
  (view) =>
    ['people', 'person', 'title', 'quantity'].some((tag) => view.tags.includes(tag)) ||
    (view.article && (hasCategory(view, 'org-head') || view.tags.includes('organization'))),
)

/** A masculine perfect before a feminine subject is no verb (`وقصف قوات`, `دعم واشنطن`). */
function disagrees(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (!masdarOf(view) || !view.readings.some((r) => r.verb === 'perfect' && r.gender === 'm') || i + 1 >= stream.length) return false
  const next = stream.view(i + 1)
  if (next.tags.includes('people') || next.tags.includes('quantity')) return false
  return next.tags.includes('place') || next.readings.some((r) => r.gender === 'f') || /(?:[هة]|ات)$/u.test(firstWord(stream, i + 1))
}

const firstWord = (stream: Stream, i: number): string => stream.element(i).folded.split(' ', 1)[0] ?? ''
