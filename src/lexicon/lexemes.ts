/** The lexemes of a lexicon. Those of a snapshot stay text until somebody asks for them: most documents need few of the thousands. */
import type { Lexeme } from './lexicon.ts'

/** Each lexeme in JSON, one after the other, and the numbers of each category's. */
export type LexemesState = { texts: Uint8Array; starts: Int32Array; categories: Record<string, number[]> }

export class Lexemes {
  readonly #made: Array<Lexeme | undefined>
  readonly #texts: Uint8Array
  readonly #starts: Int32Array
  readonly #decoder = new TextDecoder()
  /** Numbers of each category's lexemes, in order. */
  readonly #categories: Map<string, number[]>
  /** By category and then by value; made when somebody asks. */
  readonly #byValue = new Map<string, Map<string, Lexeme>>()

  constructor(stored: LexemesState = { texts: new Uint8Array(0), starts: new Int32Array(1), categories: {} }) {
    this.#texts = stored.texts
    this.#starts = stored.starts
    this.#categories = new Map(Object.entries(stored.categories))
    this.#made = new Array<undefined>(stored.starts.length - 1).fill(undefined)
  }

  get size(): number {
    return this.#made.length
  }

  get(id: number): Lexeme {
    return this.#made[id] ?? this.#read(id)
  }

  #read(id: number): Lexeme {
    const text = this.#decoder.decode(this.#texts.subarray(this.#starts[id] as number, this.#starts[id + 1] as number))
    const lexeme = JSON.parse(text) as Lexeme
    this.#made[id] = lexeme
    return lexeme
  }

  all(): Lexeme[] {
    return this.#made.map((_, id) => this.get(id))
  }

  ofCategory(category: string): Lexeme[] {
    return (this.#categories.get(category) ?? []).map((id) => this.get(id))
  }

  /** The first lexeme of a category with this value. */
  find(category: string, value: string | number): Lexeme | undefined {
    let table = this.#byValue.get(category)
    if (table === undefined) {
      table = new Map()
      for (const lexeme of this.ofCategory(category)) if (!table.has(String(lexeme.value))) table.set(String(lexeme.value), lexeme)
      this.#byValue.set(category, table)
    }
    return table.get(String(value))
  }

  add(fields: Omit<Lexeme, 'id'>): Lexeme {
    const lexeme = { ...fields, id: this.#made.length }
    this.#made.push(lexeme)
    const numbers = this.#categories.get(lexeme.category)
    if (numbers) numbers.push(lexeme.id)
    else this.#categories.set(lexeme.category, [lexeme.id])
    this.#byValue.delete(lexeme.category)
    return lexeme
  }

  state(): LexemesState {
    const encoder = new TextEncoder()
    const texts = this.all().map((lexeme) => encoder.encode(JSON.stringify(lexeme)))
    const starts = new Int32Array(texts.length + 1)
    for (const [id, text] of texts.entries()) starts[id + 1] = (starts[id] as number) + text.length
    const joined = new Uint8Array(starts[texts.length] as number)
    for (const [id, text] of texts.entries()) joined.set(text, starts[id] as number)
    return { texts: joined, starts, categories: Object.fromEntries(this.#categories) }
  }
}
