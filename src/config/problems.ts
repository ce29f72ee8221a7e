/** What is wrong with a value, by its zod schema, in words that say what would be right. */
import type * as z from 'zod'
import { didYouMean } from '../suggest.ts'

/** `key`: the name at the end of the path is wrong, not its value. */
export type Problem = Readonly<{ path: ReadonlyArray<string | number>; message: string; key: boolean }>

/** Where it is, with dots; empty for the whole. */
export const pathOf = ({ path, key }: Problem): string => (key ? path.slice(0, -1) : path).join('.')

type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue

/** @returns all problems of the value, empty when it fits */
export function problemsOf(schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => tell(schema, issue, value))
}

function tell(schema: Schema, issue: Issue, value: unknown): Problem[] {
  const path = issue.path as Array<string | number>
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => ({ path: [...path, key], key: true, message: `unknown field ${JSON.stringify(key)}${didYouMean(key, known)}` }))
  }
  if (issue.code === 'invalid_value') {
    const written = at(value, path)
    const choices = issue.values.map(String)
    const meant = typeof written === 'string' ? didYouMean(written, choices) : ''
    return [{ path, key: false, message: `${JSON.stringify(written) ?? 'nothing'} is not one of ${choices.join(', ')}${meant}` }]
  }
  if (issue.code === 'invalid_union') {
    const expected = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []))
    return [{ path, key: false, message: `expected ${[...new Set(expected)].join(' or ')}` }]
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && at(value, path) === undefined)
    return [{ path: path.slice(0, -1), key: false, message: `the field ${JSON.stringify(path.at(-1))} is missing` }]
  return [{ path, key: false, message: issue.message.replace(/^Invalid input: /u, '').replace(/^Invalid string: /u, '') }]
}

function at(value: unknown, path: ReadonlyArray<string | number>): unknown {
  let found = value
  for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key]
  return found
}

/** Names of the fields that the object at this path may have. */
function keysAt(schema: Schema, path: ReadonlyArray<string | number>): string[] {
  const { def } = schema._zod as unknown as { def: Definition }
  if (def.innerType) return keysAt(def.innerType, path)
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(def.shape ?? def.keyType?._zod.def.entries ?? {})
  const next = def.shape?.[key] ?? def.element ?? def.valueType
  return next ? keysAt(next, rest) : []
}
type Definition = {
  innerType?: Schema
  shape?: Record<string | number, Schema>
  element?: Schema
  valueType?: Schema
  keyType?: { _zod: { def: { entries?: Record<string, string> } } }
}
