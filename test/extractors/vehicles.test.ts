import { describe, expect, it } from 'vitest'
import { mentions } from '../examples.ts'

const found = (text: string) => mentions(text, ['vehicle', 'equipment'])

describe('vehicles', () => {
  it.each([
    ['أقلعت ست طائرات من طراز سو-34 من القاعدة.', 'ست طائرات من طراز سو-34', { class: 'fighter_jet', count: 6, model: 'Su-34' }],
    ['اشترت الهند 8 مروحيات أباتشي.', '8 مروحيات أباتشي', { class: 'helicopter', count: 8, model: 'Apache' }],
    ['عرض الجيش 14 دبابة تي 90 في الساحة.', '14 دبابة تي 90', { class: 'tank', count: 14, model: 'T-90' }],
    // What flies is no tank.
    ['تسلم السرب 9 طائرات من طراز تي 38.', '9 طائرات من طراز تي 38', { class: 'aircraft', count: 9, model: 'T-38' }],
    ['تملك الشركة 17 طائرة من طراز "بوينغ 777".', '17 طائرة من طراز "بوينغ 777"', { class: 'aircraft', count: 17, model: 'Boeing 777' }],
    ['حلقت طائرتان F-35 فوق الساحل.', 'طائرتان F-35', { class: 'aircraft', count: 2, model: 'F-35' }],
    ['استعادت الشرطة 5 سيارات من نوع تويوتا.', '5 سيارات من نوع تويوتا', { class: 'car', count: 5, model: 'Toyota' }],
    ['وصلت إلى المرفأ حافلات (7) جديدة.', 'حافلات (7)', { class: 'bus', count: 7 }],
    ['تبرعت البلدية بعدد (3) صهاريج.', '(3) صهاريج', { class: 'tanker', count: 3 }],
    ['شاركت سيارتا إطفاء في العملية.', 'سيارتا إطفاء', { class: 'fire_truck', count: 2 }],
    ['رست 6 سفن حاويات في الميناء.', '6 سفن حاويات', { class: 'ship', count: 6 }],
    ['شوهدت 10 سيارات دفع رباعي قرب المعبر.', '10 سيارات دفع رباعي', { class: 'car', count: 10 }],
  ])('«%s»', (text, span, value) => {
    expect(found(text)).toMatchObject([[span, value]])
  })

  it('reads a part of a count by its model, or by what it is a part of', () => {
    expect(found('يضم السرب 30 مروحية، بينها 12 من طراز مي 17.')).toMatchObject([
      ['30 مروحية', { class: 'helicopter', count: 30 }],
      ['12 من طراز مي 17', { class: 'helicopter', count: 12, model: 'Mi-17' }],
    ])
    expect(found('يضم الأسطول 20 حافلة، منها 8 من طراز قديم.')).toMatchObject([
      ['20 حافلة', { class: 'bus', count: 20 }],
      ['8 من طراز', { class: 'bus', count: 8 }],
    ])
  })

  it.each([
    'ركنت سيارتي، ثم دخلت البيت.',
    'أعجبتني سيارتي الجديدة.',
    'باعت الشركة 300 من طراز جديد.',
    'سجل المدافع هدفا قبل نهاية الشوط.',
    'نشر الشاعر دواوين كثيرة عن الوطن.',
    'أصيب التلاميذ بالتسمم الغذائي.',
    'نظم العمال وقفة أمام المصنع.',
    'وخيم الهدوء على المدينة.',
  ])('nothing in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('counts the whole that a part is out of, where the noun is said at the part', () => {
  expect(found('دمرت القوات 45 مسيرة من أصل 58 أطلقت ليلا.')).toMatchObject([
    ['45 مسيرة', { class: 'drone', count: 45 }],
    ['58', { class: 'drone', count: 58 }],
  ])
})

describe('equipment', () => {
  it.each([
    ['عثرت الدورية على 40 بندقية كلاشنيكوف.', '40 بندقية كلاشنيكوف', { class: 'weapon', count: 40 }],
    ['سقط صاروخان في أرض خالية.', 'صاروخان', { class: 'missile', count: 2 }],
    ['فكك الخبراء 9 ألغام أرضية.', '9 ألغام أرضية', { class: 'mine', count: 9 }],
    ['نشرت الوزارة منظومة دفاع جوي قرب المطار.', 'منظومة دفاع جوي', { class: 'air_defense' }],
    ['وزعت الجمعية 500 سلة غذائية.', '500 سلة غذائية', { class: 'food_parcel', count: 500 }],
    ['أطلقت المدفعية قذائف هاون على الحي.', 'قذائف هاون', { class: 'shell' }],
    ['سلمت المنظمة خيام (25) للنازحين.', 'خيام (25)', { class: 'shelter', count: 25 }],
  ])('«%s»', (text, span, value) => {
    expect(found(text)).toMatchObject([[span, value]])
  })
})

it('never takes the count of what comes next for the number of a formation', () => {
  expect(mentions('دفع الجيش 14 مدرعة إلى الحدود.', ['military_unit'])).toEqual([])
  expect(mentions('فقد اللواء 22 جنديا في الكمين.', ['military_unit'])).toEqual([])
  expect(mentions('وصل اللواء 22 إلى الحدود.', ['military_unit']).map(([name]) => name)).toEqual(['اللواء 22'])
})
