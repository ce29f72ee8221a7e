/** What stands over a clause: cues, conditions, and the verb before أن. */
import type { FactStatus } from '../../emit/schema.ts'
import { perSymbol, reads } from '../../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from '../chunk.ts'
import type { ElementClass } from '../classes.ts'
import type { Frame } from '../frames/frame.ts'
import { classOf } from '../traits.ts'
import { cueOf, has, isCue, isMa, isNegation, scopeOf, set, valuesOf, weaker } from './scope.ts'

/** After these, أن with an imperfect tells what did happen. */
const FACTIVE = set('manage precede please after before since until')

/** What stands over the clause: `من المقرر أن`, `يعتزم أن`, `إذا`. */
export function outerStatus(clause: Clause, chunk: Chunk, frame: Frame): FactStatus {
  const { stream } = clause
  const head = (clause.chunks[clauseHead(clause, chunk)] as Chunk).from
  let k = head - 1
  for (; k >= clause.start; k--) {
    const view = stream.view(k)
    if (isCue(view)) return cueOf(view)
    if (isIf(view)) return 'possible'
    if (!TRANSPARENT.has(classOf(stream, k))) break
  }
  if (k < clause.start || classOf(stream, k) !== 'that' || !has(stream.view(k), 'that')) return 'occurred'
  return overThat(clause, k, stream.view(head).readings.some((r) => r.verb === 'imperfect') && stream.element(k).written === 'أن', frame)
}

const isIf = perSymbol((view) => view.readings.some((r) => r.lexeme.value === 'if'))

const TRANSPARENT: ReadonlySet<ElementClass> = new Set(['and', 'other', 'particle', 'preposition'])

/** Index of the first chunk of the clause that holds `chunk`. */
function clauseHead(clause: Clause, chunk: Chunk): number {
  let k = chunk.index
  while (k > 0 && (clause.chunks[k] as Chunk).edge < Edge.That && !(k < chunk.index && (clause.chunks[k] as Chunk).kind === 'verb' && chunk.index - k > 8)) k--
  return k
}

/** `غادر قبل أن يصل الوفد`, but `يزور بغداد قبل أن ‹يتوجه› إلى أربيل`: whether the verb before it is a perfect. */
function isTold({ stream, start }: Clause, at: number): boolean {
  for (let k = at - 1; k >= start; k--) {
    if (classOf(stream, k) !== 'verb') continue
    return stream.view(k).readings.some((r) => r.verb === 'perfect')
  }
  return true
}
const says = reads('verb', ['say'])

/**
 * The cue or verb right before أن.
 *
 * @param subjunctive whether an imperfect follows at once: then the clause tells what is wanted, feared or due, unless a factive says it came about
 */
function overThat(clause: Clause, that: number, subjunctive: boolean, frame: Frame): FactStatus {
  const { stream } = clause
  let status: FactStatus = 'occurred'
  for (let k = that - 1; k >= Math.max(clause.start, that - 6); k--) {
    const view = stream.view(k)
    const kind = classOf(stream, k)
    if (kind === 'stop' || kind === 'that') break
    if (isCue(view)) return weaker(status, cueOf(view))
    if (k === that - 1 && isNegation(view) && !isMa(stream.element(k).folded)) return 'denied'
    // `قال المصدر الذي ‹طلب› عدم الكشف عن اسمه إن …`: that is not what he asked for.
    if (k > clause.start && classOf(stream, k - 1) === 'relative') continue
    if (valuesOf(view).some((v) => FACTIVE.has(v))) return subjunctive && has(view, 'before') && !isTold(clause, k) ? 'planned' : status
    status = weaker(status, scopeOf(view, frame))
    const negated = k > clause.start && isNegation(stream.view(k - 1)) && !isMa(stream.element(k - 1).folded)
    if (kind === 'verb' && negated) return status === 'possible' && !has(view, 'rule_out') ? 'denied' : 'possible'
    // `نفى الخبر، وقال إن …`: what is said is not what was denied before.
    if (status !== 'occurred' || kind === 'verb' || says(view)) break
  }
  return status === 'occurred' && subjunctive ? 'planned' : status
}
