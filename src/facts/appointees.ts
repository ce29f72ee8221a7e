/** Who else gets an office by the same word: `عين الملك فلانا سفيرا، ‹وفلانا واليا›` tells of two appointments. */
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { type FactDraft, factOf } from './draft.ts'
import { fillerOf } from './extent.ts'
import type { Fillers } from './fillers.ts'
import { fits, kindSet } from './fit.ts'
import { chain } from './reach.ts'

const NAME = kindSet(['name'])
const OFFICE = kindSet(['office'])
/** Roles that all of them have in common. */
const SHARED = ['appointer', 'term', 'time']

/** @returns an appointment for every further name of the list that has an office of its own behind it */
export function appointees(clause: Clause, fact: FactDraft, fillers: Fillers): FactDraft[] {
  const { stream, chunks } = clause
  const [office] = fact.roles.position ?? []
  const at = office === undefined || fact.type !== 'appointment' || !fact.roles.person ? -1 : chunks.findIndex((c) => stream.start(c.from) === office.start)
  if (at < 0) return []
  const found: FactDraft[] = []
  for (let k = at + 1; k + 1 < chunks.length; k++) {
    const name = chunks[k] as Chunk
    if (name.kind === 'verb' || name.edge >= Edge.Relative) break
    if (!name.joined || name.preposition !== null || !fits(stream, name, NAME)) continue
    const names = chain(chunks, name, (c) => fits(stream, c, NAME))
    const held = chunks[(names.at(-1) as Chunk).index + 1]
    if (held === undefined || held.joined || held.construct || held.preposition !== null || held.edge !== Edge.None || !fits(stream, held, OFFICE)) continue
    found.push(another(clause, fact, names, held, fillers))
    k = held.index
  }
  return found
}

function another(clause: Clause, fact: FactDraft, names: readonly Chunk[], held: Chunk, fillers: Fillers): FactDraft {
  const position = fillerOf(clause, held, 'phrase', fillers)
  const roles: FactDraft['roles'] = { person: names.map((c) => fillerOf(clause, c, 'phrase', fillers)), position: [position] }
  for (const role of SHARED) if (fact.roles[role]) roles[role] = fact.roles[role]
  const { subtype, status, codes } = fact
  const start = clause.stream.start((names[0] as Chunk).from)
  return factOf(fact.rule, 'appointment', { subtype, status, codes, roles, evidence: [{ start, end: position.end }] })
}
