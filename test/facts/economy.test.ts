/** What business desks report: sales, contracts, loans, grants, bonds, aid, prices; each construction with what only looks like it. */
import { describe, expect, it } from 'vitest'
import { record, told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2023-06-15')

describe('deals', () => {
  it.each([
    ['أعلنت وزارة الدفاع المغربية أنها اشترت 24 مروحية من شركة بوينغ.', { subtype: 'purchase', buyer: 'وزارة الدفاع المغربية', item: '24 مروحية' }],
    ['تم شراء 12 زورقا لصالح خفر السواحل الليبي.', { subtype: 'purchase', buyer: 'خفر السواحل الليبي', item: '12 زورقا' }],
    ['استحوذت الشركة على 10 بالمئة من شركة صينية مقابل 3.6 مليار دولار.', { subtype: 'purchase', amount: '3.6 مليار دولار' }],
    ['وقع وزير النفط العراقي عقدا مع شركة توتال بقيمة 10 مليارات دولار.', { subtype: 'contract', party: 'وزير النفط العراقي + شركة توتال' }],
    ['فازت شركة هندية بمناقصة قيمتها 350 مليون دولار لإنشاء محطة كهرباء.', { subtype: 'contract', party: 'شركة هندية', amount: '350 مليون دولار' }],
    ['حصلت الشركة على عقد بقيمة 80 مليون دولار لتطوير الميناء.', { subtype: 'contract', party: 'الشركة', item: 'تطوير الميناء' }],
    ['يعتزم صندوق النقد الدولي إقراض الأردن 300 مليون دولار.', { subtype: 'loan', status: 'planned', borrower: 'الأردن', amount: '300 مليون دولار' }],
    ['أصدرت وزارة المالية سندات بقيمة 12 مليار دولار.', { subtype: 'loan', borrower: 'وزارة المالية', item: 'سندات' }],
    ['طرحت وزارة المالية المصرية أذون خزانة بقيمة 40 مليار جنيه.', { subtype: 'loan', item: 'أذون خزانة' }],
    ['حصل لبنان على منحة قدرها 20 مليون دولار من الاتحاد الأوروبي.', { subtype: 'grant', party: 'لبنان + الاتحاد الأوروبي' }],
    ['وافق البنك الدولي على منحة بقيمة 75 مليون دولار لليمن.', { subtype: 'grant', party: 'البنك الدولي + ليمن', amount: '75 مليون دولار' }],
    ['وافقت واشنطن على بيع محتمل لصواريخ إلى الكويت بكلفة 425 مليون دولار.', { subtype: 'sale', status: 'planned', item: 'صواريخ', buyer: 'الكويت' }],
    ['توصلت مصر إلى اتفاق مع صندوق النقد الدولي على قرض بثلاثة مليارات دولار.', { subtype: 'loan', borrower: 'مصر', lender: 'صندوق النقد الدولي' }],
    ['استحوذت مجموعة إماراتية على حصة نسبتها 40 بالمئة في المصرف.', { buyer: 'مجموعة إماراتية', item: 'حصة + 40 بالمئة' }],
    ['اشترى الصندوق السيادي 30 بالمئة من أسهم الشركة مقابل مليار ريال.', { subtype: 'purchase', item: '30 بالمئة', amount: 'مليار ريال' }],
    ['وافقت الحكومة على مشروع خط أنابيب بكلفة 2.5 مليار دولار.', { subtype: 'investment', status: 'planned', item: 'مشروع خط أنابيب' }],
    ['دشن رئيس الوزراء محطة كهرباء بطاقة 750 ميغاواط بكلفة 600 مليون دولار.', { subtype: 'investment', item: 'محطة كهرباء' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'transaction')).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    'لن تحصل إيران على قنبلة نووية.',
    'سيمضي المدافع عقدا بعد اجتيازه للاختبار الطبي.',
    'تصدر سهم الشركة قائمة الأسهم بقيمة 156 مليون درهم.',
    'افتتح المعهد معرضا بقيمة علمية كبيرة.',
    'ثبت أن المشروع ناجح.',
  ])('none: %s', (text) => {
    expect(facts(text, 'transaction')).toEqual([])
  })
  it('of many buyers, none is the body of the clause before', () => {
    for (const deal of facts('قالت أرامكو إن العملاء كثيرون وإنهم يشترون 20 طائرة.', 'transaction') as Array<Record<string, string>>)
      expect(deal.buyer).not.toBe('أرامكو')
  })
})

describe('aid', () => {
  it.each([
    ['رصدت وزارة التربية مبلغ 30 مليون درهم لترميم المدارس المتضررة.', { donor: 'وزارة التربية', amount: '30 مليون درهم' }],
    ['أطلقت وزارة المالية 400 مليار دينار لرواتب الموظفين.', { donor: 'وزارة المالية', purpose: 'رواتب الموظفين' }],
    ['ضخت الحكومة 3 مليارات جنيه لدعم السلع.', { donor: 'الحكومة', amount: '3 مليارات جنيه' }],
    ['حصلت مصر على تمويل بقيمة 200 مليون يورو من الاتحاد الأوروبي.', { recipient: 'مصر', donor: 'الاتحاد الأوروبي', amount: '200 مليون يورو' }],
    ['سيرت جمعية الهلال الأحمر الكويتية قافلة من 30 شاحنة إلى سوريا.', { item: 'قافلة + 30 شاحنة' }],
    ['أودعت السعودية ملياري دولار في البنك المركزي اليمني.', { donor: 'السعودية', recipient: 'البنك المركزي اليمني' }],
    ['استلمت وزارة الصحة السورية 200 ألف جرعة من الصين.', { recipient: 'وزارة الصحة السورية', item: '200 ألف جرعة', donor: 'الصين' }],
    ['تبرع رجل أعمال سعودي بعشر سيارات إسعاف للمستشفى.', { donor: 'رجل أعمال سعودي', item: 'عشر سيارات إسعاف' }],
    ['قدم البرنامج العالمي مساعدات غذائية لـ1.2 مليون شخص.', { item: 'مساعدات غذائية', recipient: '1.2 مليون شخص' }],
    ['جمدت الولايات المتحدة 130 مليون دولار من المساعدات العسكرية لمصر.', { status: 'denied', amount: '130 مليون دولار', recipient: 'مصر' }],
    ['استأنفت اليابان تمويل الأونروا.', { status: 'ongoing', donor: 'اليابان', recipient: 'الأونروا' }],
    ['أعلنت الوزارة عن تمويل بقيمة 30 مليون دولار من البنك الدولي لتأهيل الطرق.', { donor: 'البنك الدولي', amount: '30 مليون دولار' }],
    ['تم تخصيص 100 مليون دولار لإعادة بناء الجسور.', { amount: '100 مليون دولار', purpose: 'إعادة بناء الجسور' }],
    ['أعلنت كندا حزمة مساعدات للبنان بقيمة 50 مليون دولار.', { status: 'planned', donor: 'كندا', amount: '50 مليون دولار', recipient: 'لبنان' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'aid')).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    'الأدوية التي تعطى للمرضى آمنة.',
    'إعطاء المريض أدوية خطأ يعاقب عليه القانون.',
    'تقدم الشركة عروضا للأطفال بالملابس.',
    'يدخل اللاعب تدريبات الفريق مع زملائه.',
    'وزعت اللجنة لوحات للتعريف بآلية التصويت.',
    'وافق البرلمان على مشروع الموازنة البالغة 16 مليار دينار.',
    'تقدم صاحب محل لبيع الذهب بشكوى عن سرقة قيمتها 250 ألف دينار.',
    'توفر البرامج للباحثين مادة متكاملة.',
    'تمكنت القوات من تحرير المدينة بمساندة الجيش العراقي.',
    'قلصت بريطانيا مساعداتها الخارجية بنسبة 30 بالمئة.',
    'رصدت الكاميرا 30 سيارة مخالفة.',
  ])('none: %s', (text) => {
    expect(facts(text, 'aid')).toEqual([])
  })
})

describe('figures', () => {
  it.each([
    // A year is no low end of a range.
    ['ارتفع عدد السياح في 2022 إلى 14 مليونا.', { value: '14 مليونا', period: '2022' }],
    ['سجلت قطر فائضا تجاريا بقيمة 6 مليارات دولار في الربع الأول.', { place: 'قطر', measure: 'فائضا تجاريا', value: '6 مليارات دولار' }],
    ['أغلق مؤشر تاسي عند 11300 نقطة.', { measure: 'مؤشر تاسي', value: '11300 نقطة' }],
    ['تراوحت الأسعار بين 20 و30 دينارا.', { measure: 'الأسعار', value: 'بين 20 و30 دينارا' }],
    ['قدرت الحكومة كلفة الإعمار بنحو 88 مليار دولار.', { measure: 'كلفة الإعمار', value: 'نحو 88 مليار دولار' }],
    ['بلغت صادرات العراق النفطية 7 مليارات دولار.', { measure: 'صادرات العراق النفطية', value: '7 مليارات دولار' }],
    ['ثبت البنك المركزي أسعار الفائدة عند 19 بالمئة.', { measure: 'أسعار الفائدة', value: '19 بالمئة' }],
    ['فقد الدينار 20 بالمئة من قيمته.', { measure: 'الدينار', change: '20 بالمئة' }],
    ['تستهدف الحكومة إنتاج 6 ملايين برميل يوميا بحلول 2030.', { status: 'planned', value: '6 ملايين برميل يوميا' }],
    ['أنهى المؤشر تعاملاته عند 7200 نقطة.', { measure: 'المؤشر', value: '7200 نقطة' }],
    ['انتعشت أسعار النحاس بنسبة 2 بالمئة.', { measure: 'أسعار النحاس', change: '2 بالمئة' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'indicator')).toContainEqual(expect.objectContaining(expected))
  })
  it.each(['ارتفعت الصادرات 12 بالمئة مقارنة بالعام الماضي.', 'زاد الإنتاج 4 بالمئة عن الشهر الماضي.'])('compared with when it was not: %s', (text) => {
    const [fact] = facts(text, 'indicator')
    expect(fact).toBeDefined()
    expect(fact).not.toHaveProperty('period')
  })
  it.each(['أغلق المحتجون الطريق عند الساعة الثامنة.', 'أغلق سهم المصرف عند 2 درهم وسط تداولات ضعيفة.'])('no amid or road: %s', (text) => {
    for (const { measure } of facts(text, 'indicator') as Array<Record<string, string>>) expect(measure).not.toMatch(/وسط|الطريق/u)
  })
})

describe('lines', () => {
  const lines = (text: string, type: string) =>
    record(text, '2023-06-15')
      .facts.filter((f) => f.type === type)
      .map((f) => [f.summary, f.summaryAr])
  it.each([
    [
      'transaction',
      'تعتزم قطر استثمار 3 مليارات دولار في مصر.',
      '$3B planned investment in Egypt by Qatar',
      'مقرر: استثمار بقيمة 3 مليارات دولار في مصر من قطر',
    ],
    [
      'transaction',
      'أصدرت وزارة المالية سندات بقيمة 12 مليار دولار.',
      '$12B bonds issued by finance ministry',
      'إصدار سندات بقيمة 12 مليار دولار من وزارة المالية',
    ],
    [
      'transaction',
      'منح البنك الدولي تونس قرضا بقيمة 500 مليون دولار.',
      '$500M loan from World Bank to Tunisia',
      'قرض بقيمة 500 مليون دولار من البنك الدولي إلى تونس',
    ],
    [
      'transaction',
      'أبرم العراق عقدا مع سيمنز لتأهيل المحطات.',
      'station rehabilitation contracted with Iraq, Siemens',
      'عقد بين العراق وسيمنز لتأهيل المحطات',
    ],
    ['aid', 'قدمت كندا مساعدات مالية بقيمة مليار دولار إلى مصر.', '$1B financial aid to Egypt', 'مليار دولار مساعدات مالية من كندا إلى مصر'],
    ['aid', 'رصدت وزارة التربية 30 مليون دولار لترميم المدارس.', '$30M for school restoration', '30 مليون دولار من وزارة التربية لترميم المدارس'],
    ['aid', 'علقت واشنطن مساعدات بقيمة 195 مليون دولار لمصر.', 'halted: $195M aid to Egypt from Washington', 'وقف 195 مليون دولار مساعدات من واشنطن إلى مصر'],
    ['agreement', 'وقعت تونس اتفاقا مع كندا.', 'agreement signed by Tunisia, Canada', 'توقيع اتفاق بين تونس وكندا'],
    ['agreement', 'ألغت كندا اتفاقية التعاون.', 'cooperation agreement cancelled by Canada', 'إلغاء اتفاقية التعاون من قبل كندا'],
    ['indicator', 'بلغت أرباح الشركة 4 مليارات ريال.', '4B riyals company profits', 'أرباح الشركة 4 مليارات ريال'],
  ])('of %s: %s', (type, text, english, arabic) => {
    expect(lines(text, type)).toContainEqual([english, arabic])
  })
  it.each([
    ['قالت الشركة إن 15 طائرة جديدة وصلت إلى المطار.', 'company: 15 new aircraft arrived to airport'],
    ['قالت الشركة إن الأسعار ارتفعت بنسبة 4 بالمئة.', 'company: prices rose by 4%'],
    ['قال سموه إن السفن وصلت إلى الميناء.', 'His Highness: ships arrived to port'],
    ['قال عالم إن السفن وصلت إلى الميناء.', 'scientist: ships arrived to port'],
  ])('of what is said: %s', (text, english) => {
    expect(lines(text, 'statement')[0]?.[0]).toBe(english)
  })
  it('of what is said hold no set phrases', () => {
    expect(lines('قال أحمد العلي إنه بالنسبة إلى الميناء نفسه يأمل.', 'statement')[0]?.[0]).not.toMatch(/rate|soul/u)
  })
})
