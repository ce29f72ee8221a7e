/** The compiled validator against zod, on records of the seeds that were damaged at random. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { RecordSchema } from '../../src/emit/schema.ts'
import { compileValidator } from '../../src/emit/validator.ts'
import { createExtractor } from '../../src/pipeline/extractor.ts'

const seeds = join(import.meta.dirname, '../../seeds')
const extractor = createExtractor({ validate: false })
const records = readdirSync(seeds).map((file) => JSON.stringify(extractor.extract({ id: file, text: readFileSync(join(seeds, file), 'utf8') })))
const isRecord = compileValidator(RecordSchema)

/** Every place in a value: the object or array that holds it, and its key there. */
function places(value: unknown, found: Array<[holder: Record<string, unknown>, key: string]> = []): typeof found {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key])
    places((value as Record<string, unknown>)[key], found)
  }
  return found
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    -1,
    0.5,
    2 ** 60,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    'exact',
    'money',
    'x'.repeat(81),
    new Date(0),
  ),
  fc.jsonValue(),
)
const damage = fc.record({
  record: fc.nat(records.length - 1),
  at: fc.nat(),
  how: fc.constantFrom('set', 'delete', 'add', 'none'),
  value: odd,
})

describe('compiled validator', () => {
  it('answers as zod does on damaged records', () => {
    const answers = { true: 0, false: 0 }
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (damages) => {
        const record: unknown = JSON.parse(records[(damages[0] as { record: number }).record] as string)
        for (const { at, how, value } of damages) {
          const all = places(record)
          const [holder, key] = all[at % all.length] as (typeof all)[number]
          if (how === 'set') holder[key] = value
          else if (how === 'delete') delete holder[key]
          else if (how === 'add') holder.added = value
        }
        const valid = RecordSchema.safeParse(record).success
        answers[`${valid}`]++
        expect(isRecord(record)).toBe(valid)
      }),
      { numRuns: 400 },
    )
    expect(answers.true).toBeGreaterThan(20)
    expect(answers.false).toBeGreaterThan(100)
  })

  it('leaves what it does not know to zod', () => {
    const schema = z.strictObject({ mail: z.email(), tag: z.string().regex(/^a/u), id: z.union([z.string(), z.int()]) })
    const valid = compileValidator(schema)
    for (const value of [
      { mail: 'a@b.org', tag: 'ab', id: 1 },
      { mail: 'a', tag: 'ab', id: 1 },
      { mail: 'a@b.org', tag: 'b', id: 'x' },
      { mail: 'a@b.org', tag: 'a', id: 1.5 },
    ])
      expect(valid(value)).toBe(schema.safeParse(value).success)
  })
})
