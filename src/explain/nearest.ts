/** Rules that came closest to matching at a place, with what they asked for where they stopped. */
import type { PatternNode, Rule } from '../pattern/dsl.ts'
import type { Phase } from '../pattern/phase.ts'
import type { SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { testsOf } from './derivation.ts'

/** `matched` elements from `start` on, in UTF-16 units; then the sentence ends, or stands something that none of the tests `wanted` accepts. */
export type NearMiss = Readonly<{ phase: string; rule: string; start: number; end: number; matched: number; wanted: readonly string[]; at: number }>
export type BeforePhase = Readonly<{ phase: Phase; before: Stream }>

const REACH = 6

/** @returns at most `count` rules, nearest first, that match something at the place but not all they ask for */
export function nearest(phases: readonly BeforePhase[], offset: number, count: number): NearMiss[] {
  const found: Array<NearMiss & { missing: number }> = []
  for (const { phase, before } of phases) {
    const element = elementAt(before, offset)
    if (element < 0) continue
    const sentence = before.sentenceOf(element)
    const [from, to] = [before.sentences[sentence] as number, before.sentences[sentence + 1] as number]
    for (const rule of phase.automaton.rules) {
      const misses: Array<NearMiss & { missing: number }> = []
      for (let i = Math.max(from, element - REACH); i <= element; i++) {
        const miss = tryRule(rule, before, i, to)
        if (miss !== null && miss.at >= element) misses.push({ phase: phase.name, rule: rule.id, ...miss })
      }
      misses.sort(closer)
      if (misses[0]) found.push(misses[0])
    }
  }
  return found
    .sort(closer)
    .slice(0, count)
    .map(({ missing: _, ...miss }) => miss)
}

const closer = (a: NearMiss & { missing: number }, b: NearMiss & { missing: number }): number => a.missing - b.missing || b.matched - a.matched

/** Element that holds a place of the text, or -1. */
export function elementAt(stream: Stream, offset: number): number {
  for (let i = 0; i < stream.length; i++) if (stream.start(i) <= offset && offset < stream.end(i)) return i
  return -1
}

/** How far the rule gets from element `i`; null when it matches in full or not at all. */
function tryRule(rule: Rule, stream: Stream, i: number, to: number): Omit<NearMiss & { missing: number }, 'phase' | 'rule'> | null {
  const stops = new Map<number, Set<string>>()
  const view = (k: number): SymbolView | null => (k < to ? stream.view(k) : null)
  if (advance(rule.pattern, new Set([i]), view, stops).size > 0) return null
  const at = Math.max(...stops.keys())
  if (at === i || !says(rule, stream, i, at)) return null
  const missing = Math.max(1, minimum(rule.pattern) - (at - i))
  return { start: stream.start(i), end: stream.end(at - 1), matched: at - i, missing, wanted: [...(stops.get(at) as Set<string>)], at }
}

/** Whether the rule knew one of the elements, rather than taking any word. */
function says(rule: Rule, stream: Stream, from: number, to: number): boolean {
  const tests = testsOf(rule.pattern)
  for (let i = from; i < to; i++) {
    const view = stream.view(i)
    const blank: SymbolView = { ...view, kind: 'word', char: '', readings: [], tags: [], answers: [] }
    if (view.kind !== 'punctuation' && tests.some((test) => test.holds(view) && !test.holds(blank))) return true
  }
  return false
}

/** Elements after `node` when it starts at any of `starts`; failed tests are noted by element. */
function advance(node: PatternNode, starts: ReadonlySet<number>, view: (k: number) => SymbolView | null, stops: Map<number, Set<string>>): Set<number> {
  switch (node.type) {
    case 'test': {
      const ends = new Set<number>()
      for (const k of starts) {
        const seen = view(k)
        if (seen !== null && node.test.holds(seen)) ends.add(k + 1)
        else stops.set(k, (stops.get(k) ?? new Set()).add(plain(node.test.name)))
      }
      return ends
    }
    case 'as':
      return advance(node.part, starts, view, stops)
    case 'seq':
      return node.parts.reduce<Set<number>>((from, part) => (from.size === 0 ? from : advance(part, from, view, stops)), new Set(starts))
    case 'or':
      return new Set(node.parts.flatMap((part) => [...advance(part, starts, view, stops)]))
    case 'times': {
      const ends = new Set<number>(node.min === 0 ? starts : [])
      let from: Set<number> = new Set(starts)
      for (let n = 1; n <= node.max && from.size > 0; n++) {
        from = advance(node.part, from, view, stops)
        if (n >= node.min) for (const k of from) ends.add(k)
      }
      return ends
    }
  }
}

/** A test's name without the features that it does not ask about. */
const plain = (name: string): string => name.replaceAll('{}', '').replaceAll('"', '')

/** Fewest elements a pattern can match. */
function minimum(node: PatternNode): number {
  switch (node.type) {
    case 'test':
      return 1
    case 'seq':
      return node.parts.reduce((sum, part) => sum + minimum(part), 0)
    case 'or':
      return Math.min(...node.parts.map(minimum))
    case 'times':
      return node.min * minimum(node.part)
    case 'as':
      return minimum(node.part)
  }
}
