/** Output formats by the names that the command line gives them. */
import { brat } from './brat.ts'
import { conll } from './conll.ts'
import type { OutputFormat } from './format.ts'
import { facts, json, jsonl } from './json.ts'
import { csv, parquet } from './table.ts'
import { timemlFormat } from './timeml.ts'
import { webAnnotation } from './web-annotation.ts'

export const FORMATS = {
  json,
  jsonl,
  facts,
  csv,
  parquet,
  'web-annotation': webAnnotation,
  timeml: timemlFormat,
  brat,
  conll,
} as const satisfies Record<string, OutputFormat>
export type FormatName = keyof typeof FORMATS
