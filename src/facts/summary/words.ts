/** The words of a stretch of text as the phrase translator sees them: names and values already in English, other words by their stems. */
import type { Lexicon, Reading } from '../../lexicon/lexicon.ts'
import { gloss } from '../../merge/coreference.ts'
import { spelling } from '../../normalize/spelling.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { ARTICLE, TokenKind } from '../../tokenize/tokens.ts'
import type { Fillers } from '../fillers.ts'
import { lookUp, type WordGloss } from './glossary.ts'
import type { PhraseWord } from './noun-phrase.ts'
import { dateText, valueText } from './values.ts'

export type Word = {
  /** What the word is in a noun phrase, once somebody has asked. */
  inPhrase: PhraseWord | undefined
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

const EMPTY: WordGloss = {}
const NO_READINGS: readonly Reading[] = []
const word = (partial: Partial<Word> & Pick<Word, 'kind'>): Word => ({
  inPhrase: undefined,
  english: undefined,
  stem: '',
  char: '',
  article: false,
  owned: false,
  readings: [],
  pos: 0,
  gloss: EMPTY,
  ...partial,
})

/** Words of elements `[from, to)`. */
export function wordsOf(stream: Stream, from: number, to: number, fillers: Fillers): Word[] {
  const words: Word[] = []
  for (let i = from; i < to; i++) {
    const index = stream.item[i] as number
    if (index >= 0) itemWords(stream, stream.items[index] as PlacedItem, fillers, words)
    else if ((stream.first[i] as number) === (stream.last[i] as number)) words.push(tokenWord(stream, stream.first[i] as number))
    else formWords(stream, i, words)
  }
  return words
}

/** Words of the tokens in `[start, end)`, for a span that is only part of an element (a title before its name). */
export function tokensOf(stream: Stream, start: number, end: number): Word[] {
  const { tokens } = stream.context
  const words: Word[] = []
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens.end[last] as number) <= end) last++
  tokenWords(stream, low, last, words)
  return words
}

/** A lexicon form of several words with a meaning of its own, else its tokens. */
function formWords(stream: Stream, i: number, words: Word[]): void {
  const view = stream.view(i)
  const named = view.readings.find((r) => r.lexeme.gloss && r.lexeme.category !== 'given-name')
  if (named) words.push(word({ kind: 'word', stem: stream.element(i).folded, article: view.article, readings: view.readings, pos: 1 }))
  else for (let t = stream.first[i] as number; t <= (stream.last[i] as number); t++) words.push(tokenWord(stream, t))
}

function itemWords(stream: Stream, item: PlacedItem, fillers: Fillers, words: Word[]): void {
  const { lexicon } = stream.context
  const filler = fillers.ofItem(item)
  if (item.tags.includes('date')) {
    words.push(word({ kind: 'date', english: dateText(item.value.edtf) }))
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
  const known = item.kind === 'organization' || item.kind === 'place' ? knownName(lexicon, item, filler.entity?.name, stream) : undefined
  if (known) {
    words.push(word({ kind: 'name', english: known, article: true }))
    return
  }
  tokenWords(stream, item.firstToken, item.lastToken + 1, words)
}

/** Words of tokens `[from, to)`; an office of several words (`رئيس وزراء`) is one. */
function tokenWords(stream: Stream, from: number, to: number, words: Word[]): void {
  for (let t = from; t < to; t++) {
    const single = tokenWord(stream, t)
    const office = single.readings.some((r) => r.lexeme.category === 'title-head') ? officeOf(stream, t, to) : null
    words.push(office ? word({ ...single, stem: office.stem, article: office.article, readings: [office.reading], gloss: EMPTY }) : single)
    if (office) t = office.last
  }
}

/** The longest office of two or three words that begins at token `t`. */
function officeOf(stream: Stream, t: number, to: number): { stem: string; article: boolean; reading: Reading; last: number } | null {
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

function knownName(lexicon: Lexicon, item: PlacedItem, entity: string | undefined, stream: Stream): string | undefined {
  return gloss(lexicon, stream.context.text.slice(item.start, item.end)) ?? (entity === undefined ? undefined : gloss(lexicon, entity))
}

function tokenWord(stream: Stream, t: number): Word {
  const { tokens, lexicon, folded } = stream.context
  const kind = tokens.kind[t] as TokenKind
  const start = tokens.start[t] as number
  let end = (tokens.end[t] as number) - (tokens.enclitic[t] as number)
  if (end <= start) end = tokens.end[t] as number
  const article = ((tokens.flags[t] as number) & ARTICLE) !== 0
  if (kind === TokenKind.Punctuation) return word({ kind: 'mark', char: stream.context.text.slice(start, end) })
  if (kind === TokenKind.Proclitic) return word({ kind: 'clitic', char: spelling(folded, start, end) })
  if (kind === TokenKind.Number || kind === TokenKind.Latin) return word({ kind: 'value', english: stream.context.text.slice(start, end) })
  const owned = (tokens.enclitic[t] as number) > 0
  const readings = lexicon.sets[tokens.set[t] as number] ?? NO_READINGS
  const pos = tokens.pos[t] as number
  const written = spelling(folded, start, end)
  const known = knownWords.get(written)
  if (known !== undefined && known.article === article && known.owned === owned && known.pos === pos && known.readings === readings) return known
  const stem = article ? written.replace(/^ا?ل/u, '') : written
  const made = word({ kind: 'word', stem, article, owned, readings, pos, gloss: lookUp(stem) })
  if (knownWords.size >= MEMORY) knownWords.clear()
  knownWords.set(written, made)
  return made
}

/** Words met before, by how they are written, up to `MEMORY` of them: memory stays flat over a corpus. */
const knownWords = new Map<string, Word>()
const MEMORY = 20_000
