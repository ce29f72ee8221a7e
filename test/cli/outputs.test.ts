/** Output files, several in one run, offsets and filters through the built command line. */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { RecordSchema } from '../../src/emit/schema.ts'
import { bin, type Json, records, sentence, workshop } from './harness.ts'

const { work, run, put } = workshop()
const read = (path: string): string => readFileSync(join(work, path), 'utf8')
const rows = [
  { id: 'a/../../x', text: `😀 ${sentence} وقال الوزير إن الكلفة بلغت 3 ملايين دولار.` },
  { id: 'ب', text: `من المقرر أن تسلم اليابان 12 سيارة إسعاف لوزارة الصحة في عام 2031.` },
  { id: 'bad', text: null },
  { id: 'ب', text: sentence },
]
const input = rows.map((r) => JSON.stringify(r)).join('\n')

describe('several outputs in one run', () => {
  const done = run(
    [
      ...['extract', '-', '--input-format', 'jsonl', '--format', 'jsonl', '--with-text', '--output', 'main.jsonl'],
      ...['--output-json', 'o.json', '--output-facts', 'o.facts', '--output-csv', 'o.csv', '--output-parquet', 'o.parquet'],
      ...['--output-web-annotation', 'o.jsonld', '--output-timeml', 'timeml', '--output-brat', 'brat', '--output-conll', 'o.conllup'],
    ],
    input,
  )
  const main: Json[] = read('main.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const facts: Json[] = main.flatMap((r) => r.facts ?? [])

  it('writes nothing to standard output, and whole files only', () => {
    expect(done).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(work).filter((f) => f.endsWith('.partial'))).toEqual([])
    expect(main).toHaveLength(4)
    for (const r of main.filter((m) => m.facts)) expect(RecordSchema.safeParse(r).error).toBeUndefined()
  })
  it('says the same in each format', async () => {
    expect(JSON.parse(read('o.json'))).toEqual(main)
    const flat = read('o.facts')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(flat.map((f) => [f.document, f.id, f.summary, f.offsetUnit])).toEqual(
      main.flatMap((r) => (r.facts ?? []).map((f: Json) => [r.document.id, f.id, f.summary, 'codepoint'])),
    )
    const table = (await parquetReadObjects({ file: await asyncBufferFromFile(join(work, 'o.parquet')) })) as Json[]
    expect(table.map((r) => r.summary)).toEqual(facts.map((f) => f.summary))
    expect(table.map((r) => JSON.parse(r.roles))).toEqual(facts.map((f) => f.roles))
    expect(table.find((r) => r.currency === 'USD')).toMatchObject({ amount: 3_000_000 })
    expect(read('o.csv').trimEnd().split('\r\n')).toHaveLength(facts.length + 1)
    expect(
      read('o.jsonld')
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l).partOf.label),
    ).toEqual(['a/../../x', 'ب', 'ب'])
    expect(read('o.conllup').match(/^# newdoc id = /gmu)).toHaveLength(3)
  })
  it('names files by ids that never leave the folder', () => {
    const names = readdirSync(join(work, 'brat')).sort()
    expect(names).toEqual(expect.arrayContaining(['annotation.conf', 'ب.ann', 'ب.txt', 'ب~2.ann', 'bad.error.json']))
    expect(names.filter((n) => /^a_.*-[\da-f]{8}\.(?:ann|txt)$/u.test(n))).toHaveLength(2)
    expect(read('brat/ب~2.txt')).toBe(sentence)
    expect(readdirSync(join(work, 'timeml')).filter((n) => n.endsWith('.tml'))).toHaveLength(3)
    expect(JSON.parse(read('brat/bad.error.json'))).toEqual(main[2])
  })
})

describe('offsets and filters', () => {
  it('count in the unit that is asked for, and narrow the record', () => {
    const done = run(
      [
        'extract',
        '-',
        '--input-format',
        'jsonl',
        '--offsets',
        'byte',
        '--with-text',
        '--types',
        'aid',
        '--status',
        'planned',
        '--kinds',
        'vehicle,date',
        '--min-confidence',
        '0.1',
      ],
      input,
    )
    const list = records(done).filter((r) => r.facts)
    expect(list.flatMap((r) => r.facts.map((f: Json) => [f.type, f.status]))).toEqual([['aid', 'planned']])
    for (const { document, mentions } of list) {
      expect(document.offsetUnit).toBe('byte')
      for (const m of mentions) {
        expect(['vehicle', 'date']).toContain(m.kind)
        expect(Buffer.from(document.text).toString('utf8', m.start, m.end)).toBe(m.text)
      }
    }
  })
})

describe('output mistakes', () => {
  it.each([
    [['--format', 'brat'], /--output FOLDER\//u],
    [['--format', 'jsnl'], /did you mean "jsonl"/u],
    [['--types', 'agrement'], /did you mean "agreement"/u],
    [['--kinds', 'people'], /one of money/u],
    [['--min-confidence', '7'], /from 0 to 1/u],
    [['--offsets', 'bytes'], /did you mean "byte"/u],
    [['--output', 'x.csv', '--output-csv', 'x.csv'], /its own/u],
    [['--resume'], /--output FOLDER/u],
    [['--output-parquet', 'full/'], /not a folder/u],
    [['--max-bytes', 'lots'], /64M/u],
    [['--timeout', 'soon'], /10s/u],
    [['--jobs', '0'], /from 1 on/u],
    [['--encoding', 'arabic-9'], /windows-1256/u],
    [['--input-format', 'jsonlines'], /did you mean "jsonl"/u],
    [['--output', 'no/such/folder/file.jsonl'], /no\/such/u],
    [['--outptu', 'x'], /--output/u],
  ])('%j', (args, message) => {
    const done = run(['extract', '-', ...args], sentence)
    expect(done).toMatchObject({ code: 2, out: '' })
    expect(done.err).toMatch(message)
    expect(done.err).not.toMatch(/\n\s+at /u)
  })
  it('leaves a folder with other things in it alone', () => {
    put('full/precious.txt', 'x')
    expect(run(['extract', '-', '--output', 'full'], sentence)).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(join(work, 'full'))).toEqual(['precious.txt'])
    mkdirSync(join(work, 'empty'))
    expect(run(['extract', '-', '--output', 'empty', '--quiet'], sentence)).toMatchObject({ code: 0, out: '', err: '' })
    expect(JSON.parse(read('empty/stdin.json')).document.id).toBe('stdin')
    expect(run(['extract', '-', '--output', 'empty'], sentence).err).toContain('--resume')
    expect(run(['extract', '-', '--output', 'empty', '--resume', '--with-text'], sentence).err).toContain('other options')
    expect(existsSync(join(work, 'empty/stdin~2.json'))).toBe(false)
  })
})

describe('an output that is no plain file', () => {
  it('is written to where it is: links are followed, a pipe stays a pipe', () => {
    put('plain.txt', sentence)
    put('real.jsonl', '')
    symlinkSync('real.jsonl', join(work, 'link.jsonl'))
    expect(run(['extract', 'plain.txt', '--output', 'link.jsonl']).code).toBe(0)
    expect(lstatSync(join(work, 'link.jsonl')).isSymbolicLink()).toBe(true)
    const script = 'mkfifo pipe; cat pipe > got.jsonl & "$0" "$1" extract plain.txt --output pipe; code=$?; wait; test -p pipe && exit $code'
    expect(spawnSync('bash', ['-c', script, process.execPath, bin], { cwd: work, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: expect.any(String) })
    expect(read('got.jsonl')).toBe(read('real.jsonl'))
    expect(JSON.parse(read('real.jsonl')).document.id).toBe('plain')
  })
})
