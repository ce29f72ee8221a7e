/** Events of hard news by frame: who did what to whom, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const roles = (text: string, type: string) =>
  record(text, '2024-05-15')
    .facts.filter((f) => f.type === type)
    .map((f) => Object.fromEntries(Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.text).join(' + ')])))

describe('frames', () => {
  it.each([
    ['attack', 'قتل شاب مسلح 26 شخصا في متجر بمدينة نيويورك.', { attacker: 'شاب مسلح', killed: '26 شخصا' }],
    ['attack', 'هاجم مسلحون قرية في ولاية بورنو.', { attacker: 'مسلحون', target: 'قرية' }],
    ['attack', 'قصفت طائرات روسية مدينة إدلب.', { attacker: 'طائرات روسية', target: 'مدينة إدلب' }],
    ['casualties', 'سقط 15 قتيلا و30 جريحا في قصف على مخيم جباليا.', { killed: '15 قتيلا', wounded: '30 جريحا', cause: 'قصف' }],
    ['casualties', 'أودى انفجار مصنع الألعاب بحياة 18 شخصا.', { killed: '18 شخصا' }],
    ['arrest', 'اعتقلت الشرطة خمسة مشتبه بهم في الدار البيضاء.', { agent: 'الشرطة', place: 'الدار البيضاء' }],
    ['arrest', 'أوقفت الشرطة ثلاثة شبان في تونس.', { agent: 'الشرطة', detainee: 'ثلاثة شبان' }],
    ['control', 'سقطت مدينة الفاشر بيد قوات الدعم السريع.', { territory: 'مدينة الفاشر', controller: 'قوات الدعم السريع' }],
    ['meeting', 'التقى وزير الخارجية المصري نظيره السعودي في القاهرة.', { participant: 'وزير الخارجية المصري + نظيره السعودي' }],
    ['visit', 'بدأ الرئيس الفرنسي زيارة إلى الجزائر.', { visitor: 'الرئيس الفرنسي', destination: 'الجزائر' }],
    ['agreement', 'وقع الجانبان اتفاقية لتبادل السجناء.', { party: 'الجانبان', kind: 'اتفاقية' }],
    ['transaction', 'وافق البنك الدولي على قرض بقيمة 400 مليون دولار للمغرب.', { lender: 'البنك الدولي', amount: '400 مليون دولار' }],
    ['aid', 'تقدم قطر 20 مليون دولار للبنان.', { donor: 'قطر', recipient: 'لبنان' }],
    ['indicator', 'ارتفعت أسعار النفط بنسبة 3 بالمائة إلى 85 دولارا.', { measure: 'أسعار النفط', change: '3 بالمائة', value: '85 دولارا' }],
    ['vote', 'صوت مجلس النواب العراقي على قانون الموازنة بأغلبية 180 صوتا.', { subject: 'قانون الموازنة', for: '180 صوتا' }],
    ['disaster', 'زلزال بقوة 6.8 درجات يضرب إقليم الحوز في المغرب.', { kind: 'زلزال', place: 'إقليم الحوز' }],
  ])('%s: %s', (type, text, expected) => {
    expect(roles(text, type)).toContainEqual(expect.objectContaining(expected))
  })

  it.each([
    ['attack', 'استهدفت الهيئة 11 ألف موظف ببرامج تدريب متقدمة.'],
    ['attack', 'تستهدف المبادرة الأسر المقيمة في مدينة الشارقة.'],
    ['arrest', 'شكرت الأسر الإماراتية المقيمة في الشارقة فريق المكتبة.'],
    ['arrest', 'حضر المستشار ياسر الرميان والسفير بدر العلي.'],
    ['arrest', 'طالبت البلدية بإيقاف ترخيص المحل.'],
    ['aid', 'زودت الشركة منتجها بواجهة متحركة للمستخدمين.'],
    ['aid', 'همنا تقديم أفضل المنتجات لعملائنا.'],
    ['aid', 'قرر الاتحاد دعم ترشيح المدرب لرئاسة الرابطة.'],
    ['aid', 'حلقت طائرتان فوق العرقوب وصولا إلى البقاع.'],
    ['casualties', 'قتل اللاعب آمال خصمه بهدف في الدقيقة الأخيرة.'],
    ['indicator', 'ارتفع صوت الجماهير في الملعب.'],
  ])('no %s: %s', (type, text) => {
    expect(roles(text, type)).toEqual([])
  })

  it('does not make the attacked the attacker', () => {
    for (const { attacker } of roles('جاء ذلك عقب التفجير الذي استهدف مسجد قوات الطوارئ أمس.', 'attack')) expect(attacker).toBeUndefined()
    for (const { attacker } of roles('علقت بسمة العمري على محاولة اغتيال النائب في تونس.', 'attack')) expect(attacker).toBeUndefined()
    for (const { agent } of roles('وثقت المنظمة اعتقال خمسة صحفيين في المدينة.', 'arrest')) expect(agent).toBeUndefined()
  })
})
