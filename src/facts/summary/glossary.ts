/** English of single Arabic words, for summaries only: no extractor sees these. */
import { foldWord } from '../../normalize/fold.ts'
import { plural } from './english.ts'
import { type GlossaryTables, glossaryTables, type NounGloss, type VerbGloss } from './glossary-tables.ts'

export type WordGloss = Readonly<{ noun: NounGloss | undefined; adjective: string | undefined; verb: VerbGloss | undefined; particle: string | undefined }>

/** Words looked up are remembered up to this many, then forgotten together, so memory stays flat over a corpus. */
const MEMORY = 20_000
/** Of a word without any meaning. */
export const NO_GLOSS: WordGloss = { noun: undefined, adjective: undefined, verb: undefined, particle: undefined }

let made: GlossaryTables | null = null
function tables(): GlossaryTables {
  made ??= glossaryTables()
  return made
}
const memory = new Map<string, WordGloss>()

/**
 * @param stem folded word without article, proclitics and pronoun
 * @returns what it may mean as a noun, an adjective, a verb, a particle
 */
export function lookUp(stem: string): WordGloss {
  const known = memory.get(stem)
  if (known) return known
  const noun = nounOf(tables(), stem)
  const adjective = adjectiveOf(tables(), stem)
  const verb = tables().verbs.get(stem)
  const particle = tables().particles.get(stem)
  const found = noun || adjective || verb || particle ? { noun, adjective, verb, particle } : NO_GLOSS
  if (memory.size >= MEMORY) memory.clear()
  memory.set(stem, found)
  return found
}

let phrases: ReadonlyMap<string, string> | null = null

/** English of two or three words that mean something else together (`كرة القدم`); `form` is folded. */
export function lookUpPhrase(form: string): string | undefined {
  phrases ??= new Map(Array.from(tables().phrases, ([written, english]) => [foldWord(written), english]))
  return phrases.get(form)
}

let pairs: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null

/** English of two words that mean something else together, by their stems (`العجز التجاري` → trade deficit). */
export function lookUpPair(first: string, second: string): string | undefined {
  pairs ??= pairsOf(tables().phrases)
  return pairs.get(first)?.get(second)
}

function pairsOf(listed: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const made = new Map<string, Map<string, string>>()
  for (const [written, english] of listed) {
    const [first = '', second = '', ...more] = written.split(' ').map((word) => foldWord(word).replace(/^ال/u, ''))
    if (more.length > 0) continue
    const seconds = made.get(first) ?? new Map<string, string>()
    made.set(first, seconds.set(second, english))
  }
  return made
}

/** A noun as listed, with the ending of the accusative, before a pronoun, in the dual, or in the construct plural. */
function nounOf({ nouns, adjectives }: GlossaryTables, stem: string): NounGloss | undefined {
  const listed = nouns.get(stem)
  if (listed) return listed
  const cut = (ending: string, instead = ''): NounGloss | undefined =>
    stem.endsWith(ending) && stem.length > ending.length + 1 ? nouns.get(stem.slice(0, -ending.length) + instead) : undefined
  const same = cut('ا') ?? cut('ت', 'ه') ?? cut('ين', 'ون') ?? cut('و', 'ون') ?? cut('ي', 'ون')
  if (same) return same
  const dual = cut('ان') ?? cut('ين') ?? cut('تان', 'ه') ?? cut('تين', 'ه') ?? cut('تي', 'ه') ?? (adjectives.has(stem) ? undefined : cut('ي'))
  return dual && { text: dual.plural ? dual.text : plural(dual.text), one: dual.one, plural: true }
}

/** Any gender and number of an adjective. */
function adjectiveOf({ adjectives }: GlossaryTables, stem: string): string | undefined {
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
