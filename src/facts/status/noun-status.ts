/** What the preposition, the idafa and the verb over a masdar or event noun make of it. */
import type { FactStatus } from '../../emit/schema.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from '../chunk.ts'
import { isPronominal } from '../classes.ts'
import type { Frame } from '../frames/frame.ts'
import { governor, idafaHead } from '../reach.ts'
import { isEvent } from '../traits.ts'
import { isAuxiliary, isFacing, isImpersonal, isLight, isReply, isSuffering, results } from '../verbs.ts'
import { outerStatus } from './outer-status.ts'
import { cueOf, has, isAiming, isCue, isMa, isNegation, scopeOf, set, valuesOf, weaker, widest } from './scope.ts'
import { verbStatus } from './verb-status.ts'

/**
 * Through the idafa and the verb over a masdar or event noun.
 *
 * @param known it is told of, not aimed at
 */
export function nounStatus(clause: Clause, chunk: Chunk, frame: Frame, known: boolean): FactStatus {
  let status = prepositionStatus(clause, chunk, known)
  if (isContracted(clause, chunk, frame)) status = weaker(status, 'planned')
  let outer = chunk
  /** Reached through a list, past nouns with prepositions of their own. */
  let listed = false
  while (outer.index > 0) {
    const before = clause.chunks[outer.index - 1] as Chunk
    // `أصدر القاضي أمرا ‹باعتقال› الوزير`
    if (outer.preposition === 'bi' && ORDERED.has(frame.type) && isOrder(clause.stream.view(idafaHead(clause, before).from))) status = weaker(status, 'planned')
    const aimed = intention(clause, before, outer)
    if (aimed) status = weaker(status, has(aimed, 'reject') ? 'denied' : scopeOf(aimed, frame))
    const linked = outer.construct || aimed !== null || (outer.edge === Edge.None && before.kind === 'noun' && isGoverned(clause, before, outer.preposition))
    if (!linked && !(outer.joined && outer.edge === Edge.None && !isAdverbial(outer))) break
    if (outer.preposition === 'on' && isReply(clause.stream.view(before.to - 1))) return status
    // `طالبت بالاعتذار لمقتل الجنود`: what one is sorry for has happened, whatever is asked for.
    if (before.kind === 'noun' && isAfterwards(clause.stream.view(before.to - 1)) && REGRETTED.has(outer.preposition ?? '')) return status
    // `هدفا لهجمات المتمردين`: a target, not an aim.
    if (known && outer === chunk && outer.preposition === 'for' && has(clause.stream.view(before.to - 1), 'aim')) break
    if (linked && !(frame.subtype === 'executed' && isCarriedOut(clause, before))) status = weaker(status, scopeOf(clause.stream.view(before.to - 1), frame))
    if (before.kind !== 'noun') break
    outer = before
    listed ||= !linked
    status = weaker(status, prepositionStatus(clause, outer, false))
  }
  if (isTalkedOf(clause, chunk, outer, frame)) status = weaker(status, 'possible')
  const verb = governor(clause, outer.index)
  if (!verb) return status
  const view = clause.stream.view(verb.from)
  const complement = isComplement(clause, verb, outer, listed)
  // `نجا من محاولة اغتيال`: whoever survives it was attacked.
  if (complement && has(view, 'survive')) return weaker(prepositionStatus(clause, chunk, known), verbStatus(clause, verb, null))
  const scope = complement ? complementStatus(clause, view, outer, frame) : 'occurred'
  status = weaker(status, scope)
  // `لم يتمكن الجيش من السيطرة`, `لم يسفر الهجوم عن سقوط ضحايا`: what was not managed, or did not result, did not happen.
  const binds = isLight(view) || scope !== 'occurred' || (complement && (has(view, 'manage') || results(view)))
  const own = binds ? verbStatus(clause, verb, null) : 'occurred'
  if (own !== 'ongoing' || isImpersonal(view)) status = weaker(status, own)
  return isLight(view) || complement ? weaker(status, outerStatus(clause, verb, frame)) : status
}

const isOrder = reads(['noun'], ['order_noun', 'warrant'])
/** What others have still to do. */
const ORDERED = set('arrest aid movement attack seizure')

/** What people do, and may only talk of doing; visits and meetings are talked of when they are over as well. */
const DONE = set('movement control aid agreement transaction appointment strength')
/** `بحث الوزيران انسحاب القوات`, `مناقشة تسليم المدينة`, `أهمية تشكيل لواءين`: what is talked of without its article need not have happened. */
function isTalkedOf(clause: Clause, chunk: Chunk, outer: Chunk, frame: Frame): boolean {
  const { stream, chunks } = clause
  if (!DONE.has(frame.type) || stream.view(chunk.from).article) return false
  for (let k = chunk.index - 1; k >= outer.index; k--) if (discusses(stream.view((chunks[k] as Chunk).to - 1))) return true
  const verb = governor(clause, outer.index)
  if (verb === null || !discusses(stream.view(verb.from))) return false
  return isComplement(clause, verb, outer, outer !== chunk) || isMatter(clause, verb, outer)
}
/** `بحث القائد مع نظيره، الاثنين، ‹تسريع› التسليم`: the first bare act behind a verb of talking, however far. */
const isMatter = ({ stream, chunks }: Clause, verb: Chunk, { index, preposition, joined, construct }: Chunk): boolean =>
  preposition === null &&
  !joined &&
  !construct &&
  !chunks.slice(verb.index + 1, index).some((c) => c.kind === 'verb' || (c.preposition === null && !c.construct && isEvent(stream.view(c.to - 1))))
const discusses = perSymbol((view) =>
  view.readings.some(({ lexeme, verb }) => lexeme.value === 'importance' || ((lexeme.value === 'discuss' || lexeme.value === 'address') && verb !== undefined)),
)
/** `لقاء مرتقب بين الوزيرين`, `زيارة كانت مقررة إلى بكين`: what is said to be awaited is still to come. */
export function isAwaited({ stream, end }: Clause, { from, to }: Chunk): boolean {
  const last = to < end && isAuxiliary(stream.view(to)) ? to + 1 : to
  for (let i = from + 1; i <= last && i < end; i++) if (awaits(stream.view(i)) && stream.view(i).article === stream.view(from).article) return true
  return false
}
const awaits = perSymbol((view) => view.readings.some((r) => r.verb === 'passive' && AWAITED.has(String(r.lexeme.value))))
const AWAITED = set('expect decide plan')

/** `حل للأزمة الناشبة عن القصف ‹المتواصل›`: what is said to go on does so, whatever is wished about it. */
export function goesOn({ stream }: Clause, { from, to }: Chunk): boolean {
  if (!stream.view(from).article) return false
  for (let i = from + 1; i < to; i++) if (isLasting(stream.view(i))) return true
  return false
}
const isLasting = perSymbol((view) => view.article && view.readings.some((r) => r.verb === 'active' && LASTING.has(String(r.lexeme.value))))
const LASTING = set('continue persist')

/** `نفذت الوزارة ‹حكم› الإعدام`, `تنفيذ حكم الإعدام`: a sentence that is carried out is no longer to come. */
function isCarriedOut(clause: Clause, sentence: Chunk): boolean {
  const over = sentence.construct ? clause.chunks[sentence.index - 1] : governor(clause, sentence.index)
  return over !== undefined && over !== null && has(clause.stream.view(over.from), 'execute_op')
}

/** `وذلك بعد الغارات`: joined to what stands before, but no part of it. */
const isAdverbial = ({ preposition, inherited }: Chunk): boolean => !inherited && ADVERBIAL.has(preposition ?? '')

const ADVERBIAL = set('after before during since until cause according besides despite')

/** The act that the one behind its doer, or behind his pronoun, is about: `عزمها ‹تقديم›`, `رفضه ‹لقاء›`, `نية الحكومة ‹تقديم›`. */
function intention(clause: Clause, noun: Chunk, { from, preposition, edge, construct }: Chunk): SymbolView | null {
  const { stream } = clause
  if (preposition !== null || construct || edge !== Edge.None || noun.to !== from || !isEvent(stream.view(from))) return null
  const last = stream.view(noun.to - 1)
  const own = last.enclitic && (isEvent(last) || isAiming(last))
  if (own) return last
  const head = stream.view(idafaHead(clause, noun).from)
  return noun.to - idafaHead(clause, noun).from > 1 && isAiming(head) ? head : null
}

/** `فازت بمناقصة ‹توريد› 500 حافلة`: what a contract is for has still to be done. */
const isContracted = ({ stream, chunks }: Clause, { construct, index }: Chunk, { type, subtype }: Frame): boolean =>
  construct && type === 'transaction' && DELIVERED.has(subtype ?? '') && isContract(stream.view((chunks[index - 1] as Chunk).to - 1))
const DELIVERED = set('sale purchase')
const isContract = reads(['agreement', 'counted-noun'], ['contract', 'deal', 'tender'])

/** Whether a preposition takes the complement of the event before it, or of the one whose idafa it follows (`تعهد كندا بتمويل`). */
const isGoverned = ({ stream }: Clause, noun: Chunk, preposition: string | null): boolean =>
  preposition === 'from'
    ? // `مخاوف من تفشي الكوليرا`
      widest(stream.view(noun.from)) === 'possible'
    : ['bi', 'on', 'for', 'about', 'in', 'to'].includes(preposition ?? '') && (noun.construct || isEvent(stream.view(noun.to - 1)))

/** What a verb makes of the masdar it governs. */
function complementStatus(clause: Clause, verb: SymbolView, masdar: Chunk, frame: Frame): FactStatus {
  if (has(verb, 'fall') && masdar.preposition === 'about') return 'denied'
  if (isSuffering(verb)) return 'occurred'
  // `فشلت المفاوضات`: talks that fail were held.
  if (has(verb, 'fail') && frame.type === 'meeting' && masdar.preposition === null) return 'occurred'
  // `تستهدف الحكومة إنتاج مليون برميل`: an output is aimed at, not struck.
  if (has(verb, 'target') && frame.type === 'indicator') return 'planned'
  // `وجه الأمير بإرسال مساعدات` orders, `وجه بهجوم` nobody says.
  if (has(verb, 'direct_at') && masdar.preposition === 'bi') return 'planned'
  // `أقر بمقتل جنوده` admits, `أقر` approves.
  if (has(verb, 'approve') && masdar.preposition === 'bi') return 'occurred'
  // `علق على` comments, `علق` suspends.
  if (has(verb, 'comment') && masdar.preposition === 'on') return 'occurred'
  // What is refused is one's own act, unless it is known already and another's (`رفض القصف`).
  if (has(verb, 'reject')) return clause.stream.view(masdar.from).article ? 'occurred' : 'denied'
  return scopeOf(verb, frame)
}

/** A purpose is not yet done, but what is done has its own subject; عدم and دون deny what follows. */
function prepositionStatus(clause: Clause, chunk: Chunk, known: boolean): FactStatus {
  const { stream } = clause
  if (
    (chunk.preposition === 'for' &&
      !known &&
      isEvent(stream.view(chunk.from)) &&
      !isObjectOfEvent(clause, chunk) &&
      !(chunk.inherited && !followsEvent(clause, chunk))) ||
    chunk.preposition === 'purpose'
  )
    return 'planned'
  if (chunk.preposition === 'if') return 'possible'
  let before = chunk.from - 1
  // `من المتوقع فيه انخفاض`.
  while (before >= clause.start && isPronominal(stream.view(before))) before--
  if (before < clause.start) return 'occurred'
  if (isCue(stream.view(before))) return cueOf(stream.view(before))
  // `ثقافة بلا حدود اجتماعا`: بلا denies its own noun.
  if (before > clause.start && stream.view(before - 1).char === 'ب' && !isEvent(stream.view(chunk.from))) return 'occurred'
  return isNegation(stream.view(before)) && !isMa(stream.element(before).folded) ? 'denied' : 'occurred'
}

const REACTIONS = set('condemn denounce criticize mention confirm cover reject welcome apologize regret mourn condole')

/** What is said or felt about what has happened, and under which prepositions that stands. */
const isAfterwards = perSymbol((view) => isEvent(view) && valuesOf(view).some((value) => AFTERWARDS.has(value)))
const AFTERWARDS = set('apologize regret mourn condole')
const REGRETTED = set('for about on in cause')

/** `إدانة قطر لقصف المستشفى`: an event condemned has happened. */
function denounces(clause: Clause, owner: Chunk): boolean {
  return valuesOf(clause.stream.view(idafaHead(clause, owner).from)).some((value) => REACTIONS.has(value))
}

/** Whether the phrase that a listed one is joined to is an event, too (`لتدمير المخازن وقتل …`, not `مخزن للأسلحة ومقتل …`). */
function followsEvent({ stream, chunks }: Clause, chunk: Chunk): boolean {
  for (let k = chunk.index - 1; k >= 0; k--) {
    const before = chunks[k] as Chunk
    if (before.preposition === chunk.preposition && !before.construct) return isEvent(stream.view(before.from))
  }
  return false
}

/** `تغطيتها لاقتحام`, `تعرض المدينة لقصف`: here ل marks an object, not a purpose. */
function isObjectOfEvent(clause: Clause, chunk: Chunk): boolean {
  const before = clause.chunks[chunk.index - 1]
  if (before?.kind === 'noun' && clause.stream.view(before.to - 1).enclitic && isEvent(clause.stream.view(before.to - 1))) return true
  const verb = governor(clause, chunk.index)
  return (
    (verb !== null && isFacing(clause.stream.view(verb.from))) ||
    (before?.kind === 'noun' && denounces(clause, before)) ||
    (before !== undefined && isSuffering(clause.stream.view(before.from)))
  )
}

/** The object of a verb, bare or under the preposition its verb takes, and not an adverbial (`ينوي التوجه إلى المحكمة ‹ردا› على القصف`). */
function isComplement(clause: Clause, verb: Chunk, masdar: Chunk, listed: boolean): boolean {
  const { stream, chunks } = clause
  const { preposition, edge, index } = masdar
  if (edge !== Edge.None) return takesAgain(clause, verb, masdar)
  if (index - verb.index > (preposition === null ? 4 : 8)) return false
  if (preposition !== null) return takes(stream.view(verb.from), preposition, listed)
  return !chunks.slice(verb.index + 1, index).some((c) => c.preposition === null && !c.construct && isEvent(stream.view(c.to - 1)))
}

/** `سيمكن من تقديم قروض، ‹ومن صرف› منح`: behind a comma the preposition is said again. */
function takesAgain({ stream, chunks }: Clause, verb: Chunk, { preposition, edge, joined, inherited, index }: Chunk): boolean {
  if (edge !== Edge.Comma || !joined || inherited || preposition === null || !takes(stream.view(verb.from), preposition, false)) return false
  return chunks.slice(verb.index + 1, index).some((c) => c.preposition === preposition && !c.inherited && isEvent(stream.view(c.from)))
}

/** Prepositions that open complements of any verb. */
const FREE = set('bi to for')
/** Verbs that take a preposition which others take for adverbials only. */
const TAKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  on: set('stipulate urge approve ratify insist agree advise work force study nearly'),
  about: set('stop refrain suspend halt back_down deny fall fail announce result_in'),
  in: set('want hope begin continue succeed study fail manage'),
  from: set('can warn prevent fear stop refrain manage cancel survive'),
}

/** Whether what stands under a preposition can be the verb's; in a list it may stand under another's. */
function takes(verb: SymbolView, preposition: string, listed: boolean): boolean {
  if (FREE.has(preposition)) return true
  const verbs = TAKEN[preposition]
  return verbs !== undefined && (listed || valuesOf(verb).some((value) => verbs.has(value)))
}
