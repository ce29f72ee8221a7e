/** Further questions of clause reading, asked of few elements: what leads to an amount, what tells of a kind, where a dateline ends. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { hasCategory } from './classes.ts'
import { MEASURES, NAMES } from './traits.ts'

/** Verbs that only tell what a thing is made of: `قافلة تضم 40 شاحنة`, `هبة تتمثل في`. */
const CONTENTS = new Set(['contain', 'consist_of'])
export const isContent = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect' && CONTENTS.has(String(r.lexeme.value))))
/** `رتل مؤلف من 40 شاحنة`. */
export const isMadeOf = perSymbol((view) => view.readings.some((r) => (r.verb === 'active' || r.verb === 'passive') && CONTENTS.has(String(r.lexeme.value))))
/** `البالغة` before a sum. */
export const isAmounting = perSymbol(
  (view) => view.article && view.readings.some((r) => (r.verb === 'active' || r.verb === 'passive') && MEASURES.has(String(r.lexeme.value))),
)
const MOVES = new Set(['rise', 'fall', 'decline'])
export const isMoving = perSymbol((view) => !view.article && view.readings.some((r) => r.verb === 'masdar' && MOVES.has(String(r.lexeme.value))))
export const isCounted = perSymbol((view) => view.tags.some((tag) => tag === 'counted' || tag === 'vehicle' || tag === 'equipment'))
/** What can only tell of what kind the counted things are: a participle, or a word no lexicon knows (`قرص مهلوس`, `سيارة مفخخة`). */
export const isQuality = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    view.readings.every((r) => r.verb === 'passive' || r.verb === 'active' || r.lexeme.category === 'goods') &&
    (view.readings.length > 0 || (view.pos & 2) === 0),
)
/** Events that befall people: a person's noun after them is whom they befell, no adjective (`مقتل جندي`, `هجوم إرهابي`). */
const PERSONAL = new Set('death_noun kill wound die arrest detain abduct release martyr assassinate execute displace deport save evacuate'.split(' '))
export const befalls = perSymbol((view) => view.readings.some((r) => PERSONAL.has(String(r.lexeme.value))))
export const hasLead = perSymbol((view) => view.kind === 'word' && !view.article && hasCategory(view, 'lead'))

const isName = perSymbol((view) => NAMES.some((tag) => view.tags.includes(tag)) || view.tags.includes('date'))
/** Whether a word ends a phrase that is no name and has neither article nor pronoun. */
export const isIndefinite = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return !isName(view) && !view.enclitic && (view.kind === 'item' ? !stream.element(i).folded.startsWith('ال') : !view.article)
}

/** Elements a dateline may have between its place and the mark that closes it. */
const DATELINE = 14
const isPlaceItem = perSymbol((view) => view.kind === 'item' && view.tags.includes('place'))
const isDash = perSymbol((view) => view.kind === 'punctuation' && '-–—'.includes(view.char))
const isDatelinePart = perSymbol(
  (view) =>
    (view.kind === 'item' && ['date', 'number', 'organization', 'place', 'digits'].some((tag) => view.tags.includes(tag))) ||
    view.kind === 'number' ||
    (view.kind === 'punctuation' && '()/-–—،.'.includes(view.char)),
)

/** Past `القاهرة -`, `عمّان 12 أيلول (بترا) -`: where a report was filed is no phrase of its first sentence. */
export function pastDateline(stream: Stream, start: number, end: number): number {
  if (start >= end || !isPlaceItem(stream.view(start))) return start
  let past = start
  let inside = false
  for (let i = start + 1; i < Math.min(end - 1, start + DATELINE); i++) {
    const view = stream.view(i)
    const wrapped = '/'.includes(stream.view(i - 1).char || ' ') && '/'.includes(stream.view(i + 1).char || ' ')
    if (view.char === '(') inside = true
    if (isDash(view)) past = i + 1
    else if (!inside && !wrapped && !isDatelinePart(view)) break
    if (view.char === ')') inside = false
  }
  return past
}
