/** Who speaks where a verb of speech has its subject behind it. */
import { perSymbol, reads } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { isPronominal } from '../classes.ts'
import { fillerAt } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { cueAt, isThat } from './cues.ts'
import { holderBehind } from './holder.ts'
import { isDeterminer, isNamed, isPlainNoun, isPreposition, isSource, isTime, nameInMarks, readSpeaker, SPEAKING, type Speaker } from './speaker.ts'

/** How far from the verb its subject may begin, in elements. */
const REACH = 12

/**
 * The subject after a verb: the first noun phrase that no preposition governs.
 *
 * @param strict only names and nouns that speak (the verb has no clause that would prove it a verb of speech)
 */
export function subjectAfter(stream: Stream, verb: number, limit: number, fillers: Fillers, strict: boolean): Speaker | null {
  for (let i = verb + 1; i < Math.min(limit, verb + REACH); i++) {
    const view = stream.view(i)
    if (isPreposition(stream, i)) i = skipMet(stream, skipPhrase(stream, i, limit), limit) - 1
    else if (isPronominal(view)) continue
    else if (isPredicate(stream, i)) return null
    else if (isNamed(stream, i) || isSource(stream, i) || (isDeterminer(stream, i) && i + 1 < limit)) return officer(stream, i, limit, fillers)
    else if (view.kind === 'punctuation') {
      const close = nameInMarks(stream, i, limit)
      if (close > i + 1) return { filler: fillerAt(stream.start(i + 1), stream.end(close - 1)), from: i, to: close + 1 }
    } else if (isTime(stream, i) || (isSkipped(view) && !isSome(view))) continue
    else if (cueAt(stream, i) || isChance(view)) return null
    else if (isThing(view) || isManner(stream, i)) return null
    else if (isPlainNoun(stream, i)) return proven(stream, officer(stream, i, limit, fillers), strict && !view.article)
  }
  return null
}

/** `أعلن رئيسا للنادي`: an indefinite accusative is what somebody is declared, and nobody who speaks. */
const isPredicate = (stream: Stream, i: number): boolean => {
  const { tags, kind, article, enclitic, readings } = stream.view(i)
  if ((kind === 'word' && article) || enclitic || (isNamed(stream, i) && !tags.includes('title')) || tags.includes('person') || tags.includes('several'))
    return false
  // `وزيرا النقل`, `صحيفتا النهار والسفير` are two.
  if (readings.some((r) => r.number === 'du') || (i + 1 < stream.length && (stream.view(i + 1).article || isNamed(stream, i + 1)))) return false
  return ACCUSATIVE.test(stream.element(i).written.split(' ', 1)[0] ?? '')
}
const ACCUSATIVE = /^(?!ال).{3,}ا$/u

/** `قال من المحتمل أن`: what is said begins. */
const isChance = reads('status-cue')

/** `يقول غيابه الكثير`, `كتبت مرة`: what happens, or what is counted, speaks only as a figure of speech. */
const isThing = perSymbol((view) => {
  if (view.kind !== 'word' || view.readings.length === 0 || view.readings.some((r) => SPEAKERS.includes(r.lexeme.category))) return false
  if (view.readings.some((r) => r.lexeme.category === 'counted-noun' && BODIES.has(String(r.lexeme.value)))) return false
  return view.readings.some((r) => r.verb === 'masdar' || SILENT.includes(r.lexeme.category))
})
/** Counted things that are people together, or what they publish. */
const BODIES = new Set(
  'family tribe sect team group party faction bloc coalition movement union association organization company institution committee delegation government ministry court office bank club school university hospital institute laboratory newspaper channel network website embassy consulate mission municipality militia gang cell country entity department statement report study message tweet video post platform'.split(
    ' ',
  ),
)
const SPEAKERS = [
  ...SPEAKING,
  'actor-noun',
  'force-noun',
  'medium',
  'nationality',
  'given-name',
  'family-name',
  'organization',
  'place',
  'country',
  'honorific',
]
const SILENT = ['event-noun', 'measure-noun', 'goods', 'equipment', 'counted-noun', 'times-word', 'time-unit', 'agreement']

/** `قال مخاطبا الحضور`, `انطلاقا من`: an indefinite accusative tells how somebody speaks. */
const isManner = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  if (view.kind !== 'word' || view.article || view.enclitic) return false
  const { text, folded } = stream.element(i)
  if (text.includes(FATHATAN) || /^م.{3,}ا$/u.test(folded)) return true
  return /.{4}ا$/u.test(folded) && view.readings.length === 0 && i + 1 < stream.length && (isPreposition(stream, i + 1) || isThat(stream, i + 1))
}
const FATHATAN = 'ً'

/** The speaker at `i`, or who holds the office that is named there. */
const officer = (stream: Stream, i: number, limit: number, fillers: Fillers): Speaker =>
  holderBehind(stream, readSpeaker(stream, i, limit, fillers), limit, fillers)

/** A noun that does not speak itself must hold a name (`ضيف تركيا`) or be explained by one. */
function proven(stream: Stream, speaker: Speaker, strict: boolean): Speaker | null {
  if (!strict) return speaker
  for (let i = speaker.from; i < speaker.to; i++) if (isNamed(stream, i) || isSource(stream, i)) return speaker
  // A name we do not know, with what it is behind a comma (`رقميات، الشركة …`).
  if (speaker.to + 1 < stream.length && stream.view(speaker.to).char === '،' && (isSource(stream, speaker.to + 1) || isNamed(stream, speaker.to + 1)))
    return speaker
  return null
}

/** `يقول البعض`: with its article a quantifier is a noun. */
const isSome = perSymbol((view) => view.article && view.readings.some((r) => r.lexeme.category === 'function'))

/** What may stand between a verb and its subject. */
const isSkipped = reads(['adverb', 'demonstrative', 'function', 'pronoun', 'preposition'])

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
  // `في مجلة "النور"`: the name of what stands there.
  const close = to < limit && to > from ? nameInMarks(stream, to, limit) : -1
  if (close >= 0) to = close + 1
  while (close >= 0 && to < limit && isPlainNoun(stream, to) && stream.view(to).article) to++
  return Math.max(to, i + 1)
}

/** `بعد لقائه ‹الرئيس فلان›`: behind an act with the pronoun of whoever did it stands whom it was done to, not who speaks. */
function skipMet(stream: Stream, i: number, limit: number): number {
  if (!isOnesAct(stream.view(i - 1))) return i
  let to = i
  while (to < limit && to - i < 3 && isNamed(stream, to)) to++
  return to
}
const isOnesAct = perSymbol((view) => view.kind === 'word' && view.enclitic && view.readings.some((r) => r.verb === 'masdar'))
