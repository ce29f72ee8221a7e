/** Memory: bounded over any number of documents; a document that needs too much costs only itself. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { bin, records, sentence, workshop } from './harness.ts'

vi.setConfig({ testTimeout: 300_000 })
const { work, run } = workshop()
const row = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`

/** Streams rows through the command and drops what it answers; started by a shell, since a process is born with the peak memory of its parent. */
async function stream(rows: Iterable<string>, ...args: string[]): Promise<{ code: number | null; lines: number; bytes: number; peak: number }> {
  const child = spawn('bash', ['-c', '"$@"; exit $?', 'bash', process.execPath, '--max-old-space-size=80', bin, 'extract', '-', ...args, '--verbose'], {
    cwd: work,
  })
  let [lines, bytes, said] = [0, 0, '']
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const closed = once(child, 'close')
  for (const one of rows) if (!child.stdin.write(one)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = (await closed) as [number | null]
  return { code, lines, bytes, peak: Number(/peak memory (\d+) MB/u.exec(said)?.[1]) }
}

describe('memory', () => {
  // Blanks are read in no time, and `--with-text` gives them back: half a gigabyte goes in and out.
  const blanks = ' '.repeat(1_000_000)
  function* wide(n: number): Generator<string> {
    for (let i = 0; i < n; i++) yield row(`r${i}`, `${sentence}\n${blanks}`)
  }
  // Every thread has a heap and a lexicon of its own.
  it.each([
    [1, 300],
    [2, 400],
  ])('does not grow with what was read and written (jobs %s)', async (jobs, most) => {
    const done = await stream(wide(250), '--input-format', 'jsonl', '--format', 'jsonl', '--with-text', '--jobs', String(jobs))
    expect(done).toMatchObject({ code: 0, lines: 250 })
    expect(done.bytes).toBeGreaterThan(250_000_000)
    expect(done.peak).toBeLessThan(most)
  })
  it('does not grow with the number of documents', async () => {
    function* many(): Generator<string> {
      for (let i = 0; i < 60_000; i++) yield row(`r${i}`, `نص ${i.toString(36)}`)
    }
    const done = await stream(many(), '--input-format', 'jsonl', '--format', 'jsonl', '--jobs', '1')
    expect(done).toMatchObject({ code: 0, lines: 60_000 })
    expect(done.peak).toBeLessThan(300)
  })
  it('runs out for one document: it is reported, its thread replaced, and the rest goes on', () => {
    // Three million percentages in nine million bytes: more mentions than a thread has room for.
    const after = Array.from({ length: 300 }, (_, i) => `r${i}`)
    const input = row('before', sentence) + row('heavy', '7% '.repeat(3_000_000)) + after.map((id) => row(id, `${sentence} ${id}`)).join('')
    const done = run(['extract', '-', '--input-format', 'jsonl', '--format', 'jsonl', '--jobs', '1', '--max-bytes', '20M'], input)
    const found = records(done)
    expect(found.map((r) => r.document.id)).toEqual(['before', 'heavy', ...after])
    expect(found.filter((r) => r.error).map((r) => [r.document.id, r.error.code])).toEqual([['heavy', 'DocumentTooLarge']])
    expect(found.filter((r) => r.facts?.length > 0)).toHaveLength(301)
    expect(done.code).toBe(2)
    expect(done.err).toContain('needs more memory than one document may take')
  })
})
