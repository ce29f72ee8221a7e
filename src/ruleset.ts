/** Which rules and words make the records: equal rulesets read equal texts equally. */
import { hash } from 'node:crypto'

/** `version` of the package; `hash` of its rules, words and code. */
export type Ruleset = Readonly<{ version: string; hash: string }>

/** Written in by the build (src/build/ruleset.ts). Run from its source, the package has no name for its ruleset. */
export const BUILT: Ruleset | null = null as Ruleset | null

/** @returns the ruleset with what a user has added to it */
export function rulesetWith(built: Ruleset | null, additions: unknown): Ruleset | null {
  return built && additions !== undefined ? { ...built, hash: shortHash(`${built.hash}\n${canonical(additions)}`) } : built
}

const LENGTH = 16
export const shortHash = (text: string): string => hash('sha256', text).slice(0, LENGTH)

/** JSON without regard to the order in which fields were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
