/** Puts the finished tables of the glossary into the bundle, in the place of the module that makes them: conjugating takes longer than reading. */
import type { Plugin } from 'esbuild'
import { type GlossaryTables, glossaryTables } from '../facts/summary/glossary-tables.ts'

/** One line for each meaning: its fields, then all forms that have it; nothing in it holds a tab, and no form a slash. */
function lines<Meaning>(table: ReadonlyMap<string, Meaning>, fieldsOf: (meaning: Meaning) => readonly string[]): string {
  const forms = new Map<string, string>()
  for (const [form, meaning] of table) {
    const fields = fieldsOf(meaning).join('\t')
    const known = forms.get(fields)
    forms.set(fields, known === undefined ? form : `${known}/${form}`)
  }
  return Array.from(forms, ([fields, all]) => `${fields}\t${all}`).join('\n')
}

/** The tables as text: of a noun whose text is its singular the second field is empty, in the plural the third is not; of a perfect too. */
function written({ nouns, adjectives, verbs, particles, phrases }: GlossaryTables): Record<keyof GlossaryTables, string> {
  const itself = (gloss: string): readonly string[] => [gloss]
  return {
    nouns: lines(nouns, ({ text, one, plural }) => [one, text === one ? '' : text, plural ? '+' : '']),
    adjectives: lines(adjectives, itself),
    verbs: lines(verbs, ({ base, tense }) => [base, tense === 'perfect' ? '+' : '']),
    particles: lines(particles, itself),
    phrases: lines(phrases, itself),
  }
}

/** Source of the module that takes the place. */
export function storedTables(): string {
  return `const table = (text, made) => new Map(text.split('\\n').flatMap((line) => {
  const fields = line.split('\\t')
  const forms = fields.pop().split('/')
  const meaning = made(...fields)
  return forms.map((form) => [form, meaning])
}))
const itself = (gloss) => gloss
const made = {
  nouns: (one, text, plural) => ({ text: text || one, one, plural: plural !== '' }),
  verbs: (base, perfect) => ({ base, tense: perfect === '' ? 'imperfect' : 'perfect' }),
}
const stored = ${JSON.stringify(written(glossaryTables()))}
export const glossaryTables = () => Object.fromEntries(Object.entries(stored).map(([name, text]) => [name, table(text, made[name] ?? itself)]))`
}

export const storedGlossary: Plugin = {
  name: 'stored-glossary',
  setup: (builder) => builder.onLoad({ filter: /glossary-tables\.ts$/ }, () => ({ loader: 'js', contents: storedTables() })),
}
