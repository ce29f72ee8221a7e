import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandLigatures, fold, foldWord, HOLE, hasLigatures } from '../../src/normalize/fold.ts'

describe('fold', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إلى', 'الي'],
    ['مدرسة', 'مدرسه'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['مُحَمَّد', 'محمد'],
    ['قـــال', 'قال'],
    ['گفت', 'كفت'],
    ['۱۲٣', '123'],
    ['٤٥', '45'],
    ['ﺳﻼم', 'سﻼم'],
  ])('%s folds to %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded)
  })

  it('takes a tatweel between blanks for a dash', () => {
    expect(String.fromCharCode(...fold('بيروت ـ وكالات'))).toBe('بيروت - وكالات')
    expect([...fold('قـال')]).toContain(HOLE)
    expect([...fold('بـ 40')]).toContain(HOLE)
  })

  it('keeps the length of any text and is idempotent on what is not a hole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text)
        expect(once.length).toBe(text.length)
        const again = fold(String.fromCharCode(...once))
        expect([...again]).toEqual([...once])
      }),
    )
  })

  it('marks diacritics, tatweel and bidi marks as holes', () => {
    for (const mark of ['\u064b', '\u0651', '\u0640', '\u200f', '\u202b', '\u2067', '\ufeff']) expect(fold(mark)[0]).toBe(HOLE)
  })

  it('spells ligatures out with their origin', () => {
    expect(hasLigatures('سلام')).toBe(false)
    const { text, origin } = expandLigatures('ﺳﻼم')
    expect(foldWord(text)).toBe('سلام')
    expect([...origin]).toEqual([0, 1, 1, 2, 3])
  })
})
