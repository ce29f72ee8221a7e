/** Powers as they are set in digits. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

describe('powers', () => {
  it.each([
    ['10^6', 1_000_000],
    ['٢^١٠', 1024],
    ['1,5^2', 2.25],
    ['-4^-1', -0.25],
    ['0.1^3', 0.001],
  ])('%s is %d', (text, value) => {
    expect(mentions(text, ['number'])).toEqual([[text, expect.objectContaining({ value })]])
  })
  it.each(['3 ^ 2', '7^99'])('%s is no power', (text) => {
    expect(mentions(text, ['number']).some(([span]) => span === text)).toBe(false)
  })
})
