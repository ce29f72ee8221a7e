/** Statements: who says what. Verbs of speech with the subject after or before them, participles with the speaker of the clause. */
import { SPEECH } from '../extractors/people/rules.ts'
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { isConjugated, isNominal, isSubordinator } from './clause.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import type { Fillers } from './fillers.ts'

/** How far after a verb of speech its subject may stand, in elements. */
const REACH = 9
/** Verbs of the list that also have everyday meanings: they need a clause or quotation after them. */
const WEAK = new Set([
  'report',
  'continue_saying',
  'explain',
  'describe',
  'consider',
  'see',
  'express',
  'write',
  'mention',
  'expect',
  'observe',
  'reply',
  'call_for',
  'add',
  'demand',
  'welcome',
  'praise',
  'accuse',
  'criticize',
  'threaten',
  'condemn',
])

type Speech = { verb: number; value: string; participle: boolean }
type Marker = { at: number; kind: 'clause' | 'quote' | 'preposition' }

/** The verb of speech an element may be: a finite form, or a participle; null for most elements. */
const speechReading = perSymbol((view): { value: string; participle: boolean } | null => {
  if (view.kind === 'item' || view.article) return null
  const verbs = view.readings.filter((r) => r.lexeme.category === 'verb' && SPEECH.has(String(r.lexeme.value)))
  const finite = verbs.find((r) => r.verb === 'perfect' || r.verb === 'imperfect')
  if (finite) return { value: String(finite.lexeme.value), participle: false }
  const participle = verbs.find((r) => r.verb === 'active' && r.number === 'sg')
  return participle ? { value: String(participle.lexeme.value), participle: true } : null
})
const isPreposition = reads('preposition')
const isThat = reads('subordinator', ['that'])
const leadsToContent = reads('preposition', ['about', 'on', 'to'])

function speechAt(stream: Stream, i: number): Speech | null {
  const view = stream.view(i)
  const reading = speechReading(view)
  if (reading === null) return null
  // `بين` is a preposition unless a holder follows and a clause after it.
  if (isPreposition(view) && !(i + 1 < stream.length && isHolder(stream, i + 1) && stream.view(i + 1).tags.some((t) => t === 'title' || t === 'person')))
    return null
  if (reading.participle && !/[اه]$/u.test(stream.element(i).folded)) return null
  return { verb: i, ...reading }
}

/** Where the content begins after a verb: أن، إن، a colon, a quotation mark, or a preposition with its noun. */
function markerAfter(stream: Stream, verb: number, end: number): Marker | null {
  const direct = directObject(stream, verb, end)
  if (direct !== null) return direct
  let preposition: Marker | null = null
  for (let i = verb + 1; i < end; i++) {
    const view = stream.view(i)
    if (isThat(view) && !(view.kind === 'item')) return { at: i + 1, kind: 'clause' }
    if (view.char !== '' && '"“«'.includes(view.char)) return { at: i + 1, kind: 'quote' }
    if (view.char === ':') return { at: i + 1, kind: 'clause' }
    if (preposition === null && leadsToContent(view) && i - verb <= REACH) preposition = { at: i + 1, kind: 'preposition' }
    if (i > verb && isConjugated(view) && preposition === null && !view.article && view.kind !== 'item' && !isPreposition(view)) break
    if (i - verb > 24) break
  }
  return preposition
}

/** `أعلن … مواصلة الدعم`: the content is a masdar, right after the verb or after its subject. */
function directObject(stream: Stream, verb: number, end: number): Marker | null {
  if (!stream.view(verb).readings.some((r) => DIRECT.has(String(r.lexeme.value)))) return null
  for (let i = verb + 1; i < Math.min(end, verb + 3); i++) {
    const view = stream.view(i)
    if (view.kind === 'word' && !view.article && view.readings.some((r) => r.verb === 'masdar')) return { at: i, kind: 'clause' }
    if (!isHolder(stream, i)) return null
  }
  return null
}
const DIRECT = new Set(['announce', 'confirm', 'deny', 'expect', 'reveal'])

const holds = perSymbol(({ tags }) => tags.includes('person') || tags.includes('title') || tags.includes('organization') || tags.includes('place'))
const isHolder = (stream: Stream, i: number): boolean => holds(stream.view(i))
const SOURCES = new Set(['official', 'expert', 'lawmaker', 'leader', 'minister', 'statement', 'member', 'resident', 'officer', 'witness'])
const namesSource = perSymbol((view) => view.readings.some((r) => SOURCES.has(String(r.lexeme.value))))
const isSource = (stream: Stream, i: number): boolean => namesSource(stream.view(i))

/** The subject after the verb, before the content; things under prepositions (`صرح لقناة`) are skipped. */
function subjectAfter(stream: Stream, verb: number, limit: number, fillers: Fillers): FillerDraft | null {
  for (let i = verb + 1; i < Math.min(limit, verb + REACH); i++) {
    const view = stream.view(i)
    if ((view.kind === 'proclitic' && view.char !== 'و') || (isPreposition(view) && view.kind !== 'item')) {
      i += 1
      continue
    }
    if (isHolder(stream, i)) return extend(stream, i, limit, fillers)
    if (isSource(stream, i) || (view.article && view.kind === 'word' && isNominal(view))) return fillers.ofSpan(stream.start(i), stream.end(i))
  }
  return null
}

/** A title followed by a comma and its holder is the holder. */
function extend(stream: Stream, i: number, limit: number, fillers: Fillers): FillerDraft {
  const item = stream.element(i).item
  for (let k = i + 1; k <= i + 2 && k < limit; k++) {
    if (stream.view(i).tags.includes('title') && stream.view(k).tags.includes('person')) return fillers.ofItem(stream.element(k).item as never)
    if (stream.view(k).kind !== 'punctuation') break
  }
  return item ? fillers.ofItem(item) : fillers.ofSpan(stream.start(i), stream.end(i))
}

/** The subject before the verb: the nearest holder that is no object of a preposition and opens the clause. */
function subjectBefore(stream: Stream, verb: number, fillers: Fillers): FillerDraft | null {
  const start = stream.sentences[stream.sentenceOf(verb)] as number
  let best: number | null = null
  for (let i = verb - 1; i >= Math.max(start, verb - 14); i--) {
    const view = stream.view(i)
    if (speechAt(stream, i)) break
    const before = i > start ? stream.view(i - 1) : null
    const governed = before !== null && ((before.kind === 'proclitic' && before.char !== 'و') || isPreposition(before))
    if ((isHolder(stream, i) || isSource(stream, i)) && !governed) {
      best = i
      if (view.tags.includes('person')) break
    }
    if (isSubordinator(view) || '"“”«»:'.includes(view.char || '_')) break
  }
  return best === null ? null : extend(stream, best, verb, fillers)
}

/** Content from the marker to the closing quotation mark or the next statement of the sentence. */
function contentEnd(stream: Stream, from: number, end: number, quoted: boolean): number {
  for (let i = from; i < end; i++) {
    if (quoted && '"”»'.includes(stream.view(i).char || '_') && i > from) return i
    if (!quoted && speechAt(stream, i)?.participle && i > from + 1 && stream.view(i - 1).kind === 'punctuation') return i - 1
  }
  return end
}

/** @returns statement drafts in order of the text; summaries are written later */
export function statements(stream: Stream, fillers: Fillers): FactDraft[] {
  const facts: FactDraft[] = []
  let last: FillerDraft | null = null
  let quoteEnd = -1
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    const end = stream.sentences[s + 1] as number
    for (let i = stream.sentences[s] as number; i < end; i++) {
      if (i < quoteEnd) continue
      const speech = speechAt(stream, i)
      if (!speech) continue
      const marker = markerAfter(stream, i, end)
      if (!marker || (marker.kind === 'preposition' && WEAK.has(speech.value))) continue
      const near = speech.participle ? null : (subjectAfter(stream, i, marker.at - 1, fillers) ?? subjectBefore(stream, i, fillers))
      const speaker: FillerDraft | null = near ?? last
      if (!speaker || (!near && !speech.participle && WEAK.has(speech.value) && speech.value !== 'add')) continue
      last = speaker
      const stop = contentEnd(stream, marker.at, end, marker.kind === 'quote')
      if (stop <= marker.at) continue
      const first = '"“«'.includes(stream.view(marker.at).char || '_') ? marker.at + 1 : marker.at
      if (first >= stop) continue
      if (marker.kind === 'preposition' && [1, 2].some((k) => marker.at + k < end && speechAt(stream, marker.at + k))) continue
      if (marker.kind === 'quote' || first > marker.at) quoteEnd = contentEnd(stream, first, end, true)
      const content = trimContent(stream, first, stop)
      facts.push({
        type: 'statement',
        status: 'occurred',
        roles: { speaker: [speaker], content: [content] },
        evidence: [{ start: Math.min(stream.start(i), near?.start ?? stream.start(i)), end: content.end }],
        attribution: { cue: stream.element(i).text },
        rule: `statement.${speech.participle ? 'participle' : 'verb'}.${marker.kind}`,
        confidence: marker.kind === 'preposition' ? 0.7 : 0.85,
        summary: '',
        summaryAr: '',
      })
    }
  }
  return facts
}

function trimContent(stream: Stream, from: number, to: number): FillerDraft {
  let end = to
  while (end > from + 1 && stream.view(end - 1).kind === 'punctuation') end--
  return { start: stream.start(from), end: stream.end(end - 1) }
}
