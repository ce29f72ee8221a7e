import { describe, expect, it } from 'vitest'
import { mentions, record } from '../../examples.ts'

const edtf = (text: string, date?: string) => mentions(text, ['date'], date).map(([, v]) => v.edtf)

describe('dates', () => {
  it.each([
    ['افتتح الجسر في 3 آذار 2018', '2018-03-03'],
    ['افتتح الجسر في 3 آذار/مارس 2018', '2018-03-03'],
    ['افتتح الجسر في 3 مارس (آذار) 2018', '2018-03-03'],
    ['افتتح الجسر في ٠٣/٠٣/٢٠١٨', '2018-03-03'],
    ['افتتح الجسر في الخامس والعشرين من غشت 2018', '2018-08-25'],
    ['افتتح الجسر في تشرين الثاني 2018', '2018-11'],
    ['افتتح الجسر عام 2018', '2018'],
    ['افتتح الجسر في ربيع 2018', '2018-21'],
    ['يعمل الجسر منذ عام 2018', '2018/..'],
    ['يعمل الجسر منذ عام 2018 وحتى الآن', '2018/..'],
  ])('%s → %s', (text, value) => {
    expect(edtf(text)).toEqual([value])
  })

  it.each([
    ['وصل الوفد أمس', '2020-05-12'],
    ['يصل الوفد غدا', '2020-05-14'],
    ['وصل الوفد الأسبوع الماضي', '2020-05-04/2020-05-10'],
    ['وصل الوفد يوم الاثنين الماضي', '2020-05-11'],
    ['وصل الوفد في 20 نيسان الماضي', '2020-04-20'],
    ['وصل الوفد قبل ثلاث سنوات', '2017'],
    ['يصل الوفد العام المقبل', '2021'],
  ])('%s (published 2020-05-13) → %s', (text, value) => {
    expect(edtf(text, '2020-05-13')).toEqual([value])
  })

  it('never guesses without a publication date', () => {
    expect(edtf('وصل الوفد أمس')).toEqual([null])
    expect(edtf('وصل الوفد في 20 نيسان الماضي')).toEqual(['XXXX-04-20'])
    expect(record('وصل الوفد أمس').document.published).toBeNull()
  })

  it('infers publication from a date that the text calls today', () => {
    expect(record('قال المدير اليوم الأربعاء (13 أيار 2020) إن الطريق مفتوح. وكان الطريق أغلق أمس.').document.published).toMatchObject({
      edtf: '2020-05-13',
      basis: 'text',
    })
  })

  it('reports a weekday that contradicts its date', () => {
    expect(record('افتتح المعرض يوم الجمعة 13 أيار 2020').diagnostics.map((d) => d.code)).toContain('weekday-contradiction')
    expect(record('افتتح المعرض يوم الأربعاء 13 أيار 2020').diagnostics).toEqual([])
  })

  it('reads durations', () => {
    const iso = (text: string) => mentions(text, ['duration']).map(([, v]) => v.iso8601)
    expect(iso('استمر العمل ثلاثة أشهر')).toEqual(['P3M'])
    expect(iso('استمر العمل لمدة عام واحد')).toEqual(['P1Y'])
    expect(iso('يمتد البرنامج على السنوات الخمس المقبلة')).toEqual(['P5Y'])
    expect(iso('يمتد البرنامج شهرين')).toEqual(['P2M'])
  })

  it('does not read العام of an office as a year', () => {
    expect(edtf('التقى الأمين العام الرأي العام')).toEqual([])
  })
})
