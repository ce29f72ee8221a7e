/** Organizations: gazetteer names, and head nouns with their idafa and adjectives. */
import { all, any, clitic, lex, not, or, type Rule, rule, seq, times, wa, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Item } from '../../pipeline/stream.ts'

const BLOCKED = [
  'relative',
  'deictic',
  'time-unit',
  'demonstrative',
  'weekday',
  'relative-day',
  'title-head',
  'rank',
  'honorific',
  'month',
  'preposition',
  'negation',
  'status-cue',
  'subordinator',
  'pronoun',
  'interval-word',
]
const blocked = (readings: ReadonlyArray<{ lexeme: { category: string } }>): boolean => readings.some((r) => BLOCKED.includes(r.lexeme.category))
/** A definite noun or adjective that can belong to a name. */
export const definite = where(
  'definite-noun',
  (s) =>
    s.kind === 'word' &&
    s.article &&
    !s.enclitic &&
    !blocked(s.readings) &&
    !s.readings.some((r) => r.lexeme.category === 'place' || r.lexeme.category === 'country'),
)
/** An indefinite noun inside an idafa (`وزارة شؤون البيشمركة`). */
export const construct = where(
  'construct-noun',
  (s) =>
    s.kind === 'word' &&
    !s.article &&
    !s.enclitic &&
    (s.pos & 1) === 1 &&
    (s.pos & 4) === 0 &&
    !blocked(s.readings) &&
    !s.readings.some(
      (r) =>
        ['verb', 'given-name', 'family-name', 'number-unit'].includes(r.lexeme.category) &&
        r.lexeme.props.ordinary !== true &&
        r.verb !== 'masdar' &&
        r.verb !== 'passive' &&
        r.verb !== 'active',
    ),
)
const nation = any(lex('country'), lex('place'), lex('organization'))
const nisba = lex('nationality')
const complement = seq(times(all(construct, not(nation)), 0, 2), any(definite, nation))
const complements = seq(
  or(complement, seq(clitic('ل'), complement)),
  times(
    or(
      definite,
      all(
        nisba,
        where('definite', (s) => s.article),
      ),
      nation,
      seq(clitic('ل'), complement),
    ),
    0,
    4,
  ),
)

function organization(match: Match<string>): Item {
  const head = match.get('head')
  const named = head?.lex('organization')
  const type = named?.lexeme.props.type ?? head?.lex('org-head')?.lexeme.props.type
  const country =
    (named?.lexeme.props.country as string | undefined) ??
    (match.elements.map((e) => e.lex('country', 'nationality')).find((r) => r && String(r.lexeme.value).length === 2)?.lexeme.value as string | undefined)
  return {
    tags: ['organization', ...(match.elements.length > 1 ? ['compound'] : [])],
    kind: 'organization',
    value: { name: match.text, ...(type ? { type: String(type) } : {}), ...(country ? { country } : {}) },
  }
}

export const organizationRules: Rule[] = [
  rule(
    'organizations/gazetteer',
    seq(
      lex('organization').as('head'),
      times(
        all(
          nisba,
          where('definite', (s) => s.article),
        ),
        0,
        1,
      ),
    ),
    organization,
    { priority: 3 },
  ),
  rule(
    'organizations/head-idafa',
    seq(
      all(
        lex('org-head'),
        where('indefinite', (s) => !s.article && !s.enclitic),
      ).as('head'),
      complements,
    ),
    organization,
    { priority: 2 },
  ),
  rule(
    'organizations/head-adjective',
    seq(
      all(
        lex('org-head'),
        where('definite', (s) => s.article),
      ).as('head'),
      times(or(definite, seq(clitic('ل'), definite)), 1, 4),
    ),
    organization,
    { priority: 2 },
  ),
  rule(
    'organizations/ministry-pair',
    seq(
      all(
        lex('org-head', ['ministry', 'authority', 'council']),
        where('indefinite', (s) => !s.article && !s.enclitic),
      ).as('head'),
      complements,
      wa,
      definite,
      times(definite, 0, 1),
    ),
    organization,
    { priority: 2 },
  ),
]
