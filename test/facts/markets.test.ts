/** Closing reports: indices by their names, shares, where they end, and by how much. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const indicators = (text: string) => told(text, 'indicator', '2023-06-15')

describe('markets', () => {
  it.each([
    ['هوى سهم المصرف 4% إلى 2.8 درهم.', { measure: 'سهم المصرف', direction: 'هوى', change: '4%', value: '2.8 درهم' }],
    ['صعد مؤشر فوتسي 100 البريطاني 0.4% ليغلق عند 7450 نقطة.', { change: '0.4%', value: '7450 نقطة', summary: '7,450 points FTSE 100 British index, up 0.4%' }],
    ['فقد مؤشر كاك 40 الفرنسي 0.6 بالمئة.', { measure: 'مؤشر كاك 40 الفرنسي', change: '0.6 بالمئة' }],
    ['خسر مؤشر نيكي 300 نقطة.', { measure: 'مؤشر نيكي', change: '300 نقطة', summary: 'Nikkei index, down 300 points' }],
    ['أقفل المؤشر العام على ارتفاع بنسبة 0.3% عند 9100 نقطة.', { measure: 'المؤشر العام', direction: 'ارتفاع', change: '0.3%', value: '9100 نقطة' }],
    ['أغلق مؤشر البورصة على انخفاض 0.9% عند 4200 نقطة.', { measure: 'مؤشر البورصة', direction: 'انخفاض', change: '0.9%', value: '4200 نقطة' }],
    ['أغلق مؤشر البورصة مرتفعا 80 نقطة أو 0.7% عند 11500 نقطة.', { direction: 'مرتفعا', change: '80 نقطة + 0.7%', value: '11500 نقطة' }],
    ['ارتفع سعر النفط دولارين أو 2.8% إلى 74 دولارا للبرميل.', { change: 'دولارين + 2.8%', value: '74 دولارا' }],
    ['سجل النفط ارتفاعا بقيمة 3 دولارات.', { measure: 'النفط', direction: 'ارتفاعا', change: '3 دولارات' }],
    ['بلغت صادرات تونس 5 مليارات دينار، بزيادة 9%.', { value: '5 مليارات دينار', direction: 'زيادة', change: '9%' }],
    ['ارتفع سهم الشركة 2% مغلقا عند 30 ريالا.', { measure: 'سهم الشركة', change: '2%', value: '30 ريالا' }],
    ['تلاه سهم الاتصالات بتراجع 1% عند 8 دراهم.', { measure: 'سهم الاتصالات', direction: 'تراجع', change: '1%', value: '8 دراهم' }],
    ['تصدر سهم المصرف قائمة التداول، وأغلق عند 12 ريالا.', { measure: 'سهم المصرف', value: '12 ريالا' }],
    ['تراجع سهم المصرف 2%، ثم سهم المصنع بتداولات ضعيفة، وأغلق عند 3 ريالات.', { measure: 'سهم المصنع', value: '3 ريالات' }],
    ['خسرت الأسهم المصرية 7 مليارات جنيه.', { measure: 'الأسهم المصرية', change: '7 مليارات جنيه' }],
    ['بلغت قيمة مبيعاتهم 15 مليون درهم.', { measure: 'قيمة مبيعاتهم', value: '15 مليون درهم' }],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toContainEqual(expect.objectContaining(expected))
  })
  // A bound may be the verb of its sentence: what stands before it is measured.
  it.each([
    ['الصادرات تجاوزت 12 مليار دولار.', { measure: 'الصادرات', value: 'تجاوزت 12 مليار دولار', status: 'occurred' }],
    ['صادرات البلاد من القمح ستتجاوز 3 ملايين طن.', { measure: 'صادرات البلاد من القمح', status: 'planned' }],
    ['نسبة البطالة تفوق 20 بالمئة في تونس.', { measure: 'نسبة البطالة', place: 'تونس' }],
    ['عدد القرى الخاضعة لسيطرة المسلحين في البلاد تراجع بنسبة 40 بالمئة.', { change: '40 بالمئة', direction: 'تراجع' }],
    ['خفضت السويد مساعداتها الخارجية بنسبة 20 بالمئة.', { measure: 'مساعداتها الخارجية', change: '20 بالمئة' }],
    ['خلفت الحرب خسائر تقدر بـ7 مليارات دولار.', { measure: 'خسائر', value: 'تقدر بـ7 مليارات دولار' }],
    ['تسببت السيول بأضرار قيمتها 15 مليون دولار.', { measure: 'أضرار', value: '15 مليون دولار' }],
    ['تراجع المؤشر 0.5 بالمئة مسجلا 1382 نقطة.', { change: '0.5 بالمئة', value: '1382 نقطة' }],
    ['ارتفعت التجارة بنسبة 35%، بالغة مستوى 4 مليارات دولار.', { change: '35%', value: '4 مليارات دولار' }],
    ['هبطت الليرة إلى مستوى قياسي بلغ 100 ألف ليرة للدولار.', { direction: 'هبطت', value: '100 ألف ليرة' }],
    ['تجاوز سعر صرف الليرة 90 ألفا.', { measure: 'سعر صرف الليرة', value: '90 ألفا' }],
    ['تراوح سعر الدولار بين 1480 و1500 دينار.', { measure: 'سعر الدولار', value: 'بين 1480 و1500 دينار' }],
    ['شهدت المدينة ارتفاعا في الأسعار بنسبة 20%.', { measure: 'الأسعار', direction: 'ارتفاعا', change: '20%' }],
    ['سجل الذهب ارتفاعا إلى 2400 دولار.', { measure: 'الذهب', value: '2400 دولار' }],
    ['بلغ سعر غرام الذهب عيار 21 نحو 3400 جنيه.', { value: 'نحو 3400 جنيه' }],
    ['رفعت الوزارة سعر ليتر البنزين 90 أوكتين إلى نصف دينار.', { value: 'نصف دينار', summary: '0.5 dinars petrol price, up' }],
    ['يبلغ عدد سكان المدينة مليوني نسمة.', { measure: 'عدد سكان المدينة' }],
    ['قررت الحكومة رفع سعر البنزين 10 بالمئة.', { summary: 'planned: petrol price, up 10%' }],
    ['يتوقع أن يبلغ النمو 3 بالمئة.', { summary: 'forecast: 3% growth' }],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toContainEqual(expect.objectContaining(expected))
  })
  it('in passing says nothing of a deal', () => {
    expect(indicators('عقدت الشركة صفقة تجاوزت 3 ملايين دولار.')).toEqual([])
    expect(indicators('ألحق القصف أضرارا بثلاث مركبات.')).toEqual([])
  })
  it('gives a number to one figure', () => {
    expect(indicators('ستخفض روسيا إنتاجها النفطي 500 ألف برميل يوميا.')).toHaveLength(1)
    expect(indicators('بلغ معدل نمو الاقتصاد 3 بالمئة.')).toHaveLength(1)
    const text = 'تصدر سهم المصرف قائمة الأسهم الأكثر تراجعا وانخفض سهم المصنع 15 بالمئة.'
    expect(indicators(text)).toEqual([expect.objectContaining({ measure: 'سهم المصنع', change: '15 بالمئة' })])
  })
  // What a value is compared with, or was expected to be, is not where it went.
  it.each([
    ['ارتفع التضخم إلى 9.5 بالمئة في مايو مقارنة بـ8.2 بالمئة في أبريل.', { value: '9.5 بالمئة', change: undefined, period: 'مايو' }],
    ['تراجعت البطالة إلى 7 بالمئة مقارنة مع 9 بالمئة قبل عام.', { value: '7 بالمئة', change: undefined }],
    ['نما الناتج المحلي 3 بالمئة متجاوزا توقعات المحللين عند 2 بالمئة.', { value: undefined, change: '3 بالمئة' }],
    ['هبطت المخزونات 4 ملايين برميل مقارنة مع تقديرات المحللين بتراجع قدره مليون برميل.', { change: '4 ملايين برميل' }],
    ['ارتفعت الأرباح إلى 5 ملايين دولار مقابل توقعات بـ4 ملايين دولار.', { value: '5 ملايين دولار', change: undefined }],
    ['زاد عدد الزوار من 3 ملايين إلى 4 ملايين زائر.', { value: 'من 3 ملايين إلى 4 ملايين زائر', change: undefined }],
    ['تبلغ الطاقة الإنتاجية للمصفاة 90 ألف برميل يوميا.', { measure: 'الطاقة الإنتاجية للمصفاة', value: '90 ألف برميل يوميا' }],
  ])('%s', (text, { change, value, ...expected }: Record<string, string | undefined>) => {
    const found = indicators(text).find((fact) => fact.measure && (fact.value === value || value === undefined))
    expect(found).toEqual(expect.objectContaining(expected))
    expect(found?.change).toBe(change)
  })
  it.each([
    // A second step joined by و is of something else; a rise by a sum is no level.
    ['زادت نسبة القراءة 15%، والكتابة 12%.', { change: '15% + 12%' }],
    ['سجل النفط ارتفاعا بقيمة 3 دولارات.', { value: '3 دولارات' }],
    // The size of an index counts no people, and shares that many sell take no feminine or plural verb of others.
    ['صعد مؤشر كاك 40 الفرنسي 0.2%.', { change: '40 الفرنسي' }],
    ['تراجع سهم المصرف 2%، وزادت 5%.', { change: '5%' }],
    ['قلص سهم المصنع من الخسائر بارتفاعه 4%.', { direction: 'قلص' }],
  ])('%s: not %o', (text, wrong) => {
    expect(indicators(text)).not.toContainEqual(expect.objectContaining(wrong))
  })
})
