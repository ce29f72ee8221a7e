/**
 * Symbols: what a rule can see of one element of the stream. Elements that look alike to every rule share a symbol, so a rule's
 * tests run once per symbol, not once per token.
 */
import type { Lexicon, Reading } from '../lexicon/lexicon.ts'
import { PairMap } from '../lexicon/pair-map.ts'
import { ARTICLE, ENCLITIC, GLUED, NOUN, TokenKind, VERB } from '../tokenize/tokens.ts'
import type { Column } from './columns.ts'

export type ElementKind = 'word' | 'number' | 'punctuation' | 'latin' | 'proclitic' | 'item' | 'edge'

/** All that patterns may ask about. */
export type SymbolView = Readonly<{
  id: number
  kind: ElementKind
  readings: readonly Reading[]
  /** Tags of the item (earlier match) standing here. */
  tags: readonly string[]
  article: boolean
  enclitic: boolean
  /** Not separated by a space from the element before. */
  glued: boolean
  /** The character of a punctuation mark or proclitic. */
  char: string
  /** Parts of speech by the general word list. */
  pos: number
  /** What `perSymbol` questions were answered so far, shared by a table's symbols: by the question's slot, then by symbol. */
  answers: unknown[][]
}>

let questions = 0

/**
 * Ask a question about an element once per symbol instead of once per element: the answers lie side by side, those of common symbols first,
 * so asking again costs two loads that the cache mostly knows. Wrap every predicate that looks at readings, tags or categories on a hot path:
 *
 *   const isNegation = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'negation'))
 *   if (isNegation(stream.view(i))) …
 *
 * @param ask a pure question about the view alone (never about neighbours, spelling or position); it may answer null but not undefined.
 *   Call `perSymbol` once, at the top of a module, never inside a function
 */
export function perSymbol<T extends NonNullable<unknown> | null>(ask: (view: SymbolView) => T): (view: SymbolView) => T {
  const slot = questions++
  return (view) => {
    const known = view.answers[slot]?.[view.id]
    return known === undefined ? answered(view, slot, ask(view)) : (known as T)
  }
}

function answered<T>(view: SymbolView, slot: number, answer: T): T {
  const { answers } = view
  while (answers.length <= slot) answers.push([])
  const column = answers[slot] as unknown[]
  // Without holes: an array that is written far beyond its end becomes a table of keys.
  while (column.length <= view.id) column.push(undefined)
  column[view.id] = answer
  return answer
}

/** `perSymbol` for the commonest question: may the element be read as a lexeme of one of these categories (with one of `values`)? */
export function reads(categories: string | readonly string[], values?: readonly string[]): (view: SymbolView) => boolean {
  const wanted = typeof categories === 'string' ? [categories] : categories
  return perSymbol((view) =>
    view.readings.some(({ lexeme }) => wanted.includes(lexeme.category) && (values === undefined || values.includes(String(lexeme.value)))),
  )
}

/** The edge of a sentence, seen by context tests. */
export const EDGE = 0

const KINDS: Record<number, ElementKind> = {
  [TokenKind.Word]: 'word',
  [TokenKind.Number]: 'number',
  [TokenKind.Punctuation]: 'punctuation',
  [TokenKind.Latin]: 'latin',
  [TokenKind.Proclitic]: 'proclitic',
  6: 'item',
}

export class SymbolTable {
  readonly #answers: unknown[][] = []
  readonly views: SymbolView[] = [
    { id: EDGE, kind: 'edge', readings: [], tags: [], article: false, enclitic: false, glued: false, char: '', pos: 0, answers: this.#answers },
  ]
  /** Numbers about symbols, by the column's slot. */
  readonly columns: Array<Column | undefined> = []
  readonly #ids = new PairMap(8192)
  readonly #tagIds = new Map<string, number>()
  /** Tag lists as paths: list so far (0 is the empty one) and next tag. */
  readonly #tagPaths = new PairMap()
  readonly #tagLists: Array<readonly string[]> = [[]]
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Symbol of a token. `payload`: reading set for words, code unit for punctuation and proclitics. */
  ofToken(kind: TokenKind, flags: number, pos: number, payload: number): number {
    const features = (pos << 6) | (flags << 3) | kind
    const known = this.#ids.get(payload, features)
    return known >= 0 ? known : this.#addToken(features, kind, flags, pos, payload)
  }

  #addToken(features: number, kind: TokenKind, flags: number, pos: number, payload: number): number {
    const marks = kind === TokenKind.Punctuation || kind === TokenKind.Proclitic
    return this.#add(payload, features, {
      kind: KINDS[kind] as ElementKind,
      readings: marks ? this.#markReadings(payload) : this.#lexicon.set(payload),
      tags: [],
      ...marksOf(flags),
      char: marks ? String.fromCharCode(payload) : '',
      pos,
    })
  }

  #markReadings(unit: number): readonly Reading[] {
    const word = this.#lexicon.find(Uint16Array.of(unit), 0, 1)
    return word < 0 ? [] : this.#lexicon.set(this.#lexicon.wordSet[word] as number)
  }

  /** Symbol of an item with these tags, and of the lexicon form behind it if there is one. */
  ofItem(tags: readonly string[], flags: number, set: number): number {
    const list = this.#tagList(tags)
    const features = (list << 12) | (flags << 3) | ITEM
    const known = this.#ids.get(set, features)
    if (known >= 0) return known
    return this.#add(set, features, {
      kind: 'item',
      readings: this.#lexicon.set(set),
      tags: this.#tagLists[list] as readonly string[],
      ...marksOf(flags),
      char: '',
      pos: 0,
    })
  }

  #tagList(tags: readonly string[]): number {
    let list = 0
    for (const tag of tags) {
      let id = this.#tagIds.get(tag)
      if (id === undefined) {
        id = this.#tagIds.size
        this.#tagIds.set(tag, id)
      }
      let next = this.#tagPaths.get(list, id)
      if (next < 0) {
        next = this.#tagLists.length
        this.#tagPaths.set(list, id, next)
        this.#tagLists.push([...(this.#tagLists[list] as readonly string[]), tag])
      }
      list = next
    }
    return list
  }

  #add(payload: number, features: number, view: Omit<SymbolView, 'id' | 'answers'>): number {
    const id = this.views.length
    this.views.push({ id, ...view, answers: this.#answers })
    this.#ids.set(payload, features, id)
    return id
  }
}

const ITEM = 6

const marksOf = (flags: number): Pick<SymbolView, 'article' | 'enclitic' | 'glued'> => ({
  article: (flags & ARTICLE) !== 0,
  enclitic: (flags & ENCLITIC) !== 0,
  glued: (flags & GLUED) !== 0,
})

/** Whether a word is a verb, or may be one conjugated. */
export const isVerb = perSymbol(
  (view) => (view.pos & (VERB | NOUN)) === VERB || view.readings.some((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect')),
)
