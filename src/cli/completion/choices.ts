/** What a shell may offer as the value of an option. */
import type { Option } from 'commander'

/** `list`: several, separated by commas. */
export type Choices = Readonly<{ values: () => readonly string[] | Promise<readonly string[]>; list: boolean }>

const known = new WeakMap<Option, Choices>()

/** @returns the option, completed with these values; unlike commander's own `choices`, they are not checked and not in the help */
export function completes(option: Option, values: Choices['values'], list = false): Option {
  known.set(option, { values, list })
  return option
}

/** Choices of an option, its own or commander's. */
export function choicesOf(option: Option): Choices | undefined {
  return known.get(option) ?? (option.argChoices ? { values: () => option.argChoices as string[], list: false } : undefined)
}
