/** Which frames a sentence cannot fill: seen from its phrases alone, before a frame is read. */
import type { Clause } from './chunks.ts'
import type { FillerKind, Frame } from './frames/frame.ts'
import { fits } from './kinds.ts'

/** For each set of required roles, for each of its roles that must be a phrase of the sentence, the kinds that may fill it. */
type Needs = ReadonlyArray<ReadonlyArray<readonly FillerKind[]>>

const known = new WeakMap<Frame, Needs>()

/** Subjects may come from elsewhere, triggers are there, and dates have no kind: roles of these slots are never missed. */
function needsOf(frame: Frame): Needs {
  let needs = known.get(frame)
  if (!needs) {
    const kindsOf = (role: string): FillerKind[] | null => {
      const rules = frame.roles.filter((rule) => rule.role === role)
      if (role === 'time' || rules.some(({ slot }) => slot === 'subject' || slot === 'trigger' || slot === 'time')) return null
      return [...new Set(rules.flatMap(({ kinds }) => kinds))]
    }
    needs = frame.requires.map((set) => set.map(kindsOf).filter((kinds) => kinds !== null))
    known.set(frame, needs)
  }
  return needs
}

/** Whether the phrases of the sentence could fill one of the frame's sets of required roles. */
export function feasible(clause: Clause, frame: Frame): boolean {
  for (const set of needsOf(frame)) {
    let possible = true
    for (const kinds of set) possible &&= holds(clause, kinds)
    if (possible) return true
  }
  return false
}

function holds({ chunks, stream }: Clause, kinds: readonly FillerKind[]): boolean {
  for (const chunk of chunks) if (fits(stream, chunk, kinds)) return true
  return false
}
