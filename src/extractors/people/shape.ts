/**
 * The spelling of words that no lexicon lists: an inflected form of an ordinary Arabic word, or a name from elsewhere. Arabic inflection is
 * regular enough to take endings off and look the rest up; names written from other languages betray themselves by their endings.
 */
import type { WordList } from '../../lexicon/word-list.ts'
import type { DocumentContext, Element } from '../../pipeline/stream.ts'
import { FUNCTION, NOUN, VERB } from '../../tokenize/tokens.ts'

/** What an unlisted word looks like. */
export type Shape = 'inflected' | 'foreign' | 'unlisted'

/** Endings after a verb stem and after a noun stem, longest first. */
const VERB_ENDINGS = [
  'تموه',
  'ناهم',
  'تهما',
  'تما',
  'وها',
  'وهم',
  'تها',
  'تهم',
  'ناه',
  'وا',
  'تا',
  'تم',
  'نا',
  'ها',
  'هم',
  'ني',
  'وه',
  'ته',
  'ون',
  'ان',
  'ت',
  'ن',
  'ه',
  'ا',
]
const NOUN_ENDINGS = [
  'اتها',
  'اتهم',
  'اته',
  'تهما',
  'تها',
  'تهم',
  'يها',
  'يهم',
  'ين',
  'ون',
  'ات',
  'ان',
  'تا',
  'تي',
  'ته',
  'ها',
  'هم',
  'نا',
  'وها',
  'وهم',
  'يه',
  'يا',
  'وه',
  'تك',
  'اتك',
  'ك',
  'ه',
  'ا',
  'ي',
]
/** Endings of surnames and places that Arabic words do not have (folded spelling). */
const FOREIGN =
  /(?:سون|يتش|وفيتش|وف|يف|وفا|يفا|سكي|تسكي|شتاين|ستين|ستاين|برج|برغ|بيرج|بيرغ|فيلد|تون|ينكو|شكا|اكيس|وبولوس|يان|ويتز|فيتز|هايم|هاوس|ورث|ايلو|ينيو|يرو|اندو|اردو|اتشي|يني|يللي|ياهو|ستروم|كوفسكي|هوفر|مانس|يغز|انغ|ينغ|ونغ|انج|ينج|ونج|يير|وير|ايمر|يندا|ولد|كس|يكس|يلا|يتا)$|^(?:ماك|مك|فان|شتر|شت|سكا|تشي|تشا|تسي|دزا)|تش|كس/u

const SHAPES: readonly Shape[] = ['inflected', 'foreign', 'unlisted']

/** Shape of a word (or of its part after the article); looked up once per word of the text. */
export function shapeOf(element: Element): Shape {
  const { memo, tokens } = element.stream.context
  let known = memo.get('people/shapes') as Uint8Array | undefined
  if (known === undefined || known.length < tokens.length) {
    known = new Uint8Array(tokens.length)
    memo.set('people/shapes', known)
  }
  const seen = known[element.firstToken] as number
  if (seen > 0) return SHAPES[seen - 1] as Shape
  const shape = readShape(element)
  known[element.firstToken] = SHAPES.indexOf(shape) + 1
  return shape
}

function readShape(element: Element): Shape {
  const context = element.stream.context
  let word = element.folded
  if (word.startsWith('ال') && word.length > 4 && element.article) word = word.slice(2)
  if (NEGATED.test(word) && listed(context, word.slice(2), VERB)) return 'inflected'
  if (CLITIC_HAMZA.test(element.text) || isInflected(context, word)) return 'inflected'
  return FOREIGN.test(word) ? 'foreign' : 'unlisted'
}

/** Endings that only Arabic derivation has, after four letters or more. */
const DERIVED = /.{4}(?:يين|يون|يات|ويه|ييه|انيه)$/u

/** Words looked at are remembered up to this many, then forgotten together, so memory stays flat over a corpus. */
const MEMORY = 20_000
const inflected = new WeakMap<WordList, Map<string, boolean>>()

function isInflected(context: DocumentContext, word: string): boolean {
  let table = inflected.get(context.words)
  if (!table || table.size > MEMORY) {
    table = new Map()
    inflected.set(context.words, table)
  }
  let answer = table.get(word)
  if (answer === undefined) {
    answer = readsInflected(context, word)
    table.set(word, answer)
  }
  return answer
}

function readsInflected(context: DocumentContext, word: string): boolean {
  if (DERIVED.test(word) || hasEnding(context, word)) return true
  // `معتنقو الدين`, `انفصاليو الإقليم`: a plural before its genitive.
  if (word.length > 6 && !word.endsWith('نيو') && hasStem(context, word, 'يو', NOUN)) return true
  if (word.startsWith('م') && word.length > 4 && hasStem(context, word, 'و', NOUN)) return true
  for (const cut of [1, 2]) {
    const rest = word.slice(cut)
    if (rest.length === 2 && cut === 1 && 'لب'.includes(word.charAt(0))) return (context.words.pos(scratch(rest), 0, 2) & NOUN) !== 0
    if (rest.length < 3 || !CLITICS.test(word.slice(0, cut))) return false
    if (listed(context, rest, NOUN | VERB) || hasEnding(context, rest) || (rest.endsWith('يك') && hasStem(context, rest, 'يك', NOUN))) return true
  }
  return false
}

/** A negation written without a space (`لايجوز`, `ماكان`). */
const NEGATED = /^(?:لا|ما).{3}/u
/** A hamza after the first letter stands where a word began (`بأجدير`, `وأقلعت`). */
const CLITIC_HAMZA = /^[وفبلك][أإ]/u
const CLITICS = /^[وف]?[بلكس]?$|^[وف]$/u

function hasEnding(context: DocumentContext, word: string): boolean {
  return VERB_ENDINGS.some((ending) => hasStem(context, word, ending, VERB)) || NOUN_ENDINGS.some((ending) => hasStem(context, word, ending, NOUN))
}

/** Whether a listed stem of three letters or more is left; ta marbuta becomes ت before a pronoun, alif maqsura ي. */
function hasStem(context: DocumentContext, word: string, ending: string, pos: number): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < 3) return false
  // Foreign names end so (`لويك`).
  if (ending === 'ك' && word.endsWith('يك')) return false
  const stem = word.slice(0, -ending.length)
  return listed(context, stem, pos) || (pos === NOUN && ending.startsWith('ت') && listed(context, `${stem}ه`, pos))
}

function listed(context: DocumentContext, word: string, pos: number): boolean {
  const units = scratch(word)
  if ((context.words.pos(units, 0, word.length) & pos) !== 0) return true
  const id = context.lexicon.find(units, 0, word.length)
  const readings = id < 0 ? [] : context.lexicon.set(context.lexicon.wordSet[id] as number)
  return readings.some((r) => (pos === VERB ? r.verb === 'perfect' || r.verb === 'imperfect' : !NAMES.has(r.lexeme.category) && r.verb !== 'perfect'))
}

const NAMES = new Set(['given-name', 'family-name', 'name-particle', 'country', 'place', 'organization'])

/** Parts of speech of the word without its article, by the general word list. */
export function posOf(element: Element): number {
  let word = element.folded
  if (element.article && word.startsWith('ال') && word.length > 4) word = word.slice(2)
  return posOfFolded(element.stream.context, word)
}

export const posOfFolded = (context: DocumentContext, word: string): number => context.words.pos(scratch(word), 0, word.length)

export const isFunction = (pos: number): boolean => (pos & FUNCTION) !== 0

const buffer = new Uint16Array(64)
function scratch(word: string): Uint16Array {
  const units = word.length <= buffer.length ? buffer : new Uint16Array(word.length)
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i)
  return units
}
