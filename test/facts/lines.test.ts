import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTidy, singleSpaced } from '../../src/facts/summary/plain.ts'
import { grouped } from '../../src/facts/summary/values.ts'

describe('numbers in lines', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '-1,234,567'],
    [12.5, '12.5'],
    [1.0005, '1.001'],
    [999.9996, '1,000'],
    [0.0004, '0'],
    [5e-7, '0'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('%d', (value, text) => {
    expect(grouped(value)).toBe(text)
  })
  it('are those of English, whatever the locale of the machine', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-3 }), (value) => {
        expect(grouped(value)).toBe(value.toLocaleString('en-US', { maximumFractionDigits: 3 }))
      }),
    )
  })
})

describe('white space in lines', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', ' ', '\n', '\u00a0', '\u3000', ',', ':', '(', ')', '…') })
  it('is single everywhere', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(singleSpaced(t)).toBe(t.replace(/\s+/gu, ' ').trim())
      }),
    )
  })
  it('needs no tidying where it is tidy', () => {
    fc.assert(
      fc.property(text, (t) => {
        if (!isTidy(t)) return
        expect(t).toMatch(/^[ -~]*$/u)
        expect(
          t
            .replace(/\s+/gu, ' ')
            .replace(/\s+([,):])/gu, '$1')
            .replace(/[,(:\s]+$/u, '')
            .trim(),
        ).toBe(t)
      }),
    )
  })
  it.each(['', 'a', 'a b', '$1M (Iraq)'])('«%s» is tidy', (t) => expect(isTidy(t)).toBe(true))
  it.each([' a', 'a ', 'a  b', 'a ,', 'a:', 'aب'])('«%s» is not', (t) => expect(isTidy(t)).toBe(false))
})
