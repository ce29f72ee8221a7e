/** What a sentence is read into: chunks, each with what governs it and what parts it from the one before. */
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { KindSet } from './kind-set.ts'

/** What parts a chunk from the one before, weakest first. */
export enum Edge {
  None = 0,
  Comma = 1,
  Relative = 2,
  That = 3,
  Stop = 4,
}

type ChunkFields = Pick<Chunk, 'index' | 'kind' | 'from' | 'to' | 'preposition' | 'inherited' | 'joined' | 'edge' | 'construct' | 'bracket' | 'measure'>

/** A noun phrase or a verb: elements `[from, to)`. */
export class Chunk {
  readonly index: number
  readonly kind: 'noun' | 'verb'
  readonly from: number
  readonly to: number
  /** Value of the governing preposition or leading noun (`for`, `by`, `in`, `value`, `cost`, …); null for a bare argument. */
  readonly preposition: string | null
  /** The preposition stands before an earlier member of the list. */
  readonly inherited: boolean
  /** Joined by و to the chunk before. */
  readonly joined: boolean
  readonly edge: Edge
  /** Second term of an idafa whose first term, a masdar or the name of an event, is the chunk before. */
  readonly construct: boolean
  /** Inside parentheses. */
  readonly bracket: boolean
  /** A verb that only links a noun to its amount (`تصل إلى`, `تقدر بـ`). */
  readonly measure: boolean
  /** An adjective taken out of its phrase for the nation it names (`قصف ‹إسرائيلي›`). */
  adjective = false
  /** The element that says what a noun phrase is, once somebody has asked; -1 before. */
  head = -1
  /** What a noun phrase may stand for, and the kinds whose tests have still to be asked; null before the first question. */
  kinds: KindSet | null = null
  open: KindSet | null = null

  constructor(fields: ChunkFields) {
    this.index = fields.index
    this.kind = fields.kind
    this.from = fields.from
    this.to = fields.to
    this.preposition = fields.preposition
    this.inherited = fields.inherited
    this.joined = fields.joined
    this.edge = fields.edge
    this.construct = fields.construct
    this.bracket = fields.bracket
    this.measure = fields.measure
  }

  /** Some words of a phrase as a bare phrase in its place. */
  part(from: number, to: number): Chunk {
    const { index, kind, inherited, joined, edge, bracket, measure } = this
    return new Chunk({ index, kind, from, to, preposition: null, inherited, joined, edge, construct: false, bracket, measure })
  }

  /** The adjective in some place of a phrase as a bare phrase of its own. */
  adjectiveAt(i: number): Chunk {
    const adjective = this.part(i, i + 1)
    adjective.adjective = true
    return adjective
  }

  /** Second term of the idafa that `head` opens. */
  isIdafaOf(head: Chunk): boolean {
    return this.construct && this.index === head.index + 1
  }
}

/** The chunks of a sentence, elements `[start, end)`. */
export class Clause {
  readonly stream: Stream
  readonly chunks: readonly Chunk[]
  readonly start: number
  readonly end: number
  /** All kinds that a phrase of it may stand for, once somebody has asked. */
  kinds: KindSet | null = null

  constructor(stream: Stream, chunks: readonly Chunk[], start: number, end: number) {
    this.stream = stream
    this.chunks = chunks
    this.start = start
    this.end = end
  }
}

/** Items inside a chunk. */
export function itemsOf(stream: Stream, chunk: Chunk): PlacedItem[] {
  const items: PlacedItem[] = []
  for (let i = chunk.from; i < chunk.to; i++) {
    const item = stream.item[i] as number
    if (item >= 0) items.push(stream.items[item] as PlacedItem)
  }
  return items
}

/** The first item inside a chunk. */
export function firstItem(stream: Stream, chunk: Chunk): PlacedItem | undefined {
  for (let i = chunk.from; i < chunk.to; i++) {
    const item = stream.item[i] as number
    if (item >= 0) return stream.items[item]
  }
  return undefined
}
