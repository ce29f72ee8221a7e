/** What is published: its content, its licences, and that it works where nothing else is. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PERMISSIVE, runtimeDependencies } from '../../src/build/package/licences.ts'
import { copySeeds, install, pack, root } from './packed.ts'

// Installing and compiling are slow where the machine is busy.
vi.setConfig({ testTimeout: 300_000 })
const folder = mkdtempSync(join(tmpdir(), 'waqai-packed-'))
const home = join(folder, 'empty')
const packed = pack(folder)
let refused: string | null = null
beforeAll(() => {
  refused = install(home, packed.tarball)
  copySeeds(home)
  // Without a network and with an emptied cache nothing can be installed; that says nothing about the package.
  if (refused !== null && /ENOTCACHED|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT/u.test(refused)) process.stderr.write(`not installed, no network: ${refused}`)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

describe('the tarball', () => {
  it('holds what runs, what describes it, and nothing else', () => {
    const kinds = new Set(packed.files.map((path) => path.replace(/^dist\/types\/.*\.d\.ts$/u, 'types').replace(/^(dist|schemas)\/[^/]+\.js(on)?$/u, '$1')))
    expect([...kinds].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/waqai.js',
      'dist',
      'dist/THIRD-PARTY.md',
      'dist/command.cache',
      'dist/command.cjs',
      'dist/lexicon.bin',
      'package.json',
      'schemas',
      'types',
    ])
    expect(statSync(packed.tarball).size).toBeLessThan(5e6)
  })
  it('runs nothing when it is installed, nor do its dependencies', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^(?:pre|post)prepare$/u.test(name))).toEqual([])
    expect(runtimeDependencies(root).filter(({ installScript }) => installScript)).toEqual([])
  })
  it('brings permissive licences only, and the notices of the code it has taken in', () => {
    expect(runtimeDependencies(root).filter(({ licence }) => !PERMISSIVE.has(licence))).toEqual([])
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY.md'), 'utf8')
    for (const name of ['zod', 'commander', 'natural', 'date-fns']) expect(notices).toMatch(new RegExp(`^## ${name} \\d`, 'mu'))
    expect(notices).toContain(readFileSync(join(root, 'src/lexicon/data/NOTICE.md'), 'utf8'))
  })
})

describe('in an empty folder', () => {
  const works = (name: string, test: () => void): void =>
    it(name, (context) => {
      if (refused !== null && /ENOTCACHED|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT/u.test(refused))
        return context.skip('the dependencies are not in npm’s cache')
      expect(refused).toBeNull()
      test()
    })
  works('npx waqai reads files as the project’s own command does', () => {
    const args = ['extract', 'seeds', '--format', 'facts']
    const theirs = spawnSync('npx', ['--no-install', 'waqai', ...args], { cwd: home, encoding: 'utf8' })
    const ours = spawnSync(process.execPath, [join(root, 'bin/waqai.js'), ...args], { cwd: root, encoding: 'utf8' })
    expect(theirs.status).toBe(0)
    expect(theirs.stdout.length).toBeGreaterThan(10_000)
    expect(theirs.stdout).toBe(ours.stdout)
  })
  works('every kind of input, output and setting finds the modules it needs', () => {
    writeFileSync(join(home, 'page.html'), '<html><body><article><p>سلمت اليابان 30 شاحنة لوزارة الزراعة.</p></article></body></html>')
    writeFileSync(join(home, 'waqai.config.ts'), 'export default { facts: { types: { figure: false } } } as const')
    const args = ['extract', 'page.html', '--output-parquet', 'facts.parquet', '--output-csv', 'facts.csv', '--verbose']
    const done = spawnSync('npx', ['--no-install', 'waqai', ...args], { cwd: home, encoding: 'utf8' })
    expect(done.stderr).toContain('configured by waqai.config.ts')
    expect(done.status).toBe(0)
    expect(statSync(join(home, 'facts.parquet')).size).toBeGreaterThan(100)
  })
  works('the library is imported with its types', () => {
    const code = `import { createExtractor, type Config, type DocumentRecord } from 'waqai'
const config: Config = { facts: { types: { figure: false } } }
const record: DocumentRecord = createExtractor({ config }).extract({ id: 'a', text: 'سلمت اليابان 30 شاحنة.' })
console.log(record.facts.length satisfies number)
// @ts-expect-error a field that does not exist
export const wrong: Config = { vehicle: [] }
`
    writeFileSync(join(home, 'user.mts'), code)
    const types = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...types, 'user.mts'], { cwd: home })
    expect(execFileSync(process.execPath, ['user.mjs'], { cwd: home, encoding: 'utf8' })).toBe('1\n')
  })
})
