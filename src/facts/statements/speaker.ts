/** Who speaks: the noun phrase of a speaker, the subject after and before a verb. */
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { isConjugated, isNominal } from '../clause.ts'
import type { FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { cueAt, isThat, lexIs } from './cues.ts'

/** A speaker and the elements it stands on, `[from, to)`. */
export type Speaker = { filler: FillerDraft; from: number; to: number }

const NAMED = ['person', 'title', 'organization', 'place']
const SPEAKING = ['speaker-noun', 'people-noun', 'title-head', 'org-head', 'rank', 'echelon']
const TIMES = ['date', 'time', 'duration', 'set']
/** How far from the verb its subject may begin, in elements. */
const REACH = 12

export const isNamed = (stream: Stream, i: number): boolean => stream.view(i).tags.some((tag) => NAMED.includes(tag))
/** A noun that speaks: مصدر, المسؤول, بيان, التقرير. */
export const isSource = (stream: Stream, i: number): boolean => stream.view(i).readings.some((r) => SPEAKING.includes(r.lexeme.category))
const isTime = (stream: Stream, i: number): boolean => stream.view(i).tags.some((tag) => TIMES.includes(tag))
const isPreposition = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return (view.kind === 'proclitic' && 'بلك'.includes(view.char)) || (view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'preposition'))
}
const isPlainNoun = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return view.kind === 'word' && isNominal(view) && !(isConjugated(view) && !view.article && (view.pos & 1) === 0)
}

/**
 * The noun phrase of a speaker that begins at `i`.
 *
 * @param open also take what stands under في or من after an indefinite head (`مصدر في الشركة`)
 */
export function readSpeaker(stream: Stream, i: number, end: number, fillers: Fillers, open = true): Speaker {
  const view = stream.view(i)
  if (view.kind === 'item' && view.tags.some((tag) => NAMED.includes(tag))) return named(stream, i, end, fillers)
  let to = i + 1
  let definite = view.article
  while (to < end) {
    const next = stream.view(to)
    if (isTime(stream, to) || cueAt(stream, to) || isThat(stream, to)) break
    if (next.kind === 'item' && isNamed(stream, to) && !definite) {
      to++
      definite = true
      continue
    }
    if (next.tags.includes('title') && !next.tags.includes('person') && view.article === false) {
      to++
      definite = true
      continue
    }
    if (!isPlainNoun(stream, to) || (definite && !next.article && !next.enclitic)) break
    definite ||= next.article || next.enclitic
    to++
  }
  if (open && !view.article && !definite && to < end && lexIs(stream, to, 'preposition', 'in', 'from', 'within', 'at')) to = complement(stream, to, end)
  const last = stream.view(to - 1)
  const only = to - i === 1 ? stream.element(i).item : null
  const entity = view.kind === 'word' && last.kind === 'item' && to - i === 2 && !view.article ? undefined : only ? fillers.ofItem(only).entity : undefined
  return { filler: { start: stream.start(i), end: stream.end(to - 1), ...(entity ? { entity } : {}) }, from: i, to }
}

/** A name; a title with its holder behind it, with or without a comma, is the holder. */
function named(stream: Stream, i: number, end: number, fillers: Fillers): Speaker {
  const view = stream.view(i)
  const item = stream.element(i).item as PlacedItem
  if (view.tags.includes('title') && !view.tags.includes('person')) {
    for (let k = i + 1; k < Math.min(end, i + 3); k++) {
      if (stream.view(k).tags.includes('person')) return { filler: fillers.ofItem(stream.element(k).item as PlacedItem), from: i, to: k + 1 }
      if (stream.view(k).kind !== 'punctuation') break
    }
  }
  let to = i + 1
  // Titles and organizations keep a second title of the same holder: `خالد بحاح نائب الرئيس`.
  while (view.tags.includes('person') && to < end && stream.view(to).tags.includes('title') && !stream.view(to).tags.includes('person')) to++
  return { filler: fillers.ofItem(item), from: i, to }
}

/** End of the noun phrase under the preposition at `i`. */
function complement(stream: Stream, i: number, end: number): number {
  let to = i + 1
  while (to < end && to - i < 7 && (isNamed(stream, to) || (isPlainNoun(stream, to) && !cueAt(stream, to))) && !isTime(stream, to)) {
    const stop = isNamed(stream, to)
    to++
    if (stop || (stream.view(to - 1).article && to < end && !stream.view(to).article)) break
  }
  return to
}

/**
 * The subject after a verb: the first noun phrase that no preposition governs.
 *
 * @param strict only names and nouns that speak (the verb has no clause that would prove it a verb of speech)
 */
export function subjectAfter(stream: Stream, verb: number, limit: number, fillers: Fillers, strict: boolean): Speaker | null {
  for (let i = verb + 1; i < Math.min(limit, verb + REACH); i++) {
    const view = stream.view(i)
    if (isPreposition(stream, i)) i = skipPhrase(stream, i, limit) - 1
    else if (isNamed(stream, i) || isSource(stream, i)) return readSpeaker(stream, i, limit, fillers)
    else if (isTime(stream, i) || view.kind === 'punctuation' || view.readings.some((r) => r.lexeme.category === 'adverb')) continue
    else if (view.kind === 'word' && view.readings.some((r) => ['demonstrative', 'function'].includes(r.lexeme.category))) continue
    else if (isPlainNoun(stream, i)) {
      if (strict && !view.article) return null
      return readSpeaker(stream, i, limit, fillers)
    }
  }
  return null
}

/** First element after a preposition's phrase. */
function skipPhrase(stream: Stream, i: number, limit: number): number {
  let to = i + 1
  while (to < limit && (stream.view(to).kind === 'proclitic' || (stream.view(to).char !== '' && '"“«'.includes(stream.view(to).char)))) to++
  if (to >= limit) return to
  if (isNamed(stream, to) || isTime(stream, to)) return to + 1
  const from = to
  while (to < limit && isPlainNoun(stream, to) && !isNamed(stream, to) && !cueAt(stream, to)) {
    to++
    if (stream.view(to - 1).article && to < limit && !stream.view(to).article && to > from) break
  }
  return Math.max(to, i + 1)
}

/** The subject before a verb: the first free noun phrase of its clause that can speak. */
export function subjectBefore(stream: Stream, verb: number, from: number, fillers: Fillers): Speaker | null {
  let best: Speaker | null = null
  for (let i = verb - 1; i >= Math.max(from, verb - 40); i--) {
    const view = stream.view(i)
    if (view.char === ':' || view.char === '؛' || isThat(stream, i)) break
    if (!(isNamed(stream, i) || isSource(stream, i)) || (view.tags.includes('place') && !view.tags.includes('metonym') && !view.tags.includes('country')))
      continue
    if (isGoverned(stream, i, from)) continue
    best = readSpeaker(stream, i, verb, fillers, true)
    if (view.tags.includes('person') && !isApposed(stream, i, from)) break
  }
  return best
}

/** Whether a preposition or an idafa stands right before `i`. */
function isGoverned(stream: Stream, i: number, from: number): boolean {
  if (i <= from) return false
  const before = stream.view(i - 1)
  if (isPreposition(stream, i - 1)) return true
  // A bare noun before a name owns it (`مكتب الوزير`), as does a title.
  return before.kind === 'word' && !before.article && !isConjugated(before) && isPlainNoun(stream, i - 1) && (before.pos & 1) === 1
}

/** A name right behind a title and a comma. */
const isApposed = (stream: Stream, i: number, from: number): boolean =>
  i - 2 >= from && stream.view(i - 1).char === '،' && stream.view(i - 2).tags.includes('title')
