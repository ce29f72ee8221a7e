/**
 * A yes-or-no validator compiled from a zod schema: the schema stays the only definition, and a record that passes is not copied on the way.
 * A record that fails is handed to zod, which says why. Whatever the compiler does not know is left to zod's own parser; a property test
 * holds both to the same answers.
 */
import type * as z from 'zod'

export type Validator = (value: unknown) => boolean

/** What of a schema's definition the compiler reads. */
type Definition = {
  type: string
  format?: string
  shape?: Record<string, z.ZodType>
  catchall?: z.ZodType
  element?: z.ZodType
  innerType?: z.ZodType
  keyType?: z.ZodType
  valueType?: z.ZodType
  options?: z.ZodType[]
  discriminator?: string
  entries?: Record<string, string | number>
  values?: unknown[]
  checks?: Array<{ _zod: { def: CheckDefinition } }>
}
type CheckDefinition = {
  check: string
  minimum?: number
  maximum?: number
  length?: number
  value?: number
  inclusive?: boolean
  fn?: (value: unknown) => unknown
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition

/** @returns whether a value is what the schema describes, exactly as `schema.safeParse(value).success` would tell */
export function compileValidator(schema: z.ZodType): Validator {
  const known = new Map<z.ZodType, Validator>()
  const compile = (one: z.ZodType): Validator => {
    let validator = known.get(one)
    if (!validator) {
      validator = withChecks(one, compile) ?? ((value) => one.safeParse(value).success)
      known.set(one, validator)
    }
    return validator
  }
  return compile(schema)
}

type Compile = (schema: z.ZodType) => Validator

function withChecks(schema: z.ZodType, compile: Compile): Validator | null {
  const base = byType(definitionOf(schema), compile)
  if (base === null) return null
  const checks: Validator[] = []
  for (const { _zod } of definitionOf(schema).checks ?? []) {
    const check = byCheck(_zod.def)
    if (check === null) return null
    checks.push(check)
  }
  if (checks.length === 0) return base
  return (value) => {
    if (!base(value)) return false
    for (let i = 0; i < checks.length; i++) if (!(checks[i] as Validator)(value)) return false
    return true
  }
}

function byType(def: Definition, compile: Compile): Validator | null {
  switch (def.type) {
    case 'string':
      return def.format === undefined ? (value) => typeof value === 'string' : null
    case 'number':
      return def.format === undefined ? (value) => Number.isFinite(value) : def.format === 'safeint' ? (value) => Number.isSafeInteger(value) : null
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'unknown':
      return () => true
    case 'literal':
      return oneOf(def.values ?? [])
    case 'enum':
      return oneOf(Object.values(def.entries ?? {}))
    case 'nullable':
      return orElse(null, compile(def.innerType as z.ZodType))
    case 'optional':
      return orElse(undefined, compile(def.innerType as z.ZodType))
    case 'array':
      return arrayOf(compile(def.element as z.ZodType))
    case 'record':
      return recordOf(def, compile)
    case 'union':
      return def.discriminator === undefined ? anyOf((def.options ?? []).map(compile)) : discriminated(def, compile)
    case 'object':
      return strictObject(def, compile)
    default:
      return null
  }
}

function byCheck(def: CheckDefinition): Validator | null {
  const { check, minimum = 0, maximum = 0, length = 0, value: limit = 0, inclusive, fn } = def
  const size = (value: unknown): number => (value as { length: number }).length
  switch (check) {
    case 'min_length':
      return (value) => size(value) >= minimum
    case 'max_length':
      return (value) => size(value) <= maximum
    case 'length_equals':
      return (value) => size(value) === length
    case 'greater_than':
      return (value) => (inclusive ? (value as number) >= limit : (value as number) > limit)
    case 'less_than':
      return (value) => (inclusive ? (value as number) <= limit : (value as number) < limit)
    case 'custom':
      return fn === undefined ? null : (value) => Boolean(fn(value))
    default:
      return null
  }
}

function oneOf(values: readonly unknown[]): Validator {
  if (values.length === 1) return (value) => value === values[0]
  const allowed = new Set(values)
  return (value) => allowed.has(value)
}

const orElse =
  (instead: null | undefined, inner: Validator): Validator =>
  (value) =>
    value === instead || inner(value)

const anyOf =
  (options: readonly Validator[]): Validator =>
  (value) => {
    for (let i = 0; i < options.length; i++) if ((options[i] as Validator)(value)) return true
    return false
  }

const arrayOf =
  (element: Validator): Validator =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (let i = 0; i < value.length; i++) if (!element(value[i])) return false
    return true
  }

/** Records keyed by any string; other keys are left to zod. */
function recordOf(def: Definition, compile: Compile): Validator | null {
  const key = definitionOf(def.keyType as z.ZodType)
  if (key.type !== 'string' || key.format !== undefined || key.checks !== undefined) return null
  const inner = compile(def.valueType as z.ZodType)
  return (value) => {
    if (!isPlain(value)) return false
    for (const name of Object.keys(value)) if (!inner(value[name])) return false
    return true
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value) as unknown
  return prototype === Object.prototype || prototype === null
}

function strictObject(def: Definition, compile: Compile): Validator | null {
  if (def.catchall === undefined || definitionOf(def.catchall).type !== 'never') return null
  const names = Object.keys(def.shape ?? {})
  const fields = new Map(names.map((name) => [name, fieldOf((def.shape as Record<string, z.ZodType>)[name] as z.ZodType, compile)]))
  const required = [...fields.values()].filter((field) => field.required).length
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let missing = required
    for (const name in value) {
      const field = fields.get(name)
      if (field === undefined || !field.validate((value as Record<string, unknown>)[name])) return false
      if (field.required) missing--
    }
    return missing === 0
  }
}

/** A field must be there when it is not content with `undefined`. */
function fieldOf(schema: z.ZodType, compile: Compile): { validate: Validator; required: boolean } {
  const validate = compile(schema)
  return { validate, required: !validate(undefined) }
}

/** The option whose literal stands in the discriminating field. */
function discriminated(def: Definition, compile: Compile): Validator | null {
  const field = def.discriminator as string
  const options = new Map<unknown, Validator>()
  for (const option of def.options ?? []) {
    const literal = definitionOf(option).shape?.[field]
    if (literal === undefined || definitionOf(literal).type !== 'literal') return null
    for (const value of definitionOf(literal).values ?? []) options.set(value, compile(option))
  }
  return (value) => typeof value === 'object' && value !== null && (options.get((value as Record<string, unknown>)[field])?.(value) ?? false)
}
