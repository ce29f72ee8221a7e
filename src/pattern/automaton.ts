/**
 * One automaton for all rules of a phase. Patterns become positions of a nondeterministic machine; its deterministic states are built when a
 * text first reaches them and kept, so start-up pays for nothing and a long run converges to table look-ups. Cost per element is one
 * array read, whatever the number of rules.
 */
import { WaqaiError } from '../errors.ts'
import { type PatternNode, type Rule, type Test, traitsOf } from './dsl.ts'
import type { SymbolTable, SymbolView } from './symbols.ts'

/** Deterministic states one phase may have; past it, `check` names the rule that grew the machine, and a running scan starts its cache afresh. */
export const STATE_CAP = 50_000

type Position = { test: number; next: number[] }

const DEAD = 0
const START = 1
const UNBUILT = -1
/** No rule begins with such a symbol, which holds whatever states are built. */
const CLOSED = 1

/** Positions and ε-free transitions of all rules. */
class Machine {
  readonly tests: Test[] = []
  readonly #testIds = new Map<string, number>()
  readonly positions: Position[] = []
  /** Rule accepted at this position, or -1. */
  readonly accepts: number[] = []
  /** The union that a position was last put into. */
  readonly #seen: number[] = []
  #round = 0
  readonly start: number[]

  constructor(rules: readonly Rule[]) {
    const entries = rules.map((one, index) => {
      const accept = this.#position(-1)
      this.accepts[accept] = index
      return this.#compile(one.pattern, [accept])
    })
    this.start = this.#union(entries).sort((a, b) => a - b)
  }

  #position(test: number): number {
    this.positions.push({ test, next: [] })
    this.accepts.push(-1)
    this.#seen.push(0)
    return this.positions.length - 1
  }

  /** Each position once, in order of appearance. */
  #union(sets: ReadonlyArray<readonly number[]>): number[] {
    const round = ++this.#round
    const found: number[] = []
    for (const set of sets)
      for (const position of set) {
        if (this.#seen[position] === round) continue
        this.#seen[position] = round
        found.push(position)
      }
    return found
  }

  testId(test: Test): number {
    let id = this.#testIds.get(test.name)
    if (id === undefined) {
      id = this.tests.length
      this.#testIds.set(test.name, id)
      this.tests.push(test)
    }
    return id
  }

  /** Tests that need a trait, by the trait; made when the first symbol is asked, once all tests are known. */
  #byTrait: Map<string, number[]> | null = null
  readonly #always: number[] = []

  /** Numbers of the tests that hold of a symbol, ascending. Only those are asked that some trait of the symbol can satisfy. */
  holding(view: SymbolView): number[] {
    this.#byTrait ??= this.#index()
    const found: number[] = []
    this.#ask(this.#always, view, found)
    for (const trait of traitsOf(view)) {
      const tests = this.#byTrait.get(trait)
      if (tests !== undefined) this.#ask(tests, view, found)
    }
    return found.sort((a, b) => a - b)
  }

  /** Adds the tests that hold; one that stands there already, by another trait, is not asked again. */
  #ask(tests: readonly number[], view: SymbolView, found: number[]): void {
    for (const test of tests) if (!found.includes(test) && (this.tests[test] as Test).holds(view)) found.push(test)
  }

  #index(): Map<string, number[]> {
    const index = new Map<string, number[]>()
    for (const [id, { needs }] of this.tests.entries()) {
      if (needs === null) this.#always.push(id)
      else for (const trait of new Set(needs)) index.set(trait, [...(index.get(trait) ?? []), id])
    }
    return index
  }

  /** Entry positions of `node` when it is followed by `after`. */
  #compile(node: PatternNode, after: number[]): number[] {
    switch (node.type) {
      case 'test': {
        const position = this.#position(this.testId(node.test))
        ;(this.positions[position] as Position).next = after
        return [position]
      }
      case 'seq':
        return node.parts.reduceRight((follow, part) => this.#compile(part, follow), after)
      case 'or':
        return this.#union(node.parts.map((part) => this.#compile(part, after)))
      case 'as':
        return this.#compile(node.part, after)
      case 'times': {
        let follow = after
        for (let k = node.max; k > 0; k--) {
          const entry = this.#compile(node.part, follow)
          follow = k > node.min ? this.#union([entry, after]) : entry
        }
        return follow
      }
    }
  }
}

export class Automaton {
  readonly rules: readonly Rule[]
  readonly #machine: Machine
  readonly #symbols: SymbolTable
  /** Class of each symbol: symbols that answer every test alike. */
  #classOf = new Int32Array(1024).fill(UNBUILT)
  /** What is known of each symbol at the start of a match: `CLOSED` when no rule begins with it. */
  #opens = new Uint8Array(1024)
  readonly #classIds = new Map<string, number>()
  readonly #classTruth: Uint8Array[] = []
  #stateSets: number[][] = [[], []]
  #stateIds = new Map<string, number>()
  #transitions: Int32Array[] = []
  /** Rules accepted in each state, best priority first. */
  #accepting: number[][] = [[], []]

  constructor(rules: readonly Rule[], symbols: SymbolTable) {
    const seen = new Set<string>()
    for (const { id } of rules) {
      if (seen.has(id)) throw new WaqaiError('PatternInvalid', `two rules are called ${id}`)
      seen.add(id)
    }
    this.rules = rules
    this.#symbols = symbols
    this.#machine = new Machine(rules)
    this.#reset()
  }

  #reset(): void {
    this.#stateSets = [[], this.#machine.start]
    this.#stateIds = new Map([
      ['', DEAD],
      [this.#machine.start.join(','), START],
    ])
    this.#transitions = [new Int32Array(0), this.#row()]
    this.#accepting = [[], []]
  }

  #row(): Int32Array {
    return new Int32Array(Math.max(64, this.#classTruth.length + 16)).fill(UNBUILT)
  }

  get states(): number {
    return this.#stateSets.length
  }

  /** Number of a test of these rules, for `holds`. */
  testId(test: Test): number {
    return this.#machine.testId(test)
  }

  /** Whether a test holds of a symbol: a look at the symbol's class. */
  holds(test: number, symbol: number): boolean {
    return (this.#classTruth[this.classOf(symbol)] as Uint8Array)[test] === 1
  }

  /** Number of the symbols that answer every test alike. */
  classOf(symbol: number): number {
    const known = this.#classOf[symbol]
    return known !== undefined && known >= 0 ? known : this.#class(symbol)
  }

  /** Class of a symbol, found by asking every test once. */
  #class(symbol: number): number {
    if (symbol >= this.#classOf.length) {
      const grown = new Int32Array(Math.max(symbol + 1, this.#classOf.length * 2)).fill(UNBUILT)
      grown.set(this.#classOf)
      this.#classOf = grown
      const opens = new Uint8Array(grown.length)
      opens.set(this.#opens)
      this.#opens = opens
    }
    const known = this.#classOf[symbol] as number
    if (known !== UNBUILT) return known
    const view = this.#symbols.views[symbol]
    const holding = view === undefined ? [] : this.#machine.holding(view)
    const key = String.fromCharCode(...holding)
    let id = this.#classIds.get(key)
    if (id === undefined) {
      id = this.#classTruth.length
      this.#classIds.set(key, id)
      const truth = new Uint8Array(this.#machine.tests.length)
      for (const test of holding) truth[test] = 1
      this.#classTruth.push(truth)
    }
    this.#classOf[symbol] = id
    return id
  }

  #build(state: number, cls: number): number {
    let row = this.#transitions[state] as Int32Array
    if (cls >= row.length) {
      const grown = this.#row()
      grown.set(row)
      this.#transitions[state] = row = grown
    }
    const truth = this.#classTruth[cls] as Uint8Array
    const next = new Set<number>()
    for (const position of this.#stateSets[state] as number[]) {
      const { test, next: follow } = this.#machine.positions[position] as Position
      if (test >= 0 && truth[test] === 1) for (const p of follow) next.add(p)
    }
    const set = [...next].sort((a, b) => a - b)
    const key = set.join(',')
    let id = this.#stateIds.get(key)
    if (id === undefined) {
      id = this.#stateSets.length
      this.#stateIds.set(key, id)
      this.#stateSets.push(set)
      this.#transitions.push(this.#row())
      this.#accepting.push(this.#rank(set))
    }
    row[cls] = id
    return id
  }

  #rank(set: number[]): number[] {
    const accepted = [...new Set(set.map((p) => this.#machine.accepts[p] as number).filter((rule) => rule >= 0))]
    return accepted.sort((a, b) => (this.rules[b] as Rule).priority - (this.rules[a] as Rule).priority || a - b)
  }

  /** First element of `[from, to)` at which some rule may begin; `to` when there is none. */
  nextStart(symbols: Int32Array, from: number, to: number): number {
    const opens = this.#opens
    for (let i = from; i < to; i++) if (opens[symbols[i] as number] !== CLOSED) return i
    return to
  }

  /**
   * Scan from one element on.
   *
   * @param symbols symbol of every element
   * @param from first element
   * @param to end of the sentence, exclusive
   * @param ends receives, longest last, the end of each match
   * @param accepted receives, beside each end, the rules that match there, best first
   * @returns how many matches were written
   */
  scan(symbols: Int32Array, from: number, to: number, ends: number[], accepted: Array<readonly number[]>): number {
    let state = START
    let found = 0
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number
      const cls = symbol < this.#classOf.length && (this.#classOf[symbol] as number) >= 0 ? (this.#classOf[symbol] as number) : this.#class(symbol)
      const row = this.#transitions[state] as Int32Array
      const next = cls < row.length ? (row[cls] as number) : UNBUILT
      state = next === UNBUILT ? this.#build(state, cls) : next
      if (state === DEAD) {
        if (i === from) this.#opens[symbol] = CLOSED
        break
      }
      const rules = this.#accepting[state] as number[]
      if (rules.length > 0) {
        ends[found] = i + 1
        accepted[found++] = rules
      }
    }
    if (this.#stateSets.length > STATE_CAP) this.#reset()
    return found
  }

  /**
   * Build every state reachable over the given symbols, to refuse ambiguity before any text is read.
   *
   * @throws WaqaiError PatternInvalid when two rules of equal priority accept the same elements, or when the states exceed `cap`
   */
  check(symbols: Iterable<number>, cap: number = STATE_CAP): void {
    const classes = [...new Set([...symbols].map((s) => this.#class(s)))]
    for (let state = START; state < this.#stateSets.length; state++) {
      for (const cls of classes) this.#build(state, cls)
      const [first, second] = this.#accepting[state] as number[]
      if (first !== undefined && second !== undefined) this.#refuseTie(first, second)
      if (this.#stateSets.length > cap) throw new WaqaiError('PatternInvalid', `more than ${cap} states; most of them follow rule ${this.#heaviest()}`)
    }
  }

  #refuseTie(first: number, second: number): void {
    const a = this.rules[first] as Rule
    const b = this.rules[second] as Rule
    if (a.priority === b.priority)
      throw new WaqaiError('PatternInvalid', `rules ${a.id} and ${b.id} match the same elements with the same priority ${a.priority}`)
  }

  /** The rule whose positions occur in most states. */
  #heaviest(): string {
    const ruleOf = this.#ownership()
    const weight = new Map<number, number>()
    for (const set of this.#stateSets) for (const owner of new Set(set.map((p) => ruleOf[p] as number))) weight.set(owner, (weight.get(owner) ?? 0) + 1)
    const [heaviest] = [...weight].sort((a, b) => b[1] - a[1])
    return heaviest === undefined ? '?' : (this.rules[heaviest[0]] as Rule).id
  }

  #ownership(): number[] {
    // Positions are numbered rule by rule, each rule opening with its accepting position.
    let owner = -1
    return this.#machine.accepts.map((rule) => {
      if (rule >= 0) owner = rule
      return owner
    })
  }
}
