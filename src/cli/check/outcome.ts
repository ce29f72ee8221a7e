/** What `check` finds for each document, and what its reporters are told. */
import type { Comparison } from '../../check/compare.ts'
import type { Row } from '../../check/score.ts'

export type Outcome = Readonly<{
  /** The document's id, or for an orphan the name of its golden file. */
  id: string
  source: string
  golden: string
  state: 'equal' | 'different' | 'updated' | 'missing' | 'orphan' | 'broken' | 'unreadable'
  message: string
  comparison?: Comparison
  /** The text that offsets count in when it is the file's own; else its lines are not known. */
  text?: string
  /** Line of the row that held the document. */
  line?: number
}>

export type Summary = Readonly<{
  equal: number
  updated: number
  different: number
  unreadable: number
  rows: readonly Row[]
  /** Why the run fails although no document does, or the other way round. */
  verdict: string
  failed: boolean
}>

/** Takes outcomes one by one and returns text for standard output. */
export type Reporter = { document(outcome: Outcome): string; end(summary: Summary): string }

export const isFailure = ({ state }: Outcome): boolean => state !== 'equal' && state !== 'updated'
