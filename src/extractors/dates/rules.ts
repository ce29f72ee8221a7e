/** The rules of dates, clock times and durations, by the phase they belong to. */
import type { Rule } from '../../pattern/dsl.ts'
import { calendarRules as named } from './calendar-rules.ts'
import { clockRules } from './clock-rules.ts'
import { durationRules as counted } from './duration-rules.ts'
import { intervalRules as joined } from './interval-rules.ts'
import { rangeRules } from './range-rules.ts'
import { relativeRules } from './relative-rules.ts'
import { setRules, yearRules } from './set-rules.ts'

/** Of two rules with the same priority the one listed first wins: order within these lists is meant. */
const ranked = (rules: readonly Rule[]): Rule[] => rules.map((one, i) => ({ ...one, priority: one.priority + (rules.length - i) / 1000 }))

/** What a calendar or a clock says; found before amounts, so that a day is never counted. */
export const calendarRules: Rule[] = ranked([...rangeRules, ...named, ...clockRules, ...relativeRules])
/** What is counted in units of time, and years that stand alone. */
export const durationRules: Rule[] = ranked([...counted, ...setRules, ...yearRules])
/** Intervals and points made of what the phases before found. */
export const intervalRules: Rule[] = ranked(joined)
