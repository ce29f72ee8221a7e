/** Where the names, dates and clause boundaries of a sentence stand: read once for all numbers in it. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { isConjugated, isSubordinator } from './clause.ts'

const ENTITIES = ['organization', 'place', 'person']
export const isEntity = perSymbol((view) => ENTITIES.some((tag) => view.tags.includes(tag)))
/** Who can own a number that no phrase gives him: whoever tells of it, a person or a paper, does not. */
const isOwner = perSymbol((view) => view.tags.includes('organization') || view.tags.includes('place'))
const isDate = perSymbol((view) => view.tags.includes('date') && !view.tags.includes('now'))
/** What a clause begins behind. */
const isBoundary = perSymbol((view) => isSubordinator(view) || view.char === ':' || view.char === '؛' || isConjugated(view))

export class Surroundings {
  readonly #stream: Stream
  #sentence = -1
  /** Elements of the sentence, `[start, end)`. */
  start = 0
  end = 0
  owners: readonly number[] = []
  dates: readonly number[] = []
  boundaries: readonly number[] = []

  constructor(stream: Stream) {
    this.#stream = stream
  }

  /** Turns to a sentence. */
  read(sentence: number): void {
    if (sentence === this.#sentence) return
    const stream = this.#stream
    const [owners, dates, boundaries]: [number[], number[], number[]] = [[], [], []]
    this.#sentence = sentence
    this.start = stream.sentences[sentence] as number
    this.end = stream.sentences[sentence + 1] as number
    for (let i = this.start; i < this.end; i++) {
      const view = stream.view(i)
      if (isOwner(view) && !isSource(stream, i, this.start)) owners.push(i)
      if (isDate(view)) dates.push(i)
      if (isBoundary(view)) boundaries.push(i)
    }
    this.owners = owners
    this.dates = dates
    this.boundaries = boundaries
  }
}

/** `وفق الهلال الأحمر`, `في تصريح لرويترز`: who told it. */
function isSource(stream: Stream, i: number, start: number): boolean {
  const item = stream.element(i).item
  if (item?.value.type === 'media') return true
  for (let k = i - 1; k >= Math.max(start, i - 4); k--) {
    const view = stream.view(k)
    if (isAccording(view)) return true
    if (view.kind === 'punctuation' || isConjugated(view)) return false
  }
  return false
}
const isAccording = reads('preposition', ['according', 'according_what', 'according_words'])

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
