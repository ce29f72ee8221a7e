/** Who speaks together: `أكد الوزيران سامح شكري وأيمن الصفدي أن …`, `أعلنت مصر وقطر أن …`. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import type { FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { readSpeaker, type Speaker } from './speaker.ts'

const BODIES = ['organization', 'country', 'metonym']
/** Named ones only: two offices are mostly one man's (`المتحدث الرسمي ومدير المركز فلان`). */
const isPerson = perSymbol((view) => view.tags.includes('person'))
const isBody = perSymbol((view) => BODIES.some((tag) => view.tags.includes(tag)))

/**
 * @param speaker the one right behind the verb
 * @param limit where the words before what is said end
 * @returns those whom و joins to him: people to people, bodies to bodies
 */
export function othersBeside(stream: Stream, speaker: Speaker, limit: number, fillers: Fillers): FillerDraft[] {
  const first = stream.view(speaker.to - 1)
  const isAlike = isPerson(first) ? isPerson : isBody(first) ? isBody : null
  const others: FillerDraft[] = []
  if (isAlike === null) return others
  let at = speaker.to
  while (at + 1 < limit && stream.view(at).char === 'و' && isAlike(stream.view(at + 1))) {
    const next = readSpeaker(stream, at + 1, limit, fillers, false)
    others.push(next.filler)
    at = next.to
  }
  return others
}
