/** Roles come from the clause of their trigger, whatever stands beside it. */
import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

describe('each clause keeps its own', () => {
  const texts = (text: string, type: string, role: string) =>
    record(text)
      .facts.filter((f) => f.type === type)
      .flatMap((f) => (f.roles[role] ?? []).map((r) => r.text))
  it.each([
    // The object of the clause before is no object of the next verb.
    ['رحلت السلطات 40 عاملا، وحكمت المحكمة على وزير سابق بالسجن.', 'arrest', 'detainee', ['40 عاملا', 'وزير سابق']],
    // A subject of its own, even of unknown kind, keeps the one before away.
    ['أطلقت النيابة سراح ناشط، وضبطت الجمارك 300 كيلوغرام من الحشيش.', 'seizure', 'agent', ['الجمارك']],
    ['أطلقت النيابة سراح ناشط، وضبطت النقطة 300 كيلوغرام من الحشيش.', 'seizure', 'agent', []],
    // An adverbial after a comma and و opens the next clause.
    ['من 5 إلى 9 أكتوبر 2020 زار الوفد صفاقس، وبين 2012 و2014 توقف الإنتاج.', 'visit', 'time', ['من 5 إلى 9 أكتوبر 2020']],
    ['زار الوزير أربيل، وفي بغداد التقى رئيس الوزراء.', 'visit', 'destination', ['أربيل']],
    // A feminine noun right behind a masculine verb is its object.
    ['هاجم المسلحون القرية، ونهب محطة الوقود وفجر شاحنتين.', 'attack', 'attacker', ['المسلحون']],
    ['قضى الجيش على المتمردين وقتل زعيمة لهم وفرض سيطرته على البلدة.', 'control', 'controller', ['الجيش']],
    // Nor does the verb before a relative clause reach into it, if the verb inside is unknown.
    ['أدى الأمير سعود بن ناصر صلاة الجنازة على الضحايا الذين طالتهم يد الهجوم في مسجد النور أمس.', 'attack', 'attacker', []],
    // A subject left out is still the one before.
    ['سيطرت القوات العراقية على البلدة وقتلت سبعة مسلحين.', 'attack', 'attacker', ['القوات العراقية']],
  ])('%s', (text, type, role, expected) => {
    expect(texts(text, type, role)).toEqual(expected)
  })
  it('signs an agreement and says nothing beside it', () => {
    const types = record('من الممكن أن توقع الحكومة اتفاقا مع النقابة.').facts.map((f) => f.type)
    expect(types).toContain('agreement')
    expect(types).not.toContain('statement')
  })
})
