/**
 * Memory for the columns of one document at a time. Most articles fit the one buffer that is used again for each of them; a large document
 * gets arrays of its own, so memory stays as it was after it.
 */

/** 32-bit numbers in the buffer: the columns of an article of some 5,000 words. */
const CAPACITY = 1 << 19

export class Arena {
  readonly #buffer: Int32Array | null
  #used = 0

  /** @param reuse whether one buffer serves all; otherwise every array is new, and outlives the arena's next document */
  constructor(reuse: boolean) {
    this.#buffer = reuse ? new Int32Array(CAPACITY) : null
  }

  /** Begin the next document: arrays handed out before may be overwritten. */
  reset(): void {
    this.#used = 0
  }

  /** `length` zeros. */
  int32(length: number): Int32Array {
    const start = this.#used
    if (this.#buffer === null || start + length > CAPACITY) return new Int32Array(length)
    this.#used += length
    return this.#buffer.subarray(start, this.#used).fill(0)
  }
}
