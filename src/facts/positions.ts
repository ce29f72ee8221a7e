/** Who holds which office: once per person and office, with the fullest title the text gives. */
import { remembering } from '../lexicon/remember.ts'
import { appositions } from '../merge/apposition.ts'
import { foldWord } from '../normalize/fold.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import { type FactDraft, type FillerDraft, factOf, fillerAt } from './draft.ts'
import type { Fillers } from './fillers.ts'

/** A title beside a name, and the organizations named in it. */
type Title = { span: FillerDraft; organization: FillerDraft | null; rule: string }
type Held = { fact: FactDraft; words: ReadonlySet<string> }

/** @returns a `position` for each holder and office, in order of the text */
export function positions(stream: Stream, fillers: Fillers): FactDraft[] {
  const held = new Map<string, Held[]>()
  const facts: FactDraft[] = []
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    const item = index < 0 ? undefined : (stream.items[index] as PlacedItem)
    if (item?.kind !== 'person') continue
    const holder = fillers.ofItem(item)
    const offices = held.get(holder.entity?.name ?? '?') ?? []
    held.set(holder.entity?.name ?? '?', offices)
    for (const title of titles(stream, i, item, fillers)) {
      const words = wordsOf(stream.context.text.slice(title.span.start, title.span.end))
      const known = offices.find((h) => contains(h.words, words) || contains(words, h.words))
      if (known) {
        if (words.size > known.words.size) fuller(known, title, words, holder)
        continue
      }
      const rank = item.value.rank ? rankSpan(stream, item) : null
      const fact = draft(holder, title, rank)
      offices.push({ fact, words })
      facts.push(fact)
    }
  }
  return facts
}

function draft(holder: FillerDraft, { span, organization, rule }: Title, rank: FillerDraft | null): FactDraft {
  return factOf(rule, 'position', {
    roles: { holder: [holder], title: [span], ...(rank ? { rank: [rank] } : {}), ...(organization ? { organization: [organization] } : {}) },
    evidence: [{ start: Math.min(span.start, holder.start), end: Math.max(span.end, holder.end) }],
  })
}

/** A later title that says more takes the place of the shorter one; both stay as evidence. */
function fuller(known: Held, { span, organization }: Title, words: ReadonlySet<string>, holder: FillerDraft): void {
  known.words = words
  known.fact.roles.title = [span]
  if (organization) known.fact.roles.organization = [organization]
  known.fact.evidence.push({ start: Math.min(span.start, holder.start), end: Math.max(span.end, holder.end) })
}

const wordsOf = remembering(
  (title): ReadonlySet<string> =>
    new Set(
      foldWord(title)
        .split(/\s+/u)
        .map((w) => w.replace(/^ال/u, '')),
    ),
)

/** Whether one title says all the other says. */
const contains = (large: ReadonlySet<string>, small: ReadonlySet<string>): boolean => [...small].every((w) => large.has(w))

/** Where one may hold office: bodies, and formations by their number. */
const BODIES: ReadonlySet<string> = new Set(['organization', 'military-unit'])

/** Titles before the name, kept by its item, and titles in apposition after it. */
function titles(stream: Stream, i: number, item: PlacedItem, fillers: Fillers): Title[] {
  const organizationIn = (items: readonly PlacedItem[], start: number, end: number): FillerDraft | null => {
    const found = items.find((inner) => BODIES.has(String(inner.tags[0])) && inner.start >= start && inner.end <= end)
    return found ? fillers.ofItem(found) : null
  }
  const before = (item.value.titleSpans as FillerDraft[]).map(({ start, end }) => ({
    span: fillerAt(start, end),
    organization: organizationIn(item.keep ?? [], start, end),
    rule: 'position.title-name',
  }))
  const after = appositions(stream, i).map((at) => {
    const [start, end] = [stream.start(at), stream.end(at)]
    return { span: fillerAt(start, end), organization: organizationIn(stream.element(at).item?.keep ?? [], start, end), rule: 'position.name-title' }
  })
  return [...before, ...after]
}

/** Letters between a rank and the name it stands before, at most. */
const GAP = 3

/** The rank stands right before the name. */
function rankSpan(stream: Stream, item: PlacedItem): FillerDraft | null {
  const rank = String(item.value.rank)
  const { text } = stream.context
  for (let at = item.start; at >= Math.max(0, item.start - GAP - rank.length); at--) if (text.startsWith(rank, at)) return fillerAt(at, at + rank.length)
  return null
}
