/** Reading sets: all that a form may stand for, each set once. Set 0 is empty. */
import type { Lexemes } from './lexemes.ts'
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

const featuresOf = ({ number, verb, gender, person, jussive, passive }: Reading): number =>
  NUMBERS.indexOf(number) |
  (VERBS.indexOf(verb) << 2) |
  (GENDERS.indexOf(gender) << 5) |
  (PERSONS.indexOf(person) << 7) |
  (jussive ? JUSSIVE : 0) |
  (passive ? PASSIVE : 0)
const JUSSIVE = 1 << 9
const PASSIVE = 1 << 10

const NO_READINGS: readonly Reading[] = []

export class ReadingSets {
  readonly #lexemes: Lexemes
  /** Readings and sets that were asked for; the others stand in the columns only. */
  readonly #readings: Array<Reading | undefined> = []
  readonly #sets: Array<readonly Reading[] | undefined> = [[]]
  /** Two numbers a reading: lexeme and inflection. */
  readonly #packed: Pairs
  /** Two numbers a set after the first: the set before it, the reading added. Sets grow one reading at a time, so every prefix is a set too. */
  readonly #steps: Pairs
  /** Number of each reading, by lexeme and inflection. */
  readonly #readingIds: PairMap
  /** The same steps the other way: set so far and next reading. */
  readonly #paths: PairMap
  readonly #unions = new PairMap()

  constructor(lexemes: Lexemes, stored?: ReadingSetsState) {
    this.#lexemes = lexemes
    this.#packed = new Pairs(stored?.readings)
    this.#steps = new Pairs(stored?.sets)
    this.#readingIds = stored ? PairMap.restore(stored.readingIds) : new PairMap(4096)
    this.#paths = stored ? PairMap.restore(stored.paths) : new PairMap(4096)
    while (this.#readings.length < this.#packed.size) this.#readings.push(undefined)
    while (this.#sets.length <= this.#steps.size) this.#sets.push(undefined)
  }

  get size(): number {
    return this.#sets.length
  }

  /** The readings of a set; none for a number that no set has. */
  get(set: number): readonly Reading[] {
    return this.#sets[set] ?? this.#make(set)
  }

  #make(set: number): readonly Reading[] {
    if (set >= this.#sets.length) return NO_READINGS
    const made = [...this.get(this.#steps.first(set - 1)), this.#reading(this.#steps.second(set - 1))]
    this.#sets[set] = made
    return made
  }

  #reading(id: number): Reading {
    const known = this.#readings[id]
    if (known !== undefined) return known
    const made = readingOf(this.#lexemes.get(this.#packed.first(id)), this.#packed.second(id))
    this.#readings[id] = made
    return made
  }

  /** The set with one more reading; the same set when it holds the reading already. */
  extend(set: number, reading: Reading): number {
    return this.#append(set, this.#readingId(reading))
  }

  #append(set: number, id: number): number {
    for (let at = set; at > 0; at = this.#steps.first(at - 1)) if (this.#steps.second(at - 1) === id) return set
    let next = this.#paths.get(set, id)
    if (next < 0) {
      next = this.#sets.push(undefined) - 1
      this.#paths.set(set, id, next)
      this.#steps.push(set, id)
    }
    return next
  }

  #readingId(reading: Reading): number {
    const features = featuresOf(reading)
    let id = this.#readingIds.get(reading.lexeme.id, features)
    if (id < 0) {
      id = this.#readings.push(reading) - 1
      this.#packed.push(reading.lexeme.id, features)
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
      for (const reading of this.get(b)) union = this.extend(union, reading)
      this.#unions.set(a, b, union)
    }
    return union
  }

  state(): ReadingSetsState {
    return { readings: this.#packed.state(), sets: this.#steps.state(), readingIds: this.#readingIds.state(), paths: this.#paths.state() }
  }
}

/** Pairs of numbers, the first ones in a column that lies in a snapshot. */
class Pairs {
  readonly #stored: Int32Array
  readonly #added: number[] = []

  constructor(stored: Int32Array = new Int32Array(0)) {
    this.#stored = stored
  }

  get size(): number {
    return (this.#stored.length + this.#added.length) >> 1
  }

  first(i: number): number {
    return this.#at(2 * i)
  }

  second(i: number): number {
    return this.#at(2 * i + 1)
  }

  #at(i: number): number {
    return (i < this.#stored.length ? this.#stored[i] : this.#added[i - this.#stored.length]) as number
  }

  push(first: number, second: number): void {
    this.#added.push(first, second)
  }

  state(): Int32Array {
    return Int32Array.from([...this.#stored, ...this.#added])
  }
}

function readingOf(lexeme: Lexeme, features: number): Reading {
  const verb = VERBS[(features >> 2) & 7]
  const gender = GENDERS[(features >> 5) & 3]
  const person = PERSONS[(features >> 7) & 3]
  const jussive = (features & JUSSIVE) === 0 ? undefined : true
  const passive = (features & PASSIVE) === 0 ? undefined : true
  return { lexeme, number: NUMBERS[features & 3] as GrammaticalNumber, gender, verb, person, jussive, passive }
}
