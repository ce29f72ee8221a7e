/** Titles and names. A title is a head noun with its idafa; a name is bound to the title, rank or honorific before it. */
import { all, any, clitic, item, lex, mark, opt, or, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item, PlacedItem } from '../../pipeline/stream.ts'
import { construct, definite } from '../organizations/rules.ts'

const entity = item('organization', 'place')
const inner = any(definite, entity, lex('nationality'))
const complement = seq(times(construct, 0, 2), inner)
const named = seq(times(construct, 0, 2), entity)
/** What may follow the head: places and organizations only right after a noun that governs them. */
const more = or(
  seq(times(construct, 1, 2), inner),
  any(definite, lex('nationality')),
  seq(clitic('ل'), complement),
  seq(lex('title-head'), opt(entity)),
  seq(lex('preposition', ['in', 'within']), named),
  lex('office-qualifier'),
)

export const titleRules: Rule[] = [
  rule(
    'people/title',
    seq(opt(lex('office-qualifier', ['former', 'acting'])), lex('title-head').as('head'), opt(entity), times(more, 0, 9)),
    (match) => {
      const head = match.get('head')
      const reading = head?.lex('title-head')
      if (!head || !reading) return reject('no head')
      if (match.elements.length === 1 && !head.article && reading.lexeme.props.office !== true) return reject('a common noun')
      if (match.elements.length === 1 && head.view.readings.some((r) => r.verb !== undefined || r.lexeme.category === 'given-name'))
        return reject('a verb or a name')
      const tags = ['title', ...(reading.lexeme.props.office ? ['office'] : []), ...(reading.number === 'pl' ? ['plural'] : [])]
      return { tags, value: { title: match.text }, keep: match.elements.flatMap((e) => e.item ?? []) }
    },
    { priority: 1 },
  ),
]

const given = lex('given-name')
const family = lex('family-name')
const unknown = where('unknown-word', (s) => s.kind === 'word' && s.readings.length === 0 && s.pos === 0 && !s.enclitic)
/** A word that may be a name only where a title or rank demands one. */
const likely = where(
  'name-like',
  (s) =>
    s.kind === 'word' &&
    !s.enclitic &&
    (s.pos & 4) === 0 &&
    s.readings.every(
      (r) =>
        ['given-name', 'family-name', 'people-noun', 'vehicle-attribute', 'noun', 'rank', 'name-particle', 'ordinal'].includes(r.lexeme.category) ||
        r.verb === 'passive' ||
        r.verb === 'active',
    ),
)
const core = any(given, family, unknown)
const particle = lex('name-particle')
const tail = or(
  core,
  seq(particle, any(core, likely)),
  seq(particle, particle, any(core, likely)),
  all(
    likely,
    where('definite', (s) => s.article),
  ),
)
const name = seq(or(core, seq(particle, any(core, likely))), times(tail, 0, 4)).as('name')
const rank = seq(lex('rank'), opt(lex('rank-modifier')))
const honorific = lex('honorific')
/** After a title even ordinary words can be a name, when at least two of them stand together. */
const ordinary = all(
  likely,
  where('indefinite', (s) => !s.article),
)
const looseName = or(
  seq(
    ordinary,
    or(
      core,
      all(
        likely,
        where('definite', (s) => s.article),
      ),
    ),
    times(core, 0, 2),
  ),
  seq(core, ordinary),
).as('name')
const before = times(or(rank, honorific, mark('.')), 1, 3).as('rank')
const comma = mark('،,')
const quote = mark('"“”«»')

/** Text span of a role, in the original. */
const spanOf = (match: Match<string>, role: string): { start: number; end: number } | null => {
  const [range] = match.ranges(role)
  if (!range || range.to === range.from) return null
  return { start: match.stream.start(range.from), end: match.stream.end(range.to - 1) }
}

function person(match: Match<string>): Item | ReturnType<typeof reject> {
  const span = spanOf(match, 'name')
  if (!span) return reject('no name')
  const words = match.all('name')
  if (words.some(isFunctionWord)) return reject('a function word')
  if (words.length === 1 && (words[0]?.folded.length ?? 0) < 3) return reject('too short for a name')
  if (match.get('title')?.is('plural') && words.every((w) => !w.lex('given-name'))) return reject('several holders')
  if (words.some((w) => w.view.readings.length === 0 && /^[يت].*(?:ون|ين|ان)$/u.test(w.folded))) return reject('shaped like a verb')
  const titles = match.all('title').flatMap((t) => (t.item ? [String(t.item.value.title)] : []))
  const ranks = spanOf(match, 'rank')
  const keep = match.all('title').flatMap((t) => (t.item?.keep ?? []) as PlacedItem[])
  const name = match.context.text.slice(span.start, span.end)
  const rankText = ranks ? match.context.text.slice(ranks.start, ranks.end) : null
  return {
    tags: ['person'],
    kind: 'person',
    ...span,
    value: { name, titles, rank: rankText, titleSpans: match.all('title').map((t) => ({ start: t.start, end: t.end })) },
    mentionValue: { name, ...(titles.length + (rankText ? 1 : 0) > 0 ? { titles: [...titles, ...(rankText ? [rankText] : [])] } : {}) },
    keep,
  }
}

/** علي is folded like على; only its spelling tells them apart. */
const isFunctionWord = (element: Element): boolean =>
  element.view.readings.some((r) => ['preposition', 'subordinator', 'negation', 'conjunction', 'demonstrative', 'pronoun'].includes(r.lexeme.category)) &&
  !(element.text.endsWith('ي') && element.lex('given-name'))

/** Nouns of the lexicon and everyday particles are no names even there. */
function ordinaryName(match: Match<string>): Item | ReturnType<typeof reject> {
  const words = match.all('name')
  const first = words[0]
  if (
    !first ||
    first.folded.length < 3 ||
    words.some((w) => w.view.readings.some((r) => r.lexeme.category === 'noun' || r.lexeme.category === 'people-noun' || r.verb !== undefined))
  )
    return reject('ordinary nouns')
  if (/[هاي]$|ات$|ون$|ين$/u.test(first.folded) && !first.lex('given-name')) return reject('shaped like an ordinary noun')
  return person(match)
}

const isCommon = (element: Element): boolean =>
  element.view.readings.some((r) => r.lexeme.props.common === true) ||
  element.view.readings.some((r) => !['given-name', 'family-name'].includes(r.lexeme.category))
const title = item('title').as('title')

/** A lone name word is a person only when it is no ordinary word. */
function bareName(match: Match<string>): Item | ReturnType<typeof reject> {
  const words = match.elements
  const named = words.filter((w) => w.lex('given-name', 'family-name'))
  if (words.length === 1 && (!words[0]?.lex('family-name') || isCommon(words[0] as Element))) return reject('one word without evidence')
  if (words[0] && !words[0].lex('given-name', 'family-name', 'name-particle')) return reject('does not open with a known name')
  if (named.every(isCommon)) return reject('all words are ordinary words too')
  return person(match)
}

const speech = where('speech-verb', (s) =>
  s.readings.some((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect') && SPEECH.has(String(r.lexeme.value))),
)
export const SPEECH = new Set(
  'say announce confirm state clarify add reveal point_out mention report inform stress note continue_saying explain deny warn call_for demand accuse condemn denounce welcome criticize threaten expect describe consider see claim admit praise express write observe affirm reply'.split(
    ' ',
  ),
)

export const nameRules: Rule[] = [
  rule('people/speaker-two-words', seq(given, ordinary).as('name'), ordinaryName, {
    priority: 7,
    onlyAfter: speech,
    onlyBefore: any(lex('subordinator'), mark('،,:')),
  }),
  rule('people/title-name', seq(title, opt(comma), opt(before), opt(quote), name), person, { priority: 5 }),
  rule('people/title-ordinary-name', seq(title, opt(comma), opt(before), looseName), ordinaryName, { priority: 2 }),
  rule('people/title-comma-title', seq(title, comma, title, opt(comma), opt(before), name), person, { priority: 6 }),
  rule(
    'people/rank-name',
    seq(before, name),
    (match) => {
      const only = match.all('name')
      if (only.length === 1 && only[0]?.view.readings.some((r) => ['echelon', 'vehicle'].includes(r.lexeme.category))) return reject('a formation')
      return person(match)
    },
    { priority: 3 },
  ),
  rule('people/bare-name', name, bareName, { priority: 1 }),
  rule('people/speaker', any(given, family).as('name'), person, { priority: 4, onlyAfter: speech }),
  rule(
    'people/holder',
    title,
    (match) => (match.get('title')?.item ? { ...(match.get('title')?.item as PlacedItem), tags: match.get('title')?.view.tags ?? [] } : reject('no title')),
    { priority: -3 },
  ),
]
