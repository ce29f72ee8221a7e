/** Which frames a sentence cannot fill: seen from its phrases alone, before a frame is read. */
import type { Clause } from './chunk.ts'
import { kindsIn } from './fit.ts'
import type { FramePlan } from './plan.ts'

/** Whether the phrases of the sentence could fill one of the frame's sets of required roles. */
export function feasible(clause: Clause, { needs }: FramePlan): boolean {
  const kinds = kindsIn(clause)
  for (const set of needs) {
    let possible = true
    for (const wanted of set) possible &&= kinds.meets(wanted)
    if (possible) return true
  }
  return false
}
