/** The first stream of a document: tokens as elements, with the lexicon's forms of several words (longest first) as one element each. */
import type { SymbolTable } from '../pattern/symbols.ts'
import { ARTICLE, ENCLITIC, GLUED, TokenKind } from '../tokenize/tokens.ts'
import { type DocumentContext, Stream } from './stream.ts'

/** @param sentenceTokens the first token of each sentence, and the end of the last one */
export function layTokens(context: DocumentContext, symbols: SymbolTable, sentenceTokens: readonly number[]): Stream {
  const stream = new Stream(context, symbols, context.tokens.length + 1)
  const forms = new Forms(context)
  for (let s = 0; s + 1 < sentenceTokens.length; s++) {
    const to = sentenceTokens[s + 1] as number
    for (let i = sentenceTokens[s] as number; i < to; ) {
      if (forms.read(i, to)) pushForm(stream, i, forms)
      else pushToken(stream, i)
      i = forms.last + 1
    }
    stream.endSentence()
  }
  return stream
}

/** Finds forms of several words. Their words are written words: where a token is a part of one (`أطباء ‹ب›‹لا› حدود`, `على حد وصف‹ه›`), the whole is looked up. */
class Forms {
  readonly #context: DocumentContext
  /** What was found last: its last token, its reading set, and whether its last word was taken with its pronoun. */
  last = 0
  set = 0
  whole = false
  /** The last token of the word read last, and whether it was more than its token. */
  #stop = 0
  #whole = false

  constructor(context: DocumentContext) {
    this.#context = context
  }

  /** Whether a form begins at token `i` and ends before `to`; `last` is `i` if not. */
  read(i: number, to: number): boolean {
    this.last = i
    if (this.#follow(this.#word(i, to), to)) return true
    if (!this.#whole) return false
    this.#asToken(i)
    return this.#follow(this.#context.tokens.word[i] as number, to)
  }

  /** The longest form that begins with a word, the one read last. */
  #follow(word: number, to: number): boolean {
    const { lexicon } = this.#context
    if (word < 0 || lexicon.opensForm[word] !== 1) return false
    let node = lexicon.step(0, word)
    let found = false
    for (let k = this.#stop + 1; k < to && node >= 0; k = this.#stop + 1) {
      node = this.#step(node, k, to)
      const set = node < 0 ? 0 : (lexicon.nodeSet[node] as number)
      if (set === 0) continue
      this.last = this.#stop
      this.set = set
      this.whole = this.#whole
      found = true
    }
    return found
  }

  #step(node: number, k: number, to: number): number {
    const { lexicon, tokens } = this.#context
    const word = this.#word(k, to)
    const next = word < 0 ? -1 : lexicon.step(node, word)
    if (next >= 0 || !this.#whole) return next
    this.#asToken(k)
    const stem = tokens.word[k] as number
    return stem < 0 ? -1 : lexicon.step(node, stem)
  }

  /** Not as it is written, but without its pronoun. */
  #asToken(k: number): void {
    this.#stop = k
    this.#whole = false
  }

  /** The written word that begins with token `k`. */
  #word(k: number, to: number): number {
    const { lexicon, tokens, folded } = this.#context
    let stop = k
    while (stop + 1 < to && tokens.kind[stop] === TokenKind.Proclitic && ((tokens.flags[stop + 1] as number) & GLUED) !== 0) stop++
    this.#stop = stop
    this.#whole = stop > k || (tokens.enclitic[k] as number) > 0
    return this.#whole ? lexicon.find(folded, tokens.start[k] as number, tokens.end[stop] as number) : (tokens.word[k] as number)
  }
}

function pushForm(stream: Stream, first: number, { last, set, whole }: Forms): void {
  const { flags: marks } = stream.context.tokens
  let flags = (marks[first] as number) & (GLUED | ARTICLE)
  for (let k = first; k <= last; k++) flags |= (marks[k] as number) & ARTICLE
  if (!whole) flags |= (marks[last] as number) & ENCLITIC
  stream.push(stream.symbols.ofToken(TokenKind.Word, flags, 1, set), first, last, -1, set)
}

function pushToken(stream: Stream, i: number): void {
  const { lexicon, tokens } = stream.context
  const { kind, flags, pos, set } = tokens
  let readings = set[i] as number
  const spelled = lexicon.spelled(readings)
  if (spelled && !stream.context.text.slice(tokens.start[i], tokens.end[i]).includes(spelled.letter)) readings = spelled.without
  stream.push(stream.symbols.ofToken(kind[i] as TokenKind, flags[i] as number, pos[i] as number, readings), i, i, -1, 0)
}
