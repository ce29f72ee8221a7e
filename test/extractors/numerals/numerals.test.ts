/** Numerals as phrases of our own: the value first, then what must yield it; what is no numeral last. */
import { describe, expect, it } from 'vitest'
import { readDigits } from '../../../src/extractors/numerals/digits.ts'
import { extractor, mentions, record } from '../../examples.ts'

const numbers = (text: string) => mentions(text, ['number']).map(([, value]) => value.value)
const quantities = (text: string) => mentions(text, ['quantity']).map(([, value]) => value.value)

describe('cardinals in words', () => {
  it.each([
    [300, ['ثلاثمئة', 'ثلاثمائة', 'ثلاث مئة', 'ثلاثماية', 'ثلثمئة', 'ثلاثة مئة']],
    [2000, ['ألفان', 'ألفين', 'الفين']],
    [211, ['مئتان وأحد عشر', 'مائتين وأحد عشر', 'مئتان وإحدى عشرة']],
    [56, ['ستة وخمسون', 'ستة و خمسين', 'ست وخمسون']],
    [1_002_015, ['مليون وألفان وخمسة عشر', 'مليون و ألفين و خمس عشرة']],
    [3_500_000_000, ['ثلاثة مليارات ونصف', 'ثلاثة مليارات ونصف المليار', '3.5 مليار', '3,5 مليار', '٣٫٥ مليار']],
    [1_000_000_000_000_000, ['كوادريليون', 'ألف تريليون', 'مليون مليار']],
    [75_000_000, ['خمسة وسبعون مليونا', '75 مليون', 'خمسة وسبعين مليونًا']],
    [250_000, ['ربع مليون', '250 ألف', 'مئتان وخمسون ألفا', '250 000', '250٬000', '250,000', '250،000']],
    [750_000, ['ثلاثة أرباع المليون']],
    [12_700_000, ['12 مليون و700 ألف', 'اثنا عشر مليونا وسبعمئة ألف']],
    [4.2, ['أربعة فاصلة اثنان', '4.2', '4,2', '٤٫٢']],
    [0.07, ['صفر فاصلة صفر سبعة']],
    [-15, ['سالب خمسة عشر', 'ناقص 15']],
    [2.75, ['ثلاثة إلا ربعا']],
    [14, ['أربعطعش', 'أربعة عشر', 'أربع عشرة']],
    [50, ['نصف مئة']],
  ])('%d', (value, phrases) => {
    for (const phrase of phrases) expect([phrase, numbers(phrase)]).toEqual([phrase, [value]])
  })

  it.each([
    ['units', 'خمسة وستة', [5, 6]],
    ['a unit and a ten', 'ثلاثة وعشرة', [3, 10]],
  ])('keeps peers apart: %s', (_name, text, values) => {
    expect(numbers(text)).toEqual(values)
  })

  it('takes a construct dual before its noun for two, and an accusative for one', () => {
    expect(quantities('وصل ألفا لاجئ')).toEqual([2000])
    expect(quantities('وصل خمسون ألفا من اللاجئين')).toEqual([50_000])
    expect(quantities('وزعت الجمعية ألفا سلة')).toEqual([2000])
    expect(mentions('رصد البنك مليونا دينار أردني', ['money']).map(([, v]) => v.amount)).toEqual([2_000_000])
  })

  it('knows adjectives and verbs that look like numerals', () => {
    for (const text of ['سقف متين فوق المنزل', 'أحد الشهود حضر', 'ثمن الجائزة مرتفع', 'يلعب في وست هام']) expect([text, numbers(text)]).toEqual([text, []])
  })
})

describe('ordinals', () => {
  it.each([
    [3, 'الفصل الثالث'],
    [23, 'الحلقة الثالثة والعشرون'],
    [12, 'الذكرى الثانية عشرة'],
    [121, 'الليلة الحادية والعشرون بعد المئة'],
    [1001, 'الليلة الأولى بعد الألف'],
    [74, 'الدورة الـ74'],
    [-1, 'الفصل الأخير'],
    [-1, 'سجلت آخر إصابة'],
    [1, 'وفي المحاولة الأولي أخفق'],
  ])('%d: %s', (value, text) => {
    expect(mentions(text, ['ordinal']).map(([, v]) => v.value)).toEqual([value])
  })
  it.each([
    'وأثنى الوزير على الفريق',
    'وصل شخص آخر',
    'غادر أول ما سمع الخبر',
    'رفض هذا الأخير العرض',
    'وأضاف الأخير أن العرض مرفوض',
    'صدر البيان الأولي للجنة',
  ])('none: %s', (text) => {
    expect(mentions(text, ['ordinal'])).toEqual([])
  })
})

describe('digits that typesetting took apart', () => {
  it.each([
    ['reversed-decimal', 4.2e9, 'أنفقت الدولة 2 .4 مليار درهم إماراتي'],
    ['reversed-decimal', 4.37, 'ثمن السهم 37ر4 دولارات'],
    ['reversed-decimal', 89.4e6, 'بلغت التداولات 4 .89 مليون يورو'],
  ])('%s: %d', (code, amount, text) => {
    const { diagnostics } = record(text)
    expect(mentions(text, ['money']).map(([, v]) => v.amount)).toEqual([amount])
    expect(diagnostics.map((d) => d.code)).toContain(code)
  })
  it('reads fractions with a stroke and powers of ten', () => {
    expect(numbers('-2 3/4')).toEqual([-2.75])
    expect(numbers('٧ ١/٢')).toEqual([7.5])
    expect(numbers('1.5e6')).toEqual([1_500_000])
    expect(numbers('12e-2')).toEqual([0.12])
    expect(mentions('اجتمعوا يوم 5 3/4/2019', ['number'])).toEqual([])
    expect(mentions('عبر الطريق 12 e 7 ليلا', ['number'])).toEqual([])
  })
  it('gives up on a run of number words where it stops being one number', () => {
    const text = 'ستمئة وثمانية وتسعون ألفا و'.repeat(50)
    let tried = 0
    extractor.inspect(
      { id: 'run', text },
      {
        match: ({ rule }) => {
          if (rule === 'numerals/cardinal') tried++
        },
      },
    )
    expect(tried).toBeGreaterThan(50)
    expect(tried / 50).toBeLessThan(6)
  })
  it('leaves them alone where nothing says that they are one number', () => {
    expect(record('انتهى البند 2 .4 أشخاص حضروا').diagnostics.map((d) => d.code)).not.toContain('reversed-decimal')
    expect(mentions('صدرت الفقرات 5،3 أمس', ['number', 'quantity', 'money'])).toEqual([])
  })
  it('reads an Arabic comma as the decimal mark only before a unit', () => {
    expect(mentions('ارتفع المؤشر 0،34%', ['percent']).map(([, v]) => v.value)).toEqual([0.34])
    expect(mentions('تداول السوق 112،8 مليون سهم', ['quantity']).map(([, v]) => v.value)).toEqual([112_800_000])
  })
  it('reads a number in brackets before its scale word once', () => {
    expect(quantities('نقلت السكك (5.969.428) مليون راكب')).toEqual([5_969_428])
    expect(quantities('نقلت السكك (237.273) ألف راكب')).toEqual([237_273])
  })
})

describe('نقطة', () => {
  it.each([
    ['فاز الفريق بفارق 14 نقطة 102-88.', 14],
    ['جمع الفريق 31 نقطة 120 منها على أرضه.', 31],
  ])('%s → %s', (text, value) => {
    expect(quantities(text)[0]).toBe(value)
  })
})

describe('readDigits', () => {
  it.each([
    ['1250', '1250'],
    ['1,250', '1250'],
    ['1.250', '1.250'],
    ['1.250.000', '1250000'],
    ['1.250,5', '1250.5'],
    ['1,250.75', '1250.75'],
    ['0,5', '0.5'],
    ['٫5', '0.5'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['0,001,250', null],
    ['0,001.250', null],
    ['1,2,3', null],
  ])('%s → %s', (written, value) => {
    expect(readDigits(written)).toBe(value)
  })
})
