/** What a cue makes of an event: the worst error is a plan told as a deed. */
import { describe, expect, it } from 'vitest'
import { record, told } from '../examples.ts'

const EVENTLESS = ['statement', 'position', 'figure', 'stance']
const read = (text: string) => record(text, '2024-05-15').facts.filter((f) => !EVENTLESS.includes(f.type))
const statuses = (text: string, type: string) => read(text).flatMap((f) => (f.type === type ? [f.status] : []))

describe('planned', () => {
  it.each([
    ['agreement', 'سوف توقع مصر والسودان مذكرة تفاهم في الخرطوم.'],
    ['agreement', 'ستوقع تونس والجزائر اتفاقية في حزيران المقبل.'],
    ['agreement', 'الحكومة بصدد توقيع اتفاقية مع صندوق النقد الدولي.'],
    ['agreement', 'أرجأت الحكومة توقيع الاتفاقية مع روسيا.'],
    ['visit', 'من المقرر أن يزور رئيس الوزراء العراقي طهران الأحد.'],
    ['visit', 'يعتزم وزير الدفاع الأميركي زيارة بغداد الأسبوع المقبل.'],
    ['visit', 'ينوي الرئيس التركي زيارة القاهرة.'],
    ['visit', 'تأجلت زيارة الرئيس العراقي إلى الكويت.'],
    ['meeting', 'ومن المنتظر أن يلتقي وزير الخارجية السعودي نظيره المصري في الرياض.'],
    ['aid', 'تنوي قطر تقديم 20 مليون دولار للبنان.'],
    ['aid', 'أعلن المتحدث عزم الدوحة تقديم 20 مليون دولار للبنان.'],
    ['meeting', 'غادر الوزير سمير حداد عمان متوجها إلى القاهرة للقاء الرئيس المصري.'],
    ['movement', 'ترددت أنباء عن نية روسيا سحب جنودها من سوريا.'],
    ['movement', 'انتقد الحزب قرار باريس سحب جنودها من مالي.'],
    ['movement', 'شدد الوزير على ضرورة انسحاب المسلحين من الميناء.'],
    ['aid', 'على أن تسلم فرنسا 12 مروحية للعراق في نيسان المقبل.'],
    ['aid', 'عرضت الصين تقديم 100 مليون دولار للسودان.'],
    ['aid', 'تعهدت ألمانيا بتقديم 30 مليون يورو للأردن.'],
    ['aid', 'وعد الاتحاد الأوروبي بمنح تونس 150 مليون يورو.'],
    ['arrest', 'طالبت فصائل فلسطينية بالإفراج عن 50 أسيرا.'],
    ['arrest', 'أمر القاضي بالإفراج عن المتهمين.'],
    ['arrest', 'أصدر مجلس القضاء أوامر بإلقاء القبض على تسعة من العاملين.'],
    ['arrest', 'أصدر القاضي أمرا باعتقال النائب سامي حداد.'],
    ['aid', 'وجه أمير قطر بإرسال 70 طنا من الأدوية إلى المغرب.'],
    ['aid', 'ووجه الوزير الجهات المختصة بتوفير الغذاء للنازحين.'],
    ['movement', 'دعا الرئيس الفرنسي إلى انسحاب القوات الروسية من أوكرانيا.'],
    ['movement', 'ينبغي أن تنسحب القوات الإسرائيلية من الجولان.'],
    ['movement', 'يجب أن تنسحب القوات الأجنبية من ليبيا.'],
    ['appointment', 'يجب على الحكومة إقالة وزير الصحة سامر العلي.'],
    ['transaction', 'أعلنت الوزارة أنها ستشتري 20 طائرة من روسيا بقيمة ملياري دولار.'],
    ['transaction', 'تسعى مصر إلى شراء 24 طائرة من فرنسا.'],
    ['attack', 'تستعد القوات العراقية لاقتحام مدينة الموصل.'],
    ['indicator', 'من المتوقع أن ينخفض معدل التضخم إلى 4 بالمئة.'],
    ['control', 'تجري القوات عملية تهدف إلى تحرير الرقة.'],
    ['control', 'بهدف تحرير مدينة الرقة انطلقت العملية فجرا.'],
    ['indicator', 'جاء ذلك في وقت من المتوقع فيه انخفاض الأسعار 25%.'],
    ['aid', 'تستعد الفرق للمناقشة الأولى لمشروع قانون متعلق بتنظيم جمع الأموال من السكان وتوزيع المساعدات.'],
  ])('%s: %s', (type, text) => {
    expect(statuses(text, type)).not.toEqual([])
    expect(new Set(statuses(text, type))).toEqual(new Set(['planned']))
  })
})

describe('possible', () => {
  it.each([
    ['aid', 'القرض سيمكن من تقديم قروض صغيرة، ومن صرف منح بقيمة 40 دينارا لفائدة 900 طفل.'],
    ['attack', 'قد تقصف الطائرات الروسية مدينة إدلب.'],
    ['attack', 'لو قصفت إسرائيل المفاعل لاندلعت الحرب.'],
    ['attack', 'هناك احتمال أن تقصف الطائرات المدينة.'],
    ['casualties', 'ربما قتل 20 شخصا في الانفجار.'],
    ['control', 'في حال سيطرت القوات الحكومية على المدينة ستعود العائلات.'],
    ['control', 'لولا تدخل الجيران لسيطر المسلحون على المدينة.'],
    ['control', 'بإمكان الجيش استعادة المدينة.'],
    ['movement', 'إذا انسحبت القوات التركية من عفرين عاد السكان.'],
    ['agreement', 'احتمال توقيع العراق اتفاقية مع تركيا قائم.'],
    ['arrest', 'حاول مسلحون خطف رجل أعمال في طرابلس.'],
    ['transaction', 'تدرس الحكومة شراء 12 طائرة من الصين.'],
  ])('%s: %s', (type, text) => {
    expect(statuses(text, type)).not.toEqual([])
    expect(new Set(statuses(text, type))).toEqual(new Set(['possible']))
  })
})

describe('denied', () => {
  it.each([
    ['aid', 'أكد المتحدث رفض الحكومة تسليم الطائرات إلى الجيش.'],
    ['movement', 'نفت القيادة الأنباء التي تحدثت عن سحب جنودها من المطار.'],
    ['arrest', 'نفى مصدر مقرب ما تردد عن اعتقال الوزير السابق.'],
    ['movement', 'نفى الناطق المعلومات التي أشارت إلى نية الجيش سحب جنوده من الحدود.'],
    ['meeting', 'لم يلتق الرئيس المصري نظيره التركي.'],
    ['meeting', 'غادر الرئيس دون أن يلتقي الوزير نظيره الأميركي.'],
    ['movement', 'لن تسحب روسيا قواتها من سوريا.'],
    ['movement', 'يستحيل أن تنسحب القوات من المدينة.'],
    ['visit', 'ألغى وزير الخارجية زيارة إلى باريس.'],
    ['attack', 'ليس صحيحا أن الجيش قصف قرية في درعا.'],
    ['attack', 'نفى المتحدث أن تكون القوات قصفت قرية.'],
    ['attack', 'أحبطت الشرطة محاولة لاغتيال رئيس الحكومة في طرابلس.'],
    ['casualties', 'نفت الوزارة مقتل خمسة جنود في الهجوم.'],
    ['control', 'أوشكت القوات على تحرير الموصل.'],
    ['agreement', 'تراجعت الحكومة عن توقيع الاتفاقية مع الشركة.'],
    ['aid', 'ألغت بريطانيا تسليم 30 طائرة للسعودية.'],
  ])('%s: %s', (type, text) => {
    expect(statuses(text, type)).not.toEqual([])
    expect(new Set(statuses(text, type))).toEqual(new Set(['denied']))
  })
})

describe('ongoing and occurred', () => {
  it.each([
    ['ongoing', 'attack', 'ما زال الجيش يقصف مدينة درعا.'],
    ['ongoing', 'control', 'ما زال الجيش السوري يسيطر على مدينة درعا.'],
    ['occurred', 'control', 'لقد حررت القوات مدينة تكريت.'],
    ['occurred', 'control', 'أكد الناطق أن القوات حررت حي الزهراء.'],
    ['occurred', 'control', 'بعد أن سيطرت الفصائل على المعبر.'],
    ['occurred', 'attack', 'كانت الطائرات قد قصفت مواقع للمسلحين في درنة.'],
    ['occurred', 'visit', 'سبق أن زار الرئيس الفرنسي الجزائر.'],
    ['occurred', 'agreement', 'وقد وقع الجانبان اتفاقية لتبادل السجناء.'],
    ['occurred', 'appointment', 'قرر الرئيس إقالة وزير المالية أحمد منصور.'],
  ])('%s %s: %s', (status, type, text) => {
    expect(statuses(text, type)).toEqual([status])
  })
})

describe('never a deed', () => {
  it.each([
    'كاد المسلحون أن يسيطروا على مدينة بنغازي.',
    'فشل المسلحون في السيطرة على مدينة سرت.',
    'رفضت الحكومة تسليم 20 شاحنة لأهالي المخيم.',
    'نفى الجيش قصف مدينة الفلوجة.',
    'حاول مسلحون اقتحام مقر البرلمان في بغداد.',
    'لا تعتزم واشنطن إرسال 300 جندي إلى سوريا.',
    'اقترح الرئيس نشر قوات في جنوب لبنان.',
    'كان من المقرر أن يزور الملك لبنان في حزيران.',
    'هدد الحوثيون بقصف مطار الرياض.',
    'يأمل الوزير في لقاء نظيره الأميركي.',
    'وافق البرلمان على شراء 12 طائرة من الصين.',
    'يمكن أن تستورد مصر 50 ألف طن من القمح من روسيا.',
    'لم تعد القوات الحكومية تسيطر على المدينة.',
  ])('%s', (text) => {
    for (const { status } of read(text).filter((f) => f.type !== 'vote')) expect(['occurred', 'ongoing']).not.toContain(status)
  })
})

describe('told of, not aimed at', () => {
  it.each([
    // A masdar with a subject of its own is no purpose.
    ['attack', 'جرح المصور أثناء تغطيته لاقتحام الجيش الإسرائيلي مدينة جنين.'],
    ['attack', 'كانت القرية هدفا لهجمات المتمردين على الجسر.'],
    ['visit', 'نقلت القنوات صورا كثيرة في تغطيتها لزيارة ميركل لواشنطن.'],
    // Nobody dies on purpose.
    ['casualties', 'ينوي الوزير السفر إلى لاهاي ردا على مقتل 5 صيادين في الحريق.'],
    // What is joined by an adverbial is no part of what is wanted.
    ['attack', 'طالبت الحكومة بعقد جلسة عاجلة وذلك بعد الغارات التركية على مواقع التنظيم في سوريا.'],
  ])('%s: %s', (type, text) => {
    expect(new Set(statuses(text, type))).toEqual(new Set(['occurred']))
  })
  it('بلا denies its own noun', () => {
    expect(statuses('عقدت جمعية تعليم بلا أسوار اجتماعا مع وزير التربية.', 'meeting')).toEqual(['occurred'])
    expect(statuses('غادر الوفد بلا اجتماع مع وزير التربية.', 'meeting')).not.toContain('occurred')
  })
  it('an inspection loses nobody', () => {
    expect(read('قام وزير الصناعة كمال الرياحي بزيارة عمل للولاية لتفقد مشروع المصنع.').filter((f) => f.type === 'casualties')).toEqual([])
  })
  it('a city gives its name to what happened there', () => {
    const [attack] = read('قتل 14 شخصا في هجوم برشلونة على المارة.').filter((f) => f.type === 'attack')
    expect(attack?.roles.attacker).toBeUndefined()
  })
})

describe('a day to come, in a text of no known date', () => {
  const unknown = (text: string, type: string) => record(text).facts.flatMap((f) => (f.type === type ? [f.status] : []))
  it.each([
    ['visit', 'يزور وزير الدفاع الياباني تونس غدا.'],
    ['visit', 'يبدأ وزير الدفاع الياباني غدا زيارة إلى تونس.'],
    ['arrest', 'تبدأ الأسبوع المقبل محاكمة الوزير السابق.'],
    ['meeting', 'يجتمع مجلس الوزراء الأحد القادم لبحث الموازنة.'],
  ])('is planned: %s %s', (type, text) => {
    expect(unknown(text, type)).toEqual(['planned'])
  })
  it.each([
    ['visit', 'زار وزير الدفاع الياباني تونس أمس.', 'occurred'],
    ['visit', 'يزور وزير الدفاع الياباني تونس.', 'occurred'],
  ])('is only what its words say: %s %s', (type, text, status) => {
    expect(unknown(text, type)).toEqual([status])
  })
})

it('who does not comment takes no stance', () => {
  expect(record('رفض الناطق التعليق على الاتهامات الموجهة إلى الحكومة.').facts.filter((f) => f.type === 'stance')).toEqual([])
  expect(record('رفض الناطق الاتهامات الموجهة إلى الحكومة.').facts.filter((f) => f.type === 'stance')).not.toEqual([])
})

describe('what is only talked of', () => {
  it.each([
    ['بحث القائد مع نظيره الفرنسي كريم ناصر، الاثنين الماضي، تسريع تسليم الأسلحة إلى الجيش.', 'aid', 'possible'],
    ['رفض الناطق التعليق على تقارير عن اعتقال ثلاثة ضباط.', 'arrest', 'possible'],
    ['أكد القائد أهمية تشكيل ثلاث كتائب مشتركة.', 'strength', 'possible'],
    ['بحث الوزيران انسحاب القوات من الجنوب.', 'movement', 'possible'],
    ['جرى خلال اللقاء بحث تثبيت الهدنة وانسحاب القوات من الجنوب.', 'movement', 'possible'],
    // An event that has its article, or that befell somebody, is known.
    ['تناول اللقاء الهجوم الإسرائيلي على غزة.', 'attack', 'occurred'],
  ])('%s: %s %s', (text, type, status) => {
    expect(
      record(text)
        .facts.filter((f) => f.type === type)
        .map((f) => f.status),
    ).toEqual([status])
  })
})

describe('talk that somebody denies', () => {
  it.each([
    ['نفت وزارة الدفاع الأنباء التي تحدثت عن انسحاب قواتها من المدينة.', 'movement', 'denied'],
    ['نفى المتحدث ما تردد عن اعتقال المدير سمير الحداد.', 'arrest', 'denied'],
    ['نفت الشركة صحة ما نشر بشأن شراء 40 حافلة.', 'transaction', 'denied'],
    ['نفى الجيش التقارير التي أفادت بأن القوات انسحبت من المدينة.', 'movement', 'denied'],
    // Behind a mark something else is told.
    ['نفى الجيش الأنباء، وقال إن القوات انسحبت من المدينة أمس.', 'movement', 'occurred'],
    ['أكد المتحدث ما تردد عن اعتقال المدير سمير الحداد.', 'arrest', 'occurred'],
  ])('%s: %s %s', (text, type, status) => {
    expect(told(text, type).map((f) => f.status)).toEqual([status])
  })
  it.each([
    ['نفت الوزارة الأنباء التي تحدثت عن انسحاب القوات.', 'ministry denies reports of force withdrawal', 'الأنباء التي تحدثت عن انسحاب القوات'],
    ['نفت الوزارة التقارير التي أفادت بأن القوات انسحبت.', 'ministry denies reports that forces withdrew', 'التقارير التي أفادت بأن القوات انسحبت'],
  ])('is what the statement is about: %s', (text, summary, content) => {
    expect(told(text, 'statement')).toEqual([expect.objectContaining({ summary, content, speaker: 'الوزارة' })])
  })
})
