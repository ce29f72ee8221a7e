/**
 * The stream: what every phase reads and writes. At first its elements are tokens and lexicon forms of several words; each phase folds
 * the elements of a match into one item, so that later phases see `NUMBER`, `DATE`, `PERSON` as single elements.
 */

import type { Lexicon, Reading } from '../lexicon/lexicon.ts'
import type { WordList } from '../lexicon/word-list.ts'
import { HOLE, isHamzaMark } from '../normalize/fold.ts'
import { spelling } from '../normalize/spelling.ts'
import type { SymbolTable, SymbolView } from '../pattern/symbols.ts'
import type { TokenColumns } from '../tokenize/tokens.ts'
import type { Diagnostic, DocumentInput, DocumentStructure, MentionKind, RuleId } from '../types.ts'
import type { Arena } from './arena.ts'

/** What a resolver makes of a match. */
export type Item = {
  /** Names later phases look for (`number`, `date`, `person`, …). */
  tags: readonly string[]
  /** Meaning for later phases; for emitted mentions also the contract's value unless `mentionValue` is given. */
  value: Readonly<Record<string, unknown>>
  /** Present when the match is itself a mention. Items swallowed by a later match lose theirs unless it keeps them. */
  kind?: MentionKind
  mentionValue?: Readonly<Record<string, unknown>>
  /** Narrower span, in UTF-16 units, when context words are not part of the mention. */
  start?: number
  end?: number
  /** Inner items whose mentions live on (a place inside an organization). */
  keep?: readonly PlacedItem[]
  /** Further mentions made of the same match (a list with a shared head). */
  more?: ReadonlyArray<{ kind: MentionKind; value: Readonly<Record<string, unknown>>; start: number; end: number; tags: readonly string[] }>
  diagnostics?: readonly Diagnostic[]
}

/** An item with its place and its history. */
export type PlacedItem = Item & { start: number; end: number; rule: RuleId; firstToken: number; lastToken: number; parts: readonly PlacedItem[] }

/** An item put in its place; every placed item has the same fields in the same order, which keeps later reads fast. */
export function placeItem(
  item: Item,
  span: { start: number; end: number },
  rule: RuleId,
  tokens: { firstToken: number; lastToken: number },
  parts: readonly PlacedItem[],
): PlacedItem {
  const { tags, value, kind, mentionValue, keep, more } = item
  return { tags, value, kind, mentionValue, keep, more, start: span.start, end: span.end, rule, ...tokens, parts } as PlacedItem
}

/** What resolvers may know of the document; `memo` holds what an extractor computes once per document. */
export type DocumentContext = {
  readonly input: DocumentInput
  /** The text as read: the input's, or with its ligatures spelled out. */
  readonly text: string
  /** With ligatures spelled out: for each unit of `text`, the unit of the input it came from; else null. */
  readonly origin: Int32Array | null
  readonly folded: Uint16Array
  readonly structure: DocumentStructure
  readonly tokens: TokenColumns
  /** Where the columns of streams come from. */
  readonly arena: Arena
  readonly lexicon: Lexicon
  readonly words: WordList
  /** EDTF day of publication, when known by now. */
  published: string | null
  readonly diagnostics: Diagnostic[]
  readonly memo: Map<string, unknown>
}

/** What an extractor asks of a document once; `key` names it among all extractors. */
export function oncePerDocument<T>({ memo }: DocumentContext, key: string, make: () => T): T {
  const known = memo.get(key) as T | undefined
  if (known !== undefined) return known
  const made = make()
  memo.set(key, made)
  return made
}

export class Stream {
  readonly context: DocumentContext
  readonly symbols: SymbolTable
  length = 0
  symbol: Int32Array
  first: Int32Array
  last: Int32Array
  /** Index into `items`, or -1. */
  item: Int32Array
  /** Reading set of a lexicon form of several words standing here, or 0. */
  set: Int32Array
  readonly items: PlacedItem[]
  /** Element at which each sentence starts; one more entry than sentences. */
  readonly sentences: number[] = [0]
  /** The sentence asked for last: the next question is mostly about the same one. */
  #asked = 0

  constructor(context: DocumentContext, symbols: SymbolTable, capacity: number, items: PlacedItem[] = []) {
    this.context = context
    this.symbols = symbols
    this.symbol = context.arena.int32(capacity)
    this.first = context.arena.int32(capacity)
    this.last = context.arena.int32(capacity)
    this.item = context.arena.int32(capacity)
    this.set = context.arena.int32(capacity)
    this.items = items
  }

  push(symbol: number, first: number, last: number, item: number, set: number): void {
    const i = this.length++
    this.symbol[i] = symbol
    this.first[i] = first
    this.last[i] = last
    this.item[i] = item
    this.set[i] = set
  }

  /** A stream for what becomes of `stream`: with room for as many elements, and its first `sentences` sentences closed where they were. */
  static continuing(stream: Stream, sentences: number): Stream {
    const next = new Stream(stream.context, stream.symbols, stream.length + 1, stream.items)
    for (let s = 1; s <= sentences; s++) next.sentences.push(stream.sentences[s] as number)
    return next
  }

  /** Append elements `[start, end)` of another stream. */
  copy(from: Stream, start: number, end: number): void {
    const { symbol, first, last, item, set } = this
    let to = this.length
    for (let i = start; i < end; i++, to++) {
      symbol[to] = from.symbol[i] as number
      first[to] = from.first[i] as number
      last[to] = from.last[i] as number
      item[to] = from.item[i] as number
      set[to] = from.set[i] as number
    }
    this.length = to
  }

  endSentence(): void {
    this.sentences.push(this.length)
  }

  /** UTF-16 start of an element. */
  start(i: number): number {
    const item = this.item[i] as number
    return item >= 0 ? (this.items[item] as PlacedItem).start : (this.context.tokens.start[this.first[i] as number] as number)
  }

  end(i: number): number {
    const item = this.item[i] as number
    return item >= 0 ? (this.items[item] as PlacedItem).end : (this.context.tokens.end[this.last[i] as number] as number)
  }

  view(i: number): SymbolView {
    return this.symbols.views[this.symbol[i] as number] as SymbolView
  }

  element(i: number): Element {
    return new Element(this, i)
  }

  /** Index of the sentence that holds element `i`. */
  sentenceOf(i: number): number {
    const { sentences } = this
    const asked = this.#asked
    if ((sentences[asked] as number) <= i && i < (sentences[asked + 1] as number)) return asked
    let low = 0
    let high = sentences.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sentences[middle] as number) <= i) low = middle
      else high = middle - 1
    }
    this.#asked = low
    return low
  }
}

/** A view of one element, made only where something matched. */
export class Element {
  readonly stream: Stream
  readonly index: number
  readonly view: SymbolView
  readonly start: number
  readonly end: number
  /** Made when it is asked for; resolvers ask again and again. */
  #folded: string | null = null

  constructor(stream: Stream, index: number) {
    this.stream = stream
    this.index = index
    this.view = stream.view(index)
    this.start = stream.start(index)
    this.end = stream.end(index)
  }

  /** End without the pronoun at the end of the word. */
  get stemEnd(): number {
    return this.end - (this.stream.context.tokens.enclitic[this.stream.last[this.index] as number] as number)
  }
  get text(): string {
    return this.stream.context.text.slice(this.start, this.end)
  }
  /** Letters as written, hamzas kept (composed with their letters), without diacritics, tatweel and marks: tells أن from إن. */
  get written(): string {
    const { text, folded } = this.stream.context
    let letters = ''
    for (let i = this.start; i < this.end; i++) if (folded[i] !== HOLE || isHamzaMark(text.charCodeAt(i))) letters += text[i]
    return letters.normalize()
  }
  /** Folded spelling without holes, article included. */
  get folded(): string {
    this.#folded ??= spelling(this.stream.context.folded, this.start, this.end)
    return this.#folded
  }
  get item(): PlacedItem | null {
    const item = this.stream.item[this.index] as number
    return item >= 0 ? (this.stream.items[item] as PlacedItem) : null
  }
  get article(): boolean {
    return this.view.article
  }
  get glued(): boolean {
    return this.view.glued
  }
  get firstToken(): number {
    return this.stream.first[this.index] as number
  }
  get lastToken(): number {
    return this.stream.last[this.index] as number
  }

  /** The first reading in one of these categories. */
  lex(...categories: string[]): Reading | undefined {
    const { readings } = this.view
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i] as Reading
      if (categories.includes(reading.lexeme.category)) return reading
    }
    return undefined
  }

  readings(category: string): Reading[] {
    return this.view.readings.filter((r) => r.lexeme.category === category)
  }

  is(tag: string): boolean {
    return this.view.tags.includes(tag)
  }
}
