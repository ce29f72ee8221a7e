/** The built command as a child process: how soon it starts, and what its threads and its memory do. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { best, bytesOf, row } from './measure.ts'

const bin = 'bin/waqai.js'
/** So much is read that the start of the threads does not count. */
const LEAST_MB = 8

/** Starts a program through a shell: a process is born with the peak memory of the one that starts it, and this one is large. */
const run = (...args: string[]): string => spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', process.execPath, ...args], { encoding: 'utf8' }).stderr

/** Prints the time to the first fact of a one-paragraph file, and the rate for one thread and for several. */
export function command(texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'waqai-bench-'))
  const one = join(folder, 'one.txt')
  writeFileSync(one, 'قال وزير الدفاع إن 50 شاحنة وصلت إلى بغداد.\n')
  const start = best(7, () => void run(bin, 'extract', one, '--format', 'facts')) * 1000
  row('start to the first fact', `${start.toFixed(0)} ms`, `Node ${(best(7, () => void run('-e', '0')) * 1000).toFixed(0)} ms`)

  const many = join(folder, 'many.jsonl')
  const times = Math.max(1, Math.ceil((LEAST_MB * 1e6) / bytesOf(texts)))
  const lines = Array.from({ length: times }, (_, k) => texts.map((text, i) => `${JSON.stringify({ id: `${k}-${i}`, text })}\n`)).flat()
  writeFileSync(many, lines.join(''))
  const megabytes = (bytesOf(texts) * times) / 1e6
  let alone = 0
  for (const jobs of [...new Set([1, 2, availableParallelism()])]) {
    let memory = ''
    const seconds = best(2, () => {
      const said = run(bin, 'extract', many, '--format', 'facts', '--output', join(folder, 'facts.jsonl'), '--jobs', String(jobs), '--verbose')
      memory = /peak memory (\d+ MB)/u.exec(said)?.[1] ?? ''
    })
    alone ||= seconds
    row(`--jobs ${jobs}, ${megabytes.toFixed(0)} MB of JSON lines`, `${(megabytes / seconds).toFixed(2)} MB/s`, `× ${(alone / seconds).toFixed(2)}`, memory)
  }
  rmSync(folder, { recursive: true })
}
