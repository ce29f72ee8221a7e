/** Fills a frame from the clause around its trigger. */
import { FACT_ROLES } from '../emit/schema.ts'
import type { Stream } from '../pipeline/stream.ts'
import { antecedent, carriedSubject, causes, chain, following, isDate, preceding, resumed, struck, subjectOf, type Trigger, undergoers } from './arguments.ts'
import { type Chunk, type Clause, Edge } from './chunks.ts'
import { classOf, hasCategory } from './classes.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { fillerOf } from './extent.ts'
import type { Fillers } from './fillers.ts'
import type { Frame, RoleRule } from './frames/frame.ts'
import { fits, isMasculine } from './kinds.ts'
import { statusOf } from './status.ts'

/** Another trigger of the sentence: its chunk and the frames it opens. */
export type Rival = Readonly<{ index: number; frames: readonly Frame[] }>
type Roles = Record<string, FillerDraft[]>

/** How a filler came into its role: the rule that looked for it (null: the date of the clause, or a subject from outside of it) and its phrase. */
export type Filled = Readonly<{ role: string; filler: FillerDraft; rule: RoleRule | null; chunk: Chunk | null }>
/** Told of every frame that was tried at a trigger, with the fact it made or null; for `explain`. */
export type FrameTrace = (event: Readonly<{ trigger: Trigger; frame: Frame; filled: readonly Filled[]; fact: FactDraft | null }>) => void

/** Fills the roles of one frame at one trigger. */
class Filling {
  readonly roles: Roles = {}
  readonly #trigger: Trigger
  readonly #frame: Frame
  readonly #fillers: Fillers
  readonly #clause: Clause
  readonly #rivals: readonly Rival[]
  readonly #used = new Set<number>()
  /** Kept only for who listens. */
  readonly filled: Filled[] | null
  /** The subject, when it follows its verb. */
  #subjectAfter: Chunk | null = null

  constructor(trigger: Trigger, frame: Frame, fillers: Fillers, rivals: readonly Rival[]) {
    this.#rivals = rivals
    this.#trigger = trigger
    this.#frame = frame
    this.#fillers = fillers
    this.#clause = trigger.clause
    this.filled = fillers.trace ? [] : null
  }

  /** Tells who listens what came of the frame. */
  told<Fact extends FactDraft | null>(fact: Fact): Fact {
    this.#fillers.trace?.({ trigger: this.#trigger, frame: this.#frame, filled: this.filled ?? [], fact })
    return fact
  }

  get #stream(): Stream {
    return this.#clause.stream
  }
  #fits(chunk: Chunk, rule: RoleRule): boolean {
    return fits(this.#stream, chunk, rule.kinds)
  }

  fill(): void {
    const after = following(this.#trigger)
    const before = preceding(this.#clause, this.#trigger.chunk.index)
    this.#subject(after, before)
    for (const rule of this.#frame.roles) {
      if (rule.slot === 'subject' || (this.roles[rule.role] && !rule.adds) || (rule.noun && this.#trigger.finite)) continue
      if (rule.slot === 'trigger') this.#add(rule, [this.#trigger.chunk])
      else if (rule.slot === 'object') this.#object(rule, after, before)
      else if (rule.slot === 'cause') this.#take(rule, causes(this.#trigger))
      else if (rule.slot === 'undergoer') this.#take(rule, undergoers(this.#trigger))
      else if (rule.slot === 'hit') this.#take(rule, struck(this.#trigger))
      else if (rule.slot === 'time') this.#date(rule.role, after, before)
      else this.#governed(rule, rule.slot.prepositions, rule.slot.before ? [] : after, rule.slot.before ? this.#earlier() : before)
    }
    this.#date('time', after, before)
  }

  #subject(after: readonly Chunk[], before: readonly Chunk[]): void {
    const rules = this.#frame.roles.filter((r) => r.slot === 'subject')
    if (rules.length === 0) return
    const objects = this.#frame.roles.filter((r) => r.slot === 'object')
    const isObject = (c: Chunk): boolean => objects.some((o) => this.#fits(c, o))
    const accepts = (c: Chunk): boolean => rules.some((rule) => this.#fits(c, rule)) && !(c.preposition === 'by' && this.#passesEvent(c)) && this.#agrees(c)
    const subject = subjectOf(this.#trigger, accepts, this.#frame.idafa, isObject)
    if (!subject || this.#isPatient(subject, after)) return
    if (this.#trigger.finite && subject.index > this.#trigger.chunk.index) this.#subjectAfter = subject
    const all = rules.some((rule) => rule.many) ? this.#chain(subject, after, before, accepts) : [subject]
    for (const chunk of all) {
      const rule = rules.find((r) => this.#fits(chunk, r))
      if (rule) this.#add(rule, [chunk])
    }
  }

  /** `أقيل الوزير`: what stands alone after such a verb is acted upon. */
  #isPatient(subject: Chunk, after: readonly Chunk[]): boolean {
    const rules = this.#frame.roles.filter((r) => r.role === this.#frame.patient && r.slot === 'object')
    const isPatient = (c: Chunk): boolean => c.preposition === null && rules.some((rule) => this.#fits(c, rule))
    return this.#trigger.finite && isPatient(subject) && !after.some((c) => c !== subject && isPatient(c))
  }

  /** `وطالبت مجلس الأمن`, `تسلم الجيش`: what is masculine is no subject of a verb that is only feminine. */
  #agrees(chunk: Chunk): boolean {
    return !this.#trigger.finite || chunk.preposition !== null || !isFeminine(this.#trigger, this.#frame) || !isMasculine(this.#stream, chunk)
  }

  /** A subject before its verb is read backwards: the chain opens at the first phrase of the list. */
  #chain(subject: Chunk, after: readonly Chunk[], before: readonly Chunk[], accepts: (c: Chunk) => boolean): Chunk[] {
    if (subject.index > this.#trigger.chunk.index) return chain(after, subject, accepts)
    const ordered = [...before].reverse()
    let first = subject
    for (let k = ordered.findIndex((c) => c.index === subject.index); k > 0; k--) {
      const [earlier, later] = [ordered[k - 1] as Chunk, ordered[k] as Chunk]
      if (!later.joined || earlier.preposition !== first.preposition || !accepts(earlier)) break
      first = earlier
    }
    return chain(ordered, first, accepts)
  }

  #object(rule: RoleRule, after: readonly Chunk[], before: readonly Chunk[]): void {
    const bare = after.filter(
      (c) => (c.preposition === null || this.#isListed(c)) && (rule.inside || !c.construct || c.index === this.#trigger.chunk.index + 1 || this.#joinsIdafa(c)),
    )
    const apart = bare.filter((c) => !this.#isAnothers(c, rule) && !this.#isBesideSubject(c, after))
    const about = antecedent(this.#trigger)
    const topic = this.#trigger.finite && !about ? before.find((c) => c.preposition === null && !c.construct && !isDate(this.#stream, c)) : undefined
    const candidates = [...(about ? [about] : []), ...apart, ...(topic && !bare.some((c) => this.#fits(c, rule)) ? [topic] : [])]
    this.#take(rule, candidates)
  }

  /** `حررنا 50 كيلومترا من الأراضي و4 ملايين عراقي`: a second amount joins the first over what lies between. */
  #isListed(chunk: Chunk): boolean {
    return chunk.inherited && chunk.joined && !chunk.construct && fits(this.#stream, chunk, ['quantity'])
  }

  /** `قتل جندي وثلاثة مدنيين`: what is joined to the subject is no object. */
  #isBesideSubject(chunk: Chunk, after: readonly Chunk[]): boolean {
    const subject = this.#subjectAfter
    if (!subject || !chunk.joined || chunk.index <= subject.index) return false
    return chain(after, subject, () => true).includes(chunk)
  }

  /** The object of an event that lies between: `أقدموا على قطع الطريق مطالبين بإرسال دعم`. */
  #isAnothers(chunk: Chunk, rule: RoleRule): boolean {
    const own = this.#trigger.chunk.index
    return this.#rivals.some(
      ({ index, frames }) =>
        index > own &&
        index === chunk.index - 1 &&
        (this.#clause.chunks[index] as Chunk).preposition !== null &&
        frames.some((f) => f.roles.some((r) => r.slot === 'object' && r.kinds.some((kind) => rule.kinds.includes(kind)))),
    )
  }

  /** `مقتل امرأتين وصبي`: the second victim stands in the same idafa. */
  #joinsIdafa(chunk: Chunk): boolean {
    let k = chunk.index
    while (k > this.#trigger.chunk.index && (this.#clause.chunks[k] as Chunk).construct) k--
    return k === this.#trigger.chunk.index
  }

  #governed(rule: RoleRule, prepositions: readonly string[], after: readonly Chunk[], before: readonly Chunk[]): void {
    const under = (list: readonly Chunk[]): Chunk[] => list.filter((c) => c.preposition !== null && prepositions.includes(c.preposition))
    const about = antecedent(this.#trigger)
    if (about && prepositions.includes(resumed(this.#clause, this.#trigger.chunk) ?? '') && this.#fits(about, rule)) {
      this.#add(rule, [about])
      return
    }
    const found = under(after).filter((c) => !this.#used.has(c.from) && this.#fits(c, rule) && !this.#claimed(c))
    this.#take(
      rule,
      found.length > 0
        ? after.filter((c) => c === found[0] || c.index > (found[0] as Chunk).index)
        : this.#trigger.finite || after.length === 0
          ? under(before)
          : [],
    )
  }

  /** An agent belongs to the event right before it. */
  #passesEvent(chunk: Chunk): boolean {
    return this.#rivals.some(({ index }) => index > this.#trigger.chunk.index && index < chunk.index)
  }

  /** Every phrase of the sentence before the trigger. */
  #earlier(): readonly Chunk[] {
    return this.#clause.chunks.slice(0, this.#trigger.chunk.index).filter((c) => c.kind === 'noun')
  }

  /** A phrase that a nearer trigger's frame asks for is not this one's. */
  #claimed(chunk: Chunk): boolean {
    const own = this.#trigger.chunk.index
    return this.#rivals.some(
      ({ index, frames }) =>
        index > own &&
        index < chunk.index &&
        frames.some(
          (f) =>
            f.type !== this.#frame.type &&
            f.roles.some((r) => typeof r.slot === 'object' && r.slot.prepositions.includes(chunk.preposition ?? '') && this.#fits(chunk, r)),
        ),
    )
  }

  #take(rule: RoleRule, candidates: readonly Chunk[]): void {
    const first = candidates.find((c) => !this.#used.has(c.from) && this.#fits(c, rule))
    if (!first) return
    const accepts = (c: Chunk): boolean => !this.#used.has(c.from) && this.#fits(c, rule)
    const joins = rule.joins
    const lists = joins ? (c: Chunk): boolean => accepts(c) || (!this.#used.has(c.from) && fits(this.#stream, c, joins)) : accepts
    this.#add(rule, rule.many ? chain(candidates, first, lists, (c) => fits(this.#stream, c, ['quantity'])) : [first])
  }

  #add(rule: RoleRule, chunks: readonly Chunk[]): void {
    const list = this.roles[rule.role] ?? []
    for (const chunk of chunks) {
      const filler =
        rule.slot === 'trigger'
          ? this.#fillers.ofSpan(this.#stream.start(chunk.from), this.#stream.end(chunk.to - 1))
          : fillerOf(this.#clause, chunk, rule.extent ?? 'phrase', this.#fillers)
      if (list.some((f) => f.start < filler.end && filler.start < f.end)) continue
      list.push(filler)
      this.filled?.push({ role: rule.role, filler, rule, chunk })
      if (rule.slot !== 'trigger') this.#used.add(chunk.from)
    }
    if (list.length > 0) this.roles[rule.role] = list
  }

  /** The date of the clause: the first after the trigger, else the nearest before it. */
  #date(role: string, after: readonly Chunk[], before: readonly Chunk[]): void {
    const chunk = after.find((c) => this.#isTime(c)) ?? before.find((c) => this.#isTime(c))
    if (!chunk || this.roles[role]) return
    const item = this.#stream.item[chunk.from] as number
    if (item < 0) return
    const filler = this.#fillers.ofItem(this.#stream.items[item] as never)
    this.filled?.push({ role, filler, rule: null, chunk })
    this.roles[role] = [filler]
  }

  #isTime(chunk: Chunk): boolean {
    const { tags } = this.#stream.view(chunk.from)
    return tags.includes('date') && !this.#used.has(chunk.from)
  }
}

/** Whether, in what it says in this frame, a verb is only ever a third person feminine. */
function isFeminine({ clause, at }: Trigger, frame: Frame): boolean {
  const forms = clause.stream.view(at).readings.filter((r) => r.person === 3 && frame.verbs?.includes(String(r.lexeme.value)))
  return forms.length > 0 && forms.every((r) => r.gender === 'f')
}

/** A role named twice must have two fillers. */
const satisfied = (set: readonly string[], roles: Roles): boolean => set.every((role) => (roles[role]?.length ?? 0) >= set.filter((r) => r === role).length)

/**
 * @param rivals the triggers of the sentence
 * @param speaker who is speaking where a trigger in the first person stands
 * @returns a draft without summaries, or null when the frame's roles are not there
 */
export function matchFrame(trigger: Trigger, frame: Frame, fillers: Fillers, speaker: FillerDraft | null, rivals: readonly Rival[]): FactDraft | null {
  if (trigger.finite && contradicts(trigger, frame)) return null
  const filling = new Filling(trigger, frame, fillers, rivals)
  filling.fill()
  const { roles } = filling
  const bySubject = frame.roles.find((r) => r.slot === 'subject')
  const carried = bySubject && !roles[bySubject.role] ? carry(trigger, frame, bySubject, fillers, speaker) : null
  if (bySubject && carried) {
    roles[bySubject.role] = [carried]
    filling.filled?.push({ role: bySubject.role, filler: carried, rule: null, chunk: null })
  }
  if (!frame.requires.some((set) => satisfied(set, roles))) return filling.told(null)
  for (const role of Object.keys(roles)) if (!(FACT_ROLES[frame.type] as readonly string[]).includes(role)) delete roles[role]
  const { stream } = trigger.clause
  const own = Object.values(roles)
    .flat()
    .filter((f) => f !== carried)
  return filling.told({
    type: frame.type,
    ...(frame.subtype ? { subtype: frame.subtype } : {}),
    status: statusOf(trigger, frame),
    roles,
    evidence: [{ start: Math.min(stream.start(trigger.at), ...own.map((f) => f.start)), end: Math.max(stream.end(trigger.at), ...own.map((f) => f.end)) }],
    ...(frame.plover ? { codes: { plover: frame.plover, ...(frame.cameo ? { cameo: frame.cameo } : {}) } } : {}),
    rule: frame.rule,
    confidence: frame.confidence,
    summary: '',
    summaryAr: '',
  })
}

/** After لن, سـ and the like only an imperfect stands: `لن تسلم` is no perfect of تسلم. */
function contradicts(trigger: Trigger, frame: Frame): boolean {
  const { stream } = trigger.clause
  if (trigger.at === trigger.clause.start || classOf(stream, trigger.at - 1) !== 'particle' || hasCategory(stream.view(trigger.at - 1), 'modal')) return false
  return !stream.view(trigger.at).readings.some((r) => r.verb === 'imperfect' && frame.verbs?.includes(String(r.lexeme.value)))
}

/** A subject from outside the clause: the speaker of a first person, or the subject of the clause before. */
function carry(trigger: Trigger, frame: Frame, rule: RoleRule, fillers: Fillers, speaker: FillerDraft | null): FillerDraft | null {
  const { clause, chunk, finite } = trigger
  const verb = clause.chunks.slice(0, chunk.index + 1).findLast((c) => c.kind === 'verb' && c.index >= chunk.index - 2)
  const first =
    verb && clause.stream.view(verb.from).readings.some((r) => r.person === 1) && !clause.stream.view(verb.from).readings.some((r) => r.person === 3)
  if (first && speaker && speaker.entity?.kind !== 'person') return speaker
  if (!frame.carries || !finite || !(chunk.joined || chunk.edge >= Edge.Comma)) return null
  const feminine = isFeminine(trigger, frame)
  const found = carriedSubject(trigger, (c) => fits(clause.stream, c, frame.carries ?? rule.kinds) && !(feminine && isMasculine(clause.stream, c)))
  return found ? fillerOf(clause, found, 'phrase', fillers) : null
}
