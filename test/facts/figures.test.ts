import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const figures = (text: string, date?: string) => record(text, date).facts.filter((f) => f.type === 'figure')
const shape = (text: string, date?: string) =>
  figures(text, date).map((f) => Object.fromEntries(Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.text).join(' + ')])))

describe('figures', () => {
  it.each([
    ['صادرات العراق 5 مليارات دولار في عام 2020.', { value: '5 مليارات دولار', of: 'صادرات العراق', holder: 'العراق', time: 'عام 2020' }],
    ['للمصانع 40 بالمائة من استهلاك المياه في تونس.', { value: '40 بالمائة', of: 'استهلاك المياه', holder: 'تونس' }],
    ['في القرية 70 منزلا.', { value: '70 منزلا', of: 'منزلا' }],
    ['افتتح مسرح من الخشب بلغت تكلفته 5 ملايين ريال.', { value: '5 ملايين ريال', of: 'تكلفته' }],
    ['شوهدت 12 حافلة قرب بيروت.', { value: '12 حافلة', of: 'حافلة' }],
    // A name that is part of a longer one is nobody's.
    ['تدفق على معرض دبي الدولي 300 زائر.', { value: '300 زائر', of: 'زائر' }],
    // The subject of its own clause, the date of its own side.
    ['أضاعت النرويج أربعة ملايين كرونة.', { value: 'أربعة ملايين كرونة', holder: 'النرويج' }],
    ['بلغ مخزون القمح 6 أشهر، فيما تعطلت 8 مخابز في الموصل.', { value: '8 مخابز', of: 'مخابز', holder: 'الموصل' }],
    // A list shares its noun; what a lead leads to is measured; a part has its whole behind it.
    ['قدرت الأضرار بثلاثة ملايين يورو ومليوني دولار.', { value: 'مليوني دولار', of: 'الأضرار' }],
    ['استأثرت المصارف بنحو 65% من إجمالي التداولات.', { value: 'نحو 65%', of: 'التداولات' }],
    ['تحلت العروس في الحفل بقلادة قيمتها 5 آلاف ريال.', { value: '5 آلاف ريال', of: 'قلادة' }],
    ['غادر 40% من السكان المدينة.', { value: '40%', of: 'السكان' }],
    ['بلغت السيولة 300 مليون درهم، منها 236 مليون درهم في دبي.', { value: '236 مليون درهم', of: 'السيولة', holder: 'دبي' }],
    // What is compared is of the same noun; `وهو` and `من بين` name nothing.
    ['ارتفع التضخم إلى 9% مقارنة بـ8%.', { value: '8%', of: 'التضخم' }],
    ['أقر المجلس الموازنة العامة البالغة 12 مليار دينار.', { value: '12 مليار دينار', of: 'الموازنة العامة' }],
  ])('%s', (text, roles) => {
    expect(shape(text)).toContainEqual(roles)
  })
  it.each([
    // Participles, adverbs and those who pay measure nothing.
    ['باع التاجر سيارته، مضيفا 500 درهم.', /مضيفا|سيارته/u],
    ['دفع الزائر 50 درهما شهريا.', /الزائر|شهريا/u],
    ['جاء المصنع في المركز الثاني بقيمة 90 مليون درهم.', /المركز/u],
  ])('%s: not %s', (text, wrong) => {
    for (const { of } of shape(text)) expect(of ?? '').not.toMatch(wrong)
  })
  it('takes no noun that only leads to the value', () => {
    for (const { of } of shape('وقعت الشركة قروضا بقيمة 3 ملايين يورو.')) expect(of ?? '').not.toMatch(/قيمة/u)
  })
  it('is silent about numbers that another fact holds', () => {
    expect(figures('سلمت اليابان 30 شاحنة لوزارة الزراعة.')).toEqual([])
  })
  it('is silent about dates and names', () => {
    expect(figures('زار وزير الصحة مدينة حلب في 4 أيار 2020.')).toEqual([])
  })
})

describe('a share of something', () => {
  it.each([
    ['يعيش ثلث السكان في المدن.', '33.3% of residents'],
    ['يعيش 2/5 العمال في المدن.', '40% of workers'],
  ])('%s', (text, summary) => {
    expect(record(text).facts.find(({ type }) => type === 'figure')?.summary).toBe(summary)
  })
})
