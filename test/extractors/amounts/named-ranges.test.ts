/** Ranges that a noun names, and dashes that are none. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

describe('a noun of ranges before two numbers', () => {
  it.each([
    ['حدد الجهاز مجال القراءة 200 - 450.', '200 - 450', { value: 200, bound: 'between', max: 450 }],
    ['يقع الرقم ضمن النطاق 30-70.', '30-70', { value: 30, bound: 'between', max: 70 }],
  ])('%s', (text, span, value) => {
    expect(mentions(text, ['number'])).toContainEqual([span, expect.objectContaining(value)])
  })
  it.each(['فاز المنتخب 3 - 1 على ضيفه.', 'انتهت المباراة 2-4.'])('no range: %s', (text) => {
    expect(mentions(text, ['number']).filter(([, value]) => value.bound === 'between')).toEqual([])
  })
})
