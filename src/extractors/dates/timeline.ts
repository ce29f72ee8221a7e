/** Reads the document's times in order and fills in what the rules left open: years, weekdays, anaphora, days of clock times, distances. */
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { pad, shiftDays, shiftMonths, weekday } from './calendar.ts'
import { type Anchor, type ClockDraft, type DateDraft, isDraft, type When } from './expression.ts'
import { type Resolved, resolve } from './resolve.ts'
import { type Tense, tenseAround } from './tense.ts'

/** Elements that may stand between a date and its clock time. */
const BRIDGE = 4

/** Fill in the values of all date, time and duration items of a stream. */
export function resolveTimes(stream: Stream): void {
  const timeline = new Timeline(stream)
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    if (index >= 0) timeline.visit(stream.items[index] as PlacedItem, i)
  }
  timeline.finish()
}

class Timeline {
  readonly #stream: Stream
  readonly #moment: string | null
  #previous: string | null = null
  #previousAt = -1
  readonly #clocks: Array<{ item: PlacedItem; at: number }> = []
  /** Elements of dates that are not the day of publication: a clock time near them may be theirs. */
  readonly #elsewhere: Array<{ at: number; day: boolean }> = []

  constructor(stream: Stream) {
    this.#stream = stream
    const given = stream.context.input.date
    this.#moment = given !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(given) ? given.slice(0, 16) : null
  }

  visit(item: PlacedItem, at: number): void {
    if (isDraft(item.value)) this.#date(item, item.value, at)
    else if (item.value.clock !== undefined) this.#clocks.push({ item, at })
    else if (typeof item.value.toward === 'number') this.#duration(item, item.value.toward)
    for (const inner of item.keep ?? []) this.visit(inner, at)
  }

  /** Clock times last, since their date may stand after them. */
  finish(): void {
    for (const { item, at } of this.#clocks) this.#clock(item, at)
  }

  #anchor(draft: DateDraft, at: number): Anchor {
    return {
      published: this.#stream.context.published,
      moment: this.#moment,
      previous: this.#previous,
      near: this.#previousAt >= 0 && this.#stream.sentenceOf(this.#previousAt) === this.#stream.sentenceOf(at) ? this.#previous : null,
      tense: needsTense(draft.when) ? tenseOf(tenseAround(this.#stream, at), draft.when) : 0,
      ...(draft.beside ? { weekday: draft.beside.weekday } : {}),
    }
  }

  #date(item: PlacedItem, draft: DateDraft, at: number): void {
    const found = resolve(draft.when, this.#anchor(draft, at))
    const iso = distanceOf(draft.when)
    const away = iso === null ? {} : { iso8601: iso }
    item.mentionValue =
      item.kind === 'time'
        ? { edtf: found.edtf, grain: 'minute', ...away }
        : {
            edtf: found.edtf,
            grain: found.grain,
            calendar: found.calendar,
            resolution: found.resolution,
            bound: draft.bound ?? 'exact',
            ...(draft.mod ? { mod: draft.mod } : {}),
            ...away,
          }
    item.value = { ...item.value, edtf: found.edtf, grain: found.grain, resolution: found.resolution }
    this.#checkWeekday(item, draft, found)
    if (draft.when.is !== 'vague' && item.kind === 'date' && found.edtf !== this.#stream.context.published && !isPartAlone(draft))
      this.#elsewhere.push({ at, day: found.grain === 'day' })
    if (found.edtf !== null && /^\d{4}/u.test(found.edtf) && draft.when.is !== 'span') {
      this.#previous = found.edtf.replace(/~/gu, '')
      this.#previousAt = at
    }
  }

  #checkWeekday(item: PlacedItem, { beside }: DateDraft, { edtf }: Resolved): void {
    if (beside === undefined || edtf === null || !/^\d{4}-\d\d-\d\d$/u.test(edtf) || weekday(edtf) === beside.weekday) return
    this.#stream.context.diagnostics.push({
      code: 'weekday-contradiction',
      message: `${edtf} is not the weekday named beside it`,
      rule: item.rule,
      start: beside.start,
      end: beside.end,
    })
  }

  /** `السنوات الأربع المقبلة` runs from publication on, `الأيام العشرة الماضية` up to it. */
  #duration(item: PlacedItem, toward: number): void {
    const { iso8601, bound } = item.value as { iso8601: string | null; bound: string }
    const published = this.#stream.context.published
    const other = iso8601 === null || published === null ? null : moved(published, iso8601, toward)
    const edtf = other === null ? {} : { edtf: toward > 0 ? `${published}/${other}` : `${other}/${published}` }
    item.mentionValue = { iso8601, bound, ...edtf }
  }

  #clock(item: PlacedItem, at: number): void {
    const { clock, until, open } = item.value as { clock: ClockDraft; until?: ClockDraft; open?: 'start' | 'end' }
    const beside = this.#dayOf(at)
    const day = { ...beside, day: beside.day ?? this.#today(at) }
    const write = (one: ClockDraft): string => (open === 'start' ? '../' : '') + writeClock(one, day) + (open === 'end' ? '/..' : '')
    const edtf = until ? range(write({ ...clock, zone: clock.zone ?? until.zone }), write(until)) : write(clock)
    item.mentionValue = { edtf, grain: clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour' }
    item.value = { ...item.value, edtf }
  }

  /** The day of publication, for a clock time in a text that has spoken of no other day. */
  #today(at: number): string | null {
    const { published } = this.#stream.context
    const sentence = this.#stream.sentenceOf(at)
    if (published === null || !/^\d{4}-\d\d-\d\d$/u.test(published)) return null
    return this.#elsewhere.some((e) => (e.day && e.at < at) || this.#stream.sentenceOf(e.at) === sentence) ? null : published
  }

  /** Day and part of the day of the date beside a clock time, before or after it with nothing but particles between. */
  #dayOf(at: number): { day: string | null; part: string | null } {
    const stream = this.#stream
    const sentence = stream.sentenceOf(at)
    const [from, to] = [stream.sentences[sentence] as number, stream.sentences[sentence + 1] as number]
    for (const step of [-1, 1]) {
      for (let k = at + step, far = 0; k >= from && k < to && far <= BRIDGE; k += step, far++) {
        const index = stream.item[k] as number
        const value = index >= 0 ? (stream.items[index] as PlacedItem).value : null
        if (value && isDraft(value)) {
          const edtf = typeof value.edtf === 'string' ? value.edtf : null
          const day = edtf !== null && /^(?:\d{4}|XXXX)-\d\d-\d\d$/u.test(edtf) && !edtf.startsWith('X') ? edtf : null
          if (day !== null || value.part !== undefined) return { day, part: value.part ?? null }
        }
        if (!isParticle(stream, k)) break
      }
    }
    return { day: null, part: null }
  }
}

/** `فجرا`, `في المساء`: a part of whatever day the text speaks of. */
const isPartAlone = ({ when, part }: DateDraft): boolean => part !== undefined && when.is === 'shift' && when.anaphoric && when.by === 0

function isParticle(stream: Stream, k: number): boolean {
  const view = stream.view(k)
  if (view.kind === 'punctuation') return '(),،-–'.includes(view.char)
  if (view.kind === 'proclitic') return 'بو'.includes(view.char)
  return view.readings.some(
    (r) =>
      ['preposition', 'clock-about', 'bound', 'interval-word', 'date-label', 'era'].includes(r.lexeme.category) ||
      (r.lexeme.category === 'time-unit' && r.lexeme.value === 'D'),
  )
}

/** The present announces a weekday to come (`تعقد اللجنة الأحد اجتماعا`), but says nothing of a far date. */
const tenseOf = (tense: Tense | null, when: When): -1 | 0 | 1 =>
  tense === 'past' ? -1 : tense === 'future' || (tense === 'present' && when.is === 'weekday') ? 1 : 0

/** Where only the tense of the clause tells past from future. */
function needsTense(when: When): boolean {
  switch (when.is) {
    case 'date':
      return when.year === null && when.pointer === undefined
    case 'weekday':
    case 'feast':
      return when.pointer === undefined
    case 'part':
      return when.of === null
    case 'away':
      return when.sign > 0
    case 'span':
      return [when.from, when.to].some((end) => end !== null && needsTense(end))
    case 'list':
      return when.members.some(needsTense)
    default:
      return false
  }
}

function distanceOf(when: When): string | null {
  if (when.is === 'away') return when.iso
  return when.is === 'span' && when.from?.is === 'away' && when.to === null ? when.from.iso : null
}

function moved(day: string, iso: string, sign: number): string | null {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u.exec(iso)
  if (!found) return null
  const [y, m, w, d] = found.slice(1).map((n) => sign * Number(n ?? 0)) as [number, number, number, number]
  return shiftDays(shiftMonths(day, y * 12 + m), w * 7 + d)
}

/** From ten in the evening to five in the morning: the end lies on the next day. */
function range(start: string, end: string): string {
  const overnight = /^\d{4}-\d\d-\d\dT/u.test(start) && end.slice(0, 16) < start.slice(0, 16)
  return `${start}/${overnight ? shiftDays(end.slice(0, 10), 1) + end.slice(10) : end}`
}

/** Hours of the afternoon and the night on the 24-hour clock. */
function hourOf(hour: number, part: string | null): number {
  if (part === null || hour > 12 || hour === 0) return hour
  switch (part) {
    case 'AM':
    case 'MO':
    case 'DAWN':
      return hour === 12 ? 0 : hour
    case 'PM':
    case 'AF':
      return hour === 12 ? 12 : hour + 12
    case 'EV':
      return hour === 12 ? 0 : hour + 12
    case 'NOON':
      return hour >= 10 ? hour : hour + 12
    case 'NI':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
    default:
      return hour
  }
}

function writeClock(clock: ClockDraft, beside: { day: string | null; part: string | null }): string {
  const minutes = clock.hour * 60 + (clock.minute ?? 0)
  const hour = hourOf(Math.floor(minutes / 60), clock.part ?? beside.part)
  const at = `T${pad(hour % 24)}:${pad(minutes % 60)}${clock.second === null ? '' : `:${pad(clock.second)}`}`
  return `${beside.day ?? ''}${at}${clock.zone === null || clock.zone === 'local' ? '' : clock.zone}`
}
