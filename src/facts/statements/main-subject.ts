/** Whom a sentence is about: who speaks where a verb of speech has no subject and nobody has spoken yet. */
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated } from '../clause.ts'
import type { FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'

/** Before anyone has spoken: whom the sentences before are about. */
export function earlierSubject(stream: Stream, start: number, fillers: Fillers): FillerDraft | null {
  const { sentences } = stream
  const s = stream.sentenceOf(start)
  for (let k = s - 1; k >= Math.max(0, s - 3); k--) {
    const subject = mainSubject(stream, sentences[k] as number, sentences[k + 1] as number, fillers)
    if (subject) return subject
  }
  return null
}

/** The subject of the sentence's main verb (`شكر الوزير الجنود قائلا`). */
export function mainSubject(stream: Stream, start: number, to: number, fillers: Fillers): FillerDraft | null {
  for (let i = start; i < to; i++) {
    const view = stream.view(i)
    const opens = i === start || (i === start + 1 && stream.view(start).kind === 'proclitic')
    if (view.kind !== 'word' || view.article || !isConjugated(view) || ((view.pos & 1) === 1 && !opens)) continue
    if (view.readings.some((r) => r.lexeme.value === 'be')) continue
    const subject = subjectBefore(stream, i, start, fillers, false) ?? subjectAfter(stream, i, to, fillers, true)
    return subject?.filler ?? null
  }
  return null
}
