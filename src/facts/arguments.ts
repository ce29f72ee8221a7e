/** The arguments of a trigger: what stands after it in its clause, its subject, and what a light verb or a relative clause adds. */
import { perSymbol, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, Edge, isEvent, readSentence } from './chunks.ts'
import { hasCategory, isAuxiliaryCue, pointsBack } from './classes.ts'

/** A word that opens a frame, in its place. */
export type Trigger = Readonly<{ clause: Clause; chunk: Chunk; at: number; finite: boolean }> & {
  /** What `following` found: all frames of a trigger ask for it. */
  after?: readonly Chunk[]
}
type Accepts = (chunk: Chunk) => boolean

/** Verbs that only carry an event noun: `شن هجوما`, `قام بزيارة`, `عقد لقاء`, `تم توقيع`. */
const LIGHT = new Set(['launch', 'execute_op', 'carry_out', 'do', 'hold', 'begin', 'direct_at', 'commit', 'resume', 'continue', 'intensify', 'throw'])
/** Light verbs without a subject of their own. */
const IMPERSONAL = new Set(['be_done', 'take_place', 'happen'])
/** Verbs that make known, or take part in, what their subject does. */
const OWNING = new Set(['announce', 'declare', 'participate', 'contribute', 'threaten', 'accomplish', 'lead', 'agree', 'win', 'study', 'need', 'contract', 'adjudge', 'sentence'])
const SUFFERING = new Set(['undergo', 'witness', 'record', 'know'])
/** Verbs whose subject is also the subject of the masdar under them: whoever intends a visit makes it. */
const CONTROL = new Set(
  'intend plan want seek prepare try hope decide pledge promise offer begin continue persist fail refrain cancel postpone nearly can back_down manage'.split(
    ' ',
  ),
)

const has = (view: SymbolView, values: ReadonlySet<string>): boolean =>
  view.readings.some((r) => r.lexeme.category === 'verb' && values.has(String(r.lexeme.value)))
/** `أجرى` is no first person of `جرى` where it can be a third person of its own. */
export const isImpersonal = perSymbol((view) => has(view, IMPERSONAL) && !view.readings.some((r) => r.person === 3 && LIGHT.has(String(r.lexeme.value))))
export const isLight = perSymbol((view) => has(view, LIGHT) || has(view, IMPERSONAL))
const isOwning = perSymbol((view) => has(view, CONTROL) || has(view, OWNING))
export const isSuffering = perSymbol((view) => has(view, SUFFERING))
const isControl = perSymbol((view) => has(view, CONTROL))
const AUXILIARY = new Set(['be', 'become', 'remain', 'cease'])
export const isAuxiliary = perSymbol((view) => has(view, AUXILIARY) || isAuxiliaryCue(view))

/** Chunks after `from` in its clause; relative clauses about an argument are left out. */
export function reach(clause: Clause, from: number): Chunk[] {
  const found: Chunk[] = []
  // `لقوا مصرعهم وأصيب …`: with its pronoun a noun shares no argument with the verb after it.
  const closed = clause.stream.view((clause.chunks[from] as Chunk).to - 1).enclitic
  let relative = false
  let bare = 0
  for (let k = from + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.edge >= Edge.That) break
    if (chunk.edge === Edge.Relative) {
      relative = true
      bare = chunk.kind === 'verb' && clause.stream.view(chunk.from).enclitic ? 0 : Number.NEGATIVE_INFINITY
    }
    if (relative) {
      // A verb with its pronoun has its object: past its subject, a bare phrase is outside again.
      if (chunk.kind === 'noun' && chunk.preposition === null && !chunk.construct && !chunk.joined) bare++
      if ((chunk.edge !== Edge.Comma && bare < 2) || chunk.kind !== 'noun') continue
      relative = false
    }
    if (chunk.kind === 'noun') found.push(chunk)
    else if (!chunk.measure && !(found.length === 0 && chunk.joined && chunk.edge === Edge.None && !closed)) break
  }
  return found
}

/** Chunks before `to` in its clause, nearest first; auxiliaries are passed over. */
export function preceding(clause: Clause, to: number): Chunk[] {
  const found: Chunk[] = []
  for (let k = to; k > 0; k--) {
    if ((clause.chunks[k] as Chunk).edge >= Edge.That) break
    const chunk = clause.chunks[k - 1] as Chunk
    if (chunk.kind === 'noun') found.push(chunk)
    else if (chunk.edge === Edge.Relative && found.some((c) => c.edge === Edge.Comma)) dropRelative(found)
    else if (chunk.edge === Edge.Relative || !isAuxiliary(clause.stream.view(chunk.from))) break
  }
  return found
}

/** Takes the chunks of a relative clause, read backwards, out again: all before the comma that closes it. */
function dropRelative(found: Chunk[]): void {
  while (found.length > 0 && (found.at(-1) as Chunk).edge !== Edge.Comma) found.pop()
}

/** The verb whose clause holds a noun chunk. */
export function governor(clause: Clause, index: number): Chunk | null {
  for (let k = index; k > 0; k--) {
    if ((clause.chunks[k] as Chunk).edge >= Edge.That) return null
    const chunk = clause.chunks[k - 1] as Chunk
    if (chunk.kind === 'verb' && !chunk.measure) return chunk
  }
  return null
}

/** The light verb of the relative clause about a noun: `الهجوم الذي شنته`. */
export function relativeVerb(clause: Clause, index: number): Chunk | null {
  for (let k = index + 1; k < Math.min(clause.chunks.length, index + 4); k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.edge >= Edge.That || (chunk.kind === 'verb' && chunk.edge !== Edge.Relative)) return null
    if (chunk.kind === 'verb') return isLight(clause.stream.view(chunk.from)) ? chunk : null
  }
  return null
}

/** All noun chunks that can be arguments of the trigger after it. */
export function following(trigger: Trigger): readonly Chunk[] {
  trigger.after ??= readFollowing(trigger)
  return trigger.after
}

function readFollowing(trigger: Trigger): readonly Chunk[] {
  const { clause, chunk, finite } = trigger
  const own = reach(clause, chunk.index)
  if (finite) return own
  const relative = relativeVerb(clause, chunk.index)
  return relative ? [...own, ...reach(clause, relative.index).filter((c) => !own.includes(c))] : own
}

/** The preposition whose pronoun, right after a verb, points back to the noun before it (`يسيطر عليها`); null when there is none. */
export function resumed(clause: Clause, verb: Chunk): string | null {
  for (let i = verb.to; i < Math.min(clause.end, verb.to + 2); i++) {
    const preposition = pointsBack(clause.stream.view(i))
    if (preposition !== null) return preposition
  }
  return null
}

/** The antecedent of a verb in a relative clause, with or without its pronoun. */
export function antecedent(trigger: Trigger): Chunk | null {
  const { clause, chunk } = trigger
  if (!trigger.finite) return null
  const opener = withAuxiliary(clause, chunk)
  if (opener.edge !== Edge.Relative && !(opener.edge === Edge.None && resumed(clause, chunk) !== null)) return null
  for (let k = opener.index - 1; k >= 0; k--) {
    const before = clause.chunks[k] as Chunk
    if (before.kind !== 'noun') return null
    if ((!before.construct || opener.edge === Edge.None) && !before.bracket) return before
  }
  return null
}

/** The auxiliary right before a verb (`ما زال ينفذ`, `كانوا يسيطرون`), which opens its clause; else the verb itself. */
function withAuxiliary(clause: Clause, verb: Chunk): Chunk {
  const before = clause.chunks[verb.index - 1]
  return before?.kind === 'verb' && verb.edge === Edge.None && isAuxiliary(clause.stream.view(before.from)) ? before : verb
}

/**
 * The subject of a trigger: of a verb the phrase before or after it; of a masdar its agent, its idafa, or the subject of the verb over it.
 *
 * @param accepts whether a phrase can be this frame's subject
 * @param idafa what the noun right after the masdar is when it could be both
 * @param isObject whether a phrase can be its object
 */
export function subjectOf(trigger: Trigger, accepts: Accepts, idafa: 'subject' | 'object', isObject: Accepts): Chunk | null {
  const after = following(trigger)
  const agent = after.find((c) => c.preposition === 'by' && accepts(c)) ?? null
  if (trigger.finite) return verbSubject(trigger, after, accepts, isObject) ?? agent
  return agent ?? nounSubject(trigger, after, accepts, idafa, isObject)
}

function verbSubject(trigger: Trigger, after: readonly Chunk[], accepts: Accepts, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const first = after.find((c) => c.preposition === null && !c.construct && !c.bracket && !isDate(clause.stream, c))
  const behind = first && first.index - chunk.index <= 3 && accepts(first) ? first : null
  const about = antecedent(trigger)
  if (about) {
    const elsewhere = clause.stream.view(chunk.from).enclitic || resumed(clause, chunk) !== null
    if (elsewhere || (behind && clause.stream.view(behind.from).enclitic)) return behind
    // Without a pronoun that points back, the antecedent is the subject (`التفجير الذي استهدف المسجد`), whatever follows.
    return accepts(about) ? about : isObject(about) ? behind : null
  }
  const bare = preceding(clause, chunk.index).find(
    (c) => c.preposition === null && (!c.construct || chunk.edge === Edge.None) && !c.bracket && !isDate(clause.stream, c),
  )
  const ahead = bare && !chunk.joined ? ([idafaHead(clause, bare), bare].find(accepts) ?? null) : null
  if (ahead && behind) return chunk.edge <= Edge.Comma && (isObject(behind) || ahead.to >= chunk.from - 1) ? ahead : behind
  return behind ?? ahead
}

function nounSubject(trigger: Trigger, after: readonly Chunk[], accepts: Accepts, idafa: 'subject' | 'object', isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const nation = nationInside(clause, trigger)
  if (nation) return nation
  const controller = controllerOf(trigger, accepts, isObject)
  if (controller) return controller
  const first = after.find((c) => c.index === chunk.index + 1 && c.construct)
  if (first && accepts(first)) {
    const second = after.find((c) => c.index > first.index && c.preposition === null && !c.construct && !c.joined)
    if (idafa === 'subject' || !isObject(first) || (second && second.edge === Edge.None && isObject(second) && !isDate(clause.stream, second))) return first
  }
  const relative = relativeVerb(clause, chunk.index)
  if (relative) {
    const inner = reach(clause, relative.index).find((c) => c.preposition === null && accepts(c))
    if (inner) return inner
  }
  return pledgedBy(trigger, accepts) ?? governedSubject(trigger, accepts, idafa, isObject)
}

/** The first term of the idafa a phrase closes (`إنتاج ‹الخام›`); else the phrase itself. */
function idafaHead(clause: Clause, chunk: Chunk): Chunk {
  let k = chunk.index
  while (k > 0 && (clause.chunks[k] as Chunk).construct) k--
  return clause.chunks[k] as Chunk
}

/** The subject of an intention over a masdar whose idafa, if it has one, can be its object (`يعتزم الوزير زيارة بغداد`). */
function controllerOf(trigger: Trigger, accepts: Accepts, isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (!verb || !isControl(clause.stream.view(verb.from)) || chunk.edge !== Edge.None) return null
  const next = clause.chunks[chunk.index + 1]
  if (next?.construct && next.kind === 'noun' && !isObject(next)) return null
  const inner: Trigger = { clause, chunk: verb, at: verb.from, finite: true }
  return verbSubject(
    inner,
    reach(clause, verb.index).filter((c) => c.index < chunk.index),
    accepts,
    isObject,
  )
}

/** `تعهد كندا بتمويل …`: whoever the masdar over this one belongs to. */
function pledgedBy(trigger: Trigger, accepts: Accepts): Chunk | null {
  const { clause } = trigger
  let k = trigger.chunk.index
  while (k > 1 && (clause.chunks[k] as Chunk).joined && (clause.chunks[k] as Chunk).edge === Edge.None) k--
  const [over, owner, own] = [clause.chunks[k - 2], clause.chunks[k - 1], clause.chunks[k]]
  if (!over || !owner?.construct || own?.edge !== Edge.None || own.preposition !== 'bi') return null
  return isEvent(clause.stream.view(over.to - 1)) && accepts(owner) ? owner : null
}

/** The subject of the verb over a masdar, when that verb carries it or when the masdar is what its subject does. */
function governedSubject(trigger: Trigger, accepts: Accepts, idafa: 'subject' | 'object', isObject: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (!verb) return null
  const view = clause.stream.view(verb.from)
  if (isImpersonal(view) || isAuxiliary(view)) return null
  if (!isLight(view) && (idafa === 'subject' || !isOwning(view))) return null
  const inner: Trigger = { clause, chunk: verb, at: verb.from, finite: true }
  return verbSubject(
    inner,
    reach(clause, verb.index).filter((c) => c.index < chunk.index),
    accepts,
    isObject,
  )
}

/** `الغزو الروسي`, `الدعم الأميركي`: the adjective names the subject. */
function nationInside(clause: Clause, trigger: Trigger): Chunk | null {
  const { chunk, at } = trigger
  for (let i = at + 1; i < chunk.to; i++)
    if (hasCategory(clause.stream.view(i), 'nationality'))
      return { ...chunk, from: i, to: i + 1, construct: false, preposition: null, adjective: true, fitting0: 0, fitting1: 0, fitting2: 0 }
  return null
}

/** The subject of the clause before, for a verb without one (`وقتل 27 مهربا`). */
export function carriedSubject(trigger: Trigger, accepts: Accepts): Chunk | null {
  const { clause, chunk } = trigger
  for (let k = chunk.index - 1; k >= 0; k--) {
    const verb = clause.chunks[k] as Chunk
    if (verb.kind !== 'verb' || verb.measure) continue
    const found = verbSubject({ clause, chunk: verb, at: verb.from, finite: true }, reach(clause, k), accepts, () => true)
    if (found) return found
  }
  return null
}

const RESULTS = new Set(['result_in', 'lead_to', 'cause', 'leave_behind', 'take_lives'])
const STRIKES = new Set(['hit', 'destroy', 'sweep', 'target', 'happen', 'break_out'])
const results = perSymbol((view) => has(view, RESULTS))
const strikes = perSymbol((view) => has(view, STRIKES))

/** The subject of a verb of result over the trigger: `أسفر الانفجار عن مقتل`. */
export function causes(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (trigger.finite || !verb || !results(clause.stream.view(verb.from))) return []
  const about = antecedent({ clause, chunk: verb, at: verb.from, finite: true })
  return [
    ...reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null),
    ...(about ? [about] : []),
    ...preceding(clause, verb.index),
  ]
}

/** The subject of `تعرض` over an attack: whoever came under it. */
export function undergoers(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = trigger.finite ? null : governor(clause, chunk.index)
  if (!verb || !isSuffering(clause.stream.view(verb.from))) return []
  const between = reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null)
  return between.length > 0 ? between : preceding(clause, verb.index).filter((c) => c.preposition === null)
}

/** What the verb after a disaster's name says it struck: `زلزال بقوة … ضرب المناطق الشمالية`. */
export function struck(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  for (let k = chunk.index + 1; k < Math.min(clause.chunks.length, chunk.index + 6); k++) {
    const verb = clause.chunks[k] as Chunk
    if (verb.edge >= Edge.That) break
    if (verb.kind === 'verb' && !verb.measure) return strikes(clause.stream.view(verb.from)) ? reach(clause, k) : []
  }
  return []
}

const isTimed = perSymbol((view) => view.tags.some((tag) => tag === 'date' || tag === 'time' || tag === 'duration'))
export const isDate = (stream: Stream, chunk: Chunk): boolean => isTimed(stream.view(chunk.from))

/** Phrases joined to `first` by و (or, in a list, by commas), under the same preposition. */
export function chain(among: readonly Chunk[], first: Chunk, accepts: Accepts, isValued: Accepts = () => false): Chunk[] {
  const found = [first]
  for (const chunk of among) {
    if (chunk.index <= first.index) continue
    if (chunk.construct && !first.construct) continue
    const linked = chunk.joined || chunk.bracket || (chunk.edge === Edge.Comma && chunk.preposition === first.preposition)
    const listed = chunk.inherited && chunk.joined && (chunk.edge === Edge.Comma || isValued(chunk))
    if (!linked || (chunk.preposition !== first.preposition && !chunk.bracket && !listed)) {
      if (chunk.preposition !== null && chunk.preposition !== first.preposition && !chunk.joined) continue
      break
    }
    if (accepts(chunk)) found.push(chunk)
    else if (!chunk.bracket) break
  }
  return found
}

/** The trigger's sentence, read once. */
export const clauseOf = (stream: Stream, i: number): Clause => readSentence(stream, stream.sentenceOf(i))
