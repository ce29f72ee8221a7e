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
  it.each([
    ['قتل 9 من عناصر الشرطة في هجوم شنه مسلحون.', { attacker: 'مسلحون', killed: '9 من عناصر الشرطة' }],
    ['أصيب أربعة مدنيين بقصف تركي.', { attacker: 'تركي', wounded: 'أربعة مدنيين' }],
  ])('tells of an attack that has nothing but its attacker: %s', (text, expected) => {
    expect(facts(text, 'attack')).toEqual([expect.objectContaining(expected)])
    expect(facts(text, 'figure')).toEqual([])
    expect(facts(text, 'casualties')).toEqual([])
  })
  it('makes an attack, and nothing else does', () => {
    expect(facts('أعلنت الوزارة أن القصف التركي مستمر.', 'attack')).toEqual([])
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

describe('sources that', () => {
  it('ask not to be named plan nothing by that', () => {
    const text = 'وأوضح المصدر الذي طلب عدم الكشف عن اسمه أن قوات الجيش استعادت السيطرة على قرية تل الورد.'
    expect(facts(text, 'control')).toEqual([expect.objectContaining({ status: 'occurred', controller: 'قوات الجيش' })])
  })
})

describe('officers', () => {
  it.each([
    ['قال قائد الفرقة الخامسة اللواء الركن عادل سعيد إن المعركة قريبة.', { title: 'قائد الفرقة الخامسة', organization: 'الفرقة الخامسة' }],
    ['أعلن آمر اللواء 70 مشاة العقيد سعيد قادر أن المعركة قريبة.', { title: 'آمر اللواء 70 مشاة', organization: 'اللواء 70 مشاة' }],
  ])('command their formation: %s', (text, expected) => {
    expect(facts(text, 'position')).toContainEqual(expect.objectContaining(expected))
    expect(facts(text, 'figure')).toEqual([])
  })
  it('order nothing, where only أمر does', () => {
    expect(facts('أمر الوزير باعتقال المتهمين.', 'arrest')).toEqual([expect.objectContaining({ status: 'planned' })])
  })
})

describe('ceremonies', () => {
  it.each([
    ['ترأس الملك والرئيس مراسم التوقيع على 22 اتفاقية تعاون.', { kind: '22 اتفاقية' }],
    ['جرى حفل التوقيع على اتفاقية بين تونس وليبيا.', { kind: 'اتفاقية', party: 'تونس + ليبيا' }],
    ['ومذكرة تفاهم حول النقل البحري وقعها وزير النقل سامي حداد والسفير هاني الحسن.', { kind: 'مذكرة تفاهم', signatory: 'سامي حداد + هاني الحسن' }],
  ])('sign: %s', (text, expected) => {
    expect(facts(text, 'agreement')).toContainEqual(expect.objectContaining(expected))
  })
  it('but whoever presides does not sign, nor is a protest an agreement', () => {
    expect(facts('ترأس الملك مراسم التوقيع على 22 اتفاقية تعاون.', 'agreement')[0]).not.toHaveProperty('signatory')
    expect(facts('مذكرة احتجاج حول الحدود وقعها النائب سامي حداد.', 'agreement')).toEqual([])
  })
})

describe('approved by a cabinet', () => {
  it('a grant is still to come, and told once', () => {
    const text = 'وافق مجلس الوزراء على منحة بمبلغ 7 ملايين يورو مقدمة من ألمانيا لتطوير الموانئ.'
    expect(facts(text, 'transaction')).toEqual([expect.objectContaining({ status: 'planned', party: 'ألمانيا', amount: '7 ملايين يورو' })])
  })
  it('a loan is with the bank, whom the cabinet does not meet', () => {
    const text = 'وافق مجلس الوزراء خلال اجتماعه أمس على اتفاق قرض بقيمة 90 مليون دولار مع البنك الدولي لدعم الموازنة.'
    expect(facts(text, 'transaction')).toEqual([expect.objectContaining({ status: 'planned', lender: 'البنك الدولي' })])
    expect(facts(text, 'meeting')).toEqual([expect.not.objectContaining({ participant: 'مجلس الوزراء + البنك الدولي' })])
  })
})

describe('visits', () => {
  it('of friendship and work are visits', () => {
    const text = 'استقبل الملك الرئيس السنغالي الذي يقوم بزيارة صداقة وعمل للمغرب.'
    expect(facts(text, 'visit')).toContainEqual(expect.objectContaining({ visitor: 'الرئيس السنغالي' }))
  })
  it('to come are told by سـ, though somebody is named so', () => {
    const [meeting] = facts('سيجري الرئيس السنغالي مباحثات مع رئيس الحكومة سعد حداد.', 'meeting')
    expect(meeting).toMatchObject({ status: 'planned' })
  })
})

describe('several who act', () => {
  it.each([
    ['هاجمت قوات الجيش والحشد الشعبي قرية السلام.', 'attack', { attacker: 'قوات الجيش + الحشد الشعبي' }],
    ['استعاد الجيش والشرطة السيطرة على المدينة.', 'control', { controller: 'الجيش + الشرطة' }],
    ['قصف الجيش مواقع المسلحين والتنظيم.', 'attack', { attacker: 'الجيش' }],
  ])('all act, and nobody else: %s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
})

describe('what is expected of the last figure', () => {
  it.each([
    ['يبلغ إنتاج البلاد 4 آلاف ميغاواط، ومن المتوقع أن يرتفع إلى 6 آلاف ميغاواط.', { measure: 'إنتاج البلاد', value: '6 آلاف ميغاواط', status: 'planned' }],
    ['بلغت الصادرات 4 مليارات دولار، ومن المتوقع أن ترتفع إلى 6 مليارات دولار.', { measure: 'الصادرات', value: '6 مليارات دولار', status: 'planned' }],
    ['أغلق مؤشر السوق على انخفاض بلغت نسبته 2% عند مستوى 610 نقاط.', { measure: 'مؤشر السوق', change: '2%', value: '610 نقاط' }],
  ])('is a forecast: %s', (text, expected) => {
    expect(facts(text, 'indicator')).toContainEqual(expect.objectContaining(expected))
  })
})

describe('gifts', () => {
  it('keep what they are for to themselves', () => {
    const text = 'أعلنت الوزارة تخصيص 40 مليون دولار لقوات الشرطة لدفع رواتب أفرادها وتوفير الغذاء والذخيرة.'
    expect(facts(text, 'aid')).toHaveLength(1)
    expect(facts(text, 'transaction')).toEqual([])
  })
  it('of money and of goods are two', () => {
    expect(facts('خصصت الوزارة 5 ملايين دولار لتوفير الأدوية، وسلمت 20 سيارة إسعاف إلى المستشفيات.', 'aid')).toHaveLength(2)
  })
})

describe('tolls of disasters', () => {
  it.each([
    [
      'ارتفعت حصيلة ضحايا الزلزال الذي ضرب اليونان إلى 122 قتيلا، بحسب حصيلة أعلنتها الوزارة مساء الأحد.',
      { killed: '122 قتيلا', cause: 'الزلزال', place: 'اليونان' },
    ],
    ['سجل إقليم الحوز 35 وفاة.', { killed: '35 وفاة', place: 'إقليم الحوز' }],
  ])('name what and where: %s', (text, expected) => {
    const [toll] = facts(text, 'casualties')
    expect(toll).toMatchObject(expected)
    expect(toll).not.toHaveProperty('time')
  })
  it('have their size behind a relative pronoun', () => {
    expect(facts('الزلزال الذي بلغت قوته 6.1 درجات ضرب اليونان.', 'disaster')).toContainEqual(
      expect.objectContaining({ magnitude: '6.1 درجات', place: 'اليونان' }),
    )
  })
})

describe('training', () => {
  it.each([
    ['تدرب 14 لواء من البيشمركة على أيدي مدربين من التحالف الدولي.', { recipient: '14 لواء من البيشمركة', donor: 'مدربين من التحالف الدولي' }],
    ['تلقى 90 مقاتلا تدريبات على يد خبراء بريطانيين.', { recipient: '90 مقاتلا', donor: 'خبراء بريطانيين' }],
  ])('is told of by whom it helped: %s', (text, expected) => {
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining(expected))
  })
})

describe('what is allotted to a programme', () => {
  it('comes from whoever stands behind له', () => {
    const text = 'تأتي المساعدات ضمن برنامج التدريب الذي خصص له الكونغرس 35 مليون دولار.'
    expect(facts(text, 'aid')).toEqual([expect.objectContaining({ donor: 'الكونغرس', recipient: 'برنامج التدريب' })])
  })
  it('and what one owes is no charge', () => {
    expect(facts('الإمارات هي الوطن الذي يدين له المواطنون بالكثير.', 'stance')).toEqual([])
  })
})

describe('batches', () => {
  it('hold what they are composed of, behind و and the article', () => {
    const text = 'تسلمت الوزارة الوجبة الثالثة من المساعدات العسكرية، والمكونة من 60 مدرعة و12 شاحنة.'
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining({ item: 'الوجبة الثالثة من المساعدات العسكرية + 60 مدرعة + 12 شاحنة' }))
  })
})

describe('two results of a relative clause', () => {
  it.each([
    ['أدان المجلس التفجير الذي وقع في مدينة حلب وأسفر عن مقتل 31 شخصا.', { killed: '31 شخصا', cause: 'التفجير', place: 'مدينة حلب' }],
    ['وأدى الانفجار إلى إصابة 7 عمال.', { wounded: '7 عمال', cause: 'الانفجار' }],
  ])('have their cause: %s', (text, expected) => {
    expect(facts(text, 'casualties')).toContainEqual(expect.objectContaining(expected))
  })
})

describe('offices that change hands', () => {
  const text = 'صدر قرار بإعفاء وزير المالية الدكتور سامي العطار من منصبه وتعيينه وزيرا للدولة، وتعيين هاني الراوي وزيرا للمالية.'
  it('keep their holders apart', () => {
    expect(facts(text, 'appointment')).toEqual([
      expect.objectContaining({ subtype: 'dismissed', person: 'سامي العطار', position: 'وزير المالية' }),
      expect.objectContaining({ subtype: 'appointed', person: 'سامي العطار', position: 'وزيرا للدولة' }),
      expect.objectContaining({ subtype: 'appointed', person: 'هاني الراوي', position: 'وزيرا للمالية' }),
    ])
  })
})

describe('headlines of two clauses', () => {
  it('are two', () => {
    const text = 'تفرض كندا عقوبات على 6 شركات إيرانية ولندن تعلن عن مساعدات لأوكرانيا'
    expect(facts(text, 'stance')).toEqual([expect.objectContaining({ actor: 'كندا', target: '6 شركات إيرانية' })])
    expect(facts(text, 'statement')).toEqual([expect.objectContaining({ speaker: 'لندن' })])
  })
})

describe('those of whom somebody speaks', () => {
  it('are others than she who speaks', () => {
    const text = 'فرضت وزارة الخزانة عقوبات على ست شركات قالت إنهم زودوا روسيا بطائرات مسيرة.'
    expect(facts(text, 'aid')).toEqual([expect.not.objectContaining({ donor: expect.anything() })])
  })
})

describe('aid that somebody announces', () => {
  it('is pledged, whoever pays', () => {
    const text = 'أعلن الوزير سامي حداد حزمة مساعدات عسكرية جديدة لكييف بقيمة 25 مليون دولار.'
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining({ status: 'planned', amount: '25 مليون دولار', recipient: 'كييف' }))
  })
  it('moves no figure by what stands before it', () => {
    const text = 'تشمل الحزمة 200 عربة مدرعة، ليرتفع إجمالي المساعدات إلى 18 مليار دولار.'
    expect(facts(text, 'indicator')).toEqual([expect.not.objectContaining({ change: expect.anything() })])
  })
})

describe('shares and forecasts', () => {
  it('leave what the next act costs to it', () => {
    const text = 'تتوزع المنحة على 30 مليون يورو لبناء 18 مدرسة، و20 مليون يورو لبرنامج التشغيل.'
    expect(facts(text, 'transaction')).toEqual([])
  })
  it('tell nothing of what was foreseen', () => {
    expect(facts('خفضت الوكالة توقعاتها لنمو الطلب على النفط بمقدار 200 ألف برميل يوميا.', 'indicator')).toEqual([])
  })
  it('of aid have the nation that gave it', () => {
    expect(facts('بلغت المساعدات الألمانية للأردن 41 مليون يورو.', 'aid')).toContainEqual(expect.objectContaining({ donor: 'الألمانية' }))
  })
})

describe('journeys', () => {
  const text = 'وصل المبعوث سامي حداد إلى بغداد في زيارة يلتقي خلالها رئيس الوزراء هاني الراوي، قبل أن يتوجه إلى أربيل.'
  it('plan whom they are to meet, and where they are to go on', () => {
    expect(facts(text, 'meeting')).toEqual([expect.objectContaining({ status: 'planned', participant: 'سامي حداد + هاني الراوي' })])
    expect(facts(text, 'visit')).toContainEqual(expect.objectContaining({ status: 'planned', visitor: 'سامي حداد', destination: 'أربيل' }))
  })
  it('that came before others are told', () => {
    expect(facts('غادر الوزير بغداد قبل أن يصل الوفد إلى أربيل.', 'visit')).toContainEqual(expect.objectContaining({ status: 'occurred', visitor: 'الوفد' }))
  })
})

describe('programmes and jobs', () => {
  it('may be signed', () => {
    const text = 'وقعت تونس وإيطاليا، اليوم، أربعة برامج للتعاون بقيمة 50 مليون يورو.'
    expect(facts(text, 'agreement')).toContainEqual(expect.objectContaining({ kind: 'أربعة برامج', party: 'تونس + إيطاليا', amount: '50 مليون يورو' }))
  })
  it('that are lost are nobody', () => {
    expect(facts('فقد الاقتصاد الوطني 28 ألف منصب شغل.', 'casualties')).toEqual([])
  })
  it('aid includes goods', () => {
    expect(facts('وتشمل المساعدات 5 آلاف خيمة و10 آلاف بطانية.', 'aid')).toContainEqual(expect.objectContaining({ item: '5 آلاف خيمة + 10 آلاف بطانية' }))
  })
})

describe('deputies', () => {
  it('are dismissed, and no office', () => {
    const text = 'قدم رئيس الوزراء طلبا لإقالة محافظ نينوى هاني الراوي ونائبيه.'
    expect(facts(text, 'appointment')).toEqual([expect.objectContaining({ person: 'هاني الراوي', position: 'محافظ نينوى' })])
  })
})
