/**
 * Freezes the month lengths of the Umm al-Qura calendar, as ICU knows them, into `umm-al-qura.json`, so that every machine converts alike.
 *
 *   npx tsx src/build/calendar/build-umm-al-qura.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FIRST = 1300
const LAST = 1600
const DAY = 86_400_000

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })

function hijri(epochDay: number): { year: number; month: number; day: number } {
  const parts = Object.fromEntries(format.formatToParts(epochDay * DAY).map((p) => [p.type, Number.parseInt(p.value, 10)]))
  return { year: parts.year as number, month: parts.month as number, day: parts.day as number }
}

function firstOf(year: number): number {
  let day = Math.round((year - 1) * 354.367 - 492_148 - 40)
  for (;;) {
    const at = hijri(day)
    if (at.year === year && at.month === 1 && at.day === 1) return day
    day++
  }
}

const epochDay = firstOf(FIRST)
const years: string[] = []
let day = epochDay
for (let year = FIRST; year <= LAST; year++) {
  let bits = 0
  for (let month = 1; month <= 12; month++) {
    const long = hijri(day + 29).day === 30
    if (long) bits |= 1 << (month - 1)
    day += long ? 30 : 29
  }
  years.push(bits.toString(16).padStart(3, '0'))
}
writeFileSync(
  join(import.meta.dirname, '../../extractors/dates/umm-al-qura.json'),
  `${JSON.stringify({ source: `ICU ${process.versions.icu}, calendar islamic-umalqura`, firstYear: FIRST, epochDay, longMonths: years.join(' ') }, null, 2)}\n`,
)
