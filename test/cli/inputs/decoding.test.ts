/** Encodings, rows, names: the parts of reading that need no process. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/cli/inputs/content/markdown.ts'
import { paragraphs } from '../../../src/cli/inputs/content/pdf.ts'
import { fromVisualOrder, isVisualOrder, withoutPresentationForms } from '../../../src/cli/inputs/content/visual-order.ts'
import { decodeText } from '../../../src/cli/inputs/encoding.ts'
import { dayOf, isDate } from '../../../src/cli/inputs/fields.ts'
import { formatByContent, formatByName, idOf } from '../../../src/cli/inputs/formats.ts'
import type { RowsItem } from '../../../src/cli/inputs/item.ts'
import { frame, lineSplitter, type Splitter, tableSplitter, valueSplitter } from '../../../src/cli/inputs/rows.ts'
import { parseRow } from '../../../src/cli/inputs/table.ts'
import { warcRecords } from '../../../src/cli/inputs/warc.ts'
import { fileName } from '../../../src/cli/outputs/folder.ts'
import { encode, ISO_8859_6, WINDOWS_1256 } from '../harness.ts'
import { warc } from '../samples.ts'

const arabic = 'أعلنت وزارة الصحة، في بيان صدر أمس، وصول ثلاث طائرات محملة بالأدوية إلى مطار العاصمة.'

describe('encodings', () => {
  it.each([
    ['windows-1256', encode(arabic, WINDOWS_1256)],
    ['iso-8859-6', encode(arabic, ISO_8859_6)],
    ['utf-8', Buffer.from(arabic)],
    ['utf-16le', Buffer.from(arabic, 'utf16le')],
    ['utf-16be', Buffer.from(arabic, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(`\ufeff${arabic}`, 'utf16le')],
  ])('%s', (encoding, bytes) => expect(decodeText(bytes, 'x')).toEqual({ text: arabic, encoding }))
  it.each(['وصل الوفد', 'قال', 'مجلس الأمن', 'دمشق'])('needs few letters: %s', (word) => {
    expect(decodeText(encode(word, WINDOWS_1256), 'x')).toEqual({ text: word, encoding: 'windows-1256' })
    expect(decodeText(encode(word, ISO_8859_6), 'x')).toEqual({ text: word, encoding: 'iso-8859-6' })
  })
  it.each([
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 167 + 31) % 256 || 1)],
    ['French in Latin-1', Buffer.from('Ce garçon a été élève à l’école où il a reçu ses leçons, déjà très âgé', 'latin1')],
    ['NUL bytes', Uint8Array.from([0x61, 0, 0, 0, 0x62, 1, 2, 3, 9])],
    ['a broken sequence', Buffer.concat([Buffer.from(arabic), Buffer.from([0xd8])])],
  ])('refuses %s', (_, bytes) => expect(() => decodeText(bytes, 'x')).toThrow(/^x: /u))
  it('believes a declared charset only when the bytes are not UTF-8', () => {
    expect(decodeText(Buffer.from(arabic), 'x', { declared: 'windows-1256' }).encoding).toBe('utf-8')
    expect(decodeText(Buffer.from('déjà vu, très élégant', 'latin1'), 'x', { declared: 'iso-8859-1' })).toMatchObject({ encoding: 'windows-1252' })
  })
})

async function rowsOf(splitter: Splitter, text: string, cuts: readonly number[], maxBytes = 1e6): Promise<Array<[number, string]>> {
  const bytes = Buffer.from(text)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let from = 0
    for (const cut of [...cuts.map((c) => c % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
      if (cut > from) yield bytes.subarray(from, cut)
      from = Math.max(from, cut)
    }
  }
  const rows: Array<[number, string]> = []
  for await (const item of frame(chunks(), splitter, { source: 's', maxBytes })) {
    if (item.kind === 'failure') rows.push([Number(item.id.split(':')[1]), item.code])
    else
      (item as RowsItem).lines.forEach(
        (line, i) =>
          void rows.push([line, Buffer.from(item.kind === 'rows' ? item.bytes.subarray(item.bounds[2 * i], item.bounds[2 * i + 1]) : []).toString()]),
      )
  }
  return rows
}
const cuts = fc.array(fc.nat(500), { maxLength: 6 })

describe('rows', () => {
  it('of JSON lines are its lines, wherever the chunks end', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('{"a":1}', 'ب ب', '', '  ', 'x'.repeat(30))), cuts, async (lines, at) => {
        const expected = lines.map((l, i): [number, string] => [i + 1, l.trim()]).filter(([, l]) => l !== '')
        expect(await rowsOf(lineSplitter(), lines.join('\n'), at)).toEqual(expected)
      }),
    ))
  it('of JSON are the objects of an array or a sequence', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant({ b: '}"]\\' }), fc.constant([1, { c: 2 }])))),
        cuts,
        fc.boolean(),
        async (values, at, pretty) => {
          const whole = JSON.stringify(values, null, pretty ? 2 : 0)
          const parsed = (rows: Array<[number, string]>): unknown[] => rows.map(([, row]) => JSON.parse(row))
          expect(parsed(await rowsOf(valueSplitter(), whole, at))).toEqual(JSON.parse(whole))
          expect(parsed(await rowsOf(valueSplitter(), values.map((v) => JSON.stringify(v, null, 1)).join('\n'), at))).toEqual(JSON.parse(whole))
        },
      ),
    ))
  it('of tables keep quoted line ends, delimiters and marks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('a', 'x,y', '"', 'l1\nl2', 'قال "نعم"', '5" pipe', ''), { minLength: 2, maxLength: 3 }), {
          minLength: 1,
          maxLength: 5,
        }),
        cuts,
        async (table, at) => {
          const quoted = (f: string): string => (/[",\n]/u.test(f) ? `"${f.replaceAll('"', '""')}"` : f)
          const text = table.map((fields) => fields.map(quoted).join(',')).join('\r\n')
          const rows = await rowsOf(tableSplitter(','), text, at)
          expect(rows.map(([, row]) => parseRow(row, ','))).toEqual(table)
        },
      ),
    ))
  it('know their line, and a row above the limit costs only itself', async () => {
    expect(await rowsOf(tableSplitter(','), 'h,i\n"a\nb",2\nc,3\n', [])).toEqual([
      [1, 'h,i'],
      [2, '"a\nb",2'],
      [4, 'c,3'],
    ])
    for (const at of [[], [5, 20, 40], Array.from({ length: 60 }, (_, i) => i)]) {
      expect(await rowsOf(lineSplitter(), `short\n${'y'.repeat(40)}\nend`, at, 20)).toEqual([
        [1, 'short'],
        [2, 'DocumentTooLarge'],
        [3, 'end'],
      ])
    }
  })
  it('may leave a mark inside a field alone', () => expect(parseRow('5" pipe,"a"b,c', ',')).toEqual(['5" pipe', 'ab', 'c']))
})

describe('web archives', () => {
  it('are read record by record, wherever the chunks end', () =>
    fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const bytes = warc(
          [1, 2, 3].map((n) => ({
            type: 'conversion',
            id: String(n),
            uri: `https://x.example/${n}`,
            contentType: 'text/plain',
            body: `نص\r\n\r\n${'م'.repeat(n * 20)}`,
          })),
        )
        async function* chunks(): AsyncGenerator<Uint8Array> {
          const ends = [0, ...at.map((c) => c % bytes.length), bytes.length].sort((a, b) => a - b)
          for (let i = 1; i < ends.length; i++) yield bytes.subarray(ends[i - 1], ends[i])
        }
        const found: string[] = []
        for await (const item of warcRecords(chunks(), 's', 1e6))
          found.push(`${item.kind === 'bytes' ? item.id + item.url + Buffer.from(item.bytes).length : item.kind}`)
        expect(found).toEqual([1, 2, 3].map((n) => `urn:uuid:${n}https://x.example/${n}${4 + 4 + n * 40}`))
      }),
    ))
})

describe('names', () => {
  it.each([
    ['news/a.txt', 'text', 'a'],
    ['b.JSONL.gz', 'jsonl', 'b'],
    ['c.warc.zst', 'warc', 'c'],
    ['خبر.v2.html', 'html', 'خبر.v2'],
    ['README', undefined, 'README'],
    ['2019.06', undefined, '2019.06'],
  ])('%s', (path, format, id) => expect([formatByName(path), idOf(path)]).toEqual([format, id]))
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['<!DOCTYPE html><p>', 'html'],
    ['  <html lang="ar">', 'html'],
    ['{"id":1,"text":"x"}\n{"id":2}', 'jsonl'],
    ['{\n  "id": 1\n}', 'json'],
    ['[ {"id": 1}]', 'json'],
    ['[رويترز] قال', 'text'],
    ['{قال} نعم', 'text'],
    ['WARC/1.1\r\n', 'warc'],
    ['< 5 جنود', 'text'],
  ])('content %j is %s', (head, format) => expect(formatByContent(Buffer.from(head))).toBe(format))
  it('of output files are safe and tell ids apart', () => {
    expect(fileName('003_73c8')).toBe('003_73c8')
    expect(fileName('خبر عاجل')).toBe('خبر عاجل')
    const odd = [
      '../../etc/passwd',
      '/abs',
      'a/b',
      'a_b',
      '',
      '.',
      '..',
      '.hidden',
      'CON',
      'x.error',
      'nul.txt',
      'a\0b',
      'ط'.repeat(300),
      `${'ط'.repeat(300)}2`,
      'a\u202eb',
      'trailing. ',
    ]
    const names = odd.map(fileName)
    expect(new Set(names).size).toBe(odd.length)
    for (const name of names) {
      expect(name).toMatch(/^[^./\\\0][^/\\\0]*$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130)
    }
  })
})

describe('dates', () => {
  it.each([
    ['2019-06-05', '2019-06-05'],
    ['2019-06-05T23:59:59+03:00', '2019-06-05'],
    ['Wed, 5 Jun 2019 10:00:00 GMT', '2019-06-05'],
    ['5 June 2019', '2019-06-05'],
    ['2019-02-31', undefined],
    ['05/06/2019', undefined],
    ['', undefined],
  ])('%j', (written, day) => expect(dayOf(written)).toBe(day))
  it('with a time are dates', () => expect([isDate('2020-02-29 10:00'), isDate('2019-02-29'), isDate('2020-1-1')]).toEqual([true, false, false]))
})

describe('PDF lines', () => {
  it('in visual order are found and turned, numbers and Latin words kept', () => {
    const lines = ['سلمت الوزارة 4.2 مليون دولار (عبر Deutsche Bank) إلى المنظمة في بلدة الحويجة']
    const visual = ['ةجيوحلا ةدلب يف ةمظنملا ىلإ (Deutsche Bank ربع) رالود نويلم 4.2 ةرازولا تملس']
    expect([isVisualOrder(lines), isVisualOrder(visual)]).toEqual([false, true])
    expect(fromVisualOrder(visual[0] as string)).toBe(lines[0]?.replace('Deutsche Bank', 'Bank Deutsche'))
    expect(isVisualOrder(['لا أحد'])).toBe(false)
  })
  it('lose presentation forms', () => expect(withoutPresentationForms('ﻭﺯﺍﺭﺓ ﺍﻟﺼﺤﺔ ﻻ')).toBe('وزارة الصحة لا'))
  it('become paragraphs by width, gap and sentence end', () => {
    const full = 'م'.repeat(60)
    const at = (...lines: Array<[string, number]>) => [lines.map(([text, y]) => ({ text, y }))]
    expect(paragraphs(at([full, 700], [full, 686], ['قصير.', 672], [full, 658]))).toEqual([`${full} ${full} قصير.`, full])
    expect(paragraphs(at([full, 700], [full, 686], [full, 650], [full, 636]))).toEqual([`${full} ${full}`, `${full} ${full}`])
  })
})

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const source =
      '---\ntitle: "عنوان: أول"\ndate: 2019-06-05\n---\n\n# عنوان *مائل*\n\nسطر **غامق** و`شفرة`\nوتتمته [رابط](https://x.example).\n\n> اقتباس\n\n1. أول\n2. ثان\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\n```js\nlet x\n```\n\n![صورة](a.png)\nsnake_case_word و2 * 3 * 4'
    const { text, ...metadata } = readMarkdown(source)
    expect(metadata).toEqual({ title: 'عنوان: أول', date: '2019-06-05' })
    expect(text.split('\n')).toEqual([
      'عنوان: أول',
      '',
      'عنوان مائل',
      'سطر غامق وشفرة وتتمته رابط.',
      'اقتباس',
      '1. أول',
      '2. ثان',
      'أ ، ب',
      '1 ، 2',
      'snake_case_word و2 * 3 * 4',
    ])
  })
})
