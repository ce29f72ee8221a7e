/** What a number is of: the noun it counts, the whole it is a part of, or what its clause says comes to it. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { FUNCTION, NOUN, VERB } from '../tokenize/tokens.ts'
import { type Chunk, Edge, itemsOf } from './chunk.ts'
import { isConjugated } from './clause.ts'
import { type FillerDraft, fillerAt } from './draft.ts'
import { isAmount, isName, isTime, type Place, placeOf } from './figure-clause.ts'
import type { Fillers, Phrase } from './fillers.ts'
import { headOf } from './fit.ts'
import { BODIES } from './kind-words.ts'
import { isCompared, isMove } from './traits.ts'

/** How many chunks back a noun may stand. */
const REACH = 6
/** Values whose noun is the nearest one, under whatever preposition it stands (`مشروع في القرية بقيمة مليون`). */
const NEAREST = new Set(['value', 'cost', 'capacity', 'term', 'depth'])

/** A noun, with the chunks it is read from. */
export type FigureNoun = Readonly<{ filler: FillerDraft; chunk: Chunk | null }>

/** The noun of a value that counts none itself. */
export function nounOf(place: Place, fillers: Fillers): FigureNoun | null {
  return partOf(place, fillers) ?? wholeOf(place, fillers) ?? ownMeasure(place) ?? measured(place, fillers)
}

/** `بلغت السيولة 300 مليون، ‹منها 236 مليونا› في دبي`: a part is of what the sum before it is of. */
function partOf(place: Place, fillers: Fillers): FigureNoun | null {
  const { clause, stream, chunk } = place
  if (chunk.preposition !== 'including' || chunk.bracket) return null
  for (let k = chunk.index - 1; k >= 0; k--) {
    const whole = clause.chunks[k] as Chunk
    if (whole.edge >= Edge.That) return null
    if (whole.kind !== 'noun' || !isAmount(stream.view(whole.from)) || whole.preposition === 'including') continue
    const at = placeOf(stream, whole.from)
    return at && nounOf(at, fillers)
  }
  return null
}

/** `40 بالمائة من استهلاك الطاقة`: what the value is a part of stands after it, in its own chunk or in the next. */
function wholeOf({ clause, stream, chunk, at, to }: Place, fillers: Fillers): FigureNoun | null {
  if (at + 1 >= clause.end || !isFrom(stream.view(at + 1))) return null
  const next = chunk.to > at + 2 ? chunk : clause.chunks[chunk.index + 1]
  // A word that leads to it may stand between (`من إجمالي التداولات`).
  if (!next || next.index >= to || (next !== chunk && (next.edge !== Edge.None || next.joined || next.from > at + 4))) return null
  const phrase = telling(stream, next, next === chunk ? at + 2 : undefined, isPart)
  const owner = clause.chunks[next.index + 1]
  if (phrase && owner?.construct && owner.index < to && isMeasure(stream.view(phrase.from))) return joined(stream, phrase.from, owner.to, owner)
  return phrase && { filler: fillers.ofPhrase(phrase), chunk: next }
}
const isFrom = perSymbol((view) =>
  view.readings.some(({ lexeme: { category, value } }) => category === 'out-of' || (category === 'preposition' && value === 'from')),
)

/** `بلغت تكلفته 5 ملايين`: what is measured is the cost, of something named before. */
function ownMeasure({ stream, at, clause }: Place): FigureNoun | null {
  if (at <= clause.start || !isOwnMeasure(stream.view(at - 1))) return null
  return { filler: fillerAt(stream.start(at - 1), stream.end(at - 1)), chunk: null }
}
const isOwnMeasure = perSymbol((view) =>
  view.readings.some(({ lexeme: { category, value, props } }) => category === 'lead' && value === 'cost' && props.valueOnly === true && props.bare !== true),
)

/**
 * `بلغت الصادرات 5 مليارات`, `قروض بقيمة مليون`: back from the value in its own clause, past at most one verb or value. A noun under a
 * preposition gives way to the bare noun it belongs to.
 */
function measured({ clause, stream, chunk, from }: Place, fillers: Fillers): FigureNoun | null {
  // `كل 100 ليرة للدولار ‹الواحد›`: per how many.
  if (chunk.preposition === 'for') return null
  let passed = 0
  let under: FigureNoun | null = null
  let about = false
  for (let k = chunk.index - 1; k >= Math.max(0, chunk.index - REACH); k--) {
    // `قرضا بلغت قيمته مليونا`, `الخسائر التي تجاوزت مليونا`: the relative clause is about the noun before it.
    const behind = clause.chunks[k + 1] as Chunk
    about = behind.edge === Edge.Relative ? behind.kind === 'verb' && k + 1 === from : about && behind.edge === Edge.None
    if (k < from && !about) break
    const candidate = clause.chunks[k] as Chunk
    const view = stream.view(candidate.from)
    // What a value is only compared with is of the same noun (`ارتفع التضخم إلى 9% مقارنة بـ8%`).
    if (isCompared(view)) {
      if (chunk.index > k + 1) break
      continue
    }
    if (candidate.kind === 'verb' || isAmount(view) || isManner(stream, candidate)) {
      // Members of a list share their noun: `قدرت الخسائر بخمسة ملايين و€12 مليون`.
      if (!candidate.measure && !(behind.joined && isAmount(view)) && ++passed > 1) break
      continue
    }
    if (isTime(view) || isLevel(view)) continue
    // `المدرسة ‹الواحدة›`, read apart from its noun.
    if (candidate.to === candidate.from + 1 && candidate.edge === Edge.None && candidate.preposition === null && isOne(view)) continue
    // Past a value, a rise or fall is what that value tells of: `هبوطا قدره 2 في المائة إلى 969 دولارا`.
    if (passed > 0 && isMove(view) && !view.article && candidate.preposition === null && !candidate.construct && candidate.to <= candidate.from + 2) continue
    if (behind.joined && !behind.inherited && isName(view)) break
    const found = nounAt(stream, clause.chunks, candidate, fillers)
    if (found === null && candidate.preposition === null) break
    if (found === null) continue
    // `في المركز الثاني بقيمة …`: where it stands among others.
    if (candidate.preposition === 'in' && isRanked(stream, candidate)) continue
    const near = NEAREST.has(chunk.preposition ?? '') || behind.measure
    if (candidate.preposition === null || candidate.construct || near) return found
    under ??= chunk.preposition !== null && passed === 0 ? found : null
  }
  return under
}

const isOne = perSymbol((view) => view.kind === 'word' && view.article && view.readings.some((r) => r.lexeme.category === 'number-unit'))
const isRanked = (stream: Stream, { from, to }: Chunk): boolean => from + 1 < to && stream.view(from + 1).tags.includes('ordinal')

/** `حاجز المليارين`, `بواقع`: only leads to the value. */
const isLevel = perSymbol(
  (view) =>
    view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'amount-noun') && !view.readings.some((r) => r.lexeme.category === 'measure-noun'),
)

/** What a noun chunk names, with the rise or fall that it is the complement of (`ارتفاع الصادرات`, `ارتفاعا في الأرباح`). */
function nounAt(stream: Stream, chunks: readonly Chunk[], chunk: Chunk, fillers: Fillers): FigureNoun | null {
  const phrase = telling(stream, chunk)
  if (!phrase) return null
  const head = chunks[chunk.index - 1]
  const next = chunks[chunk.index + 1]
  const moved = head !== undefined && head.kind === 'noun' && isMeasure(stream.view(head.to - 1)) && chunk.edge === Edge.None && !chunk.joined
  if (moved && (chunk.construct || (chunk.preposition === 'in' && isMove(stream.view(head.from))))) return joined(stream, head.from, phrase.to, chunk)
  if (isMove(stream.view(phrase.from)) && phrase.to === chunk.to && next?.preposition === 'in' && next.edge === Edge.None && !isName(stream.view(next.from)))
    return joined(stream, phrase.from, next.to, next)
  return { filler: fillers.ofPhrase(phrase), chunk }
}
const joined = (stream: Stream, from: number, to: number, chunk: Chunk): FigureNoun => ({ filler: fillerAt(stream.start(from), stream.end(to - 1)), chunk })

/** A masdar that is itself measured: a rise, an output. */
const isMeasure = perSymbol((view) => isMove(view) || (view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'measure-noun')))

/** The phrase of a noun chunk from its first telling noun on; null where it names no thing. */
function telling(stream: Stream, chunk: Chunk, start = chunk.from, names = isThing): Phrase | null {
  if (chunk.kind !== 'noun' || isAmount(stream.view(start)) || isTime(stream.view(start))) return null
  let from = start === chunk.from ? headOf(stream, chunk) : start
  while (from < chunk.to && (isLead(stream, from, chunk.to) || isVerb(stream.view(from)) || isStray(stream, from, chunk.to) || isParticle(stream.view(from))))
    from++
  let { to } = chunk
  // `هبوطا قدره`, `تداولات بلغت قيمتها`: the word that leads to the value ends no phrase.
  while (to > from && isOwnLead(stream.view(to - 1))) to--
  if (from >= to || !names(stream.view(from)) || isManner(stream, { from, to }) || isBesideName(stream, chunk, from)) return null
  if (from === chunk.from && isMeasured(stream, from)) from--
  return { from, to, items: itemsOf(stream, chunk).filter((item) => item.start >= stream.start(from)) }
}

/** Whether a word can name what is counted or measured: no name, no date, no verb, no particle, and nobody who pays, says or counts. */
const ACTORS = ['org-head', 'people-noun', 'title-head', 'speaker-noun', 'actor-noun', 'number-unit']
const PARTICLES = [
  'preposition',
  'subordinator',
  'relative',
  'negation',
  'conjunction',
  'modal',
  'future',
  'pronoun',
  'adverb',
  'status-cue',
  'demonstrative',
  'compared',
  'function',
]
const isThing = perSymbol((view) => {
  if (isName(view) || isTime(view) || isAmount(view) || view.tags.includes('ordinal')) return false
  if (view.kind !== 'word') return view.kind !== 'punctuation' && view.kind !== 'number'
  const { readings, pos, article } = view
  if (readings.some(({ lexeme: { category, value } }) => ACTORS.includes(category) && (category !== 'org-head' || BODIES.has(String(value))))) return false
  if (readings.length > 0 && readings.every((r) => r.lexeme.category === 'org-head')) return false
  // `ما يعادل` leads to its sum.
  if (readings.some(({ lexeme: { category, lemma } }) => category === 'lead' && lemma.startsWith('ما '))) return false
  const nominal = readings.some((r) => !PARTICLES.includes(r.lexeme.category) && (r.lexeme.category !== 'verb' || r.verb === 'masdar'))
  return article || nominal || (pos & NOUN) !== 0 || (readings.length === 0 && pos === 0)
})
/** `وهو ما يقل عن ‹توقعات›`, `من بين كل`: words that name nothing, read as the opening of a phrase. */
const isParticle = perSymbol(
  ({ kind, readings, pos, article }) =>
    kind === 'word' &&
    !article &&
    (pos & FUNCTION) !== 0 &&
    readings.every((r) => PARTICLES.includes(r.lexeme.category) || UNCOUNTED.includes(r.lexeme.category)),
)
const UNCOUNTED = ['not-counted', 'not-whole', 'interval-word']
/** What a share can be of: people, too (`40% من السكان`). */
const isPart = perSymbol((view) => isThing(view) || (view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'people-noun')))
/** `قدره`, `قيمتها`, `نسبته`. */
const isOwnLead = perSymbol((view) => view.kind === 'word' && view.enclitic && view.readings.some((r) => r.lexeme.category === 'lead'))

/** A word right behind a name of the same phrase is rather the rest of the name (`الواحة كابيتال`). */
function isBesideName(stream: Stream, chunk: Chunk, from: number): boolean {
  return chunk.edge === Edge.None && !chunk.joined && from === chunk.from && from > 0 && isName(stream.view(from - 1)) && !stream.view(from).article
}

/** `القيمة ‹السوقية›`, `السهم ‹الواحد›`: whether the noun that an adjective describes was read apart from it. */
function isMeasured(stream: Stream, i: number): boolean {
  return i > 0 && isLoneAdjective(stream.view(i)) && isOpenLead(stream.view(i - 1))
}
const isLoneAdjective = perSymbol((view) => view.kind === 'word' && view.article && !view.readings.some((r) => r.lexeme.category !== 'nationality'))
const isOpenLead = perSymbol(
  (view) =>
    view.kind === 'word' && (view.enclitic || view.article) && view.readings.some((r) => r.lexeme.category === 'lead' || r.lexeme.category === 'measure-noun'),
)

/** `قيمة ‹الصفقة›`, `إجمالي ‹الخسائر›`: an indefinite noun that only leads to what is measured; with its adjective it is the measure (`القيمة السوقية`). */
function isLead(stream: Stream, i: number, to: number): boolean {
  return i + 1 < to && leads(stream.view(i))
}
const LEADS = new Set(['volume', 'rate', 'price'])
const leads = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    view.readings.some((r) => r.lexeme.category === 'lead' || (r.lexeme.category === 'measure-noun' && LEADING.has(r.lexeme.lemma))) &&
    !view.readings.some((r) => r.lexeme.category === 'measure-noun' && LEADS.has(String(r.lexeme.value)) && !LEADING.has(r.lexeme.lemma)),
)
const LEADING = new Set(['إجمالي', 'مجموع', 'قيمة', 'نسبة', 'حجم'])

/** `‹تحرك› المؤشر`: a verb that we do not know, read as the first word of its subject. */
const isStray = (stream: Stream, i: number, to: number): boolean => i + 1 < to && isUnknownVerb(stream.view(i)) && stream.view(i + 1).article
const isUnknownVerb = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.length === 0 && (view.pos & (NOUN | VERB)) === VERB)

const isVerb = perSymbol(
  (view) => isConjugated(view) && !view.article && view.readings.every((r) => r.lexeme.category === 'verb' && r.verb !== 'masdar') && (view.pos & 1) === 0,
)

/** `صاعدا بنسبة 2%`, `مغلقا عند 3 دراهم`, `شهريا`: how something did, and no thing that is measured. */
function isManner(stream: Stream, { from, to }: Pick<Chunk, 'from' | 'to'>): boolean {
  return to - from === 1 && (tellsHow(stream.view(from)) || (isUnread(stream.view(from)) && /يا$/u.test(stream.element(from).folded)))
}
const isUnread = perSymbol((view) => view.kind === 'word' && !view.article && !view.enclitic && view.readings.every((r) => r.lexeme.category === 'set-word'))
const tellsHow = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    view.readings.length > 0 &&
    view.readings.every((r) => r.verb === 'active' || r.verb === 'passive' || r.lexeme.category === 'adverb'),
)
