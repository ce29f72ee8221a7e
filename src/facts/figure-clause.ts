/** Where a number stands: its chunk, and the clause around it that its noun, owner and date come from. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { readSentence } from './chunks.ts'

/** A value in its clause: chunks `[from, to)` of the sentence belong to it. */
export type Place = Readonly<{ clause: Clause; stream: Stream; at: number; chunk: Chunk; from: number; to: number }>

const VALUES = ['money', 'percent', 'quantity', 'number', 'vehicle', 'military-unit', 'digits']
export const isAmount = perSymbol((view) => VALUES.some((tag) => view.tags.includes(tag)))
export const isTime = perSymbol((view) => ['date', 'time', 'duration'].some((tag) => view.tags.includes(tag)))
export const isName = perSymbol((view) => ['organization', 'place', 'person', 'title'].some((tag) => view.tags.includes(tag)))

/** @param at the element of the value; null where no phrase holds it */
export function placeOf(stream: Stream, at: number): Place | null {
  const clause = readSentence(stream, stream.sentenceOf(at))
  const index = chunkAt(clause, at)
  if (index < 0) return null
  let from = index
  while (from > 0 && !opensClause(clause, from)) from--
  let to = index + 1
  while (to < clause.chunks.length && !opensClause(clause, to)) to++
  // `في عام 2020، بلغت الصادرات 5 مليارات`: when and where a sentence tells of stands before its comma.
  if (from > 0 && (clause.chunks[from] as Chunk).edge === Edge.Comma) {
    let first = from - 1
    while (first >= 0 && isCircumstance(stream, clause.chunks[first] as Chunk)) first--
    if (first < 0) from = 0
  }
  return { clause, stream, at, chunk: clause.chunks[index] as Chunk, from, to }
}

/** Index of the chunk that holds an element, or -1. */
function chunkAt({ chunks }: Clause, at: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = chunks[middle] as Chunk
    if (to <= at) low = middle + 1
    else if (from > at) high = middle - 1
    else return middle
  }
  return -1
}

/** Whether a clause begins with a chunk: behind any mark and any subordinator, and with the second of two verbs. */
function opensClause({ chunks }: Clause, index: number): boolean {
  const { edge, kind, joined } = chunks[index] as Chunk
  return edge >= Edge.Comma || (kind === 'verb' && joined)
}

const isCircumstance = (stream: Stream, chunk: Chunk): boolean => chunk.kind === 'noun' && (chunk.preposition !== null || isTime(stream.view(chunk.from)))
