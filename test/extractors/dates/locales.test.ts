import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentions } from '../../examples.ts'

const LOCALES = ['DZ', 'BH', 'KM', 'DJ', 'EG', 'IQ', 'JO', 'KW', 'LB', 'LY', 'MR', 'MA', 'OM', 'PS', 'QA', 'SA', 'SO', 'SD', 'SY', 'TN', 'AE', 'YE']
const DAY = 86_400_000
const FIRST = Date.UTC(1900, 0, 1)
const LAST = Date.UTC(2100, 11, 31)

/** Days that the extractor reads otherwise than they were written. */
function misread(locale: string, calendar: string, dateStyle: 'long' | 'full', days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(`ar-${locale}-u-ca-${calendar}`, { dateStyle, timeZone: 'UTC' })
  return days.flatMap((day) => {
    const time = FIRST + day * DAY
    const wanted = new Date(time).toISOString().slice(0, 10)
    const got = mentions(`افتتح الوزير المعرض ${format.format(time)} في العاصمة`, ['date']).map(([, value]) => value.edtf)
    return got.length === 1 && got[0] === wanted ? [] : [`${format.format(time)}: ${got.join(' ')} for ${wanted}`]
  })
}

describe.each(['gregory', 'islamic-umalqura'])('dates of the calendar %s', (calendar) => {
  it.each(LOCALES)('written in ar-%s read back exactly', (locale) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: (LAST - FIRST) / DAY }), { minLength: 1, maxLength: 6 }), (days) => {
        for (const style of ['long', 'full'] as const) expect(misread(locale, calendar, style, days)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('read back on the first and last day of every month of some years, in every tradition of month names', () => {
    const edges = [1900, 1950, 1999, 2000, 2015, 2024, 2100].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)].map((t) => (t - FIRST) / DAY)).flat(),
    )
    for (const locale of ['IQ', 'MA', 'DZ', 'EG', 'MR']) expect(misread(locale, calendar, 'full', edges)).toEqual([])
  })
})
