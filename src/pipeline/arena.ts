/**
 * Memory for the columns of one document at a time. Most articles fit the one buffer that is used again for each of them; a large document
 * gets arrays of its own, so memory stays as it was after it.
 */
import { TokenColumns } from '../tokenize/tokens.ts'

/** 32-bit numbers in the buffer: the columns of an article of some 5,000 words. */
const CAPACITY = 1 << 19

/** UTF-16 units of the longest text whose tokens are kept in the same columns as those of the text before. */
const LONGEST = 1 << 16

export class Arena {
  readonly #buffer: Int32Array | null
  readonly #tokens: TokenColumns | null
  #used = 0

  /** @param reuse whether one buffer serves all; otherwise every array is new, and outlives the arena's next document */
  constructor(reuse: boolean) {
    this.#buffer = reuse ? new Int32Array(CAPACITY) : null
    this.#tokens = reuse ? new TokenColumns(LONGEST >> 2) : null
  }

  /** Begin the next document: arrays handed out before may be overwritten. */
  reset(): void {
    this.#used = 0
  }

  /** Columns for the tokens of a text of so many UTF-16 units. */
  tokens(length: number): TokenColumns {
    if (this.#tokens === null || length > LONGEST) return new TokenColumns(Math.max(16, length >> 2))
    this.#tokens.clear()
    return this.#tokens
  }

  /** `length` zeros. */
  int32(length: number): Int32Array {
    const start = this.#used
    if (this.#buffer === null || start + length > CAPACITY) return new Int32Array(length)
    this.#used += length
    return this.#buffer.subarray(start, this.#used).fill(0)
  }
}
