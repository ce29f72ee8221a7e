/** Lines of violence, disasters, arrests, seizures, territory and forces. */
import { join, type Line } from './lines.ts'

const SAYING: Readonly<Record<string, RegExp>> = {
  killed: /\bbod(?:y|ies) found$/u,
  displaced: /\b(?:refugees?|displaced people)$/u,
  wounded: /^(?:injured|wounded)$/u,
}
/** `4 smugglers killed, 2 wounded, 3 missing`. */
function toll(line: Line): string {
  const told: string[] = []
  const said = new Set<string>()
  for (const role of ['killed', 'wounded', 'missing', 'displaced']) {
    // Who was found dead was not killed before anybody's eyes: `14 bodies found`.
    const count = line.all(role).replace(/\b(bod(?:y|ies))$/u, '$1 found')
    if (count === '' || said.has(count)) continue
    said.add(count)
    // `3.6M refugees`, `5 injured`: the noun says it already.
    told.push(
      SAYING[role]?.test(count) ? count : `${count.replace(/^(\S+) (?:people|person|wounded|dead|deaths|injured|missing|killed|martyrs)$/u, '$1')} ${role}`,
    )
  }
  return told.join(', ')
}

const LONGEST = 80

export function attackLine(line: Line): string {
  const losses = toll(line)
  const attacker = line.all('attacker')
  // What one strikes is a target, and no goal.
  const target = line.name('target').replace(/\bgoal(s?)\b/u, 'target$1') || line.all('place')
  const place = line.name('target') && line.has('place') && line.all('place') !== line.name('target') ? line.with('in', 'place') : ''
  const strikes = line.has('count') ? line.name('count') : ''
  const weapon = line.isRigged('weapon') ? 'with car bomb' : line.with('with', 'weapon')
  if (losses) {
    const told = join(`${losses} in`, strikes, attacker, `attack${target && ` on ${target}`}`)
    // Where it was is left out before the line has to be cut.
    return join(told, join(told, place, line.when).length > LONGEST ? '' : place, line.when)
  }
  if (line.fact.rule === 'attack.clash' || line.fact.rule === 'attack.feud')
    return join(line.all('attacker'), line.verb('clashed', 'to clash', 'clashing'), line.with('in', 'place'), line.when)
  if (line.fact.rule === 'attack.besiege')
    return join(line.state('attacker') || attacker, line.verb('besieged', 'to besiege', 'besieging'), target, place, line.when)
  if (!attacker && !strikes)
    return join(
      line.fact.status === 'planned' ? 'planned attack' : 'attack',
      line.has('target') ? line.with('on', 'target') : '',
      line.with('in', 'place'),
      weapon,
      line.when,
    )
  if (attacker && strikes)
    return join(
      line.state('attacker') || attacker,
      line.verb('launched', 'to launch', 'launching'),
      strikes,
      target && `on ${target}`,
      place,
      weapon,
      line.when,
    )
  return join(line.state('attacker') || attacker || strikes, line.verb('attacked', 'to attack', 'attacking'), target, place, weapon, line.when)
}

const DIED = new Set(['casualties.die', 'casualties.kill', 'casualties.meet-end', 'casualties.announced'])

export function casualtiesLine(line: Line): string {
  const losses = toll(line) || join(line.name('victim'), DIED.has(line.fact.rule) ? 'died' : 'casualties')
  const cause = line.name('cause')
  if (cause && line.isA('cause', 'disease')) return join(losses.replace(/ killed\b/u, ' dead'), `of ${cause}`, line.with('in', 'place'), line.when)
  return join(losses, cause && `in ${cause}`, line.with(cause ? 'at' : 'in', 'place'), line.when)
}

/** Events by the verb that tells them. */
const WRECKS = [
  ['drown', 'sinking'],
  ['crash', 'crash'],
  ['collapse', 'collapse'],
  ['collide', 'collision'],
  ['overturn', 'rollover'],
  ['fall_down', 'crash'],
  ['exit', 'derailment'],
  ['derail', 'derailment'],
] as const

/** Kinds of disasters whose names are more than one word. */
const KINDS = [
  ['earthquake', 'earthquake'],
  ['flood', 'floods'],
  ['fire_event', 'fire'],
  ['storm', 'storm'],
  ['landslide', 'landslide'],
  ['crash', 'crash'],
  ['eruption', 'eruption'],
] as const

export function disasterLine(line: Line): string {
  const size = line.has('magnitude') ? `M${line.name('magnitude').replace(/[^\d.]/gu, '')}` : ''
  const losses = toll(line)
  const wreck = WRECKS.find(([value]) => line.isA('kind', value))?.[1]
  const what = join(
    size,
    line.fact.rule === 'disaster.outbreak'
      ? `${line.name('kind')} outbreak`
      : (wreck ?? (line.name('kind') || (KINDS.find(([value]) => line.isA('kind', value))?.[1] ?? 'disaster'))),
    line.with('in', 'place'),
  )
  return losses ? join(`${losses} in`, what, line.when) : join(what, line.when)
}

const ARRESTS: Readonly<Record<string, string>> = {
  arrested: 'arrested',
  abducted: 'abducted',
  released: 'released',
  sentenced: 'sentenced',
  deported: 'deported',
  extradited: 'extradited',
  executed: 'executed',
  tried: 'on trial',
  acquitted: 'acquitted',
}

export function arrestLine(line: Line): string {
  const done = ARRESTS[line.fact.subtype ?? ''] ?? 'arrested'
  const who = line.all('count') || line.all('detainee')
  const charge = line.name('charge')
  return join(
    who,
    line.fact.status === 'planned' ? `to be ${done}` : done,
    line.with('to', 'term'),
    charge && `over ${charge}`,
    line.with('by', 'agent'),
    line.with('in', 'place'),
    line.when,
  )
}

export function seizureLine(line: Line): string {
  return join(
    line.all('item') || 'goods',
    line.fact.status === 'planned' ? 'to be seized' : 'seized',
    line.with('by', 'agent'),
    line.with('from', 'from'),
    line.with('in', 'place'),
    line.when,
  )
}

export function controlLine(line: Line): string {
  const what = join(line.name('extent') || line.all('population'), line.has('extent') && line.has('territory') ? 'of' : '', line.name('territory'))
  const by = line.with(line.fact.subtype === 'lost' ? 'to' : 'by', 'controller')
  return join(
    what,
    line.fact.status === 'planned' ? `to be ${line.fact.subtype ?? 'seized'}` : (line.fact.subtype ?? 'seized'),
    by,
    line.with('from', 'former'),
    line.when,
  )
}

const MOVES: Readonly<Record<string, [past: string, planned: string]>> = {
  deployed: ['deployed', 'to deploy'],
  withdrawn: ['withdrew', 'to withdraw'],
  arrived: ['arrived', 'to arrive'],
}
/** What is done to those who are taken elsewhere. */
const TAKEN: ReadonlySet<string> = new Set(['evacuated', 'rescued', 'transferred'])
/** `500 people evacuated from the city by the army`. */
function evacuationLine(line: Line): string {
  const taken = line.fact.subtype ?? ''
  const done = line.fact.status === 'planned' ? `to be ${taken}` : taken
  return join(
    line.name('count') || line.name('origin'),
    done,
    line.has('count') ? line.with('from', 'origin') : '',
    line.with('to', 'destination'),
    line.with('by', 'actor'),
    line.when,
  )
}

export function movementLine(line: Line): string {
  if (TAKEN.has(line.fact.subtype ?? '')) return evacuationLine(line)
  const [past, planned] = MOVES[line.fact.subtype ?? ''] ?? ['moved', 'to move']
  const count = line.name('count')
  const actor = line.fact.roles.actor?.[0]?.start === line.fact.roles.count?.[0]?.start ? '' : line.name('actor')
  if (line.fact.rule === 'movement.return')
    return join(count, line.verb('returned', 'to return', 'returning'), line.with('from', 'origin'), line.with('to', 'destination'), line.when)
  return join(
    actor && count ? `${actor} (${count})` : actor || count || 'forces',
    line.verb(past, planned),
    line.with('from', 'origin'),
    line.with(line.fact.subtype === 'arrived' ? 'in' : 'to', 'destination'),
    line.when,
  )
}

export function strengthLine(line: Line): string {
  const force = line.name('force')
  if (line.has('armed')) return join(`${line.all('armed')} of ${line.name('unit').replace(/\D/gu, '')} armed`, line.when)
  return join(line.all('unit') || line.name('count'), force && `(${force})`, line.when)
}
