/** Who gets or loses which office, in lists and behind the name of whoever gives it. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const offices = (text: string) => told(text, 'appointment').map(({ person, position }) => [person, position])

describe('several who get offices by one verb', () => {
  it.each([
    [
      'أصدر الرئيس قرارا بتعيين سمير الحداد وزيرا للنقل، وسلمى العبيدي سفيرة لدى فرنسا.',
      [
        ['سمير الحداد', 'وزيرا للنقل'],
        ['سلمى العبيدي', 'سفيرة لدى فرنسا'],
      ],
    ],
    ['أصدر الرئيس قرارا بتعيين سمير الحداد وزيرا للنقل، وسلمى العبيدي تغادر.', [['سمير الحداد', 'وزيرا للنقل']]],
    ['قرر الرئيس إقالة وزير النقل سمير الحداد ووزيرة العدل سلمى العبيدي.', [['سمير الحداد + سلمى العبيدي', undefined]]],
    // His office behind his name is not whom he dismisses.
    ['صدر أمر ملكي بإعفاء الدكتور سمير بن سعد الغامدي وزير النقل من منصبه.', [['سمير بن سعد الغامدي', 'وزير النقل']]],
    ['أنهى رئيس الجمهورية مهام والي ولاية بجاية سمير الحداد.', [['سمير الحداد', 'والي ولاية بجاية']]],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('who gives an office and who gets it, side by side', () => {
  it.each([
    ['كلف الرئيس سمير الحداد أحمد العبيدي بتشكيل الحكومة.', 'أحمد العبيدي'],
    ['عين الملك السيد سمير الحداد سفيرا لدى فرنسا.', 'سمير الحداد'],
    ['عين الرئيس عبد القادر بن صالح محمود العبيدي مديرا للديوان.', 'محمود العبيدي'],
  ])('%s', (text, person) => {
    expect(offices(text).map(([first]) => first)).toEqual([person])
  })
})

describe('how an office is told that somebody is given', () => {
  it.each([
    ['عين الملك السيد سمير الحداد وزيرا للمالية والاقتصاد.', 'Samir al-Haddad appointed finance and economy minister'],
    ['عين الملك السيد سمير الحداد سفيرا للمملكة لدى جمهورية كوت ديفوار.', 'Samir al-Haddad appointed ambassador to Côte d’Ivoire'],
    ['انتخب البرلمان سمير الحداد رئيسا للجمهورية.', 'Samir al-Haddad elected president'],
    ['انتخب النواب سمير الحداد رئيسا لمجلس النواب.', 'Samir al-Haddad elected head of parliament'],
    ['عينت المنظمة سمير الحداد مبعوثا خاصا إلى ليبيا.', 'Samir al-Haddad appointed special envoy to Libya'],
    ['كلف الملك سمير الحداد بتشكيل الحكومة بعد فوز حزبه.', 'Samir al-Haddad tasked with government formation'],
  ])('%s', (text, summary) => {
    expect(told(text, 'appointment')[0]?.summary).toBe(summary)
  })
})
