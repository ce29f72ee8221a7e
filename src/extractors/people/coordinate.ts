/**
 * Lists of names: beside a person, across و or a comma, less evidence makes a name (`أحمد حسن وباسم محفوظ وتيسير فهمي`). Only the neighbours
 * of persons are looked at, so a text without lists costs nothing.
 */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element, Item, Stream } from '../../pipeline/stream.ts'
import { replaced } from './replaced.ts'
import { isVerb } from './surroundings.ts'
import { type NameUnit, total, unitsOf } from './weight.ts'

/** What two words need beside a person of the list, and what one. */
const ENOUGH_OF_TWO = 1.5
const ENOUGH_OF_ONE = 1.8
const LONGEST = 4

type Found = Readonly<{ from: number; to: number }>

/** @returns the stream with the names beside persons folded into persons */
export const coordinateNames = (stream: Stream): Stream =>
  replaced(
    stream,
    listedNames(stream).map(({ from, to }) => {
      const span = { start: stream.start(from), end: stream.end(to - 1) }
      return { from, to, span, person: untitled(stream.context.text.slice(span.start, span.end)), rule: 'people/listed' }
    }),
  )

/** Names to the left and right of persons, in order of the text. */
function listedNames(stream: Stream): Found[] {
  const found: Found[] = []
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    const from = stream.sentences[s] as number
    const to = stream.sentences[s + 1] as number
    let free = from
    for (let i = from; i < to; i++) {
      if (!isPerson(stream, i)) continue
      const before = nameBefore(stream, free, i)
      if (before) found.push(before)
      free = i + 1
      for (let after = nameAfter(stream, i + 1, to); after; after = nameAfter(stream, after.to, to)) {
        found.push(after)
        free = i = after.to
      }
    }
  }
  return found
}

const tagged = perSymbol((view) => view.tags.includes('person'))
/** Persons are items: most elements need no second look. */
const isPerson = (stream: Stream, i: number): boolean => (stream.item[i] as number) >= 0 && tagged(stream.view(i))
const isWord = (stream: Stream, i: number): boolean => stream.view(i).kind === 'word' && !stream.view(i).enclitic
const isMark = (stream: Stream, i: number, mark: string): boolean => stream.view(i).char === mark

/** How many elements join a list at `i`: `و`, `،` or both. */
export function joints(stream: Stream, i: number, to: number): number {
  const comma = i < to && stream.view(i).char === '،' ? 1 : 0
  return comma + (i + comma < to && stream.view(i + comma).char === 'و' ? 1 : 0)
}

function nameAfter(stream: Stream, i: number, to: number): Found | null {
  const from = i + joints(stream, i, to)
  if (from === i) return null
  if (isCutOff(stream, from, to)) return { from, to: from + 2 }
  let end = from
  while (end < to && end - from < LONGEST && isWord(stream, end)) end++
  for (; end > from; end--) if (isName(stream, from, end, end < to ? stream.element(end) : undefined)) return { from, to: end }
  return null
}

/** A given name that was left before its surname because it is an ordinary word too (`ومنى زكي`). */
function isCutOff(stream: Stream, from: number, to: number): boolean {
  if (from + 1 >= to || !isPerson(stream, from + 1) || !isWord(stream, from)) return false
  const view = stream.view(from)
  return (
    !view.article && view.readings.some((r) => r.lexeme.category === 'given-name') && stream.items[stream.item[from + 1] as number]?.rule === 'people/bare-name'
  )
}

/** The longest name that ends where the list is joined to the person at `i`. */
function nameBefore(stream: Stream, from: number, i: number): Found | null {
  let end = i
  if (end > from && isMark(stream, end - 1, 'و')) end--
  if (end > from && isMark(stream, end - 1, '،')) end--
  if (end === i) return null
  let start = end
  while (start > from && end - start < LONGEST && isWord(stream, start - 1)) start--
  for (; start < end; start++) if (isName(stream, start, end, undefined)) return { from: start, to: end }
  return null
}

/** Whether the words are a name, given that one stands beside them; `next` is what follows them if they need not end here. */
function isName(stream: Stream, from: number, to: number, next: Element | undefined): boolean {
  const words: Element[] = []
  for (let i = from; i < to; i++) words.push(stream.element(i))
  const first = words[0] as Element
  if (first.article || isVerb(first)) return false
  const units = unitsOf(words)
  if (!units) return false
  if (units.some((u) => u.ordinary)) return units.length === 2 && isNamedInList(words, units, next)
  if ((units.at(-1) as NameUnit).weight < 0.9 && next?.view.kind === 'word' && !isVerb(next)) return false
  const weight = total(units, false)
  return units.length === 1 ? weight >= ENOUGH_OF_ONE : weight >= ENOUGH_OF_TWO && (units[0] as NameUnit).given
}

/** In a list a known given name takes any word up to the next of the list (`وفيصل مسرحي ومحمد …`). */
function isNamedInList(words: readonly Element[], [given, surname]: readonly NameUnit[], next: Element | undefined): boolean {
  const last = words.at(-1) as Element
  if (!given?.given || given.weight < (last.article ? 1 : 1.5) || !surname?.ordinary || last.view.enclitic || ACCUSATIVE.test(last.folded)) return false
  return next === undefined || next.view.kind === 'punctuation' || next.view.char === 'و' || next.is('title')
}
const ACCUSATIVE = /(?:.{3}ا|ات|ين|ون)$/u

/** A person of whom the text says no title there. */
const untitled = (name: string): Item => ({
  tags: ['person'],
  kind: 'person',
  value: { name, titles: [], rank: null, titleSpans: [] },
  mentionValue: { name },
})
