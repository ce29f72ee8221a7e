/** Names that the output's schema knows. */
import { FACT_TYPES, OFFSET_UNITS, StatusSchema, VALUE_SCHEMAS } from '../../emit/schema.ts'
import type { MentionKind } from '../../types.ts'
import type { Known } from './output-options.ts'

export const KNOWN: Known = {
  types: FACT_TYPES,
  statuses: StatusSchema.options,
  kinds: Object.keys(VALUE_SCHEMAS) as MentionKind[],
  units: OFFSET_UNITS,
}
