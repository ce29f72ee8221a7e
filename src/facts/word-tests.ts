/** Questions about the words of a noun phrase, of which its kinds are made. */
import type { SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Chunk } from './chunk.ts'

export const reads = (view: SymbolView, categories: readonly string[], values?: ReadonlySet<string>): boolean =>
  view.readings.some((r) => categories.includes(r.lexeme.category) && (values === undefined || values.has(String(r.lexeme.value))))
export const tagged = (view: SymbolView, ...tags: string[]): boolean => tags.some((tag) => view.tags.includes(tag))
export const isWord = (view: SymbolView): boolean => view.kind !== 'item'

/** A question about one word, whatever stands around it. */
export type WordTest = (view: SymbolView) => boolean

/** Phrases of a kind pass one of these tests, and their head does not rule it out. */
export type KindTest = Readonly<{
  head?: WordTest
  /** The head, when it is the whole phrase. */
  alone?: WordTest
  /** The head or the word after it: what the phrase is, not what modifies it. */
  opening?: WordTest
  /** One of the first three words. */
  first?: WordTest
  /** Any word. */
  inside?: WordTest
  /** Heads of another kind, whatever the other tests say. */
  unless?: WordTest
  /** Values of the noun that is counted (`5 قتلى`), when the head is a value. */
  counted?: ReadonlySet<string>
  /** Values of nouns that are counted and no such thing, whatever the other tests say. */
  uncounted?: ReadonlySet<string>
  /** What no word tells alone, with the word that makes it worth asking; `head` is the head's element. */
  phrase?: Readonly<{ asked: WordTest; holds: (stream: Stream, chunk: Chunk, head: number) => boolean }>
}>

export const isNoun = (...values: string[]): WordTest => {
  const set = new Set(values)
  return (view) => isWord(view) && reads(view, ['noun'], set)
}
/** People or things of these values, counted or not. */
export const counting = (values: ReadonlySet<string>): KindTest => ({
  head: (head) => isWord(head) && reads(head, ['people-noun', 'counted-noun'], values),
  counted: values,
})

export const isCalled = (stream: Stream, at: number, names: RegExp): boolean => tagged(stream.view(at), 'organization') && names.test(stream.element(at).folded)
