/** JSON Schema 2020-12 of the output and of lexicon files, generated from the zod schemas. */
import * as z from 'zod'
import { LexiconFileSchema } from '../lexicon/schema.ts'
import { FactSchema, RecordSchema } from './schema.ts'

const SCHEMAS = { record: RecordSchema, fact: FactSchema, lexicon: LexiconFileSchema } as const
export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[]

/** @returns the JSON Schema as text, two-space indented, newline at the end */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' }), null, 2)}\n`
}
