/** Reading sets: all that a form may stand for, each set once. Set 0 is empty. */
import type { GrammaticalNumber, Lexeme, Reading, VerbForm } from './lexicon.ts'
import { PairMap, type PairMapState } from './pair-map.ts'

const NUMBERS: readonly GrammaticalNumber[] = ['sg', 'du', 'pl']
const VERBS: ReadonlyArray<VerbForm | undefined> = [undefined, 'perfect', 'imperfect', 'imperative', 'masdar', 'active', 'passive']
const GENDERS: ReadonlyArray<'m' | 'f' | undefined> = [undefined, 'm', 'f']
const PERSONS: ReadonlyArray<1 | 2 | 3 | undefined> = [undefined, 1, 2, 3]

/**
 * Two numbers a reading: its lexeme, and the inflection as `featuresOf` packs it. Two numbers a set after the empty one: the set before it and
 * the reading added.
 */
export type ReadingSetsState = { readings: Int32Array; sets: Int32Array; readingIds: PairMapState; paths: PairMapState }

const featuresOf = ({ number, verb, gender, person }: Reading): number =>
  NUMBERS.indexOf(number) | (VERBS.indexOf(verb) << 2) | (GENDERS.indexOf(gender) << 5) | (PERSONS.indexOf(person) << 7)

export class ReadingSets {
  readonly sets: Reading[][] = [[]]
  readonly #readings: Reading[] = []
  /** Number of each reading, by lexeme and inflection. */
  readonly #readingIds: PairMap
  /** Sets as paths: set so far and next reading. Sets grow one reading at a time, so every prefix is a set too. */
  readonly #paths: PairMap
  /** The last step of each path: set before, reading added. */
  readonly #steps: number[] = []
  readonly #unions = new PairMap()

  constructor(readingIds = new PairMap(4096), paths = new PairMap(4096)) {
    this.#readingIds = readingIds
    this.#paths = paths
  }

  /** The set with one more reading; the same set when it holds the reading already. */
  extend(set: number, reading: Reading): number {
    return this.#append(set, this.#readingId(reading))
  }

  #append(set: number, id: number): number {
    const readings = this.sets[set] as Reading[]
    const reading = this.#readings[id] as Reading
    if (readings.includes(reading)) return set
    let next = this.#paths.get(set, id)
    if (next < 0) {
      next = this.sets.length
      this.#paths.set(set, id, next)
      this.#add(set, id)
    }
    return next
  }

  #add(set: number, id: number): void {
    this.sets.push([...(this.sets[set] as Reading[]), this.#readings[id] as Reading])
    this.#steps.push(set, id)
  }

  #readingId(reading: Reading): number {
    const features = featuresOf(reading)
    let id = this.#readingIds.get(reading.lexeme.id, features)
    if (id < 0) {
      id = this.#readings.length
      this.#readings.push(reading)
      this.#readingIds.set(reading.lexeme.id, features, id)
    }
    return id
  }

  /** The set that holds the readings of both sets. */
  union(a: number, b: number): number {
    if (a === 0 || a === b) return b
    if (b === 0) return a
    let union = this.#unions.get(a, b)
    if (union < 0) {
      union = a
      for (const reading of this.sets[b] as Reading[]) union = this.extend(union, reading)
      this.#unions.set(a, b, union)
    }
    return union
  }

  state(): ReadingSetsState {
    return {
      readings: Int32Array.from(this.#readings.flatMap((reading) => [reading.lexeme.id, featuresOf(reading)])),
      sets: Int32Array.from(this.#steps),
      readingIds: this.#readingIds.state(),
      paths: this.#paths.state(),
    }
  }

  static restore({ readings, sets, readingIds, paths }: ReadingSetsState, lexemes: readonly Lexeme[]): ReadingSets {
    const restored = new ReadingSets(PairMap.restore(readingIds), PairMap.restore(paths))
    for (let at = 0; at < readings.length; at += 2) {
      restored.#readings.push(readingOf(lexemes[readings[at] as number] as Lexeme, readings[at + 1] as number))
    }
    for (let at = 0; at < sets.length; at += 2) restored.#add(sets[at] as number, sets[at + 1] as number)
    return restored
  }
}

function readingOf(lexeme: Lexeme, features: number): Reading {
  const verb = VERBS[(features >> 2) & 7]
  const gender = GENDERS[(features >> 5) & 3]
  const person = PERSONS[(features >> 7) & 3]
  return { lexeme, number: NUMBERS[features & 3] as GrammaticalNumber, gender, verb, person }
}
