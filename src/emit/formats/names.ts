import type { FormatName } from './registry.ts'

/** Each format with what it is; the names are checked against the formats that exist. */
export const FORMAT_NAMES = {
  json: 'an array of records',
  jsonl: 'a record a line',
  facts: 'a fact a line',
  csv: 'a table of facts',
  parquet: 'a table of facts for DuckDB, pandas, Spark',
  'web-annotation': 'W3C Web Annotation, a page (JSON-LD) a line',
  timeml: 'TimeML with TIMEX3, a file a document',
  brat: 'brat standoff, files for each document',
  conll: 'CoNLL-U Plus, a token a line',
} as const satisfies Record<FormatName, string>
