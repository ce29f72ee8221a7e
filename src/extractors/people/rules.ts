/** Names. Which words can be a name is asked by `weight.ts`; the rules add what stands before and after them. */
import { all, any, item, kind, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item, PlacedItem } from '../../pipeline/stream.ts'
import { VERB } from '../../tokenize/tokens.ts'
import { isSpeech } from './speech.ts'
import { ENOUGH_ALONE, ENOUGH_TOGETHER, isDefinite, type NameUnit, total, unitsOf } from './weight.ts'

const article = where('definite', (s) => s.article)
/** A country's name closes the name before it (`زار أكار ليبيا`). */
const listed = any(all(lex(['given-name', 'family-name']), not(lex('country'))), all(lex('honorific', ['mr', 'sheikh', 'haj']), not(article)))
const unlisted = where('unlisted-word', (s) => s.kind === 'word' && s.readings.length === 0 && s.pos === 0 && !s.enclitic)
const definite = where('definite-word', (s) => s.kind === 'word' && s.article && !s.enclitic && (s.pos & 4) === 0)
/** An ordinary word that may be a name only where a title demands one. */
const ordinary = where(
  'ordinary-word',
  (s) =>
    s.kind === 'word' &&
    !s.article &&
    !s.enclitic &&
    (s.pos & 4) === 0 &&
    (s.pos & 1) === 1 &&
    s.readings.every((r) => r.verb === undefined || r.verb === 'active' || r.verb === 'passive'),
)
const particle = lex('name-particle')
/** After a particle any noun can be a name (`بن طالب`). */
const governed = where('governed-noun', (s) => s.kind === 'word' && !s.enclitic && (s.pos & 4) === 0)
const joined = seq(times(particle, 1, 2), any(listed, governed))
const word = any(listed, unlisted)
const regnal = all(item('ordinal'), article)
/** A word that nothing but the general list knows (`كريستوفر هيل`). */
const plain = where('plain-word', (s) => s.kind === 'word' && s.readings.length === 0 && !s.article && !s.enclitic && (s.pos & 4) === 0)
/** `محمد ب.`, `جورج و. بوش`. */
const initial = seq(kind('word', 'proclitic'), mark('.'))
const name = seq(or(word, joined), times(or(word, joined, definite, regnal, initial, plain), 0, 5)).as('name')
const demanded = seq(or(word, joined, ordinary), times(or(word, joined, definite, regnal, ordinary, initial), 0, 5)).as('name')

const rank = seq(lex('rank'), times(lex('rank-modifier'), 0, 2))
/** `سيد` and `شيخ` without the article are names or ordinary nouns. */
const honorific = any(lex('honorific', ['majesty', 'highness', 'excellency', 'eminence', 'dr', 'sidi', 'late', 'mullah']), all(lex('honorific'), article))
const before = times(seq(or(rank, honorific), opt(mark('.'))), 1, 3).as('rank')
const comma = mark('،,')
const quote = mark('"“”«»')
const title = item('title').as('title')

const isVerb = (e: Element | undefined): boolean =>
  e?.view.kind === 'word' && (e.view.readings.some((r) => r.verb === 'perfect' || r.verb === 'imperfect') || (e.view.readings.length === 0 && e.view.pos === 2))

/** Nouns whose names are often those of persons: streets, hospitals, prizes. */
/** Groups that go by the name of their leader (`ميليشيا الحوثي`). */
const GROUPS = new Set(['militia', 'movement', 'bloc'])
const NAMED = new Set(['place-head', 'named-thing', 'university', 'hospital', 'institute', 'center', 'foundation', 'company', 'group', 'association'])

/** `مطار الملك خالد`, `شارع محمد الخامس`. */
function namesThing(match: Match<string>, units: readonly NameUnit[]): boolean {
  const previous = match.before(1)
  if (!previous || previous.view.enclitic || previous.article || previous.view.kind !== 'word') return false
  // `عين الرئيس`: at the head of a sentence it is the verb.
  if (!match.before(2) && previous.view.readings.some((r) => r.verb === 'perfect')) return false
  if (units.length === 1 && previous.lex('org-head', 'echelon') && GROUPS.has(String(previous.lex('org-head', 'echelon')?.lexeme.value))) return true
  return NAMED.has(previous.lex('place-head', 'named-thing')?.lexeme.category ?? String(previous.lex('org-head')?.lexeme.value))
}

/** What stands around a name that no title opens. */
function surroundings(match: Match<string>): number {
  const previous = match.before(1)
  const next = match.after(1)
  let weight = 0
  if (isSpeech(previous)) weight += 1
  else if (isVerb(previous)) weight += 0.7
  else if (previous?.lex('preposition')) weight += 0.2
  if (previous?.view.char === 'و' && match.before(2)?.lex('given-name', 'family-name')) weight += 0.5
  if (isSpeech(next)) weight += 1
  else if (isVerb(next)) weight += 0.5
  else if (next?.lex('subordinator')) weight += 0.4
  else if (next?.view.char === '(') weight += 0.2
  if (next?.is('title') || (next?.view.char === '،' && match.after(2)?.is('title'))) weight += 0.8
  return weight
}

/** Whether the clause goes on after the name with something that cannot belong to it. */
function closes(match: Match<string>): boolean {
  const next = match.after(1)
  if (!next) return true
  return next.view.kind !== 'word' || next.lex(...CLOSING) !== undefined || isVerb(next)
}
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
]

/** Text span of a role, in the original. */
function spanOf(match: Match<string>, role: string): { start: number; end: number } | null {
  const [range] = match.ranges(role)
  if (!range || range.to === range.from) return null
  return { start: match.stream.start(range.from), end: match.stream.end(range.to - 1) }
}

const enough = (units: readonly NameUnit[]): number => (units.length > 1 ? ENOUGH_TOGETHER : ENOUGH_ALONE)

/** A name by its own words and its surroundings. */
function bareName(match: Match<string>): Item | ReturnType<typeof reject> {
  const units = unitsOf(match.all('name'))
  if (!units) return reject('words that are no name')
  const ordinaryAt = units.findIndex((u) => u.ordinary)
  if (ordinaryAt >= 0 && !isSurname(match, units, ordinaryAt)) return reject('an ordinary word')
  const edge = isSaint(match) ? null : misplacedEdge(match, units)
  if (edge) return reject(edge)
  const weight = total(units, true) + surroundings(match) + (twoGivenNames(match.all('name')) ? 0.3 : 0)
  if (weight < enough(units)) return reject(`too little evidence: ${weight.toFixed(1)}`)
  return namesThing(match, units) || isSaint(match) || isByline(match) ? NAME_OF_THING : person(match)
}

/** Towns are named after saints (`بسيدي بلعباس`). */
function isSaint(match: Match<string>): boolean {
  const previous = match.before(1)
  return match.get('name')?.folded === 'سيدي' && (previous?.view.kind === 'proclitic' || previous?.lex('preposition', 'place-head') !== undefined)
}

/** The writer of the report: a name that is a line of its own at either end, or stands between the dateline's place and a colon. */
function isByline(match: Match<string>): boolean {
  const { stream } = match
  const sentence = stream.sentenceOf(match.from)
  const last = stream.sentences.length - 2
  if (!match.before(1) && !match.after(1)) return match.all('name').length > 1 && (sentence === last || (sentence > 0 && sentence < 3))
  return sentence < 2 && match.before(1)?.is('place') === true && !match.before(2) && match.after(1)?.view.char === ':'
}

/** Two given names side by side are a name even when both are ordinary words (`سعيد جمال`). */
const twoGivenNames = (words: readonly Element[]): boolean =>
  words.length === 2 && words.every((w) => !w.article && w.readings('given-name').some((r) => r.lexeme.file !== 'name-list'))

/** An ordinary definite word can only be the surname after a known given name, where the clause goes on without it (`كاظم الساهر`). */
function isSurname(match: Match<string>, units: readonly NameUnit[], at: number): boolean {
  const word = match.all('name')[units[at]?.from ?? 0]
  if (at === 0 || at !== units.length - 1 || !word || units[at - 1]?.given !== true || (units[at - 1]?.weight ?? 0) < 1.5) return false
  const [previous, next] = [match.before(1), match.after(1)]
  if (isVerb(previous) && !isSpeech(previous)) return false
  if (isDefinite(word)) return !next?.article && (closes(match) || next?.view.enclitic === true || next?.view.pos === 1)
  return (
    word.view.readings.length === 0 &&
    !/(?:ه|ها|هم|نا|وا)$/u.test(word.folded) &&
    closes(match) &&
    (isSpeech(previous) || isSpeech(next) || next?.lex('subordinator') !== undefined)
  )
}

/** Words at either end that belong to the clause rather than to the name. */
function misplacedEdge(match: Match<string>, units: readonly NameUnit[]): string | null {
  const words = match.all('name')
  if (units.length < 2) return null
  if (isDefinite(words[0] as Element) && words.some((w, k) => k > 0 && !isDefinite(w) && w.lex('given-name') && !words[k - 1]?.lex('name-particle')))
    return 'an adjective before the name'
  if (units.length === 2 && (units[0]?.weight ?? 0) < 0.9 && (units[1]?.weight ?? 0) >= 1.5 && surroundings(match) < 0.6)
    return 'an ordinary word before the name'
  if ((units[0]?.weight ?? 0) < 0.9 && ((words[0]?.view.pos ?? 0) & VERB) !== 0) return 'a verb before the name'
  if ((units.at(-1)?.weight ?? 0) < 0.9 && !closes(match)) return 'a word after the name'
  return null
}

/** An unlisted name between two listed ones (`أنور حمة أمين`). */
const isEnclosed = (units: readonly NameUnit[], i: number): boolean => (units[i - 1]?.weight ?? 0) >= 1.5 && (units[i + 1]?.weight ?? 0) >= 0.9

/** A name that a title, rank or honorific before it demands. */
function demandedName(match: Match<string>): Item | ReturnType<typeof reject> {
  const words = match.all('name')
  const units = unitsOf(words)
  if (!units) return reject('words that are no name')
  const [first] = units
  const previous = match.before(1)
  const closed = closes(match) && (!isVerb(previous) || isSpeech(previous))
  const inner = units.filter((u, i) => u.ordinary && !(i === 1 && units.length === 2 && closed) && !isEnclosed(units, i))
  if (inner.length > 1 || (inner.length === 1 && (!first?.ordinary || units.length < 2))) return reject('ordinary words')
  if (first?.ordinary && /[هاي]$|ات$|ون$|ين$/u.test(words[0]?.folded ?? '')) return reject('shaped like an ordinary noun')
  let weight = total(units, closed) + 1.6 + (first?.ordinary ? 1.4 : 0)
  const title = match.get('title')
  if (title?.is('plural')) weight -= 1
  if (title && !title.article && title.firstToken === title.lastToken && units.length === 1 && !words[0]?.lex('given-name', 'family-name')) weight -= 1.2
  if (units.length === 1 && (first?.weight ?? 0) < 0.9) weight -= 1
  if (weight < enough(units)) return reject(`too little evidence: ${weight.toFixed(1)}`)
  return namesThing(match, units) ? NAME_OF_THING : person(match)
}

/** The name of a street or a hospital is nobody in the story. */
const NAME_OF_THING: Item = { tags: ['name-of-thing'], value: {} }

function person(match: Match<string>): Item | ReturnType<typeof reject> {
  const span = spanOf(match, 'name')
  if (!span) return reject('no name')
  const titles = match.all('title').flatMap((t) => (t.item ? [String(t.item.value.title)] : []))
  const ranks = spanOf(match, 'rank')
  const keep = match.all('title').flatMap((t) => (t.item?.keep ?? []) as PlacedItem[])
  const name = match.context.text.slice(span.start, span.end)
  const rankText = ranks ? match.context.text.slice(ranks.start, ranks.end) : null
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
        .filter((t) => !t.is('trade'))
        .map((t) => ({ start: t.start, end: t.end })),
    },
    mentionValue: { name, ...(titles.length + (rankText ? 1 : 0) > 0 ? { titles: [...titles, ...(rankText ? [rankText] : [])] } : {}) },
    keep,
  }
}

export const nameRules: Rule[] = [
  rule('people/title-name', seq(title, opt(comma), times(seq(title, opt(comma)), 0, 2), opt(before), opt(quote), demanded), demandedName, { priority: 5 }),
  rule(
    'people/rank-name',
    seq(before, opt(seq(title, opt(before))), opt(quote), demanded),
    (match) => {
      const only = match.all('name')
      const [title] = match.all('rank')
      if (title && !title.article && title.lex('rank') && only[0] && isDefinite(only[0])) return reject('a formation or a team')
      if (only.length === 1 && only[0]?.view.readings.some((r) => ['echelon', 'vehicle'].includes(r.lexeme.category))) return reject('a formation')
      return demandedName(match)
    },
    { priority: 3 },
  ),
  rule('people/bare-name', name, bareName, { priority: 1 }),
  rule(
    'people/holder',
    title,
    (match) => (match.get('title')?.item ? { ...(match.get('title')?.item as PlacedItem), tags: match.get('title')?.view.tags ?? [] } : reject('no title')),
    { priority: -3 },
  ),
]
