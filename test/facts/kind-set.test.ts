import { describe, expect, it } from 'vitest'
import { KindSet, MOST_KINDS } from '../../src/facts/kind-set.ts'
import { TESTS } from '../../src/facts/kinds.ts'

describe('sets of kinds', () => {
  it('hold every kind there is', () => {
    expect(Object.keys(TESTS).length).toBeLessThanOrEqual(MOST_KINDS)
  })
  it.each(Array.from({ length: MOST_KINDS }, (_, kind) => kind))('keep kind %i through a column', (kind) => {
    const [set, column, read] = [new KindSet(), new Int32Array(8), new KindSet()]
    set.add(kind)
    set.writeTo(column, 2)
    read.addFrom(column, 2)
    expect(read.has(kind) && read.meets(set)).toBe(true)
    read.removeFrom(column, 2)
    expect(read.empty).toBe(true)
  })
})
