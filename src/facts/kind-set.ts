/** Sets of filler kinds as bits. */

/** Bits of one number. */
const WIDTH = 31
/** So many kinds fit. */
export const MOST_KINDS = 3 * WIDTH

/** Numbers that hold all kinds of a set. */
export const NUMBERS = 3

/** Which kinds a rule asks for, or a phrase is of. */
export class KindSet {
  #low = 0
  #high = 0
  #top = 0

  add(number: number): void {
    if (number < WIDTH) this.#low |= 1 << number
    else if (number < 2 * WIDTH) this.#high |= 1 << (number - WIDTH)
    else this.#top |= 1 << (number - 2 * WIDTH)
  }
  remove(number: number): void {
    if (number < WIDTH) this.#low &= ~(1 << number)
    else if (number < 2 * WIDTH) this.#high &= ~(1 << (number - WIDTH))
    else this.#top &= ~(1 << (number - 2 * WIDTH))
  }
  has(number: number): boolean {
    if (number < WIDTH) return (this.#low & (1 << number)) !== 0
    return number < 2 * WIDTH ? (this.#high & (1 << (number - WIDTH))) !== 0 : (this.#top & (1 << (number - 2 * WIDTH))) !== 0
  }
  /** Adds the kinds that the numbers from `at` on hold. */
  addFrom(numbers: Int32Array, at: number): void {
    this.#low |= numbers[at] as number
    this.#high |= numbers[at + 1] as number
    this.#top |= numbers[at + 2] as number
  }
  removeFrom(numbers: Int32Array, at: number): void {
    this.#low &= ~(numbers[at] as number)
    this.#high &= ~(numbers[at + 1] as number)
    this.#top &= ~(numbers[at + 2] as number)
  }
  writeTo(numbers: Int32Array, at: number): void {
    numbers[at] = this.#low
    numbers[at + 1] = this.#high
    numbers[at + 2] = this.#top
  }
  addAll(other: KindSet): void {
    this.#low |= other.#low
    this.#high |= other.#high
    this.#top |= other.#top
  }
  removeAll(other: KindSet): void {
    this.#low &= ~other.#low
    this.#high &= ~other.#high
    this.#top &= ~other.#top
  }
  meets(other: KindSet): boolean {
    return ((this.#low & other.#low) | (this.#high & other.#high) | (this.#top & other.#top)) !== 0
  }
  get empty(): boolean {
    return (this.#low | this.#high | this.#top) === 0
  }
}
