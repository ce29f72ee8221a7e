/** Whether the clause around a date looks back or forward: by the verb before it, else after it. */
import { perSymbol, type SymbolView } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { FUNCTION, NOUN, VERB } from '../../tokenize/tokens.ts'

const REACH_BEFORE = 25
const REACH_AFTER = 8
/** Verbs of saying stand outside the clause that they report. */
const SAYING = new Set(
  'statement say state announce declare confirm add report clarify reveal point_out mention inform stress note continue_saying explain deny warn consider see claim affirm observe admit'.split(
    ' ',
  ),
)

/** Past, future, or the present of an unmarked imperfect, which announces only what is close. */
export type Tense = 'past' | 'present' | 'future'

/**
 * @param i element of the date
 * @returns null when no verb tells
 */
export function tenseAround(stream: Stream, i: number): Tense | null {
  const sentence = stream.sentenceOf(i)
  const start = Math.max(stream.sentences[sentence] as number, i - REACH_BEFORE)
  const end = Math.min(stream.sentences[sentence + 1] as number, i + REACH_AFTER)
  // A verb of saying stands outside the words that it quotes or reports: it dates the saying.
  let depth = 0
  for (let k = i - 1; k >= start; k--) {
    const view = stream.view(k)
    depth += quotation(view) + (opensReport(view) ? 1 : 0)
    const tense = tenseOf(stream, k, start)
    if (tense === null) continue
    if (!(depth > 0 && says(view))) return tense
    break
  }
  for (let k = i + 1; k < end; k++) {
    if (endsClause(stream.view(k))) break
    const tense = tenseOf(stream, k, start)
    // After the date only a clear tense counts: an imperfect there mostly describes.
    if (tense === 'past' || tense === 'future') return tense
  }
  return null
}

/** 1 where a quotation or report opens, -1 where one closes, looking back. */
const quotation = perSymbol((view) => ('«“:'.includes(view.char || ' ') ? 1 : '»”'.includes(view.char || ' ') ? -1 : 0))
/** `أشار إلى أن`: what follows is the clause that is reported. */
const opensReport = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'subordinator' && r.lexeme.value === 'that'))
const says = perSymbol((view) => view.readings.some((r) => SAYING.has(String(r.lexeme.value))))

const endsClause = (view: SymbolView): boolean =>
  '"«»“”:.'.includes(view.char || ' ') || has(view, 'subordinator') || view.readings.some((r) => r.verb === 'active')

function tenseOf(stream: Stream, k: number, start: number): Tense | null {
  const view = stream.view(k)
  if (view.kind === 'proclitic' && view.char === 'س') return 'future'
  if (view.kind !== 'word') return null
  for (const { lexeme } of view.readings) {
    if (lexeme.category === 'interval-word' && lexeme.value === 'since') return 'past'
    if (lexeme.category === 'tense-cue') return 'future'
  }
  const { future, past, imperfect } = verbOf(view, stream, k)
  if (future) return 'future'
  if (past) return 'past'
  if (!imperfect) return null
  const before = k > start ? stream.view(k - 1) : undefined
  if (before?.kind === 'proclitic' && before.char === 'س') return 'future'
  // `لم يصل` is past, `لن يصل` future; `كان يعمل` past.
  const cue = before === undefined ? '' : stream.element(k - 1).folded
  if (cue === 'لم') return 'past'
  if (cue === 'لن' || cue === 'سوف') return 'future'
  if (/^(?:كان|كانت|كانوا)$/u.test(cue)) return 'past'
  return view.readings.some((r) => SAYING.has(String(r.lexeme.value))) ? null : 'present'
}

const has = (view: SymbolView | undefined, category: string): boolean => view?.readings.some((r) => r.lexeme.category === category) ?? false

const IMPERFECT = /^[يتن]/u
const FUTURE = new Set(['planned'])

function verbOf(view: SymbolView, stream: Stream, k: number): { future: boolean; past: boolean; imperfect: boolean } {
  let [past, imperfect] = [false, false]
  for (const reading of view.readings) {
    const { category, value } = reading.lexeme
    if (category === 'future' || (category === 'status-cue' && FUTURE.has(String(value)))) return { future: true, past: false, imperfect: false }
    if (category !== 'verb') continue
    if (reading.verb === 'perfect') past = true
    // The first person is rare in news, and in many verbs spelled like the perfect (`أقر`).
    if (reading.verb === 'imperfect' && reading.person !== 1) imperfect = true
  }
  // A clause opens with its verb, so there a word that may be a verb is one.
  const opens =
    k === (stream.sentences[stream.sentenceOf(k)] as number) ||
    (stream.view(k - 1).char === 'و' && k - 1 === (stream.sentences[stream.sentenceOf(k)] as number))
  if (opens && !past && !imperfect && view.readings.length === 0 && (view.pos & VERB) !== 0 && !view.article && !IMPERFECT.test(stream.element(k).folded))
    past = true
  if (view.readings.length === 0 && (view.pos & VERB) !== 0 && (view.pos & (NOUN | FUNCTION)) === 0 && !view.article) {
    const first = stream.element(k).folded
    if (IMPERFECT.test(first)) imperfect = true
    else past = true
  }
  return { future: false, past: past && !imperfect, imperfect }
}
