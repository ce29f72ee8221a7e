/** Records narrowed to what a reader asked for. */
import type { DocumentRecord, FactRecord, Filler } from './schema.ts'

export type Filter = {
  types?: ReadonlySet<string> | undefined
  statuses?: ReadonlySet<string> | undefined
  minConfidence?: number | undefined
  kinds?: ReadonlySet<string> | undefined
}

/**
 * @param record a whole record
 * @param filter types, statuses and confidence choose facts; kinds choose mentions and with them entities
 * @returns a record without the rest; ids stay, and no id points at what is gone
 */
export function filtered(record: DocumentRecord, filter: Filter): DocumentRecord {
  const { types, statuses, minConfidence = 0, kinds } = filter
  const facts = record.facts.filter((f) => (types?.has(f.type) ?? true) && (statuses?.has(f.status) ?? true) && f.confidence >= minConfidence)
  if (!kinds) return { ...record, facts }
  const mentions = record.mentions.filter((m) => kinds.has(m.kind))
  const entities = record.entities.filter((e) => kinds.has(e.kind))
  const left = new Set([...mentions, ...entities].map((x) => x.id))
  return { ...record, mentions, entities, facts: facts.map((fact) => unlink(fact, left)) }
}

function unlink(fact: FactRecord, left: ReadonlySet<string>): FactRecord {
  const filler = ({ mention, entity, ...rest }: Filler): Filler => ({
    ...rest,
    ...(entity !== undefined && left.has(entity) ? { entity } : {}),
    ...(mention !== undefined && left.has(mention) ? { mention } : {}),
  })
  const { attribution } = fact
  return {
    ...fact,
    roles: Object.fromEntries(Object.entries(fact.roles).map(([role, fillers]) => [role, fillers.map(filler)])),
    ...(attribution ? { attribution: { ...attribution, ...(attribution.speaker ? { speaker: filler(attribution.speaker) } : {}) } } : {}),
  }
}
