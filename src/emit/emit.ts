/** The emitter: drafts in UTF-16 units become a record in code points, with ids, validated by the schema. */
import { createHash } from 'node:crypto'
import { WaqaiError } from '../errors.ts'
import type { FactDraft, FillerDraft } from '../facts/draft.ts'
import type { EntityDraft } from '../merge/coreference.ts'
import { gloss } from '../merge/coreference.ts'
import type { DocumentContext } from '../pipeline/stream.ts'
import type { DocumentInput, Mention, Published } from '../types.ts'
import { codePointOffsets } from './offsets.ts'
import { romanize } from './romanize.ts'
import { type DocumentRecord, type FactRecord, type Filler, type MentionRecord, RecordSchema } from './schema.ts'

export type Draft = Readonly<{
  input: DocumentInput
  context: DocumentContext
  mentions: readonly Mention[]
  entities: readonly EntityDraft[]
  facts: readonly FactDraft[]
}>

const NAMED = new Set(['person', 'organization', 'place'])

/** @throws WaqaiError RecordInvalid when the record breaks its own schema: a defect of the extractor, never of the text */
export function emitRecord(draft: Draft, validate: boolean): DocumentRecord {
  const { input, context } = draft
  const point = codePointOffsets(input.text)
  const span = (start: number, end: number): { start: number; end: number; text: string } => ({
    start: point(start),
    end: point(end),
    text: input.text.slice(start, end),
  })
  const mentionIds = new Map(draft.mentions.map((m, i) => [m, `m${i + 1}`]))
  const entityIds = new Map(draft.entities.map((e, i) => [e, `e${i + 1}`]))
  const known = (form: string): string | undefined => gloss(context.lexicon, form)
  const mentions = draft.mentions.map((m) => {
    const value = NAMED.has(m.kind) ? { ...m.value, latin: romanize(String(m.value.name), known) } : m.value
    return { id: mentionIds.get(m), kind: m.kind, ...span(m.start, m.end), value, rule: m.rule } as MentionRecord
  })
  const entities = draft.entities.map((e) => ({
    id: entityIds.get(e) as string,
    kind: e.kind,
    name: e.name,
    latin: e.latin,
    aliases: e.aliases,
    mentions: e.mentions.map((m) => mentionIds.get(m) as string),
    ...(e.titles.length > 0 ? { titles: e.titles } : {}),
    ...(e.country ? { country: e.country } : {}),
    ...(e.type ? { type: e.type } : {}),
  }))
  const filler = (f: FillerDraft): Filler =>
    ({
      ...span(f.start, f.end),
      ...(f.entity ? { entity: entityIds.get(f.entity) } : {}),
      ...(f.mention && mentionIds.has(f.mention) ? { mention: mentionIds.get(f.mention) } : {}),
      ...(f.value ? { value: f.value } : {}),
    }) as Filler
  const facts = draft.facts.map(
    (f, i): FactRecord => ({
      id: `f${i + 1}`,
      type: f.type,
      ...(f.subtype ? { subtype: f.subtype } : {}),
      summary: f.summary,
      summaryAr: f.summaryAr,
      status: f.status,
      roles: Object.fromEntries(
        Object.entries(f.roles)
          .filter(([, list]) => list.length > 0)
          .map(([role, list]) => [role, list.map(filler)]),
      ),
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
    }),
  )
  const structure = context.structure
  const published = (context.memo.get('published') as Published | undefined) ?? structure.published
  const record: DocumentRecord = {
    schemaVersion: '1',
    document: {
      id: input.id,
      source: input.source ?? input.id,
      sha256: createHash('sha256').update(input.text, 'utf8').digest('hex'),
      language: 'ar',
      offsetUnit: 'codepoint',
      length: point(input.text.length),
      title: input.title ?? (structure.title ? input.text.slice(structure.title.start, structure.title.end) : null),
      publisher: structure.publisher?.name ?? null,
      published: published
        ? {
            edtf: published.edtf,
            basis: published.basis,
            ...(published.start === undefined ? {} : { start: point(published.start), end: point(published.end as number) }),
          }
        : null,
      ...(input.encoding ? { encoding: input.encoding } : {}),
      ...(input.url ? { url: input.url } : {}),
      captured: structure.captured
        ? { edtf: structure.captured.edtf, start: point(structure.captured.span.start), end: point(structure.captured.span.end) }
        : null,
    },
    mentions,
    entities,
    facts,
    diagnostics: context.diagnostics.map((d) => ({
      code: d.code,
      message: d.message,
      ...(d.rule ? { rule: d.rule } : {}),
      ...(d.start === undefined ? {} : { start: point(d.start), end: point(d.end ?? d.start) }),
    })),
  }
  if (validate) check(record)
  return record
}

function check(record: DocumentRecord): void {
  const result = RecordSchema.safeParse(record)
  if (result.success) return
  const [issue] = result.error.issues
  throw new WaqaiError('RecordInvalid', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`, { place: record.document.source })
}
