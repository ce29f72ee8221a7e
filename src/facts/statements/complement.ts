/** What was said: where the content begins after a verb of speech, and where it ends. */
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated, isNominal } from '../clause.ts'
import { type Cue, cueAt, isThat, lexIs } from './cues.ts'
import type { Quotes } from './quotes.ts'
import { isNamed, isSource } from './speaker.ts'

/** Content elements `[from, to)`, how they are bound to the verb, and where the words before them end. */
export type Complement = { from: number; to: number; kind: 'clause' | 'quote' | 'preposition' | 'object'; marker: number }

/** How far after the verb the content may begin, in elements. */
const REACH = 45

/** @returns the complement of the cue, or null when nothing is said */
export function complementOf(stream: Stream, cue: Cue, end: number, quotes: Quotes, subjectSeen: boolean): Complement | null {
  let relative = false
  let subject = subjectSeen
  for (let i = cue.at + 1; i < Math.min(end, cue.at + REACH); i++) {
    const view = stream.view(i)
    const close = quotes.close(i)
    if (close >= 0 && (isCited(stream, i) || (quotes.isName(i) && stream.view(i - 1).char !== ':'))) {
      i = close < end ? close : i
      continue
    }
    if (close >= 0 || (view.char !== '' && '"“«'.includes(view.char))) return quoted(i, i, close, end)
    if (isThat(stream, i)) return clause(stream, i + 1, i, end, quotes)
    if (view.char === ':') return clause(stream, i + 1, i, end, quotes)
    const preposition = governs(stream, i, cue)
    if (preposition) return isThat(stream, i + 1) ? clause(stream, i + 2, i + 1, end, quotes) : governed(stream, i, end, quotes)
    if (view.char === '؛') return null
    if (lexIs(stream, i, 'relative', 'who')) relative = true
    else if (isFiniteVerb(stream, i)) {
      if (!relative) return null
      relative = false
    } else if (cue.complements.object && isObject(stream, i, subject, cue.at))
      return { from: i, to: contentEnd(stream, i, end, quotes), kind: 'object', marker: i }
    else if (isNamed(stream, i) || isSource(stream, i) || (view.kind === 'word' && view.article)) subject = true
  }
  return null
}

/** A quotation that a preposition or a medium's noun governs is a name. */
const isCited = (stream: Stream, i: number): boolean => {
  const before = stream.view(i - 1)
  return (
    before.kind === 'proclitic' ||
    before.readings.some((r) => r.lexeme.category === 'preposition') ||
    before.readings.some((r) => ['agency', 'channel', 'newspaper', 'network', 'website', 'magazine', 'radio'].includes(String(r.lexeme.value)))
  )
}

const isFiniteVerb = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return view.kind === 'word' && isConjugated(view) && !view.article && (view.pos & 1) === 0 && !view.readings.some((r) => r.lexeme.category !== 'verb')
}

const governs = (stream: Stream, i: number, cue: Cue): boolean => {
  const view = stream.view(i)
  const wanted = cue.complements.prepositions
  if (!wanted || view.kind === 'item' || i + 1 >= stream.length) return false
  if (view.kind === 'proclitic' && view.char === 'ب') return wanted.includes('bi') && stream.view(i + 1).readings.some((r) => r.verb === 'masdar')
  return view.readings.some((r) => r.lexeme.category === 'preposition' && wanted.includes(String(r.lexeme.value)))
}

/** A bare indefinite noun: what is announced, not who announces it. */
function isObject(stream: Stream, i: number, subject: boolean, verb: number): boolean {
  const view = stream.view(i)
  const before = stream.view(i - 1)
  if (view.kind === 'item') return subject && ['money', 'quantity', 'percent', 'vehicle', 'agreement'].some((tag) => view.tags.includes(tag))
  if (view.kind !== 'word' || view.article || !isNominal(view) || (view.pos & 1) === 0) return false
  if (before.kind === 'proclitic' && before.char !== 'و') return false
  if (before.kind === 'word' && (before.readings.some((r) => r.lexeme.category === 'preposition') || (!before.article && i - 1 > verb && isNominal(before))))
    return false
  if (isSource(stream, i) || cueAt(stream, i)?.form === 'participle') return false
  return subject || i === verb + 1 || view.readings.some((r) => r.verb === 'masdar')
}

function quoted(open: number, marker: number, close: number, end: number): Complement | null {
  const to = close >= 0 ? close : end
  return to > open + 1 ? { from: open + 1, to, kind: 'quote', marker } : null
}

/** A clause; when it opens with a quotation mark, the quotation. */
function clause(stream: Stream, from: number, marker: number, end: number, quotes: Quotes): Complement | null {
  if (from >= end) return null
  const open = stream.view(from).char
  if (open !== '' && '"“«”'.includes(open) && !quotes.isName(from)) return quoted(from, marker, quotes.close(from), end)
  const to = contentEnd(stream, from, end, quotes)
  return to > from ? { from, to, kind: 'clause', marker } : null
}

function governed(stream: Stream, preposition: number, end: number, quotes: Quotes): Complement | null {
  const from = preposition + 1
  if (from >= end || cueAt(stream, from)?.form === 'finite' || lexIs(stream, from, 'relative')) return null
  const view = stream.view(from)
  if (view.tags.includes('date') || view.tags.includes('person')) return null
  const to = contentEnd(stream, from, end, quotes)
  return to > from ? { from, to, kind: 'preposition', marker: preposition } : null
}

/** The next thing said in the sentence ends what was said before it: `، مؤكدا`, `" وأوضح`, `، بحسب`. */
export function contentEnd(stream: Stream, from: number, end: number, quotes: Quotes): number {
  for (let i = from; i < end; i++) {
    const close = quotes.close(i)
    if (close >= 0) {
      if (close >= end) return end
      i = close
      continue
    }
    if (i <= from + 1) continue
    const before = stream.view(i - 1)
    const joined = before.kind === 'proclitic' && before.char === 'و'
    const open = joined && i - 2 > from ? stream.view(i - 2) : before
    if (open.kind !== 'punctuation' && !joined) continue
    const cue = cueAt(stream, i)
    if (cue?.form === 'participle' && (open.kind === 'punctuation' || hasClause(stream, i, end))) return joined ? i - 1 : i
    if (cue?.form === 'finite' && joined && !cue.complements.weak && hasClause(stream, i, end)) return i - 1
    if (open.kind === 'punctuation' && isSourcePhrase(stream, i)) return joined ? i - 1 : i
  }
  return end
}

/** Whether a clause or its preposition follows within a few words. */
function hasClause(stream: Stream, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 7); k++) if (isThat(stream, k) || stream.view(k).char === ':') return true
  return false
}

/** `بحسب …`, `وفقا لـ…`, `على حد قوله`. */
export const isSourcePhrase = (stream: Stream, i: number): boolean =>
  stream.view(i).kind === 'word' && lexIs(stream, i, 'preposition', 'according', 'according_what', 'according_words')
