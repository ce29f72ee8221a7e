/**
 * One phase of the cascade: leftmost-longest, then priority; a resolver's rejection makes the next shorter match try.
 */
import { type Item, type PlacedItem, placeItem, Stream } from '../pipeline/stream.ts'
import { ARTICLE, ENCLITIC, GLUED } from '../tokenize/tokens.ts'
import { Automaton } from './automaton.ts'
import { Binder } from './binder.ts'
import type { Rule } from './dsl.ts'
import { Match } from './match.ts'
import { EDGE, type SymbolTable, type SymbolView } from './symbols.ts'

/** Called for every match that was considered; for `explain`. */
export type Trace = (event: { phase: string; rule: string; start: number; end: number; outcome: string }) => void

export class Phase {
  readonly name: string
  readonly automaton: Automaton
  readonly #ends: number[] = []
  readonly #accepted: Array<readonly number[]> = []
  readonly #binders: readonly Binder[]
  #matched: { rule: Rule; item: Item } | null = null

  constructor(name: string, rules: readonly Rule[], symbols: SymbolTable) {
    this.name = name
    this.automaton = new Automaton(rules, symbols)
    this.#binders = rules.map((rule) => new Binder(rule.pattern, this.automaton, symbols))
  }

  /** Apply the rules to every sentence; returns the stream with matches folded into items, or the same stream when nothing matched. */
  apply(stream: Stream, trace?: Trace): Stream {
    let out: Stream | null = null
    let copied = 0
    for (let s = 0; s + 1 < stream.sentences.length; s++) {
      const from = stream.sentences[s] as number
      const to = stream.sentences[s + 1] as number
      for (let i = this.automaton.nextStart(stream.symbol, from, to); i < to; i = this.automaton.nextStart(stream.symbol, i, to)) {
        const found = this.automaton.scan(stream.symbol, i, to, this.#ends, this.#accepted)
        const end = found === 0 ? i : this.#resolve(stream, from, i, to, found, trace)
        if (end === i) i++
        else {
          out ??= Stream.continuing(stream, s)
          out.copy(stream, copied, i)
          const { rule, item } = this.#matched as { rule: Rule; item: Item }
          place(item, rule, stream, i, end, out)
          copied = i = end
        }
      }
      if (out === null) continue
      out.copy(stream, copied, to)
      out.endSentence()
      copied = to
    }
    return out ?? stream
  }

  /** End of the match at `i`, left in `#matched`; `i` itself when every candidate is turned down. */
  #resolve(stream: Stream, sentence: number, i: number, to: number, found: number, trace?: Trace): number {
    for (let k = found - 1; k >= 0; k--) {
      const end = this.#ends[k] as number
      for (const index of this.#accepted[k] as readonly number[]) {
        const rule = this.automaton.rules[index] as Rule
        const why = contextFailure(rule, stream, i > sentence ? i - 1 : -1, end < to ? end : -1) ?? this.#attempt(index, stream, i, end)
        trace?.({ phase: this.name, rule: rule.id, start: stream.start(i), end: stream.end(end - 1), outcome: why ?? 'matched' })
        if (why === null) return end
      }
    }
    return i
  }

  /** Ask the resolver; returns why it turned the match down, or null. */
  #attempt(index: number, stream: Stream, from: number, to: number): string | null {
    const rule = this.automaton.rules[index] as Rule
    const result = rule.resolve(new Match(stream, from, to, this.#binders[index] as Binder))
    if ('rejected' in result) return result.rejected
    this.#matched = { rule, item: result }
    return null
  }
}

/** @param before element before the match, or -1 at the sentence's edge; `after` likewise */
function contextFailure(rule: Rule, stream: Stream, before: number, after: number): string | null {
  if (!rule.contextual) return null
  const edge = stream.symbols.views[EDGE] as SymbolView
  const left = before < 0 ? edge : stream.view(before)
  const right = after < 0 ? edge : stream.view(after)
  if (rule.onlyAfter?.holds(left) === false) return `not after ${rule.onlyAfter.name}`
  if (rule.onlyBefore?.holds(right) === false) return `not before ${rule.onlyBefore.name}`
  if (rule.unlessAfter?.holds(left) === true) return `after ${rule.unlessAfter.name}`
  if (rule.unlessBefore?.holds(right) === true) return `before ${rule.unlessBefore.name}`
  return null
}

const NO_PARTS: readonly PlacedItem[] = []

function place(item: Item, rule: Rule, stream: Stream, from: number, to: number, out: Stream): void {
  let parts: PlacedItem[] | null = null
  const first = stream.view(from)
  let flags = (first.glued ? GLUED : 0) | (stream.view(to - 1).enclitic ? ENCLITIC : 0)
  for (let e = from; e < to; e++) {
    const inner = stream.item[e] as number
    if (inner >= 0) {
      parts ??= []
      parts.push(stream.items[inner] as PlacedItem)
    }
    if (stream.view(e).article) flags |= ARTICLE
  }
  const span = { start: item.start ?? stream.start(from), end: item.end ?? stream.end(to - 1) }
  const tokens = { firstToken: stream.first[from] as number, lastToken: stream.last[to - 1] as number }
  if (item.diagnostics) stream.context.diagnostics.push(...item.diagnostics)
  const set = to - from === 1 ? elementSet(stream, from) : 0
  out.push(stream.symbols.ofItem(item.tags, flags, set), tokens.firstToken, tokens.lastToken, stream.items.length, set)
  stream.items.push(placeItem(item, span, rule.id, tokens, parts ?? NO_PARTS))
}

/** The reading set behind a single element, so that an item made of one word keeps its readings. */
function elementSet(stream: Stream, i: number): number {
  if ((stream.set[i] as number) !== 0) return stream.set[i] as number
  const token = stream.first[i] as number
  const kind = stream.view(i).kind
  return kind === 'word' || kind === 'latin' ? (stream.context.tokens.set[token] as number) : 0
}
