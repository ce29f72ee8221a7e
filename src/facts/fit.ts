/** Whether a noun phrase can fill a role: all kinds of a phrase are found at once, from what each of its words may be. */
import { foldWord } from '../normalize/fold.ts'
import { symbolColumn } from '../pattern/columns.ts'
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, firstItem } from './chunk.ts'
import type { FillerKind } from './frames/frame.ts'
import { KindSet, NUMBERS as SIZE } from './kind-set.ts'
import { TESTS } from './kinds.ts'

const KINDS = Object.entries(TESTS).map(([kind, test], number) => ({ kind: kind as FillerKind, test, number }))
const NUMBERS = Object.fromEntries(KINDS.map(({ kind, number }) => [kind, number])) as Record<FillerKind, number>
const COUNTING = KINDS.flatMap(({ test, number }) => (test.counted ? [{ values: test.counted, number }] : []))

/** @returns the kinds as a set */
export function kindSet(kinds: readonly FillerKind[]): KindSet {
  const set = new KindSet()
  for (const kind of kinds) set.add(NUMBERS[kind])
  return set
}

/** Where in a phrase the tests of a word are asked; the kinds that a word passes there take `SIZE` numbers of its column. */
const PLACES = ['head', 'alone', 'opening', 'first', 'inside', 'unless', 'asked'] as const
const [HEAD, ALONE, OPENING, FIRST, INSIDE, UNLESS, ASKED] = PLACES.map((_, place) => SIZE * place) as [number, number, number, number, number, number, number]
/** A power of two, so that the numbers of a symbol lie in whole lines of memory. */
const WIDTH = 64

/** The tests of each place, those that are there. */
const ASKED_THERE = PLACES.map((name, place) => ({
  at: SIZE * place,
  tests: KINDS.flatMap(({ test, number }) => {
    const holds = name === 'asked' ? test.phrase?.asked : test[name]
    return holds ? [{ holds, number }] : []
  }),
}))

const wordKinds = symbolColumn(WIDTH, (view, numbers, at) => {
  for (const { at: place, tests } of ASKED_THERE) {
    const set = new KindSet()
    for (const { holds, number } of tests) if (holds(view)) set.add(number)
    set.writeTo(numbers, at + place)
  }
})

/** Words that stand before what the phrase is: quantifiers, demonstratives, ordinals. */
const isOpener = perSymbol((view) => view.tags.length <= 1 && !view.tags.includes('quantity') && view.readings.some((r) => OPENERS.includes(r.lexeme.category)))
const OPENERS = ['demonstrative', 'function', 'ordinal']
const isPartitive = reads('partitive')
const isPreposition = reads('preposition')

/** The element that says what the phrase is: past quantifiers, demonstratives and ordinals. */
export function headOf(stream: Stream, chunk: Chunk): number {
  if (chunk.head < 0) chunk.head = findHead(stream, chunk)
  return chunk.head
}

function findHead(stream: Stream, { from, to }: Chunk): number {
  let i = from
  while (i + 1 < to && isOpener(stream.view(i))) i++
  if (isPartitive(stream.view(i))) for (let k = i + 1; k + 1 < to && k <= i + 2; k++) if (isPreposition(stream.view(k))) return k + 1
  return i
}

/** Finds what a phrase may stand for. */
function kindsOf(stream: Stream, chunk: Chunk): KindSet {
  const { from, to } = chunk
  const { symbol } = stream
  const words = wordKinds(stream.symbols)
  const kinds = new KindSet()
  const open = new KindSet()
  const head = headOf(stream, chunk)
  const own = (symbol[head] as number) * WIDTH
  kinds.addFrom(words, own + HEAD)
  kinds.addFrom(words, own + OPENING)
  if (to - from === 1) kinds.addFrom(words, own + ALONE)
  if (head + 1 < to) kinds.addFrom(words, (symbol[head + 1] as number) * WIDTH + OPENING)
  for (let i = from; i < to; i++) {
    const word = (symbol[i] as number) * WIDTH
    kinds.addFrom(words, word + INSIDE)
    open.addFrom(words, word + ASKED)
    if (i < from + 3) kinds.addFrom(words, word + FIRST)
  }
  if (stream.view(head).kind === 'item') addCounted(stream, chunk, kinds)
  kinds.removeFrom(words, own + UNLESS)
  open.removeFrom(words, own + UNLESS)
  open.removeAll(kinds)
  chunk.kinds = kinds
  if (!open.empty) chunk.open = open
  return kinds
}

const UNCOUNTING = KINDS.flatMap(({ test, number }) => (test.uncounted ? [{ values: test.uncounted, number }] : []))

/** Adds the kinds of the noun that a number counts, and takes away those that it is not. */
function addCounted(stream: Stream, chunk: Chunk, kinds: KindSet): void {
  const of = firstItem(stream, chunk)?.value.of
  if (typeof of !== 'string') return
  for (const { lexeme } of readingsOf(stream, foldWord(of).replace(/^ال/u, ''))) {
    for (const { values, number } of COUNTING) if (values.has(String(lexeme.value))) kinds.add(number)
    for (const { values, number } of UNCOUNTING) if (values.has(String(lexeme.value))) kinds.remove(number)
  }
}

/** Of a folded noun of one word or several (`حالة وفاة`). */
function readingsOf({ context: { lexicon } }: Stream, noun: string): ReturnType<typeof lexicon.readingsOf> {
  const phrase = noun.includes(' ') ? lexicon.phrase(noun.replace(/ +/gu, ' ')) : undefined
  return phrase ? [phrase] : lexicon.readingsOf(noun)
}

/** Asks the tests that no word could answer alone, of those kinds only that somebody wants. */
function settle(stream: Stream, chunk: Chunk, open: KindSet, wanted: KindSet): boolean {
  for (const { test, number } of KINDS) {
    if (!open.has(number) || !wanted.has(number)) continue
    open.remove(number)
    if (!test.phrase?.holds(stream, chunk, headOf(stream, chunk))) continue
    chunk.kinds?.add(number)
    return true
  }
  return false
}

/** Whether a phrase can be a filler of one of these kinds. */
export function fits(stream: Stream, chunk: Chunk, wanted: KindSet): boolean {
  if (chunk.kind !== 'noun') return false
  const kinds = chunk.kinds ?? kindsOf(stream, chunk)
  return kinds.meets(wanted) || (chunk.open?.meets(wanted) === true && settle(stream, chunk, chunk.open, wanted))
}

/** All kinds that one of these phrases may be a filler of. */
export function kindsOfAll(stream: Stream, lists: ReadonlyArray<readonly Chunk[]>): KindSet {
  const all = new KindSet()
  for (const list of lists)
    for (const chunk of list) {
      if (chunk.kind !== 'noun') continue
      all.addAll(chunk.kinds ?? kindsOf(stream, chunk))
      if (chunk.open) all.addAll(chunk.open)
    }
  return all
}

/** All kinds that a phrase of the sentence may be a filler of. */
export function kindsIn(clause: Clause): KindSet {
  clause.kinds ??= kindsOfAll(clause.stream, [clause.chunks])
  return clause.kinds
}
