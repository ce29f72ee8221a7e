/**
 * Whether a trigger's event occurred, goes on, is planned, possible or denied: read outward from the trigger, through the masdars and the
 * verb over it, to the clause that holds its own. The weakest status found wins.
 */
import type { FactStatus } from '../../emit/schema.ts'
import type { Frame } from '../frames/frame.ts'
import { isDeniedTalk, isUncommented } from '../rumours.ts'
import type { Trigger } from '../trigger.ts'
import { goesOn, isAwaited, nounStatus } from './noun-status.ts'
import { outerStatus } from './outer-status.ts'
import { has, weaker } from './scope.ts'
import { ledStatus, verbStatus } from './verb-status.ts'

/**
 * @param frame gives what an imperfect without cues means, and a status that holds unless a weaker one is said
 * @param owned whether a masdar or noun has a subject of its own (`لاقتحام ‹الجنود› المدينة`)
 * @returns the weakest status any cue over the trigger allows
 */
export function statusOf(trigger: Trigger, frame: Frame, owned: boolean): FactStatus {
  const { clause, chunk } = trigger
  if (isDeniedTalk(clause.stream, trigger.at, clause.start)) return 'denied'
  if (isUncommented(clause.stream, trigger.at, clause.start)) return 'possible'
  if (!trigger.finite && goesOn(clause, chunk)) return 'ongoing'
  let status: FactStatus = frame.status ?? (!trigger.finite && isAwaited(clause, chunk) ? 'planned' : 'occurred')
  // `للقاء ‹نظيره›` is with whom one means to meet, and nobody who has met.
  const known = (owned && !(frame.type === 'meeting' && chunk.preposition === 'for')) || isFated(trigger, frame)
  status = weaker(status, trigger.finite ? weaker(verbStatus(clause, chunk, frame), ledStatus(clause, chunk)) : nounStatus(clause, chunk, frame, known))
  return weaker(status, outerStatus(clause, chunk, frame))
}

/** What nobody does on purpose: deaths and disasters, unless somebody kills. */
const isFated = ({ clause, at }: Trigger, { type }: Frame): boolean => (type === 'casualties' || type === 'disaster') && !has(clause.stream.view(at), 'kill')
