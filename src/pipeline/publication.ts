/**
 * The publication date when only the text tells it. Evidence, strongest first: a line of place and day above the body, a full date that the text places from its own day (`اليوم
 * الثلاثاء 27 أيلول 2022`), a dateline with a full date, such a day without its year whose weekday fits one year alone, the day the text names
 * as its own report's. Pieces of evidence that contradict each other are none.
 */
import { shiftDays, validDay, weekday, ymd } from '../extractors/dates/calendar.ts'
import { type DateDraft, isDraft } from '../extractors/dates/expression.ts'
import { perSymbol } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from './stream.ts'

const REPORT = new Set(['publish', 'statement'])
/** Elements a dateline may have before its date: place, agency, marks. */
const DATELINE = 6

type Evidence = Readonly<{ edtf: string; start: number; end: number }>
type Dated = Readonly<{ item: PlacedItem; at: number; draft: DateDraft & { offset?: number }; day: string | null }>

/**
 * Looks for the date and, when the evidence agrees on one, sets `published` in the context.
 *
 * @returns whether it found one
 */
export function inferPublication(stream: Stream): boolean {
  const dates = collect(stream)
  const header = placeAndDay(stream, dates)
  const found = header ?? agreed(placedFromToday(dates)) ?? agreed(dateline(stream, dates)) ?? agreed(byWeekday(dates)) ?? ownReport(stream, dates)
  if (found === null) return false
  stream.context.published = found.edtf
  stream.context.memo.set('published', { edtf: found.edtf, basis: header ? 'header' : 'text', start: found.start, end: found.end })
  return true
}

/** `نواكشوط، 4 يناير 2020`: a line above the body that holds places or outlets and a day, nothing else. */
function placeAndDay(stream: Stream, dates: readonly Dated[]): Evidence | null {
  const first = dates.find((d) => d.day !== null)
  if (first === undefined || first.day === null) return null
  const s = stream.sentenceOf(first.at)
  const [from, to] = [stream.sentences[s] as number, stream.sentences[s + 1] as number]
  if (s > 1 || s + 2 >= stream.sentences.length || first.at === from || first.at - from > DATELINE) return null
  for (let k = from; k < to; k++) if (k !== first.at && !standsInHeader(stream.view(k))) return null
  return at(first.day, first.item)
}

const HEADER_WORDS = new Set(['place', 'country', 'organization', 'quoted-name', 'weekday', 'medium'])
const standsInHeader = perSymbol((view) =>
  view.kind === 'punctuation'
    ? view.char !== '.'
    : view.kind === 'word' &&
      view.readings.some((r) => HEADER_WORDS.has(r.lexeme.category) || (r.lexeme.category === 'preposition' && r.lexeme.value === 'in')),
)

function collect(stream: Stream): Dated[] {
  const dates: Dated[] = []
  for (let at = 0; at < stream.length; at++) {
    const index = stream.item[at] as number
    if (index < 0) continue
    const item = stream.items[index] as PlacedItem
    if (isDraft(item.value)) dates.push({ item, at, draft: item.value, day: statedDay(item.value) })
  }
  return dates
}

/** The day of a full date; null for all else. */
function statedDay({ when }: DateDraft): string | null {
  return when.is === 'date' && when.calendar === 'gregory' && typeof when.year === 'number' && when.day !== null ? ymd(when.year, when.month, when.day) : null
}

const agreed = (evidence: readonly Evidence[]): Evidence | null => {
  const [first] = evidence
  return first !== undefined && evidence.every((e) => e.edtf === first.edtf) ? first : null
}

const at = (edtf: string, item: PlacedItem): Evidence => ({ edtf, start: item.start, end: item.end })

function placedFromToday(dates: readonly Dated[]): Evidence[] {
  return dates.flatMap(({ item, draft, day }) => (day !== null && draft.offset !== undefined ? [at(shiftDays(day, -draft.offset), item)] : []))
}

/** `بغداد 27 أيلول 2022 (رويترز) -`: at the head of the text, before a mark that ends the dateline. */
function dateline(stream: Stream, dates: readonly Dated[]): Evidence[] {
  const first = dates.find((d) => d.day !== null)
  if (first === undefined || first.day === null || stream.sentenceOf(first.at) > 1) return []
  const from = stream.sentences[stream.sentenceOf(first.at)] as number
  if (first.at - from > DATELINE) return []
  for (let k = from; k < first.at; k++) if (stream.view(k).readings.some((r) => r.lexeme.category === 'verb' && r.verb === 'perfect')) return []
  const next = first.at + 1 < stream.length && stream.sentenceOf(first.at + 1) === stream.sentenceOf(first.at) ? stream.view(first.at + 1) : undefined
  const after = next !== undefined && next.kind === 'punctuation' && '-–—:/('.includes(next.char)
  return after && first.at > from ? [at(first.day, first.item)] : []
}

/** `اليوم الخميس 22 أيلول` in a text that names years: the one year whose calendar has these weekdays. */
function byWeekday(dates: readonly Dated[]): Evidence[] {
  const pairs = dates.filter(
    ({ draft }) =>
      draft.beside !== undefined && draft.when.is === 'date' && draft.when.year === null && draft.when.day !== null && draft.when.calendar === 'gregory',
  )
  const anchor = pairs.find(({ draft }) => draft.offset !== undefined)
  if (anchor === undefined || pairs.length < 2) return []
  const named = new Set(
    dates.flatMap(({ draft: { when } }) =>
      when.is === 'edtf' && /^\d{4}$/u.test(when.edtf) ? [Number(when.edtf)] : when.is === 'date' && typeof when.year === 'number' ? [when.year] : [],
    ),
  )
  const years = [...named].filter((year) => pairs.every(({ draft }) => fits(draft, year)))
  const [year] = years
  if (year === undefined || years.length > 1 || anchor.draft.when.is !== 'date') return []
  return [at(shiftDays(ymd(year, anchor.draft.when.month, anchor.draft.when.day as number), -(anchor.draft.offset as number)), anchor.item)]
}

function fits({ when, beside }: DateDraft, year: number): boolean {
  return when.is === 'date' && when.day !== null && validDay(year, when.month, when.day) && weekday(ymd(year, when.month, when.day)) === beside?.weekday
}

/** The latest full date, when a clause about publishing a report names it and the text also speaks of today. */
function ownReport(stream: Stream, dates: readonly Dated[]): Evidence | null {
  if (!dates.some(({ item, day }) => day === null && item.tags.includes('today'))) return null
  const full = dates.filter((d) => d.day !== null)
  const latest = full
    .map((d) => d.day as string)
    .sort()
    .at(-1)
  const own = full.find((d) => d.day === latest && reportsNearby(stream, d.at))
  return own ? at(own.day as string, own.item) : null
}

/** Whether the clause speaks of publishing a report or statement shortly before element `i`. */
function reportsNearby(stream: Stream, i: number): boolean {
  const from = Math.max(stream.sentences[stream.sentenceOf(i)] as number, i - 10)
  for (let k = from; k < i; k++) if (stream.view(k).readings.some((r) => REPORT.has(String(r.lexeme.value)))) return true
  return false
}
