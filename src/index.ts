/** waqai: structured facts from Arabic news. */
export { createExtractor, type Extractor, type ExtractorOptions, type TokenizedDocument } from './pipeline/extractor.ts'
export { type DocumentRecord, type EntityRecord, type FactRecord, FactSchema, type Filler, type MentionRecord, RecordSchema } from './emit/schema.ts'
export { flatFacts, type FlatFact } from './emit/flat.ts'
export { WaqaiError, type ErrorCode } from './errors.ts'
export type { Diagnostic, DocumentInput } from './types.ts'
