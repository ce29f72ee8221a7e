/** Who does what a trigger says: the subject of a verb, of a masdar, of an event noun. */
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { hasCategory, isPronominal } from './classes.ts'
import { headOf } from './fit.ts'
import type { Frame } from './frames/frame.ts'
import { MASCULINE } from './kind-words.ts'
import { type Accepts, governor, idafaHead, isDate, reach, relativeVerb, resumed } from './reach.ts'
import { isAiming } from './status/scope.ts'
import { isEvent, isIndefinite } from './traits.ts'
import { Trigger } from './trigger.ts'
import { isAuxiliary, isControl, isGranting, isImpersonal, isLight, isOrdering, isOwning, isPlural, isReply, makesKnown } from './verbs.ts'

const isNation = reads('nationality')

/** Whether, in what it says in this frame, a verb is only ever a third person feminine. */
export function isFeminine({ clause, at }: Trigger, frame: Frame): boolean {
  const forms = clause.stream.view(at).readings.filter((r) => r.person === 3 && frame.verbs?.includes(String(r.lexeme.value)))
  return forms.length > 0 && forms.every((r) => r.gender === 'f')
}

/** Whether, in what it says in this frame, a verb can only be passive (`اغتيل`) or, spelled like that, a first person (`أدين`). */
export function isPassive({ clause, at }: Trigger, frame: Frame): boolean {
  const forms = clause.stream.view(at).readings.filter((r) => r.person !== undefined && frame.verbs?.includes(String(r.lexeme.value)))
  return forms.length > 0 && forms.every((r) => r.passive === true || (r.person === 1 && r.number === 'sg' && r.verb === 'imperfect'))
}

/** Whether, in what it says in this frame, a verb is only ever a third person masculine: `تسلم` of what one receives, but not of what one hands over. */
export function isMasculineOnly({ clause, at }: Trigger, frame: Frame): boolean {
  const forms = clause.stream.view(at).readings.filter((r) => r.person === 3 && frame.verbs?.includes(String(r.lexeme.value)))
  return forms.length > 0 && forms.every((r) => r.gender === 'm' && r.number === 'sg')
}
/** The gender of a country by its name; null when it names none. */
const stateOf = perSymbol((view): 'm' | 'f' | null => {
  if (!view.tags.includes('country')) return null
  return view.readings.some((r) => MASCULINE.has(r.lexeme.lemma)) ? 'm' : 'f'
})
export const isFeminineState = (stream: Stream, chunk: Chunk): boolean => stateOf(stream.view(headOf(stream, chunk))) === 'f'
export const isMasculinePerfect = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && r.person === 3 && r.gender === 'm'))
/** `العراق تسلم 4 طائرات`: where the verb may be another of his own, a masculine country is no subject of a feminine one; elsewhere writers do not mind (`وقعت المغرب`). */
export const isOthers = (verb: SymbolView, stream: Stream, chunk: Chunk): boolean =>
  isMasculinePerfect(verb) && stateOf(stream.view(headOf(stream, chunk))) === 'm'

const WHO = ['org-head', 'people-noun', 'title-head', 'actor-noun', 'rank', 'measure-noun']
/** Whether the first word of a phrase can only be a masculine singular (`مجلس الأمن`, `الرئيس`). */
export function isMasculine(stream: Stream, chunk: Chunk): boolean {
  const word = (stream.element(headOf(stream, chunk)).folded.split(' ', 1)[0] ?? '').replace(/^ال/u, '')
  if (/(?:[هةىا]|ات|ون)$/u.test(word)) return false
  const readings = stream.context.lexicon.readingsOf(word).filter((r) => WHO.includes(r.lexeme.category))
  return readings.length > 0 && readings.every((r) => r.number === 'sg' && r.gender !== 'f')
}

/**
 * The subject of a trigger: of a verb the phrase before or after it; of a masdar its agent, its idafa, or the subject of the verb over it.
 *
 * @param accepts whether a phrase can be this frame's subject
 * @param frame tells what the noun right after the masdar is when it could be both, and whether to order the act is to do it
 * @param isObject whether a phrase can be its object
 */
export function subjectOf(trigger: Trigger, accepts: Accepts, frame: Frame, isObject: Accepts): Chunk | null {
  const after = trigger.after
  const agent = after.find((c) => c.preposition === 'by' && accepts(c)) ?? null
  if (trigger.finite) {
    const own = isPronouns(trigger, frame, isObject) ? null : verbSubject(trigger, after, accepts, isObject)
    return own ?? agent ?? (frame.late ? behindObject(trigger, accepts, isObject) : null)
  }
  return agent ?? nounSubject(trigger, after, accepts, frame, isObject)
}

/** Verbs of these are hardly ever passive: with `أنه` before them somebody acts. */
const ACTS = new Set(['meeting', 'visit', 'stance'])

/** `قال البنك إنه منح تونس قرضا`: the pronoun on أن is the subject, and what follows is acted upon; `أنه قتل ثلاثة` may be about nobody. */
export function isPronouns(trigger: Trigger, frame: Frame, isObject: Accepts): boolean {
  if (trigger.pronoun === null) return false
  if (trigger.pronoun !== 'he' || ACTS.has(frame.type)) return true
  const { clause, after } = trigger
  const [first, ...others] = after.filter((c) => c.preposition === null && !c.construct && !c.joined && !c.bracket && !isDate(clause.stream, c))
  if (first === undefined) return false
  const isSecond = (c: Chunk): boolean => isObject(c) || (c.index === first.index + 1 && c.edge === Edge.None)
  return clause.stream.view(headOf(clause.stream, first)).enclitic || others.some(isSecond)
}

/** `وقع الاتفاقية عن الجانب الليبي ‹وزير الداخلية›`, `وقعها ‹الوزيران›`: whoever acts may stand behind what is acted upon. */
function behindObject({ clause, after, chunk }: Trigger, accepts: Accepts, isObject: Accepts): Chunk | null {
  const bare = after.filter((c) => c.preposition === null && !c.construct && !c.bracket && !isDate(clause.stream, c))
  const [object, subject] = bare
  return object && subject && isObject(object) && object.index === chunk.index + 1 && !subject.joined && accepts(subject) ? subject : null
}

function verbSubject(trigger: Trigger, after: readonly Chunk[], accepts: Accepts, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const first = after.find((c) => c.preposition === null && !c.construct && !c.bracket && !isDate(clause.stream, c))
  const near = first && first.index - chunk.index <= 3 && !clashes(clause.stream, chunk, first) && !isReceiver(trigger, first, after, isObject) ? first : null
  const behind = near && (accepts(near) ? near : officeBeside(clause, near, accepts))
  const about = trigger.about
  if (about) {
    // `خطاب ‹الرئيس› الذي اتهم فيه المعارضة`: nothing is said in a person, but by him in what is his.
    if (isSomebody(clause.stream.view(about.from)) && resumed(clause, chunk) === 'in' && accepts(about)) return about
    const elsewhere = clause.stream.view(chunk.from).enclitic || resumed(clause, chunk) !== null || (behind !== null && returns(clause, chunk))
    if (elsewhere || (behind && clause.stream.view(behind.from).enclitic)) return behind
    // Without a pronoun that points back, the antecedent is the subject (`التفجير الذي استهدف المسجد`), whatever follows.
    return accepts(about) ? about : null
  }
  const bare = trigger.before.find((c) => c.preposition === null && (!c.construct || chunk.edge === Edge.None) && !c.bracket && !isDate(clause.stream, c))
  if (bare && isOneOfMany(trigger, bare)) return behind
  const ahead = subjectAhead(trigger, accepts)
  if (bare && isTopic(clause, bare, chunk)) return ahead
  if (ahead && behind) return chunk.edge <= Edge.Comma && (isObject(behind) || ahead.to >= chunk.from - 1) ? ahead : behind
  return behind ?? ahead
}

/** `أن ‹بلاده› دعت الأطراف`: what أن is about is the subject of the verb right behind it, whatever follows; but for a verb with its pronoun. */
const isTopic = (clause: Clause, noun: Chunk, verb: Chunk): boolean =>
  noun.to === verb.from && verb.edge === Edge.None && !verb.joined && idafaHead(clause, noun).edge === Edge.That && !clause.stream.view(verb.to - 1).enclitic

/** `مكتب الوزير فلان قتلوا`: before a verb in the plural one person alone is none of its arguments. */
export const isOneOfMany = ({ clause: { stream }, at, finite }: Trigger, { from, joined }: Chunk): boolean =>
  finite && !joined && isPlural(stream.view(at)) && stream.view(from).tags.includes('person') && !stream.view(from).tags.includes('plural')

/** `اختطف قراصنة سفينة`: a broken plural of men may end like a feminine. */
const areMen = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'people-noun' && r.number === 'pl'))
/** `قال البنك إنه منح ‹تونس› قرضا`, `منح ‹المغرب› قرضا`: where who gives is said already, the first object. */
function isReceiver({ clause, chunk, at, finite }: Trigger, first: Chunk, after: readonly Chunk[], isObject: Accepts): boolean {
  const { stream } = clause
  if (!isGranting(stream.view(at)) || !isObject(first)) return false
  const objects = after.filter((c) => c.index > first.index && c.preposition === null && !c.construct && !c.joined && isObject(c))
  if (objects.length > 1) return false
  if (!finite) return objects.length === 1 && !(sells(stream.view(at)) && after.some((c) => TAKING.has(c.preposition ?? '') && isObject(c)))
  return chunk.edge === Edge.That && isWithPronoun(stream.view(chunk.from - 1))
}
/** `بيع ‹روسيا› صواريخ لإيران`: who buys stands under a preposition, so the first of two sells. */
const sells = reads('verb', ['sell'])
const TAKING = new Set(['to', 'for'])
const isWithPronoun = perSymbol((view) => view.kind === 'word' && view.enclitic && hasCategory(view, 'subordinator'))

/** The nearest bare phrase before a verb; past one that ends an idafa under a preposition (`القرى الخاضعة لسيطرة ‹المسلحين›`) the next. */
function subjectAhead({ clause, chunk, before }: Trigger, accepts: Accepts): Chunk | null {
  for (const c of before) {
    if (c.preposition !== null || (c.construct && chunk.edge !== Edge.None) || c.bracket || isDate(clause.stream, c)) continue
    const head = idafaHead(clause, c)
    const found = [head, c].find(accepts)
    if (found || head.preposition === null) return found ?? null
  }
  return null
}

const isSomebody = perSymbol((view) => view.tags.includes('person') || view.tags.includes('title'))

/** `التي يسيطر التنظيم على أجزاء ‹منها›`: a pronoun further on points back to what the clause is about. */
function returns({ stream, chunks, end }: Clause, { index, to }: Chunk): boolean {
  const next = chunks.find((c) => c.index > index + 1 && (c.kind === 'verb' || c.joined || c.edge >= Edge.Comma))
  for (let i = to + 1; i < (next?.from ?? end); i++) if (isReturning(stream.view(i))) return true
  return false
}

/** `منها`, `فيها`; `به` and `له` follow too many verbs. */
const isReturning = perSymbol((view) => isPronominal(view) && hasCategory(view, 'preposition'))

const isMasculineVerb = perSymbol((view) => {
  const forms = view.readings.filter((r) => r.person === 3 && (r.verb === 'perfect' || r.verb === 'imperfect'))
  return forms.length > 0 && forms.every((r) => r.gender !== 'f' && r.number === 'sg') && !view.readings.some((r) => r.verb === 'masdar')
})

/** `أعلن حالة الطوارئ`, `وطالب الإدارة الأميركية`: a verb agrees with the subject right behind it, so a feminine noun behind a masculine verb is its object. */
function clashes(stream: Stream, verb: Chunk, noun: Chunk): boolean {
  const near = noun.from === verb.to || (noun.from === verb.to + 1 && isPronominal(stream.view(verb.to)))
  const view = stream.view(noun.from)
  if (!near || !isMasculineVerb(stream.view(verb.to - 1))) return false
  if (view.kind !== 'word') return isBody(view) && /^(?:ال\p{L}+ة|منظمة|وزارة|حكومة|هيئة|لجنة|بعثة|شركة)(?!\S)/u.test(stream.element(noun.from).written)
  return !areMen(view) && /(?:ة|^ال.+ات)$/u.test(stream.element(noun.from).written)
}
const isBody = perSymbol((view) => view.tags.includes('organization'))

/** `زار ‹مارات خوسنولين› نائب رئيس الوزراء`: the office of somebody whose name we do not know. */
function officeBeside({ stream, chunks }: Clause, name: Chunk, accepts: Accepts): Chunk | null {
  for (let k = name.index; k < name.index + 3; k++) {
    const chunk = chunks[k]
    if (chunk?.kind !== 'noun' || chunk.preposition !== null || (k > name.index && chunk.edge !== Edge.None)) return null
    if (isOffice(stream.view(chunk.from)) && accepts(chunk)) return chunk
    if (chunk.to - chunk.from > 2 || !isUnknown(stream.view(chunk.from))) return null
  }
  return null
}
const isOffice = perSymbol((view) => view.tags.includes('title'))
const isUnknown = perSymbol((view) => view.kind === 'word' && !view.article && !view.enclitic && view.readings.length === 0)

function nounSubject(trigger: Trigger, after: readonly Chunk[], accepts: Accepts, frame: Frame, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const { idafa } = frame
  const nation = nationInside(clause, trigger)
  if (nation) return nation
  const controller = controllerOf(trigger, accepts, isObject)
  if (controller) return controller
  const first = after.find((c) => c.isIdafaOf(chunk))
  if (first && accepts(first) && !isReceiver(trigger, first, after, isObject) && !(idafa === 'subject' && isCity(clause.stream.view(first.from)))) {
    const second = after.find((c) => c.index > first.index && c.preposition === null && !c.construct && !c.joined)
    // `توقيف زعيم عصابة`: an office without its article owns what follows it.
    const owns = second?.from === first.to && isOffice(clause.stream.view(first.to - 1)) && isIndefinite(clause.stream, second.from)
    if (idafa === 'subject' || !isObject(first) || (!owns && second && second.edge === Edge.None && isObject(second) && !isDate(clause.stream, second)))
      return first
  }
  const relative = relativeVerb(clause, chunk.index)
  if (relative && !isImpersonal(clause.stream.view(relative.from))) {
    const inner = reach(clause, relative.index).find((c) => c.preposition === null && accepts(c) && !isNameOfPlace(clause, c))
    if (inner) return inner
  }
  if (idafa === 'subject' && chunk.preposition !== null && clause.stream.view(trigger.at).enclitic) return ownerBefore(trigger, accepts)
  const telling = clause.stream.view(trigger.at).enclitic ? governor(clause, chunk.index) : null
  // `أعلن الوزير ‹استقالته›`
  if (idafa === 'subject' && telling && chunk.preposition === null && makesKnown(clause.stream.view(telling.from)))
    return subjectOver(clause, telling, chunk, accepts, isObject)
  return pledgedBy(trigger, accepts) ?? governedSubject(trigger, accepts, frame, isObject)
}

/** `الزيارة التي قام بها إلى العاصمة ‹برلين›`: the name of the place before it. */
const isNameOfPlace = ({ stream, chunks }: Clause, { index, from }: Chunk): boolean => {
  const before = chunks[index - 1]
  return stream.view(from).tags.includes('place') && before?.kind === 'noun' && before.preposition !== null && before.to === from
}

/** `قال الوزير خلال لقائه السفير`: the pronoun stands for whoever the sentence was about. */
function ownerBefore({ clause, chunk, at }: Trigger, accepts: Accepts): Chunk | null {
  const { stream } = clause
  const feminine = stream.element(at).folded.endsWith('ها')
  for (let k = chunk.index - 1; k >= 0; k--) {
    const before = clause.chunks[k] as Chunk
    // `نقلت الوكالة عن ‹الوزير› قوله خلال لقائه`: the source, not the agency.
    const source = before.kind === 'noun' && before.preposition === 'about' && isRelayed(clause, before)
    if (before.kind !== 'noun' || (before.preposition !== null && !source) || before.bracket || !accepts(before)) continue
    // A name that we do not know has no article either (`سهم إشراق`).
    if (isIndefinite(stream, before.to - 1) && !isLikeName(stream.view(before.to - 1))) continue
    if (!(feminine && isMasculine(stream, before))) return before
  }
  return null
}

const isRelayed = (clause: Clause, source: Chunk): boolean => {
  const verb = governor(clause, source.index)
  return verb !== null && relays(clause.stream.view(verb.from))
}
const relays = reads('verb', ['report'])
const isLikeName = perSymbol((view) => isUnknown(view) || view.readings.some((r) => r.lexeme.category === 'given-name'))

/** A city that stands for a government elsewhere: an event noun in its name happened there (`هجوم برشلونة`). */
const isCity = perSymbol((view) => view.tags.includes('place') && !view.tags.includes('country'))

/** The subject of an intention over a masdar whose idafa, if it has one, can be its object (`يعتزم الوزير زيارة بغداد`). */
function controllerOf(trigger: Trigger, accepts: Accepts, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (!verb || !isControl(clause.stream.view(verb.from)) || chunk.edge !== Edge.None) return null
  // `قرر الوزير التحقيق ‹على خلفية اعتداء› معلمة`: on account of an act nobody intends it.
  if (chunk.construct && idafaHead(clause, chunk).preposition === 'on') return null
  const next = clause.chunks[chunk.index + 1]
  if (next?.construct && next.kind === 'noun' && !isObject(next)) return null
  return subjectOver(clause, verb, chunk, accepts, isObject)
}

/** The subject of a verb before what it governs. */
const subjectOver = (clause: Clause, verb: Chunk, governed: Chunk, accepts: Accepts, isObject: Accepts): Chunk | null =>
  verbSubject(
    new Trigger(clause, verb, verb.from, true),
    reach(clause, verb.index).filter((c) => c.index < governed.index),
    accepts,
    isObject,
  )

/** `تعهد كندا بتمويل …`, `عزم الحكومة تقديم …`: whoever the masdar over this one belongs to. */
function pledgedBy(trigger: Trigger, accepts: Accepts): Chunk | null {
  const { clause } = trigger
  let k = trigger.chunk.index
  while (k > 1 && (clause.chunks[k] as Chunk).joined && (clause.chunks[k] as Chunk).edge === Edge.None) k--
  const [over, owner, own] = [clause.chunks[k - 2], clause.chunks[k - 1], clause.chunks[k]]
  if (!over || !owner?.construct || own?.edge !== Edge.None) return null
  const intended = own.preposition === null && !own.construct && owner.to === own.from && isAiming(clause.stream.view(over.to - 1))
  if (own.preposition !== 'bi' && !intended) return null
  return isEvent(clause.stream.view(over.to - 1)) && accepts(owner) ? owner : null
}

/** Under these, an event is another than the verb's (`أعلن الجيش حالة التأهب بعد الهجوم`). */
const APART = ['after', 'before', 'during', 'since', 'until', 'cause', 'against', 'besides', 'according', 'to']

/** The subject of the verb over a masdar, when that verb carries it or when the masdar is what its subject does. */
function governedSubject(trigger: Trigger, accepts: Accepts, { type, idafa, performative, ordered }: Frame, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (!verb || isAnswered(clause, chunk)) return null
  const view = clause.stream.view(verb.from)
  if (isImpersonal(view) || isAuxiliary(view) || APART.includes(chunk.preposition ?? '')) return null
  // `ترأس الملك مراسم التوقيع`: whoever presides over it does not sign.
  if (type === 'agreement' && chairs(view)) return null
  if (!isLight(view) && (idafa === 'subject' || !(isOwning(view) || ((performative || ordered) && isOrdering(view))))) return null
  return subjectOver(clause, verb, chunk, accepts, isObject)
}

const chairs = reads('verb', ['chair'])

/** `توعد بالرد على الاغتيال`: what somebody replies to is not what he did. */
function isAnswered({ stream, chunks }: Clause, { index, preposition }: Chunk): boolean {
  const before = chunks[index - 1]
  return preposition === 'on' && before?.kind === 'noun' && isReply(stream.view(before.to - 1))
}

/** `الغزو الروسي`, `الدعم الأميركي`: the adjective names the subject. */
function nationInside(clause: Clause, trigger: Trigger): Chunk | null {
  const { chunk, at } = trigger
  for (let i = at + 1; i < chunk.to; i++) if (isNation(clause.stream.view(i))) return chunk.adjectiveAt(i)
  return null
}

/** The subject of the clause before, for a verb without one (`وقتل 27 مهربا`). */
export function carriedSubject(trigger: Trigger, accepts: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  for (let k = chunk.index - 1; k >= 0; k--) {
    const verb = clause.chunks[k] as Chunk
    if (verb.kind !== 'verb' || verb.measure) continue
    const found = subjectBeside(clause, verb, accepts)
    if (found) return found
  }
  return null
}

/** `أدانت المنظمة الهجوم، ودعت ‹السلطات› إلى …`: no second subject, but whom the first, of the same gender, goes on to call upon. */
export function isAddressedNext({ clause, chunk, at }: Trigger, { from, index, preposition, construct }: Chunk): boolean {
  const { stream, chunks } = clause
  if (!chunk.joined || index !== chunk.index + 1 || preposition !== null || construct || !isCommon(stream.view(from))) return false
  const verb = chunks.slice(0, chunk.index).findLast((c) => c.kind === 'verb')
  return verb !== undefined && isHers(stream.view(verb.from)) === isHers(stream.view(at))
}
const isCommon = perSymbol((view) => view.kind === 'word' && view.article && !isNation(view))
/** A verb that is only ever a third person feminine. */
export const isHers = perSymbol((view) => {
  const forms = view.readings.filter((r) => r.person === 3)
  return forms.length > 0 && forms.every((r) => r.gender === 'f')
})

/** The subject of a verb of the sentence. */
export const subjectBeside = (clause: Clause, verb: Chunk, accepts: Accepts): Chunk | null =>
  verbSubject(new Trigger(clause, verb, verb.from, true), reach(clause, verb.index), accepts, () => true)
