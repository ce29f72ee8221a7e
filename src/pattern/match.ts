/** A match handed to a resolver: its elements, its roles, and what stands around it. */
import type { DocumentContext, Element, Stream } from '../pipeline/stream.ts'
import type { Binder } from './binder.ts'
import type { Bindings, ElementRange } from './reference.ts'

export class Match<Roles extends string = string> {
  readonly stream: Stream
  readonly from: number
  readonly to: number
  readonly #binder: Binder
  #bound: Bindings | null = null
  #elements: Element[] | null = null

  constructor(stream: Stream, from: number, to: number, binder: Binder) {
    this.stream = stream
    this.from = from
    this.to = to
    this.#binder = binder
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
    this.#elements ??= elementsOf(this.stream, this.from, this.to)
    return this.#elements
  }

  /** Roles, counted from the match's beginning; bound when a resolver first asks for one: many matches are turned down before. */
  get #bindings(): Bindings {
    this.#bound ??= this.#binder.bind(this.stream.symbol, this.from, this.to) ?? []
    return this.#bound
  }

  /** Ranges bound to a role, in order of the text. */
  ranges(role: Roles): ElementRange[] {
    const found: ElementRange[] = []
    for (const [name, { from, to }] of this.#bindings) if (name === role) found.push({ from: this.from + from, to: this.from + to })
    return found
  }

  /** First element bound to a role. */
  get(role: Roles): Element | undefined {
    for (const [name, { from, to }] of this.#bindings) if (name === role) return from === to ? undefined : this.stream.element(this.from + from)
    return undefined
  }

  /** All elements bound to a role. */
  all(role: Roles): Element[] {
    const found: Element[] = []
    for (const [name, { from, to }] of this.#bindings) if (name === role) for (let i = from; i < to; i++) found.push(this.stream.element(this.from + i))
    return found
  }

  has(role: Roles): boolean {
    for (const [name, { from, to }] of this.#bindings) if (name === role && to > from) return true
    return false
  }

  /** The k-th element before the match inside the sentence (1 is the nearest). */
  before(k = 1): Element | undefined {
    const i = this.from - k
    const { sentences } = this.stream
    return i >= (sentences[this.stream.sentenceOf(this.from)] as number) ? this.stream.element(i) : undefined
  }

  after(k = 1): Element | undefined {
    const i = this.to - 1 + k
    const { sentences } = this.stream
    return i < (sentences[this.stream.sentenceOf(this.from) + 1] as number) ? this.stream.element(i) : undefined
  }
}

function elementsOf(stream: Stream, from: number, to: number): Element[] {
  const found: Element[] = []
  for (let i = from; i < to; i++) found.push(stream.element(i))
  return found
}
