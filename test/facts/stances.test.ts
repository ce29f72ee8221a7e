/** Who takes a stance towards whom, and the line that tells it. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

describe('who calls, and who is called on', () => {
  it.each([
    // A feminine body behind a masculine verb is its object.
    ['أدان الوزير سامي الخطيب الهجوم، وطالب اللجنة الأولمبية بالرد.', 'سامي الخطيب', 'اللجنة الأولمبية'],
    ['أدانت اللجنة الأولمبية الهجوم.', 'اللجنة الأولمبية', undefined],
    // Behind a stance of the same gender a common noun is no second subject.
    ['استنكرت المنظمة العربية للتنمية الحادث، ودعت السلطات إلى فتح تحقيق.', 'المنظمة العربية للتنمية', 'السلطات'],
    ['ودعت السلطات إلى فتح تحقيق.', 'السلطات', undefined],
    ['استنكر الوزير سامي الخطيب الحادث، ودعت السلطات إلى فتح تحقيق.', 'السلطات', undefined],
  ])('%s', (text, actor, target) => {
    expect(told(text, 'stance').at(-1)).toMatchObject({ actor, ...(target ? { target } : {}) })
    if (!target) expect(told(text, 'stance').at(-1)).not.toHaveProperty('target')
  })
  it('is never the same one', () => {
    expect(told('دعا العقيد سامي الخطيب مدير إدارة المرور بالمدينة إلى الحذر.', 'stance')[0]).toMatchObject({ actor: 'سامي الخطيب' })
    expect(told('دعا العقيد سامي الخطيب مدير إدارة المرور بالمدينة إلى الحذر.', 'stance')[0]).not.toHaveProperty('target')
  })
})

describe('what lies between a stance and what it is about', () => {
  it.each([
    ['استنكرت وزارة الخارجية بشدة الهجوم التركي.', 'وزارة الخارجية', undefined, 'الهجوم التركي'],
    ['دعت الحركة على لسان رئيسها سامي الحداد السلطات إلى الحوار.', 'الحركة', 'السلطات', 'الحوار'],
    ['رحبت فرنسا وألمانيا بالاتفاق.', 'فرنسا + ألمانيا', undefined, 'الاتفاق'],
    ['حمل وزير الإعلام سامي الحداد المليشيا مسؤولية التصعيد.', 'سامي الحداد', 'المليشيا', 'مسؤولية التصعيد'],
    ['هدد رئيس الحزب سامي الحداد بالانسحاب من البرلمان.', 'سامي الحداد', undefined, 'الانسحاب من البرلمان'],
  ])('%s', (text, actor, target, content) => {
    const [stance] = told(text, 'stance')
    expect([stance?.actor, stance?.target, stance?.content]).toEqual([actor, target, content])
  })
  it('is no measure of an earthquake', () => {
    expect(told('ضرب زلزال بشدة 5.2 درجات جنوب البلاد.', 'disaster')[0]?.magnitude).toBe('5.2 درجات')
  })
})

describe('the line of a stance', () => {
  it.each([
    ['طالب البنك المركزي الحكومة بخفض الإنفاق.', 'Central Bank calls on government for spending cut'],
    ['حمل وزير الإعلام سامي الحداد المليشيا مسؤولية التصعيد.', 'Sami al-Haddad blames militia for escalation'],
    ['طالب المحتجون بخفض الأسعار.', 'protesters demand price cut'],
  ])('%s', (text, summary) => {
    expect(told(text, 'stance')[0]?.summary).toBe(summary)
  })
})
