/** Facts before ids and code points. */
import type { FactStatus, FactType } from '../emit/schema.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import type { Mention, Span } from '../types.ts'

export type FillerDraft = {
  start: number
  end: number
  entity?: EntityDraft | undefined
  mention?: Mention | undefined
  value?: Record<string, unknown> | undefined
}

export type Attribution = { speaker?: FillerDraft | undefined; cue?: string | undefined }

export type FactDraft = {
  type: FactType
  subtype?: string | undefined
  status: FactStatus
  roles: Record<string, FillerDraft[]>
  attribution?: Attribution | undefined
  evidence: Span[]
  codes?: { plover?: string; cameo?: string } | undefined
  rule: string
  confidence: number
  /** How many labelled examples stand behind `confidence`. */
  cases?: number | undefined
  summary: string
  summaryAr: string
}

/** A filler that is only its words, so far. All fillers have one shape. */
export const fillerAt = (start: number, end: number): FillerDraft => ({ start, end, entity: undefined, mention: undefined, value: undefined })

/** A fact without summaries and confidence. All facts have one shape. */
export function factOf(
  rule: string,
  type: FactType,
  about: Pick<FactDraft, 'roles' | 'evidence'> & Partial<Pick<FactDraft, 'subtype' | 'status' | 'attribution' | 'codes'>>,
): FactDraft {
  const { roles, evidence, subtype, status = 'occurred', attribution, codes } = about
  return { type, subtype, status, roles, attribution, evidence, codes, rule, confidence: 0, cases: undefined, summary: '', summaryAr: '' }
}
