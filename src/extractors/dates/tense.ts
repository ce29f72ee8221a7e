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
  if (isPutOff(stream, i, start)) return 'present'
  // A verb of saying stands outside the words that it quotes or reports: it dates the saying.
  let depth = 0
  for (let k = i - 1; k >= start; k--) {
    const view = stream.view(k)
    depth += quotation(view) + (opensReport(view) ? 1 : 0)
    const tense = tenseOf(stream, k, start)
    if (tense === null) continue
    if (depth > 0 && says(view)) break
    // `قرر المجلس عقد جلسة`, `يعتزم الحزب عقد مؤتمر`: spelled like a verb, behind another one an act.
    if (tense === 'past' && isOccasion(view) && isBehindVerb(stream, k, start)) continue
    if (tense !== 'past' || !isOfOccasion(stream, k, i)) return tense
    // `قرر المجلس عقد الجلسة في 5 مايو`: the day is that of what is decided; an announcement tells of both.
    if (plans(view)) return 'present'
    if (!says(view)) return tense
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

const PLANS = new Set(['decide', 'agree', 'approve', 'call_for', 'propose'])
const plans = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && PLANS.has(String(r.lexeme.value))))
/** What is fixed for a day: occasions, and the acts that bring them about. */
const OCCASIONS = new Set(
  'hold carry_out organize resume open begin elections meet meeting meeting_noun session_noun strike_action demonstration sit_in vigil visit visit_noun conference round'.split(
    ' ',
  ),
)
const isOccasion = perSymbol((view) => view.readings.some((r) => (r.verb === undefined || r.verb === 'masdar') && OCCASIONS.has(String(r.lexeme.value))))
/** Prepositions by which verbs take what is fixed (`اتفق على`, `دعا إلى`, `أعلن عن`); behind others it is where or when something was done. */
const takes = perSymbol((view) => view.char === 'ل' || view.readings.some((r) => r.lexeme.category === 'preposition' && TAKES.has(String(r.lexeme.value))))
const TAKES = new Set(['on', 'to', 'about'])
const governs = perSymbol((view) => (view.kind === 'proclitic' && 'بلك'.includes(view.char)) || view.readings.some((r) => r.lexeme.category === 'preposition'))

/** Whether the object of a verb before a date is an occasion, in the clause of both. */
function isOfOccasion(stream: Stream, verb: number, date: number): boolean {
  for (let k = verb + 1; k < date; k++) {
    const [view, before] = [stream.view(k), stream.view(k - 1)]
    if (opensClause(view)) return false
    if (isOccasion(view)) return takes(before) || !governs(before)
  }
  return false
}

/** Whether a verb stands before in the clause that a word goes on with. */
function isBehindVerb(stream: Stream, k: number, start: number): boolean {
  for (let b = k - 1; b >= start; b--) {
    const view = stream.view(b)
    if (opensClause(view) || view.char === 'و' || '،,'.includes(view.char || ' ')) return false
    if (tenseOf(stream, b, start) !== null) return !isOccasion(view)
  }
  return false
}

/** How far before a date the word may stand that puts something off until then. */
const REACH_OF_GOAL = 12
/** Nouns between the preposition and the date (`إلى جلسة يوم 5 مايو`). */
const REACH_OF_PREPOSITION = 3

/** `تأجيل الجلسة إلى 5 مايو`, `مدد الحظر حتى 30 حزيران`: the day to which something is put off, or until which it goes on, lies close. */
function isPutOff(stream: Stream, i: number, start: number): boolean {
  // `حددت المحكمة 5 مايو موعدا للجلسة`
  if (i + 1 < stream.length && stream.sentenceOf(i + 1) === stream.sentenceOf(i) && isAppointed(stream.view(i + 1))) return true
  let goal = leadsTo(stream.view(i)) || isUntil(stream, i) ? i : -1
  for (let k = i - 1; goal < 0 && k >= Math.max(start, i - REACH_OF_PREPOSITION); k--) {
    if (leadsTo(stream.view(k))) goal = k
    else if (!isNounOfDay(stream.view(k))) return false
  }
  if (goal < 0) return false
  for (let k = goal - 1; k >= Math.max(start, goal - REACH_OF_GOAL); k--) {
    if (putsOff(stream.view(k))) return !(k > start && /^كان(?:ت|وا)?$/u.test(stream.element(k - 1).folded))
    if (opensClause(stream.view(k))) return false
  }
  return false
}

/** The date itself begins with its preposition (`حتى 30 يونيو`). */
const isUntil = (stream: Stream, i: number): boolean => {
  const { tokens, lexicon } = stream.context
  const word = tokens.word[stream.first[i] as number] as number
  return word >= 0 && lexicon.set(lexicon.wordSet[word] as number).some((r) => r.lexeme.category === 'interval-word' && ENDS.has(String(r.lexeme.value)))
}
const ENDS = new Set(['until', 'to'])
const leadsTo = perSymbol(
  (view) =>
    view.char === 'ل' ||
    view.readings.some(
      (r) =>
        (r.lexeme.category === 'preposition' && ['to', 'until'].includes(String(r.lexeme.value))) ||
        (r.lexeme.category === 'interval-word' && ENDS.has(String(r.lexeme.value))),
    ),
)
const opensClause = (view: SymbolView): boolean => '"«»“”:.'.includes(view.char || ' ') || has(view, 'subordinator') || has(view, 'relative')
const isNounOfDay = perSymbol((view) => view.kind === 'word' && !view.article && (view.pos & NOUN) !== 0)
const isAppointed = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'tense-cue' && r.lexeme.value === 'appointed'))
const PUTS_OFF = new Set(['postpone', 'extend', 'renew'])
const putsOff = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && PUTS_OFF.has(String(r.lexeme.value))))

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
    if (category !== 'verb' || view.article) continue
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
