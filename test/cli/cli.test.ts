/** The built command line as a user runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/waqai.js')
let work = ''
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'waqai-'))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

const run = (args: string[], input: string | Buffer = '', cwd = work) => {
  const done = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: done.status, out: done.stdout, err: done.stderr, lines: done.stdout.split('\n').filter(Boolean) }
}
const sentence = 'سلمت اليابان 30 شاحنة لوزارة الزراعة في 4 حزيران 2019.'

describe('extract', () => {
  it('prints the facts that the README names', () => {
    const { lines, code } = run(['extract', join(root, 'seeds'), '--format', 'facts'])
    const summaries = lines.map((l) => (JSON.parse(l) as { summary: string }).summary)
    expect(code).toBe(0)
    expect(summaries).toEqual(expect.arrayContaining(['$850M salaries since 2015', 'MoU signed 21 Sep 2022']))
  })
  it('reads a folder in order and keeps the neighbours of bad files', () => {
    const folder = join(work, 'mixed')
    mkdirSync(join(folder, 'sub'), { recursive: true })
    writeFileSync(join(folder, 'a.txt'), sentence)
    writeFileSync(join(folder, 'b.txt'), Buffer.concat([Buffer.from(sentence), Buffer.from([0xc7, 0xe1, 0xda, 0xd1])]))
    writeFileSync(join(folder, 'c.txt'), Buffer.from([0, 1, 2, 3]))
    writeFileSync(join(folder, 'd.txt'), '')
    writeFileSync(join(folder, 'sub/e.txt'), `\ufeff${sentence}`)
    const { lines, code, err } = run(['extract', folder])
    const records = lines.map((l) => JSON.parse(l))
    expect(code).toBe(2)
    expect(records.map((r) => r.document.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(records[1].error.code).toBe('EncodingInvalid')
    expect(records[2].error.code).toBe('EncodingInvalid')
    expect(records[3].diagnostics[0].code).toBe('empty-document')
    expect(records[4].facts).toEqual(records[0].facts)
    expect(err).toContain('b.txt')
    expect(err).not.toMatch(/\n\s+at /u)
  })
  it('keeps JSONL in order, naming the bad line', () => {
    const { lines, code, err } = run(
      ['extract', '-', '--input-format', 'jsonl'],
      `${JSON.stringify({ id: 'x', text: sentence, date: '2019-06-05' })}\nnot json\n{"id":"y"}\n${JSON.stringify({ id: 'z', text: sentence, date: '2019-02-31' })}\n${JSON.stringify({ text: sentence })}\n`,
    )
    const records = lines.map((l) => JSON.parse(l))
    expect(code).toBe(2)
    expect(records).toHaveLength(5)
    expect(records[0].document.published).toMatchObject({ edtf: '2019-06-05', basis: 'metadata' })
    expect(records.map((r) => Boolean(r.error))).toEqual([false, true, true, true, false])
    expect(records[4].document.id).toBe('stdin:5')
    expect(err).toContain('stdin:2')
  })
  it('names missing paths and empty folders', () => {
    mkdirSync(join(work, 'hollow'), { recursive: true })
    expect(run(['extract', 'nowhere.txt'])).toMatchObject({ code: 2 })
    const { code, err } = run(['extract', 'hollow'])
    expect(code).toBe(2)
    expect(err).toContain('hollow')
  })
  it('writes --output whole, and a date option as option', () => {
    expect(run(['extract', '-', '--date', '2020-01-02', '--output', 'out.jsonl'], sentence).code).toBe(0)
    expect(JSON.parse(readFileSync(join(work, 'out.jsonl'), 'utf8')).document.published).toMatchObject({ edtf: '2020-01-02', basis: 'option' })
  })
  it.each([[['extract', '--nonsense']], [['extract', '-', '--date', '2020-13-01']], [['extract', '-', '--format', 'xml']], [['frobnicate']]])(
    'usage error: %j',
    (args) => {
      const { code, out, err } = run(args)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).not.toBe('')
    },
  )
  it('keeps standard output pure and reads no .env', () => {
    writeFileSync(join(work, '.env'), 'NODE_OPTIONS=--broken\nWAQAI=1\n')
    const { lines, code } = run(['extract', '-'], sentence)
    expect(code).toBe(0)
    expect(() => lines.map((l) => JSON.parse(l))).not.toThrow()
  })
  it('ends quietly when the reader goes away, and finishes the record on Ctrl-C', async () => {
    const many = `${JSON.stringify({ id: 'x', text: sentence })}\n`.repeat(3000)
    const head = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" extract - --input-format jsonl | head -n 1; echo "\${PIPESTATUS[0]}"`], {
      input: many,
      encoding: 'utf8',
      cwd: work,
    })
    expect(head.stdout.trim().split('\n').at(-1)).toBe('0')
    expect(head.stderr).toBe('')
    const child = spawn(process.execPath, [bin, 'extract', '-', '--input-format', 'jsonl'], { cwd: work })
    child.stdin.on('error', () => {})
    child.stdin.write(many)
    let out = ''
    child.stdout.on('data', (chunk) => {
      if (out === '') child.kill('SIGINT')
      out += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    for (const line of out.split('\n').filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow()
  })
})

describe('check', () => {
  it('is equal after an update, and fails on a difference, a missing golden file and an orphan', () => {
    const docs = join(work, 'docs')
    mkdirSync(docs, { recursive: true })
    writeFileSync(join(docs, 'one.txt'), sentence)
    expect(run(['check', docs, '--golden', 'golden']).code).toBe(1)
    expect(run(['check', docs, '--golden', 'golden', '--update']).code).toBe(0)
    expect(run(['check', docs, '--golden', 'golden']).code).toBe(0)
    writeFileSync(join(docs, 'one.txt'), sentence.replace('30', '31'))
    const changed = run(['check', docs, '--golden', 'golden'])
    expect(changed.code).toBe(1)
    expect(changed.out).toContain('+ aid [occurred] 31 trucks')
    writeFileSync(join(work, 'golden/two.json'), '{}')
    expect(run(['check', docs, '--golden', 'golden']).out).toContain('two.json: golden file without a document')
  })
})

describe('schema, tokenize, help', () => {
  it('print what they promise', () => {
    expect(JSON.parse(run(['schema', 'fact']).out).$schema).toContain('2020-12')
    const tokens = JSON.parse(run(['tokenize', '-'], 'و700 ألف').out)
    expect(tokens.tokens.map((t: { text: string }) => t.text)).toEqual(['و', '700', 'ألف'])
    for (const command of ['extract', 'check', 'tokenize', 'schema']) expect(run([command, '--help']).out).toMatch(/Example/u)
    expect(run(['--version']).out.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  })
})
