/** Puts the finished tables of the glossary into the bundle, in the place of the module that makes them: conjugating takes longer than reading. */
import type { Plugin } from 'esbuild'
import { glossaryTables } from '../facts/summary/glossary-tables.ts'

/** Forms of one meaning are written together; no form holds a slash. */
function grouped<Meaning>(table: ReadonlyMap<string, Meaning>): Array<[Meaning, string]> {
  const groups = new Map<string, [Meaning, string]>()
  for (const [form, meaning] of table) {
    const key = JSON.stringify(meaning)
    const group = groups.get(key)
    if (group) group[1] += `/${form}`
    else groups.set(key, [meaning, form])
  }
  return [...groups.values()]
}

/** Source of the module that takes the place. */
export function storedTables(): string {
  const stored = JSON.stringify(Object.entries(glossaryTables()).map(([name, table]) => [name, grouped<unknown>(table)]))
  return `const table = (groups) => new Map(groups.flatMap(([meaning, forms]) => forms.split('/').map((form) => [form, meaning])))
export const glossaryTables = () => Object.fromEntries(JSON.parse(${JSON.stringify(stored)}).map(([name, groups]) => [name, table(groups)]))`
}

export const storedGlossary: Plugin = {
  name: 'stored-glossary',
  setup: (builder) => builder.onLoad({ filter: /glossary-tables\.ts$/ }, () => ({ loader: 'js', contents: storedTables() })),
}
