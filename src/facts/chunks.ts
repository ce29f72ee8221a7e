/**
 * Shallow clause reading: a sentence is read once into chunks, noun phrases and verbs, each with what governs it and with the mark
 * that parts it from the chunk before. Frames then ask for arguments by position and preposition.
 *
 *     وقعت | وزارة النقل | و وزارة المالية | مذكرة تفاهم | في ‹بيروت›
 *     verb   noun          noun, joined      noun          noun, under `in`
 */

import type { Lexeme } from '../lexicon/lexicon.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { Chunk, Clause, Edge } from './chunk.ts'
import { classOf, decide, type ElementClass, hasCategory } from './classes.ts'
import { isConjugated } from './clause.ts'

const CLITICS: Record<string, string> = { ل: 'for', ب: 'bi', ك: 'as' }
const VALUES = ['money', 'percent', 'quantity', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'person', 'number', 'equipment']
const NAMES = ['organization', 'place', 'title', 'person']
const THINGS = ['org-head', 'place-head', 'people-noun', 'agreement', 'echelon', 'equipment', 'vehicle', 'counted-noun', 'event-noun', 'title-head', 'noun']

/** Categories whose words in ي are adjectives as well as nouns (`عسكري`). */
const RELATIONAL = ['noun', 'people-noun']

const isValue = perSymbol((view) => view.kind === 'item' && VALUES.some((tag) => view.tags.includes(tag)))
const isNamed = perSymbol((view) => view.kind === 'item' && NAMES.some((tag) => view.tags.includes(tag)))
/** A masdar or the name of an event: its idafa is read apart, as its argument. */
export const isEvent = perSymbol((view) => view.kind !== 'item' && view.readings.some((r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun'))
const isMasdarOnly = perSymbol(
  (view) => view.readings.some((r) => r.verb === 'masdar') && !view.readings.some((r) => r.verb === 'active' || r.verb === 'passive'),
)
const isAdjective = perSymbol(
  (view) =>
    hasCategory(view, 'nationality') ||
    (view.kind === 'word' &&
      !isMasdarOnly(view) &&
      !view.readings.some((r) => THINGS.includes(r.lexeme.category) && !(RELATIONAL.includes(r.lexeme.category) && /(?:ي|ية)$/u.test(r.lexeme.lemma)))),
)

/** The noun that says, like a preposition, what the next phrase is for: `بإشراف`, `بقيمة`, `على عمق`. */
const leadOf = perSymbol((view): Lexeme | null =>
  view.kind === 'word' && !view.article ? (view.readings.find((r) => r.lexeme.category === 'lead')?.lexeme ?? null) : null,
)
const MEASURES = new Set(['reach', 'exceed', 'estimate', 'equal', 'arrive', 'settle'])
/** Verbs that only tell what a thing is made of: `قافلة تضم 40 شاحنة`, `هبة تتمثل في`. */
const CONTENTS = new Set(['contain', 'consist_of'])
const isContent = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect' && CONTENTS.has(String(r.lexeme.value))))
/** `رتل مؤلف من 40 شاحنة`. */
const isMadeOf = perSymbol((view) => view.readings.some((r) => (r.verb === 'active' || r.verb === 'passive') && CONTENTS.has(String(r.lexeme.value))))
const isMeasure = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect' && MEASURES.has(String(r.lexeme.value))))

const isName = perSymbol((view) => NAMES.some((tag) => view.tags.includes(tag)) || view.tags.includes('date'))
/** Whether a word ends a phrase that is no name and has neither article nor pronoun. */
export const isIndefinite = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return !isName(view) && !view.enclitic && (view.kind === 'item' ? !/^ال/u.test(stream.element(i).folded) : !view.article)
}
const isAmounting = perSymbol(
  (view) => view.article && view.readings.some((r) => (r.verb === 'active' || r.verb === 'passive') && MEASURES.has(String(r.lexeme.value))),
)
const MOVES = new Set(['rise', 'fall', 'decline'])
const isMoving = perSymbol((view) => !view.article && view.readings.some((r) => r.verb === 'masdar' && MOVES.has(String(r.lexeme.value))))
const isFrom = reads('preposition', ['from'])
const isParticiple = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.verb === 'active' && r.number === 'sg'))

/** Elements a dateline may have between its place and the mark that closes it. */
const DATELINE = 14
const isPlaceItem = perSymbol((view) => view.kind === 'item' && view.tags.includes('place'))
const isDash = perSymbol((view) => view.kind === 'punctuation' && '-–—'.includes(view.char))
const isDatelinePart = perSymbol(
  (view) =>
    (view.kind === 'item' && ['date', 'number', 'organization', 'place', 'digits'].some((tag) => view.tags.includes(tag))) ||
    view.kind === 'number' ||
    (view.kind === 'punctuation' && '()/-–—،.'.includes(view.char)),
)

/** Past `القاهرة -`, `عمّان 12 أيلول (بترا) -`: where a report was filed is no phrase of its first sentence. */
function pastDateline(stream: Stream, start: number, end: number): number {
  if (start >= end || !isPlaceItem(stream.view(start))) return start
  let past = start
  let inside = false
  for (let i = start + 1; i < Math.min(end - 1, start + DATELINE); i++) {
    const view = stream.view(i)
    const wrapped = '/'.includes(stream.view(i - 1).char || ' ') && '/'.includes(stream.view(i + 1).char || ' ')
    if (view.char === '(') inside = true
    if (isDash(view)) past = i + 1
    else if (!inside && !wrapped && !isDatelinePart(view)) break
    if (view.char === ')') inside = false
  }
  return past
}

class Reader {
  readonly #stream: Stream
  readonly #start: number
  readonly #end: number
  readonly chunks: Chunk[] = []
  #preposition: string | null = null
  #joined = false
  /** Whether the governing preposition stands right before the phrase being read. */
  #explicit = false
  #edge: Edge = Edge.Stop
  #depth = 0
  #previous: ElementClass = 'stop'

  constructor(stream: Stream, start: number, end: number) {
    this.#stream = stream
    this.#start = start
    this.#end = end
  }

  read(): Chunk[] {
    for (let i = pastDateline(this.#stream, this.#start, this.#end); i < this.#end; i++) {
      const kind = this.#class(i)
      if (kind === 'noun') i = this.#noun(i) - 1
      else if (kind === 'verb') this.#verb(i)
      else this.#mark(i, kind)
      this.#previous = kind === 'other' ? this.#previous : kind
    }
    return this.chunks
  }

  #class(i: number): ElementClass {
    const kind = classOf(this.#stream, i)
    if (kind === 'noun' && this.#isCircumstance(i)) return 'verb'
    // `الذي خلف عشرات القتلى`: right after a relative a word is rather a verb than a preposition.
    if (kind === 'preposition' && this.#previous === 'relative' && this.#stream.view(i).kind === 'word' && isConjugated(this.#stream.view(i))) return 'verb'
    return kind === 'either' ? decide(this.#stream, i, this.#start, this.#previous, this.#open()) : kind
  }

  /** `، مؤكدا …`: an active participle in the accusative after a mark opens a clause of its own. */
  #isCircumstance(i: number): boolean {
    const view = this.#stream.view(i)
    if (!isParticiple(view) || view.article || view.enclitic || this.#joined || this.#preposition !== null) return false
    return this.#edge >= Edge.Comma && /[اهة]$/u.test(this.#stream.element(i).folded)
  }

  /** Whether the clause has a verb already. */
  #open(): boolean {
    for (let k = this.chunks.length - 1; k >= 0 && this.#edge === Edge.None; k--) {
      const chunk = this.chunks[k] as Chunk
      if (chunk.kind === 'verb') return !chunk.measure
      if (chunk.edge >= Edge.Comma) return false
    }
    return false
  }

  #mark(i: number, kind: ElementClass): void {
    const view = this.#stream.view(i)
    switch (kind) {
      case 'preposition':
        this.#governor(view)
        return
      case 'and':
        this.#joined = true
        return
      case 'comma':
        this.#raise(Edge.Comma)
        if (!(i + 1 < this.#end && this.#stream.view(i + 1).char === 'و')) this.#preposition = null
        return
      case 'open':
        this.#depth++
        return
      case 'close':
        this.#depth = Math.max(0, this.#depth - 1)
        return
      case 'relative':
      case 'that':
      case 'stop':
        this.#raise(kind === 'relative' ? Edge.Relative : kind === 'that' ? Edge.That : Edge.Stop)
        this.#preposition = null
        this.#joined = false
    }
  }

  #governor(view: SymbolView): void {
    const value =
      view.kind === 'proclitic' ? (CLITICS[view.char] ?? null) : String(view.readings.find((r) => r.lexeme.category === 'preposition')?.lexeme.value)
    if (this.chunks.at(-1)?.measure && (this.#preposition === 'measure' || this.#preposition === 'content')) return
    if (value === 'besides') {
      this.#joined = true
      this.#preposition = this.chunks.at(-1)?.preposition ?? null
    } else {
      this.#preposition = value
      this.#explicit = true
    }
  }

  #raise(edge: Edge): void {
    if (edge > this.#edge) this.#edge = edge
  }

  #push(
    kind: Chunk['kind'],
    from: number,
    to: number,
    { preposition, construct, measure }: { preposition: string | null; construct: boolean; measure: boolean },
  ): void {
    this.chunks.push(
      new Chunk({
        index: this.chunks.length,
        kind,
        from,
        to,
        preposition,
        inherited: !this.#explicit,
        joined: this.#joined,
        edge: this.#edge,
        construct,
        bracket: this.#depth > 0,
        measure,
      }),
    )
    this.#edge = Edge.None
    this.#joined = false
    this.#explicit = false
  }

  #verb(i: number): void {
    const last = this.chunks.at(-1)
    const view = this.#stream.view(i)
    const follows = this.#edge === Edge.None && !this.#joined && last?.kind === 'noun'
    const measure = (follows && isMeasure(view)) || (last?.kind === 'noun' && !this.#joined && this.#edge <= Edge.Comma && isContent(view))
    // `صاروخ أطلقه الحوثيون`: after an indefinite noun, a verb whose pronoun points back to it.
    if (follows && view.enclitic && last.to === i && isIndefinite(this.#stream, i - 1)) this.#edge = Edge.Relative
    this.#push('verb', i, i + 1, { preposition: null, construct: false, measure })
    this.#preposition = measure ? (isContent(view) ? 'content' : 'measure') : null
    this.#explicit = measure
  }

  /** Reads a noun phrase or a lead at `i`; returns the element after it. */
  #noun(i: number): number {
    if (this.#amounts(i) || this.#moves(i)) {
      this.#preposition = this.#moves(i) ? 'rate' : 'value'
      this.#explicit = true
      return i + 1
    }
    const lead = leadOf(this.#stream.view(i))
    if (lead !== null && this.#leads(i, lead)) {
      this.#preposition = String(lead.value)
      this.#explicit = true
      return this.#skipMeasure(i + 1)
    }
    const last = this.chunks.at(-1)
    const follows = last !== undefined && !this.#explicit && this.#edge === Edge.None && !this.#joined
    const event = isEvent(this.#stream.view(i))
    const joins = this.#joined && this.#edge <= Edge.Comma && last?.construct === true && !event
    const construct = joins || (follows && last.to === i && last.kind === 'noun' && this.#opensIdafa(last, event))
    const loose = follows && last.kind === 'noun'
    const preposition = construct || loose ? null : this.#preposition
    const end = this.#phraseEnd(i)
    this.#push('noun', i, end, { preposition, construct, measure: false })
    if (!construct) this.#preposition = preposition
    return end
  }

  /** `الموازنة البالغة 198 تريليون دينار`: the participle leads to the sum. */
  #amounts(i: number): boolean {
    return i + 1 < this.#end && isAmounting(this.#stream.view(i)) && isValue(this.#stream.view(i + 1))
  }

  /** `بزيادة 35%`, `بانخفاض 4%`. */
  #moves(i: number): boolean {
    return this.#preposition === 'bi' && this.#explicit && i + 1 < this.#end && isMoving(this.#stream.view(i)) && isValue(this.#stream.view(i + 1))
  }

  /** A lead governs what follows it under a preposition; with a pronoun (`قيمتها`), or when it has other meanings, only a value. */
  #leads(i: number, lead: Lexeme): boolean {
    const next = this.#skipMeasure(i + 1)
    if (next >= this.#end) return false
    if (this.#stream.view(i).enclitic || lead.props.valueOnly === true) return isValue(this.#stream.view(next))
    if (lead.props.bare !== true && (i === this.#start || classOf(this.#stream, i - 1) !== 'preposition')) return isValue(this.#stream.view(next))
    return this.#class(next) === 'noun' || next > i + 1
  }

  /** After a lead: adjectives and a linking verb with its preposition (`بكلفة جملية تقدر بـ`) up to the value. */
  #skipMeasure(i: number): number {
    let k = i
    while (
      k < this.#end &&
      k < i + 2 &&
      this.#stream.view(k).kind === 'word' &&
      !this.#stream.view(k).article &&
      !isEvent(this.#stream.view(k)) &&
      isAttribute(this.#stream, k)
    )
      k++
    if (k < this.#end && isMeasure(this.#stream.view(k))) k++
    if (k < this.#end && classOf(this.#stream, k) === 'preposition') k++
    return k > i && k < this.#end && isValue(this.#stream.view(k)) ? k : i
  }

  /** An indefinite event governs what follows it; any indefinite noun governs an event (`عملية تسليح`). */
  #opensIdafa(chunk: Chunk, event: boolean): boolean {
    const view = this.#stream.view(chunk.to - 1)
    // A dual or sound plural with its nun is no first term: what follows is another phrase (`حاول مسلحون خطف`).
    return view.kind === 'word' && !view.article && !view.enclitic && (event || isEvent(view)) && !/(?:ون|ان)$/u.test(this.#stream.element(chunk.to - 1).folded)
  }

  /** Element after the noun phrase that begins at `from`. */
  #phraseEnd(from: number): number {
    let k = from
    while (k + 1 < this.#end && opensPhrase(this.#stream.view(k)) && this.#class(k + 1) === 'noun') k++
    k = this.#pastPart(k)
    if (isEvent(this.#stream.view(k)) && !this.#stream.view(k).article) return this.#adjectives(k + 1, this.#stream.view(k))
    k++
    while (k < this.#end && this.#joins(k)) k++
    return k
  }

  /** `قسم آخر من المساعدات`: the part and its whole are one phrase; the element of the whole. */
  #pastPart(k: number): number {
    if (!hasCategory(this.#stream.view(k), 'partitive') || this.#stream.view(k).article) return k
    for (let from = k + 1; from <= k + 2 && from + 1 < this.#end; from++) {
      if (isFrom(this.#stream.view(from))) return this.#class(from + 1) === 'noun' ? from + 1 : k
      if (this.#class(from) !== 'noun') return k
    }
    return k
  }

  /** An indefinite masdar takes its indefinite adjectives only (`زيارة رسمية`); what else follows is its argument. */
  #adjectives(from: number, head: SymbolView): number {
    let k = from
    while (
      k < this.#end &&
      !head.enclitic &&
      this.#stream.view(k).kind === 'word' &&
      this.#class(k) === 'noun' &&
      (isRelational(this.#stream, k) || this.#agrees(from - 1, k)) &&
      !(befalls(head) && isPeople(this.#stream.view(k)))
    )
      k++
    return k
  }

  /** `قرضا ميسرا`, `هجوما عنيفا`: an adjective takes the ending of its indefinite noun. */
  #agrees(noun: number, k: number): boolean {
    const accusative = (i: number): boolean => /.{3}ا$/u.test(this.#stream.element(i).folded)
    const view = this.#stream.view(k)
    return !view.article && !view.enclitic && isAdjective(view) && accusative(noun) && accusative(k)
  }

  /** A noun with its nun, or one whose nation is said, is no first term of an idafa: `مسلحون | قرية`, `طائرات روسية | مدينة إدلب`. */
  #isClosed(k: number): boolean {
    return hasCategory(this.#stream.view(k), 'nationality') || (isPeople(this.#stream.view(k)) && /(?:ون|ان)$/u.test(this.#stream.element(k).folded))
  }

  #joins(k: number): boolean {
    const before = this.#stream.view(k - 1)
    const view = this.#stream.view(k)
    if (
      classOf(this.#stream, k) !== 'noun' &&
      !(classOf(this.#stream, k) === 'either' && decide(this.#stream, k, this.#start, 'noun', this.#open()) === 'noun')
    )
      return false
    const lead = leadOf(view)
    if (this.#amounts(k)) return false
    if (isValue(view) || (lead !== null && this.#leads(k, lead))) return false
    if ((isEvent(view) && !view.article) || isMadeOf(view)) return false
    if (view.tags.includes('ordinal')) return before.article === view.article
    if (isValue(before) && !view.article) return isRelational(this.#stream, k) || (isCounted(before) && isQuality(view))
    if (isNamed(before)) return view.kind === 'word' && view.article && isAdjective(view)
    if (!before.article && this.#isClosed(k - 1) && !isAdjective(view)) return false
    if (before.article || before.enclitic) return view.article && view.kind === 'word' && (isAdjective(view) || (isGroup(before) && isPeople(view)))
    return true
  }
}

const isCounted = perSymbol((view) => view.tags.some((tag) => tag === 'counted' || tag === 'vehicle' || tag === 'equipment'))
/** What can only tell of what kind the counted things are: a participle, or a word no lexicon knows (`قرص مهلوس`, `سيارة مفخخة`). */
const isQuality = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    view.readings.every((r) => r.verb === 'passive' || r.verb === 'active' || r.lexeme.category === 'goods') &&
    (view.readings.length > 0 || (view.pos & 2) === 0),
)
const isPeople = reads('people-noun')
/** Events that befall people: a person's noun after them is whom they befell, no adjective (`مقتل جندي`, `هجوم إرهابي`). */
const PERSONAL = new Set('death_noun kill wound die arrest detain abduct release martyr assassinate execute displace deport save evacuate'.split(' '))
const befalls = perSymbol((view) => view.readings.some((r) => PERSONAL.has(String(r.lexeme.value))))
/** `الإيطاليين المختطفين`: people named by their nation take a second noun of people as their adjective. */
const isGroup = reads(['nationality', 'people-noun'])

/** An adjective of a sum, or the word that leads to it (`مبلغ مالي قدره`). */
const isAttribute = (stream: Stream, k: number): boolean => classOf(stream, k) === 'noun' || stream.view(k).enclitic || leadOf(stream.view(k)) !== null

/** Words that stand before the head of their phrase. */
const opensPhrase = perSymbol(
  (view) =>
    hasCategory(view, 'demonstrative') || (!view.article && view.readings.some((r) => r.lexeme.category === 'function' || r.lexeme.category === 'ordinal')),
)
const isNation = reads('nationality')

/** An indefinite relational adjective: `رسمية`, `عسكري`, `أميركيين`. */
function isRelational(stream: Stream, k: number): boolean {
  const view = stream.view(k)
  if (view.article || view.enclitic) return false
  return isNation(view) || (isAdjective(view) && /(?:[يى]|ي[هة]|يين|يون|جديد[هة]?|واسع[هة]?|كبير[هة]?|خاص[هة]?)$/u.test(stream.element(k).folded))
}

const readings = new WeakMap<Stream, Array<Clause | undefined>>()

/** The reading of sentence `s`, made once. */
export function readSentence(stream: Stream, s: number): Clause {
  let list = readings.get(stream)
  if (!list) {
    list = []
    readings.set(stream, list)
  }
  let clause = list[s]
  if (!clause) {
    const start = stream.sentences[s] as number
    const end = stream.sentences[s + 1] as number
    clause = new Clause(stream, new Reader(stream, start, end).read(), start, end)
    list[s] = clause
  }
  return clause
}
