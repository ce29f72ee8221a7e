/** A name seen once in full is a name everywhere in the document: later surnames alone become persons too. */
import type { Reading } from '../../lexicon/lexicon.ts'
import { hashUnits } from '../../lexicon/word-pool.ts'
import { fold, foldWord } from '../../normalize/fold.ts'
import { symbolNumbers } from '../../pattern/columns.ts'
import type { SymbolTable } from '../../pattern/symbols.ts'
import { type Item, placeItem, Stream } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'
import { isSpeech } from './speech.ts'
import { isVerb } from './surroundings.ts'

/** Names by which the persons of the stream may be called later: their last words, or the only one. */
function surnames(stream: Stream): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    const item = index < 0 ? undefined : stream.items[index]
    if (item?.kind !== 'person') continue
    const words = String(item.value.name).split(/\s+/u).map(foldWord)
    const [beforeLast = '', last = ''] = words.length > 1 ? words.slice(-2) : ['', words[0]]
    if (!COMPOUND.test(last) && beforeLast !== 'عبد' && beforeLast !== 'ال') found.add(last)
    if (PARTICLE.test(beforeLast)) found.add(`${beforeLast} ${last}`)
  }
  return found
}

/** `الدين` and the like end a compound name and are no surname. */
const COMPOUND = /^(?:الدين|الله|الاسلام|الزمان|الحق)$/u
const PARTICLE = /^(?:الشيخ|ابو|بن|دي|فون|فان|عبد)$/u

/** @returns the stream with lone surnames folded into persons */
export function propagateNames(stream: Stream): Stream {
  const known = surnames(stream)
  if (known.size === 0) return stream
  const opens = firstWords(known, stream.symbols)
  let out: Stream | null = null
  let copied = 0
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    const to = stream.sentences[s + 1] as number
    for (let i = stream.sentences[s] as number; i < to; i++) {
      if (!opens(stream, i)) continue
      const last = i + 1 < to && known.has(`${word(stream, i)} ${word(stream, i + 1)}`) ? i + 1 : isLoneName(stream, i) && known.has(word(stream, i)) ? i : -1
      if (last < 0) continue
      out ??= Stream.continuing(stream, s)
      out.copy(stream, copied, i)
      push(stream, out, i, last)
      copied = last + 1
      i = last
    }
    if (out === null) continue
    out.copy(stream, copied, to)
    out.endSentence()
    copied = to
  }
  return out ?? stream
}

/** A known name may begin with this word, or be this word. */
const OPENS = 1
const IS = 2

/** A quick test whether a known name may begin at an element: by hash, so that no string is built for the many words that cannot. */
function firstWords(known: ReadonlySet<string>, symbols: SymbolTable): (stream: Stream, i: number) => boolean {
  const alone = standsAlone(symbols)
  const marks = new Uint8Array(1024)
  let longer = false
  const mark = (start: string, as: number): void => {
    const slot = hashUnits(fold(start), 0, start.length) & 1023
    marks[slot] = (marks[slot] as number) | as
  }
  for (const name of known) {
    const [first = ''] = name.split(/\s/u)
    mark(name, IS)
    if (first === name) continue
    mark(first, OPENS)
    longer = true
  }
  return (stream, i) => {
    if ((stream.item[i] as number) >= 0) return false
    const wanted = (alone[stream.symbol[i] as number] as number) | (longer && stream.view(i).kind === 'word' ? OPENS : 0)
    if (wanted === 0) return false
    const { start, end } = stream.context.tokens
    const found = marks[hashUnits(stream.context.folded, start[stream.first[i] as number] as number, end[stream.last[i] as number] as number) & 1023] as number
    return (found & wanted) !== 0
  }
}

const word = (stream: Stream, i: number): string => ((stream.item[i] as number) < 0 && stream.view(i).kind === 'word' ? stream.element(i).folded : '')

/**
 * Whether the word stands as a name here. Names that are ordinary words too need the shape of a name: no pronoun, no conjugated verb, no
 * nationality; a word that only the general list knows must speak.
 */
function isLoneName(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (standsAlone(stream.symbols)[view.id] === 0) return false
  const names = view.readings.filter(isNameReading)
  if (names.length > 0 && view.article) return !isAdjective(stream, i) || speaks(stream, i)
  if (names.length > 0) return names.some((r) => r.lexeme.props.common !== true) || speaks(stream, i)
  return view.pos === 0 || speaks(stream, i) || (!view.article && isSubject(stream, i))
}

const isNameReading = (r: Reading): boolean => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name'

/** Whether such words are names at all, where their neighbours allow it. */
const standsAlone = symbolNumbers(({ kind, enclitic, readings }) =>
  kind === 'word' && !enclitic && !readings.some((r) => BARRED.has(r.lexeme.category)) && (readings.some(isNameReading) || readings.length === 0) ? IS : 0,
)

/** `أن محلب بحث`: between a subordinator and a verb. */
const isSubject = (stream: Stream, i: number): boolean =>
  i > 0 &&
  i + 1 < stream.length &&
  stream.sentenceOf(i - 1) === stream.sentenceOf(i + 1) &&
  stream.view(i - 1).readings.some((r) => r.lexeme.category === 'subordinator') &&
  isVerb(stream.element(i + 1))

/** `على` is folded like علي; nationalities are nobody's surname without a given name. */
const BARRED = new Set(['nationality', 'preposition', 'subordinator', 'negation', 'pronoun'])

const INTRODUCING = new Set(['honorific', 'title-head', 'rank', 'given-name'])

/** `الطريق الرئيسي`: an ordinary word with the article after a definite noun. */
function isAdjective(stream: Stream, i: number): boolean {
  if ((stream.view(i).pos & NOUN) === 0 || i === 0 || stream.sentenceOf(i - 1) !== stream.sentenceOf(i)) return false
  const before = stream.view(i - 1)
  return before.article && (before.kind === 'item' ? !before.tags.includes('title') : !before.readings.some((r) => INTRODUCING.has(r.lexeme.category)))
}

/** Whether a verb of saying stands before or after. */
function speaks(stream: Stream, i: number): boolean {
  const sentence = stream.sentenceOf(i)
  return [i - 1, i + 1].some((k) => k >= 0 && k < stream.length && stream.sentenceOf(k) === sentence && isSpeech(stream.element(k)))
}

function push(stream: Stream, out: Stream, from: number, to: number): void {
  const start = stream.start(from)
  const end = stream.end(to)
  const name = stream.context.text.slice(start, end)
  const item: Item = { tags: ['person'], kind: 'person', value: { name, titles: [], rank: null, titleSpans: [] }, mentionValue: { name } }
  const tokens = { firstToken: stream.first[from] as number, lastToken: stream.last[to] as number }
  out.push(stream.symbols.ofItem(item.tags, 0, 0), tokens.firstToken, tokens.lastToken, stream.items.length, 0)
  stream.items.push(placeItem(item, { start, end }, 'people/surname', tokens, []))
}
