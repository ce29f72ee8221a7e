/** What stands around a possible name: verbs of saying, titles, lists; and which words at its ends belong to the clause instead. */
import type { Match } from '../../pattern/match.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import { FUNCTION, NOUN, VERB } from '../../tokenize/tokens.ts'
import { posOf, posOfFolded } from './shape.ts'
import { isSpeech } from './speech.ts'
import { DESCENT, isDefinite, isForeign, isFullName, type NameUnit, OWN } from './weight.ts'

const conjugated = perSymbol(
  (view) =>
    view.kind === 'word' && (view.readings.some((r) => r.verb === 'perfect' || r.verb === 'imperfect') || (view.readings.length === 0 && view.pos === 2)),
)
export const isVerb = (e: Element | undefined): boolean => e !== undefined && conjugated(e.view)

/** What stands around a name that no title opens. */
export function surroundings(match: Match<string>, words: readonly Element[]): number {
  const previous = match.before(1)
  const next = match.after(1)
  let weight = 0
  if (isSpeech(previous)) weight += words.some((w) => w.view.pos !== 0) ? 1 : 1.3
  else if (isVerb(previous)) weight += 0.7
  else if (previous?.lex('preposition')) weight += 0.2
  else if (previous && introduces(previous.view) && words.length > 1) weight += 0.6
  else if (words.length > 1 && isNationalAlone(previous, match.before(2))) weight += 0.7
  if (previous?.view.char === 'و' && match.before(2)?.lex('given-name', 'family-name')) weight += 0.5
  if (isSpeech(next)) weight += 1
  else if (isVerb(next)) weight += 0.5
  else if (next?.lex('subordinator')) weight += isSpeech(previous) ? 0.6 : 0.4
  else if (next?.view.char === '(') weight += 0.2
  if (next?.is('title') || (next?.view.char === '،' && match.after(2)?.is('title'))) weight += 0.8
  return weight
}

/** A relative of somebody (`شقيقه`), or what is done to or by the person named next (`تعيين`, `استقالة`, `إخراج`). */
const introduces = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    (view.enclitic
      ? view.readings.some((r) => (r.lexeme.category === 'people-noun' && r.number === 'sg') || r.lexeme.value === 'kin')
      : view.readings.some((r) => r.verb === 'masdar' || (r.lexeme.category === 'name-cue' && r.lexeme.value !== 'kin'))),
)

/** `فاز الصربي يانكو …`: a nationality that describes no noun stands for a person. */
const isNationalAlone = (nationality: Element | undefined, noun: Element | undefined): boolean =>
  nationality?.article === true &&
  nationality.lex('nationality') !== undefined &&
  nationality.view.kind === 'word' &&
  (noun === undefined || (!noun.article && (noun.view.kind !== 'word' || isVerb(noun) || noun.lex('preposition', 'subordinator') !== undefined)))

/** Whether the clause goes on after the name with something that cannot belong to it. */
export function closes(match: Match<string>): boolean {
  const next = match.after(1)
  if (!next) return true
  // `أدى فلان الحسيني ‹اليمين› الدستورية`
  if (next.article && next.lex('noun')?.lexeme.value === 'oath') return true
  return next.view.kind !== 'word' || next.lex(...CLOSING) !== undefined || isVerb(next) || CIRCUMSTANCE.test(next.written)
}
/** Whether a noun for a person goes on (`يونس الشمسي استشاري العيون`). */
export const isDescribed = (match: Match<string>): boolean => {
  const next = match.after(1)
  return next !== undefined && !next.article && next.view.readings.some((r) => r.lexeme.category === 'people-noun' && r.number === 'sg')
}
/** An adverbial accusative (`قضائيا`), a participle of how somebody does it (`مرتدية`). */
const CIRCUMSTANCE = /.{3}(?:ا|اً|ًا)$|^م.{3,}ية$/u
const CLOSING = [
  'preposition',
  'subordinator',
  'relative',
  'verb',
  'conjunction',
  'time-unit',
  'interval-word',
  'adverb',
  'modal',
  'negation',
  'honorific',
  'title-head',
  'name-cue',
  'pronoun',
  'demonstrative',
]

/** Two listed names side by side are a name even when both are ordinary words (`سعيد جمال`), the more so in a list of names. */
export function listing(match: Match<string>, words: readonly Element[]): number {
  if (words.length === 2 && (isRelated(words[0], words[1]) || isFamilyOfCompound(words[0], words[1]) || (isForeign(words[0]) && words[1]?.view.pos === 0)))
    return 0.7
  if (words.length === 2 && words[0]?.lex('given-name') && words[1]?.view.readings.length === 0 && isQuoted(match)) return 0.4
  if (words.length !== 2 || !words[0]?.lex('given-name') || words.some((w) => w.article || !w.lex('given-name', 'family-name'))) return 0
  const separated = (e: Element | undefined): boolean => e === undefined || '،,و'.includes(e.view.char || ' ')
  if (separated(match.before(1)) && separated(match.after(1))) return 0.9
  const byHand = words[0].readings('given-name').some((r) => OWN.has(r.lexeme.file))
  return byHand && (closes(match) || isDescribed(match)) && !mayQualify(match.before(1), words[0]) ? 0.9 : 0.4
}

/** `«زهراء آقبيق»` */
const isQuoted = (match: Match<string>): boolean => '"“”«»('.includes(match.before(1)?.view.char || ' ') && '"“”«»)'.includes(match.after(1)?.view.char || ' ')

/** `حل عادل دائم`: after an indefinite noun names may be adjectives, unless the noun is feminine and they are not. */
const mayQualify = (noun: Element | undefined, name: Element): boolean =>
  noun?.view.kind === 'word' &&
  !noun.article &&
  !noun.view.enclitic &&
  (noun.view.pos & (NOUN | FUNCTION)) === NOUN &&
  !isVerb(noun) &&
  noun.folded.endsWith('ه') === name.folded.endsWith('ه')

/** `صلاح الدين الأيوبي`: a given name of two words and a family name. */
const isFamilyOfCompound = (given: Element | undefined, family: Element | undefined): boolean =>
  given !== undefined && given.firstToken !== given.lastToken && given.lex('given-name') !== undefined && family?.lex('family-name') !== undefined

/** A given name and a relative adjective that is nothing but a family name (`سلطان القرشي`). */
const isRelated = (given: Element | undefined, family: Element | undefined): boolean =>
  given?.lex('given-name') !== undefined &&
  !given.article &&
  family?.article === true &&
  /^ال.{2,}ي$/u.test(family.folded) &&
  (family.view.readings.length === 0 ? posOf(family) === 0 : family.view.readings.every((r) => r.lexeme.category === 'family-name'))

/** Known given names stand before, one of them nothing but a name. */
function isNamedBefore(units: readonly NameUnit[], at: number): boolean {
  let best = units[1]?.patronymic ? 1.5 : 0
  for (let i = 0; i < at; i++) {
    const { given, weight } = units[i] as NameUnit
    if (!given || weight < 0.8) return false
    best = Math.max(best, weight)
  }
  return best >= 1.5
}

/** An ordinary definite word can only be the surname after a known given name, where the clause goes on without it (`كاظم الساهر`). */
export function isSurname(match: Match<string>, words: readonly Element[], units: readonly NameUnit[], at: number): boolean {
  const word = words[units[at]?.from ?? 0]
  if (at === 0 || at !== units.length - 1 || !word || !isNamedBefore(units, at)) return false
  const [previous, next] = [match.before(1), match.after(1)]
  if (isVerb(previous) && !isSpeech(previous) && !(next?.lex('subordinator') && !isDefinite(word))) return false
  // `حضر ابنه محمد الحفل`
  if (previous?.view.enclitic && isVerb(match.before(2)) && !isSpeech(match.before(2))) return false
  const given = words[0] as Element
  if (given.lex('given-name') && given.readings('given-name').every((r) => r.lexeme.file === 'foreign-names') && isDefinite(word)) return false
  // `علي حسن الملقب بأبي عمر`
  if (word.folded.startsWith('الم') && next?.view.char === 'ب' && !match.after(2)?.article) return false
  if (NO_SURNAME.test(word.written.replace(/[أإآ]/gu, 'ا'))) return false
  if (isDefinite(word))
    return !/ات$|يه$/u.test(word.folded) && (!next?.article || next.is('title')) && (closes(match) || next?.view.enclitic === true || next?.view.pos === 1)
  // Words that no list knows may end as they like beside a foreign name (`فيكتور بيتوركا`).
  if ((ENDING.test(word.folded) && !(word.view.pos === 0 && isForeign(given))) || !closes(match)) return false
  if (isSpeech(previous) || isSpeech(next) || next?.lex('subordinator')) return true
  return (
    !word.folded.endsWith('ه') &&
    (next === undefined || next.view.kind === 'punctuation' || next.view.char === 'و' || next.is('title')) &&
    previous?.view.char !== 'ل'
  )
}
/** Acts (`الترويج`), participles of the derived forms (`المبتسم`) and feminine ones (`مرفوقة`): shapes that no surname has. */
const NO_SURNAME = /^ال(?:ت..ي[^ي]|مت..[^ي]|مست..[^ي]|م.ت.[^ي]|ا.ت.ا.|است..ا.|ان..ا.)$|^م.{3,}ة$/u
/** A pronoun, a plural or an accusative at the end of an indefinite word: no surname. */
const ENDING = /(?:ها|هم|نا|وا|.{2}(?:ات|ين|ون)|.{3}ا)$/u

/** An ordinary word between a known given name and a family name (`سعيد مبارك الحربي`). */
export function isMiddleName(words: readonly Element[], units: readonly NameUnit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]]
  if (!before || !after || !before.given || before.weight < 1.5 || after.weight < 0.9 || words[units[at]?.from ?? 0]?.article) return false
  const family = words[after.to - 1]
  return family?.article === true && family.lex('family-name') !== undefined
}

/** `التحالف الحوثي`: after a definite noun a definite word describes it. */
function isAfterNoun(match: Match<string>): boolean {
  const noun = match.before(1)
  return noun?.view.kind === 'word' && noun.article && noun.lex('honorific', 'rank', 'title-head', 'given-name', 'family-name', 'people-noun') === undefined
}

/** `إنه جواد كريم`, `هو سعيد جدا`: after a pronoun words of praise are no name. */
export function isPredicate(match: Match<string>, words: readonly Element[]): boolean {
  const previous = match.before(1)
  if (!previous || !(previous.lex('pronoun') || (previous.view.enclitic && previous.lex('subordinator')))) return false
  return words.every((w) => w.view.readings.length > 0 && w.view.readings.every((r) => r.lexeme.props.common === true))
}

/**
 * A noun where a name would be alone: `في صدام`, `صدام بين الطرفين`, `توفيق الله`, `المعارضة في المنفى`; a despair (`اليأس`) that folds like a name;
 * or the end of a noun that begins with the letter of a conjunction (`وجودي`).
 */
function isNounHere(match: Match<string>, word: Element): boolean {
  const [previous, next] = [match.before(1), match.after(1)]
  if ((next?.view.pos === GOD && next.folded === 'الله') || (word.article && HAMZA_INSIDE.test(word.written))) return true
  if (previous?.view.char === 'و' && word.glued && word.folded.endsWith('ي') && (posOfFolded(word.stream.context, `و${word.folded.slice(0, -1)}`) & NOUN) !== 0)
    return true
  if ((word.view.pos & (NOUN | FUNCTION)) !== NOUN || word.firstToken !== word.lastToken) return false
  return previous?.lex('preposition')?.lexeme.value === 'in' || next?.lex('preposition')?.lexeme.value === 'between'
}
/** Parts of speech of `الله`, to ask fewer words for their letters. */
const GOD = NOUN | FUNCTION
const HAMZA_INSIDE = /^ال[^م]أ/u

/** `شدد علي أن`: where papers write ي for ى, the preposition that its verb takes, and no Ali. */
const isPrepositionOf = (match: Match<string>, word: Element): boolean =>
  word.lex('preposition') !== undefined &&
  match.before(1)?.view.readings.some((r) => r.lexeme.category === 'verb' && TAKES_ON.has(String(r.lexeme.value))) === true &&
  (match.after(1)?.lex('subordinator') !== undefined || match.after(1)?.article === true)
const TAKES_ON = new Set(['stress', 'agree', 'urge', 'insist'])

/** `موافقة سامية`: after an indefinite feminine noun that is nobody a word in ة describes it. */
const isOfFeminine = (noun: Element | undefined, word: Element): boolean =>
  noun?.view.kind === 'word' &&
  !noun.article &&
  !noun.view.enclitic &&
  /(?:ة|ات)$/u.test(noun.written) &&
  word.written.endsWith('ة') &&
  !word.article &&
  (noun.view.pos & (NOUN | VERB)) === NOUN &&
  noun.lex('people-noun', 'title-head', 'honorific', 'given-name', 'family-name', 'named-thing', 'org-head', 'place-head') === undefined

/** Names that are ordinary words too, alone: only a verb of saying before them tells that somebody is meant. */
export function isWordAlone(match: Match<string>, word: Element | undefined): boolean {
  if (word && (isNounHere(match, word) || isPrepositionOf(match, word))) return true
  if (!word || isFullName(word) || (isSpeech(match.before(1)) && closes(match)) || match.after(1)?.is('title')) return false
  if (word.folded.startsWith('ال') && isAfterNoun(match)) return true
  if (isOfFeminine(match.before(1), word)) return true
  const names = word.view.readings.filter((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name')
  if (names.length === 0) return false
  const given = names.filter((r) => r.lexeme.category === 'given-name')
  return (
    (given.length > 0 ? given : names).every((r) => r.lexeme.props.common === true) ||
    (isDefinite(word) && (word.view.pos & NOUN) !== 0 && !names.some((r) => OWN.has(r.lexeme.file)))
  )
}

/** A listed foreign name counts as a verb only when it is one and an ordinary word (`ترأس`). */
function isVerbal(word: Element | undefined): boolean {
  const pos = word?.lex('honorific') ? 0 : (word?.view.pos ?? 0)
  return isForeign(word)
    ? pos === VERB && (word?.folded.length ?? 0) > 3 && word?.lex('given-name', 'family-name')?.lexeme.props.common === true
    : (pos & VERB) !== 0
}

/** A given name that is an ordinary word, with the article of an adjective. */
const isAdjectival = (word: Element | undefined): boolean =>
  word !== undefined &&
  isDefinite(word) &&
  (word.view.pos & NOUN) !== 0 &&
  word.lex('family-name') === undefined &&
  word.lex('given-name')?.lexeme.props.common === true

/** `لي تشاو شينغ`: three short foreign words, the last ones of no other meaning. */
const isEastern = (words: readonly Element[]): boolean =>
  words.length === 3 &&
  isForeign(words[0]) &&
  words.every((w) => w.folded.length < 7 && !w.article) &&
  words.slice(1).every((w) => w.view.readings.every((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name'))

/** `خطابي حسن …`: nobody is called by it first. */
const isOnlyFamily = (word: Element | undefined): boolean =>
  word !== undefined &&
  !word.article &&
  word.view.readings.length > 0 &&
  word.view.readings.every((r) => r.lexeme.category === 'family-name' && r.lexeme.file === 'name-list')

/** `التقى مسرور بارزاني ‹بافل طالباني›`: behind a verb of meeting and a whole name a given name begins another. */
export function isObject(match: Match<string>, words: readonly Element[], units: readonly NameUnit[]): boolean {
  if (units.length < 3 || !meets(match.before(1)?.view)) return false
  const goesOn = match.after(1)?.lex('family-name', 'given-name') !== undefined
  return units.some(
    (u, i) => i >= 2 && (i < units.length - 1 || goesOn) && u.given && isOnlySurname(words[(units[i - 1] as NameUnit).to - 1]) && isOwnGiven(words[u.from]),
  )
}
const MEETS = new Set(['meet', 'receive', 'receive_guest', 'host', 'congratulate', 'visit', 'inform', 'accuse'])
const meets = (view: Element['view'] | undefined): boolean =>
  view?.readings.some((r) => r.lexeme.category === 'verb' && MEETS.has(String(r.lexeme.value))) === true
const isOnlySurname = (word: Element | undefined): boolean =>
  word !== undefined &&
  word.lex('family-name') !== undefined &&
  (isDefinite(word) || word.readings('given-name').every((r) => r.lexeme.file === 'foreign-names'))
const isOwnGiven = (word: Element | undefined): boolean => word !== undefined && !word.article && word.lex('given-name') !== undefined

export const ADJECTIVE = 'an adjective before the name'

/** Words at either end that belong to the clause rather than to the name. */
export function misplacedEdge(match: Match<string>, words: readonly Element[], units: readonly NameUnit[]): string | null {
  if (units.length < 2) return null
  if (
    isDefinite(words[0] as Element) &&
    words.some((w, k) => k > 0 && !isDefinite(w) && w.firstToken === w.lastToken && w.lex('given-name') && !words[k - 1]?.lex('name-particle'))
  )
    return ADJECTIVE
  const isKnown = words[0]?.view.pos === 0 && words[0].lex('given-name') !== undefined
  if (isEastern(words)) return null
  if (
    !isKnown &&
    !DESCENT.has(String(words[1]?.lex('name-particle')?.lexeme.value)) &&
    (units[0]?.weight ?? 0) < 0.9 &&
    (units[1]?.weight ?? 0) >= 1.5 &&
    ((units[0]?.weight ?? 0) < 0.4 || surroundings(match, words) < 0.6)
  )
    return 'an ordinary word before the name'
  if (isOnlyFamily(words[0]) && units[1]?.given === true && !isForeign(words[1])) return 'a family name before a given name'
  if ((units[0]?.weight ?? 0) < 0.6 && words[1]?.view.readings.length === 0 && (words[0]?.view.pos ?? 0) !== 0) return 'an ordinary word before an unlisted one'
  if ((units[0]?.weight ?? 0) < (isForeign(words[0]) ? 1.2 : 1) && isVerbal(words[0]) && !isVerb(match.before(1))) return 'a verb before the name'
  if (
    (units[0]?.weight ?? 0) < 1.2 &&
    isForeign(words[1]) &&
    !isForeign(words[0]) &&
    !words[0]?.readings('given-name').some((r) => r.lexeme.file !== 'name-list')
  )
    return 'an ordinary word before a foreign name'
  if ((units.at(-1)?.weight ?? 0) < 0.9 && !closes(match)) return 'a word after the name'
  // `إدمان رونالدو الوحيد`
  if (isForeign(words[0]) && isAdjectival(words.at(-1))) return 'an adjective after the name'
  if (isForeign(words[0]) && words.at(-1)?.article && words.at(-1)?.lex('nationality')) return 'a nationality after the name'
  return null
}
