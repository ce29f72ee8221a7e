/** TimeML: the text with its times as TIMEX3, and the publication date as the document creation time. */
import type { DocumentRecord } from '../schema.ts'
import { outermost } from './conll.ts'
import { type FilesFormat, type Source, utf16Offsets } from './format.ts'

type Timed = DocumentRecord['mentions'][number] & { kind: 'date' | 'time' | 'duration' | 'set' }

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Characters that XML 1.0 refuses become the replacement character, so that offsets stay.
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters that XML forbids
  text.replace(/[&<>"]/gu, (c) => XML[c] as string).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd')
const SEASONS: Record<string, string> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI', 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'H1', 41: 'H2' }
const MODS: Record<string, string> = {
  ...{ about: 'APPROX', more_than: 'MORE_THAN', at_least: 'EQUAL_OR_MORE', less_than: 'LESS_THAN', at_most: 'EQUAL_OR_LESS' },
}

/** @returns TIMEX3's value of an EDTF date that is no interval */
export function timexValue(edtf: string): string {
  const plain = edtf.replace(/[?~%]/gu, '')
  const season = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/u.exec(plain)
  if (season) return `${season[1]}-${SEASONS[season[2] as string]}`
  return plain.replace(/^(\d{3})X$/u, '$1').replace(/^(\d{2})XX$/u, '$1')
}

type Attributes = Record<string, string | undefined>
const element = (attributes: Attributes, content: string): string => {
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : `${name}="${escaped(value)}"`))
  return content === '' ? `<TIMEX3 ${written.join(' ')}/>` : `<TIMEX3 ${written.join(' ')}>${escaped(content)}</TIMEX3>`
}

/** An interval's ends are times of their own, without text. */
function timex(mention: Timed, id: () => string): string {
  const { value, kind, text } = mention
  const tid = id()
  const mod = ('mod' in value ? value.mod : undefined) ?? ('bound' in value ? MODS[value.bound] : undefined)
  if (kind === 'duration') return element({ tid, type: 'DURATION', value: (value as { iso8601: string | null }).iso8601 ?? 'PXX', mod }, text)
  if (kind === 'set') {
    const { iso8601, freq } = value as { iso8601: string; freq?: string }
    return element({ tid, type: 'SET', value: iso8601, freq }, text)
  }
  const edtf = (value as { edtf: string | null }).edtf
  const interval = edtf?.includes('/') ? edtf.split('/') : null
  if (!interval) return element({ tid, type: kind === 'time' ? 'TIME' : 'DATE', value: edtf === null ? 'XXXX-XX-XX' : timexValue(edtf), mod }, text)
  const points = interval.map((end) => (end === '' || end === '..' ? null : { tid: id(), value: timexValue(end) }))
  const [begin, end] = points
  const whole = element({ tid, type: 'DURATION', value: 'PXX', beginPoint: begin?.tid, endPoint: end?.tid, mod }, text)
  return whole + points.map((p) => (p ? element({ tid: p.tid, type: 'DATE', value: p.value, temporalFunction: 'true', anchorTimeID: tid }, '') : '')).join('')
}

function timeml(record: DocumentRecord, { text }: Source): string {
  const { document } = record
  const at = utf16Offsets(text)
  let count = 0
  const id = (): string => `t${++count}`
  let body = ''
  let from = 0
  const times = record.mentions.filter((m): m is Timed => ['date', 'time', 'duration', 'set'].includes(m.kind))
  for (const mention of outermost(times)) {
    body += escaped(text.slice(from, at(mention.start))) + timex(mention, id)
    from = at(mention.end)
  }
  body += escaped(text.slice(from))
  const day = document.published?.edtf
  const created = day ? element({ tid: 't0', type: 'DATE', value: day, temporalFunction: 'false', functionInDocument: 'CREATION_TIME' }, day) : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escaped(document.id)}</DOCID>
<DCT>${created}</DCT>
<TEXT>${body}</TEXT>
</TimeML>
`
}

export const timemlFormat: FilesFormat = {
  kind: 'files',
  files: (record, source) => [{ extension: '.tml', content: timeml(record, source) }],
  extras: {},
}
