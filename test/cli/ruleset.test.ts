/** Each record says which rules and words made it; golden files do not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesetWith } from '../../src/ruleset.ts'
import { type Json, records, root, sentence, workshop } from './harness.ts'

const { work, run, put } = workshop()
const documentOf = (...args: string[]): Json => records(run(['extract', '-', '--format', 'jsonl', ...args], sentence))[0].document
const json = (value: unknown): string => JSON.stringify(value)

describe('the ruleset of a record', () => {
  it('is named by the package’s version and a hash, the same for every text and run', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const first = documentOf()
    expect(first).toMatchObject({ version, ruleset: expect.stringMatching(/^[0-9a-f]{16}$/u) })
    expect(records(run(['extract', '-', '--jobs', '2', '--timeout', '5m'], 'نص آخر.'))[0].document.ruleset).toBe(first.ruleset)
  })
  it('changes with words and switches of the user’s own, not with defaults of flags', () => {
    const of = (config: unknown): string => {
      put('c.json', json(config))
      return documentOf('--config', 'c.json').ruleset
    }
    const plain = documentOf().ruleset
    const words = of({ vehicles: [{ class: 'x', forms: ['زقم'] }] })
    expect(words).not.toBe(plain)
    expect(of({ vehicles: [{ forms: ['زقم'], class: 'x' }], output: { types: ['aid'] } })).toBe(words)
    expect(of({ facts: { types: { figure: false } } })).not.toBe(plain)
    expect(of({ output: { minConfidence: 0.2 } })).toBe(plain)
  })
  it('has no name where nothing was built', () => {
    expect(rulesetWith(null, { words: [] })).toBeNull()
    const built = { version: '1', hash: 'a' }
    expect(rulesetWith(built, undefined)).toBe(built)
    expect(rulesetWith(built, { a: 1, b: { c: 2, d: 3 } })).toEqual(rulesetWith(built, { b: { d: 3, c: 2 }, a: 1 }))
  })
})

describe('golden files', () => {
  it('hold neither, and do not mind them', () => {
    put('news/a.txt', sentence)
    expect(run(['check', 'news', '--golden', 'golden', '--update']).code).toBe(0)
    const path = join(work, 'golden/a.json')
    const written = JSON.parse(readFileSync(path, 'utf8'))
    expect(Object.keys(written.document)).not.toContain('ruleset')
    expect(Object.keys(written.document)).not.toContain('version')
    const saved = { ...written, document: { ...written.document, version: '0.0.1', ruleset: '0123456789abcdef' } }
    put('golden/a.json', json(saved))
    expect(run(['check', 'news', '--golden', 'golden'])).toMatchObject({ code: 0, out: '' })
    put('golden/a.json', json({ ...saved, facts: [] }))
    expect(run(['check', 'news', '--golden', 'golden']).out).not.toContain('document.')
  })
})
