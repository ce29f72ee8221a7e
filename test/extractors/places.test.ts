import { describe, expect, it } from 'vitest'
import { mentions } from '../examples.ts'

const places = (text: string) => mentions(text, ['place']).map(([name, value]) => [name, value.country ?? null, value.type])

describe('places', () => {
  it.each([
    ['عمان (رويترز) قال المتحدث إن الطريق مغلق.', 'JO'],
    ['وصل الوفد إلى مدينة عمان مساء.', 'JO'],
    ['وصل الوفد إلى عمّان مساء.', 'JO'],
    ['وقال المسؤول الأردني إن السوق في عمان هادئة.', 'JO'],
    ['ورحبت عُمان بالقرار.', 'OM'],
    ['وشاركت قطر وعمان والكويت في الدورة.', 'OM'],
  ])('tells Amman from Oman in «%s»', (text, country) => {
    expect(places(text)).toContainEqual([expect.stringMatching(/^ع/u), country, expect.anything()])
  })

  it.each([
    [
      'وصل الوفد إلى كراتشي قادما من أبيدجان.',
      [
        ['كراتشي', 'PK', 'city'],
        ['أبيدجان', 'CI', 'city'],
      ],
    ],
    [
      'زار الوزير محافظة المثنى ثم ولاية تيبازة.',
      [
        ['المثنى', 'IQ', 'governorate'],
        ['تيبازة', 'DZ', 'state'],
      ],
    ],
    [
      'هطلت الأمطار على جنوب ليبيا وشرق تشاد.',
      [
        ['ليبيا', 'LY', 'country'],
        ['تشاد', 'TD', 'country'],
      ],
    ],
    [
      'أعلنت دولة قطر ومملكة البحرين موقفهما.',
      [
        ['قطر', 'QA', 'country'],
        ['البحرين', 'BH', 'country'],
      ],
    ],
    ['التقى الطرفان في مالي أمس.', [['مالي', 'ML', 'country']]],
    ['سيطر الفصيل على بلدة البئرين.', [['البئرين', null, 'town']]],
    ['تعرضت قرية كفرزيتون للقصف.', [['كفرزيتون', null, 'village']]],
    [
      'اجتمع سكان نينوى وصلاح الدين وكركوك.',
      [
        ['نينوى', 'IQ', 'governorate'],
        ['صلاح الدين', 'IQ', 'governorate'],
        ['كركوك', 'IQ', 'city'],
      ],
    ],
    [
      'عبرت السفينة مضيق هرمز إلى خليج عدن.',
      [
        ['مضيق هرمز', null, 'strait'],
        ['خليج عدن', null, 'strait'],
      ],
    ],
  ])('«%s»', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it('takes a month with its madda for no town', () => {
    expect(places('تراجعت الصادرات في آب.')).toEqual([])
    expect(places('وصلت القافلة إلى إب.')).toEqual([['إب', 'YE', 'city']])
  })
  it('keeps the city inside a landmark', () => {
    expect(places('هبطت الطائرة في مطار النجف الدولي.')).toEqual([
      ['مطار النجف الدولي', 'IQ', 'airport'],
      ['النجف', 'IQ', 'city'],
    ])
  })

  it('chooses the namesake that the document speaks of', () => {
    expect(places('قال مسؤول ليبي في بنغازي إن القوات دخلت طرابلس.').at(-1)?.[1]).toBe('LY')
    expect(places('قال مسؤول لبناني في صيدا إن السيول ضربت طرابلس.').at(-1)?.[1]).toBe('LB')
    expect(places('زار الملك الأردني إربد ثم عاد إلى عمان.').at(-1)?.[1]).toBe('JO')
    expect(places('قال وزير عماني في مسقط إن سلطنة عمان تدعم الحوار.').at(-1)?.[1]).toBe('OM')
  })

  it.each([
    'يأتي الاجتماع في إطار التعاون المالي.',
    'نشرت الصحيفة صور الحادث.',
    'هذه مدينة جميلة ومنطقة آمنة.',
    'على الصعيد السياسي لم يتغير شيء.',
    'أردن الحديث عن الأمر دوما.',
    'قواعد اللعبة تغيرت في أسواق العمل.',
  ])('no place in «%s»', (text) => {
    expect(places(text)).toEqual([])
  })
})
