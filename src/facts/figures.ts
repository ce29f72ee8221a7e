/** What no other fact says: every number of a text with the noun it counts, whose it is, and when. */
import { bareText, foldWord } from '../normalize/fold.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import { type FactDraft, type FillerDraft, factOf, fillerAt } from './draft.ts'
import { placeOf } from './figure-clause.ts'
import { holderOf, timeOf } from './figure-holder.ts'
import { nounOf } from './figure-noun.ts'
import type { Fillers } from './fillers.ts'

const COUNTING = new Set(['money', 'percent', 'quantity', 'number', 'military_unit', 'vehicle'])
const NOUNS = ['people-noun', 'counted-noun', 'vehicle', 'equipment', 'echelon', 'nationality', 'noun']

/** @returns a `figure` for each number, amount, unit or vehicle that none of `facts` uses (what people said is no use of it) */
export function figures(facts: readonly FactDraft[], mentions: readonly Mention[], stream: Stream, fillers: Fillers): FactDraft[] {
  const used = new Set<Mention>()
  for (const fact of facts) {
    if (fact.type === 'statement') continue
    for (const role of Object.keys(fact.roles)) for (const filler of fact.roles[role] as FillerDraft[]) if (filler.mention) used.add(filler.mention)
  }
  return once(
    mentions.filter((m) => COUNTING.has(m.kind) && !used.has(m)).map((m) => figure(m, stream, fillers)),
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

function figure(m: Mention, stream: Stream, fillers: Fillers): FactDraft {
  const value: FillerDraft = { start: m.start, end: m.end, entity: undefined, mention: m, value: m.value as Record<string, unknown> }
  const at = elementAt(stream, m)
  const place = at < 0 ? null : placeOf(stream, at)
  const inside = at < 0 ? null : counted(stream, m)
  const noun = inside ? { filler: inside, chunk: null } : place && nounOf(place, fillers)
  const of = noun?.filler
  const holder = place && holderOf(place, noun, fillers)
  const time = place && timeOf(place, fillers)
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
