/** Vehicles and equipment: counted, dual, or merely named. */
import { all, item, lex, not, opt, or, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, measured } from '../amounts/bounded.ts'

const attribute = lex('vehicle-attribute').as('attribute')
const quote = where('quote', (s) => s.kind === 'punctuation' && '"“”«»'.includes(s.char))
const attributes = times(or(attribute, seq(quote, attribute, quote)), 0, 3)

/** An attribute may sharpen the class: an armoured car, a military vehicle. */
function classOf(noun: Element, attributes: readonly Element[]): string {
  const base = String(noun.lex('vehicle')?.lexeme.value)
  const named = attributes.map((a) => a.lex('vehicle-attribute')?.lexeme.value)
  if (['car', 'vehicle'].includes(base)) {
    if (named.includes('armored') || named.includes('bulletproof')) return 'armored_vehicle'
    if (named.includes('military') || named.includes('combat')) return 'military_vehicle'
  }
  return base === 'aircraft' && named.includes('combat') ? 'fighter_jet' : base
}

function vehicle(match: Match<string>): Item | ReturnType<typeof reject> {
  const noun = match.get('noun')
  if (!noun) return reject('no vehicle')
  const reading = noun.lex('vehicle')
  const list = match.all('attribute')
  const { value, ...bound } = match.has('value') ? measured(match) : { value: reading?.number === 'du' ? 2 : null, bound: 'exact' as const }
  const names = list.map((a) => String(a.lex('vehicle-attribute')?.lexeme.value))
  return {
    tags: ['vehicle'],
    kind: 'vehicle',
    value: { class: classOf(noun, list), count: value, ...(names.length > 0 ? { attributes: names } : {}), ...bound },
  }
}

export const vehicleRules: Rule[] = [
  rule('vehicles/counted', seq(amount, lex('vehicle').as('noun'), attributes, opt(boundAfter)), vehicle, { priority: 7 }),
  rule(
    'vehicles/dual',
    seq(lex('vehicle', undefined, { number: 'du' }).as('noun'), attributes),
    (match) => {
      const noun = match.get('noun')
      return noun?.view.readings.some((r) => r.number !== 'du' && r.lexeme.category === 'vehicle') ? reject('may be no dual') : vehicle(match)
    },
    { priority: 7 },
  ),
  rule(
    'vehicles/counted-equipment',
    seq(amount, lex('equipment').as('noun')),
    (match) => {
      const { value, ...bound } = measured(match)
      return { tags: ['equipment'], kind: 'equipment', value: { class: String(match.get('noun')?.lex('equipment')?.lexeme.value), count: value, ...bound } }
    },
    { priority: 6 },
  ),
  rule(
    'vehicles/equipment',
    all(lex('equipment'), not(item('number'))).as('noun'),
    (match) => ({
      tags: ['equipment'],
      kind: 'equipment',
      value: { class: String(match.get('noun')?.lex('equipment')?.lexeme.value), bound: 'exact' },
    }),
    { priority: -6 },
  ),
]
