/**
 * What a text says of a time, before anything is worked out: rules build these, `resolve` turns them into EDTF once the document's own
 * date and the dates around are known.
 */
import type { Item } from '../../pipeline/stream.ts'
import type { Bound } from '../../types.ts'
import type { Grain } from './calendar.ts'
import type { CalendarName } from './other-calendars.ts'

/** Units of the lexicon's `time-unit` category: second to century; N is a night. */
export type Unit = 'S' | 'MIN' | 'H' | 'N' | 'D' | 'W' | 'M' | 'Y' | '10Y' | '100Y'

/** الماضي −1, الجاري 0, المقبل 1, قبل الماضي −2; anaphoric ones (التالي، نفسه) count from the text's last date instead of publication. */
export type Pointer = Readonly<{ by: number; anaphoric: boolean }>

/** A part of a longer period: its n-th month, quarter, week or day (−1 the last; null: the only one), or one of its weekdays. */
export type Part =
  | Readonly<{ unit: 'D' | 'W' | 'M' | 'Y' | '10Y' | 'quarter' | 'half'; n: number }>
  | Readonly<{ unit: 'weekday'; weekday: number; n: number | null }>

export type When =
  /** Says all by itself. */
  | Readonly<{ is: 'edtf'; edtf: string; grain: Grain; calendar?: CalendarName }>
  /** A day or month of a calendar, its year stated, said by another expression, or left out. */
  | Readonly<{ is: 'date'; calendar: CalendarName; year: number | When | null; month: number; day: number | null; pointer?: Pointer; name?: boolean }>
  /**
   * A calendar unit so many units away: today, last week, the next year; `calendar` for `السنة الهجرية الماضية`. A `loose` one (`نهاية العام`)
   * is the unit of a date named in the same sentence, else of the text's own day.
   */
  | Readonly<{ is: 'shift'; unit: Unit; by: number; anaphoric: boolean; loose?: true; calendar?: 'islamic-umalqura' }>
  | Readonly<{ is: 'weekday'; weekday: number; pointer?: Pointer }>
  | Readonly<{ is: 'season'; season: number; year: When | null; pointer?: Pointer }>
  /** A point a duration away: `قبل ثلاث سنوات`. `from: 'event'` when the text counts from something else than now. */
  | Readonly<{ is: 'away'; iso: string | null; sign: -1 | 1; from: 'now' | 'event' }>
  | Readonly<{ is: 'part'; part: Part; of: When | null }>
  | Readonly<{ is: 'feast'; feast: string; year: When | null; pointer?: Pointer }>
  /** null is an open end. */
  | Readonly<{ is: 'span'; from: When | null; to: When | null }>
  | Readonly<{ is: 'list'; members: readonly When[] }>
  /** Now, then, these days: a time that no calendar names. */
  | Readonly<{ is: 'vague'; grain: Grain }>

/** What is known where an expression stands. */
export type Anchor = Readonly<{
  /** Day of publication. */
  published: string | null
  /** Day and hour of publication (`2021-09-01T10:38`), when they are known. */
  moment: string | null
  /** EDTF of the last date that the text named. */
  previous: string | null
  /** The same, when it stands in the sentence of this expression. */
  near: string | null
  /** Where the clause lies: -1 past, 1 future, 0 not told. */
  tense: -1 | 0 | 1
  /** A weekday written beside the date. */
  weekday?: number
}>

export type Mod = 'START' | 'MID' | 'END'

/** What date items carry between phases; the resolver adds the contract's fields. */
export type DateDraft = Readonly<{
  when: When
  mod?: Mod
  /** How exact the distance is (`قبل نحو شهر`). */
  bound?: Bound
  /** Part of the day (`MO`, `EV`…), for clock times beside the date. */
  part?: string
  /** A weekday written beside the date, with its place. */
  beside?: Readonly<{ weekday: number; start: number; end: number }>
  /** Set once it is resolved. */
  edtf?: string | null
}>

/** A clock time as read: hours already on the 24-hour clock when a part of the day was named. */
export type ClockDraft = Readonly<{ hour: number; minute: number | null; second: number | null; part: string | null; zone: string | null }>

/** A date item; its value is filled in by `resolveTimes`. */
export const dateItem = (draft: DateDraft, more: Partial<Item> = {}): Item => ({
  ...more,
  tags: ['date', ...(more.tags ?? [])],
  kind: 'date',
  value: draft,
})

export const isDraft = (value: Readonly<Record<string, unknown>>): value is DateDraft => typeof value.when === 'object'

/** Whether an expression points past the day of the text by its own words: `غدا`, `الأسبوع المقبل`, `مايو القادم`, `بعد شهرين`. */
export function pointsAhead(when: When): boolean {
  switch (when.is) {
    case 'shift':
      return when.by > 0 && !when.anaphoric
    case 'date':
    case 'weekday':
    case 'season':
    case 'feast':
      return when.pointer?.by !== undefined && when.pointer.by > 0 && !when.pointer.anaphoric
    case 'away':
      return when.sign > 0 && when.from === 'now'
    case 'part':
      return when.of !== null && pointsAhead(when.of)
    case 'list':
      return when.members.length > 0 && when.members.every(pointsAhead)
    case 'span':
      return when.from !== null && pointsAhead(when.from)
    default:
      return false
  }
}
