/** What one word can be in a noun phrase: a noun, an adjective, or something that stands in none. */
import { gerund, plural } from './english.ts'
import type { Word } from './words.ts'

export type Part = Readonly<{ text: string; singular: string; plural: boolean; gerund: boolean; name: boolean; predicate: boolean; agent: boolean }>

/** Lexicon categories that name things, best first. */
const THINGS = [
  'organization',
  'country',
  'place',
  'title-head',
  'org-head',
  'agreement',
  'vehicle',
  'equipment',
  'people-noun',
  'counted-noun',
  'speaker-noun',
  'medium',
  'place-head',
  'noun',
  'echelon',
  'actor-noun',
  'force-noun',
  'currency-noun',
  'currency',
]
/** What owns adjectives of its owner: `وزير الدفاع الأميركي` → US defence minister. */
const AGENTS = new Set(['title-head', 'org-head', 'people-noun', 'speaker-noun'])
/** What a word can be in a noun phrase. */
export type PhraseWord = Readonly<{ noun: Part | undefined; adjective: string | undefined; nounLike: boolean }>

function inPhrase(w: Word): PhraseWord {
  w.inPhrase ??= readInPhrase(w)
  return w.inPhrase
}

function readInPhrase(w: Word): PhraseWord {
  const noun = readNoun(w)
  const adjective = readAdjective(w)
  return { noun, adjective, nounLike: canStand(w, noun !== undefined || Boolean(adjective)) }
}

/** English of one word read as a noun; undefined when it is unknown. The part is shared: take a copy to add to it. */
export const asNoun = (w: Word): Readonly<Part> | undefined => inPhrase(w).noun
export const asAdjective = (w: Word): string | undefined => inPhrase(w).adjective
/** Whether a word can stand inside a noun phrase at all. */
export const isNounLike = (w: Word): boolean => inPhrase(w).nounLike

function readNoun(w: Word): Part | undefined {
  if (w.english !== undefined) return w.english === '' ? undefined : part(w.english, w.english, { name: w.kind === 'name' })
  const { noun } = w.gloss
  // `بنك ‹البحرين›`: a country whose name has its article is no plural or dual of a common noun.
  const country = w.article ? w.readings.find((r) => r.lexeme.category === 'country' && r.lexeme.gloss && r.lexeme.lemma.startsWith('ال')) : undefined
  if (country) return part(country.lexeme.gloss as string, country.lexeme.gloss as string, { name: true })
  if (noun) return part(noun.text, noun.one, { plural: noun.plural, agent: w.readings.some((r) => AGENTS.has(r.lexeme.category)) })
  for (const category of THINGS) {
    const reading = w.readings.find((r) => r.lexeme.category === category && r.lexeme.gloss && r.lexeme.props.ambiguous !== true && !isOther(w, r))
    // `الأمني` is of security more often than a man of it.
    if (!reading || (category === 'people-noun' && w.gloss.adjective !== undefined && reading.number === 'sg')) continue
    const one = reading.lexeme.gloss as string
    if (category === 'organization' || category === 'country' || category === 'place') return part(one, one, { name: true })
    if (category === 'currency') return part(capital(one), capital(one), {})
    const many = reading.number === 'sg' ? one : (reading.lexeme.glossPlural ?? plural(one))
    return part(many, one, { plural: many !== one, agent: AGENTS.has(category) })
  }
  const nation = w.readings.find((r) => r.lexeme.category === 'nationality' && r.lexeme.gloss)
  if (nation && nation.number === 'pl') {
    const one = nation.lexeme.gloss as string
    return part(/(?:an|i|q)$/u.test(one) ? plural(one) : `${one} people`, one, { plural: true })
  }
  const masdar = w.readings.find((r) => r.verb === 'masdar' && r.lexeme.gloss)
  if (!masdar) return undefined
  const doing = gerund(masdar.lexeme.gloss as string)
  return part(doing, doing, { gerund: true })
}

/** `المالية` is no town of Maldives: a place that other words are spelled like bears no article of theirs. */
const isOther = (w: Word, { lexeme }: Word['readings'][number]): boolean => w.article && lexeme.props.ambiguous === 'locative' && !lexeme.lemma.startsWith('ال')

/** A part; whatever is not said about it is not so. All parts have one shape. */
export function part(text: string, singular: string, about: Partial<Part>): Part {
  const { plural: many = false, gerund: doing = false, name = false, predicate = false, agent = false } = about
  return { text, singular, plural: many, gerund: doing, name, predicate, agent }
}
const capital = (text: string): string => text.replace(/^[a-z]/u, (letter) => letter.toUpperCase())
export const ASSISTANT = part('assistant', 'assistant', { agent: true })

function readAdjective(w: Word): string | undefined {
  if (w.english !== undefined) return undefined
  const nation = w.readings.find(
    (r) => (r.lexeme.category === 'nationality' && r.number !== 'pl') || (r.lexeme.category === 'office-qualifier' && r.lexeme.gloss),
  )
  return nation?.lexeme.gloss ?? w.gloss.adjective
}

function canStand(w: Word, known: boolean): boolean {
  if (w.kind === 'name' || w.kind === 'value') return true
  if (w.kind !== 'word') return false
  if (w.article) return true
  // `منحة قدرها مليون`: it leads to the sum.
  if (OWNING.test(w.stem) && w.readings.some((r) => r.lexeme.category === 'lead' && r.lexeme.props.valueOnly === true)) return false
  if (w.gloss.particle !== undefined && !w.gloss.noun) return false
  if (w.readings.some((r) => CLOSED.includes(r.lexeme.category)) && !w.gloss.noun) return false
  if (known) return !isOnlyVerb(w)
  return (w.pos & 2) === 0 || (w.pos & 1) === 1
}
const OWNING = /^(?:قدر|مقدار)(?:ه|ها|هما)$/u
const CLOSED = ['preposition', 'subordinator', 'relative', 'negation', 'conjunction', 'modal', 'future', 'pronoun', 'adverb', 'demonstrative', 'status-cue']

/** A finite verb form that no noun shares. */
export const isOnlyVerb = (w: Word): boolean =>
  !w.article && !w.gloss.noun && w.gloss.verb !== undefined && !w.readings.some((r) => r.lexeme.category !== 'verb' || r.verb === 'masdar')
