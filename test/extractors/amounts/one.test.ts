/** واحد behind its noun, in any case ending. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

describe('one of a unit', () => {
  it.each([
    ['دفع الزائر دولارا واحدا.', 'money', 'دولارا واحدا', { amount: 1, currency: 'USD' }],
    ['اشترى الفلاح طنا واحدا من البذور.', 'quantity', 'طنا واحدا', { value: 1, unit: 't' }],
  ] as const)('%s', (text, kind, span, value) => {
    expect(mentions(text, [kind])).toContainEqual([span, expect.objectContaining(value)])
  })
  it('no amount: a person alone', () => {
    expect(mentions('لم يحضر الجلسة شخص واحد ولا تكلم فيها واحد منهم.', ['money', 'number'])).toEqual([])
  })
})
