/** Places: gazetteer names, head nouns with a name (`قرية …`, `مطار … الدولي`), directions before a place. */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import { lex, opt, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { UNLISTED } from '../../tokenize/tokens.ts'
import { countryOf, type Evidence, isLocative, isPlainPlace, objection, placeLexeme } from './gazetteer.ts'

type Outcome = Item | ReturnType<typeof reject>

export const placeName = lex(['country', 'place'])
const headProp = (view: SymbolView, prop: string): unknown => view.readings.find((r) => r.lexeme.category === 'place-head')?.lexeme.props[prop]
const head = (name: string, holds: (view: SymbolView) => boolean) =>
  where(`place-head-${name}`, (s) => s.kind === 'word' && !s.enclitic && s.readings.some((r) => r.lexeme.category === 'place-head') && holds(s))
const area = head('area', (s) => !s.article && headProp(s, 'span') === 'name').as('head')
const whole = head('whole', (s) => !s.article && headProp(s, 'span') === 'whole').as('head')
const open = (names: readonly string[], span: string) =>
  head(`${span}-${names.join('-')}`, (s) => !s.article && headProp(s, 'span') === span && names.includes(String(headProp(s, 'names')))).as('head')

/** A word that neither the lexicon nor the word list knows: a name. */
const unknown = where(
  'unlisted-word',
  (s) => s.kind === 'word' && s.readings.length === 0 && !s.enclitic && (s.article ? (s.pos & UNLISTED) !== 0 : s.pos === 0),
)
const definiteNoun = where('definite-plain', (s) => s.kind === 'word' && s.article && !s.enclitic && !s.readings.some((r) => STOP.has(r.lexeme.category)))
const indefiniteNoun = where('indefinite-plain', (s) => s.kind === 'word' && !s.article && !s.enclitic && (s.pos & 5) === 1 && s.readings.length === 0)
const adjective = where(
  'facility-adjective',
  (s) => s.article && s.readings.some((r) => ['noun', 'nationality', 'vehicle-attribute'].includes(r.lexeme.category)),
)
const STOP = new Set(
  'people-noun counted-noun title-head rank nationality month weekday relative-day time-unit ordinal relative demonstrative deictic verb org-head vehicle equipment office-qualifier place-head direction number numeral honorific echelon'.split(
    ' ',
  ),
)

function described(match: Match<string>, lexeme: Lexeme | undefined, name: string, type: string | undefined): Item['value'] {
  const country = lexeme && countryOf(lexeme, match.context)
  return { name, ...(country ? { country } : {}), type: type ?? (lexeme?.category === 'country' ? 'country' : String(lexeme?.props.type ?? 'place')) }
}

function tagsOf(lexeme: Lexeme | undefined): string[] {
  return ['place', ...(lexeme?.category === 'country' ? ['country'] : []), ...(lexeme?.props.metonym ? ['metonym'] : [])]
}

/** `شمال تدمر`: after a direction stands a name, and no verb. */
function directionBefore({ stream, index }: Element): Element | undefined {
  const before = stream.element(index - 1)
  return before.lex('direction') ? before : undefined
}

/** A place with a name in the gazetteer: the mention is the name alone. */
function named(match: Match<string>, around: Evidence | (() => Evidence)): Outcome {
  const element = match.get('place')
  if (!element) return reject('no name')
  const why = objection(element, element.index === match.from ? match.before() : directionBefore(element))
  if (why) return reject(why)
  const lexeme = placeLexeme(element, around)
  if (!lexeme) return reject('also an ordinary word')
  const type = lexeme.category === 'country' ? undefined : headType(match)
  const place = { kind: 'place' as const, value: described(match, lexeme, element.text, type), start: element.start, end: element.stemEnd }
  // After a head noun the phrase fills roles as a whole; the mention is the name.
  return match.has('head') ? { tags: tagsOf(lexeme), value: place.value, more: [{ ...place, tags: ['place'] }] } : { tags: tagsOf(lexeme), ...place }
}

/** `شمال العراق`: the whole of it fills roles, its name is the mention; and the north of a country is no state that acts. */
function region(match: Match<string>): Outcome {
  const found = named(match, 'locative')
  if (!('value' in found)) return found
  const name = { kind: 'place' as const, value: found.value, start: found.start as number, end: found.end as number, tags: ['place'] }
  return { tags: ['place', 'region'], value: found.value, more: [name] }
}

const headType = (match: Match<string>): string | undefined => {
  const value = match.get('head')?.lex('place-head')?.lexeme.value
  return value === undefined || value === 'surroundings' || value === 'capital' || value === 'country' ? undefined : String(value)
}

/** Places stand beside each other in lists: a known neighbour vouches for a doubtful name. */
function inList(match: Match<string>): boolean {
  const joined = (mark: Element | undefined, next: Element | undefined): boolean =>
    mark !== undefined && (mark.view.char === 'و' || '،,/-'.includes(mark.view.char || ' ')) && isPlainPlace(next)
  return joined(match.before(1), match.before(2)) || joined(match.after(1), match.after(2))
}

/** `بلدة القريتين`, `قرية العينين`: a place named after two, which no one place can be. */
function namedAfterTwo(match: Match<string>): Outcome {
  const name = match.get('name')
  if (!name || match.get('head')?.lex('place-head')?.number === 'pl') return reject('a kind, not a name')
  return { tags: ['place'], kind: 'place', value: described(match, undefined, name.text, headType(match)), start: name.start, end: name.end }
}

/** A head with a name that no gazetteer holds. */
function unlisted(match: Match<string>): Outcome {
  const words = match.all('name')
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return reject('no name')
  if (match.get('head')?.lex('place-head')?.number === 'pl') return reject('a kind, not a name')
  if (first.folded.length < 3) return reject('too short for a name')
  if (words.some((w) => /(?:ون|ين)$/u.test(w.folded) && w.article)) return reject('people, not a name')
  if (words.some((w) => w.view.readings.some((r) => STOP.has(r.lexeme.category) || r.verb === 'perfect' || r.verb === 'imperfect')))
    return reject('an ordinary word')
  const isArea = headProp(match.get('head')?.view as SymbolView, 'span') === 'name'
  const start = isArea ? first.start : match.start
  return {
    tags: ['place'],
    kind: 'place',
    value: described(match, undefined, match.context.text.slice(start, match.end), headType(match)),
    start,
    end: match.end,
  }
}

/** A facility or a landmark keeps its head; the place inside it stays a mention. */
function landmark(match: Match<string>): Outcome {
  const element = match.get('place')
  const lexeme = element && placeLexeme(element, 'any')
  if (!element || !lexeme) return reject('no place')
  if (match.get('head')?.lex('place-head')?.number === 'pl') return match.elements.length === 2 ? named(match, 'any') : reject('a kind, not a name')
  const inner = { kind: 'place' as const, value: described(match, lexeme, element.text, undefined), start: element.start, end: element.end, tags: ['place'] }
  return { tags: ['place', 'compound'], kind: 'place', value: described(match, { ...lexeme, category: 'place' }, match.text, headType(match)), more: [inner] }
}

export const placeRules: Rule[] = [
  rule('places/name', placeName.as('place'), (match) => named(match, () => (inList(match) ? 'any' : isLocative(match.before()) ? 'locative' : 'plain')), {
    priority: 1,
  }),
  rule(
    'places/area',
    seq(area, placeName.as('place')),
    (match) => named(match, headProp(match.get('head')?.view as SymbolView, 'names') === 'gazetteer' ? 'plain' : 'any'),
    { priority: 2.5 },
  ),
  rule('places/landmark', seq(whole, placeName.as('place'), opt(placeName), times(adjective, 0, 2)), landmark, { priority: 2.6 }),
  rule('places/area-unlisted', seq(open(['any', 'known'], 'name'), seq(unknown, opt(unknown)).as('name')), unlisted, { priority: 2.2 }),
  rule('places/area-dual', seq(open(['any'], 'name'), lex('counted-noun', undefined, { number: 'du', article: true }).as('name')), namedAfterTwo, {
    priority: 0.6,
  }),
  rule('places/area-definite', seq(open(['any'], 'name'), seq(opt(indefiniteNoun), definiteNoun).as('name')), unlisted, { priority: 0.5 }),
  rule('places/landmark-unlisted', seq(open(['any', 'known'], 'whole'), seq(unknown, opt(unknown)).as('name'), times(adjective, 0, 2)), unlisted, {
    priority: 1,
  }),
  rule('places/landmark-definite', seq(open(['any'], 'whole'), seq(opt(indefiniteNoun), definiteNoun).as('name'), times(adjective, 0, 1)), unlisted, {
    priority: 0,
  }),
  rule('places/direction', seq(lex('direction'), opt(lex('direction')), placeName.as('place')), region, { priority: 1.5 }),
]
