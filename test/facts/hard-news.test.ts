/** Events that agencies report every day: blasts, shootings, clashes, sentences, trials, oaths, terms of office, evacuations, disease. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2024-03-15')

describe('attacks', () => {
  it.each([
    ['استهدف انتحاري مقر الشرطة في المكلا.', { attacker: 'انتحاري', target: 'مقر الشرطة' }],
    ['أطلق مسلحون مجهولون النار على دورية للجيش.', { attacker: 'مسلحون مجهولون', target: 'دورية للجيش' }],
    ['فتح مسلح النار على مصلين في مسجد.', { attacker: 'مسلح', target: 'مصلين' }],
    ['فجر انتحاري نفسه قرب سوق شعبي في مقديشو.', { attacker: 'انتحاري', target: 'سوق شعبي', place: 'مقديشو' }],
    ['انفجرت عبوة ناسفة في سوق وسط بعقوبة.', { weapon: 'عبوة ناسفة' }],
    ['انفجار سيارة مفخخة قرب سوق شعبي في الحسكة.', { weapon: 'سيارة مفخخة', target: 'سوق شعبي', place: 'الحسكة' }],
    ['سقطت قذيفة هاون على منزل في تعز.', { weapon: 'قذيفة هاون', target: 'منزل' }],
    ['شن الطيران الروسي سلسلة غارات على بلدات في ريف حماة.', { attacker: 'الطيران الروسي', target: 'بلدات' }],
    ['اندلعت اشتباكات عنيفة بين الجيش السوداني وقوات الدعم السريع في بحري.', { attacker: 'الجيش السوداني + قوات الدعم السريع' }],
    ['اقتحم مستوطنون باحات المسجد الأقصى.', { attacker: 'مستوطنون', target: 'باحات المسجد الأقصى' }],
    ['توغلت قوات الاحتلال الإسرائيلي في مخيم طولكرم.', { attacker: 'قوات الاحتلال الإسرائيلي', target: 'مخيم طولكرم' }],
    ['قتل سبعة جنود في هجوم شنه مسلحون على قاعدة عسكرية في تشاد، بحسب ما أفاد مصدر أمني.', { attacker: 'مسلحون', target: 'قاعدة عسكرية' }],
    ['اشتبكت القوات الحكومية مع مسلحين حوثيين في مأرب.', { attacker: 'القوات الحكومية + مسلحين حوثيين' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'attack')).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    'أطلق الوزير مبادرة جديدة على الإنترنت.',
    'انفجرت حافلة في طنطا.',
    'انفجار سيارة في مرآب بمدينة حلب.',
    'سقطت شجرة على منزل في تعز.',
    'فجر اللاعب مفاجأة قرب نهاية المباراة.',
    'اندلعت اشتباكات في المدينة.',
  ])('none: %s', (text) => {
    expect(facts(text, 'attack')).toEqual([])
  })

  it('names both sides of a clash, and what was attacked when nobody is named', () => {
    expect(facts('اندلعت اشتباكات بين الجيش السوداني ومتمردين في نيالا.', 'attack')[0]?.summary).toMatch(/clashed in/u)
    expect(facts('انفجار سيارة مفخخة قرب سوق شعبي في الحسكة.', 'attack')[0]?.summary).toBe('attack on popular market in Hasakah with car bomb')
  })
})

describe('tolls', () => {
  it.each([
    ['خلف الانفجار 12 قتيلا و30 جريحا.', { killed: '12 قتيلا', wounded: '30 جريحا', cause: 'الانفجار' }],
    ['خلّف الزلزال 40 قتيلا.', { killed: '40 قتيلا' }],
    ['لقي أربعة عمال حتفهم إثر انهيار منجم.', { killed: 'أربعة عمال', cause: 'انهيار منجم' }],
    ['لقي شرطي مصرعه في أسوان.', { killed: 'شرطي', place: 'أسوان' }],
    ['قضى ثلاثة أشخاص غرقا في شاطئ السعيدية.', { killed: 'ثلاثة أشخاص' }],
    ['استشهد فلسطينيان في مخيم جنين.', { killed: 'فلسطينيان' }],
    ['ارتفع عدد قتلى الهجوم إلى 17 شخصا.', { killed: '17 شخصا' }],
    ['ارتفع عدد ضحايا الزلزال الذي ضرب المغرب إلى 2946 قتيلا.', { killed: '2946 قتيلا' }],
    ['توفي رئيس الوزراء الأسبق معروف البخيت.', { victim: 'معروف البخيت' }],
    ['لقي عشرة أشخاص حتفهم بعد انهيار عقار مكون من 13 طابقا في الإسكندرية.', { cause: 'انهيار عقار', place: 'الإسكندرية' }],
    ['بلغ عدد القتلى 1332 عراقيا.', { killed: '1332 عراقيا' }],
    ['اضطر نحو 20 ألف مدني إلى الفرار من مدينة الفاشر.', { displaced: 'نحو 20 ألف مدني' }],
    ['أعلنت الوزارة تسجيل 25 حالة وفاة بالكوليرا في كسلا.', { killed: '25 حالة وفاة', cause: 'الكوليرا' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'casualties')).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    'انهار عندما توفي بسبب المرض، قلق رونالدو كبير.',
    'يلقي الوزير محاضرة في الجامعة.',
    'خلف القضبان 12 سجينا.',
    'قضى ثلاثة أشخاص يومين في الفندق.',
    'سيلقي المدير كلمة أمام 40 شخصا.',
  ])('none: %s', (text) => {
    expect(facts(text, 'casualties')).toEqual([])
  })

  it('counts cases of a disease apart from its dead', () => {
    const text = 'سجلت وزارة الصحة 1200 إصابة جديدة بالحمى النزفية و14 وفاة.'
    expect(facts(text, 'indicator')).toContainEqual(expect.objectContaining({ value: '1200 إصابة جديدة', measure: 'الحمى النزفية' }))
    expect(facts(text, 'casualties')).toContainEqual(expect.objectContaining({ killed: '14 وفاة' }))
  })
})

describe('courts', () => {
  it.each([
    ['قضت محكمة الجنايات بالسجن المؤبد على قاض سابق.', { subtype: 'sentenced', detainee: 'قاض سابق' }],
    ['حكمت محكمة تونسية على رجل أعمال بالسجن ست سنوات بتهمة غسل الأموال.', { subtype: 'sentenced', term: 'ست سنوات', charge: 'غسل الأموال' }],
    ['أصدرت المحكمة حكما بإعدام ثلاثة متهمين.', { subtype: 'sentenced', detainee: 'ثلاثة متهمين' }],
    ['أصدرت المحكمة حكما بإعدام ثلاثة متهمين.', { subtype: 'executed', status: 'planned' }],
    ['بدأت محاكمة 15 متهما بالفساد.', { subtype: 'tried', detainee: '15 متهما' }],
    ['أحالت النيابة العامة 7 متهمين إلى محكمة الجنايات.', { subtype: 'tried', agent: 'النيابة العامة', detainee: '7 متهمين' }],
    ['قضت محكمة في الرياض بالسجن 15 عاما على مواطن بتهمة التجسس.', { subtype: 'sentenced', term: '15 عاما' }],
    ['أوقفت الشرطة رجلا بشبهة القتل.', { subtype: 'arrested', detainee: 'رجلا', charge: 'القتل' }],
    ['أطلقت السلطات سراح الصحفي.', { subtype: 'released', agent: 'السلطات', detainee: 'الصحفي' }],
    ['فككت مصالح الأمن خلية إرهابية تتكون من ستة أشخاص.', { subtype: 'arrested', detainee: 'خلية إرهابية', count: 'ستة أشخاص' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'arrest')).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    'يقضي المستخدمون 21 دقيقة على الموقع.',
    'لا توجد شبهة فساد في العقد.',
    'أحالت الحكومة المشروع إلى البرلمان.',
    'فكك المهندس الآلة.',
    'قضت اللجنة على الخلاف.',
  ])('none: %s', (text) => {
    expect(facts(text, 'arrest')).toEqual([])
  })
})

describe('offices', () => {
  it.each([
    ['أدت الحكومة الجديدة اليمين الدستورية أمام رئيس الجمهورية.', { organization: 'الحكومة الجديدة', summary: 'new government sworn in' }],
    ['أدى محمود مصطفى اليمين القانونية وزيرا للصحة.', { person: 'محمود مصطفى', position: 'وزيرا للصحة' }],
    ['مدد مجلس الأمن ولاية بعثة الأمم المتحدة في ليبيا لمدة عام.', { subtype: 'extended', organization: 'بعثة الأمم المتحدة', term: 'عام' }],
    ['تسلم اللواء أحمد حسن مهامه قائدا للعمليات.', { subtype: 'appointed', person: 'أحمد حسن' }],
    ['فاز عبد المجيد تبون بولاية رئاسية ثانية.', { subtype: 'elected', person: 'عبد المجيد تبون' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'appointment')).toContainEqual(expect.objectContaining(expected))
  })

  it.each(['أدى الطلاب امتحانات الثانوية.', 'مددت الوزارة فترة التسجيل أسبوعا.', 'تسلم اللواء أحمد حسن الملف.', 'فاز عبد المجيد تبون بالجائزة.'])(
    'none: %s',
    (text) => {
      expect(facts(text, 'appointment')).toEqual([])
    },
  )
})

describe('evacuations', () => {
  it('and returns, and forces sent', () => {
    expect(facts('عاد 3000 لاجئ سوري من لبنان إلى بلادهم.', 'movement')).toContainEqual(expect.objectContaining({ count: '3000 لاجئ سوري', origin: 'لبنان' }))
    expect(facts('أرسلت تركيا تعزيزات عسكرية إلى شمال سوريا.', 'movement')).toContainEqual(expect.objectContaining({ actor: 'تعزيزات عسكرية' }))
    expect(facts('أرسلت تركيا رسالة إلى سوريا.', 'movement')).toEqual([])
  })
  it.each([
    ['أجلت السلطات 500 شخص من مدينة درنة.', { actor: 'السلطات', count: '500 شخص', origin: 'مدينة درنة' }],
    ['تم إجلاء نحو 300 عائلة من ريف اللاذقية.', { count: 'نحو 300 عائلة' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'movement')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['أجلت المحكمة القضية إلى الأحد.', 'أجل الوزير 3 اجتماعات.'])('none: %s', (text) => {
    expect(facts(text, 'movement')).toEqual([])
  })
})

describe('deals', () => {
  it.each([
    ['اتفق العراق وتركيا على استئناف تصدير النفط عبر ميناء جيهان.', { party: 'العراق + تركيا', subject: 'استئناف تصدير النفط عبر ميناء جيهان' }],
    ['توصلت الفصائل إلى اتفاق لوقف إطلاق النار في طرابلس.', { party: 'الفصائل', kind: 'اتفاق' }],
    ['دخل وقف إطلاق النار حيز التنفيذ صباح الأحد.', { kind: 'وقف إطلاق النار', subtype: 'announced' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'agreement')).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    ['حصل الأردن على قرض من البنك الدولي بقيمة 250 مليون دولار.', { borrower: 'الأردن', lender: 'البنك الدولي' }],
    ['استحوذت مجموعة موانئ دبي على 60% من شركة إمبريال.', { buyer: 'مجموعة موانئ دبي', item: '60%' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining(expected))
  })
  it('tell a cost once, by the contract', () => {
    expect(facts('فازت شركة هيونداي بعقد لبناء محطة تحلية في قطر قيمته 500 مليون دولار.', 'transaction')).toHaveLength(1)
  })
  it.each(['اتفق الخبراء على أن الوضع صعب.', 'دخل الوزير القاعة صباح الأحد.', 'توصلت الدراسة إلى نتائج جديدة.'])('none: %s', (text) => {
    expect(facts(text, 'agreement')).toEqual([])
  })
})

describe('meetings', () => {
  it.each([
    ['بحث الوزير هاتفيا مع نظيره الأردني أزمة المياه.', { participant: 'الوزير + نظيره الأردني', topic: 'أزمة المياه' }],
    ['تلقى وزير الخارجية اتصالا هاتفيا من نظيره الإيراني.', { participant: 'وزير الخارجية + نظيره الإيراني' }],
    ['قال الوزير خلال لقائه السفير الفرنسي إن العلاقات متينة.', { participant: 'الوزير + السفير الفرنسي' }],
    ['عقد مجلس الأمن جلسة طارئة بشأن السودان.', { participant: 'مجلس الأمن', topic: 'السودان' }],
    ['بحث الجانبان سبل تعزيز التعاون.', { participant: 'الجانبان', topic: 'سبل تعزيز التعاون' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['يتناول المرضى أدويتهم صباحا.', 'استعرض الباحث مثال الطريق.', 'استأنفت الحكومة اجتماعاتها.', 'عقد المدرب جلسة مع نفسه.'])('none: %s', (text) => {
    expect(facts(text, 'meeting')).toEqual([])
  })
})

describe('votes and stances', () => {
  it('tell confidence and vetoes', () => {
    expect(facts('منح البرلمان الثقة لحكومة الدبيبة بـ 132 صوتا.', 'vote')).toContainEqual(expect.objectContaining({ body: 'البرلمان', for: '132 صوتا' }))
    expect(facts('استخدمت الولايات المتحدة الفيتو ضد مشروع القرار.', 'stance')).toContainEqual(expect.objectContaining({ actor: 'الولايات المتحدة' }))
    expect(facts('منح البرلمان إجازة لموظفيه.', 'vote')).toEqual([])
    expect(facts('استخدم المزارع المياه ضد الحريق.', 'stance')).toEqual([])
  })
  it('read no dual verb in the accusative of a masdar', () => {
    expect(facts('رفضت الجزائر تدخلا عسكريا في النيجر.', 'stance')).toContainEqual(expect.objectContaining({ content: 'تدخلا عسكريا في النيجر' }))
    expect(facts('رفضت الجزائر تدخلا عسكريا في النيجر.', 'movement')).toEqual([])
  })
  it('impose by a decision', () => {
    const text = 'قررت الولايات المتحدة فرض عقوبات على شركتين.'
    expect(facts(text, 'stance')).toContainEqual(expect.objectContaining({ actor: 'الولايات المتحدة', content: 'عقوبات', status: 'occurred' }))
    expect(facts('دعت بريطانيا إلى فرض عقوبات على شركتين.', 'stance')).not.toContainEqual(expect.objectContaining({ subtype: 'sanction', status: 'occurred' }))
  })
  it('agree with a plural', () => {
    expect(facts('هدد الحوثيون باستهداف السفن الإسرائيلية.', 'stance')[0]?.summary).toBe('Houthis threaten targeting Israeli ships')
  })
})

describe('aid', () => {
  it.each([
    ['وصلت طائرة إماراتية محملة بـ40 طنا من المساعدات الإنسانية إلى مطار العريش.', { item: '40 طنا', place: 'مطار العريش' }],
    ['دخلت 100 شاحنة مساعدات إلى قطاع غزة.', { item: '100 شاحنة مساعدات' }],
    ['وزع الهلال الأحمر القطري 2000 سلة غذائية على النازحين.', { item: '2000 سلة غذائية', recipient: 'النازحين' }],
    ['سلمت اليابان هبة تتكون من 10 سيارات إسعاف إلى وزارة الصحة.', { item: '10 سيارات إسعاف', recipient: 'وزارة الصحة' }],
    ['وافق الصندوق على صرف 820 مليون دولار لمصر.', { amount: '820 مليون دولار', recipient: 'مصر', status: 'planned' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['وصلت طائرة محملة بـ40 راكبا إلى المطار.', 'دخلت 100 سيارة إلى المدينة.', 'صرف الطبيب الدواء للمريض.'])('none: %s', (text) => {
    expect(facts(text, 'aid')).toEqual([])
  })
  it('and a grant signed is one deal', () => {
    const text = 'وقعت الحكومة اليمنية والبنك الدولي اتفاقية منحة بقيمة 150 مليون دولار.'
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining({ subtype: 'grant', party: 'الحكومة اليمنية + البنك الدولي' }))
    expect(facts(text, 'agreement')).toEqual([])
  })
})

describe('figures of markets and prices', () => {
  it.each([
    ['خسر مؤشر تداول 1.2 بالمئة.', { measure: 'مؤشر تداول', change: '1.2 بالمئة' }],
    ['حقق الاقتصاد القطري نموا بنسبة 2 بالمئة.', { measure: 'الاقتصاد القطري', change: '2 بالمئة' }],
    ['ارتفعت أسعار المواد الغذائية بأكثر من 30 في المئة.', { measure: 'أسعار المواد الغذائية' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'indicator')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['خسر الحزب 20 مقعدا.', 'خسر الفريق 3 نقاط.', 'ربح اللاعب 5 مباريات.'])('none: %s', (text) => {
    expect(facts(text, 'indicator')).toEqual([])
  })
})

describe('outbreaks and stabbings', () => {
  it('are told', () => {
    expect(facts('تفشى مرض الحصبة في إقليم شفشاون.', 'disaster')).toContainEqual(expect.objectContaining({ kind: 'مرض الحصبة', place: 'إقليم شفشاون' }))
    expect(facts('طعن شاب ثلاثة أشخاص في باريس.', 'attack')).toContainEqual(expect.objectContaining({ attacker: 'شاب', target: 'ثلاثة أشخاص' }))
    expect(facts('انتشر الخبر في القاهرة.', 'disaster')).toEqual([])
    expect(facts('طعن المحامي في الحكم.', 'attack')).toEqual([])
  })
})

describe('who is killed by name', () => {
  it('is whom the attack killed', () => {
    const text = 'قتل القيادي فؤاد شكر في غارة إسرائيلية على الضاحية الجنوبية.'
    expect(facts(text, 'attack')).toContainEqual(expect.objectContaining({ killed: 'فؤاد شكر', target: 'الضاحية الجنوبية' }))
    expect(facts('زار القيادي فؤاد شكر بيروت بعد غارة إسرائيلية على صور.', 'attack')[0]).not.toHaveProperty('killed')
  })
})

describe('where a clause ends', () => {
  it('is the comma behind a relative clause', () => {
    expect(facts('الشاعر حسن الصيرفي الذي توفي عام 1984، والأديب صقر القاسمي من روادها.', 'casualties')).not.toContainEqual(
      expect.objectContaining({ victim: 'صقر القاسمي' }),
    )
  })
  it.each([
    ['قام وزير الصناعة محمد باشا بزيارة لتفقد المشروع.', 'casualties'],
    ['نشر المتطرفون صورا عن الكتابات.', 'movement'],
    ['حصلت مصر على أربع جوائز.', 'transaction'],
  ])('none: %s', (text, type) => {
    expect(facts(text, type)).toEqual([])
  })
  it.each([
    ['نشر الجيش 300 جندي في مأرب.', 'movement', { count: '300 جندي', destination: 'مأرب' }],
    ['حصل العراق على 20 طائرة من روسيا.', 'transaction', { buyer: 'العراق', item: '20 طائرة', seller: 'روسيا' }],
    ['أقر البرلمان مشروع الموازنة للدولة.', 'vote', { body: 'البرلمان', subject: 'مشروع الموازنة للدولة' }],
  ])('%s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it('gives an adjective behind a name to what the name owns', () => {
    expect(facts('ارتفع مؤشر سوق الإمارات المالي بنسبة 2 بالمئة.', 'indicator')[0]?.summary).toBe('index of UAE financial market, up 2%')
  })
})

describe('words that only look like verbs', () => {
  it.each([
    ['وعدت القيادة بإرسال عربات إلى تعز.', 'aid', 'planned'],
    ['اتفق الطرفان على تبادل 500 أسير.', 'arrest', 'planned'],
  ])('%s', (text, type, status) => {
    for (const fact of facts(text, type)) expect(fact.status).toBe(status)
  })
  it('kill nobody', () => {
    expect(facts('تمت التسوية مع 9 لاعبين من بين 27 لاعبا.', 'casualties')).toEqual([])
  })
  it('tell a loan once', () => {
    expect(facts('تأمل الحكومة في الحصول على قرض من البنك الدولي بقيمة مليار دولار.', 'transaction')).toHaveLength(1)
  })
})

describe('taken and held', () => {
  it.each([
    ['طردت القوات الكردية تنظيم داعش من كوباني.', 'control', { controller: 'القوات الكردية', former: 'تنظيم داعش', territory: 'كوباني' }],
    ['استولى الحوثيون على معسكر ماس.', 'control', { controller: 'الحوثيون', territory: 'معسكر ماس' }],
    ['استولت عناصر مسلحة على 4 سيارات إسعاف.', 'seizure', { agent: 'عناصر مسلحة', item: '4 سيارات إسعاف' }],
    ['قبضت الشرطة على ثلاثة مهربين.', 'arrest', { agent: 'الشرطة', detainee: 'ثلاثة مهربين' }],
    ['أوقفت الشرطة المغربية مهربين اثنين في طنجة.', 'arrest', { agent: 'الشرطة المغربية', place: 'طنجة' }],
    ['اقترضت الحكومة مليار دولار من البنك.', 'transaction', { borrower: 'الحكومة', amount: 'مليار دولار' }],
    ['انسحب الجيش الإسرائيلي من خان يونس.', 'movement', { actor: 'الجيش الإسرائيلي', origin: 'خان يونس' }],
    ['أطلق مسلحون النار على سيارة إسعاف في طوباس.', 'attack', { target: 'سيارة إسعاف' }],
    ['شهدت مدينة تطوان فيضانات.', 'disaster', { kind: 'فيضانات', place: 'مدينة تطوان' }],
    ['غرق مركب قبالة سواحل طرطوس.', 'disaster', { kind: 'غرق', place: 'سواحل طرطوس' }],
    ['أعلن الجيش السوداني هدنة لمدة 24 ساعة.', 'agreement', { kind: 'هدنة', term: '24 ساعة' }],
    ['قام وزير الصحة بزيارة إلى مستشفى الرمادي.', 'visit', { visitor: 'وزير الصحة', destination: 'مستشفى الرمادي' }],
  ])('%s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    ['احتل المنتخب المركز الثالث.', 'control'],
    ['استولى عليه النوم.', 'control'],
    ['طرد الحكم اللاعب من الملعب.', 'control'],
    ['قبض الموظفون رواتبهم.', 'arrest'],
    ['استولى الخوف على الأطفال.', 'seizure'],
    ['زار المريض طبيبه مرتين.', 'visit'],
    ['تصدر الفريق المجموعة برصيد 6 نقاط.', 'indicator'],
  ])('none: %s', (text, type) => {
    expect(facts(text, type)).toEqual([])
  })
})

describe('figures of trade', () => {
  it.each([
    ['صدر العراق 3.4 مليون برميل من النفط يوميا.', /exports/u],
    ['أنتجت حقول كركوك 300 ألف برميل يوميا.', /output/u],
    ['ستبلغ نسبة النمو 3.4 في المائة.', /^forecast: 3\.4%/u],
  ])('%s', (text, line) => {
    expect(facts(text, 'indicator')[0]?.summary).toMatch(line)
  })
  it('leave tables to sport', () => {
    expect(facts('تصدر الفريق المجموعة برصيد 6 نقاط.', 'indicator')).toEqual([])
  })
})

describe('wrecks', () => {
  it.each([
    ['غرق قارب في بحيرة طبريا.', { kind: 'غرق' }],
    ['تحطمت طائرة عسكرية في ولاية تيارت.', { kind: 'تحطمت', place: 'ولاية تيارت' }],
    ['انهار مبنى سكني من خمسة طوابق في الإسكندرية.', { kind: 'انهار', place: 'الإسكندرية' }],
    ['ضرب زلزال بقوة 5.6 درجة على مقياس ريختر ولاية المدية.', { kind: 'زلزال', place: 'ولاية المدية' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'disaster')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['انهار المنتخب في الدوحة.', 'غرق السوق في الديون بالقاهرة.', 'تحطمت آمال الفريق في تونس.'])('none: %s', (text) => {
    expect(facts(text, 'disaster')).toEqual([])
  })
})

describe('what is still to come', () => {
  it.each([
    ['يصل الرئيس التركي رجب طيب أردوغان إلى القاهرة الأربعاء.', 'visit', 'planned'],
    ['وصل الرئيس التركي رجب طيب أردوغان إلى القاهرة الأربعاء.', 'visit', 'occurred'],
    ['ارتفعت الصادرات 5 بالمئة لتبلغ قيمتها 3 مليارات دولار.', 'indicator', 'occurred'],
    ['من المتوقع أن ترتفع الأسعار لتصل إلى 90 دولارا.', 'indicator', 'planned'],
  ])('%s', (text, type, status) => {
    const found = facts(text, type)
    expect(found.length).toBeGreaterThan(0)
    for (const fact of found) expect(fact.status).toBe(status)
  })
})

describe('who appoints', () => {
  it('is no appointee where somebody new is appointed, or somebody else is named', () => {
    expect(facts('عين رئيس الوزراء سامر الراوي وزيرا جديدا للكهرباء.', 'appointment')[0]).not.toHaveProperty('person')
    expect(facts('عين الرئيس سامر الراوي حسن العلي مديرا للميناء.', 'position')).not.toContainEqual(
      expect.objectContaining({ holder: 'حسن العلي', title: 'الرئيس' }),
    )
  })
  it('is the title alone where one name follows it', () => {
    const [fact] = facts('عين رئيس الوزراء سامر الراوي سفيرا في تونس.', 'appointment')
    expect(fact).toMatchObject({ subtype: 'appointed', person: 'سامر الراوي' })
    expect(facts('عين رئيس الوزراء السابق عادل حسن سفيرا.', 'appointment')).toContainEqual(expect.objectContaining({ person: 'عادل حسن' }))
  })
})

describe('blessings', () => {
  it('say nothing', () => {
    const text = 'بحث الملك سلمان - حفظه الله - مع وزير الخارجية الفرنسي سبل التعاون.'
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining({ topic: 'سبل التعاون' }))
    expect(facts('أكد الملك سلمان، أيده الله، عمق العلاقات.', 'stance')).toEqual([])
  })
})

describe('no attacks', () => {
  it.each(['لم يغير المدير مكتبه منذ عشر سنوات سوى مرتين.', 'ويرد الوزير على الرسالة غدا في بغداد.'])('%s', (text) => {
    expect(facts(text, 'attack')).toEqual([])
  })
})
