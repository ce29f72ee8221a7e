/** Sources named beside what they said: `بحسب المتحدث`, `وفقا لما ذكرته الوكالة`, `على حد قوله`, `…، يضيف المدير`. */
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated } from '../clause.ts'
import type { FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { contentEnd } from './complement.ts'
import { isThat, lexIs, SOURCE, speechAt } from './cues.ts'
import type { Quotes } from './quotes.ts'
import { isNamed, isSource, readSpeaker, type Speaker } from './speaker.ts'
import { subjectAfter } from './subject-after.ts'

/** A source, and the elements `[from, to)` of what it said. */
export type Sourced = { speaker: FillerDraft | null; from: number; to: number; end: number }

/**
 * @param i a word of `according`
 * @param start where the clause before it may begin
 * @returns null when no one is named (`بحسب القانون`); a null speaker is whoever spoke last (`على حد قوله`)
 */
export function sourced(stream: Stream, i: number, start: number, end: number, quotes: Quotes, fillers: Fillers): Sourced | null {
  const source = sourceAfter(stream, i, end, fillers)
  if (source === undefined) return null
  const after = source?.to ?? i + 1
  const opens = i === start || (i === start + 1 && stream.view(start).kind === 'proclitic')
  const content = opens ? following(stream, after, end, quotes) : preceding(stream, i, start, quotes)
  return content && { speaker: source?.filler ?? null, ...content, end: Math.max(after, content.to) }
}

/** Undefined when nobody who can speak is named, null for a pronoun. */
function sourceAfter(stream: Stream, i: number, end: number, fillers: Fillers): Speaker | null | undefined {
  if (lexIs(stream, i, 'preposition', 'according_words')) {
    if (stream.view(i).enclitic || /[هم]ا?$/u.test(stream.element(i).folded)) return null
  }
  if (lexIs(stream, i, 'preposition', 'according_what')) {
    const verb = i + 1
    if (verb >= end || !isConjugated(stream.view(verb))) return undefined
    return subjectAfter(stream, verb, end, fillers, true) ?? undefined
  }
  let at = i + 1
  while (at < end && (stream.view(at).kind === 'proclitic' || lexIs(stream, at, 'function'))) at++
  if (at >= end) return undefined
  if (lexIs(stream, at, 'relative', 'what') && at + 1 < end && isConjugated(stream.view(at + 1)))
    return subjectAfter(stream, at + 1, end, fillers, true) ?? undefined
  return isNamed(stream, at) || isSource(stream, at) ? readSpeaker(stream, at, end, fillers) : undefined
}

/** `ذكرت القناة نقلا عن مصادر أن`: whom the outlet between `from` and `to` quotes. */
export function relayedFrom(stream: Stream, from: number, to: number, fillers: Fillers): Speaker | null {
  for (let i = from; i < to; i++)
    if ((speechAt(stream, i) & SOURCE) !== 0 && stream.element(i).folded === RELAYING) return sourceAfter(stream, i, to, fillers) ?? null
  return null
}
const RELAYING = 'نقلا عن'

/** The clause after a source that opens the sentence. */
function following(stream: Stream, after: number, end: number, quotes: Quotes): { from: number; to: number } | null {
  let from = after
  // `تقرير حصلت عليه الصحيفة فإن …`: the clause begins where it says so.
  for (let k = after; k < Math.min(end, after + 14); k++) if (isSo(stream, k)) from = k
  while (
    from < end &&
    (stream.view(from).kind === 'punctuation' || isThat(stream, from) || (stream.view(from).kind === 'proclitic' && stream.view(from).char === 'ف'))
  ) {
    if (quotes.close(from) >= 0) return { from: from + 1, to: Math.min(quotes.close(from), end) }
    from++
  }
  const to = contentEnd(stream, from, end, quotes)
  return to > from ? { from, to } : null
}

const isSo = (stream: Stream, i: number): boolean =>
  isThat(stream, i) && (/^ف/u.test(stream.element(i).folded) || (i > 0 && stream.view(i - 1).kind === 'proclitic' && stream.view(i - 1).char === 'ف'))

/** The clause, or the quotation, that ends where the source is named. */
export function preceding(stream: Stream, i: number, start: number, quotes: Quotes): { from: number; to: number } | null {
  let to = i
  while (to > start && (stream.view(to - 1).kind === 'proclitic' || (stream.view(to - 1).kind === 'punctuation' && quotes.open(to - 1) < 0))) to--
  const open = to > start ? quotes.open(to - 1) : -1
  if (open >= 0 && to - 1 - open > 3) return { from: open + 1, to: to - 1 }
  let from = start
  while (from < to && (stream.view(from).kind === 'punctuation' || (stream.view(from).kind === 'proclitic' && 'وف'.includes(stream.view(from).char)))) from++
  return to - from >= 2 ? { from, to } : null
}
