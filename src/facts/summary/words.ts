/** The words of a stretch of text as the phrase translator sees them: names and values already in English, other words by their stems. */
import type { Lexicon, Reading } from '../../lexicon/lexicon.ts'
import { bodyGloss, type EntityDraft, gloss, placeGloss } from '../../merge/coreference.ts'
import { SpellingTable, spelling } from '../../normalize/spelling.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { ARTICLE, TokenKind } from '../../tokenize/tokens.ts'
import type { Fillers } from '../fillers.ts'
import { lookUp, NO_GLOSS, type WordGloss } from './glossary.ts'
import type { PhraseWord } from './phrase-word.ts'
import { regionOf } from './region.ts'
import { dateText, valueText } from './values.ts'
import type { Verb } from './verbs.ts'

export type Word = {
  /** What the word is in a noun phrase, once somebody has asked. */
  inPhrase: PhraseWord | undefined
  /** Which finite verb it may be, once somebody has asked. */
  asVerb: Verb | null | undefined
  /** Finished English of a name or value. */
  english: string | undefined
  kind: 'name' | 'value' | 'date' | 'word' | 'clitic' | 'mark' | 'unknown-name'
  /** Folded stem. */
  stem: string
  char: string
  article: boolean
  /** Ends in a pronoun, which owns it: definite. */
  owned: boolean
  readings: readonly Reading[]
  pos: number
  gloss: WordGloss
}

const NO_READINGS: readonly Reading[] = []

/** A word; whatever is not said about it is not so. All words have one shape. */
export function word(about: Partial<Word> & Pick<Word, 'kind'>): Word {
  const { kind, english, stem = '', char = '', article = false, owned = false, readings = NO_READINGS, pos = 0, gloss = NO_GLOSS } = about
  return { inPhrase: undefined, asVerb: undefined, english, kind, stem, char, article, owned, readings, pos, gloss }
}

/** The words of a stretch of text, made as they are asked for: a line seldom needs more than the first few. */
export class Words {
  readonly #stream: Stream
  readonly #fillers: Fillers
  readonly #made: Word[] = []
  /** Elements, or tokens, that are still to be read. */
  #next: number
  readonly #to: number
  readonly #byToken: boolean

  /** @param byToken whether `from` and `to` count tokens, for a span that is only part of an element (a title before its name) */
  constructor(stream: Stream, fillers: Fillers, from: number, to: number, byToken: boolean) {
    this.#stream = stream
    this.#fillers = fillers
    this.#next = from
    this.#to = to
    this.#byToken = byToken
  }

  /** Words of elements `[from, to)`. */
  static ofElements(stream: Stream, from: number, to: number, fillers: Fillers): Words {
    return new Words(stream, fillers, from, to, false)
  }

  /** Words of the tokens inside `[start, end)`. */
  static ofSpan(stream: Stream, start: number, end: number, fillers: Fillers): Words {
    const { tokens } = stream.context
    const from = tokens.from(start)
    let to = from
    while (to < tokens.length && (tokens.end[to] as number) <= end) to++
    return new Words(stream, fillers, from, to, true)
  }

  /** The word at `i`; undefined behind the last. */
  at(i: number): Word | undefined {
    while (i >= this.#made.length && this.#next < this.#to) this.#read()
    return this.#made[i]
  }

  #read(): void {
    const [stream, i] = [this.#stream, this.#next]
    if (this.#byToken) {
      this.#next = readToken(stream, i, this.#to, this.#made)
      return
    }
    this.#next = i + 1
    const item = stream.item[i] as number
    const token = stream.first[i] as number
    if (item >= 0) itemWords(stream, stream.items[item] as PlacedItem, this.#fillers, this.#made)
    else if (token === (stream.last[i] as number)) this.#made.push(tokenWord(stream, token))
    else formWords(stream, i, this.#made)
  }
}

/** A lexicon form of several words with a meaning of its own, else its tokens. */
function formWords(stream: Stream, i: number, words: Word[]): void {
  const view = stream.view(i)
  const named = view.readings.find((r) => r.lexeme.gloss && !UNSAID.has(r.lexeme.category))
  if (named) words.push(word({ kind: 'word', stem: stream.element(i).folded, article: view.article, readings: view.readings, pos: 1 }))
  else for (let t = stream.first[i] as number; t <= (stream.last[i] as number); t++) words.push(tokenWord(stream, t))
}

/** Categories whose gloss is that of a whole class of forms. */
const UNSAID = new Set(['given-name', 'measure-noun', 'goods', 'lead'])

function itemWords(stream: Stream, item: PlacedItem, fillers: Fillers, words: Word[]): void {
  const { lexicon } = stream.context
  const filler = fillers.ofItem(item)
  if (item.tags.includes('date')) {
    words.push(word({ kind: 'date', english: dateText(item.value.edtf) }))
    return
  }
  if (item.tags.includes('stock-index')) {
    words.push(word({ kind: 'name', english: String(item.value.name) }))
    return
  }
  const value = filler.value ? valueText(filler, lexicon) : ''
  if (value) {
    words.push(word({ kind: 'value', english: value }))
    return
  }
  if (item.kind === 'person') {
    // The title before the name belongs to the item but not to the mention; the name alone is enough for a line.
    words.push(word({ kind: 'name', english: filler.entity?.latin ?? '' }))
    return
  }
  const region = item.tags.includes('region') ? regionName(stream, item, filler.entity) : undefined
  if (region) {
    words.push(word({ kind: 'name', english: region, article: true }))
    return
  }
  const known = isNamed(item) ? knownName(lexicon, item, filler.entity?.name, stream) : undefined
  if (known) {
    words.push(word({ kind: 'name', english: known, article: true }))
    return
  }
  tokenWords(stream, item.firstToken, item.lastToken + 1, words)
}

/** Words of tokens `[from, to)`. */
function tokenWords(stream: Stream, from: number, to: number, words: Word[]): void {
  for (let t = from; t < to; ) t = readToken(stream, t, to, words)
}

/** Reads the word at token `t`; an office of several words (`رئيس وزراء`) is one. Returns the token behind it. */
function readToken(stream: Stream, t: number, to: number, words: Word[]): number {
  const single = tokenWord(stream, t)
  const office = single.readings.some((r) => r.lexeme.category === 'title-head') ? (officeOf(stream, t, to) ?? spelledOffice(stream, t, single)) : null
  words.push(office ? officeWord(single, office) : single)
  return office ? office.last + 1 : t + 1
}

type Office = { stem: string; article: boolean; reading: Reading; last: number }

const officeWord = ({ owned, pos }: Word, { stem, article, reading }: Office): Word => word({ kind: 'word', stem, article, owned, readings: [reading], pos })

/** The longest office of two or three words that begins at token `t`. */
function officeOf(stream: Stream, t: number, to: number): Office | null {
  const { tokens, lexicon, folded } = stream.context
  for (let last = Math.min(t + 2, to - 1); last > t; last--) {
    const parts: string[] = []
    for (let k = t; k <= last; k++) parts.push(spelling(folded, tokens.start[k] as number, tokens.end[k] as number))
    const stem = parts.join(' ')
    const reading = lexicon.phrase(stem)
    if (reading?.lexeme.category === 'title-head') return { stem, article: ((tokens.flags[last] as number) & ARTICLE) !== 0, reading, last }
  }
  return null
}

/** `آمر`, which without its letter is a matter. */
function spelledOffice({ context: { text, tokens } }: Stream, t: number, { readings, article = false }: Word): Office | null {
  const reading = readings.find(({ lexeme }) => lexeme.category === 'title-head' && lexeme.props.letter !== undefined)
  const written = text.slice(tokens.start[t], tokens.end[t])
  return reading && written.includes(String(reading.lexeme.props.letter)) ? { stem: '', article, reading, last: t } : null
}

const isNamed = ({ kind, tags }: PlacedItem): boolean => kind === 'organization' || kind === 'place' || (kind === undefined && tags[0] === 'organization')

/** `جنوب شرقي أوكرانيا` */
function regionName({ context: { lexicon, text } }: Stream, item: PlacedItem, entity: EntityDraft | undefined): string | undefined {
  const region = entity && regionOf(lexicon, text.slice(item.start, item.end), entity.type === 'city')
  const name = entity && (placeGloss(lexicon, entity.name) ?? gloss(lexicon, entity.name))
  return region && name ? `${region.side} ${name}` : undefined
}

function knownName(lexicon: Lexicon, item: PlacedItem, entity: string | undefined, stream: Stream): string | undefined {
  const name = item.tags[0] === 'organization' ? bodyGloss : gloss
  return name(lexicon, stream.context.text.slice(item.start, item.end)) ?? (entity === undefined ? undefined : name(lexicon, entity))
}

function tokenWord(stream: Stream, t: number): Word {
  const { tokens, lexicon, folded } = stream.context
  const kind = tokens.kind[t] as TokenKind
  const start = tokens.start[t] as number
  let end = (tokens.end[t] as number) - (tokens.enclitic[t] as number)
  if (end <= start) end = tokens.end[t] as number
  const article = ((tokens.flags[t] as number) & ARTICLE) !== 0
  if (kind === TokenKind.Punctuation) return word({ kind: 'mark', char: stream.context.text.slice(start, end) })
  if (kind === TokenKind.Proclitic) return clitic(spelling(folded, start, end))
  if (kind === TokenKind.Number || kind === TokenKind.Latin) return word({ kind: 'value', english: stream.context.text.slice(start, end) })
  const owned = (tokens.enclitic[t] as number) > 0
  return wordOf(spelled.of(folded, start, end), lexicon.set(tokens.set[t] as number), tokens.pos[t] as number, article, owned)
}

/** What a word is with each article, pronoun and reading that it was met with. */
type Spelled = Readonly<{ written: string; words: Word[] }>
const spelled = new SpellingTable<Spelled>((written) => ({ written, words: [] }))

function wordOf({ written, words }: Spelled, readings: readonly Reading[], pos: number, article: boolean, owned: boolean): Word {
  for (const known of words) if (known.readings === readings && known.article === article && known.owned === owned && known.pos === pos) return known
  const stem = article ? written.replace(/^ا?ل/u, '') : written
  const made = word({ kind: 'word', stem, article, owned, readings, pos, gloss: lookUp(stem) })
  words.push(made)
  return made
}

const knownClitics = new Map<string, Word>()

function clitic(char: string): Word {
  let known = knownClitics.get(char)
  if (known === undefined) {
    known = word({ kind: 'clitic', char })
    knownClitics.set(char, known)
  }
  return known
}
