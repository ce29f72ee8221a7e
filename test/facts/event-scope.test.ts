/** What may fill a role of an event and what may not: whose fire it was, who confers, what is taken, who is passive, what did not come about. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2024-03-15')

describe('events and their roles', () => {
  it.each([
    // Whose fire it was.
    ['attack', 'استشهد شاب برصاص قوات الاحتلال في جنين.', { attacker: 'قوات الاحتلال', killed: 'شاب', place: 'جنين' }],
    ['attack', 'أصيب ثلاثة صيادين برصاص الجيش قبالة الشاطئ.', { attacker: 'الجيش', wounded: 'ثلاثة صيادين' }],
    // A hollow verb's passive is spelled unlike its active.
    ['attack', 'اغتيل ضابط أمس في عدن برصاص مسلحين مجهولين.', { attacker: 'مسلحين مجهولين', target: 'ضابط', place: 'عدن' }],
    ['casualties', 'خمسة جنود أصيبوا بجروح في انفجار لغم.', { wounded: 'خمسة جنود', cause: 'انفجار لغم' }],
    // What is shot down, raided, fought between two.
    ['attack', 'أسقط الجيش طائرة مسيرة فوق القاعدة.', { attacker: 'الجيش', target: 'طائرة مسيرة' }],
    ['attack', 'داهمت قوات الاحتلال بلدة يعبد.', { attacker: 'قوات الاحتلال' }],
    ['attack', 'جرى تبادل إطلاق نار بين الشرطة ومسلحين.', { attacker: 'الشرطة + مسلحين' }],
    ['attack', 'فجر التنظيم عربة مفخخة قرب نقطة تفتيش.', { attacker: 'التنظيم', weapon: 'عربة مفخخة' }],
    ['attack', 'بعد غارة على صور شنتها طائرات إسرائيلية.', { target: 'صور' }],
    // Who came under fire, or out of it alive.
    ['attack', 'تعرضت قافلة أممية لإطلاق نار في شمال مالي.', { target: 'قافلة أممية', place: 'شمال مالي' }],
    ['attack', 'نجا محافظ عدن من محاولة اغتيال بسيارة مفخخة.', { target: 'محافظ عدن', weapon: 'سيارة مفخخة' }],
    ['arrest', 'مثلت الصحفية أمام قاضي التحقيق.', { subtype: 'tried', detainee: 'الصحفية' }],
    // The whole of which a part is named.
    ['attack', 'هاجمت عناصر من حركة الشباب معسكرا للجيش.', { attacker: 'عناصر من حركة الشباب' }],
    ['visit', 'زار وفد من الاتحاد الأوروبي مخيمات اللاجئين.', { visitor: 'وفد من الاتحاد الأوروبي' }],
    ['arrest', 'جرى اعتقال خمسة من عناصر التنظيم في مراكش.', { detainee: 'خمسة من عناصر التنظيم' }],
    // All who meet may be one phrase, or adjectives.
    ['meeting', 'اجتمع وزراء الخارجية العرب في القاهرة لبحث تطورات الوضع.', { participant: 'وزراء الخارجية العرب', place: 'القاهرة' }],
    ['meeting', 'انعقدت في جدة قمة عربية صينية.', { participant: 'عربية + صينية', place: 'جدة' }],
    // How many a force has.
    ['strength', 'يضم الجيش نحو 150 ألف جندي.', { force: 'الجيش', count: 'نحو 150 ألف جندي' }],
    ['strength', 'يبلغ قوام القوة الأممية 10 آلاف جندي.', { force: 'القوة الأممية', count: '10 آلاف جندي' }],
    ['control', 'أحكم الجيش قبضته على مدينة ود مدني.', { controller: 'الجيش', territory: 'مدينة ود مدني' }],
    ['casualties', 'أعلنت الوزارة ارتفاع عدد الشهداء إلى 34 ألفا.', { killed: '34 ألفا' }],
    ['arrest', 'أوقفت السلطات المغربية 13 مهاجرا قرب سبتة.', { agent: 'السلطات المغربية', detainee: '13 مهاجرا' }],
    ['arrest', 'قررت النيابة العامة حبس المتهم 15 يوما.', { subtype: 'arrested', agent: 'النيابة العامة', term: '15 يوما' }],
    ['vote', 'سحب البرلمان الثقة من وزير الداخلية.', { body: 'البرلمان', subject: 'وزير الداخلية' }],
    // A title with the article owns no place, no second holder, no oath.
    ['visit', 'من المقرر أن يزور الوزير الصين الشهر المقبل.', { status: 'planned', visitor: 'الوزير', destination: 'الصين' }],
    ['visit', 'غادر رئيس الحكومة بغداد متوجها إلى طهران.', { visitor: 'رئيس الحكومة', destination: 'طهران' }],
    ['appointment', 'أقال الملك رئيس الحكومة.', { subtype: 'dismissed', position: 'رئيس الحكومة' }],
    ['appointment', 'أدى الوزراء الجدد اليمين الدستورية أمام الرئيس.', { position: 'الوزراء الجدد' }],
    ['visit', 'قام وفد برلماني بجولة تفقدية في المنطقة المتضررة.', { visitor: 'وفد برلماني', destination: 'المنطقة المتضررة' }],
    ['vote', 'رفض البرلمان أي تعديل على القانون.', { body: 'البرلمان', subject: 'أي تعديل على القانون' }],
    ['stance', 'رفضت الخارجية الروسية الاتهامات الغربية.', { actor: 'الخارجية الروسية', content: 'الاتهامات الغربية' }],
    // Blows that are counted; both sides of a clash; who is sent where.
    ['attack', 'شنت طائرات التحالف 12 غارة على مواقع المتمردين في صعدة.', { attacker: 'طائرات التحالف', count: '12 غارة', target: 'مواقع المتمردين' }],
    ['attack', 'اندلعت اشتباكات بين الجيش ومسلحي القبائل في مأرب.', { attacker: 'الجيش + مسلحي القبائل', place: 'مأرب' }],
    ['movement', 'أرسلت فرنسا 300 جندي إضافي إلى النيجر.', { subtype: 'deployed', count: '300 جندي', destination: 'النيجر' }],
    ['movement', 'نشرت تونس قوات إضافية على الحدود مع ليبيا.', { subtype: 'deployed', actor: 'قوات إضافية', destination: 'الحدود' }],
    ['disaster', 'انهار مبنى في حلب مخلفا 16 قتيلا.', { place: 'حلب', killed: '16 قتيلا' }],
    // Whose a place is that no article names; what lies under somebody's control, or falls to him.
    ['attack', 'قصفت المدفعية مواقع للمتمردين في صعدة.', { target: 'مواقع للمتمردين' }],
    ['control', 'لا تزال البلدة تحت سيطرة المسلحين.', { subtype: 'held', controller: 'المسلحين', territory: 'البلدة' }],
    // What is wrested from its owner is not set free.
    ['control', 'انتزع المتمردون بلدة بارا من الجيش.', { subtype: 'seized', controller: 'المتمردون', former: 'الجيش', territory: 'بلدة بارا' }],
    ['control', 'سقطت مدينة تدمر بيد التنظيم.', { subtype: 'lost', controller: 'التنظيم', territory: 'مدينة تدمر' }],
    // A sentence that is carried out; on suspicion; of what one is found guilty.
    ['arrest', 'نفذت السلطات حكم الإعدام بحق ثلاثة مدانين.', { subtype: 'executed', status: 'occurred', detainee: 'ثلاثة مدانين' }],
    ['arrest', 'حكمت المحكمة بإعدام ثلاثة متهمين.', { subtype: 'executed', status: 'planned' }],
    ['arrest', 'أوقفت الشرطة ثلاثة أشخاص للاشتباه في تورطهم في السرقة.', { charge: 'لاشتباه في تورطهم في السرقة' }],
    ['arrest', 'أدانت المحكمة الوزير السابق بالفساد.', { subtype: 'sentenced', charge: 'الفساد' }],
    ['disaster', 'غرق مركب يقل 120 مهاجرا قبالة السواحل الليبية.', { place: 'السواحل الليبية' }],
    // Who did not manage did not do it.
    ['control', 'لم تتمكن القوات من السيطرة على المطار.', { status: 'denied' }],
    ['attack', 'لم ينجح المسلحون في اقتحام القاعدة.', { status: 'denied' }],
    ['attack', 'نجح المسلحون في اقتحام القاعدة.', { status: 'occurred' }],
  ])('%s: %s', (type, text, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    // Whom a relative clause is about does what its verb says, whoever stands around it.
    ['stance', 'بحث الاجتماع مختلف القضايا التي تهدد دول المنطقة.'],
    ['stance', 'حذر الوزير من كل تدخل عسكري خارجي يهدد أمن البلاد.'],
    ['control', 'تتقدم القوات الحكومية نحو البلدة لطرد المتطرفين الذين احتلوا أحياءها.'],
    // Words and bytes strike nobody.
    ['attack', 'تعرضت شركة لهجمات إلكترونية على مقرها في دبي.'],
    ['attack', 'شنت الصحيفة هجوما لاذعا على الوزير.'],
    ['attack', 'أدى النزاع إلى تفجير أزمة عام 1983.'],
    // Clubs play, offices take in requests.
    ['meeting', 'يلتقي المنتخب التونسي نظيره الليبي غدا.'],
    ['meeting', 'استقبل المركز 31 ألف مراجع هذا العام.'],
    // A museum or an office is visited and visits nobody.
    ['visit', 'تتيح البطاقة زيارة المتحف والجولة في القرية.'],
    // What is checked, found lost or booked is not seized.
    ['seizure', 'يجب ضبط الجودة لضمان سلامة منتج التمور.'],
    ['seizure', 'عثر الصيادون على حطام الطائرة في البحر.'],
    // A definite masdar owns no bare noun; the occupation is a name.
    ['arrest', 'تناول التقرير الاحتجاز التعسفي، والحريات الصحفية.'],
    ['control', 'صورت المراسلة اقتحام الاحتلال مدينة جنين.'],
    // A referee is no verdict, a law no sentence.
    ['arrest', 'أدار المباراة الحكم الدولي السابق علي الطريفي.'],
    // Forms that stand after لم only.
    ['appointment', 'تقل المسافة بينهما بشكل كبير عن رئيس البلدية.'],
    // Players, brothers, and particles.
    ['casualties', 'فقد قال محمد المريني في تطوان إن البيت افتتح.'],
    ['casualties', 'هجر زوجته في بغداد.'],
    ['movement', 'نشرت البلدية نحو 80 لوحة توعوية في ميادين المدن.'],
    ['movement', 'يصل الزوار إلى المطار.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })

  it('tells no sentence of a law that provides for one', () => {
    expect(facts('صوت البرلمان على قانون يقضي بإعدام الأسرى.', 'arrest').filter(({ subtype }) => subtype === 'sentenced')).toEqual([])
    expect(facts('محكمة تركية تقضي بسجن صحفي خمس سنوات.', 'arrest')).toContainEqual(expect.objectContaining({ subtype: 'sentenced', detainee: 'صحفي' }))
  })
})

describe('who is held, who is only sentenced, what is told in general', () => {
  it.each([
    ['أصدرت محكمة الجنايات حكما بالإعدام شنقا بحق ثلاثة مدانين.', ['executed planned', 'sentenced occurred']],
    ['أصدرت المحكمة أحكاما بالإعدام ضد خمسة متهمين.', ['executed planned', 'sentenced occurred']],
    ['نفذت السلطات حكم الإعدام شنقا في ثلاثة مدانين.', ['executed occurred']],
    ['قرر قاضي التحقيق الاحتفاظ بثلاثة موظفين.', ['arrested occurred']],
    ['تم الاحتفاظ بثلاثة أشخاص بتهمة غسل الأموال.', ['arrested occurred']],
    ['قررت الشركة الاحتفاظ بخمسة موظفين.', []],
    ['احتفظ الفريق بثلاثة لاعبين هذا الموسم.', []],
  ])('%s', (text, expected) => {
    expect(
      facts(text, 'arrest')
        .map(({ subtype, status }) => `${subtype} ${status}`)
        .sort(),
    ).toEqual(expected)
  })

  it('takes no relative clause in the imperfect for an event, unless it counts or dates', () => {
    expect(facts('قال المصدر إن المخدرات التي تضبط على الحدود مصدرها مصانع في الجنوب.', 'seizure')).toEqual([])
    expect(facts('يحمل المهربون الذين يقتلون في الاشتباكات أسلحة.', 'casualties')).toEqual([])
    expect(facts('عرضت الشرطة المخدرات التي ضبطت على الحدود.', 'seizure')).toContainEqual(expect.objectContaining({ item: 'المخدرات' }))
  })

  it('takes the neighbour of a border for nobody whose goods are seized', () => {
    expect(facts('حجز الجيش 120 كيلوغراما من الحشيش على الحدود مع الجزائر.', 'seizure')[0]).not.toHaveProperty('from')
    expect(facts('ضبطت الشرطة 30 كيلوغراما من الحشيش مع ثلاثة مسافرين.', 'seizure')[0]).toHaveProperty('from', 'ثلاثة مسافرين')
  })
})
