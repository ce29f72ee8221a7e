/** What led to a mention: its rule, the words with the lexemes that the rule asked for, and the earlier matches inside of it. */
import type { Lexeme, Reading } from '../lexicon/lexicon.ts'
import type { PatternNode, Rule, Test } from '../pattern/dsl.ts'
import type { SymbolView } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'

/** A dictionary word as a data file has it. */
export type LexemeUse = Readonly<{ category: string; value: string | number; lemma: string; gloss?: string; file: string }>
/** A word or a mark, in UTF-16 units of the text as read. */
export type Word = Readonly<{ start: number; end: number; kind: string; lexemes: readonly LexemeUse[] }>
export type Derivation = Readonly<{ rule: string; start: number; end: number; tags: readonly string[]; words: readonly Word[]; parts: readonly Derivation[] }>

export class Derivations {
  readonly #laid: Stream
  readonly #items: readonly PlacedItem[]
  readonly #rules: ReadonlyMap<string, readonly Test[]>

  /**
   * @param laid the stream before the first phase: words and forms of several words
   * @param finished the stream that mentions were read from
   * @param rules every rule of the cascade
   */
  constructor(laid: Stream, finished: Stream, rules: readonly Rule[]) {
    this.#laid = laid
    this.#items = finished.items
    this.#rules = new Map(rules.map((rule) => [rule.id, testsOf(rule.pattern)]))
  }

  /** @returns null for what no rule of the cascade made (dates of the page's header) */
  ofMention(mention: Mention): Derivation | null {
    const makes = (one: { kind?: string; start: number; end: number }): boolean =>
      one.kind === mention.kind && one.start === mention.start && one.end === mention.end
    const item = this.#items.find((i) => i.rule === mention.rule && (makes(i as PlacedItem) || (i.more ?? []).some(makes)))
    return item ? this.ofItem(item) : null
  }

  ofItem(item: PlacedItem): Derivation {
    const inside = (token: number): boolean => item.parts.some((part) => part.firstToken <= token && token <= part.lastToken)
    const words: Word[] = []
    for (let i = this.#first(item.firstToken); i < this.#laid.length && (this.#laid.first[i] as number) <= item.lastToken; i++) {
      if (!inside(this.#laid.first[i] as number)) words.push(this.#word(i, this.#rules.get(item.rule)))
    }
    return { rule: item.rule, start: item.start, end: item.end, tags: item.tags, words, parts: item.parts.map((part) => this.ofItem(part)) }
  }

  /** Element of the laid stream that holds a token. */
  #first(token: number): number {
    let low = 0
    let high = this.#laid.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#laid.first[middle] as number) <= token) low = middle
      else high = middle - 1
    }
    return low
  }

  #word(i: number, tests: readonly Test[] | undefined): Word {
    const view = this.#laid.view(i)
    const used = tests ? view.readings.filter((reading) => tests.some((test) => needs(test, view, reading))) : view.readings
    return { start: this.#laid.start(i), end: this.#laid.end(i), kind: view.kind, lexemes: lexemesOf(used) }
  }
}

/** The lexemes behind readings, each once however many of its forms fit. */
export const lexemesOf = (readings: readonly Reading[]): LexemeUse[] => [...new Set(readings.map(({ lexeme }) => lexeme))].map(lexemeUse)

function lexemeUse({ category, value, lemma, gloss, file }: Lexeme): LexemeUse {
  return { category, value, lemma, ...(gloss === undefined ? {} : { gloss }), file }
}

/** A test relies on a reading when it holds with this one alone and not without any. */
function needs(test: Test, view: SymbolView, reading: Reading): boolean {
  const seen = (readings: readonly Reading[]): boolean => test.holds({ ...view, readings, answers: [] })
  return seen([reading]) && !seen([])
}

/** Every test of a pattern. */
export function testsOf(node: PatternNode): readonly Test[] {
  switch (node.type) {
    case 'test':
      return [node.test]
    case 'seq':
    case 'or':
      return node.parts.flatMap(testsOf)
    case 'as':
    case 'times':
      return testsOf(node.part)
  }
}
