/** waqai: structured facts from Arabic news. */

export type { Config } from './config/schema.ts'
export { type FlatFact, flatFacts } from './emit/flat.ts'
export { type DocumentRecord, type EntityRecord, type FactRecord, FactSchema, type Filler, type MentionRecord, RecordSchema } from './emit/schema.ts'
export { type ErrorCode, WaqaiError } from './errors.ts'
export { readSnapshot } from './lexicon/snapshot.ts'
export { createExtractor, type Extractor, type ExtractorOptions, type TokenizedDocument } from './pipeline/extractor.ts'
export type { Diagnostic, DocumentInput } from './types.ts'
