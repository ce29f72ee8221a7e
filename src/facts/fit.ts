/** Whether a noun phrase can fill a role: all kinds of a phrase are found at once, from what each of its words may be. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, firstItem } from './chunk.ts'
import type { FillerKind } from './frames/frame.ts'
import { KindSet } from './kind-set.ts'
import { type KindTest, TESTS, type WordTest } from './kinds.ts'

const KINDS = Object.entries(TESTS).map(([kind, test], number) => ({ kind: kind as FillerKind, test, number }))
const NUMBERS = Object.fromEntries(KINDS.map(({ kind, number }) => [kind, number])) as Record<FillerKind, number>
const COUNTING = KINDS.flatMap(({ test, number }) => (test.counted ? [{ values: test.counted, number }] : []))
const NONE = new KindSet()

/** @returns the kinds as a set */
export function kindSet(kinds: readonly FillerKind[]): KindSet {
  const set = new KindSet()
  for (const kind of kinds) set.add(NUMBERS[kind])
  return set
}

type Place = Exclude<keyof KindTest, 'counted' | 'phrase'>
/** For each place in a phrase the kinds that a word makes of it there. */
type WordKinds = Readonly<Record<Place | 'asked', KindSet>>

const wordKinds = perSymbol((view): WordKinds => {
  const passing = (test: (of: KindTest) => WordTest | undefined): KindSet => {
    const set = new KindSet()
    for (const { test: of, number } of KINDS) if (test(of)?.(view)) set.add(number)
    return set.empty ? NONE : set
  }
  return {
    head: passing((of) => of.head),
    alone: passing((of) => of.alone),
    opening: passing((of) => of.opening),
    first: passing((of) => of.first),
    inside: passing((of) => of.inside),
    unless: passing((of) => of.unless),
    asked: passing((of) => of.phrase?.asked),
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
  const kinds = new KindSet()
  const { from, to } = chunk
  const head = headOf(stream, chunk)
  const view = stream.view(head)
  const own = wordKinds(view)
  let open: KindSet | null = null
  kinds.addAll(own.head)
  kinds.addAll(own.opening)
  if (to - from === 1) kinds.addAll(own.alone)
  if (head + 1 < to) kinds.addAll(wordKinds(stream.view(head + 1)).opening)
  for (let i = from; i < to; i++) {
    const word = wordKinds(stream.view(i))
    kinds.addAll(word.inside)
    if (i < from + 3) kinds.addAll(word.first)
    if (word.asked !== NONE) {
      open ??= new KindSet()
      open.addAll(word.asked)
    }
  }
  if (view.kind === 'item') addCounted(stream, chunk, kinds)
  kinds.removeAll(own.unless)
  open?.removeAll(own.unless)
  open?.removeAll(kinds)
  chunk.open = open
  chunk.kinds = kinds
  return kinds
}

/** Adds the kinds of the noun that a number counts. */
function addCounted(stream: Stream, chunk: Chunk, kinds: KindSet): void {
  const of = firstItem(stream, chunk)?.value.of
  if (typeof of !== 'string') return
  for (const { lexeme } of stream.context.lexicon.readingsOf(of.replace(/^ال/u, '')))
    for (const { values, number } of COUNTING) if (values.has(String(lexeme.value))) kinds.add(number)
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

/** All kinds that a phrase of the sentence may be a filler of. */
export function kindsIn(clause: Clause): KindSet {
  if (clause.kinds === null) {
    clause.kinds = new KindSet()
    for (const chunk of clause.chunks) {
      if (chunk.kind !== 'noun') continue
      clause.kinds.addAll(chunk.kinds ?? kindsOf(clause.stream, chunk))
      if (chunk.open) clause.kinds.addAll(chunk.open)
    }
  }
  return clause.kinds
}
