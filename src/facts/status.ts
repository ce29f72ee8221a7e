/**
 * Whether a trigger's event occurred, goes on, is planned, possible or denied: read outward from the trigger, through the masdars and the
 * verb over it, to the clause that holds its own. The weakest status found wins.
 */
import type { FactStatus } from '../emit/schema.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { type ElementClass, hasCategory } from './classes.ts'
import { isPronominal } from './clause.ts'
import type { Frame } from './frames/frame.ts'
import { governor } from './reach.ts'
import { classOf, isEvent } from './traits.ts'
import type { Trigger } from './trigger.ts'
import { isAuxiliary, isFacing, isImpersonal, isLight, isSuffering } from './verbs.ts'

const valuesOf = perSymbol((view): readonly string[] => view.readings.map((r) => String(r.lexeme.value)))
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Verbs, masdars and nouns whose complement is still to come, may come, goes on, or does not happen. */
const SCOPES: ReadonlyArray<readonly [FactStatus, ReadonlySet<string>]> = [
  ['denied', set('deny stop suspend halt cancel prevent refrain foil fail nearly impossible back_down')],
  [
    'planned',
    set(
      'intend plan pledge promise expect want demand call_for request ask seek prepare hope propose offer require threaten urge stipulate include decide must aim order appeal recommend advise approve ratify postpone agree',
    ),
  ],
  ['possible', set('can may fear warn study try rule_out think_likely')],
  ['ongoing', set('continue persist continuation begin')],
]
/** What is decided is done where the decision itself is the act (`قرر إقالة`). */
const DECIDING = set('decide approve order ratify')
const JUDGING = set('sentence adjudge')
/** After these, أن with an imperfect tells what did happen. */
const FACTIVE = set('manage precede please after before since until')
const WEAKNESS: readonly FactStatus[] = ['occurred', 'ongoing', 'planned', 'possible', 'denied']
const weaker = (a: FactStatus, b: FactStatus): FactStatus => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b)

const widest = perSymbol((view): FactStatus => {
  const values = valuesOf(view)
  // `تمكن الجيش من …` is written like `تمكن` of what makes possible: whoever managed has done it.
  if (values.includes('manage')) return 'occurred'
  return SCOPES.find(([, words]) => values.some((v) => words.has(v)))?.[0] ?? 'occurred'
})
/** What a word makes of its complement. */
const scopeOf = (view: SymbolView, frame: Frame): FactStatus => {
  if (frame.performative && valuesOf(view).some((v) => DECIDING.has(v))) return 'occurred'
  // Whoever is sentenced to death is still alive.
  if (frame.subtype === 'executed' && valuesOf(view).some((v) => JUDGING.has(v))) return 'planned'
  return widest(view)
}
const has = (view: SymbolView, value: string): boolean => valuesOf(view).includes(value)
const isNegation = reads('negation')
const isCue = reads('status-cue')

/**
 * @param frame gives what an imperfect without cues means, and a status that holds unless a weaker one is said
 * @param owned whether a masdar or noun has a subject of its own (`لاقتحام ‹الجنود› المدينة`)
 * @returns the weakest status any cue over the trigger allows
 */
export function statusOf(trigger: Trigger, frame: Frame, owned: boolean): FactStatus {
  const { clause, chunk } = trigger
  let status: FactStatus = frame.status ?? 'occurred'
  const known = owned || isFated(trigger, frame)
  status = weaker(status, trigger.finite ? weaker(verbStatus(clause, chunk, frame), ledStatus(clause, chunk)) : nounStatus(clause, chunk, frame, known))
  return weaker(status, outerStatus(clause, chunk, frame))
}

/** What nobody does on purpose: deaths and disasters, unless somebody kills. */
const isFated = ({ clause, at }: Trigger, { type }: Frame): boolean => (type === 'casualties' || type === 'disaster') && !has(clause.stream.view(at), 'kill')

/** Particles right before a verb. */
function verbStatus(clause: Clause, chunk: Chunk, frame: Frame | null): FactStatus {
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
  return imperfect && (frame === null || frame.state) ? 'ongoing' : 'occurred'
}

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
function ledStatus(clause: Clause, chunk: Chunk): FactStatus {
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

/** ما negates, asks, relates and concludes: too many meanings to deny anything alone. */
const isMa = (text: string): boolean => text === 'ما' || text === 'غير'

/**
 * Through the idafa and the verb over a masdar or event noun.
 *
 * @param known it is told of, not aimed at
 */
function nounStatus(clause: Clause, chunk: Chunk, frame: Frame, known: boolean): FactStatus {
  let status = prepositionStatus(clause, chunk, known)
  let outer = chunk
  /** Reached through a list, past nouns with prepositions of their own. */
  let listed = false
  while (outer.index > 0) {
    const before = clause.chunks[outer.index - 1] as Chunk
    const linked = outer.construct || (outer.edge === Edge.None && before.kind === 'noun' && isGoverned(clause, before, outer.preposition))
    if (!linked && !(outer.joined && outer.edge === Edge.None && !isAdverbial(outer))) break
    // `هدفا لهجمات المتمردين`: a target, not an aim.
    if (known && outer === chunk && outer.preposition === 'for' && has(clause.stream.view(before.to - 1), 'aim')) break
    if (outer.construct || linked) status = weaker(status, scopeOf(clause.stream.view(before.to - 1), frame))
    if (before.kind !== 'noun') break
    outer = before
    listed ||= !linked
    status = weaker(status, prepositionStatus(clause, outer, false))
  }
  const verb = governor(clause, outer.index)
  if (!verb) return status
  const view = clause.stream.view(verb.from)
  const complement = isComplement(clause, verb, outer, listed)
  const scope = complement ? complementStatus(clause, view, outer, frame) : 'occurred'
  status = weaker(status, scope)
  const own = isLight(view) || scope !== 'occurred' ? verbStatus(clause, verb, null) : 'occurred'
  if (own !== 'ongoing' || isImpersonal(view)) status = weaker(status, own)
  return isLight(view) || complement ? weaker(status, outerStatus(clause, verb, frame)) : status
}

/** `وذلك بعد الغارات`: joined to what stands before, but no part of it. */
const isAdverbial = ({ preposition, inherited }: Chunk): boolean => !inherited && ADVERBIAL.has(preposition ?? '')
const ADVERBIAL = set('after before during since until cause according besides despite')

/** Whether a preposition takes the complement of the event before it, or of the one whose idafa it follows (`تعهد كندا بتمويل`). */
const isGoverned = (clause: Clause, noun: Chunk, preposition: string | null): boolean =>
  ['bi', 'on', 'for', 'about', 'in', 'to'].includes(preposition ?? '') && (noun.construct || isEvent(clause.stream.view(noun.to - 1)))

/** What a verb makes of the masdar it governs. */
function complementStatus(clause: Clause, verb: SymbolView, masdar: Chunk, frame: Frame): FactStatus {
  if (has(verb, 'fall') && masdar.preposition === 'about') return 'denied'
  if (isSuffering(verb)) return 'occurred'
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
  return isNegation(stream.view(before)) && !isMa(stream.element(before).folded) ? 'denied' : 'occurred'
}

const REACTIONS = set('condemn denounce criticize mention confirm cover reject welcome')
/** `إدانة قطر لقصف المستشفى`: an event condemned has happened. */
function denounces({ stream, chunks }: Clause, owner: Chunk): boolean {
  let k = owner.index
  while (k > 0 && (chunks[k] as Chunk).construct) k--
  return valuesOf(stream.view((chunks[k] as Chunk).from)).some((value) => REACTIONS.has(value))
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
function isComplement({ stream, chunks }: Clause, verb: Chunk, { preposition, edge, index }: Chunk, listed: boolean): boolean {
  if (edge !== Edge.None || index - verb.index > (preposition === null ? 4 : 8)) return false
  if (preposition !== null) return listed ? TAKEN[preposition] !== undefined : takes(stream.view(verb.from), preposition)
  return !chunks.slice(verb.index + 1, index).some((c) => c.preposition === null && !c.construct && isEvent(stream.view(c.to - 1)))
}

/** Verbs that take a preposition which others take for adverbials only; an empty set: any verb may. */
const TAKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  bi: new Set(),
  to: new Set(),
  for: new Set(),
  on: set('urge approve ratify insist agree advise work force study nearly'),
  about: set('stop refrain suspend halt back_down deny fall fail announce'),
  in: set('want hope begin continue succeed study fail'),
  from: set('warn prevent fear stop refrain manage cancel'),
}
function takes(verb: SymbolView, preposition: string): boolean {
  const verbs = TAKEN[preposition]
  return verbs !== undefined && (verbs.size === 0 || valuesOf(verb).some((value) => verbs.has(value)))
}

/** What stands over the clause: `من المقرر أن`, `يعتزم أن`, `إذا`. */
function outerStatus(clause: Clause, chunk: Chunk, frame: Frame): FactStatus {
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
    if (valuesOf(view).some((v) => FACTIVE.has(v))) return status
    status = weaker(status, scopeOf(view, frame))
    const negated = k > clause.start && isNegation(stream.view(k - 1)) && !isMa(stream.element(k - 1).folded)
    if (kind === 'verb' && negated) return status === 'possible' && !has(view, 'rule_out') ? 'denied' : 'possible'
    if (status !== 'occurred' || kind === 'verb') break
  }
  return status === 'occurred' && subjunctive ? 'planned' : status
}

const cueOf = (view: SymbolView): FactStatus => (view.readings.find((r) => r.lexeme.category === 'status-cue')?.lexeme.value as FactStatus) ?? 'occurred'
