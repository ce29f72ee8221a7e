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

describe('behind a relative clause', () => {
  it.each([
    ['الوزير سامي الراوي، الذي كان يرافقه السفير هاني الحسن، أشاد بشجاعة الجنود.', { actor: 'سامي الراوي' }],
    ['الوزير سامي الراوي، الذي رافقه السفير هاني الحسن، أشاد بشجاعة الجنود.', { actor: 'سامي الراوي' }],
  ])('the first one goes on: %s', (text, expected) => {
    expect(facts(text, 'stance')).toEqual([expect.objectContaining(expected)])
  })
  it('and what he says next is his', () => {
    const text = 'أشاد الوزير سامي الراوي بشجاعة الجنود، ووصف خسائر التنظيم بأنها كبيرة.'
    expect(facts(text, 'stance')).toEqual([expect.not.objectContaining({ target: 'التنظيم' })])
  })
})

describe('a toll', () => {
  const text = 'أطلق المسلحون صاروخا على بلدة الخالص، فيما قتل ثلاثة مدنيين وجرح سبعة آخرون بقصف شنه الجيش على حي سكني في حلب.'
  it('belongs to the attack that caused it', () => {
    expect(facts(text, 'attack')).toContainEqual(expect.objectContaining({ attacker: 'الجيش', killed: 'ثلاثة مدنيين', wounded: 'سبعة آخرون' }))
    expect(facts(text, 'attack')).toContainEqual(expect.not.objectContaining({ killed: 'ثلاثة مدنيين' }))
  })
  it('of another cause is no part of the attack before it', () => {
    const [attack] = facts('هاجم مسلحون حاجزا في سامراء، فيما قتل شرطي وجرح اثنان بانفجار عبوة في بغداد.', 'attack')
    expect(attack).not.toHaveProperty('killed')
  })
})

describe('what opens the next clause', () => {
  it('is no target', () => {
    expect(facts('المسلحون يطلقون صاروخا على مأرب والجيش يعترضه', 'attack')).toEqual([expect.objectContaining({ target: 'مأرب' })])
  })
  it('owns its number', () => {
    const text = 'تعاني المنطقة بسبب انخفاض أسعار القطن، فضلا عن وجود أكثر من 40 ألف نازح.'
    expect(facts(text, 'indicator')).toEqual([])
  })
})

describe('a nation in the feminine', () => {
  it.each([
    ['اتهم الوزير السعودية بالتصعيد.', { actor: 'الوزير', target: 'السعودية' }],
    ['اتهم قيادي حوثي السعودية بالتصعيد.', { actor: 'قيادي', target: 'السعودية' }],
  ])('is none of a man: %s', (text, expected) => {
    expect(facts(text, 'stance')).toContainEqual(expect.objectContaining(expected))
  })
})

describe('headlines', () => {
  it('sign and do not expect a contract', () => {
    expect(facts('الأردن توقع عقدا مع شركة يابانية لبناء محطة.', 'statement')).toEqual([])
    expect(facts('الأردن توقع عقدا مع شركة يابانية لبناء محطة.', 'transaction')).toHaveLength(1)
  })
  it('tell who was taken', () => {
    const text = 'اختطف مسلحون حوثيون الصحافي عادل سيف.'
    expect(facts(text, 'arrest')).toContainEqual(expect.objectContaining({ agent: 'مسلحون حوثيون', detainee: 'عادل سيف' }))
  })
})
