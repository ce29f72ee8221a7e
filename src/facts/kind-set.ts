/** Sets of filler kinds as bits. */

/** Bits of one number. */
const WIDTH = 31
/** So many kinds fit. */
export const MOST_KINDS = 4 * WIDTH

/** Numbers that hold all kinds of a set. */
export const NUMBERS = 4

/** Which kinds a rule asks for, or a phrase is of. */
export class KindSet {
  #a = 0
  #b = 0
  #c = 0
  #d = 0

  add(number: number): void {
    const bit = 1 << (number % WIDTH)
    if (number < WIDTH) this.#a |= bit
    else if (number < 2 * WIDTH) this.#b |= bit
    else if (number < 3 * WIDTH) this.#c |= bit
    else this.#d |= bit
  }
  remove(number: number): void {
    const rest = ~(1 << (number % WIDTH))
    if (number < WIDTH) this.#a &= rest
    else if (number < 2 * WIDTH) this.#b &= rest
    else if (number < 3 * WIDTH) this.#c &= rest
    else this.#d &= rest
  }
  has(number: number): boolean {
    const held = number < WIDTH ? this.#a : number < 2 * WIDTH ? this.#b : number < 3 * WIDTH ? this.#c : this.#d
    return (held & (1 << (number % WIDTH))) !== 0
  }
  /** Adds the kinds that the numbers from `at` on hold. */
  addFrom(numbers: Int32Array, at: number): void {
    this.#a |= numbers[at] as number
    this.#b |= numbers[at + 1] as number
    this.#c |= numbers[at + 2] as number
    this.#d |= numbers[at + 3] as number
  }
  removeFrom(numbers: Int32Array, at: number): void {
    this.#a &= ~(numbers[at] as number)
    this.#b &= ~(numbers[at + 1] as number)
    this.#c &= ~(numbers[at + 2] as number)
    this.#d &= ~(numbers[at + 3] as number)
  }
  writeTo(numbers: Int32Array, at: number): void {
    numbers[at] = this.#a
    numbers[at + 1] = this.#b
    numbers[at + 2] = this.#c
    numbers[at + 3] = this.#d
  }
  addAll(other: KindSet): void {
    this.#a |= other.#a
    this.#b |= other.#b
    this.#c |= other.#c
    this.#d |= other.#d
  }
  removeAll(other: KindSet): void {
    this.#a &= ~other.#a
    this.#b &= ~other.#b
    this.#c &= ~other.#c
    this.#d &= ~other.#d
  }
  meets(other: KindSet): boolean {
    return ((this.#a & other.#a) | (this.#b & other.#b) | (this.#c & other.#c) | (this.#d & other.#d)) !== 0
  }
  get empty(): boolean {
    return (this.#a | this.#b | this.#c | this.#d) === 0
  }
}
