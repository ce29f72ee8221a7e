/** Orders and what comes of them, agreements in lists, what projects cost, who receives: each construction with what only looks like it. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2023-06-15')

describe('orders', () => {
  it.each([
    [
      'تسلمت القوات البحرية القطرية زورقين من أصل 12 زورقا تعاقدت عليها الدوحة مع تركيا عام 2018.',
      { subtype: 'purchase', buyer: 'القوات البحرية القطرية', item: 'زورقين' },
    ],
    [
      'تسلمت القوات البحرية القطرية زورقين من أصل 12 زورقا تعاقدت عليها الدوحة مع تركيا عام 2018.',
      { subtype: 'contract', buyer: 'الدوحة', seller: 'تركيا', item: '12 زورقا', summary: '12 boats ordered by Doha from Turkey 2018' },
    ],
    ['تعاقد المغرب مع شركة إيرباص على 18 مروحية.', { buyer: 'المغرب', seller: 'شركة إيرباص', item: '18 مروحية' }],
    ['تعاقدت وزارة الدفاع مع شركة بوينغ على 6 طائرات بقيمة مليار دولار.', { amount: 'مليار دولار', item: '6 طائرات' }],
    // Work falls to somebody, and whoever was named before does not give it.
    [
      'فازت شركة حسن علام بعقد بقيمة 90 مليون دولار، فيما رست المناقصة الثانية على شركة سيمنز.',
      { item: 'المناقصة الثانية', party: 'شركة سيمنز', summary: 'second tender awarded to Siemens' },
    ],
    ['وقعت وزارة الدفاع عقدا مع شركة كورية جنوبية لتوريد 20 طائرة بقيمة مليار دولار.', { party: 'وزارة الدفاع + شركة كورية جنوبية', item: 'توريد 20 طائرة' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining(expected))
  })
  it('are told once: goods to be supplied by the contract over them, part of an order by no gift', () => {
    expect(facts('وقعت وزارة الدفاع عقدا مع شركة كورية لتوريد 20 طائرة بقيمة مليار دولار.', 'transaction')).toHaveLength(1)
    expect(facts('تسلمت القوات البحرية القطرية زورقين من أصل 12 زورقا.', 'aid')).toEqual([])
  })
  it.each(['تعاقد النادي مع المدرب البرتغالي لمدة عامين.', 'رست السفينة على رصيف الميناء.', 'تسلمت الإدارة 3 طلبات من أصل 12 طلبا.'])('none: %s', (text) => {
    expect(facts(text, 'transaction')).toEqual([])
  })
})

describe('who sells to whom', () => {
  it.each<[string, Record<string, string | undefined>]>([
    // Of two behind the act of selling the first buys, unless who buys is said.
    ['وافقت واشنطن على بيع البحرين 12 مروحية مقابل مليار دولار.', { status: 'planned', buyer: 'البحرين', item: '12 مروحية', seller: undefined }],
    ['انتقد الوزير بيع روسيا 12 مروحية لإيران.', { seller: 'روسيا', buyer: 'إيران' }],
    ['أكدت الشركة توريد 10 محولات من الصين بقيمة 3 ملايين دولار.', { seller: 'الصين', item: '10 محولات' }],
    ['تعاقدت الحكومة مع شركة روسية على توريد 500 ألف طن من القمح.', { buyer: 'الحكومة', seller: 'شركة روسية' }],
    ['استحوذت مجموعة قطرية على حصة 40 في المائة في شركة فرنسية مقابل مليار يورو.', { buyer: 'مجموعة قطرية', item: 'حصة + 40 في المائة' }],
  ])('%s', (text, { seller, ...expected }) => {
    const [deal] = facts(text, 'transaction')
    expect(deal).toMatchObject(expected)
    expect(deal?.seller).toBe(seller)
  })
  it('is still to come where a contract is for it', () => {
    expect(facts('فازت الشركة بمناقصة توريد 500 حافلة لبلدية الدوحة بقيمة 200 مليون دولار.', 'transaction')).toMatchObject([
      { subtype: 'contract', item: 'توريد 500 حافلة لبلدية الدوحة', amount: '200 مليون دولار' },
    ])
  })
  it('is still to come where it is asked for', () => {
    expect(facts('طلب العراق شراء 14 طائرة مسيرة من تركيا.', 'transaction')).toMatchObject([
      { status: 'planned', summary: '14 drones to be bought by Iraq from Turkey' },
    ])
  })
  it('in a year, and not for two thousand decades', () => {
    expect(facts('وقعت سوناطراك في 2021 عقدا مع شركة إيني بقيمة مليار دولار.', 'transaction')).toMatchObject([{ party: 'سوناطراك + شركة إيني' }])
  })
})

describe('agreements in lists', () => {
  it.each([
    [
      'تضم القائمة اتفاقية دعم بقيمة 4 ملايين يورو من الوكالة الفرنسية للتنمية.',
      { subtype: 'grant', party: 'الوكالة الفرنسية للتنمية', amount: '4 ملايين يورو' },
    ],
    ['من بينها اتفاقية تمويل بقيمة 9 ملايين يورو من البنك الدولي.', { subtype: 'grant', party: 'البنك الدولي' }],
    ['من بينها اتفاقية قرض بقيمة 70 مليون دولار.', { subtype: 'loan', amount: '70 مليون دولار' }],
    // A parliament lends nothing, and approves what is to come.
    [
      'وافق البرلمان على اتفاقية قرض بين الأردن وصندوق النقد العربي بقيمة 80 مليون دولار.',
      { subtype: 'loan', status: 'planned', lender: 'صندوق النقد العربي', borrower: 'الأردن', amount: '80 مليون دولار' },
    ],
    ['وافق البنك الدولي على قرض بقيمة 80 مليون دولار للأردن.', { lender: 'البنك الدولي', borrower: 'لأردن' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining(expected))
  })
  it('that no agreement gives is aid', () => {
    expect(facts('تلقت الوزارة دعما بقيمة 4 ملايين يورو من ألمانيا.', 'transaction')).toEqual([])
    expect(facts('أعلنت الوزارة عن تمويل بقيمة 4 ملايين يورو من ألمانيا.', 'aid')).toHaveLength(1)
  })
  it.each([
    ['شهد الرئيسان التوقيع على 26 اتفاقية في مجالات الطاقة والنقل.', { kind: '26 اتفاقية', attendee: 'الرئيسان', subject: 'الطاقة' }],
    ['وقعت وزارة السكن والوكالة الألمانية اتفاقية ترمي إلى تطوير المباني.', { party: 'وزارة السكن + الوكالة الألمانية', subject: 'تطوير المباني' }],
    ['وقع وزير الطاقة مذكرة تفاهم مع نظيره الإيطالي تهدف إلى زيادة التبادل.', { signatory: 'وزير الطاقة', subject: 'زيادة التبادل' }],
  ])('many, or with an aim: %s', (text, expected) => {
    expect(facts(text, 'agreement')).toMatchObject([expected])
  })
  it('are none where nothing is signed', () => {
    expect(facts('ناقش الوزيران 26 اتفاقية.', 'agreement')).toEqual([])
    expect(facts('رمى المتظاهرون الحجارة على الشرطة.', 'agreement')).toEqual([])
  })
  it('have all their sides', () => {
    expect(facts('وقع الاتفاقية عن الجانب الأردني الوزير سمير حداد، وعن الجانب القطري السفير كريم ناصر.', 'agreement')).toContainEqual(
      expect.objectContaining({ party: 'الجانب الأردني + الجانب القطري' }),
    )
  })
})

describe('what projects cost', () => {
  it.each([
    ['انطلق مشروع توسعة شبكة المياه (الكلفة الجملية للمشروع: 45 مليون دينار تونسي).', 'مشروع توسعة شبكة المياه', '45 مليون دينار تونسي'],
    ['كلفة المشروع: 30 مليون درهم.', 'المشروع', '30 مليون درهم'],
    ['وضع الوزير حجر الأساس لمحطة تحلية المياه (التكلفة: 90 مليون دولار).', 'محطة تحلية المياه', '90 مليون دولار'],
  ])('behind a colon: %s', (text, item, amount) => {
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining({ subtype: 'investment', status: 'planned', item, amount }))
  })
  it('with a verb before the sum', () => {
    expect(facts('دشن الوزير مشروع توسعة الميناء بكلفة إجمالية بلغت 90 مليون دولار.', 'transaction')).toMatchObject([
      { amount: '90 مليون دولار', item: 'مشروع توسعة الميناء', summary: '$90M investment: port expansion project' },
    ])
  })
  it('but not what else has a cost', () => {
    expect(facts('قال إن كلفة المعيشة مرتفعة: 300 دولار لا تكفي.', 'transaction')).toEqual([])
  })
})

describe('who receives', () => {
  it.each([
    ['تسلمت الجزائر العام الماضي ست طائرات.', { recipient: 'الجزائر', item: 'ست طائرات' }],
    ['قال المتحدث إن العراق تسلم ست طائرات.', { recipient: 'العراق', item: 'ست طائرات' }],
    ['قال المصدر إن الجانب العراقي سيتسلم 10 مروحيات.', { status: 'planned', recipient: 'الجانب العراقي' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    [
      'سيحصل لبنان على 250 مليون دولار من البنك الدولي لإعادة الإعمار.',
      { status: 'planned', recipient: 'لبنان', donor: 'البنك الدولي', amount: '250 مليون دولار' },
    ],
    ['تعهدت السعودية بتقديم 40 مليون دولار للشعب السوداني.', { recipient: 'لشعب السوداني', summary: '$40M aid to Sudanese people planned' }],
    ['وقدمت ألمانيا 30 مليون يورو لبرنامج الأغذية العالمي لمساعدة اللاجئين.', { recipient: 'برنامج الأغذية العالمي', summary: 'EUR 30M aid to WFP' }],
    ['وصلت سفينة مساعدات قطرية تحمل 400 طن من الأغذية لصالح سكان القطاع.', { item: '400 طن + سفينة مساعدات قطرية', recipient: 'سكان القطاع' }],
    ['اختارت وزارة الدفاع 30 طيارا لتدريبهم على المقاتلات.', { subtype: 'training', donor: 'وزارة الدفاع', recipient: '30 طيارا' }],
  ])('or is to: %s', (text, expected) => {
    expect(facts(text, 'aid')).toMatchObject([expected])
  })
  it('is not who earns it', () => {
    expect(facts('حصلت الشركة على 250 مليون دولار من مبيعاتها.', 'aid')).toEqual([])
  })
  it('is not who is chosen for something else', () => {
    expect(facts('اختارت وزارة الدفاع 30 طيارا للاستعراض.', 'aid')).toEqual([])
  })
  it('is not a body that takes over what it is paid', () => {
    expect(facts('تسلم المصرف المركزي 30 مليار دينار من العملة المطبوعة.', 'aid')).toEqual([])
  })
  it('is who stands behind it where somebody before it hands over', () => {
    expect(facts('أكد السفير أن باريس لن تسلم لبنان سوى 12 زورقا.', 'aid')).toMatchObject([{ donor: 'باريس', recipient: 'لبنان' }])
  })
  it('gets no more than is handed over, whatever the deal takes in', () => {
    expect(facts('سلمت الولايات المتحدة لبنان 6 طائرات من أصل صفقة تضم 12 طائرة.', 'aid')).toMatchObject([{ item: '6 طائرات' }])
    expect(facts('سلمت قطر هبة تضم 12 سيارة إسعاف للوزارة.', 'aid')).toMatchObject([{ item: '12 سيارة إسعاف' }])
  })
  it('is not who hands over', () => {
    for (const { recipient } of facts('تسلم اليابان 6 سفن إلى فيتنام.', 'aid')) expect(recipient).not.toBe('اليابان')
  })
})

describe('shares of a whole', () => {
  it('may be of all of it', () => {
    expect(facts('تمثل السيارات 28 بالمائة من إجمالي الصادرات.', 'indicator')).toContainEqual(
      expect.objectContaining({ measure: 'الصادرات', value: '28 بالمائة', summary: '28% of exports' }),
    )
  })
})

describe('parts of a whole', () => {
  it.each([
    ['تستهلك المصانع 35 بالمائة من الكهرباء.', 'الكهرباء', '35% of electricity'],
    ['يستحوذ قطاع السيارات على 28 بالمائة من إجمالي الصادرات.', 'الصادرات', '28% of exports'],
  ])('are told with it: %s', (text, measure, summary) => {
    expect(facts(text, 'indicator')).toMatchObject([{ measure, summary }])
  })
  it('bought are a deal, and alone no part', () => {
    expect(facts('استحوذت الشركة على 60 بالمئة من المصفاة مقابل مليار دولار.', 'indicator')).toEqual([])
    expect(facts('باعت الشركة حصة 5 بالمئة في وحدة الحفر لمستثمرين.', 'transaction')).toMatchObject([{ item: 'حصة + 5 بالمئة', buyer: 'مستثمرين' }])
    expect(facts('باعت الشركة مليوني برميل من خام البصرة.', 'transaction')).toMatchObject([{ seller: 'الشركة', item: 'مليوني برميل' }])
    expect(facts('باعت الشركة أحلاما للناس.', 'transaction')).toEqual([])
  })
})

describe('records', () => {
  it('say since when, and no date', () => {
    const [visit] = facts('أجرى الرئيس سمير حداد زيارة رسمية إلى بغداد هي الأولى منذ 13 عاما.', 'visit')
    expect(visit).toMatchObject({ visitor: 'سمير حداد', destination: 'بغداد' })
    expect(visit).not.toHaveProperty('time')
    expect(facts('ارتفع الذهب إلى أعلى مستوى منذ عام 2014 عند 2400 دولار.', 'indicator')[0]).not.toHaveProperty('period')
  })
})

describe('elections', () => {
  it.each([
    ['حصل المرشح سمير حداد على 84.3 بالمئة من الأصوات.', { subject: 'سمير حداد', for: '84.3 بالمئة', summary: 'Samir Haddad won 84.3% of votes' }],
    [
      'فاز حزب جبهة التحرير الوطني بـ164 مقعدا في البرلمان.',
      { subject: 'حزب جبهة التحرير الوطني', outcome: '164 مقعدا', summary: 'FLN won 164 seats in parliament' },
    ],
  ])('%s', (text, expected) => {
    expect(facts(text, 'vote')).toMatchObject([expected])
    expect(facts(text, 'indicator')).toEqual([])
  })
  it.each(['حصلت الشركة على 84.3 بالمئة من الأرباح.', 'فاز الفريق بـ3 كؤوس.'])('none: %s', (text) => {
    expect(facts(text, 'vote')).toEqual([])
  })
})

describe('votes', () => {
  it('may be counted by the ballot', () => {
    expect(facts('صادق مجلس النواب على المشروع بـ178 صوتا مقابل 57.', 'vote')).toMatchObject([{ subject: 'المشروع', for: '178 صوتا', against: '57' }])
    expect(facts('صادق مجلس النواب على المشروع بـ3 تعديلات.', 'vote')[0]).not.toHaveProperty('for')
  })
})

describe('what it comes to', () => {
  it.each([
    ['ارتفعت صادرات تونس بنسبة 26 بالمائة لتبلغ قيمتها 4 مليارات دينار.', { change: '26 بالمائة', value: '4 مليارات دينار' }],
    ['سجل الميزان التجاري عجزا قدره 12 مليار دولار.', { direction: 'عجزا', summary: '$12B trade balance, deficit' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'indicator')).toMatchObject([expected])
  })
  it('and what a contract is for may stand in its name', () => {
    expect(facts('شهد الوزير توقيع عقد إنشاء مجمع صناعي باستثمارات ملياري دولار.', 'transaction')).toMatchObject([{ item: 'إنشاء مجمع صناعي' }])
  })
})

describe('rates', () => {
  it.each([
    ['حدد البنك المركزي سعر الفائدة عند 27 بالمئة.', { value: '27 بالمئة', status: 'occurred' }],
    ['قرر البنك المركزي الإبقاء على سعر الفائدة عند 3 بالمئة.', { value: '3 بالمئة', status: 'occurred' }],
    ['تباطأ التضخم إلى 24 بالمئة.', { value: '24 بالمئة', summary: '24% inflation, down' }],
    ['يتطلع البلدان إلى رفع حجم التجارة إلى 30 مليار دولار.', { value: '30 مليار دولار', status: 'planned' }],
    // What is decided to change has not changed yet.
    ['قرر البنك المركزي خفض سعر الفائدة إلى 3 بالمئة.', { value: '3 بالمئة', status: 'planned' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'indicator')).toMatchObject([expected])
  })
})

describe('goals', () => {
  it.each([
    ['حدد البلدان هدفا لحجم التبادل التجاري من 4 مليارات دولار إلى 8 مليارات دولار.', '8 مليارات دولار'],
    ['وضعت الحكومة هدفا لمعدل التضخم عند 7 بالمئة.', '7 بالمئة'],
  ])('are still to come: %s', (text, value) => {
    expect(facts(text, 'indicator')).toContainEqual(expect.objectContaining({ status: 'planned', value }))
  })
  it('of a match are none', () => {
    expect(facts('سجل اللاعب هدفا للفريق في الدقيقة 30.', 'indicator')).toEqual([])
  })
})

describe('who speaks side by side', () => {
  it('has met', () => {
    expect(facts('عقد الوزير سمير حداد مؤتمرا صحفيا مشتركا مع نظيره القبرصي في القصر الحكومي.', 'meeting')).toMatchObject([
      { participant: 'سمير حداد + نظيره القبرصي', place: 'القصر الحكومي' },
    ])
    expect(facts('عقد الوزير سمير حداد مؤتمرا صحفيا في مقر الوزارة.', 'meeting')).toEqual([])
  })
  it('met when the clause says, and not when another does', () => {
    const [meeting] = facts('بلغ التبادل 5 مليارات دولار عام 2020، بحسب بيان صدر عقب مباحثات الوزير سمير حداد مع نظيره الإيراني.', 'meeting')
    expect(meeting).toMatchObject({ participant: 'سمير حداد + نظيره الإيراني' })
    expect(meeting).not.toHaveProperty('time')
  })
  it('met several on a trip, and delegations apart from the one before', () => {
    expect(facts('أجرى الرئيس سمير حداد زيارة إلى بغداد التقى خلالها الرئيس العراقي ورئيس الوزراء كريم ناصر.', 'meeting')).toMatchObject([
      { participant: 'سمير حداد + الرئيس العراقي + كريم ناصر' },
    ])
    expect(facts('استقبل سمير حداد السفيرة ليزا جونسون. ثم التقى وفدا من البنك الدولي.', 'meeting').map((m) => m.participant)).toEqual([
      'سمير حداد + ليزا جونسون',
      'سمير حداد + وفدا من البنك الدولي',
    ])
  })
  it('met later, too', () => {
    expect(facts('قال الوزير سمير حداد إن لبنان بخير. والتقى في وقت لاحق السفير الفرنسي.', 'meeting')).toMatchObject([
      { participant: 'سمير حداد + السفير الفرنسي' },
    ])
  })
})

describe('what the talks were about', () => {
  it('may be several things, and is not where they were held', () => {
    const [meeting] = facts('بحث الوزيران سبل دفع العلاقات الاقتصادية وتطورات الأوضاع في السودان.', 'meeting')
    expect(meeting).toMatchObject({ topic: 'سبل دفع العلاقات الاقتصادية + تطورات الأوضاع في السودان' })
    expect(meeting).not.toHaveProperty('place')
  })
  it('is not the talks', () => {
    const [meeting] = facts('استقبل الرئيس سمير حداد المبعوث كريم ناصر، وتناول اللقاء جهود وقف الحرب.', 'meeting')
    expect(meeting).toMatchObject({ participant: 'سمير حداد + كريم ناصر', topic: 'جهود وقف الحرب' })
  })
})

describe('lines', () => {
  it.each([
    ['transaction', 'وقعت الوزارة عقدا مع سيمنز لبناء 4 محطات بقيمة مليار دولار.', '$1B contract: construction of 4 stations with ministry, Siemens'],
    ['transaction', 'أرست الشركة على ائتلاف فرنسي عقد تشغيل المترو لمدة 10 سنوات.', 'operation contract awarded to French coalition by company'],
    ['transaction', 'اشترت شركة سوناطراك حصة 30 بالمئة من المصفاة مقابل مليار دولار.', '$1B purchase: 30% share to Sonatrach'],
    ['agreement', 'وقع الوزير سمير حداد مع الوزير كريم ناصر مذكرة تفاهم.', 'MoU signed by Samir Haddad, Karim Nasser'],
    ['indicator', 'بلغ إنتاج الغاز 3 مليارات قدم مكعب.', '3B cubic feet gas production'],
    // Behind a noun we do not know its adjective is left out, too.
    ['transaction', 'وقعت الوزارة عقدا مع سيمنز لتطوير الزنجفيل الأخضر.', 'development contracted with ministry, Siemens'],
    ['transaction', 'أبرمت مصر صفقة لشراء 30 مقاتلة من فرنسا بقيمة 3 مليارات يورو.', 'EUR 3B contract: purchase of 30 fighter jets from France with Egypt'],
    // Of works it is no feat, elsewhere it is.
    ['statement', 'أعلن الوزير إنجاز 300 محطة.', 'minister: completion of 300 stations'],
    ['statement', 'قالت الشركة إن الأسعار ارتفعت بنسبة 4 بالمئة.', 'company: prices rose by 4%'],
  ])('of %s: %s', (type, text, english) => {
    expect(facts(text, type).map(({ summary }) => summary)).toContain(english)
  })
  it('do not call affiliated what they say whose it is', () => {
    expect(facts('تعرضت مواقع تابعة للتنظيم لقصف جوي.', 'attack')[0]?.summary).not.toMatch(/affiliated/u)
  })
  it('count nothing with the number of a model', () => {
    const [said] = facts('أعلن الجيش تدريب الطيارين على طائرات إف 16 في القاعدة.', 'statement')
    expect(said?.summary).not.toMatch(/16 aircraft/u)
  })
  it('keep no words that only lead on', () => {
    const [said] = facts('قال المتحدث إنه من المقرر صرف الشريحة الأولى البالغة مليار يورو.', 'statement')
    expect(said?.summary).toContain('first tranche')
    expect(said?.summary).not.toMatch(/adult|rapporteur/u)
  })
})
