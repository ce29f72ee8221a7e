/**
 * The compiled lexicon: every written form of every data file, folded, in one hash table over code units.
 *
 * A form of several words is a path in a trie over word ids. A word maps to a *reading set*: all lexemes it may stand for, kept
 * together until a rule decides («مارس» is a month and a verb).
 */
import { fold, foldWord } from '../normalize/fold.ts'
import { PairMap, type PairMapState } from './pair-map.ts'
import { ReadingSets, type ReadingSetsState } from './reading-sets.ts'
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
}>

/** Words of one form, as the trie keys them. */
export type FormWords = readonly string[]

/** A compiled lexicon's content, as a snapshot keeps it. */
export type LexiconState = {
  lexemes: Lexeme[]
  words: WordPoolState
  readings: ReadingSetsState
  wordSet: Int32Array
  opensForm: Uint8Array
  trie: PairMapState
  nodeSet: Int32Array
  phrases: Array<[spelling: string, set: number]>
  /** `spelling\tlatin`, one a line. */
  names: string
}

export class Lexicon {
  readonly lexemes: Lexeme[] = []
  #words = new WordPool()
  #readings = new ReadingSets()
  /** Reading set of each word standing alone. */
  wordSet: number[] = []
  /** 1 when some form of several words begins with this word. */
  opensForm: number[] = []
  #trie = new PairMap()
  /** Reading set at each trie node. */
  nodeSet: number[] = [0]

  get size(): number {
    return this.#words.size
  }

  /** Reading set 0 is empty. */
  get sets(): readonly Reading[][] {
    return this.#readings.sets
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
    if (id === this.wordSet.length) {
      this.wordSet.push(0)
      this.opensForm.push(0)
    }
    return id
  }

  /** The folded spelling of a word id. */
  spelling(id: number): string {
    return this.#words.spelling(id)
  }

  readonly #byValue = new Map<string, Lexeme>()

  /** The first lexeme of a category with this value. */
  lexemeOf(category: string, value: string | number): Lexeme | undefined {
    return this.#byValue.get(`${category}=${value}`)
  }

  addLexeme(lexeme: Omit<Lexeme, 'id'>): Lexeme {
    return this.#list({ ...lexeme, id: this.lexemes.length })
  }

  #list(lexeme: Lexeme): Lexeme {
    const key = `${lexeme.category}=${lexeme.value}`
    if (!this.#byValue.has(key)) this.#byValue.set(key, lexeme)
    this.lexemes.push(lexeme)
    return lexeme
  }

  /** Names of a snapshot, one `spelling\tlatin` a line, until somebody asks. */
  #names = ''
  #spellings: Map<string, string> | null = null

  /** English spelling of the names in the name list, by folded spelling. */
  get spellings(): Map<string, string> {
    this.#spellings ??= new Map(this.#names === '' ? [] : this.#names.split('\n').map((line) => line.split('\t') as [string, string]))
    return this.#spellings
  }

  /** First reading with a gloss of each form of several words, by its folded spelling. */
  readonly phrases = new Map<string, Reading>()

  /**
   * Add a reading to a form of one word or several (`words` as the tokenizer cuts them, article included).
   *
   * @param first before the readings that the form has, so that it is the one that counts
   */
  addForm(words: FormWords, reading: Reading, first = false): void {
    const extend = (set: number): number => (first ? this.addSet([reading, ...(this.sets[set] as Reading[])]) : this.#readings.extend(set, reading))
    if (words.length === 1) {
      const id = this.intern(words[0] as string)
      this.wordSet[id] = extend(this.wordSet[id] as number)
      return
    }
    const spelling = words.join(' ')
    if (reading.lexeme.gloss && (first || !this.phrases.has(spelling))) this.phrases.set(spelling, reading)
    const ids = words.map((word) => this.intern(word))
    this.opensForm[ids[0] as number] = 1
    let node = 0
    for (const id of ids) node = this.#child(node, id)
    this.nodeSet[node] = extend(this.nodeSet[node] as number)
  }

  #child(node: number, word: number): number {
    let next = this.#trie.get(node, word)
    if (next < 0) {
      next = this.nodeSet.length
      this.nodeSet.push(0)
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

  /** Readings of a word written alone. */
  readingsOf(word: string): readonly Reading[] {
    const units = fold(foldWord(word))
    const id = this.find(units, 0, units.length)
    return id < 0 ? [] : (this.sets[this.wordSet[id] as number] as Reading[])
  }

  /** The gloss of the first reading of a word whose category is one of `categories`; for romanization and summaries. */
  gloss(word: string, categories: readonly string[]): string | undefined {
    const units = fold(foldWord(word))
    const id = this.find(units, 0, units.length)
    if (id < 0) return undefined
    const readings = this.sets[this.wordSet[id] as number] as Reading[]
    for (const category of categories) {
      const hit = readings.find((r) => r.lexeme.category === category && r.lexeme.gloss)
      if (hit) return hit.lexeme.gloss
    }
    return undefined
  }

  state(): LexiconState {
    // First, since it may add sets.
    const phrases = Array.from(this.phrases, ([spelling, reading]): [string, number] => [spelling, this.#readings.extend(0, reading)])
    return {
      lexemes: this.lexemes,
      phrases,
      names: Array.from(this.spellings, ([spelling, latin]) => `${spelling}\t${latin}`).join('\n'),
      words: this.#words.state(),
      readings: this.#readings.state(),
      wordSet: Int32Array.from(this.wordSet),
      opensForm: Uint8Array.from(this.opensForm),
      trie: this.#trie.state(),
      nodeSet: Int32Array.from(this.nodeSet),
    }
  }

  static restore(state: LexiconState): Lexicon {
    const lexicon = new Lexicon()
    for (const lexeme of state.lexemes) lexicon.#list(lexeme)
    lexicon.#words = WordPool.restore(state.words)
    lexicon.#readings = ReadingSets.restore(state.readings, lexicon.lexemes)
    lexicon.wordSet = Array.from(state.wordSet)
    lexicon.opensForm = Array.from(state.opensForm)
    lexicon.#trie = PairMap.restore(state.trie)
    lexicon.nodeSet = Array.from(state.nodeSet)
    lexicon.#names = state.names
    for (const [spelling, set] of state.phrases) lexicon.phrases.set(spelling, lexicon.sets[set]?.[0] as Reading)
    return lexicon
  }
}
