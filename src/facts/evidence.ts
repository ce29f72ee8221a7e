/** Evidence of a fact that was told in several places. */
import type { Span } from '../types.ts'
import type { FactDraft } from './draft.ts'

/** Where the last evidence of a fact ends, once it has more than one piece. */
const furthest = new WeakMap<FactDraft, number>()

/** Adds the pieces that overlap none of the fact's own. */
export function addEvidence(fact: FactDraft, pieces: readonly Span[]): void {
  let end = furthest.get(fact) ?? Math.max(...fact.evidence.map((e) => e.end))
  for (const piece of pieces) {
    // Told in order of the text, a piece mostly lies behind all others.
    if (piece.start < end && fact.evidence.some((e) => e.start < piece.end && piece.start < e.end)) continue
    fact.evidence.push(piece)
    end = Math.max(end, piece.end)
  }
  furthest.set(fact, end)
}
