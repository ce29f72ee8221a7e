/** A match handed to a resolver: its elements, its roles, and what stands around it. */
import type { DocumentContext, Element, Stream } from '../pipeline/stream.ts'
import type { Bindings, ElementRange } from './reference.ts'

export class Match<Roles extends string = string> {
  readonly stream: Stream
  readonly from: number
  readonly to: number
  readonly #bindings: Bindings

  constructor(stream: Stream, from: number, to: number, bindings: Bindings) {
    this.stream = stream
    this.from = from
    this.to = to
    this.#bindings = bindings
  }

  get context(): DocumentContext {
    return this.stream.context
  }
  get start(): number {
    return this.stream.start(this.from)
  }
  get end(): number {
    return this.stream.end(this.to - 1)
  }
  get text(): string {
    return this.context.text.slice(this.start, this.end)
  }
  get elements(): Element[] {
    return Array.from({ length: this.to - this.from }, (_, k) => this.stream.element(this.from + k))
  }

  /** Ranges bound to a role, in order of the text. */
  ranges(role: Roles): ElementRange[] {
    return this.#bindings.filter(([name]) => name === role).map(([, range]) => range)
  }

  /** First element bound to a role. */
  get(role: Roles): Element | undefined {
    const range = this.ranges(role)[0]
    return range === undefined || range.from === range.to ? undefined : this.stream.element(range.from)
  }

  /** All elements bound to a role. */
  all(role: Roles): Element[] {
    return this.ranges(role).flatMap((range) => Array.from({ length: range.to - range.from }, (_, k) => this.stream.element(range.from + k)))
  }

  has(role: Roles): boolean {
    return this.ranges(role).some((range) => range.to > range.from)
  }

  /** The k-th element before the match inside the sentence (1 is the nearest). */
  before(k = 1): Element | undefined {
    const i = this.from - k
    return i >= 0 && this.stream.sentenceOf(i) === this.stream.sentenceOf(this.from) ? this.stream.element(i) : undefined
  }

  after(k = 1): Element | undefined {
    const i = this.to - 1 + k
    return i < this.stream.length && this.stream.sentenceOf(i) === this.stream.sentenceOf(this.from) ? this.stream.element(i) : undefined
  }
}
