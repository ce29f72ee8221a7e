/** Looks for the fillers of a frame's roles in the clause around its trigger. */
import { isDraft, pointsAhead } from '../extractors/dates/expression.ts'
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import { shareEnd } from './allotments.ts'
import { echoes, isOfDeal, isPastDeal, LENT } from './arguments.ts'
import { type Chunk, type Clause, Edge, firstItem } from './chunk.ts'
import { dateOf, type Rival } from './date.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import { fillerOf, isOfPlace } from './extent.ts'
import { feasible } from './feasible.ts'
import type { Fillers } from './fillers.ts'
import { fits, headOf, kindSet, kindsIn } from './fit.ts'
import type { Frame, RoleRule } from './frames/frame.ts'
import type { KindSet } from './kind-set.ts'
import type { FramePlan, RolePlan } from './plan.ts'
import { type Accepts, chain, isDate, preceding, resumed } from './reach.ts'
import { isNegation } from './status/scope.ts'
import { isAddressedNext, isFeminine, isFeminineState, isMasculine, isMasculineOnly, isOneOfMany, isOthers, isPassive, subjectOf } from './subject.ts'
import { isEvent, isIndefinite } from './traits.ts'
import type { Trigger } from './trigger.ts'

const AMOUNT = kindSet(['quantity'])
const isOr = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'range-or'))
/** With its article a masdar governs no bare noun (`الاحتجاز التعسفي وأوضاع ‹المرأة›`), but for an amount or a term. */
const MEASURED = kindSet(['quantity', 'duration'])

const isNation = reads('nationality')
const isCarrier = perSymbol((view) => view.tags.includes('vehicle') || view.readings.some((r) => r.lexeme.category === 'vehicle'))
const isSaid = perSymbol((view) => view.tags.includes('said'))
const isPerson = perSymbol((view) => view.tags.includes('person'))
const isOffice = perSymbol((view) => view.tags.includes('title') && !view.tags.includes('person'))
const RULER = kindSet(['ruler'])

/** Phrases up to the first comma. */
function beforeComma(candidates: readonly Chunk[]): readonly Chunk[] {
  const past = candidates.findIndex((c) => c.edge >= Edge.Comma)
  return past < 0 ? candidates : candidates.slice(0, past)
}

/** `ثلاثة فلسطينيين، ‹اثنان منهم› في غارة`, `مقر المراقبين (‹الفرنسية›)`: a part of those named before, the credit of a picture. */
function isAside(stream: Stream, chunk: Chunk): boolean {
  return (chunk.bracket && chunk.to - chunk.from === 1 && isCredit(stream, chunk)) || PART.test(stream.element(chunk.to - 1).folded)
}
const PART = /(?:^| )من(?:هم|ها|هن)$/u
const isCredit = (stream: Stream, chunk: Chunk): boolean =>
  firstItem(stream, chunk)?.value.type === 'media' || (isNation(stream.view(chunk.from)) && stream.element(chunk.from).folded.endsWith('ه'))

/**
 * `أطلقوا صاروخا على البلدة ‹والجيش› يعترضه`, `تفرض عقوبات على الشركات ‹وواشنطن› تعلن …`: behind a verb, و and a name with a verb in the present right
 * behind it open the next clause.
 */
function opensNext({ clause: { stream, chunks }, finite, chunk }: Trigger, { joined, index, from, to }: Chunk): boolean {
  const verb = joined ? chunks[index + 1] : undefined
  if (verb?.kind !== 'verb' || verb.from !== to || verb.edge !== Edge.None || verb.measure || isIndefinite(stream, to - 1)) return false
  return isPresent(stream.view(verb.from)) && (stream.view(verb.from).enclitic || (finite && chunk.index < index && isNamed(stream.view(from))))
}
const isPresent = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect'))
const isNamed = perSymbol((view) => ['place', 'organization', 'person'].some((tag) => view.tags.includes(tag)))

export type Roles = Record<string, FillerDraft[]>

/** How a filler came into its role: the rule that looked for it (null: the date of the clause, or a subject from outside of it) and its phrase. */
export type Filled = Readonly<{ role: string; filler: FillerDraft; rule: RoleRule | null; chunk: Chunk | null }>
/** Told of every frame that was tried at a trigger, with the fact it made or null; for `explain`. */
export type FrameTrace = (event: Readonly<{ trigger: Trigger; frame: Frame; filled: readonly Filled[]; fact: FactDraft | null }>) => void

/** Whether a masdar or noun holds a subject itself: in an adjective (`الغارات ‹التركية›`) or in its idafa. */
export const isOwn = ({ chunk, finite }: Trigger, subject: Chunk): boolean => !finite && (subject.index === chunk.index || subject.isIdafaOf(chunk))

/** Fills the roles of one frame at one trigger. */

export class Filling {
  readonly roles: Roles = {}
  readonly #trigger: Trigger
  readonly #plan: FramePlan
  readonly #fillers: Fillers
  readonly #clause: Clause
  readonly #stream: Stream
  readonly #rivals: readonly Rival[]
  /** Where the phrases begin that fill a role. */
  readonly #used: number[] = []
  /** Kept only for who listens. */
  readonly filled: Filled[] | null
  /** Whether the trigger holds its subject itself. */
  owned = false
  /** Its date is one to come. */
  ahead = false
  /** The subject, if any, fills its role. */
  #found = false
  /** The subject, when it follows its verb. */
  #subjectAfter: Chunk | null = null
  /** Where the share of its first sum ends (`30 مليونا للمدارس، ‹و20 مليونا للطرق›`). */
  #until = Number.POSITIVE_INFINITY
  /** Phrases joined to that subject, once somebody has asked. */
  #besideSubject: readonly Chunk[] | null = null

  constructor(trigger: Trigger, plan: FramePlan, fillers: Fillers, rivals: readonly Rival[]) {
    this.#rivals = rivals
    this.#trigger = trigger
    this.#plan = plan
    this.#fillers = fillers
    this.#clause = trigger.clause
    this.#stream = trigger.clause.stream
    this.filled = fillers.trace ? [] : null
  }

  /** Tells who listens what came of the frame. */
  told<Fact extends FactDraft | null>(fact: Fact): Fact {
    this.#fillers.trace?.({ trigger: this.#trigger, frame: this.#plan.frame, filled: this.filled ?? [], fact })
    return fact
  }

  #fits(chunk: Chunk, { kinds }: RolePlan): boolean {
    return fits(this.#stream, chunk, kinds)
  }
  /** Whether a phrase fits that fills no role yet. */
  #isFree(chunk: Chunk, { kinds }: RolePlan): boolean {
    return fits(this.#stream, chunk, kinds) && !this.#used.includes(chunk.from)
  }

  fill(): void {
    const kinds = kindsIn(this.#clause)
    this.#subject()
    for (const plan of this.#plan.others) {
      const { rule } = plan
      if ((this.roles[rule.role] ? !rule.adds : rule.beside === true) || (rule.noun && this.#trigger.finite) || this.#isCounted(plan)) continue
      if (rule.slot === 'trigger') this.#add(rule, [this.#trigger.chunk])
      else if (rule.slot === 'time') this.#date(rule.role)
      else if (rule.slot === 'echo' || rule.slot === 'deadOf' || kinds.meets(plan.kinds)) this.#look(plan)
    }
    this.#date('time')
  }

  /** `50 عجلة، بينها ‹20 مدرعة›`: what is counted already holds its parts; `معدات، بينها ‹20 مدرعة›` does not. */
  #isCounted({ prepositions, rule }: RolePlan): boolean {
    return (
      prepositions?.includes('including') === true && this.roles[rule.role]?.some(({ value }) => typeof (value?.count ?? value?.value) === 'number') === true
    )
  }

  /** Fills a role with phrases of the sentence. */
  #look(plan: RolePlan): void {
    const { slot } = plan.rule
    if (slot === 'object') this.#object(plan)
    else if (slot === 'nation') this.#nation(plan)
    else if (slot === 'echo') this.#echo(plan)
    else if (typeof slot === 'string') this.#take(plan, LENT[slot]?.(this.#trigger) ?? [])
    else if (slot.before) this.#governed(plan, [], this.#earlier())
    else if (slot.beyond) this.#governed(plan, this.#later(), [])
    else this.#governed(plan, this.#trigger.after, this.#trigger.before)
  }

  /** The trigger stands for what it points back to. */
  #echo({ rule }: RolePlan): void {
    if (echoes(this.#trigger)) this.#add(rule, [this.#trigger.chunk])
  }

  #subject(): void {
    const { subjects, subjectKinds, objectKinds, frame } = this.#plan
    if (subjects.length === 0) return
    const isObject = (c: Chunk): boolean => fits(this.#stream, c, objectKinds)
    const accepts = (c: Chunk): boolean => fits(this.#stream, c, subjectKinds) && !(c.preposition === 'by' && this.#passesEvent(c)) && this.#agrees(c)
    const subject = subjectOf(this.#trigger, accepts, frame, isObject)
    if (
      !subject ||
      this.#isPatient(subject) ||
      (subject.preposition !== 'by' && (frame.idafa === 'object' || frame.type === 'stance') && isPassive(this.#trigger, frame))
    )
      return
    if (this.#trigger.finite && subject.index > this.#trigger.chunk.index) this.#subjectAfter = subject
    this.owned = isOwn(this.#trigger, subject)
    const all =
      frame.type === 'stance'
        ? this.#together(subject)
        : subjects.some(({ rule }) => rule.many)
          ? this.#chain(subject, (c) => c.bracket === subject.bracket && fits(this.#stream, c, subjectKinds))
          : [subject]
    for (const one of all) {
      const plan = subjects.find((p) => this.#fits(one, p))
      if (plan) this.#add(plan.rule, one.adjective && plan.rule.many ? this.#nations(one) : [one])
      this.#found ||= plan !== undefined
    }
  }

  /** `رحبت فرنسا ‹وألمانيا› بالاتفاق`: right behind the verb and its first subject, by و alone. */
  #together(subject: Chunk): Chunk[] {
    const found = [subject]
    if (!this.#subjectAfter) return found
    for (const c of this.#trigger.after) {
      if (c.index !== (found.at(-1) as Chunk).index + 1) continue
      if (!c.joined || c.edge !== Edge.None || c.preposition !== null || c.construct || !fits(this.#stream, c, this.#plan.subjectKinds)) break
      found.push(c)
    }
    return found
  }

  /** Whether nobody fills the subject's role, or only others do who share it (`أجرى مباحثات ‹مع نظيره›`). */
  get lacksSubject(): boolean {
    const { subjects, others } = this.#plan
    const role = subjects[0]?.rule.role
    if (this.#found || role === undefined) return false
    return !this.roles[role] || others.some(({ rule }) => rule.role === role && rule.adds)
  }

  /** `قمة عربية صينية`: each adjective names one of those who meet. */
  #nations(first: Chunk): Chunk[] {
    const found = [first]
    const { chunk } = this.#trigger
    for (let i = first.to; i < chunk.to; i++) {
      if (isNation(this.#stream.view(i))) found.push(chunk.adjectiveAt(i))
      else if (this.#stream.view(i).kind !== 'punctuation') break
    }
    return found
  }

  /** `طائرة مساعدات ‹قطرية›`: whose something is that fills a role. */
  #nation({ rule }: RolePlan): void {
    const { after, before, about } = this.#trigger
    for (const chunk of about ? [about, ...after, ...before] : [...after, ...before]) {
      if (!this.#used.includes(chunk.from)) continue
      for (let i = chunk.from + 1; i < chunk.to; i++)
        if (isNation(this.#stream.view(i))) {
          this.#add(rule, [chunk.adjectiveAt(i)])
          return
        }
    }
  }

  /** `أقيل الوزير`, `تعيين فلان مديرا`: what stands alone beside such a word is acted upon. */
  #isPatient(subject: Chunk): boolean {
    const { patient, headsAct } = this.#plan.frame
    if (!patient || (this.#plan.patients !== null && !this.#trigger.finite) || (headsAct && this.#trigger.finite && fits(this.#stream, subject, RULER)))
      return false
    const plans = this.#plan.others.filter(({ rule }) => patient.includes(rule.role) && rule.slot === 'object')
    const { patients } = this.#plan
    const isPatient = (c: Chunk): boolean =>
      c.preposition === null && (patients === null || fits(this.#stream, c, patients)) && plans.some((plan) => this.#fits(c, plan))
    if (this.#plan.frame.lone && this.#trigger.after.some((c) => c.index === subject.index + 1 && c.preposition === null && !c.construct && !c.joined))
      return false
    return (
      (isPatient(subject) || (this.#plan.frame.lone === true && isAddressedNext(this.#trigger, subject))) &&
      !this.#trigger.after.some(
        (c) =>
          c !== subject &&
          !(c.construct && this.#trigger.finite) &&
          isPatient(c) &&
          !this.#isNextOffice(c) &&
          !this.#isListedWith(subject, c) &&
          !this.#isOfficeOf(subject, c),
      )
    )
  }

  /** `إعفاء فلان ‹وزير التجارة› من منصبه`: behind the name in the idafa of an act stands his office. */
  #isOfficeOf(name: Chunk, chunk: Chunk): boolean {
    const { stream } = this.#clause
    if (this.#trigger.finite || chunk.index !== name.index + 1 || chunk.edge !== Edge.None || chunk.joined) return false
    return isPerson(stream.view(name.to - 1)) && isOffice(stream.view(chunk.from))
  }

  /** `استهدفت وحدات ومواقع`: what is joined to a phrase is no second argument beside it. */
  #isListedWith(first: Chunk, chunk: Chunk): boolean {
    if (!chunk.joined || chunk.index < first.index) return false
    // `تعيين فلان وزيرا، وفلان سفيرا`: each with his office.
    if (this.#plan.frame.type === 'appointment') return true
    return this.#trigger.after.every((c) => c.index <= first.index || c.index > chunk.index || c.joined || c.construct)
  }

  /** `وطالبت مجلس الأمن`, `تسلم الجيش`: what is masculine is no subject of a verb that is only feminine, nor a feminine country of one that is only masculine. */
  #agrees(chunk: Chunk): boolean {
    if (!this.#trigger.finite || chunk.preposition !== null) return true
    const { frame } = this.#plan
    if (isFeminine(this.#trigger, frame)) return !isMasculine(this.#stream, chunk) && !isOthers(this.#stream.view(this.#trigger.at), this.#stream, chunk)
    return !isFeminineState(this.#stream, chunk) || !isMasculineOnly(this.#trigger, frame)
  }

  /** A subject before its verb is read backwards: the chain opens at the first phrase of the list. */
  #chain(subject: Chunk, accepts: Accepts): Chunk[] {
    if (subject.index > this.#trigger.chunk.index) return chain(this.#trigger.after, subject, accepts)
    // Of a verb that carries an event the subject may stand before that verb (`الرئيس والملك عقدا مباحثات`).
    const { before } = this.#trigger
    const ordered = [
      ...(before.includes(subject) || subject.index === this.#trigger.chunk.index ? before : preceding(this.#clause, subject.index + 1)),
    ].reverse()
    let first = subject
    for (let k = ordered.findIndex((c) => c.index === subject.index); k > 0; k--) {
      const [earlier, later] = [ordered[k - 1] as Chunk, ordered[k] as Chunk]
      if (!later.joined || earlier.preposition !== first.preposition || !accepts(earlier)) break
      first = earlier
    }
    return chain(ordered, first, accepts)
  }

  #object(plan: RolePlan): void {
    const { after, before, about, chunk: own, finite } = this.#trigger
    const bare = after.filter(
      (c) =>
        (c.preposition === null || (this.#isListed(c) && after.some((b) => b.preposition === null && b.index < c.index && fits(this.#stream, b, AMOUNT)))) &&
        (this.#isWithin(c, plan) ||
          (plan.of === null && (!c.construct || c.isIdafaOf(own) || this.#joinsIdafa(c) || (c.joined && plan.rule.role === 'topic')))) &&
        // `تقدم خياما ‹وأجهزة تنقية›`: who is given something does not go on the list of it.
        !(plan.rule.role === 'recipient' && c.joined),
    )
    const owns = finite || !this.#stream.view(this.#trigger.at).article
    const candidates = bare.filter(
      (c) =>
        (owns || fits(this.#stream, c, MEASURED)) &&
        !this.#isAnothers(c, plan) &&
        !this.#isBesideSubject(c) &&
        !isOfPlace(this.#clause, c) &&
        // `محادثات دون ‹كوريا›`
        !(this.#plan.frame.type === 'meeting' && c.from > this.#clause.start && isNegation(this.#stream.view(c.from - 1))),
    )
    // `قدمت ‹سفينة› مساعدات`: of two bare phrases right behind a verb the first is who gives.
    if (finite && plan.rule.role === 'item') this.#dropGiver(candidates, plan)
    if (plan.rule.direct) {
      const act = after.find((c) => c.preposition === null && !c.construct && isEvent(this.#stream.view(c.to - 1)))
      if (act) candidates.splice(0, candidates.length, ...candidates.filter((c) => c.index <= act.index))
    }
    // Behind a comma the relative clause is over (`الذي توفي عام 1984، والشاعر …`).
    // What a preposition's pronoun points back to is no object (`بيانا دعت ‹فيه› إلى …`).
    if (about && resumed(this.#clause, own) !== null) candidates.splice(0, candidates.length, ...beforeComma(candidates))
    else if (about) candidates.splice(0, candidates.length, about, ...beforeComma(candidates))
    // `بحسب ما نقلت الوكالة`: the object of a verb behind ما is ما.
    // Nor is what stands before a verb how far something moved.
    else if (finite && plan.rule.role !== 'change' && !bare.some((c) => this.#fits(c, plan)) && !this.#isOfWhat(own)) {
      const topic = before.find((c) => c.preposition === null && !c.construct && !isDate(this.#stream, c))
      if (topic && !isOneOfMany(this.#trigger, topic)) candidates.push(topic)
    }
    this.#take(plan, candidates)
  }

  #isOfWhat({ from }: Chunk): boolean {
    return from > this.#clause.start && /(?:^| )ما$/u.test(this.#stream.element(from - 1).folded)
  }

  #dropGiver(candidates: Chunk[], plan: RolePlan): void {
    const [first, second] = candidates
    if (!first || first.index !== this.#trigger.chunk.index + 1 || !isCarrier(this.#stream.view(headOf(this.#stream, first)))) return
    if (second && second.edge === Edge.None && !second.joined && this.#fits(second, plan)) candidates.shift()
  }

  /** `حررنا 50 كيلومترا من الأراضي و4 ملايين عراقي`: a second amount joins the first over what lies between. */
  #isListed(chunk: Chunk): boolean {
    if (!chunk.inherited || !chunk.joined || chunk.preposition === 'including' || chunk.construct) return false
    // `40 كيلوغراما من الحشيش و12 بندقية`
    return fits(this.#stream, chunk, AMOUNT) || typeof firstItem(this.#stream, chunk)?.value.count === 'number'
  }

  /** `قتل جندي وثلاثة مدنيين`: what is joined to the subject is no object. */
  #isBesideSubject(chunk: Chunk): boolean {
    const subject = this.#subjectAfter
    if (!subject || !chunk.joined || chunk.index <= subject.index) return false
    this.#besideSubject ??= chain(this.#trigger.after, subject, (c) => fits(this.#stream, c, this.#plan.subjectKinds))
    return this.#besideSubject.includes(chunk)
  }

  /** `إعفاء فلان من منصبه، وتعيين ‹فلان وزيرا›`: of the next appointment. */
  #isNextOffice({ index }: Chunk): boolean {
    const { frame } = this.#plan
    if (frame.type !== 'appointment') return false
    const own = this.#trigger.chunk.index
    return this.#rivals.some((rival) => rival.index > own && rival.index < index && rival.plans.some((plan) => plan.frame.type === 'appointment'))
  }

  /** The object of an event that lies between: `أقدموا على قطع الطريق مطالبين بإرسال دعم`. */
  #isAnothers(chunk: Chunk, { rule, kinds }: RolePlan): boolean {
    if (rule.inside) return false
    // `إقالة المحافظ فلان ‹ونائبيه›`: others who go with him.
    if (this.#isNextOffice(chunk) || (this.#plan.frame.subtype === 'dismissed' && rule.role === 'position' && chunk.joined)) return true
    // `30 مليونا لبناء المدارس، ‹و20 مليونا› لتشغيل اللاجئين`: what the next act costs.
    if (rule.role === 'amount' && !this.#trigger.finite && chunk.joined && chunk.edge === Edge.Comma) return true
    const own = this.#trigger.chunk.index
    const before = this.#clause.chunks[chunk.index - 1] as Chunk
    // `انخفاض الأسعار، فضلا عن وجود ‹مليوني نازح›`: right behind the next noun of a list, which owns it.
    if (
      before.index > own &&
      before.kind === 'noun' &&
      before.joined &&
      before.edge === Edge.Comma &&
      before.to === chunk.from &&
      isIndefinite(this.#stream, before.to - 1)
    )
      return true
    return this.#rivals.some(
      ({ index, plans }) =>
        index > own &&
        index === chunk.index - 1 &&
        (this.#clause.chunks[index] as Chunk).preposition !== null &&
        plans.some(({ objectKinds }) => objectKinds.meets(kinds) || fits(this.#stream, chunk, objectKinds)),
    )
  }

  /** `قضت المحكمة بسجن ‹ثلاثة متهمين›`: in the idafa of another event. */
  #isWithin(chunk: Chunk, { rule, of }: RolePlan): boolean {
    if (of === null) return rule.inside === true
    const owner = this.#clause.chunks[chunk.index - 1]
    return chunk.construct && owner !== undefined && fits(this.#stream, owner, of)
  }

  /** `مقتل امرأتين وصبي`: the second victim stands in the same idafa. */
  #joinsIdafa(chunk: Chunk): boolean {
    let k = chunk.index
    while (k > this.#trigger.chunk.index && (this.#clause.chunks[k] as Chunk).construct) k--
    return k === this.#trigger.chunk.index
  }

  #governed(plan: RolePlan, after: readonly Chunk[], before: readonly Chunk[]): void {
    const prepositions = plan.prepositions ?? []
    const { about, chunk: own, finite } = this.#trigger
    if (about && prepositions.includes(resumed(this.#clause, own) ?? '') && this.#fits(about, plan)) {
      this.#add(plan.rule, [about])
      return
    }
    const isUnder = (c: Chunk): boolean => c.preposition !== null && prepositions.includes(c.preposition) && !isOfDeal(this.#clause, c)
    const isOwn = (c: Chunk): boolean => finite || !isPastDeal(this.#clause, own, c)
    const first = after.find((c) => c.index < this.#until && isUnder(c) && this.#isFree(c, plan) && !this.#claimed(c) && isOwn(c))
    if (first)
      this.#take(
        plan,
        after.filter((c) => c === first || (c.index > first.index && c.index < this.#until)),
      )
    else if (finite || after.length === 0 || isSaid(this.#stream.view(own.from)))
      this.#take(
        plan,
        before.filter((c) => isUnder(c) && !this.#isComplement(c)),
      )
  }

  /** `عمليات البحث ‹عن جثث› أسفرت عن …`: before a verb, what stands under a preposition behind an act completes that act. */
  #isComplement(chunk: Chunk): boolean {
    const act = this.#clause.chunks[chunk.index - 1]
    if (act?.kind !== 'noun' || chunk.edge !== Edge.None || chunk.inherited || chunk.preposition === 'in') return false
    return act.to + 1 === chunk.from && isEvent(this.#stream.view(act.to - 1))
  }

  /** An agent belongs to the event right before it. */
  #passesEvent(chunk: Chunk): boolean {
    return this.#rivals.some(({ index }) => index > this.#trigger.chunk.index && index < chunk.index)
  }

  /** Every phrase behind the trigger, up to the next clause that stands alone. */
  #later(): readonly Chunk[] {
    const { chunks } = this.#clause
    const from = this.#trigger.chunk.index + 1
    const end = chunks.findIndex(({ index, edge }) => index >= from && edge >= Edge.That)
    return chunks.slice(from, end < 0 ? undefined : end).filter((c) => c.kind === 'noun')
  }

  /** Every phrase of the sentence before the trigger. */
  #earlier(): readonly Chunk[] {
    return this.#clause.chunks.slice(0, this.#trigger.chunk.index).filter((c) => c.kind === 'noun')
  }

  /** A phrase that a nearer trigger's frame asks for is not this one's. */
  #claimed(chunk: Chunk): boolean {
    const own = this.#trigger.chunk.index
    return this.#rivals.some(
      ({ index, plans }) =>
        index > own &&
        index < chunk.index &&
        !this.#yields(this.#clause.chunks[index] as Chunk) &&
        !isPastDeal(this.#clause, this.#clause.chunks[index] as Chunk, chunk) &&
        plans.some((plan) => this.#isRival(plan, index) && this.#isWanted(chunk, plan.governed.get(chunk.preposition ?? '')) && feasible(this.#clause, plan)),
    )
  }

  /** Frames of one type share their words, but for two moves told by their nouns (`تراجع العجز، بنمو الصادرات ‹بنسبة 4%›`). */
  #isRival({ frame: { type } }: FramePlan, index: number): boolean {
    if (type !== this.#plan.frame.type) return true
    return type === 'indicator' && !this.#trigger.finite && !(this.#clause.chunks[index] as Chunk).construct
  }

  /** A verb that only links, and an event that is an argument itself or in the idafa of one (`اتفاقية ‹تمويل›`), leave what follows to the frame. */
  #yields({ measure, construct, index, from }: Chunk): boolean {
    return measure || this.#used.includes(from) || (construct && this.#yields(this.#clause.chunks[index - 1] as Chunk))
  }

  #isWanted(chunk: Chunk, kinds: KindSet | undefined): boolean {
    return kinds !== undefined && fits(this.#stream, chunk, kinds)
  }

  #take(plan: RolePlan, candidates: readonly Chunk[]): void {
    const first = candidates.find((c) => this.#isFree(c, plan) && !(c.edge >= Edge.Comma && isAside(this.#stream, c)))
    if (!first) return
    const accepts = (c: Chunk): boolean =>
      !isAside(this.#stream, c) &&
      !opensNext(this.#trigger, c) &&
      (this.#isFree(c, plan) || (plan.joins !== null && fits(this.#stream, c, plan.joins) && !this.#used.includes(c.from)))
    const all = plan.rule.many || plan.rule.or ? chain(candidates, first, accepts, (c) => fits(this.#stream, c, AMOUNT), plan.rule.role === 'topic') : [first]
    if (plan.rule.role === 'amount') this.#until = shareEnd(this.#clause, first)
    const list = all.filter((c) => c.index < this.#until)
    this.#add(plan.rule, plan.rule.or ? list.filter((c, k) => k === 0 || (k === 1 && isOr(this.#stream.view(c.from - 1)))) : list)
  }

  #add(rule: RoleRule, chunks: readonly Chunk[]): void {
    const list = this.roles[rule.role] ?? []
    for (const chunk of chunks) {
      const filler =
        rule.slot === 'trigger' && rule.extent === undefined && this.#plan.counts === null && !isSaid(this.#stream.view(chunk.from))
          ? this.#fillers.ofSpan(this.#stream.start(chunk.from), this.#stream.end(chunk.to - 1))
          : fillerOf(
              this.#clause,
              rule.past && chunk.to - chunk.from > 1 ? chunk.part(chunk.from + 1, chunk.to) : chunk,
              rule.extent ?? 'phrase',
              this.#fillers,
            )
      if (list.some((f) => (f.start < filler.end && filler.start < f.end) || (f.entity?.kind === 'person' && f.entity === filler.entity))) continue
      if (rule.role === 'place' && this.#isInside(filler)) continue
      list.push(filler)
      this.filled?.push({ role: rule.role, filler, rule, chunk })
      if (rule.slot !== 'trigger') this.#used.push(chunk.from)
    }
    if (list.length > 0) this.roles[rule.role] = list
  }

  /** Where a topic or a purpose lies is not where the event took place. */
  #isInside(filler: FillerDraft): boolean {
    return Object.values(this.roles).some((list) => list.some((f) => f.start <= filler.start && filler.end <= f.end))
  }

  /** The date of the clause. */
  #date(role: string): void {
    if (this.roles[role]) return
    const chunk = dateOf(this.#trigger, this.#plan, this.#used, this.#rivals)
    const item = chunk === null ? -1 : (this.#stream.item[chunk.from] as number)
    if (item < 0) return
    const placed = this.#stream.items[item] as PlacedItem
    const filler = this.#fillers.ofItem(placed)
    this.ahead = isDraft(placed.value) && pointsAhead(placed.value.when)
    this.filled?.push({ role, filler, rule: null, chunk })
    this.roles[role] = [filler]
  }
}
