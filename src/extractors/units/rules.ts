/** Military formations: counted, dual, numbered; never an officer's rank (`اللواء الركن`). */
import { all, any, item, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, wa } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, measured, rangeProblem } from '../amounts/bounded.ts'
import { lastOfPart, outOfWhole, partOfWhole } from '../amounts/part-of-whole.ts'

const branch = lex('unit-branch').as('branch')
const designation = or(item('integer'), all(item('ordinal'), not(lex('rank')))).as('designation')

const COUNTED = [
  'echelon',
  'people-noun',
  'counted-noun',
  'vehicle',
  'equipment',
  'event-noun',
  'measure-unit',
  'currency',
  'currency-noun',
  'number-scale',
  'percent',
]

const echelon = (match: Match<string>): string => String(match.get('unit')?.lex('echelon')?.lexeme.value)
const numeral = (element: Element): string => String(element.item?.value.value)

const REACH = 6

/** `فرقة` is also a team of rescuers, doctors or players: it is a division beside something of an army. */
function isCivil(match: Match<string>): boolean {
  if (match.get('unit')?.lex('echelon')?.lexeme.props.civil !== true || match.has('branch')) return false
  for (let k = 1; k <= REACH; k++) if (isArmed(match.before(k)) || isArmed(match.after(k))) return false
  return true
}

const isArmed = (element: Element | undefined): boolean =>
  element !== undefined &&
  (element.lex('echelon', 'rank', 'unit-branch') !== undefined ||
    element.lex('noun')?.lexeme.value === 'military_adj' ||
    element.lex('org-head')?.lexeme.props.type === 'military')

const civil = () => reject('may be a team of civilians')

function numbered(match: Match<string>): Item | ReturnType<typeof reject> {
  const list = match.all('designation').filter((e) => e.item)
  if (!match.get('unit')?.article && !list[0]?.is('integer')) return reject('an indefinite noun with an ordinal is a count, not a name')
  if (list.some((e) => !e.is('integer') && !e.article)) return reject('an indefinite ordinal')
  if (echelon(match) === 'army' && list.some((e) => e.is('integer'))) return reject('armies bear ordinals')
  return { tags: UNIT, kind: 'military_unit', value: { echelon: echelon(match), designations: list.map(numeral) } }
}

function counted(match: Match<string>): Item | ReturnType<typeof reject> {
  if (isCivil(match)) return civil()
  if (rangeProblem(match)) return reject('no range')
  const { value, ...bound } = measured(match)
  return { tags: COUNT, kind: 'military_unit', value: { echelon: echelon(match), count: value, ...(bound.bound === 'exact' ? {} : bound) } }
}
const UNIT = ['military-unit']
/** So many of them: an amount, too. */
const COUNT = ['military-unit', 'formations']

export const unitRules: Rule[] = [
  rule('units/counted', seq(amount, lex('echelon').as('unit'), opt(branch)), counted, { priority: 8 }),
  rule(
    'units/counted-of-whole',
    seq(amount, lex('echelon').as('unit'), opt(branch), outOfWhole),
    (match) => partOfWhole(match, counted(match), 'count', lastOfPart(match).end),
    {
      priority: 9,
    },
  ),
  rule(
    'units/dual',
    seq(lex('echelon', undefined, { number: 'du' }).as('unit'), opt(branch)),
    (match) => {
      const unit = match.get('unit')
      if (!unit || unit.view.readings.some((r) => r.number !== 'du' && r.lexeme.category === 'echelon') || !/(?:ان|ين)$/u.test(unit.folded))
        return reject('may be no dual')
      if (isCivil(match)) return civil()
      return { tags: unit.article ? UNIT : COUNT, kind: 'military_unit', value: { echelon: echelon(match), count: 2 } }
    },
    { priority: 8 },
  ),
  rule('units/numbered', seq(lex('echelon').as('unit'), designation, times(or(seq(opt(mark('،,')), opt(wa), designation)), 0, 12), opt(branch)), numbered, {
    priority: 8,
    unlessAfter: any(lex('rank'), lex('honorific')),
    // `لدى الجيش 16 لواء`: the number counts what follows.
    unlessBefore: lex(COUNTED, undefined, { article: false }),
  }),
]
