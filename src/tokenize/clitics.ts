/**
 * Cutting clitics. A word is cut only when the lexicon or the word list licenses the stem, whole word first: «وزير» stays,
 * «و|ألف», «ب|تكلفة», «ل|ل|قوات» are cut. The article stays on its word as a feature.
 */

import { hashUnits, type Lexicon } from '../lexicon/lexicon.ts'
import type { WordList } from '../lexicon/word-list.ts'
import { fold, HOLE } from '../normalize/fold.ts'
import { NOUN, UNLISTED, VERB } from './tokens.ts'

const code = (letter: string): number => letter.charCodeAt(0)
const WAW = code('و')
const FA = code('ف')
const BA = code('ب')
const LAM = code('ل')
const KAF = code('ك')
const SIN = code('س')
const ALIF = code('ا')
const TA = code('ت')
const HA = code('ه')
const YA = code('ي')
const NUN = code('ن')
const ENCLITICS = ['هما', 'كما', 'هم', 'ها', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'].map((s) => fold(s))

/** One reading of a word's shape; reused, so the hot path allocates nothing. */
export class Shape {
  /** How many letters before the stem are proclitics; each is a token of its own. */
  proclitics = 0
  article = false
  /** `لل…`: the article's alif is not written. */
  assimilated = false
  word = -1
  set = 0
  pos = 0
  enclitic = 0
}

/** Decides how the letters of one word divide. The letters are given without holes. */
export class CliticSplitter {
  readonly #lexicon: Lexicon
  readonly #words: WordList
  readonly #scratch = new Uint16Array(64)

  constructor(lexicon: Lexicon, words: WordList) {
    this.#lexicon = lexicon
    this.#words = words
  }

  /**
   * @param units letters of the word, folded, without holes
   * @param n how many
   * @param shape receives the result
   */
  split(units: Uint16Array, n: number, shape: Shape): void {
    shape.proclitics = 0
    const whole = this.#license(units, 0, n, shape)
    if (whole && shape.set !== 0) return
    // A word that only the general list knows gives way to a proclitic before a word of the lexicon (`لقوات`, `وأمس`).
    if (whole && !(n > 3 && this.#proclitics(units, n, shape) && (shape.set !== 0 || this.#opens(shape)))) {
      shape.proclitics = 0
      this.#license(units, 0, n, shape)
      return
    }
    if (whole) return
    // A pronoun after a word that only the general list knows gives way likewise (`وستة` is no وست + ه).
    const enclitic = this.#licenseWithEnclitic(units, 0, n, shape)
    if (enclitic && shape.set !== 0) return
    if (this.#proclitics(units, n, shape) && (!enclitic || (n > 3 && shape.set !== 0))) return
    if (enclitic) {
      shape.proclitics = 0
      this.#licenseWithEnclitic(units, 0, n, shape)
      return
    }
    this.#unknown(units, n, shape)
  }

  #proclitics(units: Uint16Array, n: number, shape: Shape): boolean {
    const first = units[0] as number
    const conjunction = first === WAW || first === FA ? 1 : 0
    for (let from = conjunction; from >= 0; from--) {
      if (from === 1 && n > 2 && this.#try(units, 1, n, shape)) return true
      const next = units[from] as number
      if (n - from > 2 && (next === BA || next === LAM || next === KAF)) {
        if (next === LAM && units[from + 1] === LAM && this.#assimilated(units, from + 1, n, shape)) return true
        if (this.#try(units, from + 1, n, shape) && (shape.pos !== VERB || shape.set !== 0 || next === LAM)) return true
      }
      if (n - from > 3 && next === SIN && isImperfectPrefix(units[from + 1] as number) && this.#try(units, from + 1, n, shape)) return true
    }
    return false
  }

  #try(units: Uint16Array, from: number, n: number, shape: Shape): boolean {
    if (!this.#license(units, from, n, shape) && !this.#licenseWithEnclitic(units, from, n, shape)) return false
    shape.proclitics = from
    return true
  }

  /** `للقوات` = ل + القوات; `from` is the second lam. */
  #assimilated(units: Uint16Array, from: number, n: number, shape: Shape): boolean {
    const stem = from + 1
    const whole = this.#lexicon.findWithArticle(units, stem, n)
    const bare = this.#lexicon.find(units, stem, n)
    const set = this.#lexicon.union(whole < 0 ? 0 : this.#set(whole), bare < 0 ? 0 : this.#set(bare))
    const pos = this.#words.pos(units, stem, n)
    if (set === 0 && !(pos & NOUN) && n - stem < 3) return false
    shape.proclitics = from
    shape.article = true
    shape.assimilated = true
    shape.word = whole
    shape.set = set
    shape.pos = pos || NOUN | UNLISTED
    shape.enclitic = 0
    return true
  }

  /** Whether a form of several words may begin here (`بأكثر من`). */
  #opens(shape: Shape): boolean {
    return shape.word >= 0 && this.#lexicon.opensForm[shape.word] === 1
  }

  #set(word: number): number {
    return this.#lexicon.wordSet[word] as number
  }

  #license(units: Uint16Array, from: number, n: number, shape: Shape): boolean {
    const hash = hashUnits(units, from, n)
    const whole = this.#lexicon.find(units, from, n, hash)
    let set = whole < 0 ? 0 : this.#set(whole)
    let pos = this.#words.pos(units, from, n, hash)
    const article = n - from > 3 && units[from] === ALIF && units[from + 1] === LAM
    let hasArticle = false
    if (article) {
      const bareHash = hashUnits(units, from + 2, n)
      const bare = this.#lexicon.find(units, from + 2, n, bareHash)
      const bareSet = bare < 0 ? 0 : this.#set(bare)
      const barePos = this.#words.pos(units, from + 2, n, bareHash) & NOUN
      hasArticle = bareSet !== 0 || barePos !== 0 || (set === 0 && pos === 0)
      set = this.#lexicon.union(set, bareSet)
      // Only nouns take the article, so ال + anything else is a name or an unlisted noun.
      pos = pos || barePos || (n - from >= 5 ? NOUN | UNLISTED : 0)
    }
    if (set === 0 && pos === 0) return false
    shape.article = hasArticle
    shape.assimilated = false
    shape.word = whole
    shape.set = set
    shape.pos = pos
    shape.enclitic = 0
    return true
  }

  #licenseWithEnclitic(units: Uint16Array, from: number, n: number, shape: Shape): boolean {
    for (const suffix of ENCLITICS) {
      const stem = n - suffix.length
      if (stem - from < 2 || !endsWith(units, n, suffix)) continue
      if (this.#licenseStem(units, from, stem, suffix[0] === YA, shape)) {
        shape.enclitic = suffix.length
        return true
      }
    }
    return false
  }

  /** A stem before a pronoun: as it stands, or with the ta marbuta that the pronoun turned into ت. */
  #licenseStem(units: Uint16Array, from: number, to: number, nounOnly: boolean, shape: Shape): boolean {
    if (units[from] === ALIF && units[from + 1] === LAM) return false
    if (to - from > 2 && units[to - 1] === TA) {
      const scratch = to <= this.#scratch.length ? this.#scratch : new Uint16Array(to)
      scratch.set(units.subarray(0, to))
      scratch[to - 1] = HA
      if (this.#license(scratch, from, to, shape) && shape.set !== 0) return true
      const listed = (shape.pos & NOUN) !== 0
      if (this.#license(units, from, to, shape) && shape.set !== 0 && !nounOnly) return true
      if (listed && this.#license(scratch, from, to, shape)) return true
    }
    if (!this.#license(units, from, to, shape)) return false
    return nounOnly ? (shape.pos & NOUN) !== 0 && to - from > 2 : true
  }

  /** No stem is licensed: only the article after a conjunction or preposition is safe to cut. */
  #unknown(units: Uint16Array, n: number, shape: Shape): void {
    const first = units[0] as number
    shape.proclitics = 0
    shape.article = false
    shape.assimilated = false
    shape.word = this.#lexicon.find(units, 0, n)
    shape.set = 0
    shape.pos = 0
    shape.enclitic = 0
    if (n >= 6 && (first === WAW || first === BA || first === FA) && units[1] === ALIF && units[2] === LAM) {
      shape.proclitics = 1
      shape.article = true
      shape.pos = NOUN | UNLISTED
      shape.word = this.#lexicon.find(units, 1, n)
    }
  }
}

const isImperfectPrefix = (unit: number): boolean => unit === YA || unit === TA || unit === NUN || unit === ALIF

function endsWith(units: Uint16Array, n: number, suffix: Uint16Array): boolean {
  for (let i = 0; i < suffix.length; i++) if (units[n - suffix.length + i] !== suffix[i]) return false
  return true
}

/** Copy the letters of `units[start, end)` without holes into `into`, with the offset each came from; returns how many. */
export function withoutHoles(units: Uint16Array, start: number, end: number, into: Uint16Array, offsets: Int32Array): number {
  let n = 0
  for (let i = start; i < end && n < into.length; i++) {
    const unit = units[i] as number
    if (unit === HOLE) continue
    into[n] = unit
    offsets[n++] = i
  }
  return n
}
