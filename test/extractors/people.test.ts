import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const people = (text: string) =>
  record(text)
    .entities.filter((e) => e.kind === 'person')
    .map((e) => ({ name: e.name, titles: e.titles ?? [] }))

describe('people', () => {
  it('binds titles before and after the name', () => {
    expect(people('قال وزير الصحة الأردني سامر العلي إن اللقاح وصل.')).toEqual([{ name: 'سامر العلي', titles: ['وزير الصحة الأردني'] }])
    expect(people('وأكد خالد الجبوري، مدير المطار، أن الرحلات مستمرة.')).toEqual([{ name: 'خالد الجبوري', titles: ['مدير المطار'] }])
    expect(people('وصل العميد الركن محمود سليم إلى القاعدة.')).toEqual([{ name: 'محمود سليم', titles: ['العميد الركن'] }])
  })
  it('knows a surname alone after the full name', () => {
    const found = people('قال مدير الميناء نبيل حداد إن العمل بدأ. وأضاف حداد أن السفن وصلت.')
    expect(found).toHaveLength(1)
    expect(found[0]?.name).toBe('نبيل حداد')
  })
  it.each([
    ['وقال وزير الثقافة تركي بن ماجد إن المعرض مفتوح.', 'تركي بن ماجد'],
    ['وحضر راشد بن محمد الفهيدي حفل الافتتاح.', 'راشد بن محمد الفهيدي'],
    ['وأعلن جلالة الملك عبد الله الثاني بدء العمل.', 'عبد الله الثاني'],
    ['وظهر أبو حفص التونسي في الشريط.', 'أبو حفص التونسي'],
    ['عاد محمد أمين في المساء.', 'محمد أمين'],
  ])('takes the whole name in «%s»', (text, name) => {
    expect(people(text).map((p) => p.name)).toContain(name)
  })
  it('takes names beside names with less evidence', () => {
    const names = people('وحضر العرض محمود حسن، ومنى زكي، وتيسير فهمي.').map((p) => p.name)
    expect(names).toEqual(['محمود حسن', 'منى زكي', 'تيسير فهمي'])
    expect(people('وبحث بوتين ونجاح المفاوضات ثمرة الصبر.').map((p) => p.name)).toEqual(['بوتين'])
  })
  it('writes small words of names as newspapers do', () => {
    const latin = (text: string) => record(text).entities.find((e) => e.kind === 'person')?.latin
    expect(latin('قال عبد الله الثاني بن الحسين إن الأمر انتهى.')).toBe('Abdullah II bin al-Hussein')
    expect(latin('قال عبد القيوم الخالدي إن الأمر انتهى.')).toBe('Abdul Qayyum al-Khalidi')
  })
  it('joins spelling variants', () => {
    expect(people('زار دونالد ترامب المدينة. وغادر دونالد ترمب المدينة.')).toHaveLength(1)
  })
  it.each([
    'كمال الأمر في تمامه.',
    'زرع الفلاح الأمل في الأرض.',
    'إن العمل على الطريق بدأ.',
    'قال المسؤولون ينظرون إلى الأمر.',
    'وهذا الأمر لايصلح للناس.',
    'وتملك أسرة آل سعود الأرض.',
  ])('no person in «%s»', (text) => {
    expect(people(text)).toEqual([])
  })
})
