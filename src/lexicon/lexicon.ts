/**
 * The compiled lexicon: every written form of every data file, folded, in one hash table over code units.
 *
 * A form of several words is a path in a trie over word ids. A word maps to a *reading set*: all lexemes it may stand for, kept
 * together until a rule decides («مارس» is a month and a verb).
 */
import { fold, foldWord, HOLE } from '../normalize/fold.ts'
import { PairMap } from './pair-map.ts'

export type GrammaticalNumber = 'sg' | 'du' | 'pl'
export type VerbForm = 'perfect' | 'imperfect' | 'imperative' | 'masdar' | 'active' | 'passive'

/** One dictionary word: where it stands in the data and what it means. */
export type Lexeme = Readonly<{
  id: number
  category: string
  value: string | number
  /** The citation form as the data file writes it. */
  lemma: string
  gloss?: string | undefined
  glossPlural?: string | undefined
  gender?: 'm' | 'f' | undefined
  props: Readonly<Record<string, string | number | boolean | string[]>>
  file: string
}>

/** One way to read a form: a lexeme with the inflection this form shows. */
export type Reading = Readonly<{
  lexeme: Lexeme
  number: GrammaticalNumber
  gender?: 'm' | 'f' | undefined
  verb?: VerbForm | undefined
  person?: 1 | 2 | 3 | undefined
}>

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a over folded code units, holes skipped. */
export function hashUnits(units: Uint16Array, start: number, end: number, seed: number = FNV_OFFSET): number {
  let hash = seed
  for (let i = start; i < end; i++) {
    const unit = units[i] as number
    if (unit !== HOLE) hash = Math.imul(hash ^ unit, FNV_PRIME)
  }
  return hash >>> 0
}

const ARTICLE = fold('ال')
/** Hash state after the article, so that `لل…` can be looked up as `ال…` without building a string. */
const ARTICLE_SEED = hashUnits(ARTICLE, 0, 2)

/** Words of one form, as the trie keys them. */
export type FormWords = readonly string[]

export class Lexicon {
  readonly lexemes: Lexeme[] = []
  /** Reading set 0 is empty. */
  readonly sets: Reading[][] = [[]]
  #setIds = new Map<string, number>([['', 0]])
  #readingIds = new Map<string, number>()
  #pool: Uint16Array = new Uint16Array(1 << 16)
  #poolEnd = 0
  #starts: number[] = []
  #ends: number[] = []
  #table: Int32Array = new Int32Array(1 << 12).fill(-1)
  #hashes: number[] = []
  /** Reading set of each word standing alone. */
  readonly wordSet: number[] = []
  /** 1 when some form of several words begins with this word. */
  readonly opensForm: number[] = []
  readonly #trie = new PairMap()
  /** Reading set at each trie node. */
  readonly nodeSet: number[] = [0]
  readonly #unions = new PairMap()

  get size(): number {
    return this.#starts.length
  }

  /** The id of the word in `units[start, end)`, or -1. */
  find(units: Uint16Array, start: number, end: number, hash: number = hashUnits(units, start, end)): number {
    return this.#probe(units, start, end, hash, 0)
  }

  /** The id of `ال` + the word in `units[start, end)`, or -1. */
  findWithArticle(units: Uint16Array, start: number, end: number): number {
    return this.#probe(units, start, end, hashUnits(units, start, end, ARTICLE_SEED), 2)
  }

  #probe(units: Uint16Array, start: number, end: number, hash: number, skip: number): number {
    const mask = this.#table.length - 1
    let slot = hash & mask
    for (;;) {
      const id = this.#table[slot] as number
      if (id < 0) return -1
      if (this.#hashes[id] === hash && this.#equals(id, units, start, end, skip)) return id
      slot = (slot + 1) & mask
    }
  }

  #equals(id: number, units: Uint16Array, start: number, end: number, skip: number): boolean {
    let at = this.#starts[id] as number
    const stop = this.#ends[id] as number
    if (skip > 0) {
      if (stop - at < 2 || this.#pool[at] !== ARTICLE[0] || this.#pool[at + 1] !== ARTICLE[1]) return false
      at += 2
    }
    for (let i = start; i < end; i++) {
      const unit = units[i] as number
      if (unit === HOLE) continue
      if (at >= stop || this.#pool[at] !== unit) return false
      at++
    }
    return at === stop
  }

  /** Intern a folded word; forms and components of forms share ids. */
  intern(word: string): number {
    const units = fold(word)
    const known = this.find(units, 0, units.length)
    if (known >= 0) return known
    const id = this.#starts.length
    while (this.#poolEnd + units.length > this.#pool.length) {
      const grown = new Uint16Array(this.#pool.length * 2)
      grown.set(this.#pool)
      this.#pool = grown
    }
    this.#starts.push(this.#poolEnd)
    for (const unit of units) if (unit !== HOLE) this.#pool[this.#poolEnd++] = unit
    this.#ends.push(this.#poolEnd)
    this.#hashes.push(hashUnits(units, 0, units.length))
    this.wordSet.push(0)
    this.opensForm.push(0)
    if (id * 2 > this.#table.length) this.#rehash(this.#table.length * 4)
    else this.#place(id)
    return id
  }

  #place(id: number): void {
    const mask = this.#table.length - 1
    let slot = (this.#hashes[id] as number) & mask
    while ((this.#table[slot] as number) >= 0) slot = (slot + 1) & mask
    this.#table[slot] = id
  }

  #rehash(size: number): void {
    this.#table = new Int32Array(size).fill(-1)
    for (let id = 0; id < this.#starts.length; id++) this.#place(id)
  }

  /** The folded spelling of a word id. */
  spelling(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id], this.#ends[id]))
  }

  readonly #byValue = new Map<string, Lexeme>()

  /** The first lexeme of a category with this value. */
  lexemeOf(category: string, value: string | number): Lexeme | undefined {
    return this.#byValue.get(`${category}=${value}`)
  }

  addLexeme(lexeme: Omit<Lexeme, 'id'>): Lexeme {
    const full = { ...lexeme, id: this.lexemes.length }
    const key = `${full.category}=${full.value}`
    if (!this.#byValue.has(key)) this.#byValue.set(key, full)
    this.lexemes.push(full)
    return full
  }

  /** English spelling of the names in the name list, by folded spelling. */
  readonly spellings = new Map<string, string>()

  /** First reading with a gloss of each form of several words, by its folded spelling. */
  readonly phrases = new Map<string, Reading>()

  /** Add a reading to a form of one word or several (`words` as the tokenizer cuts them, article included). */
  addForm(words: FormWords, reading: Reading): void {
    if (words.length === 1) {
      const id = this.intern(words[0] as string)
      this.wordSet[id] = this.#extend(this.wordSet[id] as number, reading)
      return
    }
    const spelling = words.join(' ')
    if (reading.lexeme.gloss && !this.phrases.has(spelling)) this.phrases.set(spelling, reading)
    const ids = words.map((word) => this.intern(word))
    this.opensForm[ids[0] as number] = 1
    let node = 0
    for (const id of ids) node = this.#child(node, id)
    this.nodeSet[node] = this.#extend(this.nodeSet[node] as number, reading)
  }

  #child(node: number, word: number): number {
    let next = this.#trie.get(node, word)
    if (next < 0) {
      next = this.nodeSet.length
      this.nodeSet.push(0)
      this.#trie.set(node, word, next)
    }
    return next
  }

  /** The trie node reached from `node` by a word, or -1. The root is 0. */
  step(node: number, word: number): number {
    return this.#trie.get(node, word)
  }

  #extend(set: number, reading: Reading): number {
    const readings = this.sets[set] as Reading[]
    if (
      readings.some(
        (r) =>
          r.lexeme === reading.lexeme && r.number === reading.number && r.verb === reading.verb && r.person === reading.person && r.gender === reading.gender,
      )
    ) {
      return set
    }
    return this.#internSet([...readings, reading])
  }

  /** The id of the set of exactly these readings. */
  addSet(readings: readonly Reading[]): number {
    return this.#internSet([...readings])
  }

  #internSet(readings: Reading[]): number {
    const key = readings.map((r) => this.#readingId(r)).join(',')
    let id = this.#setIds.get(key)
    if (id === undefined) {
      id = this.sets.length
      this.sets.push(readings)
      this.#setIds.set(key, id)
    }
    return id
  }

  #readingId(reading: Reading): number {
    const key = `${reading.lexeme.id}/${reading.number}/${reading.verb ?? ''}/${reading.person ?? ''}/${reading.gender ?? ''}`
    let id = this.#readingIds.get(key)
    if (id === undefined) {
      id = this.#readingIds.size
      this.#readingIds.set(key, id)
    }
    return id
  }

  /** The set that holds the readings of both sets. */
  union(a: number, b: number): number {
    if (a === 0 || a === b) return b
    if (b === 0) return a
    let id = this.#unions.get(a, b)
    if (id < 0) {
      id = this.#internSet([...(this.sets[a] as Reading[]), ...(this.sets[b] as Reading[])])
      this.#unions.set(a, b, id)
    }
    return id
  }

  /** Readings of a word written alone. */
  readingsOf(word: string): readonly Reading[] {
    const units = fold(foldWord(word))
    const id = this.find(units, 0, units.length)
    return id < 0 ? [] : (this.sets[this.wordSet[id] as number] as Reading[])
  }

  /** The gloss of the first reading of a word whose category is one of `categories`; for romanization and summaries. */
  gloss(word: string, categories: readonly string[]): string | undefined {
    const units = fold(foldWord(word))
    const id = this.find(units, 0, units.length)
    if (id < 0) return undefined
    const readings = this.sets[this.wordSet[id] as number] as Reading[]
    for (const category of categories) {
      const hit = readings.find((r) => r.lexeme.category === category && r.lexeme.gloss)
      if (hit) return hit.lexeme.gloss
    }
    return undefined
  }
}
