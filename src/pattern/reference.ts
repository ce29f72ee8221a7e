/**
 * The slow, obvious matcher: backtracking over the pattern itself. It binds roles on the few matches the automaton found, powers
 * `explain`, and is the oracle of the differential test.
 */
import type { PatternNode } from './dsl.ts'
import type { SymbolView } from './symbols.ts'

/** Half-open range of elements. */
export type ElementRange = Readonly<{ from: number; to: number }>
export type Bindings = ReadonlyArray<readonly [role: string, range: ElementRange]>

type Continue = (at: number, bound: Bindings) => Bindings | null

/** Elements as the matcher sees them. */
export type SymbolAt = (element: number) => SymbolView

/** Bind the roles of `node` over exactly `[from, to)`, greedy first; null when it does not match. */
export function bind(node: PatternNode, at: SymbolAt, from: number, to: number): Bindings | null {
  return match(node, at, from, to, [], (end, bound) => (end === to ? bound : null))
}

/** Every end at which `node` matches from `from`, ascending. */
export function matchEnds(node: PatternNode, at: SymbolAt, from: number, to: number): number[] {
  const ends = new Set<number>()
  match(node, at, from, to, [], (end) => {
    ends.add(end)
    return null
  })
  return [...ends].sort((a, b) => a - b)
}

function match(node: PatternNode, at: SymbolAt, from: number, to: number, bound: Bindings, then: Continue): Bindings | null {
  switch (node.type) {
    case 'test':
      return from < to && node.test.holds(at(from)) ? then(from + 1, bound) : null
    case 'as':
      return match(node.part, at, from, to, bound, (end, inner) => then(end, [...inner, [node.role, { from, to: end }]]))
    case 'or':
      for (const part of node.parts) {
        const found = match(part, at, from, to, bound, then)
        if (found) return found
      }
      return null
    case 'seq':
      return sequence(node.parts, 0, at, from, to, bound, then)
    case 'times':
      return repeat(node, 0, at, from, to, bound, then)
  }
}

function sequence(parts: readonly PatternNode[], index: number, at: SymbolAt, from: number, to: number, bound: Bindings, then: Continue): Bindings | null {
  const part = parts[index]
  if (part === undefined) return then(from, bound)
  return match(part, at, from, to, bound, (end, inner) => sequence(parts, index + 1, at, end, to, inner, then))
}

function repeat(
  node: Extract<PatternNode, { type: 'times' }>,
  count: number,
  at: SymbolAt,
  from: number,
  to: number,
  bound: Bindings,
  then: Continue,
): Bindings | null {
  if (count < node.max) {
    const more = match(node.part, at, from, to, bound, (end, inner) =>
      end === from && count >= node.min ? null : repeat(node, count + 1, at, end, to, inner, then),
    )
    if (more) return more
  }
  return count >= node.min ? then(from, bound) : null
}
