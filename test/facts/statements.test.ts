import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const said = (text: string) =>
  record(text)
    .facts.filter((f) => f.type === 'statement')
    .map((f) => Object.fromEntries(Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.text).join(' + ')])))

describe('who says what', () => {
  it.each([
    ['subject after the verb', 'قال مدير الميناء نبيل حداد إن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['subject before the verb', 'مدير الميناء نبيل حداد قال إن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['after kana', 'وكان وزير الزراعة سامر العلي قد أكد أن المحصول وفير.', 'سامر العلي', 'المحصول وفير'],
    ['a colon', 'قال أحمد العلي: العمل في الميناء مستمر.', 'أحمد العلي', 'العمل في الميناء مستمر'],
    ['a quotation', 'وقال أحمد العلي: «العمل في الميناء مستمر حتى المساء».', 'أحمد العلي', 'العمل في الميناء مستمر حتى المساء'],
    ['a quotation before the verb', '"العمل في الميناء مستمر حتى المساء"، قال أحمد العلي.', 'أحمد العلي', 'العمل في الميناء مستمر حتى المساء'],
    ['a clause before the verb', 'الرصيف الجديد جاهز للسفن، يضيف أحمد العلي.', 'أحمد العلي', 'الرصيف الجديد جاهز للسفن'],
    ['a source without a name', 'أفاد مصدر في الميناء بأن السفن وصلت.', 'مصدر في الميناء', 'السفن وصلت'],
    ['the same source', 'وأوضح المصدر ذاته أن السفن وصلت.', 'المصدر ذاته', 'السفن وصلت'],
    ['one of several', 'قال أحد المسؤولين إن السفن وصلت.', 'أحد المسؤولين', 'السفن وصلت'],
    ['a preposition', 'وأشار أحمد العلي إلى وصول السفن.', 'أحمد العلي', 'وصول السفن'],
    ['a preposition and a clause', 'وشدد أحمد العلي على أن السفن آمنة.', 'أحمد العلي', 'السفن آمنة'],
    ['a warning', 'وحذر أحمد العلي من تأخر السفن.', 'أحمد العلي', 'تأخر السفن'],
    ['an object', 'أعلن وزير النقل سامر العلي وصول السفن.', 'سامر العلي', 'وصول السفن'],
    ['an object that is no masdar', 'أكد مدير الميناء نبيل حداد أهمية الرصيف الجديد.', 'نبيل حداد', 'أهمية الرصيف الجديد'],
    ['a document', 'وذكر التقرير أن السفن وصلت.', 'التقرير', 'السفن وصلت'],
    ['a document that speaks', 'وجاء في البيان أن السفن وصلت.', 'البيان', 'السفن وصلت'],
    ['according to', 'وبحسب مدير الميناء نبيل حداد، فإن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['according to, after the clause', 'وصلت السفن إلى الميناء، وفقا لوزارة النقل.', 'وزارة النقل', 'وصلت السفن إلى الميناء'],
    ['as it reported', 'وصلت السفن إلى الميناء، حسبما ذكرت وزارة النقل.', 'وزارة النقل', 'وصلت السفن إلى الميناء'],
    ['a headline', 'أحمد العلي: السفن وصلت إلى الميناء', 'أحمد العلي', 'السفن وصلت إلى الميناء'],
    ['words between verb and clause', 'وقال أحمد العلي، خلال مؤتمر صحفي مع نظيره، إن السفن وصلت.', 'أحمد العلي', 'السفن وصلت'],
    ['a verb without any mark', 'وقال أحمد العلي وصلت السفن إلى الميناء.', 'أحمد العلي', 'وصلت السفن إلى الميناء'],
    ['a pronoun between verb and subject', 'وقال عنه مدير الميناء نبيل حداد إن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['a pronoun before a source', 'ووفق ما صرح به مصدر من الميناء، فإن السفن وصلت.', 'مصدر من الميناء', 'السفن وصلت'],
    ['a holder behind the office', 'وأكد مدير حركة السفن في ميناء العقبة نبيل حداد، أن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['a holder behind a comma', 'وقال رئيس نقابة البحارة في الميناء، نبيل حداد، إن السفن وصلت.', 'نبيل حداد', 'السفن وصلت'],
    ['an office beside somebody else', 'وقال مدير الميناء في لقاء مع نبيل حداد إن السفن وصلت.', 'مدير الميناء', 'السفن وصلت'],
    ['a study', 'أظهرت دراسة حديثة أن السفن وصلت.', 'دراسة حديثة', 'السفن وصلت'],
    ['whom a relative clause is about', 'التقى الوزير المسؤولين في الشركة الذين أعلنوا أن السفن وصلت.', 'المسؤولين في الشركة', 'السفن وصلت'],
    ['a name that is a noun too', 'وتوقع فارس ارتفاع الأجور قائلا إن السفن وصلت.', 'فارس', 'السفن وصلت'],
    ['an adverb before the clause', 'وهو رد على الشركة التي اعتبرت خصوصا أن السفن آمنة.', 'الشركة', 'السفن آمنة'],
    ['a relayed source', 'وأوردت قناة النور نقلا عن مصادر طبية أن السفن وصلت.', 'مصادر طبية', 'السفن وصلت'],
    ['a denial', 'ونفى الوزير صحة الخبر المتداول.', 'الوزير', 'صحة الخبر المتداول'],
    ['a relative', 'وقالت والدته إن السفن وصلت.', 'والدته', 'السفن وصلت'],
    ['a relative by name', 'وقال شقيقه نبيل إن السفن وصلت.', 'شقيقه نبيل', 'السفن وصلت'],
    ['a body, not what it does', 'قال مصدر في وزارة النقل لوكالة الأنباء إن السفن وصلت.', 'مصدر في وزارة النقل', 'السفن وصلت'],
    ['two by name', 'وأكد نبيل حداد وأحمد العلي أن السفن وصلت.', 'نبيل حداد + أحمد العلي', 'السفن وصلت'],
    ['two that share an office', 'أعلن وزيرا النقل الأردني نبيل حداد والعراقي أحمد العلي وصول السفن.', 'نبيل حداد + أحمد العلي', 'وصول السفن'],
    ['two countries', 'أعلنت سوريا ولبنان أن السفن وصلت.', 'سوريا + لبنان', 'السفن وصلت'],
    ['one man of two offices', 'قال مدير الميناء ورئيس النقابة إن السفن وصلت.', 'مدير الميناء', 'السفن وصلت'],
    ['an act behind a spokesman', 'أعلن متحدث سقوط أربعة جرحى في الميناء.', 'متحدث', 'أربعة جرحى في الميناء'],
    ['a negation without any mark', 'وقال أحمد العلي لا تصل السفن إلى الميناء.', 'أحمد العلي', 'لا تصل السفن إلى الميناء'],
    ['an age of the speaker', 'وقال عامل في العشرين من عمره إن السفن وصلت.', 'عامل', 'السفن وصلت'],
    ['a relative clause in the subject', 'قالت الشركة التي تدير الميناء إن السفن وصلت.', 'الشركة', 'السفن وصلت'],
    ['a particle behind the colon', 'قال أحمد العلي: إن السفن وصلت إلى الميناء.', 'أحمد العلي', 'السفن وصلت إلى الميناء'],
    ['a quotation to the letter', 'وقال أحمد العلي: «إن العمل في الميناء مستمر».', 'أحمد العلي', 'إن العمل في الميناء مستمر'],
    ['if, behind the colon', 'قال أحمد العلي: إن وصلت السفن فرغناها.', 'أحمد العلي', 'إن وصلت السفن فرغناها'],
    ['a body whose name we do not know', 'أعلنت شركة بلوترانس، المشغلة للميناء، أن السفن وصلت.', 'شركة بلوترانس', 'السفن وصلت'],
    ['a title at the head of the clause', 'قال أحمد العلي إن وزير النقل سامر العلي في الميناء.', 'أحمد العلي', 'وزير النقل سامر العلي في الميناء'],
    ['his highness', 'وقال سموه إن السفن وصلت.', 'سموه', 'السفن وصلت'],
    ['a household', 'وقالت الأسرة إن السفن وصلت.', 'الأسرة', 'السفن وصلت'],
  ])('%s', (_what, text, speaker, content) => {
    expect(said(text)).toEqual([expect.objectContaining({ speaker, content })])
  })

  it.each([
    ['an event', 'وصلت السفن إلى الميناء.'],
    ['scripture', 'قال تعالى: «وإذا مرضت فهو يشفين».'],
    ['between', 'وقعت الحادثة بين المدينة والقرية.'],
    ['a negated verb', 'لم يعلن أحمد العلي أن السفن وصلت.'],
    ['an impersonal verb', 'يذكر أن السفن وصلت إلى الميناء.'],
    ['a wish', 'يريد أحمد العلي أن يعلن الوزير وصول السفن.'],
    ['a noun spelled like a verb', 'بدأت عمليات نقل البضائع: قمح وسكر.'],
    ['a law is no speaker', 'تعمل السفن بحسب القانون.'],
    ['a schedule', 'أيام العمل: الأحد والاثنين.'],
    ['a name in quotation marks', 'رست السفينة «نور البحر» في الميناء.'],
    ['if', 'لا يرى أحمد العلي إن كانت السفن قد وصلت.'],
    ['less than', 'رصيف تقل مساحته عن كيلومتر واحد كان العمال ينظفونه.'],
    ['an opinion of nobody', 'وتعتبر السفن من أهم وسائل النقل ولا بد أن تبقى آمنة.'],
    ['a duty', 'لفهم الإجراءات يجب أن تكون السفن آمنة.'],
    ['a thing that speaks as a figure', 'غيابه الطويل وقلة الفحوصات تعتبر أن السفن آمنة.'],
    ['before and until', 'وصلت السفن قبل أن يصل أحمد العلي.'],
  ])('none: %s', (_what, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('speakers carried on', () => {
  it('to participles and verbs without a subject', () => {
    const all = said('قال أحمد العلي إن السفن وصلت، مؤكدا أن العمل مستمر. وأضاف أن الرصيف جاهز. وتابع: "الميناء مفتوح أمام الجميع اليوم".')
    expect(all.map((s) => s.speaker)).toEqual(Array(4).fill('أحمد العلي'))
    expect(all.map((s) => s.content)).toEqual(['السفن وصلت', 'العمل مستمر', 'الرصيف جاهز', 'الميناء مفتوح أمام الجميع اليوم'])
  })
  it('to the source, not to the paper that relays it', () => {
    const [first, second] = said('ونقلت صحيفة «النور» عن مصدر رسمي قوله إن السفن وصلت. وأضاف أن الرصيف جاهز.')
    expect(first).toMatchObject({ speaker: 'مصدر رسمي', content: 'السفن وصلت', outlet: expect.stringContaining('صحيفة') })
    expect(second?.speaker).toBe('مصدر رسمي')
  })
  it('to whom a pronoun points when a paper relays him', () => {
    const [first, second] = said('وشرح أحمد العلي أن الرصيف جاهز. ونقلت عنه صحيفة النور قوله إن السفن وصلت.')
    expect(first?.speaker).toBe('أحمد العلي')
    expect(second).toMatchObject({ speaker: 'أحمد العلي', content: 'السفن وصلت', outlet: expect.stringContaining('صحيفة') })
  })
  it('by the gender of the verb', () => {
    const all = said('قالت وزارة النقل إن السفن وصلت. وقال أحمد العلي إن الرصيف جاهز. وأضافت أن العمل مستمر.')
    expect(all.at(-1)?.speaker).toBe('وزارة النقل')
  })
  it('past an accusative that tells how it was said', () => {
    const all = said('أعلن نبيل حداد بدء العمل. وقال مخاطبا الحضور إن السفن وصلت.')
    expect(all.map((s) => s.speaker)).toEqual(['نبيل حداد', 'نبيل حداد'])
  })
  it('to a participle of another verb', () => {
    expect(said('وشكر وزير النقل سامر العلي العمال قائلا إن السفن وصلت.')).toEqual([expect.objectContaining({ speaker: 'سامر العلي' })])
  })
})

describe('quotations', () => {
  it('run over sentences and paragraphs', () => {
    const [one] = said('وقال أحمد العلي: «السفن وصلت. العمل مستمر.\n\nالميناء مفتوح». ثم غادر القاعة.')
    expect(one?.content).toBe('السفن وصلت. العمل مستمر.\n\nالميناء مفتوح')
  })
  it('hold statements of their own speakers', () => {
    const all = said('وأوضح بيان الشركة أن «المدير أشار إلى أن السفن وصلت».')
    expect(all.map((s) => s.speaker)).toEqual(['بيان الشركة', 'المدير'])
  })
  it('end where the next report begins', () => {
    const [first, second] = said('أكد أحمد العلي أن السفن "وصلت إلى الميناء أمس" وأوضح أن العمل مستمر.')
    expect(first?.content).not.toContain('أوضح')
    expect(second?.content).toBe('العمل مستمر')
  })
})

describe('quotations that never close', () => {
  it('end before the next speaker, so that no words are told twice', () => {
    const contents = said('قال المدير: "إن المصنع يعمل، وقالت الوزيرة: "إن السد امتلأ، وقال العمدة: "إن الطريق مغلق').map((s) => s.content)
    expect(contents).toEqual(['إن المصنع يعمل', 'إن السد امتلأ', 'إن الطريق مغلق'])
  })
})

describe('when and where it was said', () => {
  it.each([
    ['وقال أحمد العلي لوكالة الأنباء إن السفن وصلت.', 'outlet', 'وكالة الأنباء'],
    ['وقال أحمد العلي لقناة «النور» إن السفن وصلت.', 'outlet', 'قناة «النور»'],
    ['وقال أحمد العلي في مؤتمر صحفي إن السفن وصلت.', 'outlet', 'مؤتمر صحفي'],
    ['وأعلن أحمد العلي في 5 أيار 2020 أن السفن وصلت.', 'time', '5 أيار 2020'],
  ])('%s', (text, role, filler) => {
    expect(said(text)[0]?.[role]).toContain(filler)
  })
  it('says whose words hold words', () => {
    const facts = record('وأوضح بيان الشركة أن «المدير أشار إلى أن السفن وصلت».').facts.filter((f) => f.type === 'statement')
    expect(facts[1]?.attribution?.speaker?.text).toBe('بيان الشركة')
  })
  it('is planned when the verb is still to come', () => {
    expect(record('سيعلن أحمد العلي وصول السفن.').facts.find((f) => f.type === 'statement')?.status).toBe('planned')
  })
})
