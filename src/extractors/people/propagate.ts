/** A name seen once in full is a name everywhere in the document: later surnames alone become persons too. */
import { foldWord } from '../../normalize/fold.ts'
import { type PlacedItem, Stream } from '../../pipeline/stream.ts'

/** Last words of the full names in the stream. */
function surnames(stream: Stream): Map<string, PlacedItem> {
  const found = new Map<string, PlacedItem>()
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    const item = index < 0 ? undefined : stream.items[index]
    if (item?.kind !== 'person') continue
    const words = String(item.value.name).split(/\s+/u)
    if (words.length < 2) continue
    const full = foldWord(words.at(-1) as string)
    found.set(full, item)
    const [beforeLast = ''] = words.slice(-2)
    if (/^(?:الشيخ|أبو|بن|آل|ال|دي|فون)$/u.test(beforeLast)) found.set(`${foldWord(beforeLast)} ${full}`, item)
  }
  return found
}

/** @returns the stream with lone surnames folded into persons */
export function propagateNames(stream: Stream): Stream {
  const known = surnames(stream)
  if (known.size === 0) return stream
  const out = new Stream(stream.context, stream.symbols, stream.length + 1, stream.items)
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    for (let i = stream.sentences[s] as number; i < (stream.sentences[s + 1] as number); i++) {
      const next = i + 1 < (stream.sentences[s + 1] as number) ? `${word(stream, i)} ${word(stream, i + 1)}` : ''
      if (known.has(next)) push(stream, out, i, ++i)
      else if (isLoneName(stream, i) && known.has(word(stream, i))) push(stream, out, i, i)
      else out.copy(stream, i, i + 1)
    }
    out.endSentence()
  }
  return out
}

const word = (stream: Stream, i: number): string => ((stream.item[i] as number) < 0 && stream.view(i).kind === 'word' ? stream.element(i).folded : '')

/** Names that are ordinary words too need the shape of a name: no article, no pronoun, no conjugated verb. */
function isLoneName(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (view.kind !== 'word' || view.enclitic) return false
  if (view.readings.some((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name')) return true
  return view.readings.length === 0 && view.pos === 0
}

function push(stream: Stream, out: Stream, from: number, to: number): void {
  const start = stream.start(from)
  const end = stream.end(to)
  const name = stream.context.text.slice(start, end)
  const placed: PlacedItem = {
    tags: ['person'],
    kind: 'person',
    value: { name, titles: [], rank: null, titleSpans: [] },
    mentionValue: { name },
    start,
    end,
    rule: 'people/surname',
    firstToken: stream.first[from] as number,
    lastToken: stream.last[to] as number,
    parts: [],
  }
  out.push(stream.symbols.ofItem(placed.tags, 0, 0), placed.firstToken, placed.lastToken, stream.items.length, 0)
  stream.items.push(placed)
}
