/**
 * Vehicles and equipment: counted before or behind (`9 شاحنات`, `شاحنات (9)`), dual, with attributes and models, or, for equipment, merely
 * named. A part of a count (`بينها 24 من طراز …`) takes its class from the model or from the vehicle before it.
 */
import { all, any, item, lex, mark, not, opt, or, type Rule, reject, rule, seq, times, where } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { amount, boundAfter, measured } from '../amounts/bounded.ts'
import { lastOfPart, outOfWhole, partOfWhole } from '../amounts/part-of-whole.ts'
import { incomplete, model, modelOf, typed } from './models.ts'

type Outcome = Item | ReturnType<typeof reject>

const attribute = lex('vehicle-attribute').as('attribute')
const quote = where('quote', (s) => s.kind === 'punctuation' && '"“”«»'.includes(s.char))
const attributes = times(or(attribute, seq(quote, attribute, quote)), 0, 3)
const vehicleNoun = lex('vehicle').as('noun')
const equipmentNoun = lex('equipment').as('noun')
const bracketed = seq(mark('('), item('integer').as('value'), mark(')'))
const plural = { number: 'pl' } as const

/** An attribute or a model may sharpen the class: an armoured car, a military vehicle, an F-16. */
function classOf(base: string, attributes: readonly string[], ofModel: string | undefined): string {
  if (['car', 'vehicle'].includes(base)) {
    if (attributes.includes('armored') || attributes.includes('bulletproof')) return 'armored_vehicle'
    if (attributes.includes('military') || attributes.includes('combat')) return 'military_vehicle'
  }
  if (ofModel !== undefined && BROAD.has(base) && AIRBORNE.has(base) === AIRBORNE.has(ofModel)) return ofModel
  return base === 'aircraft' && attributes.includes('combat') ? 'fighter_jet' : base
}
/** What flies is no tank, whatever its model is called (`طائرة تدريب تي 50`). */
const AIRBORNE = new Set(['aircraft', 'fighter_jet', 'helicopter', 'drone'])
/** Classes that a model makes more exact. */
const BROAD = new Set(['aircraft', 'vehicle', 'car', 'military_vehicle', 'weapon', 'ship', 'boat'])

const describe = (match: Match<string>, base: string, count: number | null, bound: Record<string, unknown>): Item => {
  const names = match.all('attribute').map((a) => String(a.lex('vehicle-attribute')?.lexeme.value))
  const make = modelOf(match)
  return {
    tags: ['vehicle'],
    kind: 'vehicle',
    value: {
      class: classOf(base, names, make?.class),
      count,
      ...(make ? { model: make.name } : {}),
      ...(names.length > 0 ? { attributes: names } : {}),
      ...bound,
    },
  }
}

function vehicle(match: Match<string>): Outcome {
  const reading = match.get('noun')?.lex('vehicle')
  if (!reading) return reject('no vehicle')
  if (incomplete(match)) return reject('letters without their number')
  const base = String(reading.lexeme.value)
  if (!match.has('value')) return describe(match, base, reading.number === 'du' ? 2 : null, { bound: 'exact' })
  const { value, ...bound } = measured(match)
  return describe(match, base, value, bound)
}

/** `سيارتي` is "my car" as well as "two cars of"; only a noun behind it makes it a dual. */
function dual(match: Match<string>): Outcome {
  const noun = match.get('noun')
  if (!noun || noun.view.readings.some((r) => r.number !== 'du' && r.lexeme.category === 'vehicle')) return reject('may be no dual')
  const governed = match.after()?.view
  if (match.elements.length === 1 && /تي$/u.test(noun.folded) && (governed?.kind !== 'word' || governed.article || governed.readings.length === 0))
    return reject('may be "my"')
  return vehicle(match)
}

/** How far back the whole of a part may stand, in elements. */
const REACH = 12

function wholeBefore(match: Match<string>): Element | undefined {
  for (let k = 1; k <= REACH; k++) {
    const element = match.before(k)
    if (!element) return undefined
    if (element.lex('vehicle')) return element
  }
  return undefined
}

function part(match: Match<string>): Outcome {
  if (incomplete(match)) return reject('letters without their number')
  const base = modelOf(match)?.class ?? wholeBefore(match)?.lex('vehicle')?.lexeme.value
  if (base === undefined || EQUIPMENT_MODELS.has(String(base))) return reject('of what?')
  const { value, ...bound } = measured(match)
  return describe(match, String(base), value, bound)
}
const EQUIPMENT_MODELS = new Set(['weapon', 'missile', 'launcher', 'air_defense'])

function equipment(match: Match<string>): Outcome {
  const lexeme = match.get('noun')?.lex('equipment')?.lexeme
  if (!lexeme) return reject('no equipment')
  if (!match.has('value')) {
    if (lexeme.props.counted === true) return reject('an ordinary word without a number')
    // `وخيم الحزن على المدينة`
    if (match.get('noun')?.view.readings.some((r) => r.verb === 'perfect') && !match.get('noun')?.article) return reject('may be a verb')
    return { tags: ['equipment'], kind: 'equipment', value: { class: String(lexeme.value), bound: 'exact' } }
  }
  const { value, ...bound } = measured(match)
  return { tags: ['equipment'], kind: 'equipment', value: { class: String(lexeme.value), count: value, ...bound } }
}

const counted = (noun: typeof vehicleNoun | typeof equipmentNoun) => or(seq(amount, noun), seq(bracketed, noun))

export const vehicleRules: Rule[] = [
  rule('vehicles/counted', seq(counted(vehicleNoun), attributes, opt(model), opt(boundAfter)), vehicle, { priority: 7 }),
  rule(
    'vehicles/counted-of-whole',
    seq(counted(vehicleNoun), attributes, opt(model), outOfWhole),
    (match) => partOfWhole(match, vehicle(match), 'count', lastOfPart(match).end),
    { priority: 8 },
  ),
  rule('vehicles/dual', seq(lex('vehicle', undefined, { number: 'du' }).as('noun'), attributes, opt(model)), dual, { priority: 7 }),
  rule('vehicles/count-behind', seq(lex('vehicle', undefined, plural).as('noun'), attributes, bracketed), vehicle, { priority: 7 }),
  rule('vehicles/part', seq(amount, typed), part, { priority: 7 }),
  rule('vehicles/counted-equipment', seq(counted(equipmentNoun), opt(model)), equipment, { priority: 6 }),
  rule('vehicles/dual-equipment', all(lex('equipment', undefined, { number: 'du' }), not(any(item('number')))).as('noun'), dualEquipment, { priority: 6 }),
  rule('vehicles/equipment-behind', seq(lex('equipment', undefined, plural).as('noun'), bracketed), equipment, { priority: 6 }),
  rule('vehicles/equipment', all(lex('equipment'), not(item('number'))).as('noun'), equipment, { priority: -6 }),
]

function dualEquipment(match: Match<string>): Outcome {
  const noun = match.get('noun')
  if (!noun || noun.view.enclitic || !/(?:ان|ين)$/u.test(noun.folded)) return reject('may be no dual')
  if (noun.view.readings.some((r) => r.lexeme.category === 'equipment' && r.number !== 'du')) return reject('may be no dual')
  return { tags: ['equipment'], kind: 'equipment', value: { class: String(noun.lex('equipment')?.lexeme.value), count: 2, bound: 'exact' } }
}
