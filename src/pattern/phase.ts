/**
 * One phase of the cascade: leftmost-longest, then priority; a resolver's rejection makes the next shorter match try.
 */
import { type Item, type PlacedItem, Stream } from '../pipeline/stream.ts'
import { ARTICLE, ENCLITIC, GLUED } from '../tokenize/tokens.ts'
import { Automaton } from './automaton.ts'
import type { Rule, Test } from './dsl.ts'
import { Match } from './match.ts'
import { bind } from './reference.ts'
import { EDGE, type SymbolTable, type SymbolView } from './symbols.ts'

/** Called for every match that was considered; for `explain`. */
export type Trace = (event: { phase: string; rule: string; start: number; end: number; outcome: string }) => void

export class Phase {
  readonly name: string
  readonly automaton: Automaton
  readonly #ends: number[] = []
  readonly #accepted: Array<readonly number[]> = []

  constructor(name: string, rules: readonly Rule[], symbols: SymbolTable) {
    this.name = name
    this.automaton = new Automaton(rules, symbols)
  }

  /** Apply the rules to every sentence; returns the stream with matches folded into items. */
  apply(stream: Stream, trace?: Trace): Stream {
    const out = new Stream(stream.context, stream.symbols, stream.length + 1, stream.items)
    for (let s = 0; s + 1 < stream.sentences.length; s++) {
      const to = stream.sentences[s + 1] as number
      let i = stream.sentences[s] as number
      const from = i
      while (i < to) {
        const found = this.automaton.scan(stream.symbol, i, to, this.#ends, this.#accepted)
        const end = found === 0 ? i : this.#resolve(stream, from, i, to, found, out, trace)
        if (end === i) out.copy(stream, i++)
        else i = end
      }
      out.endSentence()
    }
    return out
  }

  #resolve(stream: Stream, sentence: number, i: number, to: number, found: number, out: Stream, trace?: Trace): number {
    const ends = this.#ends.slice(0, found)
    const accepted = this.#accepted.slice(0, found)
    for (let k = found - 1; k >= 0; k--) {
      const end = ends[k] as number
      for (const index of accepted[k] as readonly number[]) {
        const rule = this.automaton.rules[index] as Rule
        const before = i > sentence ? stream.view(i - 1) : edgeOf(stream)
        const after = end < to ? stream.view(end) : edgeOf(stream)
        const context = contextFailure(rule, before, after)
        const outcome = context ?? this.#attempt(rule, stream, i, end, out)
        trace?.({ phase: this.name, rule: rule.id, start: stream.start(i), end: stream.end(end - 1), outcome: outcome ?? 'matched' })
        if (outcome === null) return end
      }
    }
    return i
  }

  /** Bind, resolve and place; returns why it was rejected, or null. */
  #attempt(rule: Rule, stream: Stream, from: number, to: number, out: Stream): string | null {
    const bindings = bind(rule.pattern, (e) => stream.view(e), from, to)
    if (bindings === null) return 'automaton and reference matcher disagree'
    const result = rule.resolve(new Match(stream, from, to, bindings))
    if ('rejected' in result) return result.rejected
    place(result, rule, stream, from, to, out)
    return null
  }
}

const edgeOf = (stream: Stream): SymbolView => stream.symbols.views[EDGE] as SymbolView

function contextFailure(rule: Rule, before: SymbolView, after: SymbolView): string | null {
  const fails = (test: Test | null, view: SymbolView, wanted: boolean): boolean => test !== null && test.holds(view) !== wanted
  if (fails(rule.onlyAfter, before, true)) return `not after ${(rule.onlyAfter as Test).name}`
  if (fails(rule.onlyBefore, after, true)) return `not before ${(rule.onlyBefore as Test).name}`
  if (fails(rule.unlessAfter, before, false)) return `after ${(rule.unlessAfter as Test).name}`
  if (fails(rule.unlessBefore, after, false)) return `before ${(rule.unlessBefore as Test).name}`
  return null
}

function place(item: Item, rule: Rule, stream: Stream, from: number, to: number, out: Stream): void {
  const parts: PlacedItem[] = []
  let flags = stream.view(from).glued ? GLUED : 0
  for (let e = from; e < to; e++) {
    const inner = stream.item[e] as number
    if (inner >= 0) parts.push(stream.items[inner] as PlacedItem)
    if (stream.view(e).article) flags |= ARTICLE
  }
  if (stream.view(to - 1).enclitic) flags |= ENCLITIC
  const placed: PlacedItem = {
    ...item,
    start: item.start ?? stream.start(from),
    end: item.end ?? stream.end(to - 1),
    rule: rule.id,
    firstToken: stream.first[from] as number,
    lastToken: stream.last[to - 1] as number,
    parts,
  }
  if (item.diagnostics) stream.context.diagnostics.push(...item.diagnostics)
  const set = to - from === 1 ? elementSet(stream, from) : 0
  out.push(stream.symbols.ofItem(item.tags, flags, set), placed.firstToken, placed.lastToken, stream.items.length, set)
  stream.items.push(placed)
}

/** The reading set behind a single element, so that an item made of one word keeps its readings. */
function elementSet(stream: Stream, i: number): number {
  if ((stream.set[i] as number) !== 0) return stream.set[i] as number
  const token = stream.first[i] as number
  const kind = stream.view(i).kind
  return kind === 'word' || kind === 'latin' ? (stream.context.tokens.set[token] as number) : 0
}
