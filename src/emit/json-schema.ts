/** JSON Schema 2020-12 of the output, of lexicon files and of the configuration, generated from the zod schemas. */
import * as z from 'zod'
import { configSchema } from '../config/schema.ts'
import { LexiconFileSchema } from '../lexicon/schema.ts'
import { FactSchema, RecordSchema } from './schema.ts'

/** Results as they are written; files of users as they may be written, without what has a default. */
const SCHEMAS = {
  record: () => z.toJSONSchema(RecordSchema, DRAFT),
  fact: () => z.toJSONSchema(FactSchema, DRAFT),
  lexicon: () => z.toJSONSchema(LexiconFileSchema, { ...DRAFT, io: 'input' }),
  config: () => z.toJSONSchema(configSchema(), { ...DRAFT, io: 'input' }),
} as const
const DRAFT = { target: 'draft-2020-12' } as const
export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[]

/** @returns the JSON Schema as text, two-space indented, newline at the end */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`
}
