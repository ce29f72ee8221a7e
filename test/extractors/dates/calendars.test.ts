import { describe, expect, it } from 'vitest'
import { bounds, shiftDays, week } from '../../../src/extractors/dates/calendar.ts'
import { easternEaster, westernEaster } from '../../../src/extractors/dates/feasts.ts'
import { dayToIslamic, islamicToDay, persianToDay } from '../../../src/extractors/dates/other-calendars.ts'
import oracle from './hijrah-oracle.json' with { type: 'json' }

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const DAY = 86_400_000

describe('the Islamic calendar', () => {
  it('agrees with an independent library on every month from 1300 to 1500', () => {
    for (const [year, [first, lengths]] of Object.entries(oracle.years)) {
      let day = first as string
      for (const [i, length] of (lengths as string).split(' ').entries()) {
        const at = { year: Number(year), month: i + 1 }
        expect(islamicToDay({ ...at, day: 1 })).toEqual({ day, exact: true })
        expect(dayToIslamic(day)).toEqual({ ...at, day: 1 })
        expect(islamicToDay({ ...at, day: Number(length) + 1 })).toBeNull()
        day = shiftDays(day, Number(length))
        expect(dayToIslamic(shiftDays(day, -1))).toEqual({ ...at, day: Number(length) })
      }
    }
  })

  it('marks what lies outside the table as inexact, without a jump at its edge', () => {
    const last = islamicToDay({ year: 1299, month: 12, day: 29 })
    expect(last?.exact).toBe(false)
    const gap = (Date.parse(islamicToDay({ year: 1300, month: 1, day: 1 })?.day ?? '') - Date.parse(last?.day ?? '')) / DAY
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThanOrEqual(2)
  })
})

describe('the Persian calendar', () => {
  it('agrees with ICU on every fifth day of the century and a half that news speaks of', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    for (let time = Date.UTC(1950, 0, 1); time < Date.UTC(2100, 0, 1); time += 5 * DAY) {
      const part = Object.fromEntries(format.formatToParts(time).map((p) => [p.type, Number.parseInt(p.value, 10)])) as Record<string, number>
      expect(persianToDay({ year: part.year as number, month: part.month as number, day: part.day as number })?.day).toBe(dayOf(time))
    }
  })
})

describe('Easter', () => {
  it.each([
    [2008, '2008-03-23', '2008-04-27'],
    [2014, '2014-04-20', '2014-04-20'],
    [2016, '2016-03-27', '2016-05-01'],
    [2021, '2021-04-04', '2021-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('of %i', (year, west, east) => {
    expect([westernEaster(year), easternEaster(year)]).toEqual([west, east])
  })
})

describe('EDTF periods', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-34', '2016-04-01', '2016-06-30'],
    ['2016-41', '2016-07-01', '2016-12-31'],
    ['197X', '1970-01-01', '1979-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2016-02/2016-03', '2016-02-01', '2016-03-31'],
  ])('%s runs from %s to %s', (edtf, from, to) => {
    expect(bounds(edtf)).toEqual([from, to])
  })
  it('have no bounds where an end is open or a digit is missing', () => {
    for (const edtf of ['2016/..', '../2016', 'XXXX-02', '2016-22']) expect(bounds(edtf)).toBeNull()
  })
  it('weeks run from Monday to Sunday', () => {
    expect(week('2020-01-01')).toBe('2019-12-30/2020-01-05')
    expect(week('2020-01-05')).toBe('2019-12-30/2020-01-05')
  })
})
