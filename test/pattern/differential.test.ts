/** The automaton against the slow reference matcher, on random patterns and random elements. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/lexicon/lexicon.ts'
import { Automaton } from '../../src/pattern/automaton.ts'
import { Binder } from '../../src/pattern/binder.ts'
import { any, not, opt, or, type Pattern, reject, rule, seq, times, where } from '../../src/pattern/dsl.ts'
import { bind, matchEnds } from '../../src/pattern/reference.ts'
import { SymbolTable, type SymbolView } from '../../src/pattern/symbols.ts'

const LETTERS = ['a', 'b', 'c', 'd']
const letter = (c: string): Pattern => where(`is-${c}`, (s) => s.char === c)

function table(): { symbols: SymbolTable; ids: number[] } {
  const symbols = new SymbolTable(new Lexicon())
  return { symbols, ids: LETTERS.map((c) => symbols.ofToken(3, 0, 0, c.charCodeAt(0))) }
}

const pattern: fc.Arbitrary<Pattern> = fc.letrec<{ p: Pattern }>((tie) => ({
  p: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...LETTERS).map(letter),
    fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS)).map(([x, y]) => any(letter(x), letter(y))),
    fc.constantFrom(...LETTERS).map((c) => not(letter(c))),
    fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((ps) => seq(...ps)),
    fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((ps) => or(...ps)),
    tie('p').map((p) => opt(p)),
    fc.tuple(tie('p'), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 2 })).map(([p, min, more]) => times(p, min, min + more)),
  ),
})).p

describe('automaton and reference matcher', () => {
  it('find the same ends for every rule at every position', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 9 }), (patterns, picks) => {
        const { symbols, ids } = table()
        const rules = patterns.flatMap((p, i) => {
          try {
            return [rule(`test/rule-${i}`, p, () => reject('never'), { priority: i })]
          } catch {
            return []
          }
        })
        fc.pre(rules.length > 0)
        const stream = Int32Array.from(picks, (k) => ids[k] as number)
        const view = (i: number): SymbolView => symbols.views[stream[i] as number] as SymbolView
        const automaton = new Automaton(rules, symbols)
        for (let from = 0; from < stream.length; from++) {
          const ends: number[] = []
          const accepted: Array<readonly number[]> = []
          const found = automaton.scan(stream, from, stream.length, ends, accepted)
          const fast = new Map(rules.map((r) => [r.id as string, [] as number[]]))
          for (let k = 0; k < found; k++) for (const r of accepted[k] as readonly number[]) fast.get((rules[r] as { id: string }).id)?.push(ends[k] as number)
          for (const r of rules) expect(fast.get(r.id)).toEqual(matchEnds(r.pattern, view, from, stream.length))
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('binds the same roles, compiled or by the reference', () => {
    const named = fc.tuple(pattern, pattern, pattern).map(([x, y, z]) => seq(x.as('x'), opt(seq(y, z.as('z'))).as('y'), times(or(z, x.as('w')), 1, 2)))
    let bound = 0
    fc.assert(
      fc.property(named, fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }), (p, picks) => {
        const { symbols, ids } = table()
        const stream = Int32Array.from(picks, (k) => ids[k] as number)
        const view = (i: number): SymbolView => symbols.views[stream[i] as number] as SymbolView
        const binder = new Binder(p.node, new Automaton([rule('test/named', seq(letter('a'), p), () => reject('never'))], symbols), symbols)
        for (let to = 0; to <= stream.length; to++) {
          const expected = bind(p.node, view, 0, to)
          if (expected !== null) bound++
          expect(binder.bind(stream, 0, to)).toEqual(expected)
        }
        // What stood elsewhere and was seen before is bound alike, counted from its own beginning.
        const shifted = Int32Array.from([ids[3] as number, ...stream])
        for (let to = 0; to <= stream.length; to++) expect(binder.bind(shifted, 1, to + 1)).toEqual(bind(p.node, view, 0, to))
      }),
      { numRuns: 300, seed: 11 },
    )
    expect(bound).toBeGreaterThan(100)
  })

  it('binds roles over exactly the matched elements', () => {
    const { symbols, ids } = table()
    const stream = [0, 1, 1, 2].map((k) => symbols.views[ids[k] as number] as SymbolView)
    const p = seq(letter('a'), times(letter('b'), 1, 3).as('bees'), letter('c').as('end'))
    expect(bind(p.node, (i) => stream[i] as SymbolView, 0, 4)).toEqual([
      ['bees', { from: 1, to: 3 }],
      ['end', { from: 3, to: 4 }],
    ])
    expect(bind(p.node, (i) => stream[i] as SymbolView, 0, 3)).toBeNull()
  })
})

describe('building rules', () => {
  const never = () => reject('never')
  it('refuses a tie and names both rules', () => {
    const { symbols, ids } = table()
    const automaton = new Automaton([rule('test/first', letter('a'), never), rule('test/second', any(letter('a'), letter('b')), never)], symbols)
    expect(() => automaton.check(ids)).toThrow(/test\/first and test\/second/u)
  })
  it('accepts overlapping rules of different priority', () => {
    const { symbols, ids } = table()
    new Automaton([rule('test/first', letter('a'), never, { priority: 1 }), rule('test/second', letter('a'), never)], symbols).check(ids)
  })
  it('caps the states and names the rule that grew them', () => {
    const { symbols, ids } = table()
    const wide = seq(times(any(letter('a'), letter('b')), 0, 12), letter('a'), times(any(letter('a'), letter('b')), 10, 10))
    expect(() => new Automaton([rule('test/small', letter('c'), never), rule('test/wide', wide, never)], symbols).check(ids, 200)).toThrow(/test\/wide/u)
  })
  it.each([
    ['an empty pattern', () => rule('test/empty', opt(letter('a')), never)],
    ['a bad name', () => rule('nonsense' as never, letter('a'), never)],
    ['an unbounded repetition', () => times(letter('a'), 0, Number.POSITIVE_INFINITY)],
    ['two rules of one name', () => new Automaton([rule('test/x', letter('a'), never), rule('test/x', letter('b'), never)], table().symbols)],
  ])('refuses %s', (_what, build) => {
    expect(build).toThrow()
  })
})
