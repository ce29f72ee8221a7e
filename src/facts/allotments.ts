/** What a sum is shared out to: `خصصت الدولة 30 مليونا للمدارس، و20 مليونا لترميم الطرق` tells of two gifts. */
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { type FactDraft, type FillerDraft, factOf } from './draft.ts'
import { fillerOf } from './extent.ts'
import type { Fillers } from './fillers.ts'
import { fits, kindSet } from './fit.ts'

const MONEY = kindSet(['money'])
const WHO = kindSet(['actor', 'force', 'unit', 'people', 'state', 'homeless'])
/** Roles that all shares have in common. */
const SHARED = ['donor', 'program', 'time']

/** The phrase right behind a sum that says for what or whom it is: `73 مليونا (20 مليون دولار) ‹لتوفير الأدوية›`. */
export function aimOf({ chunks }: Clause, sum: Chunk): Chunk | null {
  let k = sum.index + 1
  while ((chunks[k] as Chunk | undefined)?.bracket && !sum.bracket) k++
  const next = chunks[k]
  return next?.kind === 'noun' && next.preposition === 'for' && !next.inherited && next.edge === Edge.None ? next : null
}

/** The next sum of the list after `from` that has an aim of its own. */
function nextShare(clause: Clause, from: number): Chunk | null {
  for (let k = from + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.edge >= Edge.Relative || (chunk.kind === 'verb' && !chunk.measure)) return null
    if (chunk.joined && !chunk.bracket && fits(clause.stream, chunk, MONEY) && aimOf(clause, chunk)) return chunk
  }
  return null
}

/** Index of the chunk where the share of a sum ends; past the last when the list has no other with an aim of its own. */
export const shareEnd = (clause: Clause, sum: Chunk): number => (aimOf(clause, sum) && nextShare(clause, sum.index)?.index) || clause.chunks.length

/** @returns a gift for every further sum of the list that has an aim of its own, where the first has one */
export function allotments(clause: Clause, fact: FactDraft, fillers: Fillers): FactDraft[] {
  const [first] = fact.roles.amount ?? []
  const at = first === undefined || fact.type !== 'aid' ? -1 : clause.chunks.findIndex((c) => clause.stream.start(c.from) === first.start)
  if (at < 0 || !aimOf(clause, clause.chunks[at] as Chunk)) return []
  const found: FactDraft[] = []
  for (let sum = nextShare(clause, at); sum; sum = nextShare(clause, sum.index)) found.push(share(clause, fact, sum, fillers))
  return found
}

function share(clause: Clause, fact: FactDraft, sum: Chunk, fillers: Fillers): FactDraft {
  const aim = aimOf(clause, sum) as Chunk
  const sums = clause.chunks.slice(sum.index, aim.index).filter((c) => fits(clause.stream, c, MONEY))
  const isWho = fits(clause.stream, aim, WHO)
  const target = fillerOf(clause, aim, isWho ? 'phrase' : 'full', fillers)
  const roles: Record<string, FillerDraft[]> = { amount: sums.map((c) => fillerOf(clause, c, 'phrase', fillers)), [isWho ? 'recipient' : 'purpose']: [target] }
  for (const role of SHARED) if (fact.roles[role]) roles[role] = fact.roles[role]
  const { subtype, status, codes } = fact
  return factOf(fact.rule, 'aid', { subtype, status, codes, roles, evidence: [{ start: clause.stream.start(sum.from), end: target.end }] })
}
