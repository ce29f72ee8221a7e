/** Subjects from outside a trigger's clause: the speaker of a first person, the subject of the clause before, whom the sentences before are about. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import type { FillerDraft } from './draft.ts'
import { fillerOf } from './extent.ts'
import type { Fillers } from './fillers.ts'
import { fits, kindSet } from './fit.ts'
import type { KindSet } from './kind-set.ts'
import type { FramePlan } from './plan.ts'
import { governor, idafaHead, isDate, resumed } from './reach.ts'
import { earlierSubject, mainSubject } from './statements/main-subject.ts'
import { isCue } from './status/scope.ts'
import { carriedSubject, isFeminine, isHers, isMasculine, isPassive, subjectBeside } from './subject.ts'
import { Trigger } from './trigger.ts'
import { isAuxiliary, isImpersonal, isLight, isPlural, travels } from './verbs.ts'

/** Who is speaking at a place of the text. */
export type SpeakerAt = (at: number) => FillerDraft | null
/** Who is speaking where a trigger in the first person stands, who travelled or met somebody last, and who left an office last. */
export type Outside = Readonly<{ speakerAt: SpeakerAt; seen: () => FillerDraft | null; removed: () => FillerDraft | null }>

/** Who can say `we`: no gift, and no measure. */
const SPEAKING = kindSet(['actor', 'body', 'organization', 'force', 'state', 'person'])

/**
 * @param pronouns the pronoun on أن before the trigger is its subject, whatever follows it
 * @returns the subject of a trigger that has none in its clause
 */
export function carry(trigger: Trigger, plan: FramePlan, fillers: Fillers, { speakerAt, seen }: Outside, pronouns: boolean): FillerDraft | null {
  const { clause, finite } = trigger
  if (trigger.saysWe && plan.subjectKinds.meets(SPEAKING)) {
    const speaker = speakerAt(clause.stream.start(trigger.at))
    // `غادرنا المطعم`, says a witness, and no force.
    if (speaker && speaker.entity?.kind !== 'person' && (plan.frame.type !== 'movement' || speaker.entity?.kind === 'organization')) return speaker
  }
  if (!plan.carries && !pronouns) return null
  const found = finite
    ? ofVerb(trigger, plan, fillers, pronouns)
    : MEETING.has(plan.frame.type)
      ? ofNoun(trigger, plan, plan.carries ?? plan.subjectKinds, fillers)
      : null
  return found ?? (MEETING.has(plan.frame.type) ? ofText(trigger, plan, fillers, seen) : null)
}

/** `‹استقبله› نظيره`, `يلتقي ‹خلالها› نظيره`, `وصل الوزير ‹والتقى› نظيره`: who stands alone behind a verb of meeting is met by whom the text was about. */
export function meetsKnown(trigger: Trigger, { frame, carries }: FramePlan, { participant = [] }: Readonly<Record<string, readonly FillerDraft[]>>): boolean {
  const { clause, chunk, at, after } = trigger
  if (frame.type !== 'meeting' || !carries || participant.length === 0) return false
  // `زيارة التقى ‹خلالها› الرئيس ورئيس الوزراء`
  if (participant.length > 1) return trigger.finite && (resumed(clause, chunk) === 'during' || followsJourney(clause, chunk))
  // `توجه إلى القاهرة للقاء ‹نظيره›`
  if (!trigger.finite) return chunk.preposition === 'for'
  if (clause.stream.view(at).enclitic || resumed(clause, chunk) === 'during') return true
  const beside = after.filter((c) => c.preposition === null && !c.construct && !isDate(clause.stream, c))
  const [only] = beside
  return beside.length === 1 && only !== undefined && clause.stream.start(only.from) <= (participant[0] as FillerDraft).start && isSequel(clause, chunk)
}

/** `زار الوزير بغداد ‹والتقى› الرئيس ورئيس البرلمان`: whoever came meets them, in the same breath. */
function followsJourney({ stream, chunks }: Clause, { joined, edge, index, from }: Chunk): boolean {
  if (!joined || edge !== Edge.None || isPlural(stream.view(from))) return false
  const verb = chunks.slice(0, index).findLast((c) => c.kind === 'verb' && !c.measure)
  return verb !== undefined && travels(stream.view(verb.from))
}

/** `وصل الوزير ‹والتقى› …`, `كما التقى …`: a verb without a phrase before it that goes on from what was told. */
const isSequel = ({ stream, start }: Clause, { joined, edge, index, from }: Chunk): boolean =>
  joined || edge === Edge.That || (index > 0 && edge === Edge.Comma) || (from > start && isThen(stream.view(from - 1)))
/** `. ثم التقى …` */
const isThen = reads('conjunction')

/** Whoever meets or travels once is whom a report is about, in every clause that names nobody else. */
const MEETING = new Set(['meeting', 'visit'])

/** What a body does alone: many who do it are others (`قالت الوزارة إنهم ‹زودوا› روسيا بطائرات`). */
const ONE_BODY: ReadonlySet<string> = new Set(['transaction', 'aid', 'meeting', 'visit'])

/** The subject of the clause before. */
function ofVerb(trigger: Trigger, plan: FramePlan, fillers: Fillers, pronouns = false): FillerDraft | null {
  const { clause, chunk } = trigger
  const carries = plan.carries ?? (pronouns ? plan.subjectKinds : null)
  const plural = isPlural(clause.stream.view(trigger.at))
  if (
    !carries ||
    isPassive(trigger, plan.frame) ||
    (ONE_BODY.has(plan.frame.type) && plural) ||
    !goesOn(trigger, plan) ||
    // Whom a relative clause is about does what its verb says, if anybody does.
    (chunk.edge === Edge.Relative && !clause.stream.view(trigger.at).enclitic && (resumed(clause, chunk) === null || isInDocument(trigger))) ||
    (!pronouns && hasOwnSubject(trigger, plan))
  )
    return null
  const feminine = isFeminine(trigger, plan.frame) || isHers(clause.stream.view(trigger.at))
  if (plan.frame.type === 'indicator') return plural ? null : nearest(trigger, isExpected(trigger) ? plan.subjectKinds : carries, fillers, feminine)
  const accepts = (c: Chunk): boolean => fits(clause.stream, c, carries) && !(feminine && isMasculine(clause.stream, c))
  const found = MEETING.has(plan.frame.type) ? alike(trigger, feminine, accepts) : carriedSubject(trigger, accepts)
  return found ? fillerOf(clause, found, 'phrase', fillers) : null
}

/** The subject of the last verb before whose gender is the same: names do not tell whether they are a woman's. */
function alike({ clause, chunk }: Trigger, feminine: boolean, accepts: (c: Chunk) => boolean): Chunk | null {
  for (let k = chunk.index - 1; k >= 0; k--) {
    const verb = clause.chunks[k] as Chunk
    // `زيارة يلتقي خلالها الرئيس، قبل أن ‹يتوجه› إلى …`: whom one meets there does not travel on.
    if (verb.kind !== 'verb' || verb.measure || resumed(clause, verb) === 'during' || isHers(clause.stream.view(verb.from)) !== feminine) continue
    const found = subjectBeside(clause, verb, accepts)
    if (found) return found
  }
  return null
}

/** Whether a clause may go on telling of the subject before it. */
function goesOn(trigger: Trigger, { frame }: FramePlan): boolean {
  const { clause, chunk } = trigger
  // `…، ‹فيما قتل› أربعة مدنيين`: behind another conjunction than و nobody goes on killing.
  if (frame.type === 'attack' && chunk.edge === Edge.That && !clause.stream.view(chunk.from - 1).enclitic) return false
  // `زيارة ‹يلتقي خلالها› نظيره`: within what somebody does he goes on.
  return chunk.joined || chunk.edge >= Edge.Comma || isInDocument(trigger) || (MEETING.has(frame.type) && resumed(clause, chunk) === 'during')
}

/** `وصل الوزير ‹وأجرى› مباحثات`, `قال خلال ‹زيارة› إلى بغداد`: the subject of the verb that carries a noun, or of the one it tells the circumstances of. */
function ofNoun(trigger: Trigger, plan: FramePlan, carries: KindSet, fillers: Fillers): FillerDraft | null {
  const { clause, chunk } = trigger
  const { stream } = clause
  const verb = governor(clause, chunk.index)
  const accepts = (c: Chunk): boolean => fits(stream, c, carries)
  if (verb && isLight(stream.view(verb.from)) && !isImpersonal(stream.view(verb.from)) && ['bi', null].includes(chunk.preposition)) {
    const over = new Trigger(clause, verb, verb.from, true)
    return ofVerb(over, plan, fillers)
  }
  const aimed = idafaHead(clause, chunk).preposition === 'for' && verb !== null && travels(stream.view(verb.from))
  if (!aimed && !isCircumstance(clause, chunk)) return null
  const main = verb ?? nextVerb(clause, chunk)
  // Behind the circumstance of a verb before it stand its own arguments.
  const free = (c: Chunk): boolean => accepts(c) && (main === null || main.index > chunk.index || c.index < chunk.index)
  const found = main && !isAuxiliary(stream.view(main.from)) ? subjectBeside(clause, main, free) : null
  if (found) return fillerOf(clause, found, 'phrase', fillers)
  // `قال الوزير: «…»، وذلك خلال لقاء مع …`
  const told = mainSubject(stream, clause.start, trigger.at, fillers)
  return told?.entity?.kind === 'person' ? told : null
}

/** `خلال زيارة إلى بغداد`, `في ختام لقائه قادة الأحزاب`: an event under such a preposition, of no one yet. */
function isCircumstance(clause: Clause, chunk: Chunk): boolean {
  const { stream, chunks } = clause
  const { index, to } = chunk
  const next = chunks[index + 1]
  // `في زيارة ‹الوفد›`: of somebody.
  const owned = next?.isIdafaOf(chunks[index] as Chunk) === true && !isPlace(stream.view(next.from))
  return AMID.has(idafaHead(clause, chunk).preposition ?? '') && !stream.view(to - 1).article && !owned
}
const isPlace = perSymbol((view) => view.tags.includes('place'))
const AMID = new Set(['during', 'after', 'in'])

/** `وخلال زيارته للعاصمة، ‹التقى› المبعوث …`: the verb behind a circumstance that opens the sentence. */
function nextVerb({ chunks }: Clause, circumstance: Chunk): Chunk | null {
  const next = chunks.find(({ index, kind, edge, measure }) => index > circumstance.index && ((kind === 'verb' && !measure) || edge > Edge.Comma))
  return next?.kind === 'verb' && next.edge === Edge.Comma ? next : null
}

/** `كما التقى …` at the head of a sentence, `جاء ذلك خلال لقائه …`: whom the sentences before are about. */
function ofText(trigger: Trigger, { frame, objectKinds }: FramePlan, fillers: Fillers, seen: Outside['seen']): FillerDraft | null {
  const { clause, chunk, at, finite } = trigger
  const { stream } = clause
  if (finite) {
    const next = clause.chunks[chunk.index + 1]
    const unknown = next?.kind === 'noun' && next.edge === Edge.None && next.preposition === null && !isDate(stream, next) && !fits(stream, next, objectKinds)
    if (!opens(clause, chunk) || unknown || isPassive(trigger, frame) || isHers(stream.view(at)) || isPlural(stream.view(at))) return null
  } else if (!stream.view(at).enclitic || stream.element(at).folded.endsWith('ها') || !isCircumstance(clause, chunk)) return null
  const subject = earlierSubject(stream, at, fillers)
  return subject?.entity?.kind === 'person' ? subject : seen()
}

/** Whether no phrase stands before a verb in its sentence. */
const opens = ({ stream, chunks }: Clause, { index }: Chunk): boolean =>
  chunks.slice(0, index).every(({ kind, from }) => kind === 'verb' && isAuxiliary(stream.view(from)))

/** `أصدرت الوزارة بيانا ‹دعت فيه› إلى …`: whoever issues it says what is in it. */
function isInDocument({ clause, chunk, about }: Trigger): boolean {
  return about !== null && resumed(clause, chunk) === 'in' && isDocument(clause.stream.view(about.from))
}
const isDocument = reads(['medium', 'speaker-noun'])

/** `بلغ الإنتاج 4 ملايين، ومن المتوقع أن ‹يرتفع› إلى 5` */
function isExpected({ clause: { stream, chunks }, chunk }: Pick<Trigger, 'clause' | 'chunk'>): boolean {
  const before = chunks[chunk.index - 1]
  return chunk.edge === Edge.That && before !== undefined && isCue(stream.view(before.from))
}

/** `ثم سهم الشركة بتداولات ضعيفة، وأغلق عند 5 دراهم`: what is quoted last, with a verb or without, is what goes on moving, or is expected to. */
function nearest({ clause, chunk }: Trigger, carries: KindSet, fillers: Fillers, feminine: boolean): FillerDraft | null {
  for (let k = chunk.index - (isExpected({ clause, chunk }) ? 2 : 1); k >= 0; k--) {
    if ((clause.chunks[k + 1] as Chunk).edge >= Edge.That) return null
    const before = clause.chunks[k] as Chunk
    if (before.kind !== 'noun' || before.preposition !== null || before.bracket || !fits(clause.stream, before, carries)) continue
    return isMasculine(clause.stream, before) !== feminine ? fillerOf(clause, before, 'phrase', fillers) : null
  }
  return null
}

/** `وضبطت الجمارك 12 سيارة`: a definite noun right after the verb that cannot be its object is its subject, even if we do not know what it is. */
function hasOwnSubject({ clause, chunk }: Trigger, plan: FramePlan): boolean {
  const next = clause.chunks[chunk.index + 1]
  if (next?.kind !== 'noun' || next.edge !== Edge.None || next.joined || next.preposition !== null || isDate(clause.stream, next)) return false
  return clause.stream.view(next.from).article && !fits(clause.stream, next, plan.objectKinds)
}
