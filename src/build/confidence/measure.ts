/**
 * Counts, for every rule, how many of its facts are right on the labelled examples beside this file.
 *
 * An example names one type and all facts of that type in its text; a fact is right when it occurred and its roles are exactly those of
 * one label. Run as a script, it writes `src/facts/confidence.json`, from which facts take their `confidence`.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { FactRecord } from '../../emit/schema.ts'
import { createExtractor } from '../../pipeline/extractor.ts'
import labelled from './labelled.json' with { type: 'json' }

/** Right facts, and all facts. */
export type Tally = [right: number, cases: number]
export type Measured = { rules: Record<string, Tally>; types: Record<string, Tally>; all: Tally }
type Label = Readonly<Record<string, readonly string[]>>

const same = (label: Label, fact: FactRecord): boolean =>
  fact.status === 'occurred' &&
  Object.keys(fact.roles).every((role) => role in label) &&
  Object.entries(label).every(([role, texts]) => {
    const found = (fact.roles[role] ?? []).map((f) => f.text)
    return found.length === texts.length && texts.every((text) => found.includes(text))
  })

/** @returns tallies in order of their names */
export function measure(): Measured {
  const extractor = createExtractor()
  const rules = new Map<string, Tally>()
  const types = new Map<string, Tally>()
  const all: Tally = [0, 0]
  for (const [i, { type, text, facts }] of labelled.entries()) {
    const open: Label[] = [...(facts as unknown as Label[])]
    for (const fact of extractor.extract({ id: String(i), text }).facts.filter((f) => f.type === type)) {
      const at = open.findIndex((label) => same(label, fact))
      if (at >= 0) open.splice(at, 1)
      for (const tally of [tallyOf(rules, fact.rule), tallyOf(types, type), all]) {
        tally[0] += at >= 0 ? 1 : 0
        tally[1]++
      }
    }
  }
  return { rules: sorted(rules), types: sorted(types), all }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key) ?? [0, 0]
  tallies.set(key, known)
  return known
}

const sorted = (tallies: ReadonlyMap<string, Tally>): Record<string, Tally> => Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))

/** One tally a line. */
function written({ rules, types, all }: Measured): string {
  const lines = (tallies: Record<string, Tally>): string =>
    Object.entries(tallies)
      .map(([name, [right, cases]]) => `    "${name}": [${right}, ${cases}]`)
      .join(',\n')
  return `{\n  "rules": {\n${lines(rules)}\n  },\n  "types": {\n${lines(types)}\n  },\n  "all": [${all.join(', ')}]\n}\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('../../facts/confidence.json', import.meta.url), written(measure()))
