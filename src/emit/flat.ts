/** The `facts` format: one flat fact a line, with what a query needs of its document. */
import type { DocumentRecord, FactRecord } from './schema.ts'

export type FlatFact = { document: string; published: string | null } & FactRecord

export function flatFacts(record: DocumentRecord): FlatFact[] {
  return record.facts.map((fact) => ({ document: record.document.id, published: record.document.published?.edtf ?? null, ...fact }))
}
