/** Dates that stand alone on a line of the page: the publication date of a header, or the day a page was saved. */
import months from '../lexicon/data/months.json' with { type: 'json' }
import { foldWord } from '../normalize/fold.ts'

const MONTHS = new Map<string, number>()
for (const entry of months.entries) if (entry.props.calendar === 'gregory') for (const form of entry.forms) MONTHS.set(foldWord(form), entry.value)
const LABEL = /^(?:نشر في|نشر بتاريخ|تاريخ النشر|اخر تحديث|التاريخ|تم النشر)\s*:?\s*/u
const WEEKDAY = /^(?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|يوم ال\S+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,،:-]*/u
const TIME = String.raw`(?:الساعه\s*)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<part>[صم]|am|pm|صباحا|مساء)?(?:\s*(?:gmt|بتوقيت \S+))?`
const CLOCK_LAST = new RegExp(String.raw`[\s,،|–-]*(?<clock>${TIME})\s*$`, 'u')
const CLOCK_FIRST = new RegExp(String.raw`^(?<clock>${TIME})[\s,،|–-]+`, 'u')

/** A clock time beside the day, as `T17:16`, with its place in the folded line. */
export type HeaderClock = { edtf: string; start: number; end: number }
export type HeaderDate = { edtf: string; english: boolean; labelled: boolean; clock: HeaderClock | null }

/** The day a line states when the line holds nothing else; null otherwise. `line` is folded. */
export function headerDate(line: string): HeaderDate | null {
  if (line.length > 80 || !/\d/u.test(line)) return null
  const plain = line.replace(ISO_CLOCK, '$1 $2')
  const bullet = plain.replace(/^[•|\s]+/u, '')
  const unlabelled = bullet.replace(LABEL, '')
  const found = CLOCK_LAST.exec(unlabelled) ?? CLOCK_FIRST.exec(unlabelled)
  const body = (found ? unlabelled.replace(found[0], '') : unlabelled).replace(WEEKDAY, '').trim()
  const clock = found && clockOf(found, plain.length - unlabelled.length)
  const english = /[a-z]{3,}/u.test(body)
  const labelled = unlabelled !== bullet
  const make = (y: number, m: number, d: number): HeaderDate | null => (valid(y, m, d) ? { edtf: `${y}-${pad(m)}-${pad(d)}`, english, labelled, clock } : null)
  const iso = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(body)
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dmy = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)$/u.exec(body)
  if (dmy) return make(Number(dmy[3]), Number(dmy[2]), Number(dmy[1]))
  const named = /^(\d{1,2})\s+([^\d/()]+?)(?:\s*[/(–-]\s*[^\d]+?\)?)?[\s,،]+((?:19|20)\d\d)$/u.exec(body)
  const month = named && MONTHS.get((named[2] as string).trim())
  return named && month ? make(Number(named[3]), month, Number(named[1])) : null
}

/** @param shift how much of the line was cut off before the text that was searched */
function clockOf({ index, 0: whole, groups = {} }: RegExpExecArray, shift: number): HeaderClock | null {
  const written = Number(groups.hour)
  const late = /^(?:م|pm|مساء)$/u.test(groups.part ?? '')
  const hour = groups.part === undefined || written > 12 ? written : (written % 12) + (late ? 12 : 0)
  if (hour > 23 || Number(groups.minute) > 59) return null
  const clock = (groups.clock as string).trimEnd()
  const start = shift + index + whole.indexOf(clock)
  return { edtf: `T${pad(hour)}:${groups.minute}${groups.second === undefined ? '' : `:${groups.second}`}`, start, end: start + clock.length }
}

/** `2023-11-14t10:30:00+03:00`: the clock as others write it, without its zone. */
const ISO_CLOCK = /^(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?$/u

const pad = (n: number): string => String(n).padStart(2, '0')

export function valid(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month >= 1 && month <= 12 && day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number)
}
