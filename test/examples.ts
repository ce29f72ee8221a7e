/** Test support: one extractor for all tests, and a short way to see the mentions of a sentence. */

import type { DocumentRecord, MentionRecord } from '../src/index.ts'
import { createExtractor } from '../src/index.ts'

export const extractor = createExtractor()

export const record = (text: string, date?: string): DocumentRecord => extractor.extract({ id: 'example', text, ...(date ? { date } : {}) })

/** Mentions of the given kinds as `[text, value]`. */
export function mentions(text: string, kinds: readonly MentionRecord['kind'][], date?: string): Array<[string, Record<string, unknown>]> {
  return record(text, date)
    .mentions.filter((m) => kinds.includes(m.kind))
    .map((m) => [m.text, m.value])
}

/** Facts of a type: status, subtype, summary, and the fillers of each role as written. */
export const told = (text: string, type: string, date?: string): Array<Record<string, string | null | undefined>> =>
  record(text, date)
    .facts.filter((f) => f.type === type)
    .map((f) => ({
      status: f.status,
      subtype: f.subtype,
      summary: f.summary,
      ...Object.fromEntries(Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.text).join(' + ')])),
    }))
