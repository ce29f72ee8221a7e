import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerDate } from '../../src/document/header-date.ts'
import { structure } from '../../src/document/structure.ts'
import { foldWord } from '../../src/normalize/fold.ts'

const read = (text: string, more: { date?: string } = {}) => {
  const s = structure({ id: 'x', text, ...more })
  const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)
  return { ...s, titleText: slice(s.title), lines: s.furniture.map(slice), texts: s.sentences.map(slice) }
}

describe('structure', () => {
  it.each([
    ['السبت 3 أبريل 2021، الساعة 09:45 مساءً', 'السبت 3 أبريل 2021', 'الساعة 09:45 مساءً', '2021-04-03T21:45'],
    ['11:20 - 04/03/2021', '04/03/2021', '11:20', '2021-03-04T11:20'],
    ['2021/04/03 | 12:05 ص', '2021/04/03', '12:05 ص', '2021-04-03T00:05'],
    ['2021-04-03T12:05:00+03:00', '2021-04-03', '12:05:00', '2021-04-03T12:05:00'],
    ['2021-04-03T12:05Z', '2021-04-03', '12:05', '2021-04-03T12:05'],
  ])('sets the clock time of the header line %s apart from its day', (line, day, clock, edtf) => {
    const text = `عنوان الخبر\n${line}\nوصل الوفد إلى العاصمة لبحث الملف.`
    const { header } = structure({ id: 'a', text })
    expect(header && text.slice(header.day.start, header.day.end)).toBe(day)
    expect(header?.clock && text.slice(header.clock.span.start, header.clock.span.end).replace(/\u064b$/u, '')).toBe(clock.replace(/\u064b$/u, ''))
    expect(header?.clock?.edtf).toBe(edtf)
  })

  it('finds title, repeated title, header date and furniture', () => {
    const found = read('وصول شحنة دواء إلى الميناء\n\nوصول شحنة دواء إلى الميناء\nمشاهدة\n٠٣/٠٥/٢٠٢٠\nوصلت الشحنة صباحا. وقال مدير الميناء إنها كبيرة.\nTop')
    expect(found.titleText).toBe('وصول شحنة دواء إلى الميناء')
    expect(found.published).toMatchObject({ edtf: '2020-05-03', basis: 'header' })
    expect(found.lines).toEqual(['وصول شحنة دواء إلى الميناء', 'مشاهدة', '٠٣/٠٥/٢٠٢٠', 'Top'])
    expect(found.texts).toHaveLength(3)
  })
  it('keeps the day a page was saved apart from publication', () => {
    const found = read('• Sunday, 5 May 2024\nlogo\nعنوان قصير للخبر\nنص الخبر هنا طويل بعض الشيء.')
    expect(found.captured?.edtf).toBe('2024-05-05')
    expect(found.published).toBeNull()
  })
  it('lets a given date win', () => {
    expect(read('عنوان\n03/05/2020\nنص الخبر.', { date: '2021-01-01' }).published).toEqual({ edtf: '2021-01-01', basis: 'metadata' })
  })
  it('reads datelines', () => {
    const text = 'عنوان الخبر\nتونس/ وكالة الأنباء المحلية- افتتح الوزير المعرض.'
    const { datelines, texts } = read(text)
    expect(datelines.map((d) => text.slice(d.place?.start, d.place?.end))).toEqual(['تونس'])
    expect(texts.at(-1)).toBe('افتتح الوزير المعرض.')
  })
  it.each([
    ['بلغ النمو 4.5 بالمئة. وتراجع التضخم.', 2],
    ['قال د. سامي إن الأمر انتهى.', 1],
    ['قال: "انتهى الأمر." ثم خرج.', 2],
    ['انتهى الاجتماع.وغادر الوفد.', 2],
    ['ماذا يحدث؟ لا أحد يعلم!', 2],
  ])('%s has %i sentences', (text, count) => {
    expect(read(text).texts).toHaveLength(count)
  })
  it.each([
    ['31/02/2020', null],
    ['الأحد 18 تموز/يوليو 2021 - 14:30', '2021-07-18'],
    ['نشر في: 2 غشت 2019', '2019-08-02'],
    ['2022-10-01', '2022-10-01'],
    ['في 18 تموز 2021 وقع حادث', null],
    ['12 شاحنة', null],
  ])('header line %s → %s', (line, edtf) => {
    expect(headerDate(foldWord(line))?.edtf ?? null).toBe(edtf)
  })
  it.each([
    ['صنعاء - وكالات\n2021/04/03', '2021-04-03'],
    ['كتب: سمير حداد\nصنعاء\n3 نيسان 2021', '2021-04-03'],
    // A line of the body closes the head.
    ['وصل الوفد إلى العاصمة بعد رحلة طويلة عبر ثلاثة موانئ في البحر.\n2021/04/03', undefined],
  ])('under the title %j the day is %s', (lines, edtf) => {
    expect(read(`وصول الوفد إلى العاصمة\n${lines}\nوصل الوفد لبحث الملف.`).published?.edtf).toBe(edtf)
  })
  it('gives ordered disjoint spans for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end } of structure({ id: 'x', text }).sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
