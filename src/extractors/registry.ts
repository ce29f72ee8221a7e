/** The cascade: every extractor's rules, phase by phase. Adding an extractor is adding a folder and a line here. */
import type { Rule } from '../pattern/dsl.ts'
import { amountRules } from './amounts/rules.ts'
import { calendarRules, durationRules, intervalRules } from './dates/rules.ts'
import { numeralRules } from './numerals/rules.ts'
import { brandRules, organizationRules } from './organizations/rules.ts'
import { nameRules } from './people/rules.ts'
import { titleRules } from './people/titles.ts'
import { placeRules } from './places/rules.ts'
import { unitRules } from './units/rules.ts'
import { vehicleRules } from './vehicles/rules.ts'

/** Phases in order; each sees what the ones before it folded into single elements. */
export const CASCADE: ReadonlyArray<{ name: string; rules: readonly Rule[] }> = [
  { name: 'numerals', rules: numeralRules },
  { name: 'calendar', rules: calendarRules },
  { name: 'values', rules: [...durationRules, ...amountRules, ...vehicleRules, ...unitRules] },
  { name: 'intervals', rules: intervalRules },
  { name: 'organizations', rules: [...organizationRules, ...placeRules] },
  { name: 'titles', rules: titleRules },
  { name: 'names', rules: [...nameRules, ...brandRules] },
]
