/** What can be told while a document is read; nothing is computed for it when nobody listens. */
import type { FrameTrace } from '../facts/filling.ts'
import type { Phase, Trace } from '../pattern/phase.ts'
import type { Stream } from './stream.ts'

export type Watch = Readonly<{
  /** Every match that was considered. */
  match?: Trace
  /** Each phase, with the stream before it. */
  phase?: (phase: Phase, before: Stream) => void
  /** Every frame that a word opened. */
  frame?: FrameTrace
}>
