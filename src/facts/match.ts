/** Fills a frame from the clause around its trigger, and tells whether that makes a fact. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Span } from '../types.ts'
import { unloaded } from './cargo.ts'
import { carry, meetsKnown, type Outside } from './carried.ts'
import { Edge } from './chunk.ts'
import { hasCategory } from './classes.ts'
import type { Rival } from './date.ts'
import { type FactDraft, type FillerDraft, factOf } from './draft.ts'
import type { Fillers } from './fillers.ts'
import { Filling, type Roles } from './filling.ts'
import { fits } from './fit.ts'
import type { Frame } from './frames/frame.ts'
import type { FramePlan } from './plan.ts'
import { governor, lonePreposition } from './reach.ts'
import { comments } from './rumours.ts'
import { isNegation } from './status/scope.ts'
import { statusOf } from './status/status.ts'
import { isFeminine, isMasculine, isMasculinePerfect, isOthers, isPronouns } from './subject.ts'
import { classOf } from './traits.ts'
import type { Trigger } from './trigger.ts'
import { makesKnown } from './verbs.ts'

/** Moves of people whom others move. */
const PASSIVELY: ReadonlySet<string> = new Set(['evacuated', 'rescued', 'transferred'])

/** A role named twice must have two fillers. */
const satisfied = (set: FramePlan['requires'][number], roles: Roles): boolean => set.every(([role, fillers]) => (roles[role]?.length ?? 0) >= fillers)

const isSame = (a: FillerDraft, b: FillerDraft): boolean => a.start === b.start || (a.entity !== undefined && a.entity === b.entity)

/**
 * @param rivals the triggers of the sentence
 * @param outside who may be the subject of a trigger without one
 * @returns a draft without summaries, or null when the frame's roles are not there
 */
export function matchFrame(trigger: Trigger, plan: FramePlan, fillers: Fillers, outside: Outside, rivals: readonly Rival[]): FactDraft | null {
  const { frame } = plan
  if (trigger.finite && contradicts(trigger, frame)) return null
  if (frame.foremost && !isForemost(trigger)) return null
  // `رفض ‹التعليق› على التقارير`: who says nothing takes no stance.
  if (frame.type === 'stance' && trigger.after.some(({ preposition, from }) => preposition === null && comments(trigger.clause.stream.view(from)))) return null
  if (frame.type === 'indicator' && isForeseen(trigger)) return null
  // `يدين له بالكثير`: what one owes is no charge.
  if (frame.type === 'stance' && trigger.finite && trigger.at + 1 < trigger.clause.end && lonePreposition(trigger.clause.stream, trigger.at + 1)) return null
  if (frame.being !== undefined && frame.being !== isBeing(trigger)) return null
  const filling = new Filling(trigger, plan, fillers, rivals)
  filling.fill()
  const { roles } = filling
  const bySubject = plan.subjects[0]?.rule
  const pronouns = isPronouns(trigger, frame, (c) => fits(trigger.clause.stream, c, plan.objectKinds))
  const lacks = pronouns || filling.lacksSubject || meetsKnown(trigger, plan, roles)
  const carried = bySubject && lacks ? carry(trigger, plan, fillers, outside, pronouns) : null
  if (bySubject && carried) {
    // `قال إنه التقى نظيره`: whom he met has the role already.
    roles[bySubject.role] = [carried, ...(roles[bySubject.role] ?? []).filter((filler) => !isSame(filler, carried))]
    filling.filled?.push({ role: bySubject.role, filler: carried, rule: null, chunk: null })
  }
  if (frame.type === 'stance') dropSelf(roles)
  if (frame.type === 'appointment') completeOffice(trigger, frame, roles, fillers, outside)
  // `حمل الوزير ‹الحكومة› مسؤولية الانهيار`: who is blamed stands before what for.
  if (frame.rule === 'stance.blame' && (roles.target?.[0]?.start ?? 0) > (roles.content?.[0]?.start ?? 0)) return filling.told(null)
  if (!plan.requires.some((set) => satisfied(set, roles))) return filling.told(null)
  if (roles.cargo) roles.item = unloaded(roles.cargo, roles.item ?? [])
  for (const role of plan.scaffold) delete roles[role]
  // `وصل 40 مدربا إلى القاعدة`: those counted are who moves.
  if (frame.type === 'movement' && !PASSIVELY.has(frame.subtype ?? '') && roles.count) roles.actor ??= roles.count
  const { rule, type, plover, cameo } = frame
  const codes = plover === undefined ? undefined : cameo === undefined ? { plover } : { plover, cameo }
  const status = statusOf(trigger, frame, filling.owned)
  if (status === 'occurred' && HABITS.has(type) && isHabit(trigger, roles)) return filling.told(null)
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

/** `خفضت توقعاتها ‹لنمو› الطلب بمقدار 200 ألف برميل`: by how much the forecast was cut, and not the demand. */
function isForeseen({ clause: { stream, chunks }, chunk: { index, preposition }, finite }: Trigger): boolean {
  const before = chunks[index - 1]
  return !finite && preposition === 'for' && before?.kind === 'noun' && isForecast(stream.view(before.from))
}
const isForecast = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.lexeme.value === 'forecast'))

const LEAVING: ReadonlySet<string> = new Set(['dismissed', 'resigned'])
/** The office that somebody leaves is his title (`إعفاء ‹وزير المالية› فلان`); `وتعيينه سفيرا` is about whoever left one. */
function completeOffice({ clause: { stream, chunks }, at, finite }: Trigger, { subtype }: Frame, roles: Roles, fillers: Fillers, { removed }: Outside): void {
  const person = roles.person?.[0]
  if (!person && roles.position && !finite && subtype === 'appointed' && stream.view(at).enclitic) {
    const one = removed()
    if (one) roles.person = [one]
  }
  if (!person || roles.person?.length !== 1 || roles.position || !LEAVING.has(subtype ?? '')) return
  for (const { from } of chunks) {
    const item = stream.items[stream.item[from] as number]
    const [title] = item?.start === person.start ? ((item.value.titleSpans ?? []) as readonly Span[]) : []
    // `الوزيرين فلان وفلانة`: two who share a title.
    if (title && !item?.value.shared) roles.position = [fillers.ofSpan(title.start, title.end)]
  }
}

/** `دعا فلان مدير الإدارة …`: nobody takes a stance against himself, so his office beside his name is none of its targets. */
function dropSelf(roles: Roles): void {
  const [actor] = roles.actor ?? []
  if (!actor || !roles.target) return
  const others = roles.target.filter((target) => !isSame(target, actor))
  if (others.length > 0) roles.target = others
  else delete roles.target
}
/** Acts of which a relative clause in the imperfect tells in general. */
const HABITS: ReadonlySet<string> = new Set(['arrest', 'casualties', 'seizure'])
/** `المخدرات التي تضبط على الحدود`: with neither number nor date, an imperfect behind a relative pronoun says what things are like. */
const isHabit = ({ clause: { stream }, chunk: { edge }, at, finite }: Trigger, roles: Roles): boolean =>
  finite &&
  edge === Edge.Relative &&
  roles.time === undefined &&
  isImperfectOnly(stream.view(at)) &&
  !Object.values(roles).some((list) => list.some(({ mention, entity }) => mention !== undefined && entity === undefined))
const isImperfectOnly = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect') && !view.readings.some((r) => r.verb === 'perfect'))

/** `كان في استقباله المحافظ`: an act as what somebody is at. */
const isBeing = ({ clause: { stream, start }, chunk: { preposition, from }, finite }: Trigger): boolean =>
  !finite && preposition === 'in' && from - 2 >= start && isBe(stream.view(from - 2))
const isBe = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'verb' && r.lexeme.value === 'be'))

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

/** `تسلم المصرف 30 مليارا`: before a masculine subject a feminine form is another verb that is written alike. */
function isOtherVerb(trigger: Trigger, frame: Frame): boolean {
  const { stream, chunks, start } = trigger.clause
  // `لن تسلم واشنطن`, `واشنطن تسلم العراق طائرات`: what stands before it tells what it is.
  if ((trigger.at > start && classOf(stream, trigger.at - 1) === 'particle') || trigger.before.some((c) => c.preposition === null)) return false
  const next = chunks[trigger.chunk.index + 1]
  if (next?.kind !== 'noun' || next.from !== trigger.chunk.to || !isFeminine(trigger, frame)) return false
  const view = stream.view(trigger.at)
  return isOthers(view, stream, next) || (isMasculinePerfect(view) && isMasculine(stream, next))
}

/** After لن, سـ and the like only an imperfect stands: `لن تسلم` is no perfect of تسلم. */
function contradicts(trigger: Trigger, frame: Frame): boolean {
  const { stream } = trigger.clause
  const before = trigger.at === trigger.clause.start ? null : stream.view(trigger.at - 1)
  // `يقل` is a form of أقال only after لم.
  const isShort = stream.view(trigger.at).readings.every((r) => r.jussive === true || !frame.verbs?.includes(String(r.lexeme.value)))
  if (isShort && !(before && (isNegation(before) || before.char === 'ل'))) return true
  if (isOtherVerb(trigger, frame)) return true
  if (frame.alone && trigger.at + 1 < trigger.clause.end && isVerbOnly(stream.view(trigger.at + 1))) return true
  if (trigger.at === trigger.clause.start || classOf(stream, trigger.at - 1) !== 'particle' || hasCategory(stream.view(trigger.at - 1), 'modal')) return false
  return !stream.view(trigger.at).readings.some((r) => r.verb === 'imperfect' && frame.verbs?.includes(String(r.lexeme.value)))
}
