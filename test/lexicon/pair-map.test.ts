/** The flat map against JavaScript's own. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairMap } from '../../src/lexicon/pair-map.ts'

const key = fc.oneof(fc.nat(5), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))

it('holds what a Map of the same pairs holds, through every growth', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key, fc.nat()), { maxLength: 300 }), (entries) => {
      const flat = new PairMap(2)
      const plain = new Map<string, number>()
      for (const [a, b, value] of entries) {
        flat.set(a, b, value)
        plain.set(`${a} ${b}`, value)
      }
      expect(flat.size).toBe(plain.size)
      for (const [a, b] of entries) expect([flat.get(a, b), flat.get(b, a)]).toEqual([plain.get(`${a} ${b}`) ?? -1, plain.get(`${b} ${a}`) ?? -1])
    }),
    { numRuns: 60 },
  )
})
