/** The words that a fact's status rests on: those without which it would be another. */
import type { FactStatus } from '../emit/schema.ts'
import { Clause } from '../facts/chunk.ts'
import type { Frame } from '../facts/frames/frame.ts'
import { statusOf } from '../facts/status/status.ts'
import { Trigger } from '../facts/trigger.ts'
import { Stream } from '../pipeline/stream.ts'
import { TokenKind } from '../tokenize/tokens.ts'

export type StatusWord = Readonly<{ start: number; end: number; without: FactStatus }>

/**
 * @param owned whether the trigger holds its subject itself
 * @returns the status of the frame at this trigger, and each word of the sentence that changes it when a plain noun stands in its place
 */
export function statusWords(trigger: Trigger, frame: Frame, owned: boolean): { status: FactStatus; words: StatusWord[] } {
  const { clause } = trigger
  const { stream } = clause
  const status = statusOf(trigger, frame, owned)
  const probe = Stream.continuing(stream, stream.sentences.length - 1)
  probe.copy(stream, 0, stream.length)
  const probed = new Trigger(new Clause(probe, clause.chunks, clause.start, clause.end), trigger.chunk, trigger.at, trigger.finite)
  const blank = stream.symbols.ofToken(TokenKind.Word, 0, 1, 0)
  const words: StatusWord[] = []
  for (let i = clause.start; i < clause.end; i++) {
    if (i === trigger.at || i === trigger.chunk.from) continue
    const symbol = probe.symbol[i] as number
    probe.symbol[i] = blank
    const without = statusOf(probed, frame, owned)
    probe.symbol[i] = symbol
    if (without !== status) words.push({ start: stream.start(i), end: stream.end(i), without })
  }
  return { status, words }
}
