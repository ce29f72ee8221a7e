/**
 * How much the words of a possible name speak for a person. Every word has a weight: a listed given name much, an ordinary word against it;
 * particles (`بن`, `أبو`, `عبد`) join the word after them. What stands around the name is weighed by the rules.
 */
import { BODY_CUES } from '../../lexicon/lexicon.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'
import { isFunction, posOf, posOfFolded, shapeOf } from './shape.ts'

/** The weight that makes a name of one unit, and of several. */
export const ENOUGH_ALONE = 2
export const ENOUGH_TOGETHER = 2.4

const AGAINST = -9
export const ORDINARY = -2
/** An ordinary word at the end of a name that a title demands (`الوزير سامي حرب`). */
export const ORDINARY_TOLERATED = 0.5

export type NameUnit = Readonly<{ weight: number; ordinary: boolean; given: boolean; patronymic?: boolean; kunya?: boolean; from: number; to: number }>

/** Particles that a father's or a family's name follows. */
export const DESCENT = new Set(['bin', 'bint', 'al', 'ould'])
/** Words that make the name of one unit together. */
const COMPOUND = new Set(['abd', 'abu', 'bu', 'umm'])
/** Particles that open a name only inside one. */
const INNER = new Set(['al', 'de', 'van', 'von', 'oglu', 'sheikh', 'haj', 'bint', 'ould'])

/**
 * @param words elements of the possible name
 * @returns its units with weights; null when the words cannot be a name
 */
export function unitsOf(words: readonly Element[]): NameUnit[] | null {
  const units: NameUnit[] = []
  return readUnits(words, units) === words.length ? units : null
}

/**
 * @param words elements of the possible name
 * @param units receives its units with weights
 * @returns how many of the words a name may have at most: all of them when they can be a name
 */
export function readUnits(words: readonly Element[], units: NameUnit[]): number {
  for (let i = 0; i < words.length; i++) {
    const particle = words[i]?.view.enclitic || hidesClitic(words[i] as Element) ? undefined : words[i]?.lex('name-particle')
    const value = particle ? String(particle.lexeme.value) : ''
    const next = words[i + 1]
    if (particle && !(value === 'sheikh' && units.length === 0)) {
      if (value === 'oglu' && units.length > 0) continue
      if (next) {
        const second = next.lex('name-particle') && words[i + 2] ? 1 : 0
        const unit = joined(value, words[i + 1 + second] as Element, units.length === 0)
        // Without its last word the particle may govern another, or be a name itself.
        if (unit === null) return i + 1 + second
        units.push({ ...unit, patronymic: (value === 'bin' || value === 'ibn') && units.length > 0, kunya: value === 'abu', from: i, to: i + 2 + second })
        i += 1 + second
        continue
      }
      if (value !== 'sheikh' && value !== 'haj') return i
    }
    if (next?.view.char === '.' && words[i]?.folded.length === 1) {
      units.push({ weight: 0.8, ordinary: false, given: false, from: i, to: i + 2 })
      i++
      continue
    }
    const descent = next !== undefined && DESCENT.has(String(next.lex('name-particle')?.lexeme.value)) && words[i + 2] !== undefined
    const weight =
      (descent ? Math.max(1.2, weigh(words[i] as Element, units)) : weigh(words[i] as Element, units)) +
      (words[i]?.folded === 'علي' && opensName(next) ? 1.2 : 0)
    if (i > 1 && isRepeated(words, i)) return i
    if (weight <= AGAINST || (i > 0 && closesName(words, i) && !words[i]?.lex('given-name', 'family-name'))) return i
    if (next && words[i]?.article && words[i]?.lex('title-head') && next.lex('given-name')) return i + 1
    units.push({ weight, ordinary: weight <= ORDINARY, given: words[i]?.lex('given-name') !== undefined, from: i, to: i + 1 })
  }
  return words.length
}

const lengthOf = (word: Element | undefined): number => (word ? word.end - word.start : 0)

/** Name and surname written twice, as under pictures: the second is a mention of its own. */
const isRepeated = (words: readonly Element[], at: number): boolean =>
  lengthOf(words[at]) === lengthOf(words[0]) &&
  words[at]?.folded === words[0]?.folded &&
  words[at + 1] !== undefined &&
  words[at + 1]?.folded === words[1]?.folded

/** A person of public life, listed by the whole name: no further word belongs to it. */
export const isFullName = (word: Element): boolean => word.firstToken !== word.lastToken && nameReadings(word.view).some((r) => r.lexeme.props.known === true)

/** `سمير الحداد ‹انفصال›`: a bare act, or a word in ة. */
const isNoSurname = ({ article, written, view }: Element): boolean => !article && (written.endsWith('ة') || view.readings.some((r) => r.verb === 'masdar'))

/** `أعلن جون بيتر ‹ترشيح› ماري`: behind a name of two an act that is nobody's name, and whom it befalls. */
const isActOn = (words: readonly Element[], at: number): boolean =>
  at > 1 &&
  words[at + 1]?.lex('given-name') !== undefined &&
  words[at]?.article === false &&
  words[at]?.view.readings.some((r) => r.verb === 'masdar') === true &&
  words[at]?.lex('given-name', 'family-name') === undefined

/** Behind a person listed by the whole name, or behind a given name and a family name with its article (`سمير الحداد`), only some words go on. */
const closesName = (words: readonly Element[], at: number): boolean => {
  const last = words[at - 1] as Element
  return (
    isFullName(last) ||
    isActOn(words, at) ||
    (at > 1 && last.article && last.firstToken === last.lastToken && last.lex('family-name') !== undefined && isNoSurname(words[at] as Element))
  )
}

/** Whether a word goes on with a name (`علي بن`, `علي حسن`). */
const opensName = (next: Element | undefined): boolean => next?.lex('name-particle', 'given-name', 'family-name') !== undefined

/** A particle with the word it governs. */
function joined(particle: string, word: Element, opens: boolean): Omit<NameUnit, 'from' | 'to'> | null {
  const unit = (w: number): Omit<NameUnit, 'from' | 'to'> => ({ weight: w, ordinary: false, given: true })
  // Behind `بن` and `ولد` a word that no lexicon knows is a father's name, whatever verb is spelled like it (`ولد داف`).
  const isFather = !opens && DESCENT.has(particle) && word.view.readings.length === 0
  const weight = word.view.kind === 'word' && ((word.view.pos & NOUN) !== 0 || word.article || isFather) ? Math.max(ORDINARY, weigh(word, [])) : weigh(word, [])
  if (particle === 'bin' && word.view.enclitic && !opens) return unit(1)
  if (weight <= AGAINST || word.view.enclitic || (isFunction(posOf(word)) && !word.lex('given-name', 'family-name'))) return null
  if (particle === 'abd') return word.article || word.lex('given-name') ? unit(2.3) : null
  if (COMPOUND.has(particle)) {
    if (particle === 'umm' && opens && weight < 1) return null
    return unit(
      weight > 0 ? Math.max(particle === 'abu' && word.lex('given-name', 'family-name') ? 2 : 1.5, weight) : particle === 'abu' ? (opens ? 1.2 : 1.5) : 0.6,
    )
  }
  if (opens && INNER.has(particle)) return null
  // `نعوم شومسكي ابن رجل …`: inside a name only a name makes a patronymic.
  // `عبد الإله ابن كيران`: nor a word that nobody knows.
  const isNamed = particle !== 'ibn' || (word.view.readings.length === 0 && word.view.pos === 0)
  if ((opens || !isNamed) && weight <= 0) return null
  return unit(Math.max(opens ? 0.4 : DESCENT.has(particle) ? 0.9 : 0.8, weight))
}

/** Lists of names chosen one by one. */
export const OWN = new Set(['given-names', 'family-names', 'arabic-names'])

/** Honorifics that are given and family names too. */
const IN_NAMES = new Set(['sheikh', 'mr', 'haj'])

/** Weight of one word, given the units before it. */
export function weigh(word: Element, before: readonly NameUnit[]): number {
  const { view } = word
  if (view.enclitic && before.at(-1)?.given && word.lex('name-particle')?.lexeme.value === 'abd') return 1.4
  if (view.kind === 'item') return regnal(word, before) ? 1.4 : AGAINST
  if (view.kind !== 'word' || view.enclitic || word.folded.length < 2 || hidesClitic(word)) return AGAINST
  const names = nameReadings(view)
  if (word.folded === 'يحيي' && word.written.endsWith('يي')) return before.length > 0 ? 0.9 : 0.6
  if (names.length > 0) return weighListed(word, names, before)
  // `سيد`, `شيخ` inside a name.
  if (isHonorificInNames(view) && (!view.article || before.length > 0))
    return before.length > 0 ? 0.9 : word.folded.startsWith('حا') && word.written.endsWith('ة') ? ORDINARY : 0.4
  const others = otherReadings(view)
  // `أبو مصعب السوري`
  if (view.article && before.length > 0 && before[0]?.kunya && word.lex('nationality')) return 1
  if (others === 'everyday' || (others === 'after-given' && before.at(-1)?.given)) return ORDINARY
  if (others !== null) return AGAINST
  const pos = posOf(word)
  if (before.length > 0 && word.folded.length < 4 && EASTERN.test(word.stream.element(word.index - 1).folded)) return 0.9
  if (isFunction(pos)) return AGAINST
  // Verbs that no lexicon needs are surnames after a given name (`ديفيد نوت`).
  if (pos !== 0)
    return view.article || (pos & NOUN) !== 0 || (before.length === 1 && (before[0]?.weight ?? 0) >= 2 && !CONJUGATED.test(word.written)) ? ORDINARY : AGAINST
  return weighUnlisted(word, before)
}

/** The end of a syllable that many names of East Asia have; another may follow that is an Arabic word too (`جونغ أون`). */
const EASTERN = /ن[غج]$/u
/** Verbs conjugated: no surname looks like them. */
const CONJUGATED = /^(?:أ.{2}|[يتن].{3})|(?:ت|وا|نا|تم)$/u

const nameReadings = perSymbol((view): Readings => view.readings.filter((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name'))
const isHonorificInNames = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'honorific' && IN_NAMES.has(String(r.lexeme.value))))
/** Whether a word without names among its readings may be an ordinary part of one: null without any reading. */
const otherReadings = perSymbol((view): 'everyday' | 'after-given' | 'none' | null => {
  const others = view.readings.filter((r) => !BESIDE.has(r.lexeme.category))
  if (others.length === 0) return null
  if (others.every(isEverydayNoun) && !(view.article && others.some((r) => r.verb === 'masdar'))) return 'everyday'
  return others.every(view.article ? isSmallPlace : isNationality) ? 'after-given' : 'none'
})

/** What says nothing about a word being a name. */
const BESIDE = new Set(['name-particle', ...BODY_CUES])

/** Nouns, not verbs or grammar: they can be names where a title demands one. */
const isEverydayNoun = (r: Element['view']['readings'][number]): boolean =>
  r.verb === 'passive' ||
  r.verb === 'active' ||
  r.verb === 'masdar' ||
  (r.verb === undefined && !GRAMMAR.has(r.lexeme.category) && !OTHER_NAMES.has(r.lexeme.category))

/** `محمد القصير`: places that are ordinary words too. */
const isSmallPlace = ({ lexeme }: Readings[number]): boolean => lexeme.category === 'place' && lexeme.props.ambiguous !== undefined

const isNationality = ({ lexeme }: Readings[number]): boolean => lexeme.category === 'nationality'

const OTHER_NAMES = new Set([
  'title-head',
  'honorific',
  'office-qualifier',
  'place',
  'country',
  'organization',
  'org-head',
  'place-head',
  'weekday',
  'time-unit',
  'relative-day',
  'nationality',
  'echelon',
  'adverb',
])

/** `محمد السادس`, `بندكت السادس عشر`. */
const regnal = (word: Element, before: readonly NameUnit[]): boolean =>
  word.article &&
  word.is('ordinal') &&
  !/(?:ة|ولى)$/u.test(word.text) &&
  before.length > 0 &&
  before.every((u) => u.weight > 0) &&
  (before.at(-1)?.given === true || (before.length === 1 && (before[0]?.weight ?? 0) >= 1.2 && !word.stream.view(word.index - 1).article))

/** A conjunction or preposition that was not cut off (`فإن`, `وعبدالحليم`). */
function hidesClitic(word: Element): boolean {
  const { text } = word.stream.context
  if (word.start + 1 >= word.end || !CLITICS.has(text.charCodeAt(word.start))) return false
  const { written } = word
  return written[1] === 'أ' || written[1] === 'إ' || written.startsWith(SERVANT, 1)
}
const CLITICS = new Set(Array.from('وفبلك', (letter) => letter.charCodeAt(0)))
const SERVANT = 'عبدال'

type Readings = Element['view']['readings']

/** `خلف` inside a name. */
const isBehind = (word: Element): boolean =>
  word.lex('preposition')?.lexeme.value === 'beside' && word.lex('given-name') !== undefined && isFamilyName(word.stream, word.index + 1)
const isFamilyName = (stream: Element['stream'], i: number): boolean =>
  i < stream.length && stream.element(i).folded.startsWith('ال') && stream.view(i).readings.some((r) => r.lexeme.category === 'family-name')

/** Readings that say nothing against a name: parts of names, and marks for other extractors (`عمر` opens ages). */
const ASIDE = new Set(['name-particle', 'age-word', 'not-whole', 'not-counted', 'name-cue', ...BODY_CUES])

function weighListed(word: Element, names: Readings, before: readonly NameUnit[]): number {
  const { readings } = word.view
  const others = readings.filter((r) => !names.includes(r) && !ASIDE.has(r.lexeme.category))
  if (!isDefinite(word) && !word.text.startsWith('آل') && others.some((r) => GRAMMAR.has(r.lexeme.category)))
    return word.folded === 'علي' ? weighAli(word) : before.at(-1)?.given && isBehind(word) ? 0.9 : AGAINST
  // A family alone (`آل سعود`) is nobody.
  if (word.text.startsWith('آل ')) return before.length > 0 ? 2 : AGAINST
  if (names.some((r) => r.lexeme.props.known === true)) return 2.2
  const given = names.some((r) => r.lexeme.category === 'given-name')
  const common = names.every((r) => r.lexeme.props.common === true)
  const byHand = names.some((r) => r.lexeme.file !== 'name-list')
  if (isDefinite(word) && !isListedWithArticle(word)) return posOf(word) === 0 ? 0.9 : common || !byHand ? (before.length > 0 ? 0.3 : 0.1) : 0.5
  if (names.every((r) => r.lexeme.file === 'name-list' || r.lexeme.file === 'foreign-names') && isEndingOfVerbOrPronoun(word)) return AGAINST
  if (others.length > 0 && others.every((r) => r.lexeme.category === 'nationality') && word.article && before[0]?.kunya) return 1
  if (others.length > 0) return byHand && !common ? 1.1 : others.some((r) => r.verb === 'perfect' || r.verb === 'imperfect') ? 0.3 : 0.5
  if (word.firstToken !== word.lastToken) return common ? 1.3 : 2.2
  if (isFunction(word.view.pos) && word.folded.length < 4) return 0.3
  if (common && given) return byHand ? 1.1 : 0.8
  if (common) return (word.folded.endsWith('ي') && (word.article || (before.at(-1)?.weight ?? 0) >= 1.5)) || byHand ? 0.9 : 0.6
  if (byHand) return isForeign(word) && word.folded.length < SHORT ? 1.6 : given ? 2.2 : 2
  if (word.folded.length < 3) return 0.6
  const shape = shapeOf(word)
  return shape === 'inflected' && !(word.article && NISBA.test(word.folded)) ? 0.7 : (given ? 1.5 : 1.2) + (shape === 'foreign' ? 0.5 : 0)
}

/** Foreign names shorter than this are words of other things too (`داي`). */
const SHORT = 4

/** A listed foreign name and nothing else. */
export const isForeign = (word: Element | undefined): boolean => word?.view.readings.some((r) => r.lexeme.file === 'foreign-names') === true

/** Careful spelling tells a verb in ى (`غنى`) and a pronoun (`عمه`) from names in ي and ة. */
function isEndingOfVerbOrPronoun(word: Element): boolean {
  const { context } = word.stream
  if (word.text.endsWith('ى')) return (word.view.pos & VERB) !== 0
  return word.text.endsWith('ه') && context.text.includes('ة') && (posOfFolded(context, word.folded.slice(0, -1)) & NOUN) !== 0
}

/** One word with the article; names of several words (`صلاح الدين`) are not. */
export const isDefinite = (word: Element): boolean => word.article && word.firstToken === word.lastToken

/** Whether a name is listed with its article (`الحسين`), not only without it. */
function isListedWithArticle(word: Element): boolean {
  const { tokens, lexicon } = word.stream.context
  const id = tokens.word[word.firstToken] as number
  const readings = id < 0 ? [] : lexicon.set(lexicon.wordSet[id] as number)
  return readings.some((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name')
}

/** Given names with the article that need no evidence (`الطيب`), unlike adjectives. */
export const isGivenWithArticle = (word: Element): boolean =>
  isListedWithArticle(word) && !word.lex('nationality') && word.readings('given-name').some((r) => OWN.has(r.lexeme.file))

/**
 * على is folded like علي: only its last letter tells them apart, where the writer tells final ي from ى at all. Where he does not, what cannot
 * follow a preposition tells.
 */
function weighAli(word: Element): number {
  const { context } = word.stream
  if (!/[يی]$/u.test(word.written) || MARKED_ME.test(context.text.slice(word.end, word.end + 2))) return AGAINST
  let careful = context.memo.get('people/final-ya') as boolean | undefined
  if (careful === undefined) {
    careful = /(?<!\p{L}\p{M}*)[وف]?\p{M}*ع[\p{M}ـ]*ل[\p{M}ـ]*ى\p{M}*[\s\p{Cf}]/u.test(context.text)
    context.memo.set('people/final-ya', careful)
  }
  if (careful) return 2.2
  return standsBeforeNoNoun(word) ? 1.5 : 0.6
}
/** `عليّ`, "on me", with its mark and no other. */
const MARKED_ME = /^\u0651(?![\u064b-\u0652])/u

function standsBeforeNoNoun({ stream, index }: Element): boolean {
  if (index + 1 >= stream.length || stream.sentenceOf(index + 1) !== stream.sentenceOf(index)) return true
  const { kind, char, readings } = stream.view(index + 1)
  return kind === 'proclitic' || (kind === 'punctuation' && '،,.؛؟!)'.includes(char)) || readings.some((r) => r.lexeme.category === 'preposition')
}

export const GRAMMAR = new Set(['preposition', 'subordinator', 'negation', 'conjunction', 'demonstrative', 'pronoun', 'relative', 'modal', 'future'])

/** A relative adjective, the shape of most family names (`العبيدي`). */
const NISBA = /^ال.{2,}ي$/u

function weighUnlisted(word: Element, before: readonly NameUnit[]): number {
  const shape = shapeOf(word)
  if (/^عبدال.{3}/u.test(word.folded)) return 2.2
  if (word.article && NISBA.test(word.folded)) return shape === 'inflected' ? (before.length > 0 ? 0.9 : 0.2) : 1.3
  if (shape === 'inflected') return ORDINARY
  if (word.article) return 0.9
  if (word.folded.length < 3 || word.folded.length > 10) return 0.3
  return shape === 'foreign' ? 1.3 : word.folded.length > 3 ? 1.2 : 0.9
}

/** Total weight; ordinary words count against the name unless `tolerant` lets the last one stand. */
export function total(units: readonly NameUnit[], tolerant: boolean): number {
  const patronymic = units.some((u) => u.patronymic) ? 0.8 : 0
  return units.reduce((sum, u, i) => sum + (u.ordinary && tolerant && i > 0 && i === units.length - 1 ? ORDINARY_TOLERATED : u.weight), patronymic)
}
