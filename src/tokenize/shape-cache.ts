/** Words seen before with how they divide: news repeats itself, so most words are split once. Direct-mapped, fixed size. */
import type { Shape } from './clitics.ts'

const SLOTS = 1 << 16
/** Longer words are rare and not kept. */
const LONGEST = 12
/** Numbers a slot: the word's length and small features, its word id, its set, what its last letter told and its lead, then two letters each. */
const LETTERS = 4
const STRIDE = LETTERS + LONGEST / 2

export class ShapeCache {
  readonly #slots = new Int32Array(SLOTS * STRIDE)
  #at = 0

  /**
   * Whether `letters[0, n)` is known; if so `into` receives its shape, if not `write` may be called with it.
   *
   * @param final what the splitter is told of the last letter: the same letters divide otherwise when it tells nothing
   */
  read(letters: Uint16Array, n: number, final: number, into: Shape): boolean {
    if (n > LONGEST) return false
    const slots = this.#slots
    let hash = 0x811c9dc5
    for (let i = 0; i < n; i += 2) hash = Math.imul(hash ^ pair(letters, i, n), 0x01000193)
    hash ^= hash >>> 15
    const at = ((hash ^ (hash >>> 7)) & (SLOTS - 1)) * STRIDE
    this.#at = at
    const packed = slots[at] as number
    const told = slots[at + 3] as number
    if ((packed & 0xff) !== n || told >>> 8 !== final) return false
    for (let i = 0, k = at + LETTERS; i < n; i += 2, k++) if (slots[k] !== pair(letters, i, n)) return false
    into.article = (packed & 0x100) !== 0
    into.assimilated = (packed & 0x200) !== 0
    into.pos = (packed >>> 10) & 0x3f
    into.proclitics = (packed >>> 16) & 0xff
    into.enclitic = packed >>> 24
    into.word = slots[at + 1] as number
    into.set = slots[at + 2] as number
    into.lead = told & 0xff
    return true
  }

  /** Keep the shape of the word that `read` has just missed. */
  write(letters: Uint16Array, n: number, final: number, shape: Shape): void {
    if (n > LONGEST) return
    const slots = this.#slots
    const at = this.#at
    slots[at] = n | (shape.article ? 0x100 : 0) | (shape.assimilated ? 0x200 : 0) | (shape.pos << 10) | (shape.proclitics << 16) | (shape.enclitic << 24)
    slots[at + 1] = shape.word
    slots[at + 2] = shape.set
    slots[at + 3] = (final << 8) | shape.lead
    for (let i = 0, k = at + LETTERS; i < n; i += 2, k++) slots[k] = pair(letters, i, n)
  }
}

/** Two letters as one number; nothing after the last. */
const pair = (letters: Uint16Array, i: number, n: number): number => (letters[i] as number) | (i + 1 < n ? (letters[i + 1] as number) << 16 : 0)
