/** Which of many spans holds a position: built once, asked in logarithmic time, however the spans nest and overlap. */
import type { Span } from '../types.ts'

export class Covering<T> {
  /** Where each segment starts; the last one is open. */
  readonly #starts: readonly number[]
  /** The last span that holds each segment. */
  readonly #owners: ReadonlyArray<T | undefined>

  /** @param spans of two that hold the same position the later one wins */
  constructor(spans: ReadonlyArray<Span & { of: T }>) {
    const starts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
    const owners: Array<T | undefined> = new Array(starts.length).fill(undefined)
    // From the last span to the first, each fills the segments that are still free: `next` leads over the filled ones.
    const next = Int32Array.from({ length: starts.length + 1 }, (_, k) => k)
    const free = (segment: number): number => {
      let at = segment
      while (next[at] !== at) at = next[at] = next[next[at] as number] as number
      return at
    }
    for (let k = spans.length - 1; k >= 0; k--) {
      const { start, end, of } = spans[k] as Span & { of: T }
      const stop = segmentOf(starts, end)
      for (let segment = free(segmentOf(starts, start)); segment < stop; segment = free(segment)) {
        owners[segment] = of
        next[segment] = segment + 1
      }
    }
    this.#starts = starts
    this.#owners = owners
  }

  /** The last of the given spans with `start ≤ position < end`. */
  at(position: number): T | undefined {
    return this.#owners[segmentOf(this.#starts, position)]
  }
}

/** Index of the last start that is not after `position`; -1 before the first. */
function segmentOf(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
