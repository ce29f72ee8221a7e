/**
 * Which rules and words no golden document defends: `npm run mutate`. Each rule of the cascade, each frame and each lexicon group is switched off
 * in turn; one whose absence changes no record is printed. Exit code 1 when one of them decides money, dates or status, where every rule must
 * have a document that fails without it; `npm run mutate -- --grave` tries those alone, in half the time, for CI.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CASCADE } from '../../src/extractors/registry.ts'
import { FRAMES } from '../../src/facts/frames/registry.ts'
import { compileLexicon, type NamedLexiconFile } from '../../src/lexicon/compile.ts'
import { LEXICON_FILES, loadWordList, NAME_LISTS } from '../../src/lexicon/load.ts'
import { addNames } from '../../src/lexicon/names.ts'
import { createExtractor, type Extractor } from '../../src/pipeline/extractor.ts'

const root = join(import.meta.dirname, '../..')
const texts = ['seeds', 'test/documents'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: file, text: readFileSync(join(root, folder, file), 'utf8') })),
)
/** Groups that decide money, dates or status: each needs a document. */
const DEFENDED = /^(?:dates|amounts)\/|^(?:status-cue|future|negation|modal|currency|minor-unit|month|weekday|time-unit|date-word|season|relative-day)\b/u

/** What a record says, without which rule said it: another rule may find the same. */
const reading = (extractor: Extractor, text: (typeof texts)[number]): string =>
  JSON.stringify(extractor.extract(text), (key, value: unknown) => (key === 'rule' || key === 'confidence' || key === 'cases' ? undefined : value))
const base = createExtractor({ validate: false })
const before = texts.map((text) => reading(base, text))
const graveOnly = process.argv.includes('--grave')
const skipped = (name: string): boolean => graveOnly && !DEFENDED.test(name)
const differs = (extractor: Extractor): boolean => texts.some((text, k) => reading(extractor, text) !== before[k])

const undefended: string[] = []
let tried = 0
const report = (name: string, defended: boolean): void => {
  tried++
  if (!defended) undefended.push(name)
}

const words = loadWordList()
for (const { name, rules } of CASCADE)
  for (const { id } of new Map(rules.map((r) => [r.id, r])).values()) {
    if (skipped(id)) continue
    const cascade = CASCADE.map((phase) => (phase.name === name ? { name, rules: phase.rules.filter((r) => r.id !== id) } : phase))
    report(id, differs(createExtractor({ cascade, validate: false })))
  }

const used = new Set(texts.flatMap((text) => base.extract(text).facts.map((fact) => fact.rule)))
for (const frame of FRAMES) if (!skipped(frame.rule)) report(frame.rule, used.has(frame.rule))

/** A group is a category, and a value of it where the category decides the status. */
function groups(): Map<string, (entry: Entry, category: string) => boolean> {
  const found = new Map<string, (entry: Entry, category: string) => boolean>()
  for (const { file } of LEXICON_FILES)
    for (const entry of file.entries) {
      const category = entry.category ?? file.category
      const fine = category === 'status-cue'
      const name = fine ? `${category} ${entry.value}` : category
      found.set(name, (other, own) => own === category && (!fine || other.value === entry.value))
    }
  return found
}
type Entry = NamedLexiconFile['file']['entries'][number]

for (const [name, isOff] of groups()) {
  if (skipped(name)) continue
  const files = LEXICON_FILES.map(({ name: file, file: data }) => ({
    name: file,
    file: { ...data, entries: data.entries.filter((entry) => !isOff(entry, entry.category ?? data.category)) },
  }))
  const lexicon = compileLexicon(files)
  for (const [file, data] of Object.entries(NAME_LISTS)) addNames(lexicon, data, file)
  report(name, differs(createExtractor({ resources: { lexicon, words }, validate: false })))
}

const grave = undefended.filter((name) => DEFENDED.test(name))
for (const name of undefended) console.log(`${grave.includes(name) ? 'must be defended' : 'undefended      '}  ${name}`)
console.log(`${tried} rules, frames and groups switched off; ${undefended.length} change no golden record, ${grave.length} of them in money, dates or status`)
process.exitCode = grave.length > 0 ? 1 : 0
