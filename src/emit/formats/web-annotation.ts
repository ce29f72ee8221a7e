/**
 * W3C Web Annotation: one annotation page (JSON-LD) a document. Mentions are identified or tagged, facts described; targets carry a
 * position in code points and the quotation with its surroundings.
 */
import type { DocumentRecord, FactRecord, MentionRecord } from '../schema.ts'
import { jsonLine, type Source, type StreamFormat, utf16Offsets } from './format.ts'

const CONTEXT = 32

function page(record: DocumentRecord, { text }: Source): unknown {
  const iri = `urn:sha256:${record.document.sha256}`
  const at = utf16Offsets(text)
  const target = ({ start, end, text: exact }: { start: number; end: number; text: string }) => ({
    source: record.document.url ?? record.document.source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: whole(text.slice(Math.max(0, at(start) - CONTEXT), at(start))),
        suffix: whole(text.slice(at(end), at(end) + CONTEXT)),
      },
    ],
  })
  const annotation = (id: string, motivation: string, body: unknown[], spans: Array<{ start: number; end: number; text: string }>): unknown => {
    const targets = spans.map(target)
    return { id: `${iri}#${id}`, type: 'Annotation', motivation, body, target: targets.length === 1 ? targets[0] : targets }
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#annotations`,
    type: 'AnnotationPage',
    partOf: { id: iri, type: 'AnnotationCollection', label: record.document.id, total: record.mentions.length + record.facts.length },
    startIndex: 0,
    items: [
      ...record.mentions.map((m) => annotation(m.id, 'tagging', mentionBody(m), [m])),
      ...record.facts.map((f) => annotation(f.id, 'describing', factBody(f), f.evidence)),
    ],
  }
}

/** A slice without half of a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
const tag = (value: string): unknown => ({ type: 'TextualBody', purpose: 'tagging', value })
const data = (value: unknown): unknown => ({ type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(value) })
const mentionBody = (m: MentionRecord): unknown[] => [tag(m.kind), data(m.value)]
const factBody = ({ type, status, summary, summaryAr, subtype, roles, attribution, codes }: FactRecord): unknown[] => [
  tag(type),
  tag(status),
  { type: 'TextualBody', purpose: 'describing', language: 'en', format: 'text/plain', value: summary },
  { type: 'TextualBody', purpose: 'describing', language: 'ar', format: 'text/plain', value: summaryAr },
  data({ ...(subtype ? { subtype } : {}), roles, ...(attribution ? { attribution } : {}), ...(codes ? { codes } : {}) }),
]

export const webAnnotation: StreamFormat = {
  kind: 'stream',
  open: '',
  separator: '',
  close: '',
  empty: '',
  record: (record, source) => jsonLine(page(record, source)),
  error: () => '',
  extension: '.jsonld',
  file: (record, source) => `${JSON.stringify(page(record, source), null, 2)}\n`,
}
