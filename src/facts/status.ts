/**
 * Whether a trigger's event occurred, goes on, is planned, possible or denied: read outward from the trigger, through the masdars and the
 * verb over it, to the clause that holds its own. The weakest status found wins.
 */
import type { FactStatus } from '../emit/schema.ts'
import type { SymbolView } from '../pattern/symbols.ts'
import { governor, isImpersonal, isLight, type Trigger } from './arguments.ts'
import { type Chunk, type Clause, Edge } from './chunks.ts'
import { classOf, hasCategory } from './classes.ts'
import type { Frame } from './frames/frame.ts'

const valuesOf = (view: SymbolView): string[] => view.readings.map((r) => String(r.lexeme.value))
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Verbs, masdars and nouns whose complement is still to come, may come, goes on, or does not happen. */
const SCOPES: ReadonlyArray<readonly [FactStatus, ReadonlySet<string>]> = [
  ['denied', set('deny stop suspend halt cancel prevent refrain foil fail')],
  [
    'planned',
    set('intend plan pledge promise expect want demand call_for request ask seek prepare hope propose offer require threaten urge stipulate include decide'),
  ],
  ['possible', set('can may fear warn study')],
  ['ongoing', set('continue persist continuation begin')],
]
const WEAKNESS: readonly FactStatus[] = ['occurred', 'ongoing', 'planned', 'possible', 'denied']
const weaker = (a: FactStatus, b: FactStatus): FactStatus => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b)

function scopeOf(view: SymbolView): FactStatus {
  const values = valuesOf(view)
  return SCOPES.find(([, words]) => values.some((v) => words.has(v)))?.[0] ?? 'occurred'
}

/**
 * @param frame gives what an imperfect without cues means, and a status that holds unless a weaker one is said
 * @returns the weakest status any cue over the trigger allows
 */
export function statusOf(trigger: Trigger, frame: Frame): FactStatus {
  const { clause, chunk } = trigger
  let status: FactStatus = frame.status ?? 'occurred'
  status = weaker(status, trigger.finite ? verbStatus(clause, chunk, frame) : nounStatus(clause, chunk))
  return weaker(status, outerStatus(clause, chunk))
}

/** Particles right before a verb. */
function verbStatus(clause: Clause, chunk: Chunk, frame: Frame | null): FactStatus {
  const { stream } = clause
  const forms = stream.view(chunk.from).readings.filter((r) => frame === null || frame.verbs?.includes(String(r.lexeme.value)))
  const imperfect = forms.some((r) => r.verb === 'imperfect') && !forms.some((r) => r.verb === 'perfect')
  for (let k = chunk.from - 1; k >= Math.max(clause.start, chunk.from - 3); k--) {
    const view = stream.view(k)
    if (view.kind === 'proclitic' && view.char === 'س') return 'planned'
    if (view.kind === 'proclitic' && view.char === 'ل' && imperfect) return 'planned'
    for (const { lexeme } of view.readings) {
      if (lexeme.category === 'status-cue') return lexeme.value as FactStatus
      if (lexeme.category === 'future') return 'planned'
      if (lexeme.category === 'negation' && lexeme.lemma === 'لم' && !isMa(stream.element(k).text))
        return excepts(clause, chunk) ? (stream.element(k).text === 'لن' ? 'planned' : 'occurred') : 'denied'
      if (lexeme.category === 'modal') return imperfect || lexeme.value === 'maybe' ? 'possible' : 'occurred'
    }
    if (!['particle', 'other', 'and'].includes(classOf(stream, k))) break
  }
  return imperfect && (frame === null || frame.state) ? 'ongoing' : 'occurred'
}

/** `لن تسلم سوى 35 طائرة` says what will be delivered. */
function excepts(clause: Clause, chunk: Chunk): boolean {
  for (let i = chunk.to; i < Math.min(clause.end, chunk.to + 8); i++) if (hasCategory(clause.stream.view(i), 'exception')) return true
  return false
}

/** ما negates, asks, relates and concludes: too many meanings to deny anything alone. */
const isMa = (text: string): boolean => text === 'ما' || text === 'غير'

/** Through the idafa and the verb over a masdar or event noun. */
function nounStatus(clause: Clause, chunk: Chunk): FactStatus {
  let status = prepositionStatus(clause, chunk)
  let outer = chunk
  while (outer.index > 0) {
    const before = clause.chunks[outer.index - 1] as Chunk
    const linked = outer.construct || (outer.edge === Edge.None && before.kind === 'noun' && ['bi', 'on', 'for', 'about'].includes(outer.preposition ?? ''))
    if (!linked && !(outer.joined && outer.edge === Edge.None)) break
    if (outer.construct || linked) status = weaker(status, scopeOf(clause.stream.view(before.to - 1)))
    if (before.kind !== 'noun') break
    outer = before
    status = weaker(status, prepositionStatus(clause, outer))
  }
  const verb = governor(clause, outer.index)
  if (!verb) return status
  const view = clause.stream.view(verb.from)
  const complement = isComplement(verb, outer)
  if (complement) status = weaker(status, scopeOf(view))
  const own = isLight(view) || (complement && scopeOf(view) !== 'occurred') ? verbStatus(clause, verb, null) : 'occurred'
  if (own !== 'ongoing' || isImpersonal(view)) status = weaker(status, own)
  return isLight(view) || complement ? weaker(status, outerStatus(clause, verb)) : status
}

/** A purpose is not yet done; عدم and دون deny what follows. */
function prepositionStatus(clause: Clause, chunk: Chunk): FactStatus {
  const { stream } = clause
  const complement =
    chunk.index > 0 && (clause.chunks[chunk.index - 1] as Chunk).kind === 'verb' && !stream.view(chunk.from).readings.some((r) => r.verb === 'masdar')
  if ((chunk.preposition === 'for' && !complement) || chunk.preposition === 'purpose') return 'planned'
  if (chunk.preposition === 'if') return 'possible'
  const before = chunk.from - 1
  if (before >= clause.start && hasCategory(stream.view(before), 'negation') && !['ما', 'غير'].includes(stream.element(before).text)) return 'denied'
  return 'occurred'
}

/** The object of a verb, bare or under the preposition its verb takes, and not an adverbial. */
const isComplement = (verb: Chunk, chunk: Chunk): boolean =>
  chunk.index - verb.index <= 4 && (chunk.preposition === null || ['bi', 'to', 'on', 'about', 'for'].includes(chunk.preposition)) && chunk.edge === Edge.None

/** What stands over the clause: `من المقرر أن`, `يعتزم أن`, `إذا`. */
function outerStatus(clause: Clause, chunk: Chunk): FactStatus {
  const { stream } = clause
  let k = (clause.chunks[clauseHead(clause, chunk)] as Chunk).from - 1
  while (k >= clause.start && ['and', 'other', 'particle', 'preposition'].includes(classOf(stream, k)) && !hasCategory(stream.view(k), 'status-cue')) k--
  if (k < clause.start) return 'occurred'
  if (hasCategory(stream.view(k), 'status-cue')) return cueOf(stream.view(k))
  if (classOf(stream, k) !== 'that') return 'occurred'
  const values = valuesOf(stream.view(k))
  if (values.includes('if')) return 'possible'
  if (!values.includes('that')) return 'occurred'
  return overThat(clause, k)
}

/** Index of the first chunk of the clause that holds `chunk`. */
function clauseHead(clause: Clause, chunk: Chunk): number {
  let k = chunk.index
  while (k > 0 && (clause.chunks[k] as Chunk).edge < Edge.That && !(k < chunk.index && (clause.chunks[k] as Chunk).kind === 'verb' && chunk.index - k > 8)) k--
  return k
}

/** The cue or verb right before أن. */
function overThat(clause: Clause, that: number): FactStatus {
  const { stream } = clause
  let status: FactStatus = 'occurred'
  for (let k = that - 1; k >= Math.max(clause.start, that - 6); k--) {
    const view = stream.view(k)
    const kind = classOf(stream, k)
    if (kind === 'stop' || kind === 'that') break
    if (hasCategory(view, 'status-cue')) return weaker(status, cueOf(view))
    status = weaker(status, scopeOf(view))
    if (status !== 'occurred' || kind === 'verb') break
  }
  return status
}

const cueOf = (view: SymbolView): FactStatus => (view.readings.find((r) => r.lexeme.category === 'status-cue')?.lexeme.value as FactStatus) ?? 'occurred'
