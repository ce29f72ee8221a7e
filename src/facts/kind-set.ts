/** Sets of filler kinds as bits. */

/** Bits of one number. */
const WIDTH = 31
/** So many kinds fit. */
export const MOST_KINDS = 6 * WIDTH

/** Numbers that hold all kinds of a set. */
export const NUMBERS = 6

/** Which kinds a rule asks for, or a phrase is of. */
export class KindSet {
  #a = 0
  #b = 0
  #c = 0
  #d = 0
  #e = 0
  #f = 0

  add(number: number): void {
    const bit = 1 << (number % WIDTH)
    if (number < WIDTH) this.#a |= bit
    else if (number < 2 * WIDTH) this.#b |= bit
    else if (number < 3 * WIDTH) this.#c |= bit
    else if (number < 4 * WIDTH) this.#d |= bit
    else if (number < 5 * WIDTH) this.#e |= bit
    else this.#f |= bit
  }
  remove(number: number): void {
    const rest = ~(1 << (number % WIDTH))
    if (number < WIDTH) this.#a &= rest
    else if (number < 2 * WIDTH) this.#b &= rest
    else if (number < 3 * WIDTH) this.#c &= rest
    else if (number < 4 * WIDTH) this.#d &= rest
    else if (number < 5 * WIDTH) this.#e &= rest
    else this.#f &= rest
  }
  has(number: number): boolean {
    return (this.#holding(number) & (1 << (number % WIDTH))) !== 0
  }
  #holding(number: number): number {
    if (number < WIDTH) return this.#a
    if (number < 2 * WIDTH) return this.#b
    if (number < 4 * WIDTH) return number < 3 * WIDTH ? this.#c : this.#d
    return number < 5 * WIDTH ? this.#e : this.#f
  }
  /** Adds the kinds that the numbers from `at` on hold. */
  addFrom(numbers: Int32Array, at: number): void {
    this.#a |= numbers[at] as number
    this.#b |= numbers[at + 1] as number
    this.#c |= numbers[at + 2] as number
    this.#d |= numbers[at + 3] as number
    this.#e |= numbers[at + 4] as number
    this.#f |= numbers[at + 5] as number
  }
  removeFrom(numbers: Int32Array, at: number): void {
    this.#a &= ~(numbers[at] as number)
    this.#b &= ~(numbers[at + 1] as number)
    this.#c &= ~(numbers[at + 2] as number)
    this.#d &= ~(numbers[at + 3] as number)
    this.#e &= ~(numbers[at + 4] as number)
    this.#f &= ~(numbers[at + 5] as number)
  }
  writeTo(numbers: Int32Array, at: number): void {
    numbers[at] = this.#a
    numbers[at + 1] = this.#b
    numbers[at + 2] = this.#c
    numbers[at + 3] = this.#d
    numbers[at + 4] = this.#e
    numbers[at + 5] = this.#f
  }
  addAll(other: KindSet): void {
    this.#a |= other.#a
    this.#b |= other.#b
    this.#c |= other.#c
    this.#d |= other.#d
    this.#e |= other.#e
    this.#f |= other.#f
  }
  removeAll(other: KindSet): void {
    this.#a &= ~other.#a
    this.#b &= ~other.#b
    this.#c &= ~other.#c
    this.#d &= ~other.#d
    this.#e &= ~other.#e
    this.#f &= ~other.#f
  }
  meets(other: KindSet): boolean {
    return ((this.#a & other.#a) | (this.#b & other.#b) | (this.#c & other.#c) | (this.#d & other.#d) | (this.#e & other.#e) | (this.#f & other.#f)) !== 0
  }
  get empty(): boolean {
    return (this.#a | this.#b | this.#c | this.#d | this.#e | this.#f) === 0
  }
}
