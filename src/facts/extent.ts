/** How far a filler reaches beyond its phrase: along its idafa, or with everything that modifies it. */
import { isConstruct } from '../extractors/amounts/nouns.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, Edge, itemsOf } from './chunk.ts'
import type { FillerDraft } from './draft.ts'
import type { Fillers } from './fillers.ts'
import { fits, headOf, kindSet } from './fit.ts'
import type { Extent } from './frames/frame.ts'
import { PEERS } from './kind-words.ts'
import { isDate } from './reach.ts'
import { isIndefinite, isMove } from './traits.ts'

/** What says how, when or by whose leave, and so belongs to the event rather than to its topic. */
const CIRCUMSTANCES = new Set(['after', 'majority', 'versus', 'supervision', 'attendance', 'chairmanship', 'by', 'value', 'cost'])

/** `المؤشر العام ‹على ارتفاع›`: which way it went. */
const isDirection = perSymbol((view) => !view.article && isMove(view))

/** Chunk after the filler that begins with `chunk`. */
function extentEnd(clause: Clause, chunk: Chunk, extent: Extent): number {
  let k = chunk.index + 1
  for (; k < clause.chunks.length; k++) {
    const next = clause.chunks[k] as Chunk
    if (next.edge !== Edge.None || next.bracket !== chunk.bracket) break
    if (next.construct && !next.joined) continue
    if (next.preposition !== null && CIRCUMSTANCES.has(next.preposition)) break
    // `على المشروع ‹بـ178 صوتا›`
    if (next.preposition === 'bi' && fits(clause.stream, next, BALLOTS)) break
    if (extent === 'measure' && (next.preposition === 'to' || isDirection(clause.stream.view(next.from)) || standsAlone(clause.stream.view(next.from)))) break
    if (extent === 'phrase' || next.kind === 'verb' || isDate(clause.stream, next)) break
    if (next.joined ? next.preposition === null || next.preposition === chunk.preposition : next.preposition === null) break
  }
  return k
}

const BALLOTS = kindSet(['ballots'])
const VALUED = ['money', 'percent', 'quantity', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'number', 'equipment', 'person', 'title']
const standsAlone = (view: SymbolView): boolean => view.kind === 'item' && VALUED.some((tag) => view.tags.includes(tag))

/** One person's part; `السلطات` and `الوحدة` act, too, but are nobody by name. */
const isRole = perSymbol(
  (view) =>
    view.kind !== 'item' &&
    view.readings.some(
      (r) => (ROLES.includes(r.lexeme.category) && r.number !== 'pl') || (r.lexeme.category === 'actor-noun' && PEERS.has(String(r.lexeme.value))),
    ),
)
const ROLES = ['title-head', 'people-noun']
const isPerson = perSymbol((view) => view.tags.includes('person'))

/** The person whose part a phrase tells: `نظيره الفرنسي ‹إيمانويل ماكرون›`. */
function nameBeside({ stream, chunks }: Clause, chunk: Chunk): PlacedItem | null {
  const next = chunks[chunk.index + 1]
  if (!next || next.from !== chunk.to || next.kind !== 'noun' || !isPerson(stream.view(next.from)) || !isRole(stream.view(headOf(stream, chunk)))) return null
  const head = stream.view(headOf(stream, chunk))
  if (!head.article && !head.enclitic) return null
  return stream.items[stream.item[next.from] as number] ?? null
}

/** Where a place goes on: its name behind what it is (`العاصمة الأردنية ‹عمان›`), or whose it is (`مكتب ‹الوزير فلان›`). */
function placeBeside({ stream, chunks }: Clause, chunk: Chunk): Chunk | null {
  const next = chunks[chunk.index + 1]
  if (chunk.preposition === null || next?.kind !== 'noun' || next.from !== chunk.to || next.joined || next.preposition !== null) return null
  const view = stream.view(next.from)
  if (view.tags.includes('place')) return isKindOfPlace(stream.view(chunk.from)) && stream.view(chunk.to - 1).article ? next : null
  const owned = (view.tags.includes('title') || isPerson(view)) && isRoom(stream.view(chunk.from)) && isIndefinite(stream, chunk.to - 1)
  return owned && !stream.element(chunk.to - 1).folded.endsWith('ي') ? next : null
}
/** Whether a phrase only names the place before it, or its owner. */
export const isOfPlace = (clause: Clause, chunk: Chunk): boolean => {
  const before = clause.chunks[chunk.index - 1]
  return before?.kind === 'noun' && placeBeside(clause, before) === chunk
}

/** The countries that holders of one office are of: `وزراء خارجية مصر ‹والعراق والأردن›`. */
function countriesBeside({ stream, chunks }: Clause, chunk: Chunk): Chunk | null {
  const view = stream.view(chunk.to - 1)
  if (!view.tags.includes('title') || !view.tags.includes('several') || view.tags.includes('person')) return null
  if (!stream.items[stream.item[chunk.to - 1] as number]?.keep?.some(({ tags }) => tags.includes('country'))) return null
  let last: Chunk | null = null
  for (let k = chunk.index + 1; k < chunks.length; k++) {
    const next = chunks[k] as Chunk
    if (!next.joined || next.edge > Edge.Comma || next.to - next.from > 1 || !isCountry(stream.view(next.from))) break
    last = next
  }
  return last
}
const isCountry = perSymbol((view) => view.tags.includes('country'))
const isKindOfPlace = reads('place-head')
const isRoom = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => ROOM.includes(r.lexeme.category)))
const ROOM = ['site-noun', 'place-head', 'org-head']

const GROUP = kindSet(['force', 'organization', 'people'])
const isBand = perSymbol(
  (view) =>
    view.tags.includes('people') ||
    view.tags.includes('military-unit') ||
    (view.kind === 'word' && !view.article && view.readings.some((r) => BANDS.includes(r.lexeme.category))),
)
const BANDS = ['people-noun', 'force-noun', 'actor-noun', 'echelon', 'number-vague']

/** `مواقع ‹للتنظيم›`, `قاعدة ‹للقوات الفرنسية›`: whose a place is that no article names. */
function isOwned(stream: Stream, chunk: Chunk, next: Chunk): boolean {
  const head = headOf(stream, chunk)
  if (next.inherited || next.from !== chunk.to + 1 || !isPost(stream.view(head)) || !isIndefinite(stream, chunk.to - 1)) return false
  return fits(stream, next, OWNERS)
}
const OWNERS = kindSet(['force', 'organization', 'state'])
const isPost = reads('site-noun')

/** The whole that a phrase names a part of: `عناصر ‹من حركة الشباب›`, `وفد ‹من الاتحاد الأوروبي›`. */
function wholeOf({ stream, chunks }: Clause, chunk: Chunk): Chunk | null {
  const next = chunks[chunk.index + 1]
  if (next?.kind !== 'noun' || next.edge !== Edge.None || next.joined || next.bracket !== chunk.bracket) return null
  if (next.preposition === 'for') return isOwned(stream, chunk, next) ? next : null
  if (next.preposition !== 'from' || next.inherited || next.from !== chunk.to + 1) return null
  // `4 ملايين شخص من إرهاب التنظيم` are no part of terror.
  const head = headOf(stream, next)
  const isWhole = (isGroup(stream.view(head)) || isConstruct(stream.element(head))) && fits(stream, next, GROUP)
  return isWhole && isBand(stream.view(headOf(stream, chunk))) ? next : null
}
const isGroup = perSymbol(
  (view) =>
    ['organization', 'place', 'people', 'military-unit'].some((tag) => view.tags.includes(tag)) ||
    view.readings.some((r) => BANDS.includes(r.lexeme.category) || GROUPS.includes(r.lexeme.category)),
)
const GROUPS = ['organization', 'org-head', 'nationality', 'country', 'place', 'speaker-noun', 'medium', 'title-head']
const OF = /\sمن\s/u

/** The filler that a chunk opens. */
export function fillerOf(clause: Clause, chunk: Chunk, extent: Extent, fillers: Fillers): FillerDraft {
  const { stream } = clause
  const named = extent === 'phrase' ? nameBeside(clause, chunk) : null
  if (named) return fillers.ofItem(named as never)
  const head = headOf(stream, chunk)
  const item = stream.item[head] as number
  // `خمسة من عناصر ‹التنظيم›`: the count is of a part.
  const isPart = extent === 'phrase' && head + 1 < chunk.to && OF.test(stream.element(head).text) && isBand(stream.view(head))
  const whole = (extent === 'phrase' && (wholeOf(clause, chunk) ?? placeBeside(clause, chunk) ?? countriesBeside(clause, chunk))) || (isPart ? chunk : null)
  // `العاصمة السودانية ‹الخرطوم›` is the town.
  if (whole && stream.view(whole.from).tags.includes('place') && whole !== chunk && whole.preposition === null && !whole.joined)
    return withItem(clause, whole, fillers.ofSpan(stream.start(chunk.from), stream.end(whole.to - 1)), fillers)
  // `12 من عناصر البيشمركة`: whose part it is has no say in how many.
  if (whole === chunk && item >= 0) {
    const { mention, value } = fillers.ofItem(stream.items[item] as PlacedItem)
    return Object.assign(fillers.ofSpan(stream.start(chunk.from), stream.end(chunk.to - 1)), mention && value ? { mention, value } : {})
  }
  if (whole) return withItem(clause, chunk, fillers.ofSpan(stream.start(chunk.from), stream.end(whole.to - 1)), fillers)
  if (item >= 0 && standsAlone(stream.view(head)) && extent === 'phrase') return fillers.ofItem(stream.items[item] as never)
  const inside = (clause.chunks[chunk.index] as Chunk).from === chunk.from
  const last = inside ? (clause.chunks[extentEnd(clause, chunk, extent) - 1] as Chunk) : chunk
  if (item >= 0 && last.to === chunk.to && chunk.to - chunk.from === 1) return fillers.ofItem(stream.items[item] as never)
  return withItem(clause, chunk, fillers.ofSpan(stream.start(chunk.from), stream.end(last.to - 1)), fillers)
}

/** Gives a filler the entity or the value of the item at its head. */
function withItem({ stream }: Clause, chunk: Chunk, filler: FillerDraft, fillers: Fillers): FillerDraft {
  const [only, ...more] = itemsOf(stream, chunk)
  if (only && more.length === 0 && (stream.item[headOf(stream, chunk)] as number) >= 0) {
    const { entity, mention, value } = fillers.ofItem(only)
    if (entity) filler.entity = entity
    if (mention && value && !entity) Object.assign(filler, { mention, value })
  }
  return filler
}
