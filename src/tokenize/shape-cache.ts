/** Words seen before with how they divide: news repeats itself, so most words are split once. Direct-mapped, fixed size. */
import type { Shape } from './clitics.ts'

const SLOTS = 1 << 16
/** Longer words are rare and not kept. */
const LONGEST = 12
/** Numbers a slot: the word's length and small features, its word id, its set, what its last letter told and its lead. */
const STRIDE = 4

export class ShapeCache {
  readonly #letters = new Uint16Array(SLOTS * LONGEST)
  readonly #shapes = new Int32Array(SLOTS * STRIDE)
  #slot = 0

  /**
   * Whether `letters[0, n)` is known; if so `into` receives its shape, if not `write` may be called with it.
   *
   * @param final what the splitter is told of the last letter: the same letters divide otherwise when it tells nothing
   */
  read(letters: Uint16Array, n: number, final: number, into: Shape): boolean {
    if (n > LONGEST) return false
    let hash = 0x811c9dc5
    for (let i = 0; i < n; i++) hash = Math.imul(hash ^ (letters[i] as number), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    this.#slot = slot
    const packed = this.#shapes[slot * STRIDE] as number
    const told = this.#shapes[slot * STRIDE + 3] as number
    if ((packed & 0xff) !== n || told >>> 8 !== final) return false
    const stored = this.#letters
    const from = slot * LONGEST
    for (let i = 0; i < n; i++) if (stored[from + i] !== letters[i]) return false
    into.article = (packed & 0x100) !== 0
    into.assimilated = (packed & 0x200) !== 0
    into.pos = (packed >>> 10) & 0x3f
    into.proclitics = (packed >>> 16) & 0xff
    into.enclitic = packed >>> 24
    into.word = this.#shapes[slot * STRIDE + 1] as number
    into.set = this.#shapes[slot * STRIDE + 2] as number
    into.lead = told & 0xff
    return true
  }

  /** Keep the shape of the word that `read` has just missed. */
  write(letters: Uint16Array, n: number, final: number, shape: Shape): void {
    if (n > LONGEST) return
    const slot = this.#slot
    for (let i = 0; i < n; i++) this.#letters[slot * LONGEST + i] = letters[i] as number
    this.#shapes[slot * STRIDE] =
      n | (shape.article ? 0x100 : 0) | (shape.assimilated ? 0x200 : 0) | (shape.pos << 10) | (shape.proclitics << 16) | (shape.enclitic << 24)
    this.#shapes[slot * STRIDE + 1] = shape.word
    this.#shapes[slot * STRIDE + 2] = shape.set
    this.#shapes[slot * STRIDE + 3] = (final << 8) | shape.lead
  }
}
