/** Fills a frame from the clause around its trigger, and tells whether that makes a fact. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Span } from '../types.ts'
import { type Chunk, Edge } from './chunk.ts'
import { hasCategory } from './classes.ts'
import { type FactDraft, type FillerDraft, factOf } from './draft.ts'
import { fillerOf } from './extent.ts'
import type { Fillers } from './fillers.ts'
import { Filling, type Rival, type Roles } from './filling.ts'
import { fits, kindSet } from './fit.ts'
import type { Frame } from './frames/frame.ts'
import type { KindSet } from './kind-set.ts'
import type { FramePlan } from './plan.ts'
import { governor, isDate, resumed } from './reach.ts'
import { isNegation } from './status/scope.ts'
import { statusOf } from './status/status.ts'
import { carriedSubject, isFeminine, isMasculine, isPassive, isPlural, isPronouns } from './subject.ts'
import { classOf } from './traits.ts'
import type { Trigger } from './trigger.ts'
import { makesKnown } from './verbs.ts'

/** Who is speaking at a place of the text. */
export type SpeakerAt = (at: number) => FillerDraft | null

/** A role named twice must have two fillers. */
const satisfied = (set: FramePlan['requires'][number], roles: Roles): boolean => set.every(([role, fillers]) => (roles[role]?.length ?? 0) >= fillers)

/**
 * @param rivals the triggers of the sentence
 * @param speakerAt who is speaking at a place of the text, where a trigger in the first person stands
 * @returns a draft without summaries, or null when the frame's roles are not there
 */
export function matchFrame(trigger: Trigger, plan: FramePlan, fillers: Fillers, speakerAt: SpeakerAt, rivals: readonly Rival[]): FactDraft | null {
  const { frame } = plan
  if (trigger.finite && contradicts(trigger, frame)) return null
  if (frame.foremost && !isForemost(trigger)) return null
  const filling = new Filling(trigger, plan, fillers, rivals)
  filling.fill()
  const { roles } = filling
  const bySubject = plan.subjects[0]?.rule
  const pronouns = isPronouns(trigger, frame, (c) => fits(trigger.clause.stream, c, plan.objectKinds))
  const carried = bySubject && (pronouns || !roles[bySubject.role]) ? carry(trigger, plan, fillers, speakerAt, pronouns) : null
  if (bySubject && carried) {
    // `قال إنه التقى نظيره`: whom he met has the role already.
    roles[bySubject.role] = [carried, ...(roles[bySubject.role] ?? [])]
    filling.filled?.push({ role: bySubject.role, filler: carried, rule: null, chunk: null })
  }
  if (!plan.requires.some((set) => satisfied(set, roles))) return filling.told(null)
  for (const role of plan.scaffold) delete roles[role]
  const { rule, type, plover, cameo } = frame
  const codes = plover === undefined ? undefined : cameo === undefined ? { plover } : { plover, cameo }
  const status = statusOf(trigger, frame, filling.owned)
  const told = (status === 'occurred' || status === 'ongoing') && isAhead(trigger, filling) ? 'planned' : status
  return filling.told(
    factOf(rule, type, {
      subtype: frame.intended !== undefined && told !== 'occurred' && told !== 'ongoing' ? frame.intended : frame.subtype,
      status: told,
      roles,
      evidence: [evidenceOf(trigger, roles, carried)],
      codes,
    }),
  )
}

/** Whether a masdar opens its line, or is what the verb right over it makes known. */
function isForemost({ clause, chunk }: Trigger): boolean {
  if (chunk.index === 0) return true
  const verb = chunk.construct || chunk.joined || !['about', null].includes(chunk.preposition) ? null : governor(clause, chunk.index)
  return verb !== null && chunk.edge === Edge.None && makesKnown(clause.stream.view(verb.from))
}

/** `يصل الرئيس الأحد`, `يزور الوزير القاهرة غدا`: what has a day after that of the text is still to come, unless a perfect tells it. */
function isAhead({ clause: { stream }, at }: Trigger, { roles: { time, period }, ahead }: Filling): boolean {
  if (stream.view(at).tags.includes('ahead')) return true
  const { published } = stream.context
  if (stream.view(at).readings.some((r) => r.verb === 'perfect')) return false
  if (ahead) return true
  const edtf = (time ?? period)?.[0]?.value?.edtf
  if (published === null || typeof edtf !== 'string' || !(period ? YEAR : DAY).test(edtf)) return false
  return edtf > published.slice(0, edtf.length)
}
/** Figures of a year to come are forecasts (`إنتاج 6 ملايين برميل بحلول 2030`). */
const YEAR = /^\d{4}(?:-\d\d){0,2}$/u
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/u

/** From the first to the last of the trigger and its fillers, but for a subject from outside of the clause. */
function evidenceOf({ clause: { stream }, at }: Trigger, roles: Roles, carried: FillerDraft | null): Span {
  let start = stream.start(at)
  let end = stream.end(at)
  for (const role in roles)
    for (const filler of roles[role] as FillerDraft[]) {
      if (filler === carried) continue
      start = Math.min(start, filler.start)
      end = Math.max(end, filler.end)
    }
  return { start, end }
}

const isVerbOnly = perSymbol(
  (view) =>
    view.kind === 'word' &&
    view.readings.some((r) => r.verb === 'perfect') &&
    view.readings.every((r) => r.person !== undefined || r.lexeme.category === 'not-counted'),
)

/** After لن, سـ and the like only an imperfect stands: `لن تسلم` is no perfect of تسلم. */
function contradicts(trigger: Trigger, frame: Frame): boolean {
  const { stream } = trigger.clause
  const before = trigger.at === trigger.clause.start ? null : stream.view(trigger.at - 1)
  // `يقل` is a form of أقال only after لم.
  const isShort = stream.view(trigger.at).readings.every((r) => r.jussive === true || !frame.verbs?.includes(String(r.lexeme.value)))
  if (isShort && !(before && (isNegation(before) || before.char === 'ل'))) return true
  if (frame.alone && trigger.at + 1 < trigger.clause.end && isVerbOnly(stream.view(trigger.at + 1))) return true
  if (trigger.at === trigger.clause.start || classOf(stream, trigger.at - 1) !== 'particle' || hasCategory(stream.view(trigger.at - 1), 'modal')) return false
  return !stream.view(trigger.at).readings.some((r) => r.verb === 'imperfect' && frame.verbs?.includes(String(r.lexeme.value)))
}

/** Who can say `we`: no gift, and no measure. */
const SPEAKING = kindSet(['actor', 'body', 'organization', 'force', 'state', 'person'])

/** A subject from outside the clause: the speaker of a first person, or the subject of the clause before. */
function carry(trigger: Trigger, plan: FramePlan, fillers: Fillers, speakerAt: SpeakerAt, pronouns: boolean): FillerDraft | null {
  const { clause, chunk, finite } = trigger
  if (trigger.saysWe && plan.subjectKinds.meets(SPEAKING)) {
    const speaker = speakerAt(clause.stream.start(trigger.at))
    // `غادرنا المطعم`, says a witness, and no force.
    if (speaker && speaker.entity?.kind !== 'person' && (plan.frame.type !== 'movement' || speaker.entity?.kind === 'organization')) return speaker
  }
  const carries = plan.carries ?? (pronouns ? plan.subjectKinds : null)
  if (
    !carries ||
    !finite ||
    isPassive(trigger, plan.frame) ||
    (plan.frame.type === 'transaction' && isPlural(clause.stream.view(trigger.at))) ||
    !(chunk.joined || chunk.edge >= Edge.Comma || isInDocument(trigger)) ||
    // Whom a relative clause is about does what its verb says, if anybody does.
    (chunk.edge === Edge.Relative && !clause.stream.view(trigger.at).enclitic && (resumed(clause, chunk) === null || isInDocument(trigger))) ||
    (!pronouns && hasOwnSubject(trigger, plan))
  )
    return null
  const feminine = isFeminine(trigger, plan.frame)
  if (plan.frame.type === 'indicator') return feminine || isPlural(clause.stream.view(trigger.at)) ? null : nearest(trigger, carries, fillers)
  const found = carriedSubject(trigger, (c) => fits(clause.stream, c, carries) && !(feminine && isMasculine(clause.stream, c)))
  return found ? fillerOf(clause, found, 'phrase', fillers) : null
}

/** `أصدرت الوزارة بيانا ‹دعت فيه› إلى …`: whoever issues it says what is in it. */
function isInDocument({ clause, chunk, about }: Trigger): boolean {
  return about !== null && resumed(clause, chunk) === 'in' && isDocument(clause.stream.view(about.from))
}
const isDocument = reads(['medium', 'speaker-noun'])

/** `ثم سهم الشركة بتداولات ضعيفة، وأغلق عند 5 دراهم`: what is quoted last, with a verb or without, is what goes on moving. */
function nearest({ clause, chunk }: Trigger, carries: KindSet, fillers: Fillers): FillerDraft | null {
  for (let k = chunk.index - 1; k >= 0; k--) {
    if ((clause.chunks[k + 1] as Chunk).edge >= Edge.That) return null
    const before = clause.chunks[k] as Chunk
    if (before.kind !== 'noun' || before.preposition !== null || before.bracket || !fits(clause.stream, before, carries)) continue
    return isMasculine(clause.stream, before) ? fillerOf(clause, before, 'phrase', fillers) : null
  }
  return null
}

/** `وضبطت الجمارك 12 سيارة`: a definite noun right after the verb that cannot be its object is its subject, even if we do not know what it is. */
function hasOwnSubject({ clause, chunk }: Trigger, plan: FramePlan): boolean {
  const next = clause.chunks[chunk.index + 1]
  if (next?.kind !== 'noun' || next.edge !== Edge.None || next.joined || next.preposition !== null || isDate(clause.stream, next)) return false
  return clause.stream.view(next.from).article && !fits(clause.stream, next, plan.objectKinds)
}
