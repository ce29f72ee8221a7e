/** The index of spans against looking through all of them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Covering } from '../../src/facts/covering.ts'

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

it('finds the last span that holds a position', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (list) => {
      const spans = list.map((s, of) => ({ ...s, of }))
      const index = new Covering(spans)
      for (let at = -1; at < 43; at++) expect(index.at(at)).toBe(spans.findLast((s) => s.start <= at && at < s.end)?.of)
    }),
  )
})
