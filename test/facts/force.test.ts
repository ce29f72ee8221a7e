/** Force, courts and disasters: who did it and to whom, what did not come about, what is told once only. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2024-03-15')

describe('force, courts and disasters', () => {
  it.each([
    // What did not result did not happen.
    ['casualties', 'لم يسفر القصف عن سقوط قتلى.', { status: 'denied' }],
    ['casualties', 'أسفر القصف عن سقوط 3 قتلى.', { status: 'occurred', killed: '3 قتلى' }],
    // One of many is one.
    ['casualties', 'توفي أحد المصابين في المستشفى متأثرا بجروحه.', { killed: 'أحد المصابين' }],
    ['casualties', 'أصيب أحد المتظاهرين في انفجار قنبلة.', { wounded: 'أحد المتظاهرين' }],
    // What one meets belongs to nobody before it.
    ['casualties', 'لقي سائق حافلة حتفه في حادث.', { killed: 'سائق حافلة' }],
    ['arrest', 'أطلقت مجموعة مسلحة سراح المهندس المختطف.', { agent: 'مجموعة مسلحة', detainee: 'المهندس المختطف' }],
    // Wrecks by name; quakes whose size a verb tells.
    ['disaster', 'تحطم مروحية عسكرية في ولاية النيل الأزرق.', { kind: 'تحطم', place: 'ولاية النيل الأزرق' }],
    ['disaster', 'سقطت طائرة تدريب في محافظة المنيا.', { place: 'محافظة المنيا' }],
    ['disaster', 'مصرع 9 أشخاص في انهيار مبنى في حمص.', { place: 'حمص', killed: '9 أشخاص' }],
    ['disaster', 'ضرب زلزال بلغت قوته 5.4 درجات ولاية المدية.', { magnitude: '5.4 درجات', place: 'ولاية المدية' }],
    ['disaster', 'زلزال بقوة 5.4 درجات ضرب ولاية المدية.', { magnitude: '5.4 درجات', place: 'ولاية المدية' }],
    // Near is where, too.
    ['attack', 'شن الطيران 20 غارة داخل تعز.', { count: '20 غارة', place: 'تعز' }],
    ['attack', 'قتلت الطائرات 12 مسلحا.', { attacker: 'الطائرات', killed: '12 مسلحا' }],
    ['attack', 'خاض الجيش معارك مع مقاتلي التنظيم في دير الزور.', { attacker: 'الجيش + مقاتلي التنظيم', place: 'دير الزور' }],
    ['attack', 'أعلنت وزارة الدفاع القضاء على ثلاثة إرهابيين في القصرين.', { attacker: 'وزارة الدفاع', killed: 'ثلاثة إرهابيين' }],
    ['attack', 'هاجم مسلحون القرية وأحرقوا خمسة منازل.', { attacker: 'مسلحون', target: 'خمسة منازل' }],
    // Whoever takes a place holds it; who loses it had it; a share of a town.
    ['control', 'نجحت القوات في السيطرة على بلدة البوكمال.', { subtype: 'seized', controller: 'القوات', territory: 'بلدة البوكمال' }],
    ['control', 'خسر الجيش السيطرة على مدينة الجنينة.', { subtype: 'lost', former: 'الجيش', territory: 'مدينة الجنينة' }],
    ['control', 'تخضع البلدة لسيطرة المسلحين.', { subtype: 'held', controller: 'المسلحين', territory: 'البلدة' }],
    ['control', 'سيطرت القوات على 60% من المدينة.', { controller: 'القوات', extent: '60%', territory: 'المدينة' }],
    ['movement', 'دفعت وزارة الدفاع بتعزيزات عسكرية إلى محافظة المهرة.', { subtype: 'deployed', actor: 'تعزيزات عسكرية', destination: 'محافظة المهرة' }],
    ['movement', 'أكملت القوات الإثيوبية انسحابها من بلدة دولو.', { actor: 'القوات الإثيوبية', origin: 'بلدة دولو' }],
    // Courts: who ordered, on whom a sentence was carried out.
    ['arrest', 'أمرت النيابة العامة بحبس المدير السابق 15 يوما.', { subtype: 'arrested', agent: 'النيابة العامة', term: '15 يوما' }],
    ['arrest', 'صدر حكم بالسجن أربع سنوات بحق المتهم.', { subtype: 'sentenced', detainee: 'المتهم', term: 'أربع سنوات' }],
    ['arrest', 'نفذت السلطات السعودية حكم القتل تعزيرا بحق مهرب مخدرات.', { subtype: 'executed', detainee: 'مهرب مخدرات' }],
    ['arrest', 'السجن 7 سنوات لرجل أعمال بتهمة الرشوة.', { subtype: 'sentenced', detainee: 'رجل أعمال', term: '7 سنوات' }],
    ['arrest', 'أصدرت محكمة الجنايات في وهران حكما بسجن تاجر ثلاث سنوات.', { agent: 'محكمة الجنايات', detainee: 'تاجر' }],
    ['arrest', 'إخلاء سبيل 12 محبوسا على ذمة القضية.', { subtype: 'released', detainee: '12 محبوسا' }],
    // What is struck in a list has no second object; whose blows the clause before told of.
    ['attack', 'نفذت الطائرات عدة غارات واستهدفت وحدات ومواقع قتالية.', { target: 'وحدات + مواقع قتالية' }],
    ['attack', 'أعلن الجيش تدمير 8 دبابات.', { attacker: 'الجيش', target: '8 دبابات' }],
    ['attack', 'أطلقت 6 صواريخ من الجنوب باتجاه البلدة.', { weapon: '6 صواريخ', target: 'البلدة' }],
    ['attack', 'تعرضت ناقلة نفط لهجوم قبالة سواحل عدن.', { target: 'ناقلة نفط', place: 'سواحل عدن' }],
    ['casualties', 'راح ضحية الحريق أربعة عمال.', { killed: 'أربعة عمال' }],
    ['casualties', 'فارق الحياة ثلاثة مصابين في المستشفى.', { killed: 'ثلاثة مصابين' }],
    ['casualties', 'قتلت أسرة من خمسة أفراد في قصف على حي التفاح.', { killed: 'خمسة أفراد' }],
    ['casualties', 'أعلنت الحركة مقتل القيادي سليم العطار.', { victim: 'سليم العطار' }],
    ['casualties', 'تسببت أمطار غزيرة في مقتل 7 أشخاص.', { killed: '7 أشخاص', cause: 'أمطار غزيرة' }],
    ['disaster', 'حريق يلتهم 90 هكتارا في تيزي وزو.', { kind: 'حريق', place: 'تيزي وزو' }],
    ['control', 'أعلن الجيش السيطرة على بلدة القصير.', { subtype: 'seized', controller: 'الجيش' }],
    ['control', 'تسعى القوات إلى السيطرة على المطار.', { subtype: 'seized', status: 'planned' }],
    ['control', 'سقوط مدينة الضالع بيد المسلحين.', { subtype: 'lost', controller: 'المسلحين' }],
    // What once went on goes on no more.
    ['control', 'كان المسلحون يسيطرون على البلدة.', { subtype: 'held', status: 'occurred' }],
    ['control', 'لا يزال المسلحون يسيطرون على البلدة.', { subtype: 'held', status: 'ongoing' }],
    ['movement', 'تعزيزات أميركية تصل إلى قاعدة الشدادي.', { subtype: 'arrived', actor: 'تعزيزات أميركية', destination: 'قاعدة الشدادي' }],
    ['arrest', 'أدين شرطي سابق بتهمة الابتزاز.', { subtype: 'sentenced', detainee: 'شرطي سابق', charge: 'الابتزاز' }],
    ['arrest', 'أعلنت الشرطة توقيف زعيم عصابة لسرقة السيارات.', { agent: 'الشرطة', detainee: 'زعيم' }],
    // Whoever admits a toll tells of it; where its cause lies; what a hospital counts.
    ['casualties', 'أقر الجيش بمقتل ستة من جنوده.', { status: 'occurred', killed: 'ستة من جنوده' }],
    ['casualties', 'أسفر انقلاب حافلة في المنيا عن مصرع 5 ركاب.', { killed: '5 ركاب', place: 'المنيا' }],
    ['casualties', 'وصل إلى المستشفى 14 شهيدا و40 جريحا.', { killed: '14 شهيدا', wounded: '40 جريحا' }],
    ['casualties', 'ارتكب المسلحون مجزرة راح ضحيتها 20 شخصا.', { killed: '20 شخصا' }],
    // Authorities are nobody by name; whose the clause about a place is.
    ['arrest', 'اعتقلت السلطات الصحفي سليم العطار.', { agent: 'السلطات', detainee: 'سليم العطار' }],
    ['control', 'البلدة التي يسيطر المسلحون على أجزاء واسعة منها.', { controller: 'المسلحون', territory: 'أجزاء واسعة' }],
    ['strength', 'تضم القوة 5 آلاف جندي من بلدان عدة.', { force: 'القوة', count: '5 آلاف جندي' }],
    ['strength', 'يبلغ قوام البعثة 13 ألف جندي.', { force: 'البعثة', count: '13 ألف جندي' }],
    ['strength', 'تضم البعثة الأممية 11 ألف جندي.', { force: 'البعثة الأممية', count: '11 ألف جندي' }],
    ['seizure', 'عثرت الشرطة بحوزتهم على 1200 شريحة.', { item: '1200 شريحة' }],
  ])('%s: %s', (type, text, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    // People are no haul, a body is not put to death by its own masdar, a market is no territory.
    ['seizure', 'قال إن المال كان بحوزة ثلاثة متهمين.'],
    ['arrest', 'إعدام «داعش» يثير الغضب.'],
    ['control', 'سيطرت الشركة على 60% من السوق.'],
    ['movement', 'دفعت الشركة بعملات أجنبية إلى الموردين.'],
    // What is replied to is another's.
    ['attack', 'توعد الحزب بالرد على اغتيال قائده.'],
    ['disaster', 'سقوط الحكومة في إسبانيا.'],
    // Told in passing, a death is no news.
    ['casualties', 'تولى المنصب بعد وفاة سليم العطار.'],
    ['arrest', 'يواجه المتهمون عقوبة السجن لمدة عشر سنوات.'],
    ['casualties', 'فارق اللاعب النادي.'],
    ['stance', 'أدين شرطي سابق بتهمة الابتزاز وحكم عليه بالسجن المؤبد.'],
    ['casualties', 'وصل إلى المطار 14 جنديا.'],
    ['strength', 'يضم الحزب 12 ألف عضو.'],
    // A toll is told once.
    ['indicator', 'ارتفعت حصيلة القصف على المدينة إلى 40 قتيلا.'],
    ['casualties', 'نفذت الوزارة حكم القتل قصاصا بالجاني في الرياض.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })

  it('takes nobody amid a crowd for its target', () => {
    const [attack] = facts('فجر انتحاري نفسه وسط حشد من المتسوقين في كابول.', 'attack')
    expect(attack).toMatchObject({ attacker: 'انتحاري', place: 'كابول' })
    expect(attack).not.toHaveProperty('target')
  })

  it.each([
    ['استعاد الجيش السيطرة على حقل النفط.', 'control', ['liberated']],
    ['ألغت المحكمة حكم الإعدام بحق ثلاثة متهمين.', 'arrest', ['sentenced']],
  ])('once: %s', (text, type, subtypes) => {
    expect(facts(text, type).map(({ subtype }) => subtype)).toEqual(subtypes)
  })
})
