/** What goes on behind و, in a relative clause or behind a participle: whose act it is, what it holds, when it was. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2023-09-10')

describe('whoever came', () => {
  it.each([
    [
      'زار وزير الخارجية الإسباني الرباط والتقى رئيس الحكومة عزيز أخنوش ووزير الداخلية عبد الوافي لفتيت.',
      'وزير الخارجية الإسباني + عزيز أخنوش + عبد الوافي لفتيت',
    ],
  ])('meets those named behind it: %s', (text, participant) => {
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining({ participant }))
  })
  it('said it on no day on which he travelled', () => {
    const [statement] = facts('قال الوزير سامي الدليمي، الذي زار عمان الجمعة، إن بلاده ستفتح المعبر.', 'statement')
    expect(statement).toBeDefined()
    expect(statement).not.toHaveProperty('time')
  })
})

describe('those killed and those hurt', () => {
  it.each([
    ['أفاد المصدر بأن أربعة من عناصر الشرطة قتلوا وجرح تسعة آخرون في الكمين.', { killed: 'أربعة من عناصر الشرطة', wounded: 'تسعة آخرون' }],
    ['قتل وجرح 12 شخصا في انفجار في بيجي.', { cause: 'انفجار' }],
  ])('are not mixed: %s', (text, expected) => {
    expect(facts(text, 'casualties')).toContainEqual(expect.objectContaining(expected))
  })
})

describe('vehicles', () => {
  it('that stand alone behind the second verb were destroyed', () => {
    const text = 'قصفت مروحيات الجيش موقعا للمسلحين ودمرت 4 شاحنات وعربة مفخخة.'
    expect(facts(text, 'attack')).toContainEqual(expect.objectContaining({ attacker: 'مروحيات الجيش', target: '4 شاحنات + عربة مفخخة' }))
  })
  it('destroy what follows them', () => {
    expect(facts('دمرت الدبابات ثلاثة مستودعات.', 'attack')).toContainEqual(expect.objectContaining({ attacker: 'الدبابات', target: 'ثلاثة مستودعات' }))
  })
})

describe('what is aboard', () => {
  it.each([
    ['أرسلت عمان ثلاث طائرات محملة بمواد إغاثية إلى درنة.', 'aid', { donor: 'عمان', item: 'مواد إغاثية' }],
    ['سيرت البحرين قافلة مؤلفة من 12 شاحنة محملة بأدوية إلى غزة.', 'aid', { item: 'أدوية + قافلة + 12 شاحنة' }],
    ['سير الهلال الأحمر قافلة مكونة من 9 شاحنات إلى تعز، تحمل 3000 سلة غذائية.', 'aid', { item: '3000 سلة غذائية', place: 'تعز' }],
    ['ضبط حرس الحدود شاحنة محملة بـ70 كيلوغراما من الحشيش.', 'seizure', { item: 'شاحنة + 70 كيلوغراما' }],
  ])('is told of: %s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
})

describe('adjectives in the accusative', () => {
  it('belong to what is counted', () => {
    const [move] = facts('سترسل النرويج 25 مستشارا عسكريا إضافيا إلى أربيل.', 'movement')
    expect(move).toMatchObject({ status: 'planned', actor: '25 مستشارا', destination: 'أربيل' })
  })
})
