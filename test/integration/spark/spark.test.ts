/**
 * The Spark job against a real local Spark. It needs Java and a Python with pyspark and pyarrow: `WAQAI_SPARK_PYTHON=venv/bin/python npm test`.
 * Without them it says what is missing and is skipped.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { describe, expect, it, vi } from 'vitest'
import { bin, root, workshop } from '../../cli/harness.ts'

vi.setConfig({ testTimeout: 600_000 })

const python = process.env.WAQAI_SPARK_PYTHON ?? 'python3'
const tells = (command: string, args: string[]): string | null => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}
const spark = tells(python, ['-c', 'import os, pyarrow, pyspark; print(os.path.dirname(pyspark.__file__))'])
const missing =
  spark === null ? `${python} has no pyspark and pyarrow; set WAQAI_SPARK_PYTHON` : tells('java', ['-version']) === null ? 'no java in the path' : null
if (missing) process.stderr.write(`Spark job not tested: ${missing}\n`)

const { work, run, put } = workshop()
const PARTITIONS = 4
const EACH = 400
const seeds = readdirSync(join(root, 'seeds')).map((file) => readFileSync(join(root, 'seeds', file), 'utf8'))
const documents = Array.from({ length: PARTITIONS * EACH }, (_, i) => ({
  id: `d${i}`,
  text: `${(seeds[i % seeds.length] as string).slice(200, 1000)} ${i}.`,
  date: '2022-09-22',
}))
const part = (k: number): typeof documents => documents.slice(k * EACH, (k + 1) * EACH)

type Row = { id: string; error: string | null; record: string }
async function rows(folder: string): Promise<Row[]> {
  const all: Row[] = []
  for (const file of readdirSync(join(work, folder)).filter((name) => name.endsWith('.parquet')))
    all.push(...((await parquetReadObjects({ file: await asyncBufferFromFile(join(work, folder, file)) })) as Row[]))
  return all
}

/** A line filter that leaves its number and its parent's, the Python worker's, where the test finds them. */
function filter(name: string): { command: string; started(): Array<[number, number]> } {
  const pids = join(work, `${name}-pids`)
  mkdirSync(pids)
  const path = put(`${name}.sh`, `#!/bin/sh\necho "$PPID" > "${pids}/$$"\nexec "${process.execPath}" "${bin}" extract --line-filter --jobs 1 --quiet\n`)
  chmodSync(path, 0o755)
  return { command: path, started: () => readdirSync(pids).map((pid) => [Number(pid), Number(readFileSync(join(pids, pid), 'utf8'))]) }
}

/** Bytes a process has written so far; null when there is no telling. */
function written(pid: number): number | null {
  try {
    return Number(/wchar: (\d+)/u.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1])
  } catch {
    return null
  }
}

/** Runs a script in Spark; `meanwhile` may disturb it. */
async function submit(args: string[], meanwhile: () => Promise<void> = async () => {}): Promise<string> {
  const child = spawn(join(spark as string, 'bin/spark-submit'), ['--master', 'local[2,4]', '--conf', 'spark.ui.enabled=false', ...args], {
    cwd: work,
    env: { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      log += chunk
    })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  await meanwhile()
  if ((await closed) !== 0) throw new Error(log.slice(-4000))
  return log
}

/** Waits until a filter is in the middle of its work, and kills it or its Python worker. */
async function killed({ started }: ReturnType<typeof filter>, which: 'child' | 'parent'): Promise<void> {
  for (let i = 0; i < 100_000; i++) {
    for (const [pid, parent] of started()) {
      if ((written(pid) ?? 0) < 100_000) continue
      process.kill(which === 'child' ? pid : parent, 'SIGKILL')
      return
    }
    await sleep(3)
  }
  throw new Error('no filter began its work')
}

describe.skipIf(missing)(`a Spark job over the line filter${missing ? ` (${missing})` : ''}`, () => {
  it('reads a partitioned folder of JSON lines, a filter killed on the way', async () => {
    for (let k = 0; k < PARTITIONS; k++) {
      const lines = part(k).map((document) => JSON.stringify(document))
      if (k === 2) lines.splice(7, 0, 'broken', '')
      put(`news/day=${k}/part.jsonl`, `${lines.join('\n')}\n`)
    }
    const own = filter('own')
    const log = await submit(
      ['--conf', 'spark.sql.files.openCostInBytes=128m', join(import.meta.dirname, 'extract.py'), 'news', 'records', '--command', own.command],
      () => killed(own, 'child'),
    )
    expect(log).toMatch(/Lost task/u)
    expect(own.started().length).toBeGreaterThan(PARTITIONS)
    const found = await rows('records')
    expect(found.filter((row) => row.error !== null).map((row) => row.error)).toEqual(['InputUnreadable', 'InputUnreadable'])
    const read = found.filter((row) => row.error === null)
    expect(read.map((row) => row.id).sort()).toEqual(documents.map((document) => document.id).sort())
    const alone = run(
      ['extract', '--line-filter'],
      part(1)
        .map((document) => `${JSON.stringify(document)}\n`)
        .join(''),
    )
    const records = new Map(read.map((row) => [row.id, row.record]))
    expect(part(1).map((document) => records.get(document.id))).toEqual(alone.lines)
  })

  it('reads a folder of Parquet files, a Python worker killed on the way', async () => {
    mkdirSync(join(work, 'tables'))
    for (let k = 0; k < PARTITIONS; k++)
      parquetWriteFile({
        filename: join(work, `tables/part-${k}.parquet`),
        columnData: (['id', 'text', 'date'] as const).map((name) => ({ name, type: 'STRING', data: part(k).map((document) => document[name]) })),
      })
    const own = filter('tables-own')
    const log = await submit(
      [
        '--conf',
        'spark.sql.files.openCostInBytes=128m',
        join(import.meta.dirname, 'extract.py'),
        'tables',
        'table-records',
        '--parquet',
        '--command',
        own.command,
      ],
      () => killed(own, 'parent'),
    )
    expect(log).toMatch(/Lost task/u)
    const found = await rows('table-records')
    expect(found.every((row) => row.error === null)).toBe(true)
    expect(found.map((row) => row.id).sort()).toEqual(documents.map((document) => document.id).sort())
  })

  it('runs the lines of the README', async () => {
    const block = /### In Spark[\s\S]*?```python\n([\s\S]*?)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] as string
    const own = filter('readme')
    put('bin/waqai', `#!/bin/sh\nexec "${own.command}"\n`)
    chmodSync(join(work, 'bin/waqai'), 0o755)
    put(
      'few.jsonl',
      part(0)
        .slice(0, 20)
        .map((document) => `${JSON.stringify(document)}\n`)
        .join(''),
    )
    writeFileSync(
      join(work, 'readme.py'),
      `import os\nos.environ["PATH"] = ${JSON.stringify(join(work, 'bin'))} + ":" + os.environ["PATH"]\nfrom pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\ndf = spark.read.json("few.jsonl")\n${block}\nrecords.write.parquet("readme-records")\nfacts.write.parquet("readme-facts")\n`,
    )
    await submit(['readme.py'])
    const found = await rows('readme-records')
    expect(found).toHaveLength(20)
    const facts = (await rows('readme-facts')) as unknown as Array<{ id: string; summary: string }>
    expect(new Set(facts.map((fact) => fact.id)).size).toBeGreaterThan(10)
    expect(facts.every((fact) => fact.summary.length > 0)).toBe(true)
  })
})
