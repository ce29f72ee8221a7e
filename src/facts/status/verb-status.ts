/** What stands right before a verb makes of it, and what the verb over it does. */
import type { FactStatus } from '../../emit/schema.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from '../chunk.ts'
import { hasCategory } from '../classes.ts'
import type { Frame } from '../frames/frame.ts'
import { resumed } from '../reach.ts'
import { classOf } from '../traits.ts'
import { isAuxiliary } from '../verbs.ts'
import { cueOf, has, isCue, isMa, weaker, widest } from './scope.ts'

/** What somebody does on the way. */
const JOURNEYS: ReadonlySet<string> = new Set(['meeting', 'visit', 'agreement'])

/** Particles right before a verb. */
export function verbStatus(clause: Clause, chunk: Chunk, frame: Frame | null): FactStatus {
  const { stream } = clause
  const forms = stream.view(chunk.from).readings.filter((r) => frame === null || frame.verbs?.includes(String(r.lexeme.value)))
  const imperfect = forms.some((r) => r.verb === 'imperfect') && !forms.some((r) => r.verb === 'perfect')
  for (let k = chunk.from - 1; k >= Math.max(clause.start, chunk.from - 3); k--) {
    const view = stream.view(k)
    if (view.kind === 'proclitic' && view.char === 'س') return 'planned'
    // Before a perfect ل answers لو: it did not come to that.
    if (view.kind === 'proclitic' && view.char === 'ل') return imperfect ? aimStatus(clause, chunk, frame) : 'possible'
    for (const { lexeme } of view.readings) {
      if (lexeme.category === 'status-cue') return lexeme.value as FactStatus
      if (lexeme.category === 'future') return 'planned'
      if (lexeme.category === 'negation' && lexeme.lemma === 'لم' && !isMa(stream.element(k).folded))
        return excepts(clause, chunk) ? (stream.element(k).folded === 'لن' ? 'planned' : 'occurred') : 'denied'
      if (lexeme.category === 'modal') return imperfect || lexeme.value === 'maybe' ? 'possible' : 'occurred'
    }
    if (!['particle', 'other', 'and'].includes(classOf(stream, k))) break
  }
  // `وصل في زيارة ‹يلتقي خلالها› الرئيس`: what is to happen there.
  if (imperfect && frame !== null && JOURNEYS.has(frame.type) && resumed(clause, chunk) === 'during') return 'planned'
  return imperfect && (frame === null || frame.state) && !isPast(clause, chunk) ? 'ongoing' : 'occurred'
}

/** `كان المسلحون يسيطرون على المدينة`, `الذين كانوا يسيطرون`: what once went on. */
function isPast({ stream, chunks, start }: Clause, { index, from }: Chunk): boolean {
  const subject = chunks[index - 1]
  const heads = subject?.kind === 'noun' && subject.to === from && subject.preposition === null ? [from, subject.from] : [from]
  return heads.some((head) => head > start && wasOnce(stream.view(head - 1)))
}
const wasOnce = perSymbol((view) => view.readings.some((r) => r.lexeme.value === 'be' && r.verb === 'perfect'))

/** `انخفض السهم 2% ليغلق على 40`: after a figure's verb ل tells where it led to; elsewhere what is aimed at. */
function aimStatus(clause: Clause, chunk: Chunk, frame: Frame | null): FactStatus {
  if (frame?.type !== 'indicator') return 'planned'
  for (let k = chunk.index - 1; k >= 0; k--) {
    const before = clause.chunks[k] as Chunk
    if (before.kind !== 'verb' || before.measure) continue
    const view = clause.stream.view(before.from)
    return view.readings.some((r) => r.verb === 'perfect') ? weaker(verbStatus(clause, before, null), widest(view)) : 'planned'
  }
  return 'planned'
}

/** What a verb over this one, past its subject, says (`ما زال الجيش يقصف`, `لم تعد القوات تسيطر`, `كاد المسلحون يقتحمون`). */
export function ledStatus(clause: Clause, chunk: Chunk): FactStatus {
  const { stream } = clause
  if (!stream.view(chunk.from).readings.some((r) => r.verb === 'imperfect')) return 'occurred'
  for (let k = chunk.index; k > 0 && k >= chunk.index - 3; k--) {
    if ((clause.chunks[k] as Chunk).edge !== Edge.None || (k < chunk.index && (clause.chunks[k] as Chunk).preposition !== null)) return 'occurred'
    const before = clause.chunks[k - 1] as Chunk
    if (before.kind !== 'verb') continue
    const view = stream.view(before.from)
    if (isCue(view)) return cueOf(view)
    if (isAuxiliary(view) || has(view, 'return')) return verbStatus(clause, before, null) === 'denied' ? 'denied' : 'occurred'
    return ['denied', 'ongoing'].includes(widest(view)) ? widest(view) : 'occurred'
  }
  return 'occurred'
}

/** `لن تسلم سوى 35 طائرة` says what will be delivered. */
function excepts(clause: Clause, chunk: Chunk): boolean {
  for (let i = chunk.to; i < Math.min(clause.end, chunk.to + 8); i++) if (hasCategory(clause.stream.view(i), 'exception')) return true
  return false
}
