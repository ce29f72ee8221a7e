/**
 * What users may set, in a `waqai.config` file or as `createExtractor({ config })`: vocabulary, known names, which facts are wanted, and
 * defaults for the command line. The schema is made on first use: who sets nothing pays nothing.
 */
import * as z from 'zod'
import { FORMAT_NAMES } from '../emit/formats/names.ts'
import { FACT_TYPES, OFFSET_UNITS, StatusSchema, VALUE_SCHEMAS } from '../emit/schema.ts'
import { LexiconEntrySchema, LexiconFileSchema } from '../lexicon/schema.ts'

const form = z.string().min(1)
const choice = <T extends string>(values: readonly T[]) => z.enum(values as [T, ...T[]])

function make() {
  const { perfect, imperfect, masdar, active, passive, value, category, inflect, ...noun } = LexiconEntrySchema.shape
  return z.strictObject({
    /** For editors: where the JSON Schema of this file is. */
    $schema: z.string().optional(),
    /** Words of one's own, in the shape of the package's lexicon files. Before the package's: an own entry decides what a spelling means. */
    lexicon: z.array(LexiconFileSchema.partial({ source: true })).optional(),
    /** Lexicon files to add, relative to the configuration file. The command line reads them; the library reads no files. */
    lexiconFiles: z.array(form).optional(),
    /** Vehicle classes: what `value.class` shall say of these nouns. Duals are derived. */
    vehicles: z.array(z.strictObject({ class: z.string().regex(/^[a-z][a-z0-9_]*$/u), ...noun, forms: z.array(form).min(1) })).optional(),
    /** People, organizations and places under one name, whichever of their names a text uses. */
    entities: z
      .array(
        z.strictObject({
          kind: z.enum(['person', 'organization', 'place']),
          name: form,
          aliases: z.array(form).default([]),
          /** Its name in Latin letters. */
          latin: z.string().optional(),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/u)
            .optional(),
          type: z.string().optional(),
          wikidata: z
            .string()
            .regex(/^Q[1-9]\d*$/u)
            .optional(),
        }),
      )
      .optional(),
    /** Facts to leave out (`false`); a frame's own entry counts more than that of its type. What a frame would have used, others may use. */
    facts: z
      .strictObject({ types: z.partialRecord(choice(FACT_TYPES), z.boolean()).optional(), frames: z.record(z.string(), z.boolean()).optional() })
      .optional(),
    /** Defaults of the flags of the same names. */
    output: z
      .strictObject({
        format: choice(Object.keys(FORMAT_NAMES)).optional(),
        offsets: z.enum(OFFSET_UNITS).optional(),
        withText: z.boolean().optional(),
        types: z.array(choice(FACT_TYPES)).optional(),
        kinds: z.array(choice(Object.keys(VALUE_SCHEMAS))).optional(),
        status: z.array(StatusSchema).optional(),
        minConfidence: z.number().min(0).max(1).optional(),
      })
      .optional(),
    check: z.strictObject({ minF1: z.number().min(0).max(1).optional() }).optional(),
  })
}

let made: ReturnType<typeof make> | null = null
export const configSchema = (): ReturnType<typeof make> => {
  made ??= make()
  return made
}

/** As users write it. */
export type Config = z.input<ReturnType<typeof make>>
/** With the defaults filled in. */
export type CheckedConfig = z.output<ReturnType<typeof make>>
