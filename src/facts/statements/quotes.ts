/** Which quotation marks belong together. A quotation may run over sentences and paragraphs. */
import { symbolNumbers } from '../../pattern/columns.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { cueAt } from './cues.ts'

/** Longest quotation, in elements: beyond it the closing mark was forgotten. */
const LONGEST = 400
/** Up to this many words in quotation marks are a name or a term, not speech. */
const NAME_WORDS = 3

const marks = symbolNumbers((view) => (view.char !== '' && '"“”«»'.includes(view.char) ? 1 : 0))

export class Quotes {
  readonly #closing = new Map<number, number>()
  readonly #opening = new Map<number, number>()
  readonly #stream: Stream

  constructor(stream: Stream) {
    this.#stream = stream
    let open = -1
    const [isMark, { symbol }] = [marks(stream.symbols), stream]
    for (let i = 0; i < stream.length; i++) {
      if (isMark[symbol[i] as number] === 0) continue
      const { char } = stream.view(i)
      if (open >= 0 && i - open <= LONGEST && char !== '«' && !(char !== '»' && this.#looksOpening(i) && !this.#looksClosing(i))) {
        this.#closing.set(open, i)
        this.#opening.set(i, open)
        open = -1
      } else if (char !== '»') open = i
    }
  }

  #looksOpening(i: number): boolean {
    if (i > 0 && this.#stream.view(i - 1).char === ':') return true
    // `مضيفا " نحن …`: apart from the word of speech before it a mark opens what is said.
    if (i > 0 && !this.#stream.view(i).glued && cueAt(this.#stream, i - 1)?.form === 'participle') return true
    if (this.#stream.view(i).glued || i + 1 >= this.#stream.length) return false
    const next = this.#stream.view(i + 1)
    return next.glued && next.kind !== 'punctuation'
  }
  #looksClosing(i: number): boolean {
    return this.#stream.view(i).glued && !(i > 0 && this.#stream.view(i - 1).char === ':')
  }

  /** Element of the closing mark, or -1 when `i` opens nothing. */
  close(i: number): number {
    return this.#closing.get(i) ?? -1
  }

  /** Element of the opening mark of the quotation that `i` closes, or -1. */
  open(i: number): number {
    return this.#opening.get(i) ?? -1
  }

  /** Whether the quotation that opens at `i` is only a name or a term (`قناة "الجزيرة"`). */
  isName(i: number): boolean {
    const close = this.close(i)
    if (close < 0) return false
    let words = 0
    for (let k = i + 1; k < close; k++) if (this.#stream.view(k).kind !== 'punctuation' && this.#stream.view(k).kind !== 'proclitic') words++
    return words <= NAME_WORDS
  }
}
