/** Statements: who says what, where and when. */
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated } from '../clause.ts'
import type { FactDraft, FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { type Complement, complementOf, isSourcePhrase } from './complement.ts'
import { type Cue, cueAt, isThat, lexIs, speechAt } from './cues.ts'
import { outletOf, timeOf } from './details.ts'
import { History } from './history.ts'
import { once } from './once.ts'
import { Quotes } from './quotes.ts'
import { preceding, sourced } from './sources.ts'
import { isNamed, readSpeaker, type Speaker, subjectAfter, subjectBefore } from './speaker.ts'

/** @returns statement drafts in order of the text; summaries are written later */
export function statements(stream: Stream, fillers: Fillers): FactDraft[] {
  return new Reader(stream, fillers).read()
}

/** `رد الفعل`, `عمليات نقل`: spelled like the verb, but a preposition or another noun governs it. */
function isVerbalNoun(stream: Stream, i: number, before: SymbolView): boolean {
  if (!stream.view(i).readings.some((r) => r.verb === 'masdar')) return false
  if (before.kind === 'proclitic') return 'بلك'.includes(before.char)
  if (before.kind === 'item') return before.tags.some((tag) => ['vehicle', 'equipment', 'quantity', 'military-unit'].includes(tag))
  if (before.kind !== 'word' || before.article || before.readings.some((r) => PARTICLES.includes(r.lexeme.category))) return false
  return before.readings.some((r) => r.lexeme.category === 'preposition') || ((before.pos & 1) === 1 && !isConjugated(before))
}

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'ليست', 'الم'])
const PARTICLES = ['modal', 'subordinator', 'adverb', 'conjunction', 'relative', 'pronoun']

type Said = { fact: FactDraft; from: number; to: number; sentence: number; quote: boolean; unclosed: boolean }

class Reader {
  readonly #stream: Stream
  readonly #fillers: Fillers
  readonly #quotes: Quotes
  readonly #history = new History()
  readonly #said: Said[] = []
  /** Where the words before the latest content end: cues before it belong to that statement. */
  #marker = -1

  constructor(stream: Stream, fillers: Fillers) {
    this.#stream = stream
    this.#fillers = fillers
    this.#quotes = new Quotes(stream)
  }

  read(): FactDraft[] {
    const { sentences } = this.#stream
    for (let s = 0; s + 1 < sentences.length; s++) {
      const [start, end] = [sentences[s] as number, sentences[s + 1] as number]
      this.#headline(start, end)
      for (let i = start; i < end; i++) {
        if (i < this.#marker || speechAt(this.#stream, i) === 0) continue
        const cue = cueAt(this.#stream, i)
        if (cue) this.#cue(cue, start, end)
        else if (isSourcePhrase(this.#stream, i)) this.#source(i, start, end)
      }
    }
    return once(
      this.#said.map((s) => s.fact),
      this.#stream.context,
    )
  }

  /** `المدير: الميناء جاهز`: a name and a colon open the sentence. */
  #headline(start: number, end: number): void {
    if (!isNamed(this.#stream, start) || this.#stream.view(start).tags.includes('place')) return
    const speaker = readSpeaker(this.#stream, start, end, this.#fillers)
    if (speaker.to + 3 >= end || this.#stream.view(speaker.to).char !== ':' || this.#stream.view(speaker.to + 1).kind === 'number') return
    const open = this.#quotes.close(speaker.to + 1)
    const from = open >= 0 ? speaker.to + 2 : speaker.to + 1
    this.#add({ speaker: speaker.filler, from, to: open >= 0 ? open : end, cue: speaker.to, rule: 'statement.headline', quote: open >= 0 })
  }

  /** The statement that holds element `i`, if any. */
  #holding(i: number): Said | undefined {
    for (let k = this.#said.length - 1; k >= 0; k--) {
      const said = this.#said[k] as Said
      if (said.from <= i && i < said.to) return said
      if (said.to < i) return undefined
    }
    return undefined
  }

  #cue(cue: Cue, start: number, end: number): void {
    if (cue.form === 'noun' || this.#isNotSaid(cue, start)) return
    if (cue.value === 'report' && this.#relayed(cue, end)) return
    if (cue.complements.written) {
      this.#written(cue, end)
      return
    }
    const holder = this.#holding(cue.at)
    const from = holder ? Math.max(start, holder.from) : this.#edge(start, cue.at)
    const before = cue.form === 'participle' ? null : subjectBefore(this.#stream, cue.at, from, this.#fillers)
    const content = complementOf(this.#stream, cue, holder ? holder.to : end, this.#quotes, before !== null)
    if (content) this.#complement(cue, content, before, holder, start)
    else if (!holder) this.#postposed(cue, start, end)
  }

  /** Negated, wished for, or impersonal (`يذكر أن`): nobody said it. */
  #isNotSaid(cue: Cue, start: number): boolean {
    const before = cue.at > start ? this.#stream.view(cue.at - 1) : undefined
    if (before?.kind === 'word' && NEGATIONS.has(this.#stream.element(cue.at - 1).folded)) return true
    if (cue.form === 'finite' && before && isVerbalNoun(this.#stream, cue.at, before)) return true
    if (cue.form !== 'finite' || !cue.imperfect) return false
    if (cue.at > start && isThat(this.#stream, cue.at - 1)) return true
    return ['mention', 'point_out', 'note'].includes(cue.value) && !cue.feminine && this.#opensClause(cue.at + 1)
  }

  #opensClause(i: number): boolean {
    return i < this.#stream.length && (isThat(this.#stream, i) || (i + 1 < this.#stream.length && isThat(this.#stream, i + 1)))
  }

  #complement(cue: Cue, content: Complement, before: Speaker | null, holder: Said | undefined, start: number): void {
    const strict = content.kind === 'preposition' || content.kind === 'object'
    const after = cue.form === 'participle' ? null : subjectAfter(this.#stream, cue.at, content.marker, this.#fillers, strict)
    const near = after ?? before
    // Inside what somebody says, only a speaker of its own makes a statement.
    if (holder && (cue.form === 'participle' ? holder.quote : !near || strict)) return
    if (cue.complements.weak && cue.form === 'finite' && !near && content.kind !== 'quote' && cue.value !== 'continue_saying') return
    if (strict && cue.complements.weak && !near) return
    const speaker = near?.filler ?? this.#carried(cue, start)
    if (!speaker) return
    if (holder?.unclosed && content.unclosed) {
      this.#giveUp(holder, cue.at)
      this.#complement(cue, content, before, undefined, start)
      return
    }
    const outlet = outletOf(this.#stream, cue.at + 1, content.marker + 1, this.#quotes, this.#fillers)
    const time = timeOf(this.#stream, cue.at, this.#edge(start, cue.at), content.marker, this.#fillers)
    const form = cue.form === 'participle' ? 'participle' : near ? 'verb' : 'carried'
    this.#add({
      speaker,
      from: content.from,
      to: content.to,
      cue: cue.at,
      rule: `statement.${form}.${content.kind}`,
      quote: content.kind === 'quote',
      unclosed: content.unclosed,
      ...(outlet ? { outlet } : {}),
      ...(time ? { time } : {}),
      ...(near ? { near: near.filler } : {}),
      ...(holder ? { holder } : {}),
      feminine: after ? cue.feminine : null,
    })
    this.#marker = Math.max(this.#marker, content.from)
  }

  /** Of two quotations that never close the first ended before somebody else spoke, at `end`. */
  #giveUp(said: Said, end: number): void {
    const stream = this.#stream
    let to = end
    while (to > said.from + 1 && ['punctuation', 'proclitic'].includes(stream.view(to - 1).kind)) to--
    said.to = to
    const content = { start: stream.start(said.from), end: stream.end(to - 1) }
    said.fact.roles.content = [content]
    said.fact.evidence = said.fact.evidence.map(({ start }) => ({ start, end: content.end }))
  }

  /** Where words about this cue may begin: after the statement before it. */
  #edge(start: number, cue: number): number {
    const last = this.#said.at(-1)
    return last && last.to <= cue && last.to > start ? last.to : start
  }

  /** The speaker of a verb or participle without its own subject. */
  #carried(cue: Cue, start: number): FillerDraft | null {
    if (cue.form === 'participle') {
      const last = this.#said.at(-1)
      if (last && last.sentence === start) return this.#history.agreeing(cue)
      const main = this.#mainSubject(start, cue.at)
      if (main) return main
    }
    return this.#history.agreeing(cue) ?? this.#earlier(start)
  }

  /** Before anyone has spoken: whom the sentences before are about. */
  #earlier(start: number): FillerDraft | null {
    const { sentences } = this.#stream
    const s = this.#stream.sentenceOf(start)
    for (let k = s - 1; k >= Math.max(0, s - 3); k--) {
      const subject = this.#mainSubject(sentences[k] as number, sentences[k + 1] as number)
      if (subject) return subject
    }
    return null
  }

  /** The subject of the sentence's main verb (`شكر الوزير الجنود قائلا`). */
  #mainSubject(start: number, to: number): FillerDraft | null {
    for (let i = start; i < to; i++) {
      const view = this.#stream.view(i)
      const opens = i === start || (i === start + 1 && this.#stream.view(start).kind === 'proclitic')
      if (view.kind !== 'word' || view.article || !isConjugated(view) || ((view.pos & 1) === 1 && !opens)) continue
      if (view.readings.some((r) => r.lexeme.value === 'be')) continue
      const subject = subjectBefore(this.#stream, i, start, this.#fillers) ?? subjectAfter(this.#stream, i, to, this.#fillers, true)
      return subject?.filler ?? null
    }
    return null
  }

  /** `ونقلت الوكالة عن المصدر قوله إن`: the outlet relays what the source says. */
  #relayed(cue: Cue, end: number): boolean {
    const stream = this.#stream
    let about = -1
    for (let i = cue.at + 1; i < Math.min(end - 1, cue.at + 14) && about < 0; i++) {
      if (stream.view(i).kind === 'word' && lexIs(stream, i, 'preposition', 'about')) about = i
      else if (isThat(stream, i) || stream.view(i).char === ':') return false
    }
    if (about < 0) return false
    const speaker = readSpeaker(stream, about + 1, end, this.#fillers)
    const content = complementOf(stream, { ...cue, at: speaker.to - 1, complements: { prepositions: ['on'] } }, end, this.#quotes, true)
    if (!content) return false
    const outlet = subjectAfter(stream, cue.at, about, this.#fillers, true)
    this.#add({
      speaker: speaker.filler,
      from: content.from,
      to: content.to,
      cue: cue.at,
      rule: 'statement.relayed',
      quote: content.kind === 'quote',
      near: speaker.filler,
      ...(outlet ? { outlet: outlet.filler } : {}),
      feminine: null,
    })
    this.#marker = Math.max(this.#marker, content.from)
    return true
  }

  /** `جاء في البيان أن`: the document speaks. */
  #written(cue: Cue, end: number): void {
    const stream = this.#stream
    const at = cue.at + 2
    if (at >= end || !lexIs(stream, cue.at + 1, 'preposition', 'in') || !(lexIs(stream, at, 'speaker-noun') || lexIs(stream, at, 'medium'))) return
    const document = readSpeaker(stream, at, end, this.#fillers)
    const content = complementOf(stream, { ...cue, at: document.to - 1, complements: {} }, end, this.#quotes, true)
    if (!content) return
    this.#add({
      speaker: document.filler,
      ...content,
      cue: cue.at,
      rule: 'statement.written',
      quote: content.kind === 'quote',
      near: document.filler,
      feminine: null,
    })
    this.#marker = Math.max(this.#marker, content.from)
  }

  /** `…، يضيف المدير`: the verb and its subject close the sentence or stand between commas. */
  #postposed(cue: Cue, start: number, end: number): void {
    const stream = this.#stream
    if (cue.form !== 'finite' || cue.at === start || stream.view(cue.at - 1).kind !== 'punctuation') return
    const subject = subjectAfter(stream, cue.at, end, this.#fillers, true)
    if (!subject || subject.from > cue.at + 2 || (subject.to < end && stream.view(subject.to).kind !== 'punctuation')) return
    const content = preceding(stream, cue.at, this.#edge(start, cue.at), this.#quotes)
    if (!content) return
    this.#add({ speaker: subject.filler, ...content, cue: cue.at, rule: 'statement.postposed', quote: false, near: subject.filler, feminine: cue.feminine })
  }

  /** A source beside the clause; beside a statement of somebody else it is where that was published. */
  #source(i: number, start: number, end: number): void {
    const last = this.#said.at(-1)
    const beside = last !== undefined && last.sentence === start
    const found = sourced(this.#stream, i, start, end, this.#quotes, this.#fillers)
    if (!found) return
    if (beside) {
      if (found.speaker && !last.fact.roles.outlet) last.fact.roles.outlet = [found.speaker]
      return
    }
    const speaker = found.speaker ?? this.#history.last
    if (!speaker || this.#holding(i)) return
    const time = timeOf(this.#stream, i, i, found.end, this.#fillers)
    this.#add({
      speaker,
      from: found.from,
      to: found.to,
      cue: i,
      rule: 'statement.according',
      quote: false,
      ...(time ? { time } : {}),
      ...(found.speaker ? { near: found.speaker } : {}),
      feminine: null,
    })
  }

  #add(s: {
    speaker: FillerDraft
    near?: FillerDraft
    from: number
    to: number
    cue: number
    rule: string
    quote: boolean
    unclosed?: boolean
    outlet?: FillerDraft
    time?: FillerDraft
    holder?: Said
    feminine?: boolean | null
  }): void {
    const stream = this.#stream
    let [from, to] = [s.from, s.to]
    while (to > from + 1 && stream.view(to - 1).kind === 'punctuation') to--
    while (from < to - 1 && stream.view(from).kind === 'punctuation') from++
    const content = { start: stream.start(from), end: stream.end(to - 1) }
    const outer = s.holder?.fact.roles.speaker?.[0]
    const starts = [stream.start(s.cue), content.start, ...(s.near ? [s.near.start] : [])]
    const ends = [stream.end(s.cue), content.end, ...(s.near ? [s.near.end] : [])]
    const fact: FactDraft = {
      type: 'statement',
      status: stream.view(Math.max(0, s.cue - 1)).char === 'س' ? 'planned' : 'occurred',
      roles: { speaker: [s.speaker], content: [content], ...(s.outlet ? { outlet: [s.outlet] } : {}), ...(s.time ? { time: [s.time] } : {}) },
      evidence: [{ start: Math.min(...starts), end: Math.max(...ends) }],
      attribution: { ...(outer ? { speaker: outer } : {}), cue: stream.element(s.cue).text },
      rule: s.rule,
      confidence: 0.85,
      summary: '',
      summaryAr: '',
    }
    this.#said.push({ fact, from, to, sentence: stream.sentences[stream.sentenceOf(s.cue)] as number, quote: s.quote, unclosed: s.unclosed === true })
    if (!s.holder) this.#history.add(s.speaker, s.feminine ?? null)
  }
}
