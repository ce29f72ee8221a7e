/** Whose act it is, whom it befell and whether it happened, in sentences whose grammar hides it. */
import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const facts = (text: string, type: string) => record(text).facts.filter((f) => f.type === type)
const texts = (text: string, type: string, role: string) => facts(text, type).flatMap((f) => (f.roles[role] ?? []).map((r) => r.text))

describe('who was taken, where nobody is said to take', () => {
  it.each([
    ['اعتقل الصحافي وليد العبيدي في طرابلس أمس.', ['وليد العبيدي']],
    ['وكان القيادي وليد العبيدي قد اعتقل في طرابلس أمس.', ['وليد العبيدي']],
    ['خطف المهندس وليد العبيدي في طرابلس.', ['وليد العبيدي']],
    ['اختطف مجهولون أمس سفينة.', []],
    ['اعتقل الجيش وليد العبيدي في طرابلس.', ['وليد العبيدي']],
    // A force that stands alone takes others.
    ['اعتقلت الشرطة في طرابلس أمس.', []],
    ['اعتقل الضابط وليد العبيدي ثلاثة شبان.', ['ثلاثة شبان']],
    ['قرر المدعي العام توقيف السائق 14 يوما.', ['السائق']],
  ])('%s', (text, expected) => {
    expect(texts(text, 'arrest', 'detainee')).toEqual(expected)
  })
})

describe('an act that is the ground for what somebody intends', () => {
  it.each([
    ['تعهدت المندوبية الجهوية للتربية بفتح تحقيق مع المدير على خلفية اعتداء حارس على تلميذة.', ['حارس']],
    ['تعهدت الحركة بالاعتداء على السفارة.', ['الحركة']],
  ])('%s', (text, expected) => {
    expect(texts(text, 'attack', 'attacker')).toEqual(expected)
  })
})

describe('what is intended, and what goes on whatever is wished', () => {
  it.each([
    ['أعلنت الحكومة النرويجية عزمها تقديم 90 ألف دولار لضحايا الفيضان.', 'aid', 'planned'],
    ['أعلنت الحكومة النرويجية اعتزامها تقديم 90 ألف دولار لضحايا الفيضان.', 'aid', 'planned'],
    ['أعلنت الحكومة النرويجية تقديم 90 ألف دولار لضحايا الفيضان.', 'aid', 'occurred'],
    ['أعلنت الشركة إلغاءها شراء 40 حافلة.', 'transaction', 'denied'],
    ['يأمل الوسيط أن يتوصل الطرفان إلى حل ينهي القصف التركي المتواصل على عفرين.', 'attack', 'ongoing'],
    ['يخشى السكان القصف التركي على عفرين.', 'attack', 'possible'],
  ])('%s: %s %s', (text, type, status) => {
    expect(facts(text, type).map((f) => f.status)).toEqual([status])
  })
})

describe('clauses about a noun', () => {
  it.each([
    // A relative clause before the main verb lends it nothing.
    ['المقترحات التي نقلها من بيروت وفد الاتحاد الأوروبي رفضتها تركيا.', 'stance', 'target', []],
    ['المقترحات التي نقلها من بيروت وفد الاتحاد الأوروبي رفضتها تركيا.', 'stance', 'content', ['المقترحات']],
    // Without a relative pronoun only an indefinite noun is described.
    ['أقيمت حواجز في قرى عدة في شرق البلاد انسحبت منها القوات الحكومية.', 'movement', 'origin', ['قرى عدة']],
    ['أصدرت الخارجية الأردنية بيانا أدانت فيه الهجوم على دمشق.', 'stance', 'actor', ['الخارجية الأردنية']],
    ['أصدرت الخارجية الأردنية بيانا أدانت فيه الهجوم على دمشق.', 'stance', 'content', ['الهجوم على دمشق']],
    [
      'نقلت وكالة الأنباء عن الوزير وليد العبيدي قوله خلال استقباله أعضاء النقابة إن الأجور ستصرف.',
      'meeting',
      'participant',
      ['وليد العبيدي', 'أعضاء النقابة'],
    ],
  ])('%s: %s %s', (text, type, role, expected) => {
    expect(texts(text, type, role)).toEqual(expected)
  })
  it('a date in the name of an event dates nothing else', () => {
    expect(texts('رفض وليد العبيدي الإجراءات التي اتخذت بعد هجمات 13 نوفمبر 2015.', 'stance', 'time')).toEqual([])
    expect(texts('رفض وليد العبيدي الإجراءات الجديدة في 13 نوفمبر 2015.', 'stance', 'time')).toEqual(['13 نوفمبر 2015'])
  })
  it('what is handed over may be listed, who gets it is not', () => {
    expect(texts('قدمت كندا خياما وأغطية وأجهزة تنقية المياه.', 'aid', 'recipient')).toEqual([])
    expect(texts('سلمت كندا الجيش 30 مدرعة.', 'aid', 'recipient')).toEqual(['الجيش'])
  })
  it('leaving many hurt behind is no place', () => {
    expect(texts('قال المسعفون إن الإعصار الذي ضرب الساحل الأحد الماضي خلف 60 جريحا.', 'disaster', 'wounded')).toEqual(['60 جريحا'])
  })
})

describe('names end where the clause goes on', () => {
  it.each([
    ['انتقد وزير الزراعة وليد العبيدي غطرسة الشركات.', 'وليد العبيدي'],
    ['أعلن وزير الزراعة وليد العبيدي انفصال النقابة.', 'وليد العبيدي'],
  ])('%s', (text, name) => {
    expect(texts(text, 'position', 'holder')).toEqual([name])
  })
  it.each([
    ['دعا الرئيس المجتمع الدولي إلى التحرك.', ['الرئيس']],
    ['دعا رئيس المجلس المجتمع الدولي إلى التحرك.', ['رئيس المجلس']],
  ])('%s', (text, actor) => {
    expect(texts(text, 'stance', 'actor')).toEqual(actor)
  })
  it('one man holds no office of many', () => {
    expect(texts('استبق وليد العبيدي المسؤولين في لجنة الموازنة الذين أعلنوا أنهم سيجتمعون غدا.', 'position', 'title')).toEqual([])
  })
})

describe('a title ends where the next phrase begins', () => {
  it.each([
    ['انتقد الوزير الحكومة.', 'stance', 'actor', ['الوزير']],
    ['انتقد الوزير الحكومة.', 'stance', 'target', ['الحكومة']],
    ['استقبل رئيس الوزراء الوفد القطري.', 'meeting', 'participant', ['رئيس الوزراء', 'الوفد القطري']],
    ['دعا وزير الزراعة المواطنين إلى الحذر.', 'stance', 'target', ['المواطنين']],
    ['دعا رئيس المجلس المجتمع الدولي إلى التحرك.', 'stance', 'target', ['المجتمع الدولي']],
    ['وقال المعهد إن النهر خطر وحث السكان على الابتعاد عنه.', 'stance', 'target', ['السكان']],
    ['عقد الرئيس كريم قاسم والملك سعود مباحثات في صنعاء.', 'meeting', 'participant', ['كريم قاسم', 'سعود']],
    ['وكان الرئيس كريم قاسم والملك سعود قد عقدا مباحثات بصنعاء.', 'meeting', 'participant', ['كريم قاسم', 'سعود']],
  ])('%s: %s %s', (text, type, role, expected) => {
    expect(texts(text, type, role)).toEqual(expected)
  })
  it.each([
    ['قال رئيس الوزراء الأردني المكلف كريم قاسم إن السفن وصلت.', 'رئيس الوزراء الأردني المكلف'],
    ['قال الناطق الرسمي كريم قاسم إن السفن وصلت.', 'الناطق الرسمي'],
    ['قال كبير المستشارين العسكريين كريم قاسم إن السفن وصلت.', 'كبير المستشارين العسكريين'],
    ['قال وزير الأشغال العامة كريم قاسم إن السفن وصلت.', 'وزير الأشغال العامة'],
  ])('«%s» is all of a title', (text, title) => {
    expect(texts(text, 'position', 'title')).toEqual([title])
  })
})

describe('who meets', () => {
  const lines = (text: string) => facts(text, 'meeting').map((f) => f.summary)
  it.each([
    ['ترأس رئيس الوزراء كريم قاسم اجتماعا لمجلس الوزراء أمس.', ['Karim Qassem, Cabinet met']],
    ['ترأس كريم قاسم الوفد السوري.', []],
    ['عقد مجلس الأمن جلسة طارئة أمس.', ['UN Security Council met']],
    ['عقد مجلس الأمن جلسة.', []],
    ['بحث الرئيسان التونسي والعراقي أزمة المياه.', ['Tunisian and Iraqi presidents met on water crisis']],
    ['التقى رئيس الوزراء المالي نظيره التونسي.', ['Malian prime minister, Tunisian counterpart met']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
  it('a ship that brings something is not what is brought', () => {
    expect(texts('قدمت سفينة قطرية مساعدات إلى غزة.', 'aid', 'item')).toEqual(['مساعدات'])
    expect(texts('قدمت قطر سفينة إلى الجيش اللبناني.', 'aid', 'item')).toEqual(['سفينة'])
  })
})

describe('the pronoun and the noun on أن', () => {
  it.each([
    // The pronoun is the subject, and what follows is acted upon.
    ['قال بنك التنمية أمس إنه منح تونس قرضين قيمتهما 90 مليون يورو.', 'transaction', 'lender', ['بنك التنمية']],
    ['قالت وزارة الصحة إنها سلمت لبنان 60 سيارة إسعاف.', 'aid', 'donor', ['وزارة الصحة']],
    ['قالت وزارة الصحة إنها سلمت لبنان 60 سيارة إسعاف.', 'aid', 'recipient', ['لبنان']],
    ['قال الوزير وليد العبيدي إنه التقى نظيره الكيني في جنيف.', 'meeting', 'participant', ['وليد العبيدي', 'نظيره الكيني']],
    ['أعلن الوزير وليد العبيدي أنه سيزور الرباط الأسبوع المقبل.', 'visit', 'visitor', ['وليد العبيدي']],
    // Or it stands for nobody.
    ['قال مصدر أمني إنه اعتقل أربعة أشخاص.', 'arrest', 'actor', []],
    ['قالت الشرطة إنه قتل سبعة أشخاص في الانفجار.', 'casualties', 'killed', ['سبعة أشخاص']],
    // The noun is the subject of the verb right behind it, whatever it is.
    ['أوضح الوزير أن بلاده دعت جميع الأطراف إلى وقف القتال.', 'stance', 'actor', ['بلاده']],
    ['قال السفير إن بلاده سلمت الجيش 30 عربة.', 'aid', 'donor', ['بلاده']],
    ['قال المتحدث إن القرية دخلتها القوات الحكومية.', 'movement', 'actor', ['القوات الحكومية']],
  ])('%s: %s %s', (text, type, role, expected) => {
    expect(texts(text, type, role)).toEqual(expected)
  })
})

describe('two offices side by side', () => {
  it.each([
    ['التقى الرئيس المصري وزير الخارجية الكويتي.', ['الرئيس المصري', 'وزير الخارجية الكويتي']],
    ['استقبل رئيس الوزراء العراقي وزير الدفاع الفرنسي في بغداد.', ['رئيس الوزراء العراقي', 'وزير الدفاع الفرنسي']],
    ['استقبل سمير حداد في السراي الكبير، الاثنين، المبعوث الكيني جون كاماو.', ['سمير حداد', 'جون كاماو']],
    ['شهدت بيروت مباحثات تونسية - كويتية أمس.', ['تونسية', 'كويتية']],
    ['انطلقت القمة العربية-الأوروبية في بيروت.', ['العربية', 'الأوروبية']],
  ])('%s', (text, expected) => {
    expect(texts(text, 'meeting', 'participant')).toEqual(expected)
  })
})

describe('offices in the accusative', () => {
  it.each([
    ['عين الرئيس سليم العطار مديرا عاما للجمارك.', ['مديرا عاما للجمارك']],
    ['عين سليم العطار رئيسا تنفيذيا للشركة.', ['رئيسا تنفيذيا للشركة']],
  ])('%s', (text, expected) => {
    expect(texts(text, 'appointment', 'position')).toEqual(expected)
  })
})

describe('what is not so', () => {
  it.each([
    ['ارتفعت إيرادات الدولة غير النفطية 4% إلى 90 مليار ريال.', 'indicator', 'measure', ['إيرادات الدولة غير النفطية']],
    ['أعلنت منظمات غير حكومية أن السفن وصلت.', 'statement', 'speaker', ['منظمات غير حكومية']],
  ])('%s: %s %s', (text, type, role, expected) => {
    expect(texts(text, type, role)).toEqual(expected)
  })
  it('is told in English', () => {
    expect(facts('ارتفع الناتج المحلي غير النفطي بنسبة 4%.', 'indicator')[0]?.summary).toBe('non-oil GDP, up 4%')
  })
})
