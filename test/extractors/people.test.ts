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
  it('joins spelling variants', () => {
    expect(people('زار دونالد ترامب المدينة. وغادر دونالد ترمب المدينة.')).toHaveLength(1)
  })
  it.each(['كمال الأمر في تمامه.', 'زرع الفلاح الأمل في الأرض.', 'إن العمل على الطريق بدأ.', 'قال المسؤولون ينظرون إلى الأمر.'])(
    'no person in «%s»',
    (text) => {
      expect(people(text)).toEqual([])
    },
  )
})
