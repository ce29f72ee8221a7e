/**
 * Noun phrases into English order: adjectives before the noun, the owner of an idafa before what it owns (`قوات البيشمركة` → Peshmerga
 * forces), of three and more nouns the first keeps `of`. A noun we do not know takes its whole phrase with it: better a gap than a guess.
 */
import { gerund, plural } from './english.ts'
import type { Word, Words } from './words.ts'

/** English of a phrase, where it ends, and how many of its words were known. */
export type NounPhrase = { text: string; next: number; known: number; unknown: number; plural: boolean; indefinite: boolean; predicate: boolean }

type Part = { text: string; singular: string; adjectives: string[]; plural: boolean; gerund: boolean; name: boolean; predicate: boolean; agent: boolean }

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
]
/** What owns adjectives of its owner: `وزير الدفاع الأميركي` → US defence minister. */
const AGENTS = new Set(['title-head', 'org-head', 'people-noun', 'speaker-noun'])
const MAX_NOUNS = 5

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
  if (w.english !== undefined) return w.english === '' ? undefined : part(w.english, w.english, false, w.kind === 'name')
  const { noun } = w.gloss
  if (noun) return { ...part(noun.text, noun.one, noun.plural, false), agent: w.readings.some((r) => AGENTS.has(r.lexeme.category)) }
  for (const category of THINGS) {
    const reading = w.readings.find((r) => r.lexeme.category === category && r.lexeme.gloss && r.lexeme.props.ambiguous !== true)
    if (!reading) continue
    const one = reading.lexeme.gloss as string
    if (category === 'organization' || category === 'country' || category === 'place') return part(one, one, false, true)
    const many = reading.number === 'sg' ? one : (reading.lexeme.glossPlural ?? plural(one))
    return { ...part(many, one, many !== one, false), agent: AGENTS.has(category) }
  }
  const nation = w.readings.find((r) => r.lexeme.category === 'nationality' && r.lexeme.gloss)
  if (nation && nation.number === 'pl') {
    const one = nation.lexeme.gloss as string
    return part(/(?:an|i|q)$/u.test(one) ? plural(one) : `${one} people`, one, true, false)
  }
  const masdar = w.readings.find((r) => r.verb === 'masdar' && r.lexeme.gloss)
  if (masdar) {
    const doing = gerund(masdar.lexeme.gloss as string)
    return { ...part(doing, doing, false, false), gerund: true }
  }
  return undefined
}

const part = (text: string, singular: string, isPlural: boolean, name: boolean): Part => ({
  text,
  singular,
  adjectives: [],
  plural: isPlural,
  gerund: false,
  name,
  predicate: false,
  agent: false,
})

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
  if (w.gloss.particle !== undefined && !w.gloss.noun) return false
  if (w.readings.some((r) => CLOSED.includes(r.lexeme.category)) && !w.gloss.noun) return false
  if (known) return !isOnlyVerb(w)
  return (w.pos & 2) === 0 || (w.pos & 1) === 1
}
const CLOSED = ['preposition', 'subordinator', 'relative', 'negation', 'conjunction', 'modal', 'future', 'pronoun', 'adverb', 'demonstrative', 'status-cue']

/** A finite verb form that no noun shares. */
export const isOnlyVerb = (w: Word): boolean =>
  !w.article && !w.gloss.noun && w.gloss.verb !== undefined && !w.readings.some((r) => r.lexeme.category !== 'verb' || r.verb === 'masdar')

/** The noun phrase that begins at `i`, or null. */
export function nounPhrase(words: Words, i: number): NounPhrase | null {
  const parts: Part[] = []
  let [next, known, unknown, broken] = [i, 0, 0, false]
  let definite = false
  for (let w = words.at(i); w !== undefined && parts.length < MAX_NOUNS && isNounLike(w); w = words.at(next)) {
    const last = parts.at(-1)
    const noun = last === undefined && isAssistant(w, words.at(next + 1)) ? { ...part('assistant', 'assistant', false, false), agent: true } : asNoun(w)
    const adjective = (last && MINISTERIAL.test(last.text) ? FIELDS[w.stem] : undefined) ?? asAdjective(w)
    // After a noun with the same article an adjective describes; an indefinite noun after a definite one opens the next phrase.
    if (last && adjective && !(noun && w.article && !definite && !isDescribing(w))) {
      if (definite && !w.article && !w.owned) break
      last.adjectives.push(adjective)
      known++
    } else if (definite && !(w.kind === 'name' && last)) break
    else if (noun) {
      if (last?.name && w.kind === 'value') break
      parts.push({ ...noun, adjectives: [] })
      known++
      if (w.kind === 'value') {
        next++
        definite = true
        break
      }
    } else if (adjective && !last) {
      parts.push({ ...part(adjective, adjective, false, false), predicate: true })
      known++
    } else if (last && !w.gloss.verb) {
      // A modifier we do not know is left out; its noun still stands.
      unknown++
    } else {
      broken = true
      unknown++
    }
    definite ||= w.article || w.kind === 'name' || w.owned
    next++
  }
  if (next === i) return null
  if (parts.length === 0 || broken) return { text: '', next, known: 0, unknown: unknown + known, plural: false, indefinite: false, predicate: false }
  return { text: assemble(parts), next, known, unknown, plural: parts[0]?.plural ?? false, indefinite: !definite, predicate: parts[0]?.predicate === true }
}

/** `مساعدة وزير` is a person, though the word alone is help. */
const isAssistant = (w: Word, next: Word | undefined): boolean =>
  w.readings.some((r) => r.lexeme.category === 'title-head' && r.lexeme.value === 'assistant') &&
  next?.readings.some((r) => r.lexeme.category === 'title-head') === true

/** Ministries that go by an adjective. */
const MINISTERIAL = /^minist/u
const FIELDS: Readonly<Record<string, string>> = { داخليه: 'interior', خارجيه: 'foreign', ماليه: 'finance' }

/** Nationalities and relative adjectives describe even where they could name a person. */
const isDescribing = (w: Word): boolean => w.readings.some((r) => r.lexeme.category === 'nationality') || (w.gloss.adjective !== undefined && !w.gloss.noun)

function assemble(parts: readonly Part[]): string {
  const [first, ...rest] = parts
  if (!first) return ''
  if (rest.length === 0) return described(first, first.text)
  if (first.text === 'assistant') return `assistant to ${assemble(rest)}`
  if (first.gerund) return `${first.text} ${assemble(rest)}`
  if (rest.length === 1) {
    const owner = rest[0] as Part
    const long = owner.name && owner.text.includes(' ') && owner.text.length > 14
    if (long || (owner.adjectives.length > 0 && !first.agent))
      return `${described(first, first.text)} ${LINKS[first.text] ?? 'of'} ${described(owner, owner.text)}`
    // Owners stand in the singular before what they own; adjectives at the end come first whichever noun they describe.
    return [...[...owner.adjectives].reverse(), owner.name ? owner.text : owner.singular, described(first, first.text)].join(' ')
  }
  return `${described(first, first.text)} ${LINKS[first.text] ?? 'of'} ${assemble(rest)}`
}

/** What these nouns take instead of `of`. */
const LINKS: Readonly<Record<string, string>> = { support: 'for', need: 'for', demand: 'for', request: 'for', call: 'for', aid: 'to', attack: 'on', war: 'on' }

const described = (p: Part, text: string): string => [...[...p.adjectives].reverse(), text].join(' ')
