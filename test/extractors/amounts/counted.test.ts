/** Counted nouns, bare numbers, and numbers that name instead of count; all sentences are our own. */
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

const counts = (text: string) => mentions(text, ['quantity']).map(([, { value, unit, bound }]) => [value, unit, ...(bound === 'exact' ? [] : [bound])])
const amounts = (text: string) => mentions(text, ['quantity', 'number', 'money', 'percent'])

describe('counted nouns', () => {
  it.each([
    ['قدم النواب 14 مقترحا', [[14, '{proposal}']]],
    ['بلغ العدد (08) مقترحات', [[8, '{proposal}']]],
    ['وصل ثلاثة (3) قتلى إلى المشرحة', [[3, '{person}']]],
    ['اعتقل 27 متسللا قرب السياج', [[27, '{person}']]],
    ['تخرج 60 مظليا', [[60, '{person}']]],
    ['حضر 4 أكراد', [[4, '{person}']]],
    ['نزح 4.5 مليون سوري', [[4_500_000, '{person}']]],
    ['نزح 15.340 شخصا', [[15_340, '{person}']]],
    ['مقتل 64 في القصف', [[64, '{person}']]],
    ['وإصابة تسعة آخرين', [[9, '{person}']]],
    ['غادر عشرون منهم', [[20, '{person}']]],
    ['قتل خمسة من الجنود', [[5, '{person}']]],
    ['حضر عشرات المدعوين', [[null, '{person}', 'about']]],
    [
      'غادر 64 من أصل 120 موظفا',
      [
        [64, '{person}'],
        [120, '{person}'],
      ],
    ],
    ['رفضت الدول الـ27 المسودة', [[27, '{country}']]],
    ['رفضت المحافظات الأربع المسودة', [[4, '{province}']]],
    ['خسر واحد من كل خمسة عمله', [[0.2, '1']]],
    ['نفذت الشركة 11691 صفقة', [[11_691, '{deal}']]],
    ['سجل المركز 140 حالة أسبوعيا', [[140, '{case}/wk']]],
    ['استقبلت البلدتان الضيوف', [[2, '{town}']]],
    ['شارك ما لا يقل عن 30 طباخا', [[30, '{item}', 'at_least']]],
    ['عاد ثلاثة من نازحي المخيم', [[3, '{person}']]],
    ['أضرب سبعة من موظفي البلدية', [[7, '{person}']]],
    ['غاب اثنان من أعضاء اللجنة', [[2, '{person}']]],
    ['تلقى المركز 81 برقية تهنئة', [[81, '{cable}']]],
    ['تتسع القاعة لـ40 شخصا فأكثر', [[40, '{person}', 'at_least']]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('gives the head noun as written', () => {
    expect(mentions('اشترى ثلاثة عروض', ['quantity']).map(([, v]) => v.of)).toEqual(['عروض'])
  })

  it.each([
    ['زار الوفد البلدين الشقيقين', [[2, '{country}']]],
    ['لعب في نصف النهائي', []],
    ['اجتمع مع كبار المنتجين', []],
    ['وأدان المجلس الهجوم', []],
    ['يفصل بينهما واديان', [[2, '{valley}']]],
    ['لست قرى في الجبل', [[6, '{village}']]],
    ['هدمت البلدية 3 من مباني الحي', []],
    ['حل الفريق في المركز 41 عالميا', []],
    ['قتل 14 واحترقت سيارتهم', [[14, '{person}']]],
    ['طالب بإنصاف عمال المناجم', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })
})

describe('numbers that nothing names', () => {
  it.each([
    ['أكثر من 20 بحسب الوكالة', [20]],
    ['هبط المؤشر إلى 51.4 في آب', [51.4]],
    ['بلغ عددهم 140 مع نهاية اليوم', [140]],
    ['كان الجهاز بسعر 320 أكثر سماكة من سواه', [320]],
    ['لمن أعمارهم 21 وما فوق', [21]],
    ['لست أدري متى يعود', []],
    ['النسبة أقل من نصف', [0.5]],
  ])('%s', (text, expected) => {
    expect(mentions(text, ['number']).map(([, v]) => v.value)).toEqual(expected)
  })
})

describe('a range with both its bounds', () => {
  it.each([
    ['العدد أكثر من خمسة وأقل من تسعة', [[5, 9]]],
    ['المعدل أكبر من ربع، وأقل من نصف', [[0.25, 0.5]]],
    [
      'المعدل أقل من تسعة وأكثر من خمسة',
      [
        [9, undefined],
        [5, undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentions(text, ['number']).map(([, v]) => [v.value, v.max])).toEqual(expected)
  })
})

describe('numbers that are names', () => {
  it.each([
    ['المادة 140 من الدستور', [140]],
    ['المادتين (44) و(58) من النظام', [44, 58]],
    ['القرار 2254 الصادر عن المجلس', [2254]],
    ['بيان رقم 61 للجبهة', [61]],
    ['لجنة جنيف 2 تجتمع', [2]],
    ['3 - تلتزم الأطراف بالهدنة', [3]],
  ])('%s', (text, expected) => {
    expect(mentions(text, ['ordinal']).map(([, v]) => v.value)).toEqual(expected)
    expect(amounts(text)).toEqual([])
  })
  it.each([
    'انتشر كوفيد-19 في المدينة',
    'حلقت طائرات إف 16 وسو-30 فوق البحر',
    'هاتف 0551234567',
    'اتصل على +964 770 123 4567',
    'فاز المنتخب 3-1',
    'انتهت المباراة 2-صفر',
    'بين 8 و9 نيسان',
    'رؤية 2030',
    'تابعوا قناة فرانس 24 مساء',
    'المنشور عدد 345',
    'خاض مباراته الـ30',
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([])
  })
})
