/** Numbers that are part of a name, beside numbers that look like them and count. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

const KINDS = ['money', 'percent', 'number', 'ordinal', 'quantity', 'vehicle', 'equipment'] as const
const read = (text: string): string[] => mentions(text, [...KINDS]).map(([span]) => span)

describe('a code counts nothing', () => {
  it.each([
    ['تلقى الخط +9689876543 بلاغات كثيرة', []],
    ['اتصل السكان على +20 100 200 300 للتبرع', []],
    ['تلقى الخط +968-24-600700 بلاغات', []],
    ['وفي الخزانة 14-220-31 ملفات', []],
    ['ألقت طائرات إف-15 قنابل على الوادي', ['قنابل']],
    ['ألقت طائرات F-15 قنابل على الوادي', ['قنابل']],
    ['أصاب صاروخ فاتح-110 أهدافا', ['صاروخ']],
    ['ويسمى كيو-9 مرصادا صغيرا', []],
  ])('%s', (text, spans) => {
    expect(read(text)).toEqual(spans)
  })
})

describe('what looks like a code and counts', () => {
  it.each([
    ['تحرك المؤشر +5 نقاط', ['5 نقاط']],
    ['تحرك المؤشر +12.5 في المئة', ['12.5 في المئة']],
    ['أضيف إلى الحساب +1500000 دولار', ['1500000 دولار']],
    ['ضربت العاصفة سرت-15 قتيلا', ['15 قتيلا']],
    ['تسلمت القاعدة 4 طائرات إف-15', ['4 طائرات إف-15']],
  ])('%s', (text, spans) => {
    expect(read(text)).toEqual(spans)
  })
})
