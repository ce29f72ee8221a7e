/** Names. Which words can be a name is asked by `weight.ts`; the rules add what stands before and after them. */
import { all, any, clitic, item, kind, lex, mark, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import type { Element, Item, PlacedItem } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'
import { areApart, isChosen, secondOf } from './apart.ts'
import { isByline, isSaint, namesThing } from './namesakes.ts'
import { areOfOne, areOfTwo, isCrowned, type Office } from './offices.ts'
import { isSpeech } from './speech.ts'
import {
  ADJECTIVE,
  closes,
  isDescribed,
  isMiddleName,
  isObject,
  isPredicate,
  isSurname,
  isVerb,
  isWordAlone,
  listing,
  misplacedEdge,
  surroundings,
} from './surroundings.ts'
import {
  ENOUGH_ALONE,
  ENOUGH_TOGETHER,
  isDefinite,
  isGivenWithArticle,
  type NameUnit,
  ORDINARY,
  ORDINARY_TOLERATED,
  readUnits,
  total,
  unitsOf,
} from './weight.ts'
import { article, bare, demanded } from './words.ts'

const rank = seq(lex('rank'), times(lex('rank-modifier'), 0, 2))
/** `سيد` and `شيخ` without the article are names or ordinary nouns. */
const honorific = any(
  lex('honorific', ['majesty', 'highness', 'excellency', 'eminence', 'dr', 'and_dr', 'sidi', 'late', 'mullah']),
  all(lex('honorific'), article),
)
/** `فخامة الرئيس التركي`, `سعادة السفير الياباني` */
const addressed = seq(lex('honorific', ['excellency', 'eminence']), all(lex('nationality'), article))
const before = times(seq(or(rank, honorific), opt(mark('.'))), 1, 3).as('rank')
const comma = mark('،,')
const quote = mark('"“”«»')
const title = item('title').as('title')

/** Where a title is held (`مدير الفرع بالقريات`). */
const station = seq(any(clitic('ب'), lex('preposition', ['in'])), any(item('place'), all(kind('word'), article)))

/** Text span of a role, in the original. */
function spanOf(match: Match<string>, role: string): { start: number; end: number } | null {
  const [range] = match.ranges(role)
  if (!range || range.to === range.from) return null
  return { start: match.stream.start(range.from), end: match.stream.end(range.to - 1) }
}

const enough = (units: readonly NameUnit[]): number => (units.length > 1 ? ENOUGH_TOGETHER : ENOUGH_ALONE)

/** A name by its own words and its surroundings. */
function bareName(match: Match<string>): Item | ReturnType<typeof reject> {
  const words = match.elements
  const units: NameUnit[] = []
  const most = readUnits(words, units)
  if (most < words.length) return reject('words that are no name', match.from + most)
  const ordinaryAt = units.findIndex((u, i) => u.ordinary && !isMiddleName(words, units, i))
  if (ordinaryAt >= 0 && !isSurname(match, words, units, ordinaryAt)) return reject('an ordinary word')
  if (units[0] && isKinOfThing(words)) return reject('a thing before a name')
  const edge = isSaint(match, words) ? null : misplacedEdge(match, words, units)
  if (edge) return reject(edge)
  if (isObject(match, words, units)) return reject('two people')
  if (isPredicate(match, words)) return reject('what a pronoun is said to be')
  if (units.length === 1 && isWordAlone(match, words[0])) return reject('an ordinary word alone')
  const middle = units.reduce((n, u, i) => (u.ordinary && i < units.length - 1 ? n + 1 : n), 0)
  const weight = total(units, true) + middle * (ORDINARY_TOLERATED - ORDINARY) + surroundings(match, words) + listing(match, words)
  if (weight < enough(units)) return reject(`too little evidence: ${weight.toFixed(1)}`)
  return namesThing(match, units) || isSaint(match, words) || isByline(match, words) ? NAME_OF_THING : person(match, words)
}

/** An unlisted name between two listed ones (`أنور حمة أمين`). */
const isEnclosed = (units: readonly NameUnit[], i: number): boolean => (units[i - 1]?.weight ?? 0) >= 1.5 && (units[i + 1]?.weight ?? 0) >= 0.9

/** Known names alone stand before. */
const isNamed = (units: readonly NameUnit[], to: number): boolean => units.every((u, i) => i >= to || (u.given && u.weight >= (i > 0 ? 0.5 : 1.1)))

/** `الوزير سامي حداد رسميا`, `أهدى`, `إلغاء القرار`: an adverb in the accusative, a verb, or what is done, unless the clause stops there. */
function isNoEnding(word: Element | undefined, next: Element | undefined): boolean {
  if (!word || word.view.pos === 0) return false
  // `مع الوزير سامي حداد مذكرة تفاهم`
  if (word.lex('agreement') && /[ ة]/u.test(word.written)) return true
  // `انتقد الوزير هاني سالم القرار`: a definite thing that no list has for a name.
  if (isDefinite(word) && word.lex('counted-noun', 'agreement', 'medium', 'event-noun', 'project') && !word.lex('family-name', 'given-name')) return true
  // `سلم الوزير سامي حداد رسالة`: a thing of the lexicon, not a word that may be anybody's name.
  if (word.written.endsWith('ة') && !word.article && word.lex('counted-noun') && word.view.readings.every((r) => r.verb === undefined)) return true
  if (/.{3}ا$|^ال.{3,}ات$|^ال.{3,}ية$|^م.{3,}ة$|^الم.ت.[^ي]$/u.test(word.written) || (word.written.endsWith('ى') && (word.view.pos & VERB) !== 0)) return true
  return (
    word.view.readings.some((r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun') &&
    !(next === undefined || next.view.kind === 'punctuation' || next.lex('relative'))
  )
}

/** `رئيس النادي الأدبي`: one relative adjective after a title that ends in a definite noun, where nobody speaks. */
function isAdjectiveOfTitle(match: Match<string>, word: Element, units: readonly NameUnit[]): boolean {
  const title = match.get('title')
  if (!title || title.firstToken === title.lastToken || units.length !== 1 || !isDefinite(word) || isGivenWithArticle(word)) return false
  if (word.readings('family-name').some((r) => r.lexeme.file !== 'name-list')) return false
  const next = match.after(1)
  return !isSpeech(match.before(1)) && !isSpeech(next) && !next?.lex('subordinator')
}

/** `مرمى بن فوستر`, `عائلة آل فلان`: nouns of such endings are nobody's name, though a name of descent follows. */
const isKinOfThing = ([noun, particle]: readonly Element[]): boolean =>
  noun !== undefined &&
  particle?.lex('name-particle') !== undefined &&
  (noun.written.endsWith('ى') || (noun.written.endsWith('ة') && (particle.lex('name-particle')?.lexeme.value === 'al' || noun.view.readings.length > 0))) &&
  (noun.view.pos & NOUN) !== 0 &&
  noun.lex('given-name', 'family-name') === undefined

/** `رئيس بيت الشعر`: after an ordinary noun a definite one that is no name. */
const isIdafa = (word: Element | undefined): boolean => word !== undefined && isDefinite(word) && word.lex('family-name', 'given-name') === undefined

/** `المهندس عجب القحطاني`: a family name and nothing else. */
const isFamily = (word: Element | undefined): boolean =>
  word?.lex('family-name') !== undefined &&
  word.folded.startsWith('ال') &&
  word.view.readings.every((r) => r.lexeme.category === 'family-name' && r.lexeme.props.common !== true)

/** A name that a title, rank or honorific before it demands. */
function demandedName(match: Match<string>): Item | ReturnType<typeof reject> {
  const words = match.all('name')
  const units = unitsOf(words)
  if (!units) return reject('words that are no name')
  const [first] = units
  const second = match.ranges('title')[1] ?? (match.has('title') ? match.ranges('rank')[0] : undefined)
  if (second && second.to > second.from && areApart(match)) return reject('the titles of two people', second.from)
  const titles = match.all('title')
  const joint = match.elements.find((e, k) => e.view.char === 'و' && match.elements[k + 1]?.is('title'))
  if (joint && !(titles.length === 2 && areOfOne(officeOf(titles[0] as Element), officeOf(titles[1] as Element))))
    return reject('another one joined to the holder', joint.index)
  if (titles.some((t, i) => i > 0 && areOfTwo(officeOf(titles[i - 1] as Element), officeOf(t)))) return reject('the offices of two people')
  // `عين الملك ‹السيد فلانا› سفيرا`: nobody addresses a king so.
  const civil = match.ranges('rank')[0]
  if (civil && civil.to > civil.from && titles.some((t) => isCrowned(officeOf(t))) && isCivil(match.stream.view(civil.from)))
    return reject('the titles of two people', civil.from)
  if (match.has('title') && isObject(match, words, units)) return reject('two people')
  const other = match.has('title')
    ? secondOf(match, units.length, (k) => units[k]?.given === true && !units[k]?.patronymic && words[units[k]?.from ?? 0]?.article === false)
    : -1
  if (other > 0) return reject('two people', words[units[other]?.from ?? 0]?.index)
  if (match.has('title') && isChosen(match)) return reject('who is given an office', match.from + 1)
  const previous = match.before(1)
  const closed = (closes(match) || isDescribed(match)) && (!isVerb(previous) || isSpeech(previous))
  const start = words[0] as Element
  if (isDefinite(start) && !isGivenWithArticle(start) && units.length > 1 && misplacedEdge(match, words, units) === ADJECTIVE) return reject(ADJECTIVE)
  if (isAdjectiveOfTitle(match, start, units)) return reject('an adjective of the title')
  const inner = units.filter(
    (u, i) =>
      u.ordinary &&
      !(i > 0 && i === units.length - 1 && closed && !isNoEnding(words.at(-1), match.after(1)) && (i === 1 || isNamed(units, i))) &&
      !isEnclosed(units, i),
  )
  if (inner.length > 1 || (inner.length === 1 && (!first?.ordinary || units.length < 2))) return reject('ordinary words')
  if (first?.ordinary && start.view.readings.some((r) => r.verb === 'masdar')) return reject('an act')
  if (first?.ordinary && isIdafa(words.at(-1))) return reject('an idafa')
  if (first?.ordinary && /[هاي]$|ات$|ون$|ين$/u.test(words[0]?.folded ?? '')) return reject('shaped like an ordinary noun')
  let weight = total(units, closed) + 1.6 + (first?.ordinary ? (isFamily(words.at(-1)) ? 1.8 : 1.4) : 0)
  const title = match.get('title')
  if (title?.is('plural')) weight -= 1
  if (title && !title.article && title.firstToken === title.lastToken && units.length === 1 && (first?.weight ?? 0) < 1.5) weight -= 1.2
  if (units.length === 1 && (first?.weight ?? 0) < 0.9) weight -= 1
  if (weight < enough(units)) return reject(`too little evidence: ${weight.toFixed(1)}`)
  return namesThing(match, units) ? NAME_OF_THING : person(match, words)
}

const isCivil = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'honorific' && (r.lexeme.value === 'mr' || r.lexeme.value === 'dr')))
const officeOf = (title: Element): Office => title.item?.value.office as Office

/** The name of a street or a hospital is nobody in the story. */
const NAME_OF_THING: Item = { tags: ['name-of-thing'], value: {} }

/** `خادم الحرمين الشريفين الملك`, `ولي العهد الأمير`: behind an office how its holder is addressed, no second one. */
const isStyle = (title: Element): boolean =>
  title.firstToken === title.lastToken && title.view.readings.some((r) => r.lexeme.category === 'title-head' && STYLES.has(String(r.lexeme.value)))
const STYLES = new Set(['king', 'queen', 'prince', 'princess', 'sultan', 'emperor'])

function person(match: Match<string>, words: readonly Element[]): Item {
  const span = { start: (words[0] as Element).start, end: (words.at(-1) as Element).end }
  const titles = match.all('title').flatMap((t) => (t.item ? [String(t.item.value.title)] : []))
  const ranks = spanOf(match, 'rank')
  const keep = match.all('title').flatMap((t) => (t.item?.keep ?? []) as PlacedItem[])
  const name = match.context.text.slice(span.start, span.end)
  const rankText = ranks && match.all('rank')[0]?.lex('honorific')?.lexeme.value !== 'and_dr' ? match.context.text.slice(ranks.start, ranks.end) : null
  return {
    tags: ['person'],
    kind: 'person',
    ...span,
    value: {
      name,
      titles,
      rank: rankText,
      titleSpans: match
        .all('title')
        .filter((t, i) => !t.is('trade') && !(i > 0 && isStyle(t)))
        .map((t) => ({ start: t.start, end: t.end })),
      shared: match.all('title').at(-1)?.item?.value.shared,
    },
    mentionValue: { name, ...(titles.length + (rankText ? 1 : 0) > 0 ? { titles: [...titles, ...(rankText ? [rankText] : [])] } : {}) },
    keep,
  }
}

export const nameRules: Rule[] = [
  rule(
    'people/title-name',
    seq(title, opt(station), opt(comma), times(seq(opt(wa), title, opt(comma)), 0, 2), opt(before), opt(quote), demanded),
    demandedName,
    {
      priority: 5,
    },
  ),
  rule(
    'people/rank-name',
    seq(before, opt(seq(title, opt(or(rank, honorific)))), opt(quote), demanded),
    (match) => {
      const only = match.all('name')
      const [title, dot] = match.all('rank')
      // `ود. عاصم`: the letter of a title with a conjunction.
      if (title?.lex('honorific')?.lexeme.value === 'and_dr' && dot?.view.char !== '.') return reject('a word, not a letter')
      if (title && !title.article && title.lex('rank') && only[0] && isDefinite(only[0])) return reject('a formation or a team')
      if (only.length === 1 && only[0]?.view.readings.some((r) => ['echelon', 'vehicle'].includes(r.lexeme.category))) return reject('a formation')
      return demandedName(match)
    },
    { priority: 3 },
  ),
  rule('people/addressed-name', seq(addressed.as('rank'), opt(quote), demanded), demandedName, { priority: 4 }),
  rule('people/bare-name', bare, bareName, { priority: 1 }),
  rule(
    'people/holder',
    title,
    (match) => (match.get('title')?.item ? { ...(match.get('title')?.item as PlacedItem), tags: match.get('title')?.view.tags ?? [] } : reject('no title')),
    { priority: -3 },
  ),
]
