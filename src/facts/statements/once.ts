/** The same words of the same speaker, told twice, are one statement with two pieces of evidence. */
import { foldWord, HOLE } from '../../normalize/fold.ts'
import type { DocumentContext } from '../../pipeline/stream.ts'
import type { Span } from '../../types.ts'
import type { FactDraft, FillerDraft } from '../draft.ts'

/** @returns the statements that say something new, each with the evidence of those that do not */
export function once(statements: readonly FactDraft[], { text, folded }: DocumentContext): FactDraft[] {
  const found: FactDraft[] = []
  /** By a number for what is said: hardly ever do two statements share one by chance. */
  const alike = new Map<number, FactDraft[]>()
  const speakerOf = ({ entity, start, end }: FillerDraft): string => entity?.name ?? foldWord(text.slice(start, end))
  for (const statement of statements) {
    const [speaker, content] = partsOf(statement)
    const number = numberOf(folded, content)
    const others = alike.get(number)
    const twin = others?.find((other) => {
      const [saying, said] = partsOf(other)
      return speakerOf(saying) === speakerOf(speaker) && isSpelledAlike(folded, said, content)
    })
    if (twin) {
      twin.evidence.push(...statement.evidence)
      continue
    }
    found.push(statement)
    if (others) others.push(statement)
    else alike.set(number, [statement])
  }
  return found
}

const partsOf = ({ roles }: FactDraft): [speaker: FillerDraft, content: FillerDraft] => [roles.speaker?.[0] as FillerDraft, roles.content?.[0] as FillerDraft]

/** A number for the letters of a span. */
function numberOf(folded: Uint16Array, { start, end }: Span): number {
  let number = 0
  for (let i = start; i < end; i++) if (folded[i] !== HOLE) number = (Math.imul(number, 31) + (folded[i] as number)) | 0
  return number
}

/** Whether two spans have the same letters. */
function isSpelledAlike(folded: Uint16Array, a: Span, b: Span): boolean {
  let [i, k] = [a.start, b.start]
  for (;;) {
    while (i < a.end && folded[i] === HOLE) i++
    while (k < b.end && folded[k] === HOLE) k++
    if (i >= a.end || k >= b.end) return i >= a.end && k >= b.end
    if (folded[i++] !== folded[k++]) return false
  }
}
