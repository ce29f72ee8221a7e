/** Adds the words and names of a configuration to a lexicon. */
import { WaqaiError } from '../errors.ts'
import { addEntry } from '../lexicon/compile.ts'
import type { Lexeme, Lexicon, Reading } from '../lexicon/lexicon.ts'
import type { LexiconEntry } from '../lexicon/schema.ts'
import { fold, foldWord } from '../normalize/fold.ts'
import { didYouMean } from '../suggest.ts'
import type { CheckedConfig } from './schema.ts'

/** What derivations show as the file of these words. */
export const OWN_WORDS = 'waqai.config'
type Named = NonNullable<CheckedConfig['entities']>[number]

/** @throws WaqaiError ConfigInvalid for a category that no rule reads */
export function addVocabulary(lexicon: Lexicon, config: CheckedConfig): void {
  const categories = new Set(lexicon.lexemes.map((lexeme) => lexeme.category))
  for (const [f, file] of (config.lexicon ?? []).entries()) {
    for (const [e, entry] of file.entries.entries()) {
      const category = entry.category ?? file.category
      if (!categories.has(category)) {
        const place = entry.category === undefined ? `lexicon.${f}.category` : `lexicon.${f}.entries.${e}.category`
        throw new WaqaiError('ConfigInvalid', unknownCategory(category, categories), { place })
      }
      addEntry(lexicon, entry, category, OWN_WORDS, true)
    }
  }
  for (const { class: value, gloss = value.replaceAll('_', ' '), ...noun } of config.vehicles ?? [])
    addEntry(lexicon, { ...noun, value, gloss, inflect: 'noun' }, 'vehicle', OWN_WORDS, true)
  for (const entity of config.entities ?? []) {
    if (entity.kind === 'person') addPersonWords(lexicon, entity)
    else addThing(lexicon, entity.kind, entity)
  }
}

export const unknownCategory = (category: string, known: Iterable<string>): string =>
  `no rule reads the category "${category}"${didYouMean(category, [...known])}`

const IS_THING = { organization: ['organization'], place: ['place', 'country'] }

/** Names that the lexicon has as what they are keep their meaning, and lend it to the others. */
function addThing(lexicon: Lexicon, kind: 'organization' | 'place', { name, aliases, latin, country, type }: Named): void {
  const known = (form: string): Lexeme | undefined => readingsOf(lexicon, form).find((r) => IS_THING[kind].includes(r.lexeme.category))?.lexeme
  const names = [name, ...aliases]
  const forms = names.filter((form) => !known(form))
  if (forms.length === 0) return
  const like = names.map(known).find(Boolean)
  const gloss = latin ?? like?.gloss
  const props = { ...like?.props, ...(country ? { country } : {}), ...(type ? { type } : {}) }
  const entry: LexiconEntry = { forms, ...(like ? { value: like.value } : {}), ...(gloss ? { gloss } : {}), props }
  addEntry(lexicon, entry, like?.category ?? kind, OWN_WORDS, true)
}

/** Words of a person's names are names: the first one given, the others of the family. */
function addPersonWords(lexicon: Lexicon, { name, aliases }: Named): void {
  for (const full of [name, ...aliases]) {
    const words = full.split(/\s+/u).filter(Boolean)
    for (const [i, word] of words.entries()) {
      const readings = readingsOf(lexicon, word)
      if (readings.some((r) => NAMES.has(r.lexeme.category))) continue
      const props = readings.length > 0 ? { common: true } : {}
      addEntry(lexicon, { forms: [word], props }, i === 0 && words.length > 1 ? 'given-name' : 'family-name', OWN_WORDS)
    }
  }
}
const NAMES = new Set(['given-name', 'family-name', 'name-particle'])

/** Readings of a form of one word or several. */
function readingsOf(lexicon: Lexicon, form: string): readonly Reading[] {
  const words = foldWord(form).split(/\s+/u).filter(Boolean)
  if (words.length <= 1) return lexicon.readingsOf(form)
  let node = 0
  for (const word of words) {
    const units = fold(word)
    const id = lexicon.find(units, 0, units.length)
    node = id < 0 ? -1 : lexicon.step(node, id)
    if (node < 0) return []
  }
  return lexicon.set(lexicon.nodeSet[node] as number)
}
