/** Records compared fact by fact, and scored. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRecords } from '../../src/check/compare.ts'
import { scoreOf, Tally } from '../../src/check/score.ts'
import type { DocumentRecord } from '../../src/emit/schema.ts'
import { createExtractor } from '../../src/pipeline/extractor.ts'

const extractor = createExtractor()
const read = (text: string): DocumentRecord => extractor.extract({ id: 'x', text })
const one = 'سلمت اليابان 30 شاحنة لوزارة الزراعة في 4 حزيران 2019.'

describe('compareRecords', () => {
  it('finds nothing between a record and itself', () => {
    const { facts, mentions, other } = compareRecords(read(one), read(one))
    expect({ facts, mentions, other }).toMatchObject({
      facts: { added: [], removed: [], changed: [] },
      mentions: { added: [], removed: [], changed: [] },
      other: [],
    })
    expect(facts.same).toBe(read(one).facts.length)
  })
  it('says which role changed, and what of it', () => {
    const { facts } = compareRecords(read(one), read(one.replace('وزارة الزراعة', 'وزارة النقل')))
    expect(facts).toMatchObject({ added: [], removed: [] })
    expect(facts.changed.flatMap((c) => c.details.map((d) => d.part))).toContain('recipient')
    const [detail] = facts.changed.flatMap((c) => c.details.filter((d) => d.part === 'recipient'))
    expect(detail).toMatchObject({ before: expect.stringContaining('الزراعة'), after: expect.stringContaining('النقل') })
  })
  it('does not count moved offsets and new ids as changed facts', () => {
    const { facts, mentions, other } = compareRecords(read(one), read(`زار محمد عبده مصر. ${one}`))
    expect(facts.removed).toEqual([])
    expect(facts.changed).toEqual([])
    expect(facts.added.length).toBeGreaterThan(0)
    expect(mentions.removed.length + mentions.added.length).toBeGreaterThan(0)
    expect(other).toContain('document.sha256')
  })
  it('tells added from removed by the direction', () => {
    const [a, b] = [read(one), read('لا جديد.')]
    const [there, back] = [compareRecords(a, b), compareRecords(b, a)]
    expect(there.facts.removed).toEqual(back.facts.added)
    expect(there.mentions.removed).toEqual(back.mentions.added)
    expect(there.facts.removed.length).toBe(a.facts.length)
  })
})

describe('scores', () => {
  it('are 1 for what is equal, and count what is missing or too much', () => {
    const golden = read(one)
    const perfect = new Tally()
    perfect.add(golden, golden)
    expect(perfect.f1).toBe(1)
    const half = new Tally()
    half.add(golden, { ...golden, facts: [] })
    const rows = Object.fromEntries(half.rows().map((row) => [row.name, row]))
    expect(rows.facts).toEqual({ name: 'facts', right: 0, found: 0, expected: golden.facts.length })
    expect(half.f1).toBe(0)
    expect(half.rows().map(({ name }) => name)[0]).toBe('mentions')
  })
  it('lie between 0 and 1, F1 between precision and recall', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (right, more, missing) => {
        const { precision, recall, f1 } = scoreOf({ right, found: right + more, expected: right + missing })
        for (const share of [precision, recall, f1]) expect(share >= 0 && share <= 1).toBe(true)
        if (right > 0) expect(f1 >= Math.min(precision, recall) - 1e-12 && f1 <= Math.max(precision, recall) + 1e-12).toBe(true)
      }),
    )
  })
})
