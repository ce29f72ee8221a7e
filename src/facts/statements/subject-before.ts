/** Who speaks where a verb of speech has its subject before it. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { isPronominal } from '../classes.ts'
import { isConjugated } from '../clause.ts'
import type { Fillers } from '../fillers.ts'
import { isAdversative, isThat, isWho, lexIs } from './cues.ts'
import { DOCUMENTS, isNamed, isPlainNoun, isPreposition, isSource, readSpeaker, type Speaker } from './speaker.ts'

/**
 * The subject before a verb: the first free noun phrase of its clause that can speak.
 *
 * @param relative of a verb in a relative clause, whom that is about
 */
export function subjectBefore(stream: Stream, verb: number, from: number, fillers: Fillers, relative = true): Speaker | null {
  let best: Speaker | null = null
  const who = relative ? relativeOf(stream, verb, from) : -1
  for (let i = verb - 1; i >= Math.max(from, verb - 40); i--) {
    const view = stream.view(i)
    if (view.char === ':' || view.char === '؛' || isThat(stream, i) || isAdversative(stream, i)) break
    if (!(isNamed(stream, i) || isSource(stream, i)) || (view.tags.includes('place') && !view.tags.includes('metonym') && !view.tags.includes('country')))
      continue
    // `قدم الوزير ‹تقريرا› يفيد بأن`: an indefinite document says what the verb behind it tells.
    if (isDescribed(stream, i, verb)) return readSpeaker(stream, i, verb, fillers, true)
    // `التقى الوزير المسؤولين ‹الذين أعلنوا› أن`: those whom a relative clause is about.
    if (i === who - 1 && !isAppositive(stream, i)) return readSpeaker(stream, i, verb, fillers, true)
    // `تفرض الدولة عقوبات ‹وواشنطن› تعلن …`: behind another verb and و, whoever stands right before this one.
    if (i === verb - 1 && opensNext(stream, i, from)) return readSpeaker(stream, i, verb, fillers, true)
    if (isGoverned(stream, i, from)) continue
    best = readSpeaker(stream, i, verb, fillers, true)
    if (view.tags.includes('person') && !isApposed(stream, i, from)) break
  }
  return best
}

/** A document without its article right before a verb of the present, whose pronoun does not point back to it (`بيانا يؤكد فيه`). */
function isDescribed(stream: Stream, i: number, verb: number): boolean {
  const view = stream.view(i)
  if (view.article || view.enclitic || verb - i > 4 || !lexIs(stream, i, 'speaker-noun', ...DOCUMENTS)) return false
  if (!stream.view(verb).readings.some((r) => r.verb === 'imperfect')) return false
  for (let k = i + 1; k < verb; k++) if (stream.view(k).kind === 'punctuation' || isConjugated(stream.view(k))) return false
  return !(verb + 1 < stream.length && isPronominal(stream.view(verb + 1)))
}

/** The relative whose own verb the one at `verb` is, or -1. */
function relativeOf(stream: Stream, verb: number, from: number): number {
  for (let i = verb - 1; i >= Math.max(from, verb - 2); i--) if (isWho(stream.view(i))) return i
  return -1
}
/** `سمير حداد ‹مدير الشركة› الذي أكد`: the title of whoever is named before it. */
const isAppositive = (stream: Stream, i: number): boolean => {
  const { tags } = stream.view(i)
  return i > 0 && tags.includes('title') && !tags.includes('person') && !tags.includes('several') && stream.view(i - 1).tags.includes('person')
}

/** Whether a preposition or an idafa stands right before `i`. */
function isGoverned(stream: Stream, i: number, from: number): boolean {
  if (i <= from) return false
  const before = stream.view(i - 1)
  if (isPreposition(stream, i - 1)) return true
  // A bare noun before a name owns it (`مكتب الوزير`), as does a title.
  return before.kind === 'word' && !before.article && !before.enclitic && !isConjugated(before) && isPlainNoun(stream, i - 1) && (before.pos & 1) === 1
}

function opensNext(stream: Stream, i: number, from: number): boolean {
  if (i - 2 < from || stream.view(i - 1).char !== 'و' || stream.view(i).kind !== 'item') return false
  for (let k = i - 2; k >= from; k--) if (isVerb(stream.view(k))) return true
  return false
}
const isVerb = perSymbol((view) => view.kind === 'word' && isConjugated(view) && !view.article && (view.pos & 1) === 0)

/** A name right behind a title and a comma. */
const isApposed = (stream: Stream, i: number, from: number): boolean =>
  i - 2 >= from && stream.view(i - 1).char === '،' && stream.view(i - 2).tags.includes('title')
