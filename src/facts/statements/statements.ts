import type { Stream } from '../../pipeline/stream.ts'
import { type FactDraft, type FillerDraft, factOf, fillerAt } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { denies, isTalk } from '../rumours.ts'
import { type Complement, complementOf, contentEnd, isSourcePhrase } from './complement.ts'
import { CUE, type Cue, cueAt, isRestated, isThat, lexIs, SOURCE, speechAt, WORDS } from './cues.ts'
import { outletOf, timeOf } from './details.ts'
import { History } from './history.ts'
import { holderBehind } from './holder.ts'
import { earlierSubject, mainSubject } from './main-subject.ts'
import { once } from './once.ts'
import { Quotes } from './quotes.ts'
import { preceding, relayedFrom, sourced } from './sources.ts'
import { isDeterminer, isNamed, isOwned, isSource, readSpeaker, type Speaker } from './speaker.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { othersBeside } from './together.ts'
import { isNotSaid, isUnsaid, opensClause } from './unsaid.ts'

/** @returns statement drafts in order of the text; summaries are written later */
export function statements(stream: Stream, fillers: Fillers): FactDraft[] {
  return new Reader(stream, fillers).read()
}

const isSpeaker = (stream: Stream, i: number): boolean => isNamed(stream, i) || isSource(stream, i) || isDeterminer(stream, i)

/** Nothing opens a clause between a subject and its verb. */
function isRightBefore(stream: Stream, { from }: Speaker, verb: number): boolean {
  for (let i = from + 1; i < verb; i++) {
    const { kind, readings } = stream.view(i)
    if (kind === 'punctuation' || (kind === 'proclitic' && i === verb - 1) || readings.some((r) => r.lexeme.category === 'modal')) return false
  }
  return true
}

const isButHe = (stream: Stream, i: number): boolean => i > 0 && stream.view(i).kind === 'word' && /^و?لكن(?:ه|ها|هم|هما)$/u.test(stream.element(i).folded)

/** What stands before the source that an outlet relays: `نقلت عن`, `نسبت إلى`. */
const RELAYING: Readonly<Record<string, string>> = { report: 'about', attribute: 'to' }

/** `بأن`. */
const isUnder = (stream: Stream, that: number): boolean => isThat(stream, that) && stream.element(that).folded.startsWith('بان')

const ADDRESSES = ['majesty', 'highness', 'excellency']
/** Titles of those whom one addresses as highness and majesty, and as excellency. */
const ROYAL = /سمو|جلالة|أمير|شيخ|ملك|سلطان|عهد/u
const HELD = /معالي|سعادة|فخامة|وزير|سفير|رئيس|أمين|محافظ|وكيل|نائب|مدير|قاض|مفتي|شيخ|والي/u
const FAR = 7
const TELLING = new Set(['tell', 'inform'])

type Said = { fact: FactDraft; from: number; to: number; sentence: number; quote: boolean; unclosed: boolean; denied: boolean }

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
        const speech = speechAt(this.#stream, i)
        if (i < this.#marker || (speech & (CUE | SOURCE | WORDS)) === 0) continue
        const cue = cueAt(this.#stream, i)
        if (cue) this.#cue(cue, start, end)
        else if (isSourcePhrase(this.#stream, i)) this.#source(i, start, end)
        else if ((speech & WORDS) !== 0) this.#words(i, start, end)
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
    if (cue.form === 'noun' || isNotSaid(this.#stream, cue, start)) return
    if (Object.hasOwn(RELAYING, cue.value) && (this.#relayed(cue, start, end) || cue.value === 'attribute')) return
    if (cue.complements.written) {
      this.#written(cue, end)
      return
    }
    const holder = this.#holding(cue.at)
    const from = holder ? Math.max(start, holder.from) : this.#edge(start, cue.at)
    // `اكتفى الوزير ‹بالقول› إن`: words have whoever stands before them.
    const before = cue.form === 'participle' && !this.#stream.view(cue.at).article ? null : subjectBefore(this.#stream, cue.at, from, this.#fillers)
    const content = complementOf(this.#stream, cue, holder ? holder.to : end, this.#quotes, before !== null)
    if (content) this.#complement(cue, content, before, holder, start)
    else if (!holder) this.#postposed(cue, start, end)
  }

  #complement(cue: Cue, content: Complement, before: Speaker | null, holder: Said | undefined, start: number): void {
    const strict = content.kind === 'preposition' || content.kind === 'object'
    const after = cue.form === 'participle' ? null : subjectAfter(this.#stream, cue.at, content.marker, this.#fillers, strict)
    // `عاد المدير ليكشف السبب`: behind ل and a verb stands no subject.
    const aimed = strict && cue.form === 'finite' && this.#stream.view(Math.max(0, cue.at - 1)).char === 'ل'
    const near = aimed || (before && after && this.#isTold(cue, before, after, strict)) ? before : (after ?? before)
    if (aimed && !near) return
    // Inside what somebody says, only a speaker of its own makes a statement.
    if (holder && (holder.denied || (cue.form === 'participle' ? holder.quote : !near || strict))) return
    if (cue.complements.weak && cue.form === 'finite' && !near && content.kind !== 'quote' && cue.value !== 'continue_saying' && !this.#goesOn(cue, start))
      return
    if (strict && cue.complements.weak && !near) return
    // `التي تعد من الحلفاء`: only what follows at once is thought so.
    if (cue.value === 'consider' && cue.imperfect && content.marker > cue.at + FAR) return
    if (cue.complements.restates && !isRestated(this.#stream, content.marker)) return
    if (cue.complements.conceded && !(content.marker - cue.at < FAR && isUnder(this.#stream, content.marker))) return
    // `يعد "وجهة مفضلة"`: words in marks behind an everyday verb are no speaker.
    if (cue.complements.weak && near === after && near && '"“«'.includes(this.#stream.view(near.from).char || ' ')) return
    // `أظهرت دراسة أن`: papers show, and people only in passing.
    if (cue.value === 'show' && !(near && lexIs(this.#stream, near.from + (isDeterminer(this.#stream, near.from) ? 1 : 0), 'speaker-noun'))) return
    const quoted = after && relayedFrom(this.#stream, after.to, content.marker, this.#fillers)
    const speaker = quoted?.filler ?? (near ? this.#addressed(near, start) : this.#carried(cue, start))
    if (!speaker) return
    if (holder?.unclosed && content.unclosed) {
      this.#giveUp(holder, cue.at)
      this.#complement(cue, content, before, undefined, start)
      return
    }
    const outlet = quoted ? after?.filler : outletOf(this.#stream, cue.at + 1, content.marker + 1, this.#quotes, this.#fillers)
    const time = timeOf(this.#stream, cue.at, this.#edge(start, cue.at), content.marker, this.#fillers)
    const form = cue.form === 'participle' ? 'participle' : near ? 'verb' : 'carried'
    this.#add({
      speaker,
      others: after && !quoted ? othersBeside(this.#stream, after, content.marker, this.#fillers) : [],
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

  /** `مسؤول أبلغ الصحيفة أن`, `كلمة ألقاها المدير أكد فيها اهتمام الوزارة`: who is told, or what is confirmed, stands behind the verb. */
  #isTold(cue: Cue, before: Speaker, { from }: Speaker, strict: boolean): boolean {
    if (TELLING.has(cue.value) && isRightBefore(this.#stream, before, cue.at)) return true
    return strict && !this.#stream.view(from).article && !isSpeaker(this.#stream, from)
  }

  /** `قال … واعتبر أن`: right behind what somebody said he goes on. */
  #goesOn(cue: Cue, start: number): boolean {
    const last = this.#said.at(-1)
    return last !== undefined && last.sentence === start && cue.at - last.to <= 1 && !cue.imperfect
  }

  /** `وأضاف ‹معاليه›`: how somebody is addressed, with the pronoun of whoever spoke last or whom the sentences before are about. */
  #addressed({ filler, from, to }: Speaker, start: number): FillerDraft {
    const isAddress = ['speaker-noun', 'honorific'].some((category) => lexIs(this.#stream, from, category, ...ADDRESSES))
    if (filler.entity || to - from > 1 || !isAddress || !isOwned(this.#stream, from)) return filler
    const isCrowned = ['speaker-noun', 'honorific'].some((category) => lexIs(this.#stream, from, category, 'majesty', 'highness'))
    const titled = isCrowned ? ROYAL : HELD
    const isOne = ({ entity }: FillerDraft): boolean => entity?.kind === 'person' && entity.titles.some((title) => titled.test(title))
    const known = this.#history.latest(isOne) ?? earlierSubject(this.#stream, start, this.#fillers)
    return known?.entity && isOne(known) ? { ...filler, entity: known.entity } : filler
  }

  /** The words of elements `[from, to)`, with the title that a name at their head has before it. */
  #filler(from: number, to: number): FillerDraft {
    const stream = this.#stream
    return fillerAt(stream.context.tokens.start[stream.first[from] as number] as number, stream.end(to - 1))
  }

  /** Of two quotations that never close the first ended before somebody else spoke, at `end`. */
  #giveUp(said: Said, end: number): void {
    const stream = this.#stream
    let to = end
    while (to > said.from + 1 && ['punctuation', 'proclitic'].includes(stream.view(to - 1).kind)) to--
    said.to = to
    const content = this.#filler(said.from, to)
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
      const main = mainSubject(this.#stream, start, cue.at, this.#fillers)
      if (main) return main
    }
    // `يخشى المصرف أن …، ولكنه أضاف`: whom its own sentence is about.
    const main = isButHe(this.#stream, cue.at - 1) ? mainSubject(this.#stream, start, cue.at, this.#fillers) : null
    return main ?? this.#history.agreeing(cue) ?? earlierSubject(this.#stream, start, this.#fillers)
  }

  /** `ونقلت الوكالة عن المصدر قوله إن`, `ونقلت عنه الوكالة قوله`: the outlet relays what the source says. */
  #relayed(cue: Cue, start: number, end: number): boolean {
    const stream = this.#stream
    let about = -1
    for (let i = cue.at + 1; i < Math.min(end - 1, cue.at + 14) && about < 0; i++) {
      if (stream.view(i).kind === 'word' && lexIs(stream, i, 'preposition', RELAYING[cue.value] as string)) about = i
      else if (isThat(stream, i) || stream.view(i).char === ':') return false
    }
    if (about < 0) return false
    // `ونقلت عنه الوكالة قوله`: who spoke before, and the outlet behind.
    const back = stream.view(about).enclitic
    if (back && cue.value === 'attribute') return false
    const speaker = back ? null : readSpeaker(stream, about + 1, end, this.#fillers)
    const said = speaker?.filler ?? this.#carried({ ...cue, feminine: /ها$/u.test(stream.element(about).folded) }, start)
    if (!said) return false
    const content = complementOf(stream, { ...cue, at: speaker ? speaker.to - 1 : about, complements: { prepositions: ['on'] } }, end, this.#quotes, true)
    if (!content) return false
    const outlet = subjectAfter(stream, back ? about : cue.at, back ? content.marker : about, this.#fillers, true)
    this.#add({
      speaker: said,
      from: content.from,
      to: content.to,
      cue: cue.at,
      rule: 'statement.relayed',
      quote: content.kind === 'quote',
      ...(speaker ? { near: speaker.filler } : {}),
      ...(outlet ? { outlet: outlet.filler } : {}),
      feminine: null,
    })
    this.#marker = Math.max(this.#marker, content.from)
    return true
  }

  /** `تصريحات الوزير بأن`, `تأكيد الحكومة أن`: whose words are named with what they say. */
  #words(at: number, start: number, end: number): void {
    const stream = this.#stream
    const owner = at + 1
    if (owner + 2 >= end || this.#holding(at) || isUnsaid(stream, at, start) || !(isNamed(stream, owner) || isSource(stream, owner))) return
    const speaker = holderBehind(stream, readSpeaker(stream, owner, end, this.#fillers, false), end, this.#fillers)
    const that = [speaker.to, speaker.to + 1].find((i) => i < end && isThat(stream, i))
    if (that === undefined || that + 1 >= end || (that > speaker.to && !lexIs(stream, speaker.to, 'preposition', 'from', 'on'))) return
    // The clause is part of another, which goes on behind a comma.
    let to = that + 2
    const last = contentEnd(stream, that + 1, end, this.#quotes)
    while (to < last && !'،,'.includes(stream.view(to).char || ' ')) to++
    this.#add({ speaker: speaker.filler, from: that + 1, to, cue: at, rule: 'statement.words', quote: false, near: speaker.filler, feminine: null })
    this.#marker = Math.max(this.#marker, that + 1)
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
    others?: readonly FillerDraft[]
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
    if (!s.quote && !isTalk(stream, from) && opensClause(stream, from) && from < to - 2) {
      from++
      while (from < to - 1 && stream.view(from).kind === 'punctuation') from++
    }
    if (stream.view(to - 1).kind === 'punctuation') return
    const content = this.#filler(from, to)
    const { near = content, outlet, time, others = [] } = s
    const fact = factOf(s.rule, 'statement', {
      status: stream.view(Math.max(0, s.cue - 1)).char === 'س' ? 'planned' : 'occurred',
      roles: { speaker: [s.speaker, ...others], content: [content], ...(outlet ? { outlet: [outlet] } : {}), ...(time ? { time: [time] } : {}) },
      evidence: [{ start: Math.min(stream.start(s.cue), content.start, near.start), end: Math.max(stream.end(s.cue), content.end, near.end) }],
      attribution: { speaker: s.holder?.fact.roles.speaker?.[0], cue: stream.element(s.cue).text },
    })
    const sentence = stream.sentences[stream.sentenceOf(s.cue)] as number
    this.#said.push({ fact, from, to, sentence, quote: s.quote, unclosed: s.unclosed === true, denied: denies(stream.view(s.cue)) && isTalk(stream, from) })
    if (!s.holder) this.#history.add(s.speaker, s.feminine ?? null)
  }
}
