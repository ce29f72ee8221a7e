/** Whether a trigger's event occurred, goes on, is planned, possible or denied: by the cues before it in its clause. */
import type { FactStatus } from '../emit/schema.ts'
import type { Stream } from '../pipeline/stream.ts'

/** Verbs whose complement is still to come, goes on, or is denied. */
const PLANNED = new Set(['intend', 'plan', 'pledge', 'promise', 'expect', 'want', 'demand', 'call_for', 'request', 'stipulate', 'include', 'seek'])
const ONGOING = new Set(['continue', 'persist', 'cease'])
const DENIED = new Set(['deny', 'reject'])
const REACH = 7

/**
 * @param i the trigger
 * @returns the weakest status any cue allows
 */
export function statusOf(stream: Stream, i: number): FactStatus {
  const start = Math.max(stream.sentences[stream.sentenceOf(i)] as number, i - REACH)
  let status: FactStatus = 'occurred'
  for (let k = i - 1; k >= start; k--) {
    const view = stream.view(k)
    if (view.char === '.' || view.char === ':' || ('"“”«».'.includes(view.char) && view.char !== '')) break
    const near = i - k <= 2
    if (view.kind === 'proclitic' && view.char === 'س') return 'planned'
    for (const reading of view.readings) {
      const { category, value } = reading.lexeme
      if (category === 'status-cue') return value as FactStatus
      if (category === 'future') return 'planned'
      if (category === 'negation' && near && !['ما', 'غير', 'دون'].includes(reading.lexeme.lemma)) return 'denied'
      if (category === 'modal' && near) status = imperfect(stream, i) ? 'possible' : status
      if (category !== 'verb') continue
      if (PLANNED.has(String(value)) && reading.verb !== 'active') return 'planned'
      if (DENIED.has(String(value)) && near) return 'denied'
      if (ONGOING.has(String(value)) && i - k <= 3) status = 'ongoing'
    }
    if (view.readings.some((r) => r.lexeme.category === 'preposition' && r.lexeme.value === 'during') && status !== 'occurred') break
  }
  return status
}

const imperfect = (stream: Stream, i: number): boolean => stream.view(i).readings.some((r) => r.verb === 'imperfect')
