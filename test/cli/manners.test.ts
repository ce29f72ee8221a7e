/** Manners of the built command line. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { progressLine } from '../../src/cli/run/progress.ts'
import { FORMAT_NAMES } from '../../src/emit/formats/names.ts'
import { FORMATS } from '../../src/emit/formats/registry.ts'
import { bin, records, root, sentence, workshop } from './harness.ts'

const { work, run, put } = workshop()

describe('help', () => {
  it('shows examples on each command, and every format', () => {
    const overview = run(['--help']).out
    const commands = [...overview.matchAll(/^ {2}(\w+) .*\n/gmu)].map((m) => m[1] as string).filter((c) => c !== 'help' && c !== 'waqai')
    expect(commands).toEqual(expect.arrayContaining(['extract', 'check', 'tokenize', 'schema']))
    for (const command of commands) expect(run([command, '--help']).out, command).toMatch(/\nExamples?:\n {2}.*waqai /u)
    expect(Object.keys(FORMAT_NAMES)).toEqual(Object.keys(FORMATS))
    expect(run(['--version']).out.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  })
  it('answers a mistyped command or option with the one that was meant', () => {
    expect(run(['extrct']).err).toContain('extract')
    expect(run(['extract', '--ouput', 'x']).err).toContain('--output')
    expect(run(['extract', '--ouput', 'x'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('messages', () => {
  it('go to standard error: a summary for many documents, nothing for one or with --quiet', () => {
    put('two/a.txt', sentence)
    put('two/b.txt', sentence)
    expect(run(['extract', 'two']).err).toMatch(/^waqai: 2 documents, \d+ facts in [\d.]+ s\n$/u)
    expect(run(['extract'], sentence).err).toBe('')
    const quiet = run(['extract', 'two', 'missing.txt', '--quiet'])
    expect(quiet).toMatchObject({ code: 2, err: '' })
    expect(records(quiet)[2].error.code).toBe('InputUnreadable')
    const verbose = run(['extract', '--verbose', '--jobs', '1'], sentence).err
    expect(verbose).toMatch(/worker thread.*standard output[\s\S]*1 document,[\s\S]*memory \d+ MB/u)
  })
  it('carry no colours or cursor moves into pipes', () => {
    for (const env of [
      { ...process.env, NO_COLOR: '1' },
      { ...process.env, FORCE_COLOR: '1' },
    ]) {
      const { out, err } = run(['extract', 'nowhere.txt'], '', { env })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what must not be there
      expect(out + err).not.toMatch(/[\u001b\r]/u)
    }
  })
  it('draw progress with a share and the time left when the size is known', () => {
    expect(progressLine({ documents: 1500, bytes: 5e6 }, 2, 20e6)).toBe('██████░░░░░░░░░░░░░░░░░░  25 %  1,500 documents  2.5 MB/s  0:06 left')
    expect(progressLine({ documents: 3, bytes: 3e6 }, 2, undefined)).toBe('3 documents  1.5 MB/s')
    expect(progressLine({ documents: 9, bytes: 9e9 }, 3600 * 2, 36e9)).toContain('6:00:00 left')
  })
})

describe('pipes', () => {
  it('end quietly when the reader goes away, on threads too', () => {
    const input = `${JSON.stringify({ id: 'x', text: sentence.repeat(20) })}\n`.repeat(2000)
    const script = `"${process.execPath}" "${bin}" extract - --input-format jsonl --jobs 2 | head -n 1; echo "\${PIPESTATUS[0]}"`
    const head = spawnSync('bash', ['-c', script], { input, encoding: 'utf8', cwd: work })
    expect(head.stdout.trim().split('\n').at(-1)).toBe('0')
    expect(head.stderr).toBe('')
  })
  it('say what to do when there is nothing to read', () => {
    // A terminal on standard input cannot be had here: an empty list of files stands for it.
    const none = run(['extract', '--files-from', '-'], '')
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(run(['tokenize', 'missing.txt']).err).toContain('no such file')
  })
})
