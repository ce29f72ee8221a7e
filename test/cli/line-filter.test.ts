/** `extract --line-filter`: one line in, one line out, as Spark's pipe, Hadoop streaming and GNU parallel need it. */
import { describe, expect, it, vi } from 'vitest'
import { type Json, records, sentence, workshop } from './harness.ts'

vi.setConfig({ testTimeout: 300_000 })
const { run, put } = workshop()
const row = (id: string, text = sentence): string => JSON.stringify({ id, text })
const told = (input: string, ...args: string[]): string[] => {
  const done = run(['extract', '--line-filter', ...args], input)
  expect(done.code).toBe(0)
  return records(done).map((r: Json) => (r.error ? `${r.document.id} ${r.error.code}` : r.document.id))
}

describe('--line-filter', () => {
  const lines = [row('a'), '', '   ', 'broken', row('b'), '\t', '[1]', row('c', 'x'.repeat(5000)), '{"id":"d"}', row('e')]
  const answers = [
    'a',
    'stdin:2 InputUnreadable',
    'stdin:3 InputUnreadable',
    'stdin:4 InputUnreadable',
    'b',
    'stdin:6 InputUnreadable',
    'stdin:7 InputUnreadable',
    'stdin:8 DocumentTooLarge',
    'd InputUnreadable',
    'e',
  ]
  it.each([
    ['a newline at the end', `${lines.join('\n')}\n`],
    ['none', lines.join('\n')],
    ['Windows line ends', `${lines.join('\r\n')}\r\n`],
    ['a byte order mark', `\ufeff${lines.join('\n')}`],
  ])('answers every line in its place, with %s', (_name, input) => {
    expect(told(input, '--max-bytes', '4K')).toEqual(answers)
  })
  it('says what is wrong with an empty line, and on standard error as well', () => {
    const done = run(['extract', '--line-filter'], `${row('a')}\n\n`)
    expect(done.lines).toHaveLength(2)
    expect(done.lines[1]).toBe('{"document":{"id":"stdin:2","source":"stdin"},"error":{"code":"InputUnreadable","message":"stdin:2: an empty line"}}')
    expect(done.err).toContain('stdin:2: an empty line')
    expect(run(['extract', '--line-filter'], '')).toMatchObject({ code: 0, out: '' })
    expect(run(['extract', '--line-filter'], '\n').lines).toHaveLength(1)
  })
  it('keeps count over many chunks and threads', () => {
    const many = Array.from({ length: 3000 }, (_, i) => (i % 7 === 3 ? '' : i % 11 === 5 ? '{' : row(`r${i}`, `${sentence} ${'كلام '.repeat(i % 40)}`)))
    const expected = many.map((line, i) => (line === '' || line === '{' ? `stdin:${i + 1} InputUnreadable` : `r${i}`))
    for (const jobs of ['1', '3']) expect(told(`${many.join('\n')}\n`, '--jobs', jobs, '--quiet')).toEqual(expected)
  })
  it('leaves empty lines out without it, as JSON lines are read elsewhere', () => {
    expect(run(['extract', '-', '--input-format', 'jsonl', '--format', 'jsonl'], `${row('a')}\n\n\n${row('b')}\n`).lines).toHaveLength(2)
  })
  it.each([
    [['news.txt'], 'files'],
    [['--format', 'csv'], '--format csv'],
    [['--output', 'x.jsonl'], 'outputs'],
    [['--output-csv', 'x.csv'], 'outputs'],
    [['--input-format', 'csv'], '--input-format csv'],
    [['--fail-fast'], '--fail-fast'],
  ])('cannot be had with %j', (args, what) => {
    const done = run(['extract', '--line-filter', ...args], row('a'))
    expect(done).toMatchObject({ code: 2, out: '' })
    expect(done.err).toContain(`leave ${what} out`)
  })
  it('filters what is in the records, and heeds the configuration but for the format', () => {
    put('waqai.config.json', JSON.stringify({ output: { format: 'facts', types: ['meeting'] } }))
    const [record] = records(run(['extract', '--line-filter', '--config', 'waqai.config.json'], row('a')))
    expect(record.document.id).toBe('a')
    expect(record.facts).toEqual([])
  })
})
