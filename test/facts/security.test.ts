/** Security news by construction: who acted where the region is named first, what was foiled or survived, who is let off, who flees and who escapes. */
import { describe, expect, it } from 'vitest'
import { record, told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2024-03-15')

describe('who acted, and on whom', () => {
  it.each([
    // The north of a country is no state that acts.
    ['arrest', 'وفي الرمادي غرب العراق اعتقل الجيش العراقي 9 مسلحين.', { agent: 'الجيش العراقي', detainee: '9 مسلحين', place: 'الرمادي' }],
    ['attack', 'وفي بعقوبة شمال بغداد اغتال مسلحون مدير المصرف.', { attacker: 'مسلحون', target: 'مدير المصرف' }],
    ['casualties', 'وفي درعا جنوب سوريا قتل شرطي بانفجار لغم.', { killed: 'شرطي', place: 'درعا' }],
    // A part of those named is no more of them; nor is the credit of a picture.
    ['casualties', 'قتل 14 شخصا بينهم امرأتان وأربعة أطفال في غارة.', { killed: '14 شخصا' }],
    ['casualties', 'أدى القصف إلى مقتل ستة مدنيين، ثلاثة منهم في الحي القديم.', { killed: 'ستة مدنيين' }],
    ['attack', 'قصف الجيش مقر البعثة (رويترز) في الجنوب.', { target: 'مقر البعثة' }],
    // A perfect whose preposition points back.
    ['casualties', 'شهدت المدينة يوما داميا سقط فيه 30 قتيلا و80 جريحا.', { killed: '30 قتيلا', wounded: '80 جريحا' }],
    ['casualties', 'اندلعت مواجهات عنيفة قتل فيها أربعة جنود.', { killed: 'أربعة جنود' }],
    // A broken plural of men may end like a feminine.
    ['seizure', 'اختطف قراصنة ناقلة نفط قبالة سواحل الصومال.', { agent: 'قراصنة', item: 'ناقلة نفط' }],
    // Where, without a preposition.
    ['casualties', 'مقتل 3 جنود شمال غربي تدمر.', { killed: '3 جنود', place: 'شمال غربي تدمر' }],
    ['attack', 'اندلعت اشتباكات جنوب طرابلس بين الجيش والمسلحين.', { attacker: 'الجيش + المسلحين', place: 'جنوب طرابلس' }],
    ['attack', 'قصفت طائرات شمال إدلب.', { attacker: 'طائرات', target: 'شمال إدلب' }],
    ['disaster', 'ضرب إعصار ماثيو شمال كوبا.', { kind: 'إعصار', place: 'شمال كوبا' }],
    // Behind the object of a relative clause.
    ['disaster', 'خلفت الفيضانات التي اجتاحت مدينة درنة أكثر من 400 قتيل.', { place: 'مدينة درنة', killed: 'أكثر من 400 قتيل' }],
    // What nothing else tells of is told by its number.
    ['casualties', 'أكثر من 30 قتيلا في تصادم حافلتين بالسنغال.', { killed: 'أكثر من 30 قتيلا', cause: 'تصادم حافلتين', place: 'السنغال' }],
    ['casualties', '5 قتلى و20 جريحا بحادث سير في الجزائر.', { killed: '5 قتلى', wounded: '20 جريحا' }],
    ['casualties', 'أكدت الشرطة أن 5 حراس أمن قتلوا في الانفجار.', { killed: '5 حراس أمن' }],
    ['casualties', 'غرق 15 مهاجرا قبالة سواحل المهدية.', { killed: '15 مهاجرا' }],
    ['casualties', 'إصابة 3 جنود في عملية طعن في القدس.', { wounded: '3 جنود', cause: 'عملية طعن' }],
    ['attack', 'انفجار سيارة مفخخة يهز العاصمة الصومالية.', { weapon: 'سيارة مفخخة', place: 'العاصمة الصومالية' }],
    ['attack', 'اندلعت اشتباكات بين قبيلتين في دارفور.', { attacker: 'قبيلتين', place: 'دارفور' }],
    // Police who kill, a drone and a car, a third one.
    ['attack', 'أردت الشرطة مسلحا في فيينا.', { attacker: 'الشرطة', killed: 'مسلحا' }],
    ['attack', 'استهدفت مسيرة سيارة في صور.', { attacker: 'مسيرة', target: 'سيارة' }],
    ['attack', 'أطلق رجل النار على مدرسة في تكساس.', { attacker: 'رجل', target: 'مدرسة' }],
    ['casualties', 'قتل جنديان وجرح ثالث في كمين.', { killed: 'جنديان', wounded: 'ثالث', cause: 'كمين' }],
    // What a device or a mine struck.
    ['attack', 'انفجرت عبوة ناسفة استهدفت حافلة للجيش في سيناء.', { weapon: 'عبوة ناسفة', target: 'حافلة للجيش', place: 'سيناء' }],
    ['attack', 'انفجر لغم أرضي بسيارة إسعاف في مأرب.', { weapon: 'لغم أرضي', target: 'سيارة إسعاف' }],
    // Overrun and besieged.
    ['attack', 'أدان المجلس الغزو الروسي لأوكرانيا.', { attacker: 'الروسي', target: 'أوكرانيا', status: 'occurred' }],
    ['attack', 'يحاصر الجيش مدينة الأبيض منذ شهرين.', { attacker: 'الجيش', target: 'مدينة الأبيض', status: 'ongoing' }],
    // Whoever claims it made it, and whoever denies that did not.
    ['attack', 'أعلنت الحركة مسؤوليتها عن الهجوم على السفارة.', { attacker: 'الحركة', target: 'السفارة', status: 'occurred' }],
    ['attack', 'نفت الحركة مسؤوليتها عن الهجوم.', { attacker: 'الحركة', status: 'denied' }],
    ['attack', 'تبنت الجماعة استهداف سفينة في البحر الأحمر.', { attacker: 'الجماعة', target: 'سفينة', place: 'البحر الأحمر' }],
    // Whoever survives an attempt was attacked; whoever foils one attacked nobody.
    ['attack', 'نجا محافظ عدن من محاولة اغتيال بعبوة ناسفة.', { target: 'محافظ عدن', weapon: 'عبوة ناسفة', status: 'occurred' }],
    ['attack', 'أحبطت قوات الأمن هجوما انتحاريا في الرياض.', { place: 'الرياض', status: 'denied' }],
  ])('%s: %s', (type, text, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    ['casualties', 'وقال مكتب الوزير سليم العطار قتلوا في انفجار.'],
    ['attack', 'وقع البركان في منطقة يطلق عليها حلقة النار.'],
    ['casualties', 'يعيش في البلاد 4 ملايين مصاب بالسكري.'],
    ['attack', 'نجا بحار من الغرق قبالة المهدية.'],
    ['attack', 'لم تعلن أي جهة مسؤوليتها عن التفجير.'],
    ['attack', 'اجتاحت عاصفة قوية ألمانيا في مارس.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })

  it('takes nobody who foils an attack for its attacker', () => {
    expect(facts('أحبط الجيش هجوما على قاعدة الجفرة.', 'attack')[0]).not.toHaveProperty('attacker')
  })
})

describe('courts', () => {
  it.each([
    ['قضت المحكمة ببراءة ثلاثة متهمين وسجن اثنين.', ['acquitted: ثلاثة متهمين', 'sentenced: اثنين']],
    ['برأ القضاء اللبناني وزيرين سابقين.', ['acquitted: وزيرين سابقين']],
    ['حكم القضاء الفرنسي على رئيس الشركة بالسجن خمس سنوات.', ['sentenced: رئيس الشركة']],
    ['عاقبت محكمة الجنايات 7 متهمين بالسجن المشدد 10 سنوات.', ['sentenced: 7 متهمين']],
    ['أصدرت محكمة عسكرية أحكاما بالسجن على 12 ناشطا.', ['sentenced: 12 ناشطا']],
    ['مددت النيابة حبس خمسة متهمين 15 يوما.', ['arrested: خمسة متهمين']],
    ['أعلن الجيش تحرير 40 رهينة.', ['released: 40 رهينة']],
    ['أيدت المحكمة حكم السجن الصادر بحق الأكاديمي أحمد سليم العطار.', ['sentenced: أحمد سليم العطار']],
    ['نفذت السلطات حكم الإعدام في مدان بالقتل.', ['executed: مدان']],
    ['يقضي عقوبة السجن سبع سنوات بتهمة التحريض على قتل الجنود.', []],
  ])('%s', (text, expected) => {
    const told = facts(text, 'arrest').map(({ subtype, detainee }) => `${subtype}: ${detainee}`)
    expect(told.sort()).toEqual(expected)
  })

  it.each([
    ['أدين ثلاثة رجال بالتخطيط لهجوم.', 'التخطيط لهجوم'],
    ['أدانت المحكمة الوزير السابق بالفساد.', 'الفساد'],
    ['برأت المحكمة الوزير السابق من تهم الفساد.', 'الفساد'],
  ])('of what: %s', (text, charge) => {
    expect(facts(text, 'arrest')).toContainEqual(expect.objectContaining({ charge }))
  })

  it.each(['طالب الدفاع ببراءة المتهم.', 'ألغت محكمة النقض براءة الوزير السابق.'])('not let off: %s', (text) => {
    expect(facts(text, 'arrest').every(({ status }) => status !== 'occurred')).toBe(true)
  })

  it('puts no day to come to what has been done', () => {
    expect(facts('اعتقلت الشرطة نحو 40 شخصا قبل مسيرات مقررة غدا.', 'arrest')[0]).not.toHaveProperty('time')
    const [extended] = facts('مددت محكمة عوفر اعتقال النائب سليم العطار إلى الثلاثاء المقبل.', 'arrest')
    expect(extended).toMatchObject({ detainee: 'سليم العطار', status: 'occurred' })
  })

  it('knows that what one is sorry for has happened', () => {
    expect(facts('طالبت بكين الحكومة بالاعتذار لمقتل أحد جنودها.', 'casualties')).toEqual([expect.objectContaining({ status: 'occurred' })])
  })
})

describe('parts of a country in lines', () => {
  it.each([
    ['movement', 'انسحبت القوات من شمال سوريا.', 'forces withdrew from northern Syria'],
    ['movement', 'وصلت القوات إلى مشارف مدينة تكريت.', 'forces arrived in outskirts of Tikrit'],
    ['movement', 'انسحبت القوات من قضاء سنجار.', 'forces withdrew from Sinjar'],
    ['movement', 'وصلت تعزيزات تضم 25 آلية إلى أطراف بعقوبة.', 'forces (25 military vehicles) arrived in outskirts of Baqubah'],
    ['casualties', 'مقتل 3 جنود شمال شرقي تدمر.', '3 soldiers killed northeast of Palmyra'],
    ['attack', 'تعرضت قافلة أممية لإطلاق نار في شمال مالي.', 'attack on UN convoy in northern Mali'],
    ['attack', 'انفجرت سيارة مفخخة وسط بغداد.', 'attack in central Baghdad with car bomb'],
  ])('%s: %s', (type, text, summary) => {
    expect(record(text).facts.filter((f) => f.type === type)).toEqual([expect.objectContaining({ summary })])
  })
})

describe('what is feared or believed', () => {
  it.each([
    ['disaster', 'مخاوف من تفشي الكوليرا في غزة.'],
    ['casualties', 'تخوف من نزوح 300 ألف شخص.'],
    ['casualties', 'يعتقد أن زعيم الجماعة سليم العطار قتل في الغارة.'],
    ['casualties', 'يشتبه في أن السائق قتل ثلاثة أشخاص.'],
  ])('%s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([expect.objectContaining({ status: 'possible' })])
  })
})

describe('who flees, who is saved, who moves', () => {
  it.each([
    ['casualties', 'لجأ 4000 سوري إلى تركيا.', { displaced: '4000 سوري', place: 'تركيا' }],
    ['casualties', 'تستضيف تركيا 3.6 مليون لاجئ سوري.', { displaced: '3.6 مليون لاجئ سوري', place: 'تركيا', status: 'ongoing' }],
    ['casualties', 'نزح 20 ألف شخص من إدلب.', { displaced: '20 ألف شخص', place: 'إدلب' }],
    ['casualties', 'نقل 20 جريحا إلى المستشفى.', { wounded: '20 جريحا' }],
    ['movement', 'أنقذ خفر السواحل 70 مهاجرا قبالة سواحل ليبيا.', { subtype: 'rescued', count: '70 مهاجرا' }],
    [
      'movement',
      'نقلت القوات الأميركية 150 معتقلا من سوريا إلى العراق.',
      { subtype: 'transferred', count: '150 معتقلا', origin: 'سوريا', destination: 'العراق' },
    ],
    ['movement', 'عززت تركيا قواتها على الحدود مع سوريا.', { subtype: 'deployed', actor: 'قواتها', destination: 'الحدود' }],
    ['movement', 'حشدت روسيا 100 ألف جندي على الحدود.', { subtype: 'deployed', count: '100 ألف جندي' }],
    ['movement', 'غادر 500 جندي أميركي قاعدة عين الأسد.', { subtype: 'withdrawn', count: '500 جندي أميركي', origin: 'قاعدة عين الأسد' }],
    ['movement', 'عاد 2000 نازح إلى ديارهم في الموصل.', { subtype: 'arrived', count: '2000 نازح', destination: 'الموصل' }],
    ['disaster', 'خرج قطار عن القضبان في محافظة القليوبية.', { kind: 'خرج', place: 'محافظة القليوبية' }],
    ['disaster', 'انفجار أنبوب غاز في الأهواز.', { kind: 'انفجار', place: 'الأهواز' }],
    ['disaster', 'اجتاحت الفيضانات مدينة درنة.', { kind: 'الفيضانات', place: 'مدينة درنة' }],
    ['disaster', 'حذرت الأرصاد من سيول في جدة.', { kind: 'سيول', place: 'جدة', status: 'possible' }],
  ])('%s: %s', (type, text, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    ['casualties', 'فر 200 سجين من سجن في عدن.'],
    ['casualties', 'فر عشرات السجناء من السجن المركزي.'],
    ['casualties', 'لجأ المستثمرون إلى الذهب.'],
    ['movement', 'قال شهود عيان: غادرنا المطعم قبل الحريق.'],
    ['movement', 'عززت الشركة وجودها في السوق.'],
    ['movement', 'دعا إلى إنقاذ الفلاحين من الفقر.'],
    ['movement', 'نجح الأطباء في إنقاذ حياة مريضة كويتية.'],
    ['disaster', 'خرج القطار من المحطة في القاهرة.'],
    ['disaster', 'عاد الوزير من سيول أمس.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })
})

describe('how many met their end, and who has whom held', () => {
  it.each([
    ['12 شخصا لقوا حتفهم في الحادث.', '12 شخصا'],
    ['قالت الوزارة إن تسعة أشخاص على الأقل لقوا حتفهم في الحادث.', 'تسعة أشخاص على الأقل'],
    ['سجل القطاع نموا قويا في العام الماضي.', undefined],
  ])('%s', (text, killed) => {
    expect(told(text, 'casualties').map((f) => f.killed)).toEqual(killed === undefined ? [] : [killed])
  })
  it('the public prosecutor too', () => {
    expect(told('أمر النائب العام بحبس سائق الشاحنة أربعة أيام.', 'arrest')).toMatchObject([
      { agent: 'النائب العام', detainee: 'سائق الشاحنة', term: 'أربعة أيام' },
    ])
  })
})
