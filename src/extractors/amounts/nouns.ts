/** Which nouns numbers count, and the UCUM annotation they get: people are `{person}`, known things their own unit, the rest `{item}`. */

import { BODY_CUES, type Reading } from '../../lexicon/lexicon.ts'
import { any, lex, where } from '../../pattern/dsl.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'

/** Nouns whose unit the lexicon knows. */
export const knownNoun = any(lex('people-noun'), lex('counted-noun'))

const GLOSSED = ['noun', 'agreement', 'place-head', 'org-head', 'medium', 'event-noun', 'event-thing', 'project', 'actor-noun', 'named-thing']
const FREE = new Set([...GLOSSED, 'designator', 'amount-noun', 'family-name', 'office-qualifier', 'title-head', ...BODY_CUES])
const NOMINAL = new Set(['masdar', 'active', 'passive'])
/** Readings that leave a word free to be a counted noun. */
const harmless = (s: SymbolView): boolean =>
  s.readings.every((r) => FREE.has(r.lexeme.category) || (r.lexeme.category === 'verb' && r.verb !== undefined && NOMINAL.has(r.verb)))

/** A noun of the general word list or one that no list knows, without pronoun; whether it is counted is for the resolver to decide. */
export const openNoun = where(
  'open-noun',
  (s) => s.kind === 'word' && !s.enclitic && !s.article && ((s.pos & (NOUN | VERB)) !== 0 || s.pos === 0) && harmless(s),
)
export const openOwned = where('open-owned', (s) => s.kind === 'word' && s.enclitic && (s.pos & NOUN) !== 0 && harmless(s))
export const openDefinite = where('open-definite', (s) => s.kind === 'word' && s.article && !s.enclitic && (s.pos & NOUN) !== 0 && harmless(s))

/** Broken plurals that end like the sound masculine plural, which otherwise only people have. */
const NOT_PEOPLE = new Set(
  'قوانين عناوين بساتين ميادين شرايين براهين تمارين موازين دواوين مضامين سنين قوانين مجانين سجون عيون ديون قرون حصون غصون شؤون فنون متون بطون ظنون صحون شجون طين تين صابون تلفزيون بترين بنزين زيتون ليمون منتج مؤشر مركز مصدر قانون هارمون كربون بالون صالون فرامين سكاكين براميل دكاكين طواحين ثعابين كمائن مساكين'
    .split(' ')
    .map((word) => word.replace(/ؤ/gu, 'و')),
)

const isActive = (element: Element): boolean => element.view.readings.some((r) => r.verb === 'active' && r.gender !== 'f')

/** Whether an unlisted noun counts people: a sound masculine plural, or an active participle. */
function isPeople(element: Element): boolean {
  const folded = element.folded.replace(/^ال/u, '')
  return (/..(?:ين|ون)$/u.test(folded) && !NOT_PEOPLE.has(folded) && (element.view.pos & NOUN) !== 0) || (isActive(element) && !NOT_PEOPLE.has(folded))
}

/** A word without article that may be a construct; its spelling is for the resolver to look at. */
export const construct = where('construct', (s) => s.kind === 'word' && !s.article && harmless(s))

/** Participles with the construct ending -ي (`لاعبي`, `مقاتلي`, `موظفي`); broken plurals like `مباني` are shorter. */
export const isConstruct = (element: Element): boolean => /^(?:.ا..+ي|م.[^ا].+ي|م.ا..+ي)$/u.test(element.folded)

/** The reading of a noun whose number fits the count before it: `20 كتابا` are books, not writers. */
function fitting(element: Element, value: number | null): Reading | undefined {
  const readings = element.view.readings.filter((r) => r.lexeme.category === 'people-noun' || r.lexeme.category === 'counted-noun')
  const rest = (value ?? 0) % 100
  const wanted = value === null || readings.length < 2 ? undefined : rest >= 11 || (rest === 0 && value >= 100) ? 'sg' : rest >= 3 ? 'pl' : undefined
  return readings.find((r) => wanted === undefined || r.number === wanted) ?? readings[0]
}

/** UCUM unit of a counted noun, in braces. */
export function unitOfNoun(element: Element, value: number | null = null): string {
  const known = fitting(element, value)
  if (element.lex('nationality') && !element.lex('counted-noun')) return '{person}'
  if (known) return known.lexeme.category === 'people-noun' ? '{person}' : `{${known.lexeme.value}}`
  if (element.lex('title-head') && !element.lex('noun', 'org-head')) return '{person}'
  const gloss = element.lex(...GLOSSED)?.lexeme.gloss
  if (gloss) return `{${gloss.toLowerCase().replace(/[^a-z0-9]+/gu, '_')}}`
  return isPeople(element) ? '{person}' : '{item}'
}

/** Whether the form of an unlisted noun fits a count: indefinite plural, accusative, feminine, or a noun the word list knows. */
export function countable(element: Element, value: number | null): boolean {
  const text = element.text
  if (element.view.pos === 0 && element.folded.startsWith('و')) return false
  if (element.view.pos === 0 && !/(?:ات|ة|[^ا]ين|ون|اً?)$/u.test(text.replace(/[\u064c-\u0652]/gu, ''))) return false
  if (text.length < 2) return false
  // A word list may know a noun's accusative only as a verb's dual (`75 تعادلا`).
  if ((element.view.pos & (NOUN | VERB)) === VERB) return value !== null && Number.isInteger(value) && value % 100 >= 11 && /[^ا]ا$/u.test(element.folded)
  return value === null || !yearLike(value) || agrees(element, value)
}

const yearLike = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2060

/** After a number that may be a year the noun must show the case or number that its last digits ask for. */
export function agrees(element: Element, value: number): boolean {
  const rest = value % 100
  const text = element.text.replace(/[\u064b-\u0652]/gu, '')
  if (rest >= 11) return /[اةءى]$/u.test(text)
  return rest >= 3 ? element.view.readings.some((r) => r.number === 'pl') || /(?:ات|ين|ون)$/u.test(text) : !/ا$/u.test(text)
}
