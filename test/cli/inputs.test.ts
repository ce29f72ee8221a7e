/** Every kind of input through the built command line, on files that are made here. */

import { mkdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { encode, ISO_8859_6, type Json, records, sentence, WINDOWS_1256, workshop } from './harness.ts'
import { docx, page, pdf, warc } from './samples.ts'

// Slow where the machine is busy.
vi.setConfig({ testTimeout: 300_000 })
const { work, run, put } = workshop()
const long = 'وقالت وزارة الخارجية في بيان إن الشحنة وصلت إلى ميناء البصرة، وإن دفعة ثانية ستصل في الشهر المقبل بعد استكمال الإجراءات اللازمة.'
const article = { title: 'اليابان تسلم شاحنات', date: '2019-06-05', site: 'وكالة الأخبار', paragraphs: [sentence, long, long, long] }
/** Zstandard frame with one raw block: no compressor is at hand in Node 20. */
const zstd = (data: Uint8Array): Buffer => {
  const header = Buffer.alloc(3)
  header.writeUIntLE((data.length << 3) | 1, 0, 3)
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x60]), Buffer.from([(data.length - 256) & 0xff, (data.length - 256) >> 8]), header, data])
}
const sliced = (record: Json): void => {
  const points = Array.from(record.document.text as string)
  for (const m of record.mentions) expect(points.slice(m.start, m.end).join('')).toBe(m.text)
  for (const f of record.facts) for (const e of f.evidence) expect(points.slice(e.start, e.end).join('')).toBe(e.text)
}

describe('formats and encodings', () => {
  it('reads each format by name and content, spans counting in the extracted text', () => {
    put('all/01.txt', sentence)
    put('all/02.md', `---\ntitle: شاحنات\ndate: 2019-06-05\n---\n## خبر **مهم**\n\n${sentence.replace('30 شاحنة', '[30 شاحنة](https://x.example)')}\n`)
    put('all/03.html', page(article))
    put('all/04.docx', docx([['سلمت اليابان ', '30 شاحنة', ' لوزارة الزراعة.'], [long]], 'شاحنات يابانية'))
    put('all/05.pdf', pdf([Array.from('سلمت اليابان شاحنات لوزارة الزراعة').reverse().join('')]))
    put('all/06.jsonl', `${JSON.stringify({ id: 'row', text: sentence, publisher: 'رويترز', url: 'https://n.example/6' })}\n`)
    put('all/07.csv', `id,text,date\r\ncsv-1,"${sentence}\nوقال ""نعم"".",2019-06-05\r\n`)
    put('all/08.tsv', `id\ttext\ntsv-1\t${sentence}\n`)
    put('all/09.txt.gz', Buffer.concat([gzipSync(sentence), gzipSync(' وأضافت.')]))
    put('all/10.jsonl.gz', gzipSync(`${JSON.stringify({ id: 'gz-row', text: sentence })}\n`))
    put('all/11.txt.zst', zstd(Buffer.from(sentence.repeat(4))))
    put(
      'all/12.warc.gz',
      gzipSync(
        warc([
          { type: 'warcinfo', id: '0', contentType: 'application/warc-fields', body: 'software: x\r\n' },
          { type: 'response', id: '1', uri: 'https://w.example/1', body: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(article)}` },
          { type: 'response', id: '2', uri: 'https://w.example/i.png', body: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG' },
          { type: 'response', id: '3', uri: 'https://w.example/gone', body: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nnothing' },
          {
            type: 'response',
            id: '4',
            uri: 'https://w.example/4',
            body: `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(sentence).toString(16)}\r\n${sentence}\r\n0\r\n\r\n`,
          },
          { type: 'conversion', id: '5', uri: 'https://w.example/5', contentType: 'text/plain', body: sentence },
        ]),
      ),
    )
    put('all/ignored.json', '{"settings":true}')
    const done = run(['extract', 'all', '--with-text'])
    const list = records(done)
    const by = Object.fromEntries(list.map((r) => [r.document.id, r]))
    expect(done.err).toContain('14 documents')
    expect(done.code).toBe(0)
    expect(list.map((r) => r.document.id)).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      'row',
      'csv-1',
      'tsv-1',
      '09',
      'gz-row',
      '11',
      'urn:uuid:1',
      'urn:uuid:4',
      'urn:uuid:5',
    ])
    for (const record of list) sliced(record)
    for (const id of ['01', '02', '03', '04', 'row', 'csv-1', 'tsv-1', '09', 'gz-row', '11', 'urn:uuid:1', 'urn:uuid:4', 'urn:uuid:5']) {
      expect(by[id].mentions, id).toContainEqual(expect.objectContaining({ kind: 'vehicle', text: '30 شاحنة' }))
    }
    expect(by['02'].document).toMatchObject({ title: 'شاحنات', published: { edtf: '2019-06-05', basis: 'metadata' } })
    expect(by['02'].document.text).not.toMatch(/[[\]*#]/u)
    expect(by['03'].document).toMatchObject({ title: article.title, publisher: article.site, url: 'https://news.example/1', encoding: 'utf-8' })
    expect(by['03'].document.published).toMatchObject({ edtf: '2019-06-05', basis: 'metadata' })
    expect(by['03'].document.text.split('\n')[0]).toBe(article.title)
    expect(by['03'].document.text).not.toMatch(/رياضة|الحقوق|برمجي/u)
    expect(by['04'].document.title).toBe('شاحنات يابانية')
    expect(by['04'].document.text).not.toContain('محذوف')
    expect(by['05'].document.text).toBe('سلمت اليابان شاحنات لوزارة الزراعة')
    expect(by.row.document).toMatchObject({ publisher: 'رويترز', url: 'https://n.example/6' })
    expect(by['csv-1'].document.text).toBe(`${sentence}\nوقال "نعم".`)
    expect(by['urn:uuid:5'].document.url).toBe('https://w.example/5')
  })

  it('names the encoding that it found, and obeys --encoding', () => {
    put('enc/a-bom.txt', Buffer.from(`\ufeff${sentence}`))
    put('enc/b-1256.txt', encode(sentence, WINDOWS_1256))
    put('enc/c-8859.txt', encode(sentence, ISO_8859_6))
    put('enc/d-utf16.txt', Buffer.from(`\ufeff${sentence}`, 'utf16le'))
    put('enc/e-utf16be.txt', Buffer.from(sentence, 'utf16le').swap16())
    put('enc/f.csv', encode(`id;text\nexcel;"${sentence}"\n`, WINDOWS_1256))
    put('enc/g.jsonl', Buffer.from(`\ufeff${JSON.stringify({ id: 'wide', text: sentence })}\r\n`, 'utf16le'))
    put('enc/h.html', encode(page({ ...article, charset: 'windows-1256' }), WINDOWS_1256))
    const list = records(run(['extract', 'enc', '--with-text']))
    expect(list.map((r) => r.document.encoding)).toEqual([
      'utf-8',
      'windows-1256',
      'iso-8859-6',
      'utf-16le',
      'utf-16be',
      'windows-1256',
      'utf-16le',
      'windows-1256',
    ])
    for (const record of list.slice(0, 7)) expect(record.document.text).toBe(sentence)
    expect(list[7].document.text).toContain(sentence)
    const forced = records(run(['extract', 'enc/c-8859.txt', '--encoding', 'iso-8859-6', '--with-text']))[0]
    expect(forced.document).toMatchObject({ encoding: 'iso-8859-6', text: sentence })
    const wrong = run(['extract', 'enc/c-8859.txt', '--encoding', 'utf-8'])
    expect(wrong.code).toBe(2)
    expect(records(wrong)[0].error).toMatchObject({ code: 'EncodingInvalid', message: expect.stringContaining('--encoding') })
  })

  it('tells formats apart on standard input', () => {
    const text = (input: string | Uint8Array): Json => records(run(['extract', '--with-text'], input))[0].document
    expect(text(page(article)).title).toBe(article.title)
    expect(text(`${JSON.stringify({ id: 'piped', text: sentence })}\n`).id).toBe('piped')
    expect(text(JSON.stringify([{ id: 'in an array', text: sentence }], null, 2)).id).toBe('in an array')
    expect(text(gzipSync(sentence)).text).toBe(sentence)
  })
})

describe('fields of rows', () => {
  it('maps them by name and path, and reads JSON arrays and concatenated objects', () => {
    const rows = [
      { nr: 7, body: { text: sentence }, when: '2019-06-05T22:00:00+03:00', head: 'عنوان', outlet: 'رويترز' },
      { nr: 8, body: { text: sentence }, when: 'Wed, 05 Jun 2019 10:00:00 GMT' },
    ]
    put('rows.json', JSON.stringify(rows, null, 2))
    put('more.json', rows.map((r) => JSON.stringify(r, null, 1)).join('\n'))
    const fields = ['--text-field', 'body.text', '--date-field', 'when', '--id-field', 'nr', '--title-field', 'head', '--publisher-field', 'outlet']
    for (const file of ['rows.json', 'more.json']) {
      const list = records(run(['extract', file, ...fields]))
      expect(list.map((r) => r.document.id)).toEqual(['7', '8'])
      expect(list.map((r) => r.document.published)).toEqual(
        [expect.objectContaining({ edtf: '2019-06-05', basis: 'metadata' })].concat(expect.objectContaining({ edtf: '2019-06-05' })),
      )
      expect(list[0].document).toMatchObject({ title: 'عنوان', publisher: 'رويترز' })
    }
  })
  it('says which fields there are and which one was meant', () => {
    const done = run(['extract', '-', '--input-format', 'csv', '--text-field', 'contnet'], `id,content\n1,${sentence}\n2,${sentence},extra\n`)
    const list = records(done)
    expect(done.code).toBe(2)
    expect(list[0].error.message).toContain('did you mean "content"?')
    expect(list[0].document).toEqual({ id: '1', source: 'stdin' })
    expect(list[1].error.message).toMatch(/3 fields where the header names 2/u)
  })
})

describe('bad input', () => {
  it('costs its own document only, named in its place', () => {
    put('bad/a.txt', sentence)
    put(
      'bad/b-binary.txt',
      Uint8Array.from({ length: 64 }, (_, i) => i % 7),
    )
    put('bad/c-damaged.txt', Buffer.concat([Buffer.from(sentence), Buffer.from([0xff, 0xd8]), Buffer.from(sentence)]))
    put('bad/d-empty.txt', '')
    put('bad/e.pdf', '%PDF-1.4\nnot really')
    put('bad/f.docx', Buffer.from('PK\x03\x04 cut short'))
    put('bad/g.txt.gz', gzipSync(sentence).subarray(0, 20))
    put(
      'bad/h.jsonl',
      `${JSON.stringify({ id: 'h1', text: sentence })}\nnot json\n${JSON.stringify({ id: 'h3', text: 5 })}\n[1]\n${JSON.stringify({ id: 'h5', text: sentence })}\n`,
    )
    put('bad/i.warc', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999\r\n\r\nHTTP/1.1 200 OK\r\n')
    put('bad/j-large.txt', sentence.repeat(300))
    put('bad/k.txt', sentence)
    const done = run(['extract', 'bad', 'nowhere.txt', '--max-bytes', '20K'])
    const list = records(done)
    expect(done.code).toBe(2)
    expect(done.err).not.toMatch(/\n\s+at /u)
    expect(list.map((r) => [r.document.id, r.error?.code ?? 'read'])).toEqual([
      ['a', 'read'],
      ['b-binary', 'EncodingInvalid'],
      ['c-damaged', 'EncodingInvalid'],
      ['d-empty', 'read'],
      ['e', 'InputUnreadable'],
      ['f', 'InputUnreadable'],
      ['g', 'InputUnreadable'],
      ['h1', 'read'],
      ['bad/h.jsonl:2', 'InputUnreadable'],
      ['h3', 'InputUnreadable'],
      ['bad/h.jsonl:4', 'InputUnreadable'],
      ['h5', 'read'],
      ['i', 'InputUnreadable'],
      ['j-large', 'DocumentTooLarge'],
      ['k', 'read'],
      ['nowhere', 'InputUnreadable'],
    ])
    for (const { error, document } of list.filter((r) => r.error)) {
      expect(Object.keys(error)).toEqual(['code', 'message'])
      expect(done.err).toContain(error.message)
      expect(error.message).toContain(document.source)
    }
    expect(list[2].error.message).toContain(`byte ${Buffer.byteLength(sentence)}`)
    expect(list[3].diagnostics[0].code).toBe('empty-document')
    expect(list[10].document).toEqual({ id: 'bad/h.jsonl:4', source: 'bad/h.jsonl' })
  })
  it('says so when a folder is empty, holds no documents, or a pattern matches nothing', () => {
    mkdirSync(join(work, 'hollow'))
    put('pictures/a.png', 'x')
    const done = run(['extract', 'hollow', 'pictures', 'no/*.txt'])
    expect(done.code).toBe(2)
    expect(records(done).map((r) => r.error.message)).toEqual([
      'hollow: this folder is empty',
      expect.stringContaining('--include'),
      expect.stringContaining('no file matches'),
    ])
  })
  it('goes on when a file vanishes after the folder was read', () => {
    put('fleeting/a.txt', sentence)
    put('fleeting/b.txt', sentence)
    put('fleeting/c.txt', sentence)
    // The list names what is already gone, as a folder's listing would.
    unlinkSync(join(work, 'fleeting/b.txt'))
    const done = run(['extract', '--files-from', '-'], 'fleeting/a.txt\nfleeting/b.txt\nfleeting/c.txt\n')
    expect(records(done).map((r) => [r.document.id, r.error?.message])).toEqual([
      ['a', undefined],
      ['b', expect.stringContaining('moved or deleted')],
      ['c', undefined],
    ])
    expect(done.code).toBe(2)
  })
  it('survives a 20 MB line, and skips a row above the limit', () => {
    const huge = 'كلمةطويلةجداجداجداجدا'.repeat(24_000)
    const rows = [
      { id: 'a', text: sentence },
      { id: 'b', text: huge },
      { id: 'c', text: sentence },
    ]
      .map((r) => JSON.stringify(r))
      .join('\n')
    const list = records(run(['extract', '-', '--input-format', 'jsonl', '--max-bytes', '500K'], rows))
    expect(list.map((r) => [r.document.id, r.error?.code])).toEqual([
      ['a', undefined],
      ['stdin:2', 'DocumentTooLarge'],
      ['c', undefined],
    ])
    const line = 'ا،ب '.repeat(3_000_000)
    expect(Buffer.byteLength(line)).toBeGreaterThan(20e6)
    const [record] = records(run(['extract', '-'], line))
    expect(record.document.length).toBe(line.length)
  })
})

describe('choosing files', () => {
  it('takes patterns, includes, excludes, ignore files and lists, in code-unit order', () => {
    put('pick/b/2.txt', sentence)
    put('pick/b/draft.txt', sentence)
    put('pick/b-1.txt', sentence)
    put('pick/a.log', sentence)
    put('pick/skip/9.txt', sentence)
    put('pick/.hidden.txt', sentence)
    put('pick/.waqaiignore', '# not these\nskip/\n')
    const ids = (...args: string[]): string[] => records(run(['extract', ...args])).map((r) => r.document.id)
    expect(ids('pick')).toEqual(['b-1', '2', 'draft'])
    expect(ids('pick', '--exclude', 'draft*')).toEqual(['b-1', '2'])
    expect(ids('pick', '--include', '*.log')).toEqual(['a.log'])
    expect(ids('pick/**/*.txt', '--exclude', 'b-1.txt')).toContain('9')
    put('خبر عاجل.txt', sentence)
    put('-dash.txt', sentence)
    put('list', 'خبر عاجل.txt\0pick/b/2.txt\0')
    expect(ids('--files-from', 'list')).toEqual(['خبر عاجل', '2'])
    expect(ids('--', '-dash.txt')).toEqual(['-dash'])
  })
})
