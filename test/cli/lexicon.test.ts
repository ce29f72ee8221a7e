/** `waqai lexicon`, as the built command line runs it. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bin, root, workshop } from './harness.ts'

const { work, run, put } = workshop()

describe('lexicon check', () => {
  it('names every problem of a file by line and column, in order', () => {
    put(
      'bad.json',
      `{
  "source": "hand",
  "category": "vehicel",
  "entries": [
    { "forms": ["كاسحة"], "plurall": ["كاسحات"] },
    { "forms": "دراجة" },
    { "value": "x" },
    { "forms": ["عربة", "عربة"], "gender": "x" },
    { "forms": [""] }
  ]
}
`,
    )
    const done = run(['lexicon', 'check', 'bad.json'])
    expect(done.code).toBe(1)
    expect(done.lines).toEqual([
      'bad.json:3:15: no rule reads the category "vehicel" (did you mean "vehicle"?)',
      'bad.json:5:27: unknown field "plurall" (did you mean "plural"?)',
      'bad.json:6:16: expected array, received string',
      'bad.json:7:5: this entry has no form',
      'bad.json:8:25: "عربة" stands already in entry 4; once is enough',
      'bad.json:8:44: "x" is not one of m, f',
      expect.stringMatching(/^bad\.json:9:17: Too small/u),
    ])
    expect(done.err).toBe('waqai: 1 lexicon file, 7 problems\n')
  })
  it('tells broken JSON from a broken lexicon, and both from a file that is not there', () => {
    put('broken.json', '{\n  "source": "hand",,\n}')
    put('list.json', '[1]')
    expect(run(['lexicon', 'check', 'broken.json']).out).toMatch(/^broken\.json:2:20: not JSON: /u)
    expect(run(['lexicon', 'check', 'list.json']).out).toBe('list.json:1:1: expected object, received array\n')
    const done = run(['lexicon', 'check', 'nowhere.json', 'list.json'])
    expect(done).toMatchObject({ code: 2 })
    expect(done.err).toContain('nowhere.json: no such file')
    expect(done.out).toContain('list.json:1:1')
  })
  it('finds nothing in the package’s own files', () => {
    const folder = 'src/lexicon/data'
    const lists = ['word-list.json', 'name-list.json', 'arabic-names.json', 'foreign-names.json']
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json') && !lists.includes(name))
    const done = run(['lexicon', 'check', ...files.map((name) => join(folder, name))], '', { cwd: root })
    expect(done.lines.filter((line) => !line.includes('once is enough'))).toEqual([])
    expect(files.length).toBeGreaterThan(40)
  })
  it('does what its help shows', () => {
    const help = run(['lexicon', '--help']).out
    const examples = [...help.matchAll(/^ {2}(.*waqai lexicon (?:categories|check -))$/gmu)].map(([, command]) => command as string)
    expect(examples).toHaveLength(2)
    for (const command of examples) {
      const done = spawnSync('bash', ['-c', command.replace('waqai', `"${process.execPath}" "${bin}"`)], { cwd: work, encoding: 'utf8' })
      expect([command, done.status]).toEqual([command, 0])
    }
    expect(run(['lexicon', 'check', '--help']).out).toContain('Exit codes: 0')
  })
})

describe('lexicon categories', () => {
  it('lists each category once with a word of it', () => {
    const rows = run(['lexicon', 'categories']).lines.map((line) => line.split('\t'))
    expect(rows.map(([name]) => name)).toEqual([...new Set(rows.map(([name]) => name as string))].sort())
    expect(rows.find(([name]) => name === 'vehicle')).toEqual(['vehicle', expect.stringMatching(/^\d+$/u), 'طائرة'])
  })
})
