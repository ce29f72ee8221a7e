/**
 * Binds the roles of a match that the automaton found. It tries what the reference matcher tries, in the same order, but is compiled once per
 * rule: every node knows what follows it, and a test is one look at the automaton's table. What was found is kept by the classes of the
 * elements, which is all that tests can see: most matches of a rule look like one before.
 */

import { PairMap } from '../lexicon/pair-map.ts'
import type { Automaton } from './automaton.ts'
import { canBeEmpty, type PatternNode } from './dsl.ts'
import { type Bindings, bind, type ElementRange } from './reference.ts'
import type { SymbolTable, SymbolView } from './symbols.ts'

/** Whether the rest of the pattern matches from here to the end of the match. */
type Step = (at: number) => boolean

/** Steps a rule may take up; larger ones are left to the reference matcher. */
const STEP_CAP = 5000
/** Nodes of paths a rule may have; past them it begins afresh, so that memory stays flat. */
const NODE_CAP = 20_000

export class Binder {
  readonly #pattern: PatternNode
  readonly #automaton: Automaton
  readonly #symbols: SymbolTable
  #step: Step | null | undefined
  #steps = 0
  /** The match at hand: symbols, its end, roles bound so far and where those begin that are still open. */
  #stream: Int32Array = new Int32Array(0)
  #to = 0
  #bound: Array<readonly [string, ElementRange]> = []
  readonly #open: number[] = []
  /** Classes seen so far as paths: node and next class. */
  #paths = new PairMap(16)
  /** Bindings at each node, from the beginning of the match on; undefined where no match ended yet. */
  #known: Array<Bindings | null | undefined> = [undefined]

  constructor(pattern: PatternNode, automaton: Automaton, symbols: SymbolTable) {
    this.#pattern = pattern
    this.#automaton = automaton
    this.#symbols = symbols
  }

  /** Roles over exactly `[from, to)`, greedy first, counted from `from`; null when the pattern does not match there. */
  bind(symbols: Int32Array, from: number, to: number): Bindings | null {
    if (this.#known.length > NODE_CAP) {
      this.#paths = new PairMap(16)
      this.#known = [undefined]
    }
    let node = 0
    for (let i = from; i < to; i++) node = this.#next(node, this.#automaton.classOf(symbols[i] as number))
    let found = this.#known[node]
    if (found === undefined) {
      found = this.#bind(symbols.subarray(from, to))
      this.#known[node] = found
    }
    return found
  }

  #next(node: number, cls: number): number {
    const known = this.#paths.get(node, cls)
    if (known >= 0) return known
    this.#paths.set(node, cls, this.#known.length)
    return this.#known.push(undefined) - 1
  }

  #bind(symbols: Int32Array): Bindings | null {
    if (this.#step === undefined) this.#step = compilable(this.#pattern) ? this.#compile(this.#pattern, (at) => at === this.#to) : null
    const to = symbols.length
    if (this.#step === null || this.#steps > STEP_CAP) return bind(this.#pattern, (i) => this.#symbols.views[symbols[i] as number] as SymbolView, 0, to)
    this.#stream = symbols
    this.#to = to
    this.#bound = []
    this.#open.length = 0
    return this.#step(0) ? this.#bound : null
  }

  #compile(node: PatternNode, next: Step): Step {
    if (++this.#steps > STEP_CAP) return next
    switch (node.type) {
      case 'test': {
        const test = this.#automaton.testId(node.test)
        return (at) => at < this.#to && this.#automaton.holds(test, this.#stream[at] as number) && next(at + 1)
      }
      case 'seq':
        return node.parts.reduceRight((follow, part) => this.#compile(part, follow), next)
      case 'or': {
        const parts = node.parts.map((part) => this.#compile(part, next))
        return (at) => {
          for (const part of parts) if (part(at)) return true
          return false
        }
      }
      case 'as':
        return this.#compileRole(node.role, node.part, next)
      case 'times': {
        let step = next
        for (let count = node.max - 1; count >= 0; count--) {
          const more = this.#compile(node.part, step)
          step = count >= node.min ? (at) => more(at) || next(at) : more
        }
        return step
      }
    }
  }

  #compileRole(role: string, part: PatternNode, next: Step): Step {
    const inner = this.#compile(part, (at) => {
      const from = this.#open.pop() as number
      this.#bound.push([role, { from, to: at }])
      if (next(at)) return true
      this.#bound.pop()
      this.#open.push(from)
      return false
    })
    return (at) => {
      this.#open.push(at)
      if (inner(at)) return true
      this.#open.pop()
      return false
    }
  }
}

/** A repetition of something that may be empty needs the reference matcher's care. */
function compilable(node: PatternNode): boolean {
  switch (node.type) {
    case 'test':
      return true
    case 'seq':
    case 'or':
      return node.parts.every(compilable)
    case 'as':
      return compilable(node.part)
    case 'times':
      return !canBeEmpty(node.part) && compilable(node.part)
  }
}
