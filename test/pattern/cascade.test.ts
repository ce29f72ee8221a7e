import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASCADE } from '../../src/extractors/registry.ts'
import { extractor } from '../examples.ts'

const root = join(import.meta.dirname, '../..')

describe('the cascade', () => {
  it('registers every extractor folder', () => {
    const registry = readFileSync(join(root, 'src/extractors/registry.ts'), 'utf8')
    for (const entry of readdirSync(join(root, 'src/extractors'), { withFileTypes: true }))
      if (entry.isDirectory()) expect(registry).toContain(`./${entry.name}/`)
  })
  it('has no ties: over every reading set and every symbol of the seeds', () => {
    for (const f of readdirSync(join(root, 'seeds'))) extractor.read({ id: f, text: readFileSync(join(root, 'seeds', f), 'utf8') })
    for (let set = 1; set < extractor.lexicon.sets; set++) for (const flags of [0, 1]) extractor.symbols.ofToken(1, flags, 1, set)
    for (const phase of extractor.phases) phase.automaton.check(extractor.symbols.views.keys())
  })
  it('names every rule extractor/phenomenon, once', () => {
    const ids = CASCADE.flatMap(({ rules }) => rules.map((r) => r.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/u)
  })
})
