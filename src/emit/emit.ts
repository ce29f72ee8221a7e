/** The emitter: drafts in UTF-16 units become a record in code points, with ids, validated by the schema. */
import { hash } from 'node:crypto'
import { WaqaiError } from '../errors.ts'
import type { FactDraft, FillerDraft } from '../facts/draft.ts'
import { organizationName } from '../facts/summary/organization-name.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import { entityLatin } from '../merge/coreference.ts'
import type { DocumentContext } from '../pipeline/stream.ts'
import type { Ruleset } from '../ruleset.ts'
import type { DocumentInput, Mention, Published } from '../types.ts'
import { originalSpans } from './offsets.ts'
import { type DocumentRecord, type FactRecord, type Filler, type MentionRecord, RecordSchema } from './schema.ts'
import { compileValidator, type Validator } from './validator.ts'

export type Draft = Readonly<{
  input: DocumentInput
  context: DocumentContext
  mentions: readonly Mention[]
  entities: readonly EntityDraft[]
  facts: readonly FactDraft[]
  ruleset?: Ruleset | null
}>

const NAMED = new Set(['person', 'organization', 'place'])

/** @throws WaqaiError RecordInvalid when the record breaks its own schema: a defect of the extractor, never of the text */
export function emitRecord(draft: Draft, validate: boolean): DocumentRecord {
  const { input, context } = draft
  const span = originalSpans(input.text, context.origin)
  const place = (start: number, end: number): { start: number; end: number } => {
    const { start: from, end: to } = span(start, end)
    return { start: from, end: to }
  }
  const latin = (kind: string, name: string): string =>
    kind === 'organization' ? organizationName(context.lexicon, name) : entityLatin(context.lexicon, kind, name)
  const mentionIds = new Map(draft.mentions.map((m, i) => [m, `m${i + 1}`]))
  const entityIds = new Map(draft.entities.map((e, i) => [e, `e${i + 1}`]))
  const mentions = draft.mentions.map((m) => {
    const value = NAMED.has(m.kind) ? { ...m.value, latin: latin(m.kind, String(m.value.name)) } : m.value
    return { id: mentionIds.get(m), kind: m.kind, ...span(m.start, m.end), value, rule: m.rule } as MentionRecord
  })
  const entities = draft.entities.map((e) => ({
    id: entityIds.get(e) as string,
    kind: e.kind,
    name: e.name,
    latin: e.kind === 'organization' ? latin(e.kind, e.name) : e.latin,
    aliases: e.aliases,
    mentions: e.mentions.map((m) => mentionIds.get(m) as string),
    ...(e.titles.length > 0 ? { titles: e.titles } : {}),
    ...(e.country ? { country: e.country } : {}),
    ...(e.type ? { type: e.type } : {}),
    ...(e.wikidata ? { wikidata: e.wikidata } : {}),
  }))
  const filler = (f: FillerDraft): Filler => {
    const made: Filler = span(f.start, f.end)
    const mention = f.mention && mentionIds.get(f.mention)
    if (f.entity) made.entity = entityIds.get(f.entity)
    if (mention !== undefined) made.mention = mention
    if (f.value) made.value = f.value
    return made
  }
  const roles = (draft: FactDraft['roles']): FactRecord['roles'] => {
    const made: FactRecord['roles'] = {}
    for (const role of Object.keys(draft)) {
      const list = draft[role] as FillerDraft[]
      if (list.length > 0) made[role] = list.map(filler)
    }
    return made
  }
  const facts = draft.facts.map(
    (f, i): FactRecord => ({
      id: `f${i + 1}`,
      type: f.type,
      ...(f.subtype ? { subtype: f.subtype } : {}),
      summary: f.summary,
      summaryAr: f.summaryAr,
      status: f.status,
      roles: roles(f.roles),
      ...(f.attribution
        ? {
            attribution: {
              ...(f.attribution.speaker ? { speaker: filler(f.attribution.speaker) } : {}),
              ...(f.attribution.cue ? { cue: f.attribution.cue } : {}),
            },
          }
        : {}),
      evidence: f.evidence.map((e) => span(e.start, e.end)),
      ...(f.codes ? { codes: f.codes } : {}),
      rule: f.rule,
      confidence: f.confidence,
      ...(f.cases === undefined ? {} : { cases: f.cases }),
    }),
  )
  const structure = context.structure
  const published = (context.memo.get('published') as Published | undefined) ?? structure.published
  const record: DocumentRecord = {
    schemaVersion: '1',
    document: {
      id: input.id,
      source: input.source ?? input.id,
      sha256: hash('sha256', input.text),
      language: 'ar',
      offsetUnit: 'codepoint',
      length: place(0, context.text.length).end,
      title: input.title ?? (structure.title ? span(structure.title.start, structure.title.end).text : null),
      publisher: structure.publisher?.name ?? null,
      published: published
        ? {
            edtf: published.edtf,
            basis: published.basis,
            ...(published.start === undefined ? {} : place(published.start, published.end as number)),
          }
        : null,
      ...(input.encoding ? { encoding: input.encoding } : {}),
      ...(input.url ? { url: input.url } : {}),
      captured: structure.captured ? { edtf: structure.captured.edtf, ...place(structure.captured.span.start, structure.captured.span.end) } : null,
      ...(draft.ruleset ? { version: draft.ruleset.version, ruleset: draft.ruleset.hash } : {}),
    },
    mentions,
    entities,
    facts,
    diagnostics: context.diagnostics.map((d) => ({
      code: d.code,
      message: d.message,
      ...(d.rule ? { rule: d.rule } : {}),
      ...(d.start === undefined ? {} : place(d.start, d.end ?? d.start)),
    })),
  }
  if (validate) check(record)
  return record
}

let isRecord: Validator | null = null

function check(record: DocumentRecord): void {
  isRecord ??= compileValidator(RecordSchema)
  if (isRecord(record)) return
  const result = RecordSchema.safeParse(record)
  if (result.success) return
  const [issue] = result.error.issues
  throw new WaqaiError('RecordInvalid', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`, { place: record.document.source })
}
