/** Which frames cannot be filled: seen from the phrases alone, before a frame is read. */
import type { Clause } from './chunk.ts'
import { kindsIn } from './fit.ts'
import type { FramePlan, Need } from './plan.ts'
import type { Trigger } from './trigger.ts'

/** Whether the phrases of the sentence could fill one of the frame's sets of required roles; subjects may come from elsewhere. */
export function feasible(clause: Clause, { needs }: FramePlan): boolean {
  const kinds = kindsIn(clause)
  for (const set of needs) if (set.every((need) => need.subject || kinds.meets(need.kinds))) return true
  return false
}

/** Whether the phrases around the trigger could, those that are looked for there. */
export function inReach(trigger: Trigger, { needs, carries }: FramePlan): boolean {
  const free = !trigger.finite || carries !== null || trigger.saysWe || trigger.pronoun !== null
  const met = ({ subject, near, kinds }: Need): boolean => (subject && free) || !near || trigger.kinds.meets(kinds)
  for (const set of needs) if (set.every(met)) return true
  return false
}
