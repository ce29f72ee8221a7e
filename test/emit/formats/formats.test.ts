/** Output formats on records of the extractor: what a reader of each standard relies on. */
import { describe, expect, it } from 'vitest'
import { parseRow } from '../../../src/cli/inputs/table.ts'
import { filtered } from '../../../src/emit/filter.ts'
import { brat } from '../../../src/emit/formats/brat.ts'
import { conll } from '../../../src/emit/formats/conll.ts'
import { jsonLine, type Source } from '../../../src/emit/formats/format.ts'
import { COLUMNS, csv, rowsOf } from '../../../src/emit/formats/table.ts'
import { timemlFormat, timexValue } from '../../../src/emit/formats/timeml.ts'
import { webAnnotation } from '../../../src/emit/formats/web-annotation.ts'
import { inUnit } from '../../../src/emit/offset-unit.ts'
import { type DocumentRecord, RecordSchema } from '../../../src/emit/schema.ts'
import { createExtractor } from '../../../src/pipeline/extractor.ts'

const extractor = createExtractor()
// A character outside the BMP before everything: code points, UTF-16 units and bytes differ.
const text = `😀 بيان & "خبر"\n\nسلمت اليابان 30 شاحنة لوزارة الزراعة في 4 حزيران 2019، بكلفة 3 ملايين دولار.\nومن المقرر أن تصل 5 سيارات إسعاف <أخرى> قبل عام 2021.`
const record = extractor.extract({ id: 'doc 1', text, source: 'a.txt', date: '2019-06-05', dateBasis: 'option' })
const source: Source = { text, tokens: () => extractor.tokenize({ id: 'doc 1', text }) }
const points = Array.from(text)
const slice = (start: number, end: number): string => points.slice(start, end).join('')

describe('offset units', () => {
  const spans = (r: DocumentRecord) => [
    ...r.mentions,
    ...r.facts.flatMap((f) => [...f.evidence, ...Object.values(f.roles).flat(), ...(f.attribution?.speaker ? [f.attribution.speaker] : [])]),
  ]
  it('slice the text in each unit, which is named', () => {
    expect(spans(record).length).toBeGreaterThan(8)
    const utf16 = inUnit(record, text, 'utf16')
    expect(utf16.document).toMatchObject({ offsetUnit: 'utf16', length: text.length })
    for (const s of spans(utf16)) expect(text.slice(s.start, s.end)).toBe(s.text)
    const bytes = Buffer.from(text)
    const byte = inUnit(record, text, 'byte')
    expect(byte.document).toMatchObject({ offsetUnit: 'byte', length: bytes.length })
    for (const s of spans(byte)) expect(bytes.toString('utf8', s.start, s.end)).toBe(s.text)
    expect(RecordSchema.safeParse(byte).success).toBe(true)
    expect(inUnit(record, text, 'codepoint')).toBe(record)
  })
})

describe('filters', () => {
  it('choose facts by type, status and confidence', () => {
    const facts = record.facts.map((f, i) => (i === 0 ? f : { ...f, status: 'planned' as const }))
    const some = filtered({ ...record, facts }, { types: new Set([String(record.facts[0]?.type)]), statuses: new Set([String(record.facts[0]?.status)]) })
    expect(record.facts.length).toBeGreaterThan(1)
    expect(some.facts).toEqual([record.facts[0]])
    expect(filtered(record, { minConfidence: 1 }).facts.every((f) => f.confidence === 1)).toBe(true)
    expect(some.mentions).toEqual(record.mentions)
  })
  it('choose mentions by kind and leave no id that points nowhere', () => {
    const vehicles = filtered(record, { kinds: new Set(['vehicle']) })
    expect(vehicles.mentions.map((m) => m.kind)).toEqual(expect.arrayContaining(['vehicle']))
    expect(vehicles.mentions.every((m) => m.kind === 'vehicle')).toBe(true)
    expect(vehicles.entities).toEqual([])
    const ids = new Set(vehicles.mentions.map((m) => m.id))
    const fillers = vehicles.facts.flatMap((f) => Object.values(f.roles).flat())
    expect(fillers.some((f) => f.mention)).toBe(true)
    for (const f of fillers) {
      expect(f.entity).toBeUndefined()
      if (f.mention) expect(ids).toContain(f.mention)
    }
    expect(RecordSchema.safeParse(vehicles).success).toBe(true)
  })
})

describe('tables', () => {
  it('give each fact a row with typed cells', () => {
    const rows = rowsOf(record)
    expect(rows).toHaveLength(record.facts.length)
    const priced = rows.find((r) => r.amount !== null)
    expect(priced).toMatchObject({ amount: 3_000_000, currency: 'USD', published: '2019-06-05', document: 'doc 1' })
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(COLUMNS))
      expect(() => JSON.parse(String(row.roles))).not.toThrow()
    }
  })
  it('are CSV that reads back', () => {
    const [head, ...lines] = (csv.open + csv.record(record, source)).trimEnd().split('\r\n')
    expect(parseRow(head as string, ',')).toEqual(Object.keys(COLUMNS))
    expect(lines.map((l) => parseRow(l, ',')[7])).toEqual(record.facts.map((f) => f.summary))
    expect(lines.map((l) => JSON.parse(parseRow(l, ',').at(-1) as string))).toEqual(record.facts.map((f) => f.roles))
  })
})

describe('web annotation', () => {
  it('targets exact quotations at code points', () => {
    const line = webAnnotation.record(record, source)
    expect(line.endsWith('\n') && !line.slice(0, -1).includes('\n')).toBe(true)
    const page = JSON.parse(line)
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(page.items).toHaveLength(record.mentions.length + record.facts.length)
    expect(new Set(page.items.map((a: { id: string }) => a.id)).size).toBe(page.items.length)
    for (const item of page.items) {
      for (const { selector } of [item.target].flat()) {
        const [position, quote] = selector
        expect(slice(position.start, position.end)).toBe(quote.exact)
        expect(slice(0, position.start).endsWith(quote.prefix)).toBe(true)
        expect(slice(position.end, points.length).startsWith(quote.suffix)).toBe(true)
      }
    }
    expect(page.items.flatMap((a: { body: Array<{ value: string }> }) => a.body.map((b) => b.value))).toContain(record.facts[0]?.summary)
  })
})

describe('TimeML', () => {
  const [file] = timemlFormat.files(record, source)
  it('is the text with times marked, creation time apart', () => {
    const xml = file?.content as string
    expect(file?.extension).toBe('.tml')
    expect(xml).toContain(
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2019-06-05" temporalFunction="false" functionInDocument="CREATION_TIME">2019-06-05</TIMEX3></DCT>',
    )
    expect(xml).toMatch(/<TIMEX3 tid="t\d" type="DATE" value="2019-06-04">4 حزيران 2019<\/TIMEX3>/u)
    const body = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml)?.[1] as string
    const plain = body
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(plain).toBe(text)
    const tids = [...xml.matchAll(/ tid="([^"]+)"/gu)].map((m) => m[1])
    expect(new Set(tids).size).toBe(tids.length)
    for (const [, point] of xml.matchAll(/(?:beginPoint|endPoint|anchorTimeID)="([^"]+)"/gu)) expect(tids).toContain(point)
  })
  it('writes the ends of an interval as times of their own', () => {
    const value = { edtf: '2015/2018', grain: 'year', calendar: 'gregory', resolution: 'explicit', bound: 'exact' }
    const mention = { id: 'm1', kind: 'date', start: 2, end: 6, text: slice(2, 6), value, rule: 'dates/interval' }
    const content = timemlFormat.files({ ...record, mentions: [mention] } as DocumentRecord, source)[0]?.content
    expect(content).toMatch(/type="DURATION" value="PXX" beginPoint="t2" endPoint="t3">/u)
    expect(content).toMatch(/<TIMEX3 tid="t2" type="DATE" value="2015"[^>]*\/><TIMEX3 tid="t3" type="DATE" value="2018"[^>]*\/>/u)
  })
  it.each([
    ['2022-09-27', '2022-09-27'],
    ['2014-22', '2014-SU'],
    ['2020-35', '2020-Q3'],
    ['199X', '199'],
    ['19XX', '19'],
    ['XXXX-12-31', 'XXXX-12-31'],
    ['2020~', '2020'],
  ])('%s → %s', (edtf, value) => expect(timexValue(edtf)).toBe(value))
})

describe('brat', () => {
  const files = brat.files(record, source)
  const lines = String(files[1]?.content).trimEnd().split('\n')
  it('stands off from the very text', () => {
    expect(files.map((f) => f.extension)).toEqual(['.txt', '.ann'])
    expect(files[0]?.content).toBe(text)
    for (const line of lines.filter((l) => l.startsWith('T'))) {
      const [, place, covered] = line.split('\t') as [string, string, string]
      const fragments = place.replace(/^\S+ /u, '').split(';')
      expect(fragments.map((f) => slice(...(f.split(' ').map(Number) as [number, number]))).join(' ')).toBe(covered)
    }
  })
  it('makes facts events with a status, and uses declared types only', () => {
    const events = lines.filter((l) => l.startsWith('E'))
    expect(events).toHaveLength(record.facts.length)
    expect(lines.filter((l) => l.startsWith('A'))).toHaveLength(record.facts.length)
    const ids = new Set(lines.map((l) => l.split('\t')[0]))
    const configured = brat.extras['annotation.conf'] as string
    for (const event of events) {
      for (const [i, part] of ((event.split('\t')[1] as string).split(' ') as string[]).entries()) {
        const [role, id] = part.split(':') as [string, string]
        expect(ids).toContain(id)
        expect(configured).toMatch(i === 0 ? new RegExp(`^${role}\\t`, 'mu') : new RegExp(`\\b${role.replace(/\d+$/u, '')}\\*:<ENTITY>`, 'u'))
      }
    }
  })
  it('splits a span at line breaks', () => {
    const broken = { ...record, facts: [], entities: [], mentions: [{ ...record.mentions[0], start: 10, end: 20, text: slice(10, 20) }] } as DocumentRecord
    const [first] = String(brat.files(broken, source)[1]?.content).split('\n')
    expect(slice(10, 20)).toContain('\n')
    expect(first).toMatch(/^T1\t\S+ \d+ \d+;\d+ \d+\t[^\n]+$/u)
  })
})

describe('CoNLL', () => {
  it('gives each token its place and the mention that it is in', () => {
    const rows = (conll.open + conll.record(record, source)).split('\n').filter((l) => /^\d+\t/u.test(l))
    expect(rows).toHaveLength(source.tokens().tokens.length)
    const cells = rows.map((r) => r.split('\t') as [string, string, string, string])
    for (const [, form, , misc] of cells) {
      const place = /start=(\d+)\|end=(\d+)/u.exec(misc) as RegExpExecArray
      expect(slice(Number(place[1]), Number(place[2]))).toBe(form)
    }
    const at = cells.findIndex(([, form]) => form === '30')
    expect(cells.slice(at, at + 2).map((c) => c[2])).toEqual(['B-vehicle', 'I-vehicle'])
    // Inside never follows outside or another kind.
    for (const [i, [, , tag]] of cells.entries()) if (tag.startsWith('I-')) expect(cells[i - 1]?.[2].slice(2)).toBe(tag.slice(2))
  })
})

it('JSON lines escape what some readers take for line ends', () => {
  expect(jsonLine({ a: 'x\u2028y\u2029z\n' })).toBe('{"a":"x\\u2028y\\u2029z\\n"}\n')
})
