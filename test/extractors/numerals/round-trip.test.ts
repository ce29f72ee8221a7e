/** An independent writer of number words (n2words) and our reader must agree on every number, in both genders. */
import { toCardinal } from 'n2words/ar-SA'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/index.ts'

const extractor = createExtractor({ validate: false })

const GENDERS = ['masculine', 'feminine'] as const

/** Values of the number mentions of one text per number; a lone «one» is no amount and reads as nothing. */
function misread(numbers: readonly number[], gender: (typeof GENDERS)[number]): string[] {
  return numbers.flatMap((n) => {
    const text = toCardinal(n, { gender })
    const found = extractor.extract({ id: 'n', text }).mentions.filter((m) => m.kind === 'number')
    const right = found.length === 1 && found[0]?.text === text && (found[0].value as { value: number }).value === n
    return right ? [] : [`${n} «${text}» → ${JSON.stringify(found.map((m) => [m.text, m.value]))}`]
  })
}

/** Reproducible numbers spread evenly over magnitudes below 10^15. */
function spread(count: number): number[] {
  let state = 20_260_101
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
  return Array.from({ length: count }, () => Math.floor(10 ** (4 + 11 * next())) + Math.floor(next() * 1000))
}

describe('number words', () => {
  it.each(GENDERS)('below ten thousand read back, %s', { timeout: 60_000 }, (gender) => {
    const numbers = Array.from({ length: 9_998 }, (_, i) => i + 2)
    expect(misread(numbers, gender).slice(0, 20)).toEqual([])
  })
  it.each(GENDERS)('up to a quadrillion read back, %s', { timeout: 60_000 }, (gender) => {
    expect(misread(spread(3000), gender).slice(0, 20)).toEqual([])
  })
  it('zero reads back and one is no amount', () => {
    expect(misread([0], 'masculine')).toEqual([])
    expect(extractor.extract({ id: 'one', text: toCardinal(1) }).mentions).toEqual([])
  })
})
