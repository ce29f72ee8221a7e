/**
 * The tokenizer: Arabic words with their proclitics, numbers in any digit system, Latin words, punctuation. One pass, linear.
 *
 * A change of script always cuts (`و700`, `بـ40`, `250كم`). Thousands and decimal marks belong to the number only between digits.
 */

import type { Lexicon } from '../lexicon/lexicon.ts'
import { SetQuestion } from '../lexicon/set-question.ts'
import type { WordList } from '../lexicon/word-list.ts'
import { HOLE, isArabicLetter, isDigit, isHamzaMark, isLatinLetter } from '../normalize/fold.ts'
import { CliticSplitter, Shape } from './clitics.ts'
import { ALIF, BA, KAF, LAM, WAW } from './letters.ts'
import { ShapeCache } from './shape-cache.ts'
import { ARTICLE, ENCLITIC, type TokenColumns, TokenKind } from './tokens.ts'

/** Longest word that is looked at; more letters than this are noise and stay one unread token. */
const MAX_WORD = 64
/** A text as long as this that never writes ة leaves out its dots. */
const SLOPPY_LENGTH = 400
const DOT = 0x2e
const COMMA = 0x2c
const ARABIC_COMMA = 0x60c
const DECIMAL = 0x66b
const THOUSANDS = 0x66c

export class Tokenizer {
  readonly #lexicon: Lexicon
  readonly #splitter: CliticSplitter
  readonly #shape = new Shape()
  readonly #letters = new Uint16Array(MAX_WORD + 1)
  readonly #raw = new Uint16Array(MAX_WORD + 1)
  readonly #offsets = new Int32Array(MAX_WORD + 1)
  /** The text before folding, and whether its writer tells ة from ه. */
  #text = ''
  #careful = false
  readonly #cache = new ShapeCache()
  readonly #givenName: SetQuestion
  readonly #descent: SetQuestion

  constructor(lexicon: Lexicon, words: WordList) {
    this.#lexicon = lexicon
    this.#splitter = new CliticSplitter(lexicon, words)
    this.#descent = new SetQuestion(lexicon, (r) => r.lexeme.category === 'name-particle' && (r.lexeme.value === 'bin' || r.lexeme.value === 'al'))
    this.#givenName = new SetQuestion(lexicon, (r) => r.lexeme.category === 'given-name' && r.lexeme.props.common !== true)
  }

  /**
   * Tokenize part of a text.
   *
   * @param folded the folded text (see `fold`)
   * @param start first UTF-16 unit
   * @param end end of the part, exclusive
   * @param into receives the tokens
   * @param text the text before folding
   */
  tokenize(folded: Uint16Array, start: number, end: number, into: TokenColumns, text: string): void {
    if (text !== this.#text) {
      this.#text = text
      this.#careful = text.length < SLOPPY_LENGTH || text.includes('ة')
    }
    let i = start
    while (i < end) {
      const unit = folded[i] as number
      if (unit === 0x20 || unit === 0x0a) {
        i++
        continue
      }
      const apart = into.reach !== i
      if (unit === HOLE) i++
      else if (isArabicLetter(unit)) i = this.#word(folded, i, end, into)
      else if (isDigit(unit)) i = this.#number(folded, i, end, into)
      else if (isLatinLetter(unit)) i = this.#latin(folded, i, end, into)
      else if (unit === DECIMAL && i + 1 < end && isDigit(folded[i + 1] as number)) i = this.#number(folded, i, end, into)
      else i = this.#punctuation(folded, i, end, into)
      if (unit !== HOLE || !apart) into.reach = i
    }
  }

  #word(folded: Uint16Array, start: number, end: number, into: TokenColumns): number {
    const letters = this.#letters
    let stop = start
    let last = start
    let n = 0
    for (; stop < end; stop++) {
      const unit = folded[stop] as number
      if (unit === HOLE) {
        if (n > 0 && n <= MAX_WORD) this.#compose(n - 1, this.#text.charCodeAt(stop))
        continue
      }
      if (!isArabicLetter(unit)) break
      if (n <= MAX_WORD) {
        letters[n] = unit
        this.#raw[n] = this.#text.charCodeAt(stop)
        this.#offsets[n] = stop
      }
      n++
      last = stop + 1
    }
    const glued = stop < end && (isDigit(folded[stop] as number) || isLatinLetter(folded[stop] as number))
    if (n > MAX_WORD) into.push(TokenKind.Word, start, last, 0, -1, 0)
    else if (glued && n <= 2 && isCliticRun(letters, n)) this.#clitics(start, n, last, into, n)
    // A conjunction that stands apart (`خمسة و عشرون`).
    else if (n === 1 && letters[0] === WAW) this.#clitics(start, 1, last, into, 1)
    else this.#pushWord(start, last, n, into)
    return stop
  }

  /** A hamza that stands after its letter, as decomposed text has it, belongs to the letter as written. */
  #compose(i: number, mark: number): void {
    if (isHamzaMark(mark))
      this.#raw[i] = String.fromCharCode(this.#raw[i] as number, mark)
        .normalize()
        .charCodeAt(0)
  }

  #pushWord(start: number, end: number, n: number, into: TokenColumns): void {
    const shape = this.#shape
    const final = this.#final(n)
    if (!this.#cache.read(this.#raw, n, final, shape)) {
      this.#splitter.split(this.#letters, n, shape, this.#raw, final)
      this.#cache.write(this.#raw, n, final, shape)
    }
    if (shape.proclitics === 1 && this.#isSurname(n, into)) keepWhole(shape, this.#lexicon.find(this.#letters, 0, n))
    if (shape.proclitics > 0) this.#clitics(start, shape.proclitics, this.#offsets[shape.proclitics] as number, into, n)
    const from = shape.proclitics > 0 ? (this.#offsets[shape.proclitics] as number) : start
    const flags = (shape.article ? ARTICLE : 0) | (shape.enclitic > 0 ? ENCLITIC : 0)
    const i = into.push(TokenKind.Word, from, end, flags, shape.word, shape.set)
    into.pos[i] = shape.pos
    if (shape.enclitic > 0) into.enclitic[i] = end - (this.#offsets[n - shape.enclitic] as number)
    if (shape.lead > 0) into.lead[i] = (this.#offsets[shape.proclitics + shape.lead] as number) - from
  }

  /**
   * Whether the word is a name from its first letter on: nothing is joined or governed between بن and the father (`بن وقيت`); and after a word
   * that is a given name and nothing else what looks like a preposition with an accusative (`مانويل كاجودا`) is the surname.
   */
  #isSurname(n: number, into: TokenColumns): boolean {
    const last = into.length - 1
    const shape = this.#shape
    if (last < 0 || into.kind[last] !== TokenKind.Word || shape.article) return false
    if (this.#descent.holds(into.set[last] as number)) return true
    if (n < 5 || shape.set !== 0 || shape.enclitic > 0 || this.#raw[n - 1] !== ALIF) return false
    const first = this.#letters[0] as number
    return (first === BA || first === KAF || first === LAM) && this.#givenName.holds(into.set[last] as number)
  }

  /** The last letter as written, or 0 when its spelling tells nothing: then it is taken as folded. */
  #final(n: number): number {
    if (this.#careful) return this.#raw[n - 1] as number
    this.#raw[n - 1] = this.#letters[n - 1] as number
    return 0
  }

  /** Each proclitic letter is a token; its span runs to the next letter's offset, tatweel left out. */
  #clitics(start: number, count: number, end: number, into: TokenColumns, n: number): void {
    for (let k = 0; k < count; k++) {
      const from = k === 0 ? start : (this.#offsets[k] as number)
      const to = k + 1 < n ? (this.#offsets[k + 1] as number) : end
      const word = this.#lexicon.find(this.#letters, k, k + 1)
      into.push(TokenKind.Proclitic, from, Math.min(to, end), 0, word, this.#letters[k] as number)
    }
  }

  #number(folded: Uint16Array, start: number, end: number, into: TokenColumns): number {
    let i = start
    let dots = 0
    const afterDottedDigit = start > 1 && folded[start - 1] === DOT && isDigit(folded[start - 2] as number)
    for (;;) {
      while (i < end && isDigitOrHole(folded[i] as number)) i++
      const mark = i < end ? (folded[i] as number) : 0
      const run = digitsAfter(folded, i + 1, end)
      if (run === 0) break
      const joins =
        mark === DECIMAL || mark === THOUSANDS || mark === COMMA || (mark === ARABIC_COMMA && run === 3) || (mark === DOT && (dots === 0 || run === 3))
      if (!joins || (mark === DOT && (afterDottedDigit || looksLikeDate(folded, i, end)))) break
      dots += mark === DOT ? 1 : 0
      i++
    }
    while (folded[i - 1] === HOLE) i--
    into.push(TokenKind.Number, start, i, 0, this.#lexicon.find(folded, start, i), 0)
    return i
  }

  #latin(folded: Uint16Array, start: number, end: number, into: TokenColumns): number {
    let i = start + 1
    while (i < end && (isLatinLetter(folded[i] as number) || folded[i] === HOLE)) i++
    while (folded[i - 1] === HOLE) i--
    const word = this.#lexicon.find(folded, start, i)
    into.push(TokenKind.Latin, start, i, 0, word, word < 0 ? 0 : (this.#lexicon.wordSet[word] as number))
    return i
  }

  #punctuation(folded: Uint16Array, start: number, end: number, into: TokenColumns): number {
    const unit = folded[start] as number
    let i = start + 1
    // A surrogate pair is one mark; a run of dots is one ellipsis.
    if (unit >= 0xd800 && unit < 0xdc00 && i < end && (folded[i] as number) >= 0xdc00 && (folded[i] as number) < 0xe000) i++
    if (unit === DOT) while (i < end && folded[i] === DOT) i++
    const payload = unit === DOT && i > start + 1 ? 0x2026 : unit
    // Marks have word ids too: forms like `د.إ` and `>=` run through them.
    into.push(TokenKind.Punctuation, start, i, 0, i === start + 1 ? this.#lexicon.find(folded, start, i) : -1, payload)
    return i
  }
}

function keepWhole(shape: Shape, word: number): void {
  shape.proclitics = 0
  shape.word = word
  shape.set = 0
  shape.pos = 0
}

const isDigitOrHole = (unit: number): boolean => isDigit(unit) || unit === HOLE

function digitsAfter(folded: Uint16Array, from: number, end: number): number {
  let n = 0
  for (let i = from; i < end && n < 5; i++) {
    const unit = folded[i] as number
    if (isDigit(unit)) n++
    else if (unit !== HOLE || n === 0) break
  }
  return n
}

/** `18.07.2021`: two dots with groups that are not thousands. */
function looksLikeDate(folded: Uint16Array, dot: number, end: number): boolean {
  const run = digitsAfter(folded, dot + 1, end)
  const next = dot + 1 + run
  return run <= 2 && next < end && folded[next] === DOT && digitsAfter(folded, next + 1, end) > 0
}

const CLITIC_LETTERS = new Set(Array.from('وفبلك', (letter) => letter.charCodeAt(0)))
function isCliticRun(letters: Uint16Array, n: number): boolean {
  if (n === 2 && letters[0] === 'ا'.charCodeAt(0) && letters[1] === LAM) return false
  for (let i = 0; i < n; i++) if (!CLITIC_LETTERS.has(letters[i] as number)) return false
  return true
}
