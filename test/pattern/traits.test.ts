import { describe, expect, it } from 'vitest'
import { CASCADE } from '../../src/extractors/registry.ts'
import { all, any, item, kind, lex, mark, not, type PatternNode, type Test, traitsOf, where } from '../../src/pattern/dsl.ts'
import { extractor, record } from '../examples.ts'

const testsOf = (node: PatternNode): Test[] =>
  node.type === 'test' ? [node.test] : node.type === 'seq' || node.type === 'or' ? node.parts.flatMap(testsOf) : testsOf(node.part)

describe('traits that tests need', () => {
  it('never keep a test from a symbol of which it holds', () => {
    record('قال وزير الدفاع إن 50 شاحنة و12 سيارة وصلت، إلى "بغداد" يوم 5 مايو 2021 بقيمة 3.5 مليون دولار (NATO).')
    const tests = CASCADE.flatMap(({ rules }) => rules.flatMap((rule) => testsOf(rule.pattern)))
    const wrong: string[] = []
    for (const view of extractor.symbols.views) {
      const traits = traitsOf(view)
      for (const test of tests) if (test.holds(view) && test.needs !== null && !test.needs.some((need) => traits.includes(need))) wrong.push(test.name)
    }
    expect(extractor.symbols.views.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })

  const needsOf = (pattern: { node: PatternNode }): readonly string[] | null => (testsOf(pattern.node)[0] as Test).needs
  const free = where('anything', () => true)
  it.each([
    ['a category', lex(['month', 'weekday']), ['as:month', 'as:weekday']],
    ['a tag', item('date'), ['tag:date']],
    ['a kind', kind('latin'), ['kind:latin']],
    ['either of two', any(lex('month'), mark('.')), ['as:month', 'kind:punctuation']],
    ['the first that is known of several', all(free, lex('month'), mark('.')), ['as:month']],
    ['nothing, for one of two that is free', any(lex('month'), free), null],
    ['nothing, for a denial', not(lex('month')), null],
  ])('%s', (_name, pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs)
  })
})
