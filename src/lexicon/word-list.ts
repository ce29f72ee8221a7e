/**
 * The general word list: folded hashes of Ayaspell's nouns, verb forms and function words (see data/NOTICE.md). It licenses stems for
 * clitic splitting and tells nouns from verbs; it holds no spellings and no meanings.
 */
import { hashUnits } from './lexicon.ts'

export type WordListData = Readonly<{ count: number; hashes: string; pos: string }>

export class WordList {
  readonly #hashes: Uint32Array
  readonly #pos: Uint8Array

  constructor(data: WordListData) {
    const bytes = Buffer.from(data.hashes, 'base64')
    this.#hashes = new Uint32Array(data.count)
    for (let i = 0; i < data.count; i++) this.#hashes[i] = bytes.readUInt32LE(i * 4)
    this.#pos = new Uint8Array(Buffer.from(data.pos, 'base64'))
  }

  /** Parts of speech (bits NOUN, VERB, FUNCTION) of the folded word in `units[start, end)`; 0 when it is not listed. */
  pos(units: Uint16Array, start: number, end: number): number {
    if (end - start < 2) return 0
    const hash = hashUnits(units, start, end)
    let low = 0
    let high = this.#hashes.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const at = this.#hashes[middle] as number
      if (at === hash) return this.#pos[middle] as number
      if (at < hash) low = middle + 1
      else high = middle - 1
    }
    return 0
  }
}
