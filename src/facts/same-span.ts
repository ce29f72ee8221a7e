/** Whether facts speak of the same words of the text. */
import type { FillerDraft } from './draft.ts'

/** Two facts that share a phrase of the text. */
export const isSameSpan = (a: readonly FillerDraft[] | undefined, b: readonly FillerDraft[] | undefined): boolean =>
  a?.some((x) => b?.some((y) => x.start === y.start && x.end === y.end)) === true

/** Whether a phrase of one list lies in one of the other. */
export const holds = (a: readonly FillerDraft[], b: readonly FillerDraft[]): boolean => a.some((x) => b.some((y) => x.start <= y.start && y.end <= x.end))
