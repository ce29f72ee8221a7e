/** One table per construction that news is full of: what it says, and what looks like it and is no time. */
import { describe, expect, it } from 'vitest'
import { mentions, record } from '../../examples.ts'

const PUBLISHED = '2019-10-16'
const read = (text: string, kind: 'date' | 'duration' | 'time', date: string | undefined = PUBLISHED) =>
  mentions(text, [kind], date).map(([span, v]) => [span, kind === 'duration' ? v.iso8601 : v.edtf])

describe('dates by construction', () => {
  it.each([
    ['ارتفع الدين منذ بداية العام', 'منذ بداية العام', '2019/..'],
    ['يكتمل السد بحلول نهاية العام', 'نهاية العام', '2019'],
    ['بلغ الدين خمسة ملايين في مارس 2011 ثم زاد مع نهاية العام', 'نهاية العام', '2011'],
    ['انطلقت الدورة يوم 12 الجاري', 'يوم 12 الجاري', '2019-10-12'],
    ['انطلقت الدورة في 12 الجاري', '12 الجاري', '2019-10-12'],
    ['تقام الدورة يومي 20 و21 الجاري', '20 و21 الجاري', '2019-10-20/2019-10-21'],
    ['تقام الدورة يومي 20 و25 من الشهر المقبل', '20 و25 من الشهر المقبل', '{2019-11-20,2019-11-25}'],
    ['وقع الحادث الليلة الماضية', 'الليلة الماضية', '2019-10-15'],
    ['وقع الحادث الليلة قبل الماضية', 'الليلة قبل الماضية', '2019-10-14'],
    ['فاز المنتخب بالكأس أعوام 1998 و2004 و2012', 'أعوام 1998 و2004 و2012', '{1998,2004,2012}'],
    ['نفذت المشاريع خلال العام المالي 1437/1438 هـ', 'العام المالي 1437/1438 ه', '2015-10-14/2017-09-20'],
    ['تبدأ الدراسة في العام الدراسي 1438', 'العام الدراسي 1438', '2016-10-02/2017-09-20'],
    ['صدر القرار في السنة الهجرية الحالية', 'السنة الهجرية الحالية', '2019-08-31/2020-08-19'],
    ['التقوا في أيار في سنة 2003', 'أيار في سنة 2003', '2003-05'],
    ['عقد الاجتماع ثلاثاء الأسبوع الماضي', 'ثلاثاء الأسبوع الماضي', '2019-10-08'],
    ['في أواخر كانون الأول', 'أواخر كانون الأول', '2019-12'],
    ['زار البلاد في 9 نوفمبر تشرين الثاني 2010', '9 نوفمبر تشرين الثاني 2010', '2010-11-09'],
    ['عقدت اللجنة في 4 ماي 2017 اجتماعا', '4 ماي 2017', '2017-05-04'],
    ['يفتتح المعرض يوم الأحد الموافق 3/11/2019', 'يوم الأحد الموافق 3/11/2019', '2019-11-03'],
    ['زادت الأرباح خلال الأشهر التسعة الأولى من العام الجاري', 'الأشهر التسعة الأولى من العام الجاري', '2019-01/2019-09'],
    ['يستأنف الحوار بعد أربعة أيام', 'بعد أربعة أيام', '2019-10-20'],
  ])('%s: %s is %s', (text, span, value) => {
    expect(read(text, 'date')).toContainEqual([span, value])
  })

  it.each([
    ['a score', 'تغلب الضيوف 4 - صفر على أصحاب الأرض'],
    ['a palace named after a day', 'اقتحم المسلحون قصر 30 يونيو', 'XXXX-06-30'],
    ['a world day', 'احتفلت المدارس باليوم العالمي للمياه'],
    ['the new year of another calendar', 'طالبوا بعطلة في رأس السنة الأمازيغية'],
    ['an age of history', 'بنيت القلعة في العصر الفاطمي'],
    ['a school year that only begins', 'مع بداية العام الدراسي'],
    ['one day after another', 'تزداد الأزمة يوما بعد يوم'],
    ['years that a feminine noun counts', 'للدورات الـ3 الحالية'],
    ['general, of several people', 'عين المجلس أطباء عامين'],
  ])('%s is no date: %s', (_, text, partial = undefined as string | undefined) => {
    expect(read(text, 'date').map(([, value]) => value)).toEqual(partial === undefined ? [] : [partial])
  })

  it('takes no tense from a verb of saying outside the quotation', () => {
    expect(read('قال الوزير: «يوم 3 ديسمبر سيفتتح الجسر»', 'date')).toEqual([['يوم 3 ديسمبر', '2019-12-03']])
    expect(read('قال الوزير في 3 ديسمبر إن الجسر آمن', 'date')).toEqual([['3 ديسمبر', '2018-12-03']])
  })

  it('does not place what came after an event in the past ahead of publication', () => {
    expect(read('وصلت القافلة بعد ثلاثة أيام', 'date')).toEqual([['بعد ثلاثة أيام', null]])
  })

  it('reports that a pointed day is not the weekday beside it', () => {
    expect(record('يعقد المؤتمر يوم الأحد 20 الجاري', PUBLISHED).diagnostics).toEqual([])
    expect(record('يعقد المؤتمر يوم الاثنين 20 الجاري', PUBLISHED).diagnostics.map((d) => d.code)).toContain('weekday-contradiction')
  })
})

describe('durations by construction', () => {
  it.each([
    ['غاب اللاعب طيلة عام ونصف', 'طيلة عام ونصف', 'P1Y6M'],
    ['تبعد القرية في غضون ساعة واحدة', 'ساعة واحدة', 'PT1H'],
    ['عاد الهدوء بعد أسبوع على الاشتباكات', 'أسبوع', 'P1W'],
    ['قبل يوم واحد فقط من الافتتاح', 'يوم واحد', 'P1D'],
    ['مدة عقده خمسة أشهر', 'خمسة أشهر', 'P5M'],
  ])('%s: %s is %s', (text, span, value) => {
    expect(read(text, 'duration')).toEqual([[span, value]])
  })

  it('counts from publication only what lies beside it', () => {
    const values = (text: string) => mentions(text, ['duration'], PUBLISHED).map(([, v]) => v.edtf)
    expect(values('خلال الأشهر الستة الأخيرة')).toEqual(['2019-04-16/2019-10-16'])
    expect(values('دخل الأشهر الستة الأخيرة من ولايته')).toEqual([undefined])
  })

  it.each([
    ['cents, not years', 'يباع الكيلو بسعر 45 سنتا'],
    ['a score before today', 'فاز الفريق 2-صفر اليوم'],
    ['those same hours', 'في الساعات نفسها'],
  ])('%s: %s', (_, text) => {
    expect(read(text, 'duration')).toEqual([])
  })
})

describe('clock times by construction', () => {
  it('reads an hour before tonight', () => {
    expect(read('يصل الوفد في التاسعة هذه الليلة', 'time')).toEqual([['التاسعة', '2019-10-16T21:00']])
  })

  it.each([
    ['so many hours', 'تستغرق الرحلة ساعة واحدة'],
    ['a measure beside a unit', 'السرعة 4:12 ثانية'],
  ])('%s is no clock time: %s', (_, text) => {
    expect(read(text, 'time')).toEqual([])
  })
})
