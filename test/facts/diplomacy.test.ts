/** Who meets, who travels, and what they talk about; each construction with what only looks like it. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type, '2023-09-10')

describe('who meets', () => {
  it.each([
    ['وصل الوزير سمير حداد إلى القاهرة وأجرى مباحثات مع نظيره المصري.', 'سمير حداد + نظيره المصري'],
    ['وصل الوزير سمير حداد إلى القاهرة حيث عقد اجتماعا مع نظيره المصري.', 'سمير حداد + نظيره المصري'],
    ['وصل الوزير سمير حداد إلى القاهرة في زيارة يلتقي خلالها نظيره المصري.', 'سمير حداد + نظيره المصري'],
    ['زار الوزير سمير حداد بغداد. والتقى خلال الزيارة رئيس البرلمان.', 'سمير حداد + رئيس البرلمان'],
    ['وصل الوزير سمير حداد إلى عمان واستقبله نظيره الأردني.', 'سمير حداد + نظيره الأردني'],
    ['قال الوزير سمير حداد إن الوضع صعب. جاء ذلك خلال استقباله السفير كريم ناصر.', 'سمير حداد + كريم ناصر'],
    ['قال الوزير سمير حداد: «نحن هنا»، وذلك خلال لقاء مع جنود أردنيين.', 'سمير حداد + جنود أردنيين'],
    ['جرى لقاء جمع الوزير سمير حداد بالسفير كريم ناصر.', 'سمير حداد + كريم ناصر'],
    ['عقد في عمان اجتماع ثلاثي ضم وزراء خارجية مصر والعراق والأردن.', 'وزراء خارجية مصر والعراق والأردن'],
    ['أجرى الرئيسان المصري والتركي مباحثات في القاهرة.', 'الرئيسان المصري والتركي'],
    ['بحث وزيرا الخارجية المصري والتركي تطورات الأوضاع.', 'وزيرا الخارجية المصري والتركي'],
    ['عقد الوزيران جلسة مباحثات في الدوحة.', 'الوزيران'],
    ['عقد مجلس الوزراء جلسة برئاسة سمير حداد.', 'مجلس الوزراء + سمير حداد'],
    ['أجرى الوزير سمير حداد اتصالا هاتفيا بنظيره الروسي.', 'سمير حداد + نظيره الروسي'],
    ['تلقى الوزير سمير حداد اتصالا من نظيره الروسي.', 'سمير حداد + نظيره الروسي'],
    ['وصل وفد من الحركة إلى القاهرة لإجراء محادثات مع الوزير سمير حداد.', 'وفد من الحركة + سمير حداد'],
    ['اتصل الرئيس سمير حداد هاتفيا بنظيره اللبناني.', 'سمير حداد + نظيره اللبناني'],
    ['استقبل رئيس الوزراء العراقي وزير الخارجية التركي.', 'رئيس الوزراء العراقي + وزير الخارجية التركي'],
    ['التقى المبعوث الأممي قادة الأحزاب.', 'المبعوث الأممي + قادة الأحزاب'],
    ['ناقش مجلس الأمن في جلسة طارئة الوضع في السودان.', 'مجلس الأمن'],
  ])('is found: %s', (text, participant) => {
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining({ participant }))
  })
  it.each([
    'بحث أجراه مختص في شؤون الطاقة.',
    'تستضيف الدوحة لقاء المنتخبين غدا.',
    'قال المدير إن ارتباط الوحدة يتصل مباشرة بالوزارة.',
    'وصل الوزير إلى عمان، وكان في استقباله المحافظ.',
  ])('none is found in: %s', (text) => {
    expect(facts(text, 'meeting')).toEqual([])
  })
  it('two who are met in turn are met twice', () => {
    expect(facts('التقى الوزير سمير حداد السفير كريم ناصر. كما التقى الوزير سمير حداد القائد فؤاد غانم.', 'meeting')).toHaveLength(2)
  })
  it('whose ties are talked about has not come to talk', () => {
    const text = 'أجرى الوزير سمير حداد محادثات مع الرئيس كريم ناصر تناولت العلاقات بين البلدين.'
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining({ participant: 'سمير حداد + كريم ناصر' }))
  })
})

describe('what a meeting is about, and where it is', () => {
  it.each([
    ['أجرى الوزير سمير حداد مباحثات مع نظيره الإيراني تناولت ملف المياه.', { topic: 'ملف المياه' }],
    ['ترأس الملك اجتماعا خصص لمناقشة أزمة المياه.', { topic: 'أزمة المياه' }],
    ['التقى الوزير سمير حداد السفير كريم ناصر. وجرى خلال اللقاء بحث سبل التعاون.', { topic: 'سبل التعاون' }],
    ['التقى الوزير سمير حداد السفير كريم ناصر. وتطرق الاجتماع إلى البحث في أزمة المياه.', { topic: 'أزمة المياه' }],
    ['التقى الوزير سمير حداد السفير كريم ناصر. وبحث الجانبان أزمة المياه.', { topic: 'أزمة المياه', participant: 'سمير حداد + كريم ناصر' }],
    ['بحث الوزير مع قائد الجيش التطورات الأمنية في البلاد.', { participant: 'الوزير + قائد الجيش', topic: 'التطورات الأمنية في البلاد' }],
    ['بحث الوزير مع السفير الفرنسي التعاون البرلماني.', { participant: 'الوزير + السفير الفرنسي' }],
    ['اجتمع الوزير سمير حداد مع السفير كريم ناصر في العاصمة الأردنية عمان.', { place: 'العاصمة الأردنية عمان' }],
    ['التقى الوزير سمير حداد السفير كريم ناصر في مكتب رئيس الحكومة.', { place: 'مكتب رئيس الحكومة' }],
    ['انطلقت في جنيف محادثات بين الحكومة السورية والمعارضة.', { place: 'جنيف' }],
    ['تعقد القمة العربية غدا في بغداد.', { place: 'بغداد', status: 'planned' }],
    ['تستضيف الرياض قمة عربية إسلامية.', { host: 'الرياض' }],
    ['لقاء مرتقب بين وزيري خارجية مصر وتركيا في أنقرة.', { place: 'أنقرة', status: 'planned' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'meeting')).toContainEqual(expect.objectContaining(expected))
  })
  it('what is somebody’s there is no place', () => {
    const [meeting] = facts('التقى الوزير سمير حداد السفير كريم ناصر لإبلاغه بموقف الصين.', 'meeting') as Array<Record<string, string>>
    expect(meeting?.place).toBeUndefined()
  })
})

describe('who travels', () => {
  it.each([
    ['عاد رئيس الحكومة إلى تونس بعد زيارة إلى بروكسل.', { visitor: 'رئيس الحكومة', destination: 'بروكسل' }],
    ['وخلال زيارته للعاصمة السودانية، التقى المبعوث الأممي قادة الأحزاب.', { visitor: 'المبعوث الأممي', destination: 'لعاصمة السودانية' }],
    ['قال الوزير سمير حداد خلال زيارة إلى بغداد إن الوضع صعب.', { visitor: 'سمير حداد', destination: 'بغداد' }],
    ['وصل الوزير سمير حداد إلى العاصمة السودانية الخرطوم.', { destination: 'العاصمة السودانية الخرطوم' }],
    ['أجرى الرئيس الفرنسي زيارة دولة إلى المغرب.', { visitor: 'الرئيس الفرنسي', destination: 'المغرب' }],
    ['وتعد هذه الزيارة الأولى لرئيس فرنسي إلى العراق.', { visitor: 'رئيس فرنسي', status: 'occurred' }],
    ['كانت تلك الزيارة الأولى التي أجراها الوزير سمير حداد إلى الجزائر.', { visitor: 'سمير حداد', destination: 'الجزائر' }],
    ['زيارة مرتقبة للرئيس الفرنسي إلى الجزائر.', { visitor: 'لرئيس الفرنسي', destination: 'الجزائر', status: 'planned' }],
    ['تفقد الوزير سمير حداد الميناء. وكان قد وصل إلى البصرة أمس.', { visitor: 'سمير حداد', destination: 'البصرة' }],
    ['وصل الوزير سمير حداد إلى أربيل، وكان في استقباله المحافظ كريم ناصر.', { destination: 'أربيل', host: 'كريم ناصر' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'visit')).toContainEqual(expect.objectContaining(expected))
  })
  it('one trip is told once', () => {
    const found = facts('وصل الوزير سمير حداد إلى الرباط في زيارة رسمية للمغرب.', 'visit')
    expect(found).toEqual([expect.objectContaining({ destination: 'الرباط' })])
  })
  it.each([
    // Another's visit, and a place that is visited by those who live from it.
    'تسهم الفعاليات في زيارة السياح لمدينة الورد، قال الوزير سمير حداد.',
    'قال الوزير سمير حداد إن المساعدات وصلت إلى غزة.',
  ])('nobody does: %s', (text) => {
    for (const visit of facts(text, 'visit') as Array<Record<string, string>>) expect(visit.visitor).not.toBe('سمير حداد')
  })
})

describe('offices', () => {
  it.each([
    ['أعلن وزير المالية سمير حداد استقالته من منصبه.', { subtype: 'resigned', person: 'سمير حداد' }],
    ['رشح التحالف كريم ناصر لمنصب وزير الدفاع.', { person: 'كريم ناصر', position: 'وزير الدفاع', status: 'planned' }],
    ['فاز سمير حداد في الانتخابات الرئاسية.', { subtype: 'elected', person: 'سمير حداد' }],
    ['أقال رئيس الوزراء محافظ البنك المركزي.', { subtype: 'dismissed', position: 'محافظ البنك المركزي' }],
    ['أعيد انتخاب سمير حداد رئيسا لمجلس النواب للمرة الثالثة.', { position: 'رئيسا لمجلس النواب' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'appointment')).toContainEqual(expect.objectContaining(expected))
  })
  it('whoever is replaced is not appointed', () => {
    const found = facts('عين سامر حداد رئيسا للأركان بدلا من الفريق كريم ناصر.', 'appointment') as Array<Record<string, string>>
    for (const { person } of found) expect(person).not.toBe('كريم ناصر')
  })
  it('an office that somebody gets is told once', () => {
    expect(facts('انتخب البرلمان سمير حداد رئيسا للجمهورية.', 'position')).toEqual([])
  })
})

describe('votes', () => {
  it.each([
    ['تبنت الجمعية العامة قرارا يدعو إلى وقف القتال بأغلبية 120 صوتا مقابل 9.', { body: 'الجمعية العامة', for: '120 صوتا', against: '9' }],
    ['اعتمد مجلس الأمن القرار 1325.', { body: 'مجلس الأمن', subject: 'القرار 1325' }],
    ['صوت 90 نائبا لصالح القانون.', { for: '90 نائبا', subject: 'القانون' }],
  ])('%s', (text, expected) => {
    expect(facts(text, 'vote')).toContainEqual(expect.objectContaining(expected))
  })
  it('what is no resolution is not voted on', () => {
    expect(facts('اعتمدت اللجنة الدولية شعارا جديدا.', 'vote')).toEqual([])
  })
})

describe('agreements', () => {
  it('whoever signs for a side may stand behind the agreement', () => {
    const found = facts('وقع الاتفاقية عن الجانب الليبي وزير الداخلية سمير حداد.', 'agreement')
    expect(found).toContainEqual(expect.objectContaining({ party: 'الجانب الليبي', signatory: 'سمير حداد' }))
  })
  it('a truce that is agreed is one agreement', () => {
    expect(facts('توصل الوسطاء إلى اتفاق هدنة بين الطرفين لمدة 60 يوما.', 'agreement')).toHaveLength(1)
  })
  it('a date is no part of it', () => {
    const found = facts('من المقرر أن توقع الحكومة السورية والأكراد اتفاقا الأسبوع المقبل.', 'agreement')
    expect(found).toContainEqual(expect.objectContaining({ kind: 'اتفاقا', status: 'planned' }))
  })
  it('talks that fail were held', () => {
    const found = facts('فشلت المفاوضات بين الحكومة والنقابات في التوصل إلى اتفاق.', 'meeting')
    expect(found).toContainEqual(expect.objectContaining({ status: 'occurred' }))
  })
})
