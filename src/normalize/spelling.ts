/**
 * Folded spellings as strings. News repeats itself, so a spelling is built once and handed out again: no string is put together letter by
 * letter for a word seen before. Direct-mapped, fixed size.
 */
import { HOLE } from './fold.ts'

const SLOTS = 1 << 14
/** Longer spellings are rare and not kept. */
const LONGEST = 24

const kept: string[] = new Array<string>(SLOTS).fill('')

function slotOf(folded: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) if (folded[i] !== HOLE) hash = Math.imul(hash ^ (folded[i] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** What is known of the spellings met last; asking makes no string. */
export class SpellingTable<T> {
  readonly #spellings: string[] = new Array<string>(SLOTS).fill('')
  readonly #known: Array<T | undefined> = new Array<T | undefined>(SLOTS).fill(undefined)
  readonly #learn: (spelling: string) => T

  /** @param learn makes what is known of a spelling that is new or forgotten */
  constructor(learn: (spelling: string) => T) {
    this.#learn = learn
  }

  /** What is known of `folded[start, end)` without its holes. */
  of(folded: Uint16Array, start: number, end: number): T {
    const slot = slotOf(folded, start, end)
    const known = this.#known[slot]
    if (known !== undefined && isSpelled(this.#spellings[slot] as string, folded, start, end)) return known
    const made = spelling(folded, start, end)
    const learnt = this.#learn(made)
    this.#spellings[slot] = made
    this.#known[slot] = learnt
    return learnt
  }
}

/** `folded[start, end)` without its holes. */
export function spelling(folded: Uint16Array, start: number, end: number): string {
  const slot = slotOf(folded, start, end)
  const known = kept[slot] as string
  if (isSpelled(known, folded, start, end)) return known
  const made = build(folded, start, end)
  if (made.length <= LONGEST) kept[slot] = made
  return made
}

function isSpelled(word: string, folded: Uint16Array, start: number, end: number): boolean {
  let n = 0
  for (let i = start; i < end; i++) {
    const unit = folded[i] as number
    // Beyond the end of `word` there is no unit, which equals none.
    if (unit !== HOLE && word.charCodeAt(n++) !== unit) return false
  }
  return n === word.length
}

/** Whether `folded[start, end)` without its holes ends in `ending`. */
export function endsIn(folded: Uint16Array, start: number, end: number, ending: string): boolean {
  let n = ending.length
  for (let i = end - 1; i >= start && n > 0; i--) {
    const unit = folded[i] as number
    if (unit !== HOLE && ending.charCodeAt(--n) !== unit) return false
  }
  return n === 0
}

function build(folded: Uint16Array, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const unit = folded[i] as number
    if (unit !== HOLE) out += String.fromCharCode(unit)
  }
  return out
}
