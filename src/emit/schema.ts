/** The output contract, version 1. These zod schemas are its only definition; `schemas/` is generated from them. */
import * as z from 'zod'

const Offset = z.int().min(0)
const SpanFields = { start: Offset, end: Offset, text: z.string() }
export const BoundSchema = z.enum(['exact', 'about', 'more_than', 'at_least', 'less_than', 'at_most', 'between'])
const Bounded = { bound: BoundSchema, max: z.number().optional() }
const Name = { name: z.string(), latin: z.string() }

/** Value of each kind of mention. */
export const VALUE_SCHEMAS = {
  money: z.strictObject({ amount: z.number().nullable(), currency: z.string().length(3).nullable(), ...Bounded, candidates: z.array(z.string()).optional() }),
  percent: z.strictObject({ value: z.number().nullable(), ...Bounded }),
  number: z.strictObject({ value: z.number().nullable(), ...Bounded }),
  ordinal: z.strictObject({ value: z.number() }),
  quantity: z.strictObject({ value: z.number().nullable(), unit: z.string(), of: z.string().optional(), ...Bounded }),
  date: z.strictObject({
    edtf: z.string().nullable(),
    grain: z.enum(['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'day']),
    calendar: z.string(),
    resolution: z.enum(['explicit', 'relative', 'partial', 'unresolved']),
    bound: BoundSchema,
    mod: z.enum(['START', 'MID', 'END']).optional(),
    /** How far from now the text says it lies (`قبل ثلاث سنوات`), also when no publication date resolves it. */
    iso8601: z.string().optional(),
  }),
  time: z.strictObject({ edtf: z.string().nullable(), grain: z.enum(['hour', 'minute', 'second']), iso8601: z.string().optional() }),
  duration: z.strictObject({ iso8601: z.string().nullable(), bound: BoundSchema, max: z.string().nullable().optional(), edtf: z.string().optional() }),
  set: z.strictObject({ iso8601: z.string(), freq: z.string().optional(), byday: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional() }),
  person: z.strictObject({ ...Name, titles: z.array(z.string()).optional(), organization: z.string().optional() }),
  organization: z.strictObject({ ...Name, country: z.string().optional(), type: z.string().optional() }),
  place: z.strictObject({ ...Name, country: z.string().optional(), type: z.string().optional() }),
  military_unit: z.strictObject({
    echelon: z.string(),
    count: z.number().nullable().optional(),
    /** Of the count, when it is not exact. */
    bound: BoundSchema.optional(),
    max: z.number().optional(),
    designations: z.array(z.string()).optional(),
    name: z.string().optional(),
  }),
  vehicle: z.strictObject({
    class: z.string(),
    count: z.number().nullable(),
    model: z.string().optional(),
    attributes: z.array(z.string()).optional(),
    ...Bounded,
  }),
  equipment: z.strictObject({ class: z.string(), count: z.number().nullable().optional(), ...Bounded }),
  agreement: z.strictObject({ kind: z.string() }),
} as const

const mention = <K extends keyof typeof VALUE_SCHEMAS>(kind: K) =>
  z.strictObject({ id: z.string(), kind: z.literal(kind), ...SpanFields, value: VALUE_SCHEMAS[kind], rule: z.string() })

export const MentionSchema = z.discriminatedUnion('kind', [
  mention('money'),
  mention('percent'),
  mention('number'),
  mention('ordinal'),
  mention('quantity'),
  mention('date'),
  mention('time'),
  mention('duration'),
  mention('set'),
  mention('person'),
  mention('organization'),
  mention('place'),
  mention('military_unit'),
  mention('vehicle'),
  mention('equipment'),
  mention('agreement'),
])

export const EntitySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['person', 'organization', 'place']),
  name: z.string(),
  latin: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(z.string()),
  titles: z.array(z.string()).optional(),
  country: z.string().optional(),
  type: z.string().optional(),
  wikidata: z.string().optional(),
})

/** One thing that fills a role: always with its place, and with the entity or mention behind it. */
export const FillerSchema = z.strictObject({
  ...SpanFields,
  entity: z.string().optional(),
  mention: z.string().optional(),
  value: z.record(z.string(), z.unknown()).optional(),
})

/** Roles a fact of each type may have. */
export const FACT_ROLES = {
  aid: ['donor', 'recipient', 'amount', 'item', 'cost', 'purpose', 'program', 'time', 'place'],
  agreement: ['kind', 'party', 'signatory', 'overseer', 'attendee', 'subject', 'term', 'predecessor', 'amount', 'time', 'place'],
  meeting: ['participant', 'host', 'topic', 'time', 'place'],
  visit: ['visitor', 'destination', 'host', 'purpose', 'time'],
  statement: ['speaker', 'content', 'outlet', 'time'],
  attack: ['attacker', 'target', 'weapon', 'count', 'killed', 'wounded', 'time', 'place'],
  casualties: ['killed', 'wounded', 'missing', 'displaced', 'victim', 'cause', 'time', 'place'],
  arrest: ['agent', 'detainee', 'count', 'charge', 'term', 'time', 'place'],
  seizure: ['agent', 'item', 'from', 'time', 'place'],
  control: ['controller', 'former', 'territory', 'extent', 'population', 'time'],
  movement: ['actor', 'count', 'origin', 'destination', 'time'],
  strength: ['force', 'unit', 'count', 'armed', 'time'],
  appointment: ['person', 'position', 'organization', 'term', 'time'],
  position: ['holder', 'title', 'rank', 'organization'],
  transaction: ['buyer', 'seller', 'lender', 'borrower', 'party', 'item', 'amount', 'purpose', 'term', 'time', 'place'],
  indicator: ['measure', 'value', 'change', 'direction', 'period', 'place'],
  disaster: ['kind', 'magnitude', 'depth', 'killed', 'wounded', 'displaced', 'place', 'time'],
  vote: ['body', 'subject', 'for', 'against', 'outcome', 'time'],
  stance: ['actor', 'target', 'content', 'time'],
  figure: ['value', 'of', 'holder', 'time'],
} as const
export type FactType = keyof typeof FACT_ROLES
export const FACT_TYPES = Object.keys(FACT_ROLES) as FactType[]

export const StatusSchema = z.enum(['occurred', 'ongoing', 'planned', 'possible', 'denied'])
export const FactSchema = z
  .strictObject({
    id: z.string(),
    type: z.enum(FACT_TYPES as [FactType, ...FactType[]]),
    subtype: z.string().optional(),
    summary: z.string().min(1).max(80),
    summaryAr: z.string().min(1),
    status: StatusSchema,
    roles: z.record(z.string(), z.array(FillerSchema).min(1)),
    attribution: z.strictObject({ speaker: FillerSchema.optional(), cue: z.string().optional() }).optional(),
    evidence: z.array(z.strictObject(SpanFields)).min(1),
    codes: z.strictObject({ plover: z.string().optional(), cameo: z.string().optional() }).optional(),
    rule: z.string(),
    /** Share of facts of this rule (or of its type, when the rule is rare) that were right on the labelled examples. */
    confidence: z.number().min(0).max(1),
    /** How many labelled examples stand behind `confidence`. */
    cases: z.int().min(0).optional(),
  })
  .refine((fact) => Object.keys(fact.roles).every((role) => (FACT_ROLES[fact.type] as readonly string[]).includes(role)), {
    message: 'a role that this type of fact does not have',
  })

export const DiagnosticSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  rule: z.string().optional(),
  start: Offset.optional(),
  end: Offset.optional(),
})

/** What `start`, `end` and `length` count. */
export const OFFSET_UNITS = ['codepoint', 'utf16', 'byte'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

export const RecordSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  document: z.strictObject({
    id: z.string(),
    source: z.string(),
    sha256: z.string(),
    language: z.literal('ar'),
    offsetUnit: z.enum(OFFSET_UNITS),
    length: Offset,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z
      .strictObject({ edtf: z.string(), basis: z.enum(['option', 'metadata', 'header', 'text']), start: Offset.optional(), end: Offset.optional() })
      .nullable(),
    /** The encoding its bytes were in, when it came from bytes. */
    encoding: z.string().optional(),
    url: z.string().optional(),
    /** The text that the offsets count in, when it was asked for. */
    text: z.string().optional(),
    captured: z.strictObject({ edtf: z.string(), start: Offset, end: Offset }).nullable().optional(),
    /** Version of the package, and a hash of all that can change a record: its rules, its words, and the vocabulary of the user's own. */
    version: z.string().optional(),
    ruleset: z.string().optional(),
  }),
  mentions: z.array(MentionSchema),
  entities: z.array(EntitySchema),
  facts: z.array(FactSchema),
  diagnostics: z.array(DiagnosticSchema),
})

export const ErrorRecordSchema = z.strictObject({
  document: z.strictObject({ id: z.string(), source: z.string() }),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})

export type DocumentRecord = z.infer<typeof RecordSchema>
export type MentionRecord = z.infer<typeof MentionSchema>
export type EntityRecord = z.infer<typeof EntitySchema>
export type FactRecord = z.infer<typeof FactSchema>
export type Filler = z.infer<typeof FillerSchema>
export type FactStatus = z.infer<typeof StatusSchema>
export type ErrorRecord = z.infer<typeof ErrorRecordSchema>
