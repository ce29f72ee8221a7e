import { describe, expect, it } from 'vitest'
import { record, told } from '../examples.ts'

const held = (text: string) =>
  record(text)
    .facts.filter((f) => f.type === 'position')
    .map((f) => Object.fromEntries(Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.text).join(' + ')])))

describe('who holds which office', () => {
  it.each([
    ['title before the name', 'وصل وزير الصحة سامر العلي إلى القاعة.', { holder: 'سامر العلي', title: 'وزير الصحة' }],
    ['title after the name', 'قال سامر العلي، مدير مستشفى النور، إن اللقاح وصل.', { holder: 'سامر العلي', title: 'مدير مستشفى النور' }],
    ['a rank', 'حضر قائد الشرطة اللواء سامر العلي الحفل.', { holder: 'سامر العلي', rank: 'اللواء' }],
  ])('%s', (_what, text, roles) => {
    expect(held(text)).toContainEqual(expect.objectContaining(roles))
  })
  it.each(['وصلت السفن إلى الميناء.', 'اجتمع الوزراء أمس.', 'قال المدير إن السفن وصلت.'])('none without a named holder: «%s»', (text) => {
    expect(held(text)).toEqual([])
  })
  it('no office of another country beside it', () => {
    expect(held('وأعلم وزير التجارة التونسي كمال المرابط رئيس الوفد الفرنسي أن القمح وصل.')).toEqual([
      expect.objectContaining({ title: 'وزير التجارة التونسي' }),
    ])
    expect(held('وقال وزير التجارة التونسي كمال المرابط رئيس الوفد التونسي إن القمح وصل.')).toHaveLength(2)
  })
  it('once per person and office, with the fullest title and both places', () => {
    const all = record('قال الوزير سامر العلي إن اللقاح وصل. وغادر وزير الصحة سامر العلي القاعة.').facts.filter((f) => f.type === 'position')
    expect(all).toHaveLength(1)
    expect(all[0]?.roles.title?.[0]?.text).toBe('وزير الصحة')
    expect(all[0]?.evidence).toHaveLength(2)
  })
  it('names the title in English', () => {
    expect(record('وصل وزير الصحة سامر العلي إلى القاعة.').facts.find((f) => f.type === 'position')?.summary).toBe('Samer al-Ali, health minister')
  })
  it('one line for each who shares a title', () => {
    const lines = record('وبحث وزيرا الزراعة الأردني نبيل حداد والسوري خالد الجبوري ملف القمح.')
      .facts.filter((f) => f.type === 'position')
      .map((f) => f.summary)
    expect(lines).toEqual(['Nabil Haddad, Jordanian agriculture minister', 'Khaled al-Jubouri, agriculture minister'])
  })
})

describe('offices behind the name of whoever receives somebody', () => {
  const held = (text: string) => told(text, 'position').map(({ holder, title }) => [holder, title])
  it.each([
    [
      'استقبل الشيخ سالم بن حمد ولي عهد دبي، في مكتبه، معالي سامي الحداد وزير الطاقة.',
      [
        ['سالم بن حمد', 'ولي عهد دبي'],
        ['سامي الحداد', 'وزير الطاقة'],
      ],
    ],
    // Nobody else is met: the office is that of the guest.
    ['استقبل الشيخ سالم بن حمد وزير الخارجية التركي.', []],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual(expected)
  })
  it('are told by the first', () => {
    const text = 'استقبل الشيخ سالم بن حمد ولي عهد دبي نائب رئيس المجلس، في مكتبه، معالي سامي الحداد وزير الطاقة.'
    expect(told(text, 'position')[0]?.summary).toBe('Salem bin Hamad, crown prince of Dubai')
    expect(told(text, 'meeting')[0]?.participant).toBe('سالم بن حمد + سامي الحداد')
  })
})
