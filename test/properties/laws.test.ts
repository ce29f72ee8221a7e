/** Laws for every text, on a few hundred random ones; `npm run fuzz` goes on for longer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { keepsValues, values, wellBehaved } from './laws.ts'
import { anyText, SENTENCES } from './texts.ts'

const extractor = createExtractor()
const fresh = createExtractor()
const seed = 20220927

describe('any text', () => {
  it('is read without throwing, with exact offsets, the same way every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wellBehaved(text, extractor, fresh)).toBeNull()
      }),
      { numRuns: 250, seed },
    )
  })

  it('takes no value away from the paragraphs before it', () => {
    const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 }).map((list) => list.join('\n\n'))
    fc.assert(
      fc.property(paragraphs, anyText, (before, after) => {
        expect(keepsValues(before, after, extractor)).toBeNull()
      }),
      { numRuns: 120, seed },
    )
  })

  it('finds values in the sentences that these laws are about', () => {
    for (const sentence of SENTENCES) expect(values(sentence, extractor).length).toBeGreaterThan(0)
  })
})
