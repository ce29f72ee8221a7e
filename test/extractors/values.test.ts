/** Value first, then phrasings that must yield it; negatives last. All sentences are our own. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../examples.ts'

const one = (text: string, kind: Parameters<typeof mentions>[1][number], date?: string) => mentions(text, [kind], date).map(([, value]) => value)

describe('numbers', () => {
  it.each([
    [1_200_000, 'أنفقت البلدية مليونا ومئتي ألف دولار'],
    [12_700_000, 'بلغ الثمن 12 مليون و700 ألف دولار'],
    [8_200_000, 'كلفت المحطة 8.2 مليون دولار'],
    [350, 'دفع التاجر ثلاثمئة وخمسين دولارا'],
    [350, 'دفع التاجر ثلاثمائة وخمسين دولارا'],
    [2000, 'خسر البائع ألفي دولار'],
    [1_500_000, 'تبرع النادي بمليون ونصف دولار'],
    [1250, 'سعر الجهاز 1,250 دولارا'],
    [15.5, 'ثمن الكتاب ١٥٫٥ دولار'],
  ])('%d in «%s»', (amount, text) => {
    expect(one(text, 'money')).toMatchObject([{ amount, currency: 'USD' }])
  })

  it('keeps peers apart', () => {
    expect(one('اشترى المتحف 5 دبابات و3 مدرعات', 'vehicle')).toMatchObject([
      { class: 'tank', count: 5 },
      { class: 'armored_vehicle', count: 3 },
    ])
  })
})

describe('money', () => {
  it('takes the country of the document for a bare dinar, and guesses nothing without one', () => {
    expect(one('تدفع تونس 30 دينارا لكل عامل', 'money')).toMatchObject([{ amount: 30, currency: 'TND' }])
    expect(one('يبلغ الرسم 30 دينارا', 'money')).toMatchObject([{ amount: 30, currency: null }])
    expect(one('يبلغ الرسم 30 دينارا كويتيا', 'money')).toMatchObject([{ amount: 30, currency: 'KWD' }])
  })
  it.each([
    ['more_than', 'أكثر من 7 ملايين يورو'],
    ['about', 'نحو 7 ملايين يورو'],
    ['at_least', 'ما لا يقل عن 7 ملايين يورو'],
    ['exact', '7 ملايين يورو'],
  ])('%s: %s', (bound, text) => {
    expect(one(`خصصت الوزارة ${text} للطرق`, 'money')).toMatchObject([{ amount: 7e6, currency: 'EUR', bound }])
  })
})

describe('percent and quantities', () => {
  it.each([
    ['تراجع الإنتاج 3.5 بالمئة', 3.5],
    ['تراجع الإنتاج بنسبة 12%', 12],
    ['تراجع الإنتاج 7 في المائة', 7],
  ])('%s', (text, value) => {
    expect(one(text, 'percent')).toMatchObject([{ value }])
  })
  it.each([
    ['تمتد الغابة على 300 كيلومتر مربع', { value: 300, unit: 'km2' }],
    ['أنتج الحقل 90 ألف برميل يوميا', { value: 90_000, unit: '[bbl_us]/d' }],
    ['وصل 40 لاجئا إلى المركز', { value: 40, unit: '{person}' }],
    ['نقلت السفينة 5 قناطير من القمح', { value: 500, unit: 'kg' }],
    ['أحرقت النار ثلث مساحة الغابة', { value: 1 / 3, unit: '1' }],
  ])('%s', (text, value) => {
    expect(one(text, 'quantity')).toMatchObject([value])
  })
})

describe('vehicles and formations', () => {
  it.each([
    ['تسلم المستشفى سيارتي إسعاف', { class: 'ambulance', count: 2 }],
    ['سقطت مروحيتان فوق الجبل', { class: 'helicopter', count: 2 }],
    ['وصلت 9 سيارات مصفحة', { class: 'armored_vehicle', count: 9 }],
    ['رصد الرادار أربع طائرات مسيرة', { class: 'drone', count: 4 }],
  ])('%s', (text, value) => {
    expect(one(text, 'vehicle')).toMatchObject([value])
  })
  it('tells formations from ranks', () => {
    expect(one('دربت القيادة 4 كتائب مشاة', 'military_unit')).toMatchObject([{ echelon: 'battalion', count: 4 }])
    expect(one('انتشرت الفرقة السابعة قرب الحدود', 'military_unit')).toMatchObject([{ echelon: 'division', designations: ['7'] }])
    expect(one('تفقد الألوية 3، و5، و9 القائد', 'military_unit')).toMatchObject([{ echelon: 'brigade', designations: ['3', '5', '9'] }])
    expect(one('وصل اللواء الركن سامي حداد', 'military_unit')).toEqual([])
    expect(one('حشد الجيش ثلاث فرق عند النهر', 'military_unit')).toMatchObject([{ echelon: 'division', count: 3 }])
    expect(one('عالجت ثلاث فرق طبية المصابين', 'military_unit')).toEqual([])
    expect(one('عالجت ثلاث فرق طبية المصابين', 'quantity')).toMatchObject([{ value: 3, unit: '{team}' }])
    expect(one('يملك الجيش 14 فوجا', 'military_unit')).toMatchObject([{ echelon: 'regiment', count: 14 }])
    expect(one('فقد الجيش 40 جنديا', 'military_unit')).toEqual([])
    expect(one('ذكر أن 14 لواء من القوات جاهزة', 'military_unit')).toMatchObject([{ echelon: 'brigade', count: 14 }])
    expect(one('يملك الجيش نحو 14 فوجا', 'military_unit')).toMatchObject([{ echelon: 'regiment', count: 14, bound: 'about' }])
    expect(one('شكلت الوزارة 7 ألوية من أصل 12 خلال عام', 'military_unit')).toEqual([
      { echelon: 'brigade', count: 7 },
      { echelon: 'brigade', count: 12 },
    ])
    expect(one('شكلت الوزارة 7 ألوية من أصل 3 في الشمال', 'military_unit')).toMatchObject([{ count: 7 }])
  })
})

describe('not numbers', () => {
  it.each(['انتشر كوفيد 19 في القرية', 'قرر الأمين العام السفر', 'ثمن الوزير جهود المتطوعين'])('%s', (text) => {
    expect(mentions(text, ['money', 'percent', 'quantity', 'vehicle', 'military_unit'])).toEqual([])
  })
})
