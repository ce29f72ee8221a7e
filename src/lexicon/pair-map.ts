/** A map from two integers to one, in a flat table: no boxed keys, one cache line a look-up. Open addressing, at most half full. */

const EMPTY = -1

/** The map's content, as a snapshot keeps it. */
export type PairMapState = { slots: Int32Array; size: number }

export class PairMap {
  /** Three numbers a slot: both keys and the value; a slot whose value is `EMPTY` is free. */
  #slots: Int32Array
  #mask: number
  #size = 0

  /** @param expected how many pairs will be held, roughly */
  constructor(expected = 512) {
    let slots = 16
    while (slots < expected * 2) slots *= 2
    this.#slots = new Int32Array(slots * 3).fill(EMPTY)
    this.#mask = slots - 1
  }

  get size(): number {
    return this.#size
  }

  /** The value (never negative) of a pair of 32-bit integers, or -1. */
  get(a: number, b: number): number {
    const slots = this.#slots
    let slot = hashPair(a, b) & this.#mask
    for (;;) {
      const at = slot * 3
      const value = slots[at + 2] as number
      if (value === EMPTY || (slots[at] === a && slots[at + 1] === b)) return value
      slot = (slot + 1) & this.#mask
    }
  }

  /** Store a value, which must not be negative. */
  set(a: number, b: number, value: number): void {
    if ((this.#size + 1) * 2 > this.#mask) this.#grow()
    this.#put(a, b, value)
  }

  #put(a: number, b: number, value: number): void {
    let slot = hashPair(a, b) & this.#mask
    for (;;) {
      const at = slot * 3
      const free = this.#slots[at + 2] === EMPTY
      if (free || (this.#slots[at] === a && this.#slots[at + 1] === b)) {
        if (free) this.#size++
        this.#slots[at] = a
        this.#slots[at + 1] = b
        this.#slots[at + 2] = value
        return
      }
      slot = (slot + 1) & this.#mask
    }
  }

  state(): PairMapState {
    return { slots: this.#slots, size: this.#size }
  }

  static restore({ slots, size }: PairMapState): PairMap {
    const map = new PairMap(0)
    map.#slots = slots
    map.#mask = slots.length / 3 - 1
    map.#size = size
    return map
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2).fill(EMPTY)
    this.#mask = this.#mask * 2 + 1
    this.#size = 0
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== EMPTY) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number)
  }
}

function hashPair(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
