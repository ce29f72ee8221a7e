/** Runs the built command line as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

export const root = join(import.meta.dirname, '../..')
export const bin = join(root, 'bin/waqai.js')

export type Done = { code: number | null; out: string; err: string; lines: string[] }
// biome-ignore lint/suspicious/noExplicitAny: records are looked into freely here; their schema has its own tests
export type Json = any

/** @returns a folder that is gone after the test file, and the command line inside of it */
export function workshop(): {
  work: string
  run(args: string[], input?: string | Uint8Array, options?: { cwd?: string; env?: NodeJS.ProcessEnv }): Done
  put(path: string, content: string | Uint8Array): string
} {
  const work = mkdtempSync(join(tmpdir(), 'waqai-'))
  afterAll(() => rmSync(work, { recursive: true, force: true }))
  return {
    work,
    run(args, input = '', options = {}) {
      const done = spawnSync(process.execPath, [bin, ...args], { cwd: work, input, encoding: 'utf8', maxBuffer: 1 << 28, ...options })
      return { code: done.status, out: done.stdout, err: done.stderr, lines: done.stdout.split('\n').filter(Boolean) }
    },
    put(path, content) {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      writeFileSync(join(work, path), content)
      return join(work, path)
    },
  }
}

export const records = (done: Done): Json[] => done.lines.map((line) => JSON.parse(line))

export const sentence = 'سلمت اليابان 30 شاحنة لوزارة الزراعة في 4 حزيران 2019.'

/** Single-byte codes of Arabic letters, by the tables of the two standards. */
export const WINDOWS_1256 = table(0xc1, 'ءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï')
export const ISO_8859_6 = table(0xc1, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغ', table(0xe0, 'ـفقكلمنهوىي', new Map([['،', 0xac]])))

function table(from: number, letters: string, more: ReadonlyMap<string, number> = new Map([['،', 0xa1]])): ReadonlyMap<string, number> {
  return new Map([...more, ...Array.from(letters).map((letter, i): [string, number] => [letter, from + i])])
}

export const encode = (text: string, codes: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from(Array.from(text), (c) => codes.get(c) ?? (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : 0x3f))
