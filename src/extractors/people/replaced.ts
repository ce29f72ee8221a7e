/** Persons found after the cascade, by what stands beside other persons: each takes the place of its elements in the stream. */
import { type Item, placeItem, Stream } from '../../pipeline/stream.ts'
import type { RuleId } from '../../types.ts'

/** A person over the elements `[from, to)`; `span` is what the mention covers, in UTF-16 units. */
export type FoundPerson = Readonly<{ from: number; to: number; span: Readonly<{ start: number; end: number }>; person: Item; rule: RuleId }>

/** @param found persons in order of the text, apart from each other, each within a sentence */
export function replaced(stream: Stream, found: readonly FoundPerson[]): Stream {
  if (found.length === 0) return stream
  let out: Stream | null = null
  let copied = 0
  let next = 0
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    const to = stream.sentences[s + 1] as number
    for (; next < found.length && (found[next] as FoundPerson).from < to; next++) {
      const one = found[next] as FoundPerson
      out ??= Stream.continuing(stream, s)
      out.copy(stream, copied, one.from)
      push(stream, out, one)
      copied = one.to
    }
    if (out === null) continue
    out.copy(stream, copied, to)
    out.endSentence()
    copied = to
  }
  return out ?? stream
}

function push(stream: Stream, out: Stream, { from, to, span, person, rule }: FoundPerson): void {
  const tokens = { firstToken: stream.first[from] as number, lastToken: stream.last[to - 1] as number }
  out.push(stream.symbols.ofItem(person.tags, 0, 0), tokens.firstToken, tokens.lastToken, stream.items.length, 0)
  stream.items.push(placeItem(person, span, rule, tokens, []))
}
