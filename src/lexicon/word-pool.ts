/** Interned folded words: spellings in one pool of code units, found by hash. */
import { fold, HOLE } from '../normalize/fold.ts'

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

/** The pool's content, as a snapshot keeps it. */
export type WordPoolState = { pool: Uint16Array; starts: Int32Array; hashes: Uint32Array; table: Int32Array }

export class WordPool {
  #pool = new Uint16Array(1 << 16)
  /** Where each word begins; it ends where the next one begins. */
  #starts = new Int32Array(1 << 12)
  #hashes = new Uint32Array(1 << 12)
  #table: Int32Array = new Int32Array(1 << 12).fill(-1)
  #size = 0

  get size(): number {
    return this.#size
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
    const stop = this.#starts[id + 1] as number
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

  /** The id of a folded word, given now if it has none. */
  intern(word: string): number {
    const units = fold(word)
    const known = this.find(units, 0, units.length)
    if (known >= 0) return known
    const id = this.#size++
    let at = this.#starts[id] as number
    while (at + units.length > this.#pool.length) this.#pool = grown(this.#pool)
    if (id + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts)
      this.#hashes = grown(this.#hashes)
    }
    for (const unit of units) if (unit !== HOLE) this.#pool[at++] = unit
    this.#starts[id + 1] = at
    this.#hashes[id] = hashUnits(units, 0, units.length)
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
    for (let id = 0; id < this.#size; id++) this.#place(id)
  }

  /** The folded spelling of a word. */
  spelling(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id], this.#starts[id + 1]))
  }

  state(): WordPoolState {
    const end = this.#starts[this.#size] as number
    return { pool: this.#pool.slice(0, end), starts: this.#starts.slice(0, this.#size + 1), hashes: this.#hashes.slice(0, this.#size), table: this.#table }
  }

  static restore({ pool, starts, hashes, table }: WordPoolState): WordPool {
    const words = new WordPool()
    words.#pool = pool as Uint16Array<ArrayBuffer>
    words.#starts = starts as Int32Array<ArrayBuffer>
    words.#hashes = hashes as Uint32Array<ArrayBuffer>
    words.#table = table
    words.#size = hashes.length
    return words
  }
}

function grown<A extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(column: A): A {
  const larger = new (column.constructor as new (length: number) => A)(Math.max(16, column.length * 2))
  larger.set(column)
  return larger
}
