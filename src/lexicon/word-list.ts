/**
 * The general word list: folded hashes of Ayaspell's nouns, verb forms and function words (see data/NOTICE.md). It licenses stems for
 * clitic splitting and tells nouns from verbs; it holds no spellings and no meanings.
 */
import { hashUnits } from './word-pool.ts'

/** Bits beside the parts of speech: the word is spelled with a final ه, with a final ة (folding makes them equal). */
export const HEH_END = 16
export const MARBUTA_END = 32
const PARTS = 7

export type WordListData = Readonly<{ count: number; hashes: string; pos: string }>

/** Words are found by the upper half of their hash: a bucket holds three or four. */
const BUCKETS = 1 << 16

export class WordList {
  /** Lower halves of the hashes, bucket by bucket: the bucket is the upper half. */
  readonly halves: Uint16Array
  /** Parts of speech of each. */
  readonly parts: Uint8Array
  /** First word of each bucket; one more entry than buckets. */
  readonly buckets: Uint32Array

  constructor(halves: Uint16Array, parts: Uint8Array, buckets: Uint32Array) {
    this.halves = halves
    this.parts = parts
    this.buckets = buckets
  }

  /** Parts of speech (bits NOUN, VERB, FUNCTION) of the folded word in `units[start, end)`; 0 when it is not listed. */
  pos(units: Uint16Array, start: number, end: number, hash: number = hashUnits(units, start, end)): number {
    return this.bits(units, start, end, hash) & PARTS
  }

  /** Parts of speech with the bits of the final letter. */
  bits(units: Uint16Array, start: number, end: number, hash: number = hashUnits(units, start, end)): number {
    if (end - start < 2) return 0
    const bucket = hash >>> 16
    const stop = this.buckets[bucket + 1] as number
    const half = hash & 0xffff
    for (let i = this.buckets[bucket] as number; i < stop; i++) if (this.halves[i] === half) return this.parts[i] as number
    return 0
  }
}

/** The list as its data file holds it: both columns in base64. */
export function decodeWordList({ hashes, pos }: WordListData): WordList {
  const ascending = new Uint32Array(decodeBase64(hashes).buffer)
  return new WordList(
    Uint16Array.from(ascending, (hash) => hash & 0xffff),
    decodeBase64(pos),
    index(ascending),
  )
}

function decodeBase64(text: string): Uint8Array {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}

/** @param hashes ascending */
function index(hashes: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < hashes.length; i++) {
    const after = ((hashes[i] as number) >>> 16) + 1
    buckets[after] = (buckets[after] as number) + 1
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++) buckets[bucket] = (buckets[bucket] as number) + (buckets[bucket - 1] as number)
  return buckets
}
