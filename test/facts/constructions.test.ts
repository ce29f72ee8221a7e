/** How agencies tell events: lists, loans, claims, captures, measures; each construction with what only looks like it. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2023-09-10')

describe('datelines', () => {
  it.each([
    ['تونس - اعتقلت الشرطة أربعة أشخاص.', 'arrest', { agent: 'الشرطة' }],
    ['الكويت 12 سبتمبر (كونا) - تبرعت قطر بمبلغ 5 ملايين دولار لليمن.', 'aid', { donor: 'قطر' }],
    ['مقديشو – قتل خمسة جنود في كمين.', 'casualties', { killed: 'خمسة جنود' }],
  ])('are no subject: %s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it('leave a place that acts where it is', () => {
    expect(facts('قطر تتبرع بمبلغ 5 ملايين دولار لليمن.', 'aid')).toContainEqual(expect.objectContaining({ donor: 'قطر' }))
  })
})

describe('lists', () => {
  it.each([
    ['ضبطت الجمارك 500 قرص مخدر و3 كيلوغرامات من الكوكايين وسيارتين.', 'seizure', { item: '500 قرص + 3 كيلوغرامات + سيارتين' }],
    ['سلمت كندا، عبر منظمة الصليب الأحمر، الجيش 12 سيارة إسعاف و3 جرافات.', 'aid', { donor: 'كندا', item: '12 سيارة إسعاف + 3 جرافات' }],
    ['وزعت الجمعية 300 سلة غذائية و150 حقيبة مدرسية على النازحين.', 'aid', { item: '300 سلة غذائية + 150 حقيبة مدرسية' }],
    ['سلمت قوات التحالف، أمس، 30 عجلة و10 شاحنات إلى وزارة الداخلية.', 'aid', { donor: 'قوات التحالف', item: '30 عجلة + 10 شاحنات' }],
    ['مقتل شرطي ومدنيين اثنين بانفجار في بعقوبة.', 'casualties', { cause: 'انفجار' }],
    ['ضبط كدس يحتوي على 12 صاروخا و30 قذيفة في ديالى.', 'seizure', { item: 'كدس + 12 صاروخا + 30 قذيفة' }],
    ['تسلمت وزارة الصحة هبة من ألمانيا تتمثل في 8 سيارات إسعاف.', 'aid', { recipient: 'وزارة الصحة', donor: 'ألمانيا', item: 'هبة + 8 سيارات إسعاف' }],
  ])('keep all their members: %s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
})

describe('subjects', () => {
  it.each([
    ['دانت الحكومة القصف وطالبت مجلس الأمن بالتحرك.', 'stance', { actor: 'الحكومة', target: 'مجلس الأمن' }],
    ['أقال الرئيس سليم الراوي رئيسة الحكومة هند المالكي.', 'appointment', { person: 'هند المالكي' }],
    ['تم تعيين سامر الحسيني مديرا للوكالة.', 'appointment', { person: 'سامر الحسيني', position: 'مديرا للوكالة' }],
    ['أعلنت الشركة أن إنتاج الغاز بلغ مليون برميل يوميا.', 'indicator', { measure: 'إنتاج الغاز' }],
    ['قتل 9 مدنيين في قصف استهدف سوقا شعبيا في مدينة الأبيض.', 'attack', { target: 'سوقا شعبيا', killed: '9 مدنيين' }],
    ['أجرى الوزير سامي العبيدي مباحثات مع المبعوث حسن عمران.', 'meeting', { participant: 'سامي العبيدي + حسن عمران' }],
  ])('are found: %s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it('a sum handed to the army is not handed out by it', () => {
    const found = facts('تسلم الجيش الأردني 6 مروحيات من الولايات المتحدة.', 'aid') as Array<Record<string, string>>
    expect(found).toContainEqual(expect.objectContaining({ recipient: 'الجيش الأردني', donor: 'الولايات المتحدة' }))
    for (const { donor } of found) expect(donor).not.toBe('الجيش الأردني')
  })
  it('what befell the dead befalls nobody after them', () => {
    const found = facts('لقي 7 أشخاص مصرعهم وأصيب 20 آخرون في انقلاب حافلة.', 'casualties')
    expect(found).toEqual([expect.objectContaining({ killed: '7 أشخاص', wounded: '20 آخرون', cause: 'انقلاب حافلة' })])
  })
})

describe('what agencies report daily', () => {
  it.each([
    ['منح البنك الدولي الأردن قرضا بقيمة 200 مليون دولار.', 'transaction', { lender: 'البنك الدولي', borrower: 'الأردن', amount: '200 مليون دولار' }],
    ['وقع السودان والبنك الإفريقي للتنمية اتفاق قرض بقيمة 90 مليون دولار.', 'transaction', { lender: 'البنك الإفريقي للتنمية', borrower: 'السودان' }],
    ['تعاقدت الوزارة على شراء 300 ألف طن من القمح.', 'transaction', { buyer: 'الوزارة', item: '300 ألف طن' }],
    ['ألقت قوات الأمن القبض على ستة مهربين في البصرة.', 'arrest', { agent: 'قوات الأمن', detainee: 'ستة مهربين' }],
    ['أعلنت الشرطة إلقاء القبض على أربعة لصوص.', 'arrest', { detainee: 'أربعة لصوص' }],
    ['قضت المحكمة بسجن ناشط ثلاث سنوات.', 'arrest', { agent: 'المحكمة', detainee: 'ناشط', term: 'ثلاث سنوات' }],
    ['قررت المحكمة الحكم بالسجن على ثلاثة متهمين.', 'arrest', { status: 'occurred', detainee: 'ثلاثة متهمين' }],
    ['أحبطت الجمارك تهريب 40 كيلوغراما من الحشيش.', 'seizure', { status: 'occurred', agent: 'الجمارك', item: '40 كيلوغراما' }],
    ['انتشل خفر السواحل جثث 8 مهاجرين.', 'casualties', { killed: '8 مهاجرين' }],
    ['استعاد الجيش السيطرة على ثلاث قرى في الجبهة.', 'control', { controller: 'الجيش', territory: 'ثلاث قرى' }],
    ['انتشر اللواءان الثالث والرابع في حدود قضاء الحويجة.', 'movement', { destination: 'قضاء الحويجة' }],
    ['يضم الفيلق الثالث ستة ألوية.', 'strength', { force: 'الفيلق الثالث', unit: 'ستة ألوية' }],
    ['دخل رتل عسكري مؤلف من 25 شاحنة إلى الأراضي السورية.', 'movement', { actor: 'رتل عسكري', count: '25 شاحنة' }],
    ['تسلمت الوزارة مساعدات من اليابان، شملت 7 شاحنات وزورقين.', 'aid', { recipient: 'الوزارة', donor: 'اليابان', item: 'مساعدات + 7 شاحنات + زورقين' }],
    ['سلمت كندا الجيش معدات عسكرية، بينها 9 مدرعات.', 'aid', { recipient: 'الجيش', item: 'معدات عسكرية + 9 مدرعات' }],
    ['سلمت كندا الجيش 40 عجلة، بينها 9 مدرعات.', 'aid', { recipient: 'الجيش', item: '40 عجلة' }],
    ['سلمت الفرقة الهندسية العاملة في الجنوب قوات الحدود 6 جرافات.', 'aid', { recipient: 'قوات الحدود', item: '6 جرافات' }],
    ['دفعت الوزارة رواتب الشهر ضمن المذكرة الموقعة بين الجانبين في آذار 2022.', 'agreement', { party: 'الجانبين', time: 'آذار 2022' }],
    ['بموجب الاتفاقية المبرمة مع كندا عام 2021، سلمت اليابان الجيش 5 طائرات.', 'agreement', { party: 'كندا', time: 'عام 2021' }],
    ['وقع العقد عن الجانب المغربي مدير الميناء كريم ناصر، وعن الجانب الإيطالي المهندس سمير حداد.', 'agreement', { party: 'الجانب المغربي + الجانب الإيطالي' }],
    ['أرسلت الوزارة فوجا إلى مدينة سامراء.', 'movement', { actor: 'فوجا', destination: 'مدينة سامراء' }],
    ['اجتمع الوفد مع وزير الداخلية كريم ناصر في أربيل، وناقش الطرفان خطة الإصلاح.', 'meeting', { topic: 'خطة الإصلاح' }],
    ['دربت كندا 300 جندي، وزودت القوات بـ70 طنا من الذخائر.', 'aid', { donor: 'كندا', recipient: 'القوات', item: '70 طنا' }],
    ['سلم العراق 9 من مقاتلي الحزب إلى تركيا.', 'arrest', { agent: 'العراق', detainee: '9 من مقاتلي الحزب' }],
    ['أغارت طائرات حربية على منزل في بلدة يارون.', 'attack', { attacker: 'طائرات حربية', target: 'منزل' }],
    ['تعرضت حماة لقصف إسرائيلي.', 'attack', { target: 'حماة', attacker: 'إسرائيلي' }],
    ['رفع المصرف المركزي سعر الفائدة 50 نقطة أساس.', 'indicator', { measure: 'سعر الفائدة', change: '50 نقطة أساس' }],
    ['سجلت صادرات تونس ارتفاعا بنسبة 12 بالمائة.', 'indicator', { measure: 'صادرات تونس', change: '12 بالمائة' }],
    ['انخفض سعر البرميل 40 سنتا ليبلغ 81 دولارا.', 'indicator', { change: '40 سنتا', value: '81 دولارا' }],
    ['تسببت السيول في تشريد مئات العائلات.', 'casualties', { displaced: 'مئات العائلات' }],
    ['أوقفت السويد مساعداتها للصومال.', 'aid', { status: 'denied', donor: 'السويد' }],
    ['دربت فرنسا 200 مقاتل من البيشمركة.', 'aid', { donor: 'فرنسا', recipient: '200 مقاتل من البيشمركة' }],
    ['من المقرر تسليم 60 عربة مدرعة في كانون الثاني المقبل بقيمة 9 ملايين دولار.', 'aid', { status: 'planned', item: '60 عربة مدرعة' }],
    ['قدم مجلس الوزراء استقالته إلى الأمير.', 'appointment', { person: 'مجلس الوزراء' }],
    ['أجهضت عناصر الدرك محاولة لتهريب 800 كيلوغرام من الحشيش.', 'seizure', { item: '800 كيلوغرام', status: 'occurred' }],
    ['أوقفت مصالح الأمن أربعة أشخاص في سطيف.', 'arrest', { agent: 'مصالح الأمن', detainee: 'أربعة أشخاص' }],
    ['أدانت المحكمة الوزير الأسبق بسبع سنوات سجنا.', 'arrest', { agent: 'المحكمة', term: 'سبع سنوات' }],
    ['تبادلت الحكومة والحوثيون 300 أسير.', 'arrest', { detainee: '300 أسير' }],
    ['أرسل الهلال الأحمر 40 طنا من المساعدات إلى ليبيا على متن طائرتين عسكريتين.', 'aid', { item: '40 طنا' }],
    ['وصلت إلى بنغازي طائرة تحمل 12 طنا من الأدوية.', 'aid', { item: '12 طنا' }],
    ['أدخل الأردن 30 شاحنة مساعدات إلى غزة.', 'aid', { donor: 'الأردن', item: '30 شاحنة مساعدات' }],
    ['أسفر حريق في وهران عن هلاك 14 شخصا.', 'disaster', { killed: '14 شخصا' }],
    ['أعلنت الوزارة ارتفاع حصيلة الضحايا إلى 52 قتيلا.', 'casualties', { killed: '52 قتيلا' }],
    ['بلغت الإيرادات 300 مليار ريال بانخفاض نسبته 9 بالمائة.', 'indicator', { change: '9 بالمائة' }],
    ['زادت الإيرادات إلى 8 مليارات دولار بزيادة 20 بالمائة.', 'indicator', { value: '8 مليارات دولار', change: '20 بالمائة' }],
    ['أعلن الجيش بسط سيطرته على مدينة سرت.', 'control', { controller: 'الجيش', territory: 'مدينة سرت' }],
    ['أطلق حزب الله 20 صاروخا باتجاه الجليل.', 'attack', { attacker: 'حزب الله', weapon: '20 صاروخا', target: 'الجليل' }],
    ['استهدفت مسيرة إسرائيلية سيارة على طريق صيدا.', 'attack', { target: 'سيارة' }],
    ['قصفت المدفعية التركية قرى في دهوك.', 'attack', { attacker: 'المدفعية التركية', target: 'قرى' }],
    ['جدد البيان إدانة الحكومة لقصف مستشفى في غزة.', 'attack', { status: 'occurred', target: 'مستشفى' }],
    ['وقعت تونس والاتحاد الأوروبي مذكرة تفاهم حول الهجرة.', 'agreement', { party: 'تونس + الاتحاد الأوروبي' }],
    ['أقال البرهان حاكم ولاية سنار.', 'appointment', { position: 'حاكم ولاية سنار' }],
    ['غادر الأمير فيصل إلى لندن في زيارة خاصة.', 'visit', { destination: 'لندن' }],
    ['تمكن الجيش من القضاء على أربعة إرهابيين في الجبل.', 'attack', { status: 'occurred', killed: 'أربعة إرهابيين' }],
    ['فرضت القوات سيطرتها على جميع المواقع.', 'control', { controller: 'القوات', territory: 'جميع المواقع' }],
    ['موّلت الكويت إنشاء 50 مدرسة للنازحين.', 'aid', { donor: 'الكويت' }],
  ])('%s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it('a date behind a signed agreement is the date of the signing', () => {
    const [aid] = facts('سلمت اليابان الجيش 5 طائرات بموجب الاتفاقية المبرمة مع كندا عام 2021.', 'aid')
    expect(aid).toMatchObject({ recipient: 'الجيش', item: '5 طائرات' })
    expect(aid).not.toHaveProperty('time')
    expect(facts('سلمت اليابان الجيش 5 طائرات بموجب الاتفاقية عام 2021.', 'aid')).toContainEqual(expect.objectContaining({ time: 'عام 2021' }))
  })
  it('the day of the main clause is none of a clause about its object', () => {
    const text = 'تسلم الجيش، يوم الأحد 4 آذار 2018، زوارق اشترتها الوزارة من شركة كورية.'
    expect(facts(text, 'transaction')[0]).toMatchObject({ buyer: 'الوزارة' })
    expect(facts(text, 'transaction')[0]).not.toHaveProperty('time')
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining({ time: 'يوم الأحد 4 آذار 2018' }))
    expect(facts('كان عام 2014 الذي بلغ فيه عدد الركاب 180 ألفا صعبا.', 'indicator')).toContainEqual(expect.objectContaining({ period: 'عام 2014' }))
  })
  it('a disaster goes on until no day', () => {
    expect(facts('يحتاج المكتب إلى 40 مليون دولار حتى آب المقبل لدعم المتضررين من الزلزال.', 'disaster')[0] ?? {}).not.toHaveProperty('time')
    expect(facts('ضرب زلزال المدينة في آب الماضي.', 'disaster')).toContainEqual(expect.objectContaining({ time: 'آب الماضي' }))
  })
  it('who surrenders, and what is given, is not handed over by a state', () => {
    expect(facts('سلم 40 مسلحا أنفسهم إلى الجيش.', 'arrest')).toEqual([])
    expect(facts('سلم التحالف 20 شاحنة إلى العراق.', 'arrest')).toEqual([])
  })
  it('an agency that relays something moves nobody', () => {
    expect(facts('سلم العراق 9 من مقاتلي الحزب إلى تركيا بحسب ما نقلت وكالة رويترز عن مصدر.', 'movement')).toEqual([])
  })
  it('a headline of a signing is no expectation', () => {
    expect(facts('تونس توقع عقد شراء 12 طائرة.', 'statement')).toEqual([])
    expect(facts('تونس توقع ارتفاع الأسعار.', 'statement')).not.toEqual([])
  })
  it('joins who claims an attack to it', () => {
    const found = facts('قتل ثلاثة جنود في هجوم استهدف حاجزا للجيش. وتبنى تنظيم داعش الهجوم.', 'attack')
    expect(found).toEqual([expect.objectContaining({ target: 'حاجزا للجيش', attacker: 'تنظيم داعش', killed: 'ثلاثة جنود' })])
  })
  it('gives a toll to the attack beside it', () => {
    const found = facts('تعرضت أطراف بلدة ميس الجبل لقصف إسرائيلي، كما أغارت الطائرات على منزل في عيترون ما أدى إلى استشهاد شخصين.', 'attack')
    expect(found).toContainEqual(expect.objectContaining({ target: 'منزل', killed: 'شخصين' }))
  })

  it.each([
    ['agreement', 'وقعت مصر والبنك الدولي اتفاقية قرض بقيمة 50 مليون دولار.'],
    ['stance', 'ودعت الهيئة قافلة مساعدات إلى غزة.'],
    // Without a target the verb is passive, or its subject unsaid.
    ['stance', 'وبين الموقوفين ثلاثة عمال اتهموا بسرقة المخزن.'],
    ['stance', 'اتهم المدير بالفساد.'],
    ['aid', 'يحمل اللاعب القميص رقم 10 منذ سنوات.'],
    ['aid', 'تسلم الفائز جائزة بقيمة ألف دولار.'],
    ['aid', 'أدخل المدرب تعديلات على التشكيلة.'],
    ['arrest', 'أدانت المنظمة الوزير لتصريحاته.'],
    ['arrest', 'تبادلت العائلتان الهدايا في العيد.'],
    ['attack', 'تبنى البرلمان مشروع القانون.'],
    ['casualties', 'لا تشمل الحصيلة ضحايا العمليات السابقة.'],
    ['casualties', 'فرت القطة من المنزل.'],
    ['visit', 'غادر الوزير العاصمة صباحا.'],
    ['indicator', 'زادت شهرة المطرب كثيرا.'],
    ['aid', 'مولت الجامعة بحثا عن الذكاء الاصطناعي.'],
    ['control', 'سيطر الفريق على مجريات المباراة.'],
    ['control', 'استعاد السائق السيطرة على سيارته.'],
    ['seizure', 'أحبط الحارس محاولة هدف مؤكد.'],
    ['seizure', 'كان بحوزته الكثير من الأفكار.'],
    ['attack', 'أطلقت الشركة هاتفا جديدا في الأسواق.'],
    ['attack', 'أغارت عليه الديون من كل جانب.'],
    ['attack', 'قضى الوزير يومين في العاصمة.'],
    ['arrest', 'يقضي القانون بسحب الرخصة.'],
    ['movement', 'انتشر الخبر في المدينة.'],
    ['casualties', 'عثر الباحثون على 12 مخطوطة نادرة.'],
    ['strength', 'يضم المتحف ستة آلاف قطعة.'],
    ['indicator', 'رفع اللاعب الكأس أمام 40 ألف متفرج.'],
    ['transaction', 'تعاقد النادي مع المهاجم لثلاث سنوات.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })
})

describe('who is called upon', () => {
  it.each([
    ['رفض الرئيس سليم العطار الخطة، ودعا المجتمع الدولي إلى التحرك.', 'سليم العطار', 'المجتمع الدولي'],
    ['أكد الوزير أهمية الحوار ودعا المواطنين إلى التصويت.', 'الوزير', 'المواطنين'],
    ['دعا المجتمع الدولي إسرائيل إلى وقف القصف.', 'المجتمع الدولي', 'إسرائيل'],
    ['دعا المتظاهرون إلى إسقاط الحكومة.', 'المتظاهرون', undefined],
  ])('%s', (text, actor, target) => {
    expect(told(text, 'stance').filter(({ subtype }) => subtype === 'demand')).toMatchObject([target === undefined ? { actor } : { actor, target }])
  })
  it('calls nobody', () => {
    expect(told('ودعا المجتمع الدولي إلى التحرك.', 'stance')).toEqual([])
  })
  it('and families are given money', () => {
    expect(told('قررت الوزارة صرف 90 ألف جنيه لأسر الضحايا.', 'aid')).toMatchObject([{ status: 'planned', recipient: 'أسر الضحايا' }])
  })
  it('what a law aims at is not done', () => {
    expect(told('أقر المجلس قانونا يهدف إلى فتح اعتماد بقيمة 80 مليون دولار.', 'transaction')).toMatchObject([{ status: 'planned' }])
  })
})
