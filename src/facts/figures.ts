/** What no other fact says: every number of a text with the noun it counts, whose it is, and when. */
import { bareText, foldWord } from '../normalize/fold.ts'
import { perSymbol } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import { isConjugated, isNominal, type Phrase, phrases } from './clause.ts'
import { type FactDraft, type FillerDraft, factOf, fillerAt } from './draft.ts'
import type { Fillers } from './fillers.ts'
import { firstAbove, isEntity, lastBelow, Surroundings } from './surroundings.ts'

const COUNTING = new Set(['money', 'percent', 'quantity', 'number', 'military_unit', 'vehicle'])
const VALUES = ['money', 'percent', 'quantity', 'number', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'digits']
const NOUNS = ['people-noun', 'counted-noun', 'vehicle', 'equipment', 'echelon', 'nationality', 'noun']
/** Nouns and participles that only lead to the value: `بقيمة`, `بنسبة`, `قدره`. */
const LEADING =
  /^(?:قيم|كلف|تكلف|نسب|مقدار|قدر|مبلغ|حوالي|نحو|عدد|حجم|معدل|اجمالي|مجموع|واقع|سعر|زهاء|قراب|بمقدار|اكثر|اقل|تتجاوز|يتجاوز|بلغ|تبلغ|يبلغ|تصل|يصل|وصل|مقابل|مقارن|بينما|رفع|خفض)/u
/** How far from its value a noun may stand, in elements. */
const REACH = 10

/** @returns a `figure` for each number, amount, unit or vehicle that none of `facts` uses (what people said is no use of it) */
export function figures(facts: readonly FactDraft[], mentions: readonly Mention[], stream: Stream, fillers: Fillers): FactDraft[] {
  const used = new Set<Mention>()
  for (const fact of facts) {
    if (fact.type === 'statement') continue
    for (const role of Object.keys(fact.roles)) for (const filler of fact.roles[role] as FillerDraft[]) if (filler.mention) used.add(filler.mention)
  }
  const surroundings = new Surroundings(stream)
  return once(
    mentions.filter((m) => COUNTING.has(m.kind) && !used.has(m)).map((m) => figure(m, stream, surroundings, fillers)),
    stream.context.text,
  )
}

/** The same value of the same thing, told twice, is one figure with two pieces of evidence. */
function once(drafts: readonly FactDraft[], text: string): FactDraft[] {
  const known = new Map<string, FactDraft>()
  for (const draft of drafts) {
    const { value = [], ...others } = draft.roles
    const words = Object.entries(others).map(([role, list]) => `${role}=${list.map((f) => f.entity?.name ?? text.slice(f.start, f.end)).join('+')}`)
    const key = foldWord(`${value[0]?.mention?.kind}${JSON.stringify(value[0]?.value)}${words.join(';')}`)
    const twin = known.get(key)
    if (twin) {
      twin.roles.value?.push(...value)
      twin.evidence.push(...draft.evidence)
    } else known.set(key, draft)
  }
  return [...known.values()]
}

function figure(m: Mention, stream: Stream, around: Surroundings, fillers: Fillers): FactDraft {
  const value: FillerDraft = { start: m.start, end: m.end, entity: undefined, mention: m, value: m.value as Record<string, unknown> }
  const at = elementAt(stream, m)
  const of = at < 0 ? null : (counted(stream, m) ?? shareOf(stream, at, fillers) ?? measured(stream, at, fillers))
  if (at >= 0) around.read(stream.sentenceOf(at))
  const holder = at < 0 ? null : holderOf(stream, at, of, around, fillers)
  const time = at < 0 ? null : timeOf(stream, at, around, fillers)
  return factOf('figure.unclaimed', 'figure', {
    roles: { value: [value], ...(of ? { of: [of] } : {}), ...(holder ? { holder: [holder] } : {}), ...(time ? { time: [time] } : {}) },
    evidence: [{ start: m.start, end: m.end }],
  })
}

/** The element that holds a mention, or -1 (a header line is no sentence). */
function elementAt(stream: Stream, m: Mention): number {
  let low = 0
  let high = stream.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (stream.end(middle) <= m.start) low = middle + 1
    else if (stream.start(middle) > m.start) high = middle - 1
    else return middle
  }
  return -1
}

/** The noun inside the mention: `50 شاحنة`, `16 لواءً`; measures of length or weight count no thing of their own. */
function counted(stream: Stream, m: Mention): FillerDraft | null {
  const { text, lexicon } = stream.context
  const written = text.slice(m.start, m.end)
  if (typeof m.value.of === 'string') {
    const offset = written.indexOf(m.value.of)
    if (offset >= 0) return fillerAt(m.start + offset, m.start + offset + m.value.of.length)
  }
  if (m.kind !== 'vehicle' && m.kind !== 'military_unit' && m.kind !== 'quantity') return null
  for (const word of written.matchAll(/[\p{L}\p{M}]+/gu))
    if (lexicon.readingsOf(bareText(word[0]).replace(/^ال/u, '')).some((r) => NOUNS.includes(r.lexeme.category)))
      return fillerAt(m.start + word.index, m.start + word.index + word[0].length)
  return null
}

/** `40 بالمائة من استهلاك الطاقة`: what the value is a part of stands after it. */
function shareOf(stream: Stream, at: number, fillers: Fillers): FillerDraft | null {
  const end = sentenceEnd(stream, at)
  const next = at + 1 < end ? stream.view(at + 1) : undefined
  if (!next?.readings.some((r) => r.lexeme.category === 'preposition' && r.lexeme.value === 'from')) return null
  const [phrase] = phrases(stream, at + 1, Math.min(end, at + 9))
  return phrase && !isValue(stream, phrase) ? fillers.ofPhrase(phrase) : null
}

/** `بلغت الصادرات 5 مليارات`, `قروض بقيمة مليون`: the nearest noun before the value that does not only lead to it. */
function measured(stream: Stream, at: number, fillers: Fillers): FillerDraft | null {
  const from = Math.max(stream.sentences[stream.sentenceOf(at)] as number, at - REACH)
  if (at > from && isOwnMeasure(stream.view(at - 1))) return fillerAt(stream.start(at - 1), stream.end(at - 1))
  const leading = phrases(stream, from, at).filter((p) => !isValue(stream, p) && !isNamed(stream, p))
  for (let k = leading.length - 1; k >= 0; k--) {
    const phrase = withoutLead(stream, leading[k] as Phrase)
    if (phrase) return fillers.ofPhrase(phrase)
  }
  return null
}

/** The phrase from its first telling noun on; an indefinite noun after a definite one opens a phrase of its own. */
function withoutLead(stream: Stream, phrase: Phrase): Phrase | null {
  let { from } = phrase
  const leads = (i: number): boolean =>
    tellsHow(stream.view(i)) || LEADING.test(stream.element(i).folded.replace(/^ال/u, '')) || !isNominal(stream.view(i)) || isVerb(stream, i)
  while (from < phrase.to && leads(from)) from++
  for (let i = from + 1; i < phrase.to; i++) {
    const view = stream.view(i)
    if (view.kind === 'word' && !view.article && stream.view(i - 1).article && (view.pos & 1) === 1) from = leads(i) ? from : i
  }
  if (from >= phrase.to) return null
  return { ...phrase, from, items: phrase.items.filter((item) => item.start >= stream.start(from)) }
}

/** `صاعدا بنسبة 2%`, `مغلقا عند 3 دراهم`: how something did, and no thing that is measured. */
const tellsHow = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    view.readings.length > 0 &&
    view.readings.every((r) => r.verb === 'active' || r.verb === 'passive'),
)

/** `بلغت تكلفته 5 ملايين`: what is measured is the cost, of something named before. */
const isOwnMeasure = perSymbol((view) =>
  view.readings.some(({ lexeme: { category, value, props } }) => category === 'lead' && value === 'cost' && props.valueOnly === true && props.bare !== true),
)

const isVerb = (stream: Stream, i: number): boolean => {
  const view = stream.view(i)
  return isConjugated(view) && !view.article && view.readings.every((r) => r.lexeme.category === 'verb') && (view.pos & 1) === 0
}
const isValue = (stream: Stream, phrase: Phrase): boolean => VALUES.some((tag) => stream.view(phrase.from).tags.includes(tag))
const isNamed = (stream: Stream, phrase: Phrase): boolean => ['person', 'title'].some((tag) => stream.view(phrase.from).tags.includes(tag))

const sentenceEnd = (stream: Stream, i: number): number => stream.sentences[stream.sentenceOf(i) + 1] as number

/** Whose number it is: a name inside the counted noun's phrase, else the nearest body or place before it in its clause, else one that its own phrase goes on to. */
function holderOf(stream: Stream, at: number, of: FillerDraft | null, around: Surroundings, fillers: Fillers): FillerDraft | null {
  const { owners, boundaries, start } = around
  const end = Math.min(around.end, at + REACH)
  const clause = (lastBelow(boundaries, at) ?? start - 1) + 1
  const before = lastBelow(owners, at)
  const after = firstAbove(owners, at)
  const i =
    (of && nameInside(stream, of, Math.max(start, at - REACH), end)) ??
    // `ألمانيا قدمت … 10 ملايين`: right before its verb stands its subject.
    (before !== undefined && (before >= clause || before === clause - 2) ? before : undefined) ??
    (after !== undefined && after < end && goesOn(stream, at, after, boundaries) ? after : undefined)
  const item = i === undefined ? null : stream.element(i).item
  return item ? fillers.ofItem(item) : null
}

/** Whether nothing but words of one phrase lies between a value and a name behind it. */
function goesOn(stream: Stream, at: number, name: number, boundaries: readonly number[]): boolean {
  const boundary = firstAbove(boundaries, at)
  if (boundary !== undefined && boundary < name) return false
  for (let i = at + 1; i < name; i++) if (parts(stream.view(i))) return false
  return true
}
const parts = perSymbol((view) => view.kind === 'punctuation' || view.char === 'و' || VALUES.some((tag) => view.tags.includes(tag)))

/** The last element of `[from, to)` that is a name inside a span. */
function nameInside(stream: Stream, span: FillerDraft, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (isEntity(stream.view(i)) && stream.start(i) >= span.start && stream.end(i) <= span.end) return i
  return undefined
}

/** The date nearest to the value in its sentence; of two as near the later. */
function timeOf(stream: Stream, at: number, { dates }: Surroundings, fillers: Fillers): FillerDraft | null {
  const [before, after] = [lastBelow(dates, at), firstAbove(dates, at)]
  const i = before === undefined || (after !== undefined && after - at <= at - before) ? after : before
  return i === undefined ? null : fillers.ofItem(stream.element(i).item as PlacedItem)
}
