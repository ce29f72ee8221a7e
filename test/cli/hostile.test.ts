/** Inputs made to break things: bombs, loops, names that point elsewhere. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { bin, type Done, type Json, records, sentence, workshop } from './harness.ts'
import { warc, zip } from './samples.ts'

vi.setConfig({ testTimeout: 300_000 })
const { work, put } = workshop()
/** Through a shell: a process is born with the peak memory of the one that starts it, and this one holds the bombs. */
function run(args: string[], input: string | Uint8Array = ''): Done {
  const done = spawnSync('bash', ['-c', '"$@"; exit $?', 'bash', process.execPath, bin, ...args], { cwd: work, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: done.status, out: done.stdout, err: done.stderr, lines: done.stdout.split('\n').filter(Boolean) }
}
const MB = 2 ** 20
/** Peak memory of a run, as it says itself. */
const peak = ({ err }: Done): number => Number(/peak memory (\d+) MB/u.exec(err)?.[1])
const outcome = (done: Done): Array<[string, string]> => records(done).map((r: Json) => [r.document.id, r.error?.code ?? 'read'])

/** A Zstandard frame of blocks that repeat one byte: four bytes for each 128 KB. */
function zstdBomb(size: number, windowLog = 17): Buffer {
  const block = 128 * 1024
  const blocks = Math.ceil(size / block)
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, (windowLog - 10) << 3])
  const bodies = Array.from({ length: blocks }, (_, i) => {
    const word = (block << 3) | (1 << 1) | (i === blocks - 1 ? 1 : 0)
    return Buffer.from([word & 0xff, (word >> 8) & 0xff, (word >> 16) & 0xff, 0x61])
  })
  return Buffer.concat([header, ...bodies])
}

/** The archive with its first member's data exchanged for deflated zeros; ZIP readers go by the central directory. */
function docxBomb(size: number): Buffer {
  const data = deflateRawSync(Buffer.alloc(size))
  const plain = zip({ 'word/document.xml': data.toString('latin1') })
  const real = Buffer.from(data)
  const at = plain.indexOf('word/document.xml') + 'word/document.xml'.length
  const written = Buffer.byteLength(data.toString('latin1'))
  const bomb = Buffer.concat([plain.subarray(0, at), real, plain.subarray(at + written)])
  const central = bomb.indexOf(Buffer.from('PK\x01\x02\x14\x00'))
  bomb.writeUInt16LE(8, central + 10)
  bomb.writeUInt32LE(real.length, central + 20)
  bomb.writeUInt32LE(central, bomb.length - 6)
  return bomb
}

describe('a decompression bomb', () => {
  const zeros = gzipSync(Buffer.alloc(300 * MB))
  put('bombs/a.txt.gz', zeros)
  put('bombs/b.txt.zst', zstdBomb(300 * MB))
  put('bombs/c.docx', docxBomb(300 * MB))
  put(
    'bombs/d.jsonl.gz',
    gzipSync(Buffer.concat([Buffer.from(`{"id":"d1","text":"`), Buffer.alloc(300 * MB, 'a'), Buffer.from(`"}\n{"id":"d2","text":"${sentence}"}\n`)])),
  )
  const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n'), zeros])
  put('bombs/e.warc', warc([{ type: 'response', id: 'w', body: http }]))
  put('bombs/f.txt', sentence)
  put('bombs/g.html.gz', gzipSync(gzipSync(sentence)))
  it('is refused with a clear message, in little memory, and its neighbours are read', () => {
    const done = run(['extract', 'bombs', '--max-bytes', '2M', '--verbose', '--jobs', '1'])
    expect(outcome(done)).toEqual([
      ['a', 'DocumentTooLarge'],
      ['b', 'DocumentTooLarge'],
      ['c', 'DocumentTooLarge'],
      ['bombs/d.jsonl.gz:1', 'DocumentTooLarge'],
      ['d2', 'read'],
      ['<urn:uuid:w>'.slice(1, -1), 'DocumentTooLarge'],
      ['f', 'read'],
      ['g', 'EncodingInvalid'],
    ])
    for (const { error } of records(done).filter((r) => r.error?.code === 'DocumentTooLarge')) expect(error.message).toContain('--max-bytes')
    expect(peak(done)).toBeLessThan(300)
  })
  it('is refused on standard input too', () => {
    for (const input of [zeros, zstdBomb(300 * MB)]) {
      const done = run(['extract', '-', '--max-bytes', '2M', '--verbose'], input)
      expect(outcome(done)).toEqual([['stdin', 'DocumentTooLarge']])
      expect(peak(done)).toBeLessThan(300)
    }
  })
  it('that asks for a window of a gigabyte does not get it', () => {
    put('window.txt.zst', zstdBomb(MB, 30))
    const done = run(['extract', 'window.txt.zst', '--verbose'])
    expect(outcome(done)).toEqual([['window', 'DocumentTooLarge']])
    expect(done.out).toContain('window.txt.zst: unpacking it takes a window of 1024 MB')
    expect(peak(done)).toBeLessThan(300)
  })
})

describe('links', () => {
  it('that run in circles end, and files outside are not followed from folders', () => {
    put('loop/deep/a.txt', sentence)
    put('outside/secret.txt', sentence)
    symlinkSync('..', join(work, 'loop/deep/up'))
    symlinkSync(join(work, 'outside'), join(work, 'loop/out'))
    symlinkSync('self', join(work, 'loop/self'))
    expect(outcome(run(['extract', 'loop']))).toEqual([['a', 'read']])
    const glob = outcome(run(['extract', 'loop/**/a.txt']))
    expect(glob.length).toBeGreaterThan(0)
    expect(glob.length).toBeLessThan(5)
    expect(outcome(run(['extract', 'loop/self']))).toEqual([['self', 'InputUnreadable']])
    expect(outcome(run(['extract', 'loop/out']))).toEqual([['secret', 'read']])
  })
})

describe('ids that are paths', () => {
  it('stay inside of the output folder, in every format', () => {
    const ids = [
      '../../evil',
      '/etc/passwd',
      '..',
      '.',
      '',
      'a\u0000b',
      'C:\\windows',
      'con',
      '.waqai-journal',
      'x/../../../y',
      '%2e%2e%2fz',
      '~root',
      'a\nb',
      '\u202egpj.exe',
      'x'.repeat(5000),
      'annotation',
    ]
    const rows = ids.map((id) => `${JSON.stringify({ id, text: sentence })}\n`).join('')
    for (const [i, format] of ['json', 'brat', 'timeml', 'conll'].entries()) {
      mkdirSync(join(work, `box${i}/inner`), { recursive: true })
      const done = run(['extract', '-', '--input-format', 'jsonl', '--format', format, '--output', `box${i}/inner/out/`], rows)
      expect([format, done.code, done.err.includes('could not')]).toEqual([format, 0, false])
      expect(readdirSync(join(work, `box${i}`))).toEqual(['inner'])
      expect(readdirSync(join(work, `box${i}/inner`))).toEqual(['out'])
      const files = readdirSync(join(work, `box${i}/inner/out`), { withFileTypes: true })
      expect(files.every((f) => f.isFile())).toBe(true)
      const bases = new Set(files.filter((f) => !f.name.startsWith('.') && f.name !== 'annotation.conf').map((f) => f.name.replace(/\.[a-z]+$/u, '')))
      expect(bases.size).toBe(ids.length)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not be in names
      for (const base of bases) expect(base).not.toMatch(/[\u0000-\u001f/\\:\u202e]/u)
    }
  })
  it('do not name golden files elsewhere', () => {
    put('rows.jsonl', `${JSON.stringify({ id: '../../../evil', text: sentence })}\n`)
    expect(run(['check', 'rows.jsonl', '--golden', 'cage/golden', '--update']).code).toBe(0)
    expect(readdirSync(join(work, 'cage'))).toEqual(['golden'])
    expect(readFileSync(join(work, 'cage/golden', readdirSync(join(work, 'cage/golden'))[0] as string), 'utf8')).toContain('../../../evil')
  })
})
