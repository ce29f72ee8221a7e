/**
 * Folded spellings as strings. News repeats itself, so a spelling is built once and handed out again: no string is put together letter by
 * letter for a word seen before. Direct-mapped, fixed size.
 */
import { HOLE } from './fold.ts'

const SLOTS = 1 << 14
/** Longer spellings are rare and not kept. */
const LONGEST = 24

const kept: string[] = new Array<string>(SLOTS).fill('')

/** `folded[start, end)` without its holes. */
export function spelling(folded: Uint16Array, start: number, end: number): string {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) if (folded[i] !== HOLE) hash = Math.imul(hash ^ (folded[i] as number), 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
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
