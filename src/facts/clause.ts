/**
 * Shallow clause reading: the noun phrases after (and before) a trigger, each with the preposition that governs it. Coordination keeps the
 * preposition (`لـ… و…`), a comma ends it unless و follows.
 */

import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import { FUNCTION, NOUN, VERB } from '../tokenize/tokens.ts'

/** A noun phrase: elements `[from, to)` and what governs it. */
export type Phrase = {
  from: number
  to: number
  /** Value of the governing preposition (`for`, `by`, `to`, `in`, …) or null for a bare argument. */
  preposition: string | null
  items: PlacedItem[]
  /** Joined by و to the phrase before it. */
  coordinated: boolean
}

const CLITICS: Record<string, string> = { ل: 'for', ب: 'bi', ك: 'as' }
/** Nouns that say what the next phrase is for, like a preposition: `تحت إشراف`, `بحضور`, `بتكلفة`, `بقيمة`. */
const LEADS: Record<string, string> = { supervise: 'supervision', attend: 'attendance', cost: 'cost', value_noun: 'value' }

const leadOf = perSymbol(
  (view): string | null =>
    view.readings.map((r) => (r.lexeme.category === 'noun' || r.verb === 'masdar' ? LEADS[String(r.lexeme.value)] : undefined)).find((l) => l !== undefined) ??
    null,
)

export const isConjugated = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect')))
export const isSubordinator = reads('subordinator')
const isFunctional = reads(['preposition', 'subordinator', 'relative', 'negation', 'conjunction', 'modal', 'future', 'pronoun', 'adverb', 'status-cue'])
/** Value of the preposition an element may be. */
const prepositionOf = perSymbol((view): string | null => {
  const reading = view.kind === 'item' ? undefined : view.readings.find((r) => r.lexeme.category === 'preposition')
  return reading ? String(reading.lexeme.value) : null
})

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

const quoteMarks = '"“”«»'

/**
 * Phrases in `[from, to)`.
 *
 * @param stops also end at this element kind: a finite verb that is not inside a relative clause
 */
export function phrases(stream: Stream, from: number, to: number): Phrase[] {
  const found: Phrase[] = []
  let preposition: string | null = null
  let coordinated = false
  for (let i = from; i < to; i++) {
    const view = stream.view(i)
    if (view.kind === 'proclitic' && view.char === 'و') coordinated = true
    else if (view.kind === 'proclitic') preposition = CLITICS[view.char] ?? preposition
    else if (prepositionOf(view) !== null) {
      preposition = prepositionOf(view)
      coordinated = false
    } else if (view.kind === 'punctuation') {
      if ('،,'.includes(view.char)) {
        if (!(i + 1 < to && stream.view(i + 1).char === 'و')) preposition = null
      } else if (!quoteMarks.includes(view.char) && !'()'.includes(view.char)) preposition = null
    } else if (leadOf(view) !== null && !view.article) {
      preposition = leadOf(view)
      coordinated = false
    } else if (isNominal(view)) {
      const phrase = readPhrase(stream, i, to, preposition, coordinated)
      found.push(phrase)
      i = phrase.to - 1
      coordinated = false
    } else {
      preposition = null
      coordinated = false
    }
  }
  return found
}

function readPhrase(stream: Stream, from: number, to: number, preposition: string | null, coordinated: boolean): Phrase {
  let end = from + 1
  if (!isValue(stream.view(from)))
    while (
      end < to &&
      isNominal(stream.view(end)) &&
      !isValue(stream.view(end)) &&
      leadOf(stream.view(end)) === null &&
      !namesEnd(stream.view(end - 1), stream.view(end))
    )
      end++
  const items: PlacedItem[] = []
  for (let i = from; i < end; i++) if ((stream.item[i] as number) >= 0) items.push(stream.items[stream.item[i] as number] as PlacedItem)
  return { from, to: end, preposition, items, coordinated }
}

/** A name has taken all its modifiers already; an indefinite noun after it opens the next phrase. */
const namesEnd = (name: SymbolView, next: SymbolView): boolean =>
  ['organization', 'place', 'title'].some((tag) => name.tags.includes(tag)) && (next.tags.includes('place') ? !name.tags.includes('place') : !next.article)

/** Values stand alone: a noun phrase does not swallow an amount or a date. */
const VALUES = ['money', 'percent', 'quantity', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'person']
const isValue = perSymbol((view) => view.kind === 'item' && VALUES.some((tag) => view.tags.includes(tag)))
