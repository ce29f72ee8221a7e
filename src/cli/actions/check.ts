/** Golden files: each document's record must equal the reviewed one. */

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { createTwoFilesPatch } from 'diff'
import type { DocumentRecord, FactRecord } from '../../emit/schema.ts'
import { createExtractor } from '../../pipeline/extractor.ts'
import type { CheckFlags } from '../commands/check.ts'
import { readDocuments } from '../inputs/read.ts'
import { interrupted } from '../interrupt.ts'
import { report, say } from '../messages.ts'
import { fileOptions, readOptions } from '../options/input-options.ts'

const serialize = (record: DocumentRecord): string => `${JSON.stringify(record, null, 2)}\n`

/** @returns exit code: 0 equal, 1 different, 2 unreadable input, 130 interrupted */
export async function check(paths: readonly string[], options: CheckFlags): Promise<number> {
  const read = readOptions(options)
  const extractor = createExtractor()
  const golden = new Set((await readdir(options.golden).catch(() => [] as string[])).filter((f) => f.endsWith('.json')))
  if (options.update) await mkdir(options.golden, { recursive: true })
  let failures = 0
  let differences = 0
  let equal = 0
  for await (const document of readDocuments(paths.length > 0 ? paths : ['seeds'], fileOptions(options), read)) {
    await turn()
    if (interrupted()) return 130
    if ('failure' in document) {
      failures++
      report(`${document.failure.code}: ${document.failure.message}`)
      continue
    }
    const name = `${document.input.id.replace(/[^\p{L}\p{N}._-]/gu, '_')}.json`
    const record = extractor.extract({ ...document.input, source: basename(document.input.source ?? document.input.id) })
    const known = golden.delete(name) ? await readFile(join(options.golden, name), 'utf8') : null
    const now = serialize(record)
    if (known === now) equal++
    else if (options.update) await replace(join(options.golden, name), now)
    else {
      differences++
      process.stdout.write(known === null ? `${name}: document without a golden file; review it and run with --update\n` : describe(name, known, record, now))
    }
  }
  for (const orphan of [...golden].sort()) {
    if (options.update) await rm(join(options.golden, orphan))
    else {
      differences++
      process.stdout.write(`${orphan}: golden file without a document\n`)
    }
  }
  say(`${equal} equal, ${differences} different, ${failures} unreadable`)
  return failures > 0 ? 2 : differences > 0 ? 1 : 0
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text)
  await rename(`${path}.partial`, path)
}

/** Facts added and removed by name, then the lines that changed. */
function describe(name: string, known: string, record: DocumentRecord, now: string): string {
  const patch = createTwoFilesPatch(`golden/${name}`, `now/${name}`, known, now, '', '', { context: 2 })
  let old: DocumentRecord
  try {
    old = JSON.parse(known) as DocumentRecord
  } catch {
    return `${name}: the golden file is not JSON\n${patch}\n`
  }
  const label = (f: FactRecord): string => `${f.type} [${f.status}] ${f.summary}`
  const before = new Set(old.facts.map(label))
  const after = new Set(record.facts.map(label))
  const lines = [
    ...record.facts
      .map(label)
      .filter((l) => !before.has(l))
      .map((l) => `  + ${l}`),
    ...old.facts
      .map(label)
      .filter((l) => !after.has(l))
      .map((l) => `  - ${l}`),
  ]
  return `${name}: differs\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${patch}\n`
}
