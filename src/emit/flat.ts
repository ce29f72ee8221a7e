/** The `facts` format: one flat fact a line, with what a query needs of its document. */
import type { DocumentRecord, FactRecord, OffsetUnit } from './schema.ts'

export type FlatFact = { document: string; published: string | null; offsetUnit: OffsetUnit } & FactRecord

export function flatFacts(record: DocumentRecord): FlatFact[] {
  const { id, published, offsetUnit } = record.document
  return record.facts.map((fact) => ({ document: id, published: published?.edtf ?? null, offsetUnit, ...fact }))
}
