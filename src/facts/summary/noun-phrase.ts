/**
 * Noun phrases into English order: adjectives before the noun, the owner of an idafa before what it owns (`قوات البيشمركة` → Peshmerga
 * forces), of three and more nouns the first keeps `of`. A noun we do not know takes its whole phrase with it: better a gap than a guess.
 */
import { gerund, plural } from './english.ts'
import { lookUpPair } from './glossary.ts'
import type { Word, Words } from './words.ts'

/** English of a phrase, where it ends, and how many of its words were known. */
export type NounPhrase = { text: string; next: number; known: number; unknown: number; plural: boolean; indefinite: boolean; predicate: boolean }

type Part = Readonly<{ text: string; singular: string; plural: boolean; gerund: boolean; name: boolean; predicate: boolean; agent: boolean }>

/** A noun of a phrase, with the adjectives that describe it. */
type Noun = { readonly part: Part; readonly feminine: boolean; adjectives: readonly string[] }
const NONE: readonly string[] = []

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
  if (w.english !== undefined) return w.english === '' ? undefined : part(w.english, w.english, { name: w.kind === 'name' })
  const { noun } = w.gloss
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
function part(text: string, singular: string, about: Partial<Part>): Part {
  const { plural: many = false, gerund: doing = false, name = false, predicate = false, agent = false } = about
  return { text, singular, plural: many, gerund: doing, name, predicate, agent }
}
const capital = (text: string): string => text.replace(/^[a-z]/u, (letter) => letter.toUpperCase())
const ASSISTANT = part('assistant', 'assistant', { agent: true })

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

/** The noun phrase that begins at `i`, or null. */
export function nounPhrase(words: Readonly<Pick<Words, 'at'>>, i: number): NounPhrase | null {
  const nouns: Noun[] = []
  let [next, known, unknown, broken] = [i, 0, 0, false]
  let definite = false
  for (let w = words.at(i); w !== undefined && nouns.length < MAX_NOUNS && isNounLike(w); w = words.at(next)) {
    const last = nouns.at(-1)
    const after = words.at(next + 1)
    const pair = w.kind === 'word' && after?.kind === 'word' ? lookUpPair(w.stem, after.stem) : undefined
    if (after && pair !== undefined && !definite) {
      nouns.push({ part: part(pair, pair, { plural: pair.endsWith('s'), gerund: pair.endsWith('ing') }), feminine: isFeminine(w), adjectives: NONE })
      known += 2
      definite ||= w.article || after.article
      next += 2
      continue
    }
    const noun = last === undefined && isAssistant(w, words.at(next + 1)) ? ASSISTANT : asNoun(w)
    const adjective = (last && MINISTERIAL.test(last.part.text) ? FIELDS[w.stem] : undefined) ?? asAdjective(w)
    // After a noun with the same article an adjective describes; an indefinite noun after a definite one opens the next phrase.
    if (last && adjective && !(noun && w.article && !definite && !isDescribing(w))) {
      if (definite && !w.article && !w.owned) break
      // Of a name it describes what the name owns (`سوق الإمارات المالي`).
      const described = last.part.name ? (nouns.at(-2) ?? last) : agreeing(nouns, last, w)
      described.adjectives = [adjective, ...described.adjectives]
      known++
      const joined = joinedAdjective(words, next + 1, w)
      if (joined !== undefined) {
        described.adjectives = [`${adjective} and ${joined}`, ...described.adjectives.slice(1)]
        known++
        next += 2
      }
    } else if (definite && !(w.kind === 'name' && last)) break
    else if (noun) {
      if (last?.part.name && w.kind === 'value') break
      nouns.push({ part: noun, feminine: noun.plural || isFeminine(w), adjectives: NONE })
      known++
      if (w.kind === 'value') {
        next++
        definite = true
        const describing = nouns.length === 1 ? countedAdjective(w, words.at(next)) : undefined
        if (describing !== undefined) {
          nouns[0] = { part: part(describing, describing, { plural: true }), feminine: false, adjectives: NONE }
          known++
          next++
        }
        break
      }
    } else if (adjective && !last) {
      nouns.push({ part: part(adjective, adjective, { predicate: true }), feminine: isFeminine(w), adjectives: NONE })
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
  const first = nouns[0]?.part
  if (first === undefined || broken) return { text: '', next, known: 0, unknown: unknown + known, plural: false, indefinite: false, predicate: false }
  return { text: assemble(nouns, 0), next, known, unknown, plural: first.plural, indefinite: !definite, predicate: first.predicate }
}

const isFeminine = (w: Word): boolean => w.stem.endsWith('ه')

/** `قطاع الطاقة ‹المصري›`: an adjective that agrees with what is owned and not with its owner describes the former. */
function agreeing(nouns: readonly Noun[], last: Noun, w: Word): Noun {
  const owned = nouns.at(-2)
  if (owned === undefined || !w.article || /(?:ون|ين|ات|ي?ا)$/u.test(w.stem)) return last
  const feminine = isFeminine(w)
  return last.feminine !== feminine && owned.feminine === feminine ? owned : last
}

/** `15 طائرة ‹جديدة›`: the adjective of what is counted stands before it. */
function countedAdjective(value: Word, next: Word | undefined): string | undefined {
  const match = COUNTED.exec(value.english ?? '')
  if (!match || next?.kind !== 'word' || next.article || next.owned) return undefined
  const adjective = asAdjective(next)
  return adjective === undefined || asNoun(next) !== undefined ? undefined : `${match[1]} ${adjective} ${match[2]}`
}
const COUNTED = /^([~<>≤≥]?[\d,.-]+[KMB]?) ([a-z][a-z -]*)$/u

/** `التعاون العسكري والأمني`: a second adjective of the same noun, behind و. */
function joinedAdjective(words: Readonly<Pick<Words, 'at'>>, i: number, first: Word): string | undefined {
  const [and, next, after] = [words.at(i), words.at(i + 1), words.at(i + 2)]
  if (and?.kind !== 'clitic' || and.char !== 'و' || next?.kind !== 'word' || next.article !== first.article || next.owned) return undefined
  // An indefinite word with an owner begins a phrase of its own.
  if (!next.article && after?.article) return undefined
  return next.gloss.noun === undefined ? asAdjective(next) : undefined
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

/** English of the nouns from number `k` on. */
function assemble(nouns: readonly Noun[], k: number): string {
  const first = nouns[k] as Noun
  const { text } = first.part
  const owner = nouns[k + 1]
  if (owner === undefined) return described(first, text)
  if (text === 'assistant') return `assistant to ${assemble(nouns, k + 1)}`
  if (text === 'deputy' && owner.part.agent) return `deputy ${assemble(nouns, k + 1)}`
  if (first.part.gerund) return `${text} ${assemble(nouns, k + 1)}`
  const head = owner.part.name || STATES.has(owner.part.singular) ? undefined : HEADED[text]
  if (head) return `${described(first, head)} of ${assemble(nouns, k + 1)}`
  const link = LINKS[text] ?? 'of'
  if (k + 2 < nouns.length) return `${described(first, text)} ${link} ${assemble(nouns, k + 1)}`
  const { part: own, adjectives } = owner
  const long = own.name && own.text.includes(' ') && own.text.length > 14
  if (long || (adjectives.length > 0 && !first.part.agent)) return `${described(first, text)} ${link} ${described(owner, own.text)}`
  if (first.adjectives.length > 0 && adjectives.length === 0 && !own.name) return described(first, `${own.singular} ${text}`)
  // Owners stand in the singular before what they own; adjectives at the end come first whichever noun they describe.
  return `${described(owner, own.name ? own.text : own.singular)} ${described(first, text)}`
}

/** Who presides over something that is no state is its head, the prince of a region its governor. */
const HEADED: Readonly<Record<string, string>> = { president: 'head', 'vice president': 'deputy head', prince: 'governor' }
const STATES: ReadonlySet<string> = new Set(['republic', 'state', 'country', 'government', 'kingdom'])

/** What these nouns take instead of `of`. */
const LINKS: Readonly<Record<string, string>> = { support: 'for', need: 'for', demand: 'for', request: 'for', call: 'for', aid: 'to', attack: 'on', war: 'on' }

/** Adjectives in English order: the last one first, but `general` beside its noun. */
function described({ adjectives }: Noun, text: string): string {
  if (adjectives.length === 0) return text
  const ordered = adjectives.length > 1 && adjectives.includes('general') ? [...adjectives.filter((one) => one !== 'general'), 'general'] : adjectives
  return `${ordered.join(' ')} ${text}`
}
