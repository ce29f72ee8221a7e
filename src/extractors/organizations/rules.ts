/**
 * Organizations: names of the gazetteer, and head nouns with what makes them names: an idafa (`وزارة الصحة`), adjectives
 * (`الحكومة اليمنية`), a name that no list holds (`شركة إيرويز`), a quoted name, a field after ل (`الهيئة العليا للانتخابات`).
 * Kinds of bodies (`الشركات الكبرى`, `القنوات المصرفية`) are no organizations.
 */
import { all, any, clitic, lex, not, opt, or, type Rule, reject, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { countryOf, placeLexeme } from '../places/gazetteer.ts'
import { adjective, construct, field, isForeign, isProper, known, nation, patron, personal, portfolio, unlisted } from './nominals.ts'

type Outcome = Item | ReturnType<typeof reject>

const headOf = (view: SymbolView) => view.readings.find((r) => r.lexeme.category === 'org-head')
const indefinite = all(
  lex('org-head'),
  where('indefinite', (s) => !s.article && !s.enclitic),
).as('head')
const definiteHead = all(
  lex('org-head'),
  where('definite-own', (s) => s.article && !s.enclitic),
).as('head')
const quote = where('quote-mark', (s) => s.kind === 'punctuation' && '"“”«»\''.includes(s.char))
const adjectives = times(adjective, 0, 3)
/** `للصحة العامة`, `لشؤون اللاجئين`, after a name that is complete. */
const purpose = seq(clitic('ل'), or(seq(portfolio, adjectives), seq(construct, field, adjectives), nation, known))
/** After an adjective any noun may tell the field (`المركز المشترك للتنسيق`). */
const task = or(purpose, seq(clitic('ل'), field, adjectives))
/** A body of its own is no field of the one before (`وزارة الري ووزارة السياحة`). */
const sharedConstruct = all(construct, not(lex('org-head')))
const shared = times(seq(wa, times(sharedConstruct, 0, 1), portfolio, times(adjective, 0, 2)), 0, 3)
/** Names without article may stand inside an idafa too (`قوات بيشمركة إقليم …`). */
const inner = any(
  construct,
  where('known-indefinite', (s) => !s.article && s.readings.some((r) => r.lexeme.category === 'organization')),
)
const idafa = seq(times(inner, 0, 2), or(field, nation, known))
const tail = seq(adjectives, opt(purpose), shared)

const countryIn = (match: Match<string>): string | undefined => {
  for (const element of match.elements) {
    const nationality = element.lex('nationality')?.lexeme.value
    if (typeof nationality === 'string' && /^[A-Z]{2}$/u.test(nationality)) return nationality
    const place = element.index === match.from ? undefined : placeLexeme(element, 'plain')
    const country = place && countryOf(place, match.context)
    if (country) return country
  }
  return undefined
}

/** Places inside a name stay mentions of their own. */
function innerPlaces(match: Match<string>): NonNullable<Item['more']> {
  return match.elements.slice(1).flatMap((element) => {
    const lexeme = placeLexeme(element, 'plain')
    if (!lexeme || element.lex('organization')) return []
    const country = countryOf(lexeme, match.context)
    const type = lexeme.category === 'country' ? 'country' : String(lexeme.props.type ?? 'place')
    return [
      { kind: 'place' as const, value: { name: element.text, ...(country ? { country } : {}), type }, start: element.start, end: element.end, tags: ['place'] },
    ]
  })
}

function organization(match: Match<string>): Item {
  const head = match.get('head')
  const named = head?.lex('organization')
  const type = named?.lexeme.props.type ?? head?.lex('org-head')?.lexeme.props.type
  const country = (named?.lexeme.props.country as string | undefined) ?? countryIn(match)
  const more = innerPlaces(match)
  return {
    tags: ['organization', ...(match.elements.length > 1 ? ['compound'] : [])],
    kind: 'organization',
    value: { name: match.text, ...(type ? { type: String(type) } : {}), ...(country ? { country } : {}) },
    ...(more.length > 0 ? { more } : {}),
  }
}

const beyondHead = (match: Match<string>): Element[] => match.elements.slice(1)

/** After an indefinite head: nouns that are bodies by themselves take any idafa, vaguer ones need a name in it. */
function withIdafa(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  const props = reading?.lexeme.props ?? {}
  const rest = beyondHead(match)
  if (reading?.number === 'pl' && !(props.actors === true && rest.some((e) => isForeign(e.view)))) return reject('a kind of bodies')
  if (reading?.number === 'du') return reject('two bodies')
  if (props.strict === true && !rest.some((e) => isForeign(e.view) || e.view.kind === 'latin')) return reject('a description')
  const proper = rest.some((e) => isProper(e.view) || e.lex('given-name', 'family-name', 'honorific'))
  if ((props.loose === true || reading?.number === 'pl') && !proper && (props.proper === true || !rest.some((e) => e.lex('portfolio'))))
    return reject('a description')
  if (match.get('head')?.view.readings.some((r) => r.verb === 'imperfect') && !proper) return reject('may be a verb')
  return organization(match)
}

/** After a definite head: an adjective must be one of names, since others describe. */
function withAdjectives(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  const rest = beyondHead(match)
  const foreign = rest.some((e) => isForeign(e.view))
  if (reading?.number === 'pl' && !(reading.lexeme.props.actors === true && foreign)) return reject('a kind of bodies')
  if (reading?.lexeme.props.strict === true) return reject('a description')
  if (!rest.some((e) => isProper(e.view)) && !match.has('purpose')) return reject('a description')
  return organization(match)
}

/** `وزارتي الدفاع والداخلية`: each with the head they share. */
function pair(match: Match<string>): Outcome {
  const head = match.get('head')
  const reading = headOf(head?.view as SymbolView)
  const ranges = match.ranges('member')
  if (!head || !reading || reading.number !== 'du') return reject('one body')
  const type = String(reading.lexeme.props.type)
  const singular = reading.lexeme.lemma
  const more = ranges.map((range, i) => {
    const start = match.stream.start(range.from)
    const end = match.stream.end(range.to - 1)
    const name = `${singular} ${match.context.text.slice(start, end)}`
    return { kind: 'organization' as const, value: { name, type }, start: i === 0 ? match.start : start, end, tags: ['organization'] }
  })
  return { tags: ['organization', 'compound'], value: { name: match.text, type }, more }
}

function gazetteer(match: Match<string>): Outcome {
  const named = match.get('head')?.lex('organization')
  if (named?.lexeme.props.ambiguous !== undefined) return reject('also an ordinary word')
  return organization(match)
}

export const organizationRules: Rule[] = [
  rule(
    'organizations/gazetteer',
    seq(
      lex('organization').as('head'),
      times(
        where('definite-nationality', (s) => s.article && s.readings.some((r) => r.lexeme.category === 'nationality')),
        0,
        1,
      ),
    ),
    gazetteer,
    { priority: 3 },
  ),
  rule('organizations/head-idafa', seq(indefinite, idafa, tail), withIdafa, { priority: 2 }),
  rule('organizations/head-name', seq(indefinite, times(unlisted, 1, 4), adjectives, opt(purpose)), withIdafa, { priority: 2.1 }),
  rule('organizations/head-patron', seq(indefinite, or(seq(patron, times(personal, 0, 4)), times(personal, 1, 4)), adjectives, opt(purpose)), patronage, {
    priority: 1,
  }),
  rule(
    'organizations/head-quoted',
    seq(
      indefinite,
      quote,
      times(
        where('quoted-word', (s) => s.kind === 'word' || s.kind === 'latin' || s.kind === 'number'),
        1,
        4,
      ),
      quote,
      adjectives,
    ),
    quoted,
    {
      priority: 4,
    },
  ),
  rule('organizations/head-adjective', seq(definiteHead, times(adjective, 1, 4), opt(task.as('purpose')), shared), withAdjectives, { priority: 2 }),
  rule(
    'organizations/pair',
    seq(
      all(
        lex('org-head'),
        where('construct-own', (s) => !s.article && !s.enclitic),
      ).as('head'),
      seq(times(construct, 0, 1), field, adjectives).as('member'),
      times(
        seq(
          opt(where('comma-mark', (s) => s.kind === 'punctuation' && '،,'.includes(s.char))),
          wa,
          seq(times(construct, 0, 1), field, adjectives).as('member'),
        ),
        1,
        4,
      ),
    ),
    pair,
    { priority: 5 },
  ),
]

/** Institutions called after a person; other heads have a person after them by chance. */
function patronage(match: Match<string>): Outcome {
  const value = String(match.get('head')?.lex('org-head')?.lexeme.value)
  return NAMED_AFTER.has(value) && headOf(match.get('head')?.view as SymbolView)?.number === 'sg' ? organization(match) : reject('a person beside it')
}
const NAMED_AFTER = new Set(['university', 'hospital', 'foundation', 'center', 'institute', 'college', 'school', 'club', 'fund', 'museum', 'brigades'])

function quoted(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  if (reading?.number === 'pl' || reading?.number === 'du') return reject('several bodies')
  return organization(match)
}
