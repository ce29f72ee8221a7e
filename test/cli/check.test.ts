/** `waqai check` as a continuous integration runs it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sentence, workshop } from './harness.ts'
import { junitCases } from './xml.ts'

const { run, put, work } = workshop()
const args = (...more: string[]): string[] => ['check', 'docs', '--golden', 'golden', ...more]
const second = `خبر اليوم\n\nقال الوزير إن المشروع جاهز.\n${sentence.replace('30', '44')}`

beforeAll(() => {
  put('docs/one.txt', sentence)
  put('docs/two, 100%.txt', second)
  expect(run(args('--update'))).toMatchObject({ code: 0, err: 'waqai: 0 equal, 2 updated, 0 different, 0 unreadable\n' })
  put('docs/two, 100%.txt', second.replace('44', '45'))
})

describe('check', () => {
  it('shows the change role by role, and exits 1', () => {
    const { code, out, err } = run(args())
    expect(code).toBe(1)
    expect(out).toMatch(/^docs\/two, 100%\.txt: differs from two__100_\.json$/mu)
    expect(out).toMatch(/^ {2}- aid \[occurred\] 44 trucks/mu)
    expect(out).toMatch(/^ {2}\+ aid \[occurred\] 45 trucks/mu)
    expect(out).toMatch(/^ {6}item: 44 شاحنة.* → 45 شاحنة/mu)
    expect(err).toBe('waqai: 1 equal, 1 different, 0 unreadable\n')
  })
  it('scores with --stats, and tolerates what --min-f1 allows', () => {
    const { out, code } = run(args('--stats', '--min-f1', '0.5'))
    expect(out).toMatch(/^mentions +[\d.]+ +[\d.]+ +[\d.]+ +\d+ +\d+$/mu)
    expect(out).toMatch(/^ {2}aid +50\.0 +50\.0 +50\.0 +2 +2$/mu)
    expect(code).toBe(0)
    const strict = run(args('--min-f1', '0.99'))
    expect(strict).toMatchObject({ code: 1, err: expect.stringContaining('is below 0.99') })
    expect(run(args('--min-f1', '2'))).toMatchObject({ code: 2, out: '' })
  })
  it('prints JSON', () => {
    const result = JSON.parse(run(args('--reporter', 'json')).out)
    expect(result).toMatchObject({ equal: 1, different: 1, unreadable: 0, failed: true })
    expect(result.documents[1].comparison.facts.changed[0].details.map((d: { part: string }) => d.part)).toContain('item')
    expect(result.stats.find((row: { name: string }) => row.name === 'facts/aid')).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })
  it('prints JUnit XML with a case for each document', () => {
    const cases = junitCases(run(args('--reporter', 'junit')).out)
    expect(cases.map((c) => [c.name, c.failure !== null])).toEqual([
      ['one', false],
      ['two, 100%', true],
    ])
    expect(cases[1]?.failure).toContain('45 trucks')
  })
  it('prints SARIF with line and column in the source', () => {
    const sarif = JSON.parse(run(args('--reporter', 'sarif')).out)
    const [{ results, tool, columnKind }] = sarif.runs
    expect({ version: sarif.version, columnKind }).toEqual({ version: '2.1.0', columnKind: 'unicodeCodePoints' })
    const found = results.find((r: { ruleId: string }) => r.ruleId === 'fact-changed').locations[0].physicalLocation
    expect(found.artifactLocation.uri).toBe('docs/two%2C%20100%25.txt')
    expect(found.region).toMatchObject({ startLine: 4, startColumn: 1 })
    for (const { ruleId } of results) expect(tool.driver.rules.map((r: { id: string }) => r.id)).toContain(ruleId)
  })
  it('prints annotations for GitHub, escaped', () => {
    const { out } = run(args('--reporter', 'github'))
    expect(out).toMatch(/^::error file=docs\/two%2C 100%25\.txt,line=4,endLine=4,col=1,endColumn=\d+,title=fact-changed::aid \[occurred\] 45 trucks/mu)
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::error file=/u)
  })
  it('accepts one document and leaves the others', () => {
    put('docs/one.txt', sentence.replace('30', '31'))
    expect(run(args('--accept', 'one'))).toMatchObject({ code: 1, err: 'waqai: 0 equal, 1 updated, 1 different, 0 unreadable\n' })
    expect(run(args()).err).toBe('waqai: 1 equal, 1 different, 0 unreadable\n')
    expect(run(args('--accept', 'onne'))).toMatchObject({ code: 2, err: expect.stringContaining('did you mean "one"') })
  })
  it('fails on a golden file without a document, one that is no record, and a document without one', () => {
    const orphan = join(work, 'golden/gone.json')
    writeFileSync(orphan, '{}')
    const known = readFileSync(join(work, 'golden/one.json'), 'utf8')
    writeFileSync(join(work, 'golden/one.json'), '{"document": {}}')
    put('docs/new.txt', sentence)
    const { code, out } = run(args('--min-f1', '0'))
    expect(code).toBe(1)
    expect(out).toContain('gone.json: golden file without a document')
    expect(out).toContain('the golden file one.json is no record of this version')
    expect(out).toContain('no golden file new.json')
    const github = run(args('--reporter', 'github')).out
    expect(github).toContain('::error file=golden/gone.json,title=golden-orphan::')
    expect(run(args('--accept', 'gone', '--accept', 'one', '--accept', 'new')).err).toContain('0 equal, 3 updated, 1 different')
    expect(existsSync(orphan)).toBe(false)
    expect(readFileSync(join(work, 'golden/one.json'), 'utf8')).toBe(known)
    rmSync(join(work, 'docs/new.txt'))
    rmSync(join(work, 'golden/new.json'))
  })
  it('names two documents that would share a golden file', () => {
    put('same.jsonl', `${JSON.stringify({ id: 'one', text: sentence })}\n${JSON.stringify({ id: 'one', text: sentence })}\n`)
    expect(run(['check', 'same.jsonl', '--golden', 'golden']).out).toContain('another document has the golden file one.json')
  })
  it('goes on after what cannot be read, and exits 2', () => {
    put('docs/zero.txt', Uint8Array.of(0, 1, 2, 3, 0))
    const { code, err } = run(args())
    expect(code).toBe(2)
    expect(err).toMatch(/1 equal, 1 different, 1 unreadable\n$/u)
    const cases = junitCases(run(args('--reporter', 'junit')).out)
    expect(cases.find((c) => c.name === 'zero')?.error).not.toBeNull()
    rmSync(join(work, 'docs/zero.txt'))
  })
  it.each([[['check', 'docs']], [args('--reporter', 'xml')], [args('--accept')]])('usage error: %j', (wrong) => {
    expect(run(wrong)).toMatchObject({ code: 2, out: '' })
  })
})
