/** Whose a number is, and of when: names and dates of its own clause. */
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, Edge, itemsOf } from './chunk.ts'
import type { FillerDraft } from './draft.ts'
import { isTime, type Place } from './figure-clause.ts'
import type { FigureNoun } from './figure-noun.ts'
import type { Fillers } from './fillers.ts'
import { isCompared } from './traits.ts'

const isOwner = perSymbol((view) => view.tags.includes('organization') || view.tags.includes('place'))
const isPlace = perSymbol((view) => view.tags.includes('place'))
const isDay = perSymbol((view) => view.tags.includes('date') && !view.tags.includes('now'))

/** The name in the noun's phrase, else the subject of the clause, else the place where it holds. */
export function holderOf(place: Place, noun: FigureNoun | null, fillers: Fillers): FillerDraft | null {
  const { stream } = place
  const i = (noun?.chunk && ownerInside(stream, noun.chunk)) ?? ownerBeside(place, noun) ?? subjectOf(place) ?? whereOf(place)
  const item = i === undefined || i === null ? null : stream.element(i).item
  return item && item.value.type !== 'media' ? fillers.ofItem(item) : null
}

/** `صادرات ‹العراق›`; not `زوار معرض ‹دبي›`, nor `سهم ‹أبوظبي› التجاري`: there the name is part of a longer one. */
function ownerInside(stream: Stream, chunk: Chunk): number | undefined {
  for (let i = chunk.from + 1; i < chunk.to; i++) {
    if (names(stream.view(i - 1))) return undefined
    if (isOwner(stream.view(i))) return i + 1 === chunk.to || !goesOnName(stream, i + 1) ? i : undefined
  }
  return undefined
}
/** Heads of names: a name behind them is rather the rest of theirs. */
const HEADS = ['org-head', 'place-head', 'event-noun', 'title-head', 'medium', 'brand-word']
const names = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => HEADS.includes(r.lexeme.category)))
const goesOnName = (stream: Stream, i: number): boolean => stream.view(i).kind === 'word'

/** A name under a preposition right behind the noun or the value: `صادرات النفط ‹من البصرة›`, `5 مساجد ‹في حلب›`. */
function ownerBeside({ clause, stream, chunk }: Place, noun: FigureNoun | null): number | undefined {
  for (const last of [chunk, noun?.chunk]) {
    const next = last && clause.chunks[last.index + 1]
    if (next && next.edge === Edge.None && !next.joined && BESIDE.has(next.preposition ?? '') && isWhole(stream, next)) return next.from
  }
  return undefined
}
const BESIDE = new Set(['in', 'bi'])

/** A name that is a phrase of its own. */
const isWhole = (stream: Stream, { from, to }: Chunk): boolean => isOwner(stream.view(from)) && (to === from + 1 || !goesOnName(stream, from + 1))

/** `قدمت ‹ألمانيا› 10 ملايين`, `‹ألمانيا› قدمت`: the name beside the verb. */
function subjectOf({ clause, stream, from, chunk }: Place): number | undefined {
  for (let k = chunk.index - 1; k >= from; k--) {
    const verb = clause.chunks[k] as Chunk
    if (verb.kind !== 'verb') continue
    for (const beside of [clause.chunks[k + 1], k > from && verb.edge === Edge.None && !verb.joined ? clause.chunks[k - 1] : undefined])
      if (beside?.kind === 'noun' && beside.preposition === null && !beside.joined && isWhole(stream, beside)) return beside.from
    return undefined
  }
  return undefined
}

/** `‹في العراق› 5 مصاف`: the only place of the clause. */
function whereOf({ clause, stream, from, to }: Place): number | undefined {
  let found: number | undefined
  for (let k = from; k < to; k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.kind !== 'noun' || chunk.preposition !== 'in' || chunk.joined || !isWhole(stream, chunk) || !isPlace(stream.view(chunk.from))) continue
    if (found !== undefined) return undefined
    found = chunk.from
  }
  return found
}

/** Prepositions of the time that something holds for; not `مقارنة مع عام 2019`, `عن العام الماضي`. */
const HELD = new Set(['in', 'during', 'on', 'since', 'until', 'for', 'bi', 'at', 'within', 'via'])

/** The date of the clause, the one nearest to the value; of two as near the later. */
export function timeOf({ clause, stream, chunk, from, to }: Place, fillers: Fillers): FillerDraft | null {
  let found: Chunk | null = null
  // `بلغت 5 في 2014 ‹مقابل› 3 في 2013`: each side has its own date.
  let [first, end] = [from, to]
  for (let k = from; k < to; k++) {
    const { preposition, from: at } = clause.chunks[k] as Chunk
    const other = preposition === 'versus' || isCompared(stream.view(at)) || (at > clause.start && isCompared(stream.view(at - 1)))
    if (other && k <= chunk.index) first = k
    else if (other && k < end) end = k
  }
  const far = (c: Chunk): number => Math.abs(c.index - chunk.index)
  for (let k = first; k < end; k++) {
    const candidate = clause.chunks[k] as Chunk
    if (candidate.kind !== 'noun' || !isDay(stream.view(candidate.from))) continue
    if (candidate.preposition !== null && !candidate.inherited && !HELD.has(candidate.preposition)) continue
    if (found === null || far(candidate) <= far(found)) found = candidate
  }
  const item = found && itemsOf(stream, found)[0]
  return item && isTime(stream.view(found?.from as number)) ? fillers.ofItem(item) : null
}
