/** The glossary by folded spelling. */
import { conjugate } from '../../lexicon/inflect.ts'
import { foldWord } from '../../normalize/fold.ts'
import { plural } from './english.ts'
import data from './glossary.json' with { type: 'json' }

export type NounGloss = { text: string; one: string; plural: boolean }
export type VerbGloss = { base: string; tense: 'perfect' | 'imperfect' }
export type GlossaryTables = {
  nouns: Map<string, NounGloss>
  adjectives: Map<string, string>
  verbs: Map<string, VerbGloss>
  particles: Map<string, string>
  /** Words that mean something else together, as they are written. */
  phrases: Map<string, string>
}

/** The tables as the data file gives them, verbs in all their forms. The build puts the finished tables in the place of this module. */
export function glossaryTables(): GlossaryTables {
  const made: GlossaryTables = {
    nouns: new Map(),
    adjectives: new Map(),
    verbs: new Map(),
    particles: new Map(),
    phrases: new Map(Object.entries(data.phrases)),
  }
  const add = <V>(map: Map<string, V>, form: string, value: V): void => {
    const key = foldWord(form)
    if (form !== '' && !map.has(key)) map.set(key, value)
  }
  for (const [forms, gloss] of Object.entries(data.nouns)) {
    const [one = '', many] = gloss.split('|')
    for (const [i, form] of forms.split('/').entries())
      add(made.nouns, form, i === 0 ? { text: one, one, plural: many === one } : { text: many ?? plural(one), one, plural: true })
  }
  for (const [form, gloss] of Object.entries(data.adjectives)) add(made.adjectives, form, gloss)
  for (const [forms, base] of Object.entries(data.verbs)) {
    const [perfect = '', imperfect] = forms.split(' ')
    for (const { form, tense, person } of conjugate(perfect, imperfect)) if (person !== 2) add(made.verbs, form, { base, tense })
  }
  for (const [form, gloss] of Object.entries(data.words)) add(made.particles, form, gloss)
  return made
}
