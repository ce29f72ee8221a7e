/** Percentages and measures in sentences of our own. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

const measures = (text: string) => mentions(text, ['quantity']).map(([, { value, unit }]) => [value, unit])
const percents = (text: string) => mentions(text, ['percent']).map(([, v]) => v)

describe('measures', () => {
  it.each([
    ['قطع الشاب التسعين كيلومترا أمس', [[90, 'km']]],
    ['تبعد القرية 14كم عن النهر', [[14, 'km']]],
    ['يسير القطار بسرعة 160 كيلومترا بالساعة', [[160, 'km/h']]],
    ['تبعد القرية 14 كيلو مترا عن النهر', [[14, 'km']]],
    ['يمتد الجدار بين 5 أمتار و9 أمتار', [[5, 'm']]],
    ['لا يزيد الرصاص على 15 جزءا من المليون', [[15, '[ppm]']]],
    ['مساحة الحقل 7 هكتارات ونصف', [[7.5, 'har']]],
    ['مساحة المصنع 76.000 م2', [[76_000, 'm2']]],
    ['باع الفلاح 3 أطنان و15 كيلوغراما من التمر', [[3.015, 't']]],
    ['جمع الفلاح 40 قنطارا في الهكتار', [[4000, 'kg/har']]],
    ['تضخ المحطة 20 ألف متر مكعب يوميا', [[20_000, 'm3/d']]],
    ['تستهلك الورشة 250 كيلوواط /المتر المربع/اليوم', [[250, 'kW/m2/d']]],
    ['ينتج السد 300 ميغاواط ساعة', [[300, 'MW.h']]],
    ['خط كهرباء بقدرة 400 كيلو فولت', [[400, 'kV']]],
    ['هبطت الحرارة إلى 12 درجة مئوية تحت الصفر', [[-12, 'Cel']]],
    ['شرب الطفل ربع لتر من الحليب', [[0.25, 'L']]],
    ['صدرت الشركة برميلين', [[2, '[bbl_us]']]],
    ['تسارعت الرياح إلى 90 كيلومترا في الساعة', [[90, 'km/h']]],
    ['ارتفع التركيز إلى 410 أجزاء في المليون', [[410, '[ppm]']]],
    ['نقل الناقل 5 أطنان في العام الماضي', [[5, 't']]],
    ['خصم البنك 50 نقطة أساس', [[50, '{basis_point}']]],
    ['ضبط الجمرك أكثر من طن من التبغ', [[1, 't']]],
    ['تقع القرية على أقل من ميل عن النهر', [[1, '[mi_i]']]],
    // What is left of the next smaller scale; with a noun of its own it counts that.
    ['صدرت الشركة 12 مليون برميل و340 ألفا من الخام', [[12_340_000, '[bbl_us]']]],
    [
      'صدرت الشركة 12 مليون برميل و340 ألف طن',
      [
        [12_000_000, '[bbl_us]'],
        [340_000, 't'],
      ],
    ],
    ['يسكن 2/5 العمال في المدينة', [[0.4, '1']]],
    ['تبعد القرية قرابة كيلومتر واحد', [[1, 'km']]],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected)
  })
  it.each([
    'وصلت طائرات مي 35م أمس',
    'تراجع المؤشر 072%',
    'قال كمان في رسالته',
    'عاد ميلان إلى الصدارة',
    'تأسس النادي عام 1991م',
    'تقدم نحو قدم الجبل',
    'حكم سنة 640 م. وتوفي بعدها',
  ])('none: %s', (text) => {
    expect(measures(text)).toEqual([])
  })
})

it('tells the bound of one and of two', () => {
  const bounds = (text: string) => mentions(text, ['quantity', 'money']).map(([span, { bound }]) => [span, bound])
  expect(bounds('ضبط الجمرك نحو طن من التبغ')).toEqual([['نحو طن', 'about']])
  expect(bounds('يباع الرطل بأكثر من دولارين')).toEqual([['بأكثر من دولارين', 'more_than']])
  expect(bounds('يعيش على أقل من دولار واحد')).toEqual([['أقل من دولار واحد', 'less_than']])
})

describe('percentages', () => {
  it.each([
    ['تراجع المؤشر %12', { value: 12, bound: 'exact' }],
    ['تراجع المؤشر ١٢٫٥٪', { value: 12.5, bound: 'exact' }],
    ['تراجع المؤشر بين 3% و5%', { value: 3, max: 5, bound: 'between' }],
    ['تراجع المؤشر 3 إلى 5 بالمئة', { value: 3, max: 5, bound: 'between' }],
    ['تراجع المؤشر ثلاثة ونصف في المئة', { value: 3.5, bound: 'exact' }],
    ['تراجع المؤشر سالب خمسة بالمئة', { value: -5, bound: 'exact' }],
    ['تراجع المؤشر بنسبة -3.2%', { value: -3.2, bound: 'exact' }],
    ['هبط السهم بالحد الأدنى 10%', { value: 10, bound: 'exact' }],
    ['صوت 90% فأكثر لصالح النص', { value: 90, bound: 'at_least' }],
  ])('%s', (text, expected) => {
    expect(percents(text)).toEqual([expected])
  })
  it('reads a change as two values', () => {
    expect(percents('ارتفع المعدل من 5% إلى 7%').map((v) => v.value)).toEqual([5, 7])
  })
  it('reads two that share the sign', () => {
    expect(percents('تراجع السهمان 4 و6.5 في المئة على الترتيب').map((v) => v.value)).toEqual([4, 6.5])
    expect(percents('في 4 مايو و6 في المئة').map((v) => v.value)).toEqual([6])
  })
  it('reads nothing in addresses', () => {
    expect(percents('راجع http://a.example/b%20c%2035')).toEqual([])
  })
})
