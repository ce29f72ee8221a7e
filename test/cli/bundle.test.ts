/** The command line starts from its bundle, whatever becomes of the compiled code beside it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { storedTables } from '../../src/build/stored-glossary.ts'
import { BUNDLE, bundle, COMPILED } from '../../src/cli/bundle.ts'
import { glossaryTables } from '../../src/facts/summary/glossary-tables.ts'
import { root, sentence, workshop } from './harness.ts'

const { work, run } = workshop()

describe('the bundle', () => {
  it('is read back compiled by the version of V8 that built it', () => {
    expect(bundle(pathToFileURL(join(root, 'dist/'))).script.cachedDataRejected).toBe(false)
  })
  it('runs the same with compiled code that is missing or broken', () => {
    for (const folder of ['bin', 'dist']) cpSync(join(root, folder), join(work, folder), { recursive: true })
    cpSync(join(root, 'package.json'), join(work, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
    const facts = (): string => {
      const done = spawnSync(process.execPath, ['bin/waqai.js', 'extract', '--format', 'facts'], { cwd: work, input: sentence, encoding: 'utf8' })
      expect([done.status, done.stderr]).toEqual([0, expect.not.stringContaining('rror')])
      return done.stdout
    }
    const expected = run(['extract', '--format', 'facts'], sentence).out
    expect(expected).toContain('30 trucks')
    writeFileSync(join(work, 'dist', COMPILED), readFileSync(join(work, 'dist', BUNDLE)))
    expect(facts()).toBe(expected)
    rmSync(join(work, 'dist', COMPILED))
    expect(facts()).toBe(expected)
    mkdirSync(join(work, 'dist', COMPILED))
    expect(facts()).toBe(expected)
  })
  it('holds the glossary that the data file gives', async () => {
    const stored: { glossaryTables: typeof glossaryTables } = await import(`data:text/javascript,${encodeURIComponent(storedTables())}`)
    expect(stored.glossaryTables()).toEqual(glossaryTables())
  })
})
