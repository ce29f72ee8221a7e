/** A ship that comes and what it carries are one gift, told in two clauses. */
import type { FillerDraft } from './draft.ts'
import type { Event } from './events.ts'
import { addEvidence } from './evidence.ts'

/** `وصلت سفينة تحمل 40 طنا من الأغذية لسكان القطاع`. */
export function cargoTold(found: readonly Event[]): readonly Event[] {
  return found.filter((event, k) => event.fact.rule !== CARRIES || !isAboard(event, found.slice(Math.max(0, k - NEAR), k)))
}
const CARRIES = 'aid.carry'
const COMING = new Set(['aid.arrive', 'aid.enter', 'aid.cross', 'aid.deliver', 'aid.distribute'])
/** How many facts may be told between the two. */
const NEAR = 2

/** Adds the cargo to the vessel of the same sentence that is said to come before it; whether there is one. */
function isAboard(cargo: Event, before: readonly Event[]): boolean {
  const ship = before.find(({ fact, sentence, at }) => COMING.has(fact.rule) && sentence === cargo.sentence && at < cargo.at)
  const own = ship?.fact.roles.item
  if (!ship || own?.length !== 1 || ship.fact.status !== cargo.fact.status) return false
  const { roles } = ship.fact
  for (const [role, list] of Object.entries(cargo.fact.roles)) roles[role] ??= list
  roles.item = unloaded(cargo.fact.roles.item ?? [], own)
  addEvidence(ship.fact, cargo.fact.evidence)
  return true
}

/** A plane flies back: only what is aboard is given. */
const FLYING = new Set(['aircraft', 'helicopter'])

/** What is aboard and what it came in, but for planes. */
export const unloaded = (cargo: readonly FillerDraft[], carriers: readonly FillerDraft[]): FillerDraft[] => [
  ...cargo,
  ...carriers.filter(({ value }) => !FLYING.has(String(value?.class))),
]
