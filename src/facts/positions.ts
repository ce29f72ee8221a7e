/** Who holds which office: once per person and office. */
import { appositions } from '../merge/apposition.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import { foldWord } from '../normalize/fold.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import type { Fillers } from './fillers.ts'

export function positions(stream: Stream, fillers: Fillers): FactDraft[] {
  const held = new Map<string, Array<Set<string>>>()
  const facts: FactDraft[] = []
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    const item = index < 0 ? undefined : (stream.items[index] as PlacedItem)
    if (item?.kind !== 'person') continue
    const holder = fillers.ofItem(item)
    for (const title of titleSpans(stream, i, item)) {
      const words = new Set(
        foldWord(stream.context.text.slice(title.start, title.end))
          .split(/\s+/u)
          .map((w) => w.replace(/^ال/u, '')),
      )
      const known = held.get(entityName(holder.entity)) ?? []
      if (known.some((k) => contains(k, words) || contains(words, k))) continue
      held.set(entityName(holder.entity), [...known, words])
      const rank = item.value.rank ? rankSpan(stream, item) : null
      facts.push({
        type: 'position',
        status: 'occurred',
        roles: { holder: [holder], title: [title], ...(rank ? { rank: [rank] } : {}) },
        evidence: [{ start: Math.min(title.start, holder.start), end: Math.max(title.end, holder.end) }],
        rule: 'position.title-name',
        confidence: 0.9,
        summary: '',
        summaryAr: '',
      })
    }
  }
  return facts
}

/** Whether one title says all the other says. */
const contains = (large: ReadonlySet<string>, small: ReadonlySet<string>): boolean => [...small].every((w) => large.has(w))

const entityName = (entity: EntityDraft | undefined): string => entity?.name ?? '?'

function titleSpans(stream: Stream, i: number, item: PlacedItem): FillerDraft[] {
  const spans: FillerDraft[] = [...(item.value.titleSpans as FillerDraft[])].map(({ start, end }) => ({ start, end }))
  for (const title of appositions(stream, i)) spans.push({ start: stream.start(title), end: stream.end(title) })
  return spans
}

/** The rank stands right before the name. */
function rankSpan(stream: Stream, item: PlacedItem): FillerDraft | null {
  const rank = String(item.value.rank)
  const at = stream.context.text.lastIndexOf(rank, item.start)
  return at >= 0 && item.start - at - rank.length <= 3 ? { start: at, end: at + rank.length } : null
}
