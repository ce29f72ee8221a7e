/** Sentence boundaries inside a paragraph. One pass; quotations and decimals do not split. */
import { fold, HOLE, isArabicLetter, isDigit } from '../normalize/fold.ts'
import type { Span } from '../types.ts'
import { trim } from './lines.ts'

const DOT = 0x2e
/** Longest sentence in UTF-16 units, far above what news writes: past it a comma or blank ends it, so that no text makes its reading slow. */
const LONGEST = 3000
const ENDERS = new Set([DOT, 0x21, 0x3f, 0x61f, 0x2026, 0x6d4])
const BREAKS = new Set([0x20, 0x0a, 0x2c, 0x60c, 0x61b])
const CLOSERS = new Set([0x22, 0x201d, 0xbb, 0x29, 0x5d, 0x27, 0x2019, 0x201c])

export function splitSentences(folded: Uint16Array, paragraph: Span): Span[] {
  const sentences: Span[] = []
  let start = paragraph.start
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const unit = folded[i] as number
    const broken = i - start >= LONGEST && BREAKS.has(unit)
    // Nothing that ends a sentence is a letter.
    if (!broken && ((unit >= 0x620 && unit < 0x6d4) || unit === 0x20 || !ENDERS.has(unit) || !endsSentence(folded, i, start, paragraph.end))) continue
    let end = i + 1
    while (end < paragraph.end && (ENDERS.has(folded[end] as number) || CLOSERS.has(folded[end] as number) || folded[end] === 0)) end++
    const span = trim(folded, start, end)
    if (span.end > span.start) sentences.push(span)
    start = end
    i = end - 1
  }
  const rest = trim(folded, start, paragraph.end)
  if (rest.end > rest.start) sentences.push(rest)
  return sentences
}

function endsSentence(folded: Uint16Array, i: number, start: number, end: number): boolean {
  if (folded[i] !== DOT) return true
  const last = letterBefore(folded, i, start)
  const next = i + 1 < end ? (folded[i + 1] as number) : 0x20
  const before = last >= start ? (folded[last] as number) : 0
  if (isDigit(next) && (isDigit(before) || before === 0x20)) return false
  if (isArabicLetter(before)) {
    // A single letter before the dot is an abbreviation (د. , أ. , ج.م).
    const earlier = letterBefore(folded, last, start)
    if (earlier < start || !isArabicLetter(folded[earlier] as number)) return false
    if (isSpelledOut(folded, i, start, end) || SUFFIXES.some((suffix) => isWordAt(folded, i + 1, end, suffix))) return false
  }
  if (before >= 0x61 && before <= 0x7a) return !(next >= 0x61 && next <= 0x7a)
  return true
}

/** Ends of names of Internet (`العربية.نت`), written right behind the dot. */
const SUFFIXES = ['نت', 'كوم'].map((word) => fold(word))
/** The one name of a letter that is longer than the others. */
const DOUBLE_U = fold('دبليو')

/** Whether the whole word that begins at `at` is this one. */
function isWordAt(folded: Uint16Array, at: number, end: number, word: Uint16Array): boolean {
  for (let k = 0; k < word.length; k++) if (at + k >= end || folded[at + k] !== word[k]) return false
  return at + word.length >= end || !isArabicLetter(folded[at + word.length] as number)
}

/** Letters in the name of one Latin letter (`إتش`), and with the clitics of the first (`والكي`). */
const LETTER_NAME = 3
const FIRST_LETTER_NAME = 6

/** Whether a dot stands among the names of three letters or more that spell a name (`سي.إن.إن`, `بي. بي. سي`). */
function isSpelledOut(folded: Uint16Array, dot: number, start: number, end: number): boolean {
  const right = runEnd(folded, dot, 1, end, LETTER_NAME)
  if (right < 0) return false
  const spaced = folded[dot + 1] === 0x20
  const isLike = (at: number): boolean => folded[at] === DOT && (folded[at + 1] === 0x20) === spaced
  if (isLike(right) && runEnd(folded, right, 1, end, LETTER_NAME) >= 0) return runEnd(folded, dot, -1, start - 1, FIRST_LETTER_NAME) >= 0
  const left = runEnd(folded, dot, -1, start - 1, LETTER_NAME)
  return left >= 0 && isLike(left) && runEnd(folded, left, -1, start - 1, FIRST_LETTER_NAME) >= 0
}

/** The unit behind a short run of letters beside a dot, one blank allowed on its right; -1 when there is no such run. */
function runEnd(folded: Uint16Array, dot: number, step: 1 | -1, stop: number, longest: number): number {
  let at = dot + step
  if (folded[step > 0 ? at : dot + 1] === 0x20) at = step > 0 ? at + 1 : at
  const from = at
  while (at !== stop && isArabicLetter(folded[at] as number) && Math.abs(at - from) <= Math.max(longest, DOUBLE_U.length)) at += step
  if (at === from || (Math.abs(at - from) > longest && !isWordAt(folded, step > 0 ? from : at + 1, step > 0 ? at : from + 1, DOUBLE_U))) return -1
  if (step < 0 && at !== stop && folded[at] === 0x20 && folded[at - 1] === DOT) return at - 1
  return at === stop ? dot : at
}

/** Place of the unit before `i` that is no hole; before `start` when there is none. */
function letterBefore(folded: Uint16Array, i: number, start: number): number {
  let at = i - 1
  while (at >= start && folded[at] === HOLE) at--
  return at
}
