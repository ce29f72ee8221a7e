/** Where the names, dates and clause boundaries of a sentence stand: read once for all numbers in it. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { isConjugated, isSubordinator } from './clause.ts'

const ENTITIES = ['organization', 'place', 'person']
export const isEntity = perSymbol((view) => ENTITIES.some((tag) => view.tags.includes(tag)))
const isDate = perSymbol((view) => view.tags.includes('date') && !view.tags.includes('now'))
/** What a clause begins behind. */
const isBoundary = perSymbol((view) => isSubordinator(view) || view.char === ':' || view.char === '؛' || isConjugated(view))

export class Surroundings {
  readonly #stream: Stream
  #sentence = -1
  /** Elements of the sentence, `[start, end)`. */
  start = 0
  end = 0
  entities: readonly number[] = []
  dates: readonly number[] = []
  boundaries: readonly number[] = []

  constructor(stream: Stream) {
    this.#stream = stream
  }

  /** Turns to a sentence. */
  read(sentence: number): void {
    if (sentence === this.#sentence) return
    const stream = this.#stream
    const [entities, dates, boundaries]: [number[], number[], number[]] = [[], [], []]
    this.#sentence = sentence
    this.start = stream.sentences[sentence] as number
    this.end = stream.sentences[sentence + 1] as number
    for (let i = this.start; i < this.end; i++) {
      const view = stream.view(i)
      if (isEntity(view)) entities.push(i)
      if (isDate(view)) dates.push(i)
      if (isBoundary(view)) boundaries.push(i)
    }
    this.entities = entities
    this.dates = dates
    this.boundaries = boundaries
  }
}

/** How many of ascending numbers lie below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of ascending numbers below `limit`. */
export const lastBelow = (ascending: readonly number[], limit: number): number | undefined => ascending[countBelow(ascending, limit) - 1]
/** The first of ascending numbers above `limit`. */
export const firstAbove = (ascending: readonly number[], limit: number): number | undefined => ascending[countBelow(ascending, limit + 1)]
