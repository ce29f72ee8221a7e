/** Tokens as columns: no object per token. Offsets are UTF-16 units of the original text. */

export enum TokenKind {
  Word = 1,
  Number = 2,
  Punctuation = 3,
  Latin = 4,
  /** A proclitic cut from the word after it: و ف ب ل ك س. */
  Proclitic = 5,
}

/** Bits of `flags`. */
export const ARTICLE = 1
/** The word ends in a pronoun (`وزارته`). */
export const ENCLITIC = 2
/** No space between this token and the one before. */
export const GLUED = 4
/** Bits of `pos`: what the general word list says of the stem. */
export const NOUN = 1
export const VERB = 2
export const FUNCTION = 4
/** Only the article says that this is a noun: no list knows the stem. */
export const UNLISTED = 8

export class TokenColumns {
  length = 0
  /** Where the last token ends, the marks without spelling after it included: a token that starts here is glued to it. */
  reach = -1
  kind: Uint8Array
  flags: Uint8Array
  pos: Uint8Array
  start: Int32Array
  end: Int32Array
  /** Word id of the folded surface (article included), or -1. */
  word: Int32Array
  /** Reading set of the word; for punctuation the folded code unit. */
  set: Int32Array
  /** UTF-16 length of the pronoun at the end of the word. */
  enclitic: Uint8Array
  /** UTF-16 length of a proclitic inside a word that the lexicon holds as a whole (`بشأن`). */
  lead: Uint8Array

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity)
    this.flags = new Uint8Array(capacity)
    this.pos = new Uint8Array(capacity)
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.word = new Int32Array(capacity)
    this.set = new Int32Array(capacity)
    this.enclitic = new Uint8Array(capacity)
    this.lead = new Uint8Array(capacity)
  }

  /** Make room for another text. */
  clear(): void {
    this.length = 0
    this.reach = -1
  }

  /** Index of the first token that starts at `start`, a UTF-16 offset, or behind it. */
  from(start: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.start[middle] as number) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  push(kind: TokenKind, start: number, end: number, flags: number, word: number, set: number): number {
    if (this.length === this.kind.length) this.#grow()
    const i = this.length++
    this.kind[i] = kind
    this.start[i] = start
    this.end[i] = end
    this.flags[i] = flags | (this.reach === start ? GLUED : 0)
    this.reach = end
    this.word[i] = word
    this.set[i] = set
    this.pos[i] = 0
    this.enclitic[i] = 0
    this.lead[i] = 0
    return i
  }

  #grow(): void {
    const capacity = this.kind.length * 2
    const grow = <A extends Uint8Array | Int32Array>(column: A, next: A): A => {
      next.set(column)
      return next
    }
    this.kind = grow(this.kind, new Uint8Array(capacity))
    this.flags = grow(this.flags, new Uint8Array(capacity))
    this.pos = grow(this.pos, new Uint8Array(capacity))
    this.start = grow(this.start, new Int32Array(capacity))
    this.end = grow(this.end, new Int32Array(capacity))
    this.word = grow(this.word, new Int32Array(capacity))
    this.set = grow(this.set, new Int32Array(capacity))
    this.enclitic = grow(this.enclitic, new Uint8Array(capacity))
    this.lead = grow(this.lead, new Uint8Array(capacity))
  }
}
