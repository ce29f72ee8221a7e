/** How the built command line runs: threads, time limits, early ends, interrupted and killed runs. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { bin, type Json, records, sentence, workshop } from './harness.ts'

// Processes start and are killed many times: slow where the machine is busy.
vi.setConfig({ testTimeout: 300_000 })
const { work, run, put } = workshop()
const row = (id: string, text = sentence): string => `${JSON.stringify({ id, text })}\n`
const mixed = Array.from({ length: 400 }, (_, i) =>
  i % 97 === 13 ? 'broken\n' : row(`r${i}`, `${sentence} وقال رقم ${i}. ${'كلام عابر لا يعني شيئا. '.repeat(i % 5)}`),
).join('')

describe('threads', () => {
  it('give the same bytes for any number of jobs, errors in their place', () => {
    for (let i = 0; i < 70; i++) put(`folder/${String(i).padStart(3, '0')}.txt`, `${sentence} ${i}`)
    put('folder/035.txt', Uint8Array.from([0, 1, 2, 3]))
    const args = ['extract', 'folder', '-', '--output-csv']
    const outcomes = [
      ['--jobs', '1'],
      // A time limit puts the work on worker threads however little it is.
      ['--jobs', '1', '--timeout', '5m'],
      ['--jobs', '3', '--timeout', '5m'],
    ].map((jobs, i) => {
      const done = run([...args, `${i}.csv`, '--format', 'jsonl', ...jobs], mixed)
      return { code: done.code, out: done.out, err: done.err.replace(/ in [\d.]+ s.*/u, ''), csv: readFileSync(join(work, `${i}.csv`), 'utf8') }
    })
    const [alone, one, three] = outcomes
    expect(alone?.code).toBe(2)
    expect(alone?.out.split('\n')).toHaveLength(70 + 400 + 1)
    expect(records({ lines: alone?.out.trimEnd().split('\n') } as never)[35].error.code).toBe('EncodingInvalid')
    expect(one).toEqual(alone)
    expect(three).toEqual(alone)
  })
  it('filter line by line: each line is answered when it comes', async () => {
    const child = spawn(process.execPath, [bin, 'extract', '-', '--input-format', 'jsonl', '--format', 'jsonl'], { cwd: work })
    const answers: Json[] = []
    let rest = ''
    child.stdout.on('data', (chunk) => {
      rest += chunk
      for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
        answers.push(JSON.parse(rest.slice(0, at)))
        rest = rest.slice(at + 1)
      }
    })
    const answered = async (n: number): Promise<void> => {
      for (let i = 0; i < 3000 && answers.length < n; i++) await sleep(10)
      expect(answers).toHaveLength(n)
    }
    child.stdin.write(row('first'))
    await answered(1)
    child.stdin.write('{"id":"second","text"')
    await sleep(20)
    child.stdin.write(`:7}\n${row('third')}`)
    await answered(3)
    expect(answers.map((a) => [a.document.id, a.error?.code])).toEqual([
      ['first', undefined],
      ['second', 'InputUnreadable'],
      ['third', undefined],
    ])
    // Waiting for input that never comes, it still obeys.
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
  })
})

describe('limits', () => {
  it('a document that takes too long is reported and skipped, its neighbours stay', () => {
    const heavy = 'ا،ب '.repeat(3_000_000)
    const done = run(['extract', '-', '--input-format', 'jsonl', '--jobs', '2', '--timeout', '1s'], row('a') + row('heavy', heavy) + row('b'))
    expect(records(done).map((r) => [r.document.id, r.error?.code])).toEqual([
      ['a', undefined],
      ['heavy', 'TimedOut'],
      ['b', undefined],
    ])
    expect(done.code).toBe(2)
    expect(records(done)[1].error.message).toContain('--timeout')
  })
  it('--fail-fast ends at the first failure, the same way on threads', () => {
    const input = `${row('a') + row('b')}broken\n${row('c')}`
    const ids = (...args: string[]): string[] =>
      records(run(['extract', '-', '--input-format', 'jsonl', '--fail-fast', ...args], input)).map((r) => r.document.id)
    expect(ids()).toEqual(['a', 'b', 'stdin:3'])
    const done = run(['extract', '-', '--input-format', 'jsonl', '--fail-fast', '--timeout', '5m', '--output', 'early.jsonl'], input)
    expect(done.code).toBe(2)
    expect(done.err).toContain('early.jsonl.partial')
    expect(existsSync(join(work, 'early.jsonl'))).toBe(false)
    expect(readFileSync(join(work, 'early.jsonl.partial'), 'utf8').trimEnd().split('\n')).toHaveLength(3)
  })
})

describe('output folders', () => {
  const input = Array.from({ length: 900 }, (_, i) => row(`id ${i % 880}`, `في عام ${1900 + (i % 100)} و${i}.`)).join('')
  const content = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(work, folder))
        .filter((name) => !name.startsWith('.'))
        .sort()
        .map((name) => [name, readFileSync(join(work, folder, name), 'utf8')]),
    )
  it('lose and repeat nothing when the run is killed again and again', async () => {
    put('many.jsonl', input)
    const journal = join(work, 'killed/.waqai-journal.jsonl')
    const size = (): number => (existsSync(journal) ? statSync(journal).size : 0)
    let kills = 0
    let inside = 0
    for (let random = 7; kills < 20; kills++, random = (random * 1103515245 + 12345) % 2 ** 31) {
      const before = size()
      const child = spawn(process.execPath, [bin, 'extract', 'many.jsonl', '--output', 'killed', '--resume', '--jobs', '1'], { cwd: work, stdio: 'ignore' })
      const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
      // Every fourth kill falls into start-up, the others into writing.
      if (kills % 4 === 0) await sleep(random % 300)
      else {
        for (let i = 0; i < 5000 && size() === before && child.exitCode === null; i++) await sleep(2)
        await sleep(random % 12)
      }
      child.kill('SIGKILL')
      await closed
      if (size() > before) inside++
    }
    expect(inside).toBeGreaterThan(5)
    expect(Object.keys(content('killed')).length).toBeLessThan(900)
    const last = run(['extract', 'many.jsonl', '--output', 'killed', '--resume'])
    expect(last.code).toBe(0)
    expect(run(['extract', 'many.jsonl', '--output', 'whole/']).code).toBe(0)
    expect(Object.keys(content('whole'))).toHaveLength(900)
    expect(content('killed')).toEqual(content('whole'))
    const idle = run(['extract', 'many.jsonl', '--output', 'killed', '--resume', '--verbose'])
    expect(idle.err).toContain(' 0 documents')
  })
  it('are not continued by another version', () => {
    const journal = join(work, 'older/.waqai-journal.jsonl')
    put('one.txt', sentence)
    expect(run(['extract', 'one.txt', '--output', 'older/']).code).toBe(0)
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(/(version\\*":\\*")[^"\\]+/u, '$10.0.0-older'))
    const done = run(['extract', 'one.txt', '--output', 'older/', '--resume'])
    expect(done).toMatchObject({ code: 2, out: '' })
    expect(done.err).toContain('another version')
  })
  it('read again what could not be read before', () => {
    put('late/a.txt', sentence)
    put('late/b.txt', Uint8Array.from([0, 1, 2, 3]))
    expect(run(['extract', 'late', '--output', 'healed/']).code).toBe(2)
    expect(Object.keys(content('healed'))).toEqual(['a.json', 'b.error.json'])
    put('late/b.txt', sentence)
    expect(run(['extract', 'late', '--output', 'healed', '--resume']).code).toBe(0)
    expect(Object.keys(content('healed'))).toEqual(['a.json', 'b.json'])
  })
})
