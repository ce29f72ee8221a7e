/** Reads the mentions off a finished stream. */
import { wholeArticle } from '../tokenize/elision.ts'
import type { Mention } from '../types.ts'
import type { DocumentContext, PlacedItem, Stream } from './stream.ts'

/** All mentions, in order of the text; of two with the same span and kind the first stays. */
export function collectMentions(stream: Stream): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    if (index >= 0) collect(stream.items[index] as PlacedItem, found)
  }
  for (const mention of found) nameWhole(stream.context, mention)
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  return found.filter((m, i) => !isRepeated(found, m, i))
}

function isRepeated(found: readonly Mention[], { start, end, kind }: Mention, i: number): boolean {
  for (let k = Math.max(0, i - 4); k < i; k++) {
    const other = found[k] as Mention
    if (other.start === start && other.end === end && other.kind === kind) return true
  }
  return false
}

function collect(item: PlacedItem, into: Mention[]): void {
  if (item.kind !== undefined) into.push({ kind: item.kind, start: item.start, end: item.end, value: item.mentionValue ?? item.value, rule: item.rule })
  if (item.more !== undefined) for (const { kind, start, end, value } of item.more) into.push({ kind, start, end, value, rule: item.rule })
  if (item.keep !== undefined) for (const inner of item.keep) collect(inner, into)
}

/** `للقاهرة` speaks of القاهرة. */
function nameWhole({ tokens, folded }: DocumentContext, mention: Mention): void {
  const { name } = mention.value
  if (typeof name !== 'string') return
  const whole = wholeArticle(tokens, folded, mention.start, name)
  if (whole !== name) mention.value = { ...mention.value, name: whole }
}
