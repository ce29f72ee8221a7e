/** Dates that stand alone on a line of the page: the publication date of a header, or the day a page was saved. */
import months from '../lexicon/data/months.json' with { type: 'json' }
import { foldWord } from '../normalize/fold.ts'

const MONTHS = new Map<string, number>()
for (const entry of months.entries) if (entry.props.calendar === 'gregory') for (const form of entry.forms) MONTHS.set(foldWord(form), entry.value)
const LABEL = /^(?:نشر في|نشر بتاريخ|تاريخ النشر|اخر تحديث|التاريخ|تم النشر)\s*:?\s*/u
const WEEKDAY = /^(?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|يوم ال\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,،:-]*/u
const CLOCK = /[\s,،|–-]*(?:الساعه\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[صم]|am|pm|صباحا|مساء|gmt|بتوقيت \S+)?\s*$/u

export type HeaderDate = { edtf: string; english: boolean; labelled: boolean }

/** The day a line states when the line holds nothing else; null otherwise. `line` is folded. */
export function headerDate(line: string): HeaderDate | null {
  if (line.length > 80 || !/\d/u.test(line)) return null
  const bullet = line.replace(/^[•|\s]+/u, '')
  const unlabelled = bullet.replace(LABEL, '')
  const body = unlabelled.replace(CLOCK, '').replace(WEEKDAY, '').trim()
  const english = /[a-z]{3,}/u.test(body)
  const labelled = unlabelled !== bullet
  const make = (y: number, m: number, d: number): HeaderDate | null => (valid(y, m, d) ? { edtf: `${y}-${pad(m)}-${pad(d)}`, english, labelled } : null)
  const iso = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(body)
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dmy = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)$/u.exec(body)
  if (dmy) return make(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]))
  const named = /^(\d{1,2})\s+([^\d/()]+?)(?:\s*[/(–-]\s*[^\d]+?\)?)?[\s,،]+((?:19|20)\d\d)$/u.exec(body)
  const month = named && MONTHS.get((named[2] as string).trim())
  return named && month ? make(Number(named[3]), month, Number(named[1])) : null
}

const pad = (n: number): string => String(n).padStart(2, '0')

export function valid(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month >= 1 && month <= 12 && day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number)
}
