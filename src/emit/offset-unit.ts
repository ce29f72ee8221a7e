/** A record's offsets in another unit than the emitter's code points. */
import type { DocumentRecord, Filler, OffsetUnit } from './schema.ts'

/**
 * @param record as the extractor emits it
 * @param text the document's text
 * @returns the same record with every `start`, `end` and `length` in the unit: UTF-16 code units, or bytes of UTF-8
 */
export function inUnit(record: DocumentRecord, text: string, unit: OffsetUnit): DocumentRecord {
  if (unit === 'codepoint') return record
  const offsets = offsetTable(text, unit)
  const place = <T extends { start?: number | undefined; end?: number | undefined }>(span: T): T =>
    span.start === undefined ? span : { ...span, start: offsets[span.start] as number, end: offsets[span.end as number] as number }
  const { document } = record
  return {
    ...record,
    document: {
      ...document,
      offsetUnit: unit,
      length: offsets[document.length] as number,
      published: document.published && place(document.published),
      ...(document.captured === undefined ? {} : { captured: document.captured && place(document.captured) }),
    },
    mentions: record.mentions.map(place),
    facts: record.facts.map((fact) => ({
      ...fact,
      roles: Object.fromEntries(Object.entries(fact.roles).map(([role, fillers]) => [role, fillers.map((f: Filler) => place(f))])),
      ...(fact.attribution ? { attribution: { ...fact.attribution, ...(fact.attribution.speaker ? { speaker: place(fact.attribution.speaker) } : {}) } } : {}),
      evidence: fact.evidence.map(place),
    })),
    diagnostics: record.diagnostics.map(place),
  }
}

/** @returns for each code point, and for the end, where it begins in the unit */
function offsetTable(text: string, unit: 'utf16' | 'byte'): Uint32Array {
  const table = new Uint32Array(text.length + 1)
  let point = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    table[point++] = at
    if (code > 0xffff) i++
    if (unit === 'utf16') at += code > 0xffff ? 2 : 1
    else at += code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3
  }
  table[point] = at
  return table.subarray(0, point + 1)
}
