/** What changed between two records of a document: facts role by role, mentions, and the rest. Ids and offsets alone are no change of meaning. */
import type { DocumentRecord, FactRecord, Filler, MentionRecord } from '../emit/schema.ts'

export type Change<T> = Readonly<{ before: T; after: T; details: readonly Detail[] }>
/** One part that differs, as text: `role donor`, `status`, `value`, … */
export type Detail = Readonly<{ part: string; before: string; after: string }>
export type Changes<T> = Readonly<{ added: readonly T[]; removed: readonly T[]; changed: ReadonlyArray<Change<T>>; same: number }>
export type Comparison = Readonly<{
  facts: Changes<FactRecord>
  mentions: Changes<MentionRecord>
  /** Names of the other parts that differ: `document.title`, `entities`, `diagnostics`. */
  other: readonly string[]
}>

export function compareRecords(before: DocumentRecord, after: DocumentRecord): Comparison {
  const names = [entityNames(before), entityNames(after)] as const
  const facts = align(before.facts, after.facts, likeness, (a, b) => factDetails(a, b, names))
  const mentions = align(before.mentions, after.mentions, overlap, mentionDetails)
  return { facts, mentions, other: otherParts(before, after) }
}

type Names = ReadonlyMap<string, string>
const entityNames = (record: DocumentRecord): Names => new Map(record.entities.map((e) => [e.id, e.name]))

/** Pairs what is most alike, equals first; the rest was added or removed. */
function align<T>(before: readonly T[], after: readonly T[], alike: (a: T, b: T) => number, details: (a: T, b: T) => Detail[]): Changes<T> {
  const pairs: Array<{ a: number; b: number; score: number; found: Detail[] }> = []
  for (const [a, old] of before.entries()) {
    for (const [b, now] of after.entries()) {
      const score = alike(old, now)
      if (score > 0) pairs.push({ a, b, score, found: details(old, now) })
    }
  }
  pairs.sort((x, y) => x.found.length - y.found.length || y.score - x.score || x.a - y.a || x.b - y.b)
  const [taken, given] = [new Set<number>(), new Set<number>()]
  const changed: Array<Change<T>> = []
  let same = 0
  for (const { a, b, found } of pairs) {
    if (taken.has(a) || given.has(b)) continue
    taken.add(a)
    given.add(b)
    if (found.length === 0) same++
    else changed.push({ before: before[a] as T, after: after[b] as T, details: found })
  }
  return { added: after.filter((_, b) => !given.has(b)), removed: before.filter((_, a) => !taken.has(a)), changed, same }
}

/** Facts of one type are alike by the fillers they share and by the place where they are told. */
function likeness(a: FactRecord, b: FactRecord): number {
  if (a.type !== b.type) return 0
  const known = new Set(fillersOf(a))
  const shared = fillersOf(b).filter((filler) => known.has(filler)).length
  return 2 * shared + (a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end)) ? 1 : 0)
}

/** Mentions of one kind are alike when they overlap. */
const overlap = (a: MentionRecord, b: MentionRecord): number =>
  a.kind === b.kind ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) + (a.start === b.start && a.end === b.end ? 1000 : 0) : 0

/** @returns `role|text|value` of each filler */
export const fillersOf = (fact: FactRecord): string[] =>
  Object.entries(fact.roles).flatMap(([role, list]) => list.map((f) => `${role}|${f.text}|${JSON.stringify(f.value ?? null)}`))

function factDetails(a: FactRecord, b: FactRecord, [before, after]: readonly [Names, Names]): Detail[] {
  const details: Detail[] = []
  const add = (part: string, x: string, y: string): void => {
    if (x !== y) details.push({ part, before: x, after: y })
  }
  for (const role of new Set([...Object.keys(a.roles), ...Object.keys(b.roles)])) add(role, spell(a.roles[role], before), spell(b.roles[role], after))
  add('subtype', a.subtype ?? '', b.subtype ?? '')
  add('status', a.status, b.status)
  add('summary', a.summary, b.summary)
  add('summaryAr', a.summaryAr, b.summaryAr)
  add('said by', spell(a.attribution?.speaker && [a.attribution.speaker], before), spell(b.attribution?.speaker && [b.attribution.speaker], after))
  add('evidence', a.evidence.map((e) => e.text).join(' … '), b.evidence.map((e) => e.text).join(' … '))
  add('rule', a.rule, b.rule)
  add('confidence', String(a.confidence), String(b.confidence))
  add('codes', JSON.stringify(a.codes ?? {}), JSON.stringify(b.codes ?? {}))
  return details
}

function spell(list: readonly Filler[] | undefined, names: Names): string {
  return (list ?? [])
    .map(({ text, value, entity }) => {
      const name = entity === undefined ? undefined : names.get(entity)
      return `${text}${value ? ` ${JSON.stringify(value)}` : ''}${name !== undefined && name !== text ? ` (${name})` : ''}`
    })
    .join(' + ')
}

function mentionDetails(a: MentionRecord, b: MentionRecord): Detail[] {
  const details: Detail[] = []
  if (a.text !== b.text) details.push({ part: 'text', before: a.text, after: b.text })
  const [x, y] = [JSON.stringify(a.value), JSON.stringify(b.value)]
  if (x !== y) details.push({ part: 'value', before: x, after: y })
  if (a.rule !== b.rule) details.push({ part: 'rule', before: a.rule, after: b.rule })
  return details
}

function otherParts(before: DocumentRecord, after: DocumentRecord): string[] {
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)
  const fields = [...new Set([...Object.keys(before.document), ...Object.keys(after.document)])] as Array<keyof DocumentRecord['document']>
  const parts = fields.filter((field) => differ(before.document[field], after.document[field])).map((field) => `document.${field}`)
  const people = ({ entities }: DocumentRecord): unknown => entities.map(({ id: _, mentions, ...entity }) => ({ ...entity, mentions: mentions.length }))
  if (differ(people(before), people(after))) parts.push('entities')
  if (differ(before.diagnostics, after.diagnostics)) parts.push('diagnostics')
  return parts
}
