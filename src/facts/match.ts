/** Fills a frame from the clause around its trigger. */
import type { VerbForm } from '../lexicon/lexicon.ts'
import type { SymbolView } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import { clauseEnd, clauseStart, type Phrase, phrases } from './clause.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import type { Fillers } from './fillers.ts'
import type { FillerKind, Frame, RoleRule } from './frames/frame.ts'
import { statusOf } from './status.ts'

const MILITARY = new Set(['military', 'armed_group'])
const GOODS = new Set(['aid', 'convoy', 'shipment', 'training_noun', 'material', 'support', 'loan', 'grant_noun'])
const PAY = new Set(['salary', 'allowance', 'expense', 'salary2'])

const lexeme = (stream: Stream, phrase: Phrase, categories: readonly string[], values: ReadonlySet<string>): boolean => {
  for (let i = phrase.from; i < phrase.to; i++)
    if (stream.view(i).readings.some((r) => categories.includes(r.lexeme.category) && values.has(String(r.lexeme.value)))) return true
  return false
}
const head = (phrase: Phrase): readonly string[] => phrase.tags

/** Whether a phrase can be a filler of one of these kinds. */
function fits(stream: Stream, phrase: Phrase, kinds: readonly FillerKind[]): boolean {
  return kinds.some((kind) => fitsKind(stream, phrase, kind))
}

function fitsKind(stream: Stream, phrase: Phrase, kind: FillerKind): boolean {
  const first = stream.view(phrase.from)
  switch (kind) {
    case 'actor':
      return ['person', 'organization', 'place', 'title'].some((tag) => first.tags.includes(tag)) || nounOf(first, ['people-noun', 'org-head'])
    case 'force':
      return phrase.items.some((item) => MILITARY.has(String(item.value.type))) || nounOf(first, ['org-head'])
    case 'place':
      return phrase.items.some((item) => item.tags.includes('place')) || nounOf(first, ['place-head'])
    case 'money':
      return head(phrase).includes('money')
    case 'goods':
      return head(phrase).includes('vehicle') || head(phrase).includes('equipment') || lexeme(stream, phrase, ['noun', 'verb', 'equipment', 'vehicle'], GOODS)
    case 'people':
      return head(phrase).includes('people')
    case 'unit':
      return head(phrase).includes('military-unit') || nounOf(first, ['echelon'])
    case 'formation':
      return head(phrase).includes('military-unit')
    case 'agreement':
      return lexemeCategory(stream, phrase, 'agreement')
    case 'duration':
      return head(phrase).includes('duration')
    case 'share':
      return head(phrase).includes('share') || head(phrase).includes('measure')
    case 'salary':
      return lexeme(stream, phrase, ['noun'], PAY)
    case 'topic':
      return !['date', 'person', 'title'].some((tag) => first.tags.includes(tag)) && (first.article || first.readings.some((r) => r.verb === 'masdar'))
  }
}

const nounOf = (view: { readings: ReadonlyArray<{ lexeme: { category: string } }>; kind: string }, categories: readonly string[]): boolean =>
  view.kind === 'word' && view.readings.some((r) => categories.includes(r.lexeme.category))

function lexemeCategory(stream: Stream, phrase: Phrase, category: string): boolean {
  for (let i = phrase.from; i < Math.min(phrase.to, phrase.from + 3); i++) if (stream.view(i).readings.some((r) => r.lexeme.category === category)) return true
  return false
}

/** How a trigger word is used; null when this element does not open the frame. */
export type TriggerForm = VerbForm | 'noun'

export function triggerForm(view: SymbolView, frame: Frame): TriggerForm | null {
  if (view.kind === 'item') return null
  for (const r of view.readings) {
    if (
      r.lexeme.category === 'verb' &&
      r.verb &&
      frame.verbs.includes(String(r.lexeme.value)) &&
      r.verb !== 'passive' &&
      !(view.article && r.verb !== 'masdar')
    )
      return r.verb
    if (r.lexeme.category === 'noun' && frame.nouns?.includes(String(r.lexeme.value))) return 'noun'
  }
  return null
}

/**
 * @param i the trigger's element
 * @param carried subject known from the sentence before
 * @returns a draft without summaries, or null when the frame's roles are not there
 */
export function matchFrame(stream: Stream, i: number, frame: Frame, form: VerbForm | 'noun', fillers: Fillers, carried: FillerDraft | null): FactDraft | null {
  const end = clauseEnd(stream, i, () => false)
  const after = phrases(stream, i + 1, end)
  const finite = form === 'perfect' || form === 'imperfect'
  const sentence = stream.sentences[stream.sentenceOf(i)] as number
  const before = frame.roles.some((r) => typeof r.slot === 'object' && r.slot.before) ? phrases(stream, sentence, i) : []
  const subject = findSubject(stream, i, frame, finite, after)
  const roles: Record<string, FillerDraft[]> = {}
  const used = new Set<Phrase>()
  fill(roles, subjectRule(frame), subject, fillers)
  for (const p of subject) used.add(p)
  for (const rule of frame.roles) {
    if (rule.slot === 'subject') continue
    const slot = rule.slot
    const found = (typeof slot === 'object' && slot.before ? before : after).filter(
      (p) =>
        !used.has(p) &&
        fits(stream, p, rule.kinds) &&
        (slot === 'object' ? p.preposition === null || p.preposition === 'until' : slot.prepositions.includes(p.preposition ?? '')),
    )
    const taken = rule.many ? coordinated(found) : found.slice(0, 1)
    fill(roles, rule, taken, fillers)
    for (const p of taken) used.add(p)
  }
  const bySubject = subjectRule(frame)
  if (bySubject && !roles[bySubject.role] && carried && carried.entity?.kind !== 'person' && bySubject.kinds.includes('actor'))
    roles[bySubject.role] = [carried]
  addTime(stream, i, end, roles, fillers)
  if (roles.purpose && !roles.recipient) roles.recipient = insidePurpose(after, fillers)
  if (roles.recipient?.length === 0) delete roles.recipient
  if (!frame.requires.some((set) => satisfied(set, roles))) return null
  const all = Object.values(roles)
    .flat()
    .filter((f) => f !== carried)
  return {
    type: frame.type,
    ...(frame.subtype ? { subtype: frame.subtype } : {}),
    status: statusOf(stream, i),
    roles,
    evidence: [{ start: Math.min(stream.start(i), ...all.map((f) => f.start)), end: Math.max(stream.end(i), ...all.map((f) => f.end)) }],
    ...(frame.plover ? { codes: { plover: frame.plover } } : {}),
    rule: frame.rule,
    confidence: frame.confidence,
    summary: '',
    summaryAr: '',
  }
}

/** Salaries of a ministry are paid to it. */
function insidePurpose(after: readonly Phrase[], fillers: Fillers): FillerDraft[] {
  return after
    .filter((p) => p.preposition === 'for')
    .flatMap((p) => p.items.filter((item) => item.tags.includes('organization')))
    .slice(0, 1)
    .map((item) => fillers.ofItem(item))
}

const subjectRule = (frame: Frame): RoleRule | undefined => frame.roles.find((r) => r.slot === 'subject')

/** A role named twice must have two fillers. */
function satisfied(set: readonly string[], roles: Record<string, FillerDraft[]>): boolean {
  return set.every((role) => (roles[role]?.length ?? 0) >= set.filter((r) => r === role).length)
}

function fill(roles: Record<string, FillerDraft[]>, rule: RoleRule | undefined, found: readonly Phrase[], fillers: Fillers): void {
  if (!rule || found.length === 0) return
  const list = roles[rule.role] ?? []
  for (const phrase of found) {
    const filler = fillers.ofPhrase(phrase)
    if (!list.some((f) => f.start === filler.start)) list.push(filler)
  }
  roles[rule.role] = list
}

/** The first phrase and those joined to it. */
function coordinated(found: readonly Phrase[]): Phrase[] {
  return found.filter((phrase, k) => k === 0 || phrase.coordinated)
}

/** The subject: before the verb, right after it, under `من قبل`, or in the masdar's idafa. */
function findSubject(stream: Stream, i: number, frame: Frame, finite: boolean, after: readonly Phrase[]): Phrase[] {
  const rule = subjectRule(frame)
  if (!rule) return []
  const one = oneSubject(stream, i, frame, finite, after, rule)
  if (one === null) return []
  if (!rule.many) return [one]
  const chain = one.from > i ? after : phrases(stream, Math.max(stream.sentences[stream.sentenceOf(i)] as number, i - 18), i)
  return one.from > i
    ? [one, ...following(chain, one, (p) => fits(stream, p, rule.kinds))]
    : [...preceding(chain, one, (p) => fits(stream, p, rule.kinds)), one]
}

/** Phrases joined by و after, or before, a phrase. */
function following(chain: readonly Phrase[], one: Phrase, accepts: (p: Phrase) => boolean): Phrase[] {
  const found: Phrase[] = []
  for (const p of chain.slice(chain.findIndex((c) => c.from === one.from) + 1)) {
    if (!p.coordinated || p.preposition !== one.preposition || !accepts(p)) break
    found.push(p)
  }
  return found
}
function preceding(chain: readonly Phrase[], one: Phrase, accepts: (p: Phrase) => boolean): Phrase[] {
  const found: Phrase[] = []
  let joined = chain.find((c) => c.from === one.from)?.coordinated ?? false
  for (let k = chain.findIndex((c) => c.from === one.from) - 1; k >= 0 && joined; k--) {
    const p = chain[k] as Phrase
    if (p.preposition !== one.preposition || !accepts(p)) break
    found.unshift(p)
    joined = p.coordinated
  }
  return found
}

function oneSubject(stream: Stream, i: number, frame: Frame, finite: boolean, after: readonly Phrase[], rule: RoleRule): Phrase | null {
  const by = finite ? undefined : after.find((p) => p.preposition === 'by' && fits(stream, p, rule.kinds))
  if (by) return by
  const bare = after.filter((p) => p.preposition === null && p.from - i <= 6)
  const first = bare[0]
  const firstFits = first !== undefined && fits(stream, first, rule.kinds)
  if (finite) {
    const relative =
      i > 0 && [1, 2].some((k) => i - k >= 0 && stream.view(i - k).readings.some((r) => r.lexeme.category === 'relative' && r.lexeme.value === 'who'))
    const before = relative && firstFits ? null : phraseBefore(stream, i, rule)
    if (before) return before
    return firstFits ? (first as Phrase) : null
  }
  const objectRule = frame.roles.find((r) => r.slot === 'object')
  const second = bare[1]
  if (
    firstFits &&
    (frame.masdar === 'subject' ||
      (second && objectRule && fits(stream, second, objectRule.kinds) && !second.coordinated && !fits(stream, first as Phrase, objectRule.kinds)))
  )
    return first as Phrase
  return frame.masdar === 'object' ? phraseBefore(stream, i, rule) : null
}

/** The nearest fitting phrase of the sentence before the trigger that no preposition governs. */
function phraseBefore(stream: Stream, i: number, rule: RoleRule): Phrase | null {
  const sentence = stream.sentences[stream.sentenceOf(i)] as number
  const found = phrases(stream, Math.max(sentence, Math.min(clauseStart(stream, i), i), i - 18), i).filter(
    (p) => p.preposition === null && fits(stream, p, rule.kinds),
  )
  return found.at(-1) ?? null
}

/** The date of the clause: the first after the trigger, else the last before it. */
function addTime(stream: Stream, i: number, end: number, roles: Record<string, FillerDraft[]>, fillers: Fillers): void {
  const at = timeAt(stream, i, end)
  if (at !== null) roles.time = [fillers.ofItem(stream.element(at).item as PlacedItem)]
}

function timeAt(stream: Stream, i: number, end: number): number | null {
  const isDate = (k: number): boolean => stream.view(k).tags.includes('date') && !stream.view(k).tags.includes('now')
  const sentence = stream.sentenceOf(i)
  const limit = Math.min(stream.sentences[sentence + 1] as number, end + 2)
  for (let k = i + 1; k < limit; k++) if (isDate(k)) return k
  for (let k = i - 1; k >= Math.max(stream.sentences[sentence] as number, i - 12); k--) {
    if (stream.view(k).readings.some((r) => r.lexeme.category === 'subordinator')) return null
    if (isDate(k)) return k
  }
  return null
}
