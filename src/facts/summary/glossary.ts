/** English of single Arabic words, for summaries only: no extractor sees these. */
import { conjugate } from '../../lexicon/inflect.ts'
import { foldWord } from '../../normalize/fold.ts'
import { plural } from './english.ts'
import data from './glossary.json' with { type: 'json' }

export type NounGloss = { text: string; one: string; plural: boolean }
export type VerbGloss = { base: string; tense: 'perfect' | 'imperfect' }
export type WordGloss = Readonly<{ noun: NounGloss | undefined; adjective: string | undefined; verb: VerbGloss | undefined; particle: string | undefined }>

/** Words looked up are remembered up to this many, then forgotten together, so memory stays flat over a corpus. */
const MEMORY = 20_000
/** Of a word without any meaning. */
export const NO_GLOSS: WordGloss = { noun: undefined, adjective: undefined, verb: undefined, particle: undefined }

type Tables = { nouns: Map<string, NounGloss>; adjectives: Map<string, string>; verbs: Map<string, VerbGloss>; particles: Map<string, string> }

let tables: Tables | null = null
const memory = new Map<string, WordGloss>()

/** Tables of folded spellings; made on first use. */
function load(): Tables {
  const made: Tables = { nouns: new Map(), adjectives: new Map(), verbs: new Map(), particles: new Map() }
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

/**
 * @param stem folded word without article, proclitics and pronoun
 * @returns what it may mean as a noun, an adjective, a verb, a particle
 */
export function lookUp(stem: string): WordGloss {
  const known = memory.get(stem)
  if (known) return known
  tables ??= load()
  const noun = nounOf(tables, stem)
  const adjective = adjectiveOf(tables, stem)
  const verb = tables.verbs.get(stem)
  const particle = tables.particles.get(stem)
  const found = noun || adjective || verb || particle ? { noun, adjective, verb, particle } : NO_GLOSS
  if (memory.size >= MEMORY) memory.clear()
  memory.set(stem, found)
  return found
}

let phrases: ReadonlyMap<string, string> | null = null

/** English of two or three words that mean something else together (`كرة القدم`); `form` is folded. */
export function lookUpPhrase(form: string): string | undefined {
  phrases ??= new Map(Object.entries(data.phrases).map(([written, english]) => [foldWord(written), english]))
  return phrases.get(form)
}

let pairs: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null

/** English of two words that mean something else together, by their stems (`العجز التجاري` → trade deficit). */
export function lookUpPair(first: string, second: string): string | undefined {
  pairs ??= pairsOf(data.phrases)
  return pairs.get(first)?.get(second)
}

function pairsOf(listed: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const made = new Map<string, Map<string, string>>()
  for (const [written, english] of Object.entries(listed)) {
    const [first = '', second = '', ...more] = written.split(' ').map((word) => foldWord(word).replace(/^ال/u, ''))
    if (more.length > 0) continue
    const seconds = made.get(first) ?? new Map<string, string>()
    made.set(first, seconds.set(second, english))
  }
  return made
}

/** A noun as listed, with the ending of the accusative, before a pronoun, in the dual, or in the construct plural. */
function nounOf({ nouns }: Tables, stem: string): NounGloss | undefined {
  const listed = nouns.get(stem)
  if (listed) return listed
  const cut = (ending: string, instead = ''): NounGloss | undefined =>
    stem.endsWith(ending) && stem.length > ending.length + 1 ? nouns.get(stem.slice(0, -ending.length) + instead) : undefined
  const same = cut('ا') ?? cut('ت', 'ه') ?? cut('ين', 'ون') ?? cut('و', 'ون') ?? cut('ي', 'ون')
  if (same) return same
  const dual = cut('ان') ?? cut('ين') ?? cut('تان', 'ه') ?? cut('تين', 'ه') ?? cut('تي', 'ه') ?? cut('ي')
  return dual && { text: dual.plural ? dual.text : plural(dual.text), one: dual.one, plural: true }
}

/** Any gender and number of an adjective. */
function adjectiveOf({ adjectives }: Tables, stem: string): string | undefined {
  const listed = adjectives.get(stem)
  if (listed) return listed
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length > ending.length + 1) {
      const base = adjectives.get(stem.slice(0, -ending.length))
      if (base) return base
    }
  return undefined
}
const ENDINGS = ['ه', 'ا', 'ات', 'ون', 'ين', 'ان', 'تين', 'تان', 'اء']
