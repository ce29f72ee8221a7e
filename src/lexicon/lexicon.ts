/**
 * The compiled lexicon: every written form of every data file, folded, in one hash table over code units.
 *
 * A form of several words is a path in a trie over word ids. A word maps to a *reading set*: all lexemes it may stand for, kept
 * together until a rule decides («مارس» is a month and a verb).
 */
import { fold, foldWord } from '../normalize/fold.ts'
import { Lexemes, type LexemesState } from './lexemes.ts'
import { PairMap, type PairMapState } from './pair-map.ts'
import { ReadingSets, type ReadingSetsState } from './reading-sets.ts'
import { Spellings, type SpellingsState } from './spellings.ts'
import { WordPool, type WordPoolState } from './word-pool.ts'

export type GrammaticalNumber = 'sg' | 'du' | 'pl'
export type VerbForm = 'perfect' | 'imperfect' | 'imperative' | 'masdar' | 'active' | 'passive'

/** One dictionary word: where it stands in the data and what it means. */
export type Lexeme = Readonly<{
  id: number
  category: string
  value: string | number
  /** The citation form as the data file writes it. */
  lemma: string
  gloss?: string | undefined
  glossPlural?: string | undefined
  gender?: 'm' | 'f' | undefined
  props: Readonly<Record<string, string | number | boolean | string[]>>
  file: string
}>

/** One way to read a form: a lexeme with the inflection this form shows. */
export type Reading = Readonly<{
  lexeme: Lexeme
  number: GrammaticalNumber
  gender?: 'm' | 'f' | undefined
  verb?: VerbForm | undefined
  person?: 1 | 2 | 3 | undefined
  /** A verb's form that stands after لم only. */
  jussive?: true | undefined
  /** A verb's form that can only be passive. */
  passive?: true | undefined
}>

/** Categories that only the rules for organizations ask for: they say nothing of what else a word may be. */
export const BODY_CUES: readonly string[] = ['sport-word', 'club-name', 'org-cause']

/** The letter that some readings of a set need, and the set without them. */
export type Spelled = Readonly<{ letter: string; without: number }>
/** Words of one form, as the trie keys them. */
export type FormWords = readonly string[]

/** A compiled lexicon's content, as a snapshot keeps it. */
export type LexiconState = {
  lexemes: LexemesState
  words: WordPoolState
  readings: ReadingSetsState
  wordSet: Int32Array
  opensForm: Uint8Array
  trie: PairMapState
  nodeSet: Int32Array
  spellings: SpellingsState
}

export class Lexicon {
  readonly #lexemes: Lexemes
  #words = new WordPool()
  readonly #readings: ReadingSets
  /** Reading set of each word standing alone; the columns may be longer than there are words. */
  wordSet: Int32Array = new Int32Array(1 << 12)
  /** 1 when some form of several words begins with this word. */
  opensForm: Uint8Array = new Uint8Array(1 << 12)
  #trie = new PairMap()
  /** Reading set at each trie node. */
  nodeSet: Int32Array = new Int32Array(1 << 12)
  #nodes = 1
  #spellings = new Spellings()
  readonly #spelled: Array<Spelled | null | undefined> = []

  constructor(lexemes = new Lexemes(), readings = new ReadingSets(lexemes)) {
    this.#lexemes = lexemes
    this.#readings = readings
  }

  get size(): number {
    return this.#words.size
  }

  /** All lexemes, for tools: most stay unread otherwise. */
  get lexemes(): Lexeme[] {
    return this.#lexemes.all()
  }

  /** The readings of a set; set 0 is empty. */
  set(id: number): readonly Reading[] {
    return this.#readings.get(id)
  }

  /** How many sets there are. */
  get sets(): number {
    return this.#readings.size
  }

  /** The id of the word in `units[start, end)`, or -1. */
  find(units: Uint16Array, start: number, end: number, hash?: number): number {
    return this.#words.find(units, start, end, hash)
  }

  /** The id of `ال` + the word in `units[start, end)`, or -1. */
  findWithArticle(units: Uint16Array, start: number, end: number): number {
    return this.#words.findWithArticle(units, start, end)
  }

  /** Intern a folded word; forms and components of forms share ids. */
  intern(word: string): number {
    const id = this.#words.intern(word)
    if (id >= this.wordSet.length) {
      this.wordSet = grown(this.wordSet, new Int32Array(id * 2))
      this.opensForm = grown(this.opensForm, new Uint8Array(id * 2))
    }
    return id
  }

  /** The folded spelling of a word id. */
  spelling(id: number): string {
    return this.#words.spelling(id)
  }

  /** The first lexeme of a category with this value. */
  lexemeOf(category: string, value: string | number): Lexeme | undefined {
    return this.#lexemes.find(category, value)
  }

  lexemesOf(category: string): Lexeme[] {
    return this.#lexemes.ofCategory(category)
  }

  addLexeme(lexeme: Omit<Lexeme, 'id'>): Lexeme {
    return this.#lexemes.add(lexeme)
  }

  /** Keep the English spelling of a name, unless it has one. */
  spell(name: string, latin: string): void {
    this.#spellings.add(name.includes(' ') ? name : this.intern(name), latin)
  }

  /** English spelling of a name of the name lists, by its folded spelling. */
  latin(name: string): string | undefined {
    if (name.includes(' ')) return this.#spellings.get(name)
    const id = this.#idOf(name)
    return id < 0 ? undefined : this.#spellings.get(id)
  }

  #idOf(folded: string): number {
    const units = fold(folded)
    return this.find(units, 0, units.length)
  }

  /** The first reading with a gloss of a form of several words, by its folded words as the tokenizer cuts them, each after one blank. */
  phrase(spelling: string): Reading | undefined {
    if (!spelling.includes(' ')) return undefined
    let node = 0
    for (const word of spelling.split(' ')) {
      const id = this.#idOf(word)
      node = id < 0 ? -1 : this.#trie.get(node, id)
      if (node < 0) return undefined
    }
    return this.set(this.nodeSet[node] as number).find((reading) => reading.lexeme.gloss)
  }

  /**
   * Add a reading to a form of one word or several (`words` as the tokenizer cuts them, article included).
   *
   * @param first before the readings that the form has, so that it is the one that counts
   */
  addForm(words: FormWords, reading: Reading, first = false): void {
    const extend = (set: number): number => (first ? this.addSet([reading, ...this.set(set)]) : this.#readings.extend(set, reading))
    if (words.length === 1) {
      const id = this.intern(words[0] as string)
      this.wordSet[id] = extend(this.wordSet[id] as number)
      return
    }
    const ids = words.map((word) => this.intern(word))
    this.opensForm[ids[0] as number] = 1
    let node = 0
    for (const id of ids) node = this.#child(node, id)
    this.nodeSet[node] = extend(this.nodeSet[node] as number)
  }

  #child(node: number, word: number): number {
    let next = this.#trie.get(node, word)
    if (next < 0) {
      next = this.#nodes++
      if (next >= this.nodeSet.length) this.nodeSet = grown(this.nodeSet, new Int32Array(next * 2))
      this.#trie.set(node, word, next)
    }
    return next
  }

  /** The trie node reached from `node` by a word, or -1. The root is 0. */
  step(node: number, word: number): number {
    return this.#trie.get(node, word)
  }

  /** The id of the set of exactly these readings. */
  addSet(readings: readonly Reading[]): number {
    return readings.reduce((set, reading) => this.#readings.extend(set, reading), 0)
  }

  /** The set that holds the readings of both sets. */
  union(a: number, b: number): number {
    return this.#readings.union(a, b)
  }

  /** The letter that some readings of a set need though folding levels it, and what is left of the set without it (`كأن` is as if, `كان` is was). */
  spelled(set: number): Spelled | null {
    const known = this.#spelled[set]
    if (known !== undefined) return known
    const readings = this.set(set)
    const letter = readings.find(({ lexeme }) => lexeme.props.letter !== undefined)?.lexeme.props.letter
    const found =
      letter === undefined ? null : { letter: String(letter), without: this.addSet(readings.filter(({ lexeme }) => lexeme.props.letter !== letter)) }
    this.#spelled[set] = found
    return found
  }

  /** Readings of a word written alone. */
  readingsOf(word: string): readonly Reading[] {
    const id = this.#idOf(foldWord(word))
    return id < 0 ? [] : this.set(this.wordSet[id] as number)
  }

  /** The gloss of the first reading of a word whose category is one of `categories`; for romanization and summaries. */
  gloss(word: string, categories: readonly string[]): string | undefined {
    const id = this.#idOf(foldWord(word))
    if (id < 0) return undefined
    const readings = this.set(this.wordSet[id] as number)
    for (const category of categories) {
      const hit = readings.find((r) => r.lexeme.category === category && r.lexeme.gloss)
      if (hit) return hit.lexeme.gloss
    }
    return undefined
  }

  state(): LexiconState {
    return {
      lexemes: this.#lexemes.state(),
      spellings: this.#spellings.state(this.size),
      words: this.#words.state(),
      readings: this.#readings.state(),
      wordSet: this.wordSet.slice(0, this.size),
      opensForm: this.opensForm.slice(0, this.size),
      trie: this.#trie.state(),
      nodeSet: this.nodeSet.slice(0, this.#nodes),
    }
  }

  static restore(state: LexiconState): Lexicon {
    const lexemes = new Lexemes(state.lexemes)
    const lexicon = new Lexicon(lexemes, new ReadingSets(lexemes, state.readings))
    lexicon.#words = WordPool.restore(state.words)
    lexicon.wordSet = state.wordSet
    lexicon.opensForm = state.opensForm
    lexicon.#trie = PairMap.restore(state.trie)
    lexicon.nodeSet = state.nodeSet
    lexicon.#nodes = state.nodeSet.length
    lexicon.#spellings = Spellings.restore(state.spellings)
    return lexicon
  }
}

function grown<A extends Int32Array | Uint8Array>(column: A, larger: A): A {
  larger.set(column)
  return larger
}
