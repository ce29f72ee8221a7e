import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWord } from '../../src/normalize/fold.ts'
import { spelling } from '../../src/normalize/spelling.ts'

describe('spelling', () => {
  it('is the folded text without its holes, however often it is asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'أ', 'ب', 'ي', 'ى', 'ة', 'َ', 'ـ', ' ', 'a', '1', '\0'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(10), (word, before) => {
        const folded = fold(`${'ب'.repeat(before)}${word}ب`)
        const expected = foldWord(word)
        for (let time = 0; time < 2; time++) expect(spelling(folded, before, before + word.length)).toBe(expected)
      }),
    )
  })
})
