/** Ways to write the same thing that must not change any value. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

const KINDS = ['money', 'percent', 'number', 'quantity', 'ordinal', 'vehicle'] as const
const SENTENCES = [
  'خصصت الحكومة 12,500 دينار كويتي لكل أسرة من 340 أسرة نازحة',
  'ارتفع إنتاج الحقل من 90 ألفا إلى 125 ألف برميل يوميا بزيادة 38.9%',
  'قتل أربعة جنود وأصيب أحد عشر مدنيا في المحافظات الثلاث',
  'اشترت المؤسسة إحدى وعشرين شاحنة بمليوني دولار ونصف المليون',
  'أحرقت النيران ثلث مساحة الغابة البالغة 7.25 هكتارات',
  'المادة 15 من القانون رقم 4 تحدد أكثر من مئة ألف ريال سعودي غرامة',
]
/** Values without the words they quote, whose spelling changes with the text. */
const values = (text: string): unknown[] => mentions(text, KINDS).map(([, value]) => JSON.stringify({ ...value, of: undefined }))

const digits = (zero: number) => (text: string) => text.replace(/\d/gu, (d) => String.fromCharCode(zero + Number(d)))
const between = (mark: string) => (text: string) => text.replace(/(?<=[\u0628-\u064a])(?=[\u0628-\u064a])/gu, mark)
const CHANGES: Record<string, (text: string) => string> = {
  'Arabic digits': (text) =>
    digits(0x660)(text)
      .replace(/(?<=[٠-٩])\.(?=[٠-٩])/gu, '٫')
      .replace(/(?<=[٠-٩]),(?=[٠-٩])/gu, '٬')
      .replace(/%/gu, '٪'),
  'Persian digits': digits(0x6f0),
  'wide digits': digits(0xff10),
  'bare alif': (text) => text.replace(/[أإآ]/gu, 'ا'),
  'dotless ya': (text) => text.replace(/ي(?=\s|$)/gu, 'ى'),
  diacritics: between('\u064e'),
  tatweel: between('\u0640'),
  'bidi marks': (text) => text.replace(/(?<=\s)(?=\d)/gu, '\u200f').replace(/(?<=\d)(?=\s)/gu, '\u200e'),
  'no-break spaces': (text) => text.replace(/ /gu, '\u00a0'),
}

describe('the same sentence written otherwise', () => {
  it.each(Object.entries(CHANGES).flatMap(([name, change]) => SENTENCES.map((text) => [name, text, change] as const)))('%s: %s', (_name, text, change) => {
    expect(values(text).length).toBeGreaterThan(0)
    expect(values(change(text))).toEqual(values(text))
  })
  it('by a writer who leaves out the dots of final letters', () => {
    const text = SENTENCES.join(' في ذلك اليوم.\n')
    expect(values(text.replace(/ة/gu, 'ه').replace(/ى/gu, 'ي'))).toEqual(values(text))
  })
})

describe('amounts are exact decimals', () => {
  it('of any written number and scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(['ألف', 3], ['مليون', 6], ['مليار', 9]),
        (whole, cents, [word, power]) => {
          const text = `${whole}.${String(cents).padStart(2, '0')}`
          const found = mentions(`دفع ${text} ${word} دولار`, ['money']).map(([, v]) => v.amount)
          expect(found).toEqual([Number(`${text}e${power}`)])
        },
      ),
      { numRuns: 60 },
    )
  })
  it('in other units and with parts', () => {
    expect(mentions('نقل 4.1 قناطير', ['quantity']).map(([, v]) => v.value)).toEqual([410])
    expect(mentions('دفع 8.1 دولارات و7 سنتات', ['money']).map(([, v]) => v.amount)).toEqual([8.17])
  })
})
