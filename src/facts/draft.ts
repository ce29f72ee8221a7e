/** Facts before ids and code points. */
import type { FactStatus, FactType } from '../emit/schema.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import type { Mention, Span } from '../types.ts'

export type FillerDraft = { start: number; end: number; entity?: EntityDraft; mention?: Mention; value?: Record<string, unknown> }

export type FactDraft = {
  type: FactType
  subtype?: string
  status: FactStatus
  roles: Record<string, FillerDraft[]>
  attribution?: { speaker?: FillerDraft; cue?: string }
  evidence: Span[]
  codes?: { plover?: string; cameo?: string }
  rule: string
  confidence: number
  /** How many labelled examples stand behind `confidence`. */
  cases?: number
  summary: string
  summaryAr: string
}
