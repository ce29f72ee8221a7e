/** Facts as rows of a table, for spreadsheets and column stores. */
import { flatFacts } from '../flat.ts'
import type { DocumentRecord, FactRecord, Filler } from '../schema.ts'
import type { RowsFormat, StreamFormat } from './format.ts'

type Cell = string | number | null

/** Columns in order; `number` ones hold numbers or nothing. */
export const COLUMNS = {
  document: 'string',
  source: 'string',
  published: 'string',
  id: 'string',
  type: 'string',
  subtype: 'string',
  status: 'string',
  summary: 'string',
  summaryAr: 'string',
  /** EDTF of the first time that is known. */
  time: 'string',
  place: 'string',
  /** First amount of money, and its currency. */
  amount: 'number',
  currency: 'string',
  speaker: 'string',
  confidence: 'number',
  rule: 'string',
  plover: 'string',
  cameo: 'string',
  start: 'number',
  end: 'number',
  /** What `start` and `end`, and those in `roles`, count. */
  offsetUnit: 'string',
  evidence: 'string',
  /** All roles, as in the record. */
  roles: 'json',
} as const
export type Column = keyof typeof COLUMNS
export type Row = Record<Column, Cell>

const first = (fact: FactRecord, key: string, roles?: readonly string[]): { filler: Filler; value: unknown } | null => {
  for (const [role, fillers] of Object.entries(fact.roles)) {
    if (roles && !roles.includes(role)) continue
    const filler = fillers.find((f) => f.value?.[key] !== undefined && f.value[key] !== null)
    if (filler) return { filler, value: filler.value?.[key] }
  }
  return null
}

/** @returns a row for each fact */
export function rowsOf(record: DocumentRecord): Row[] {
  return flatFacts(record).map((fact) => {
    const money = first(fact, 'amount')
    return {
      document: fact.document,
      source: record.document.source,
      published: fact.published,
      id: fact.id,
      type: fact.type,
      subtype: fact.subtype ?? null,
      status: fact.status,
      summary: fact.summary,
      summaryAr: fact.summaryAr,
      time: (first(fact, 'edtf', ['time', 'period'])?.value as string | undefined) ?? null,
      place: fact.roles.place?.[0]?.text ?? null,
      amount: (money?.value as number | undefined) ?? null,
      currency: (money?.filler.value?.currency as string | null | undefined) ?? null,
      speaker: fact.attribution?.speaker?.text ?? null,
      confidence: fact.confidence,
      rule: fact.rule,
      plover: fact.codes?.plover ?? null,
      cameo: fact.codes?.cameo ?? null,
      start: fact.evidence[0]?.start ?? null,
      end: fact.evidence.at(-1)?.end ?? null,
      offsetUnit: fact.offsetUnit,
      evidence: fact.evidence.map((e) => e.text).join(' … '),
      roles: JSON.stringify(fact.roles),
    }
  })
}

const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
const names = Object.keys(COLUMNS) as Column[]
const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`
const body = (record: DocumentRecord): string =>
  rowsOf(record)
    .map((row) => line(names.map((name) => row[name])))
    .join('')

/** RFC 4180, with the names of the columns on the first line. */
export const csv: StreamFormat = {
  kind: 'stream',
  open: line(names),
  separator: '',
  close: '',
  empty: line(names),
  record: body,
  error: () => '',
  extension: '.csv',
  file: (record) => line(names) + body(record),
}

export const parquet: RowsFormat = { kind: 'rows', rows: rowsOf }
