/** What a run of `extract` does with each document: plain data, so that it can cross to worker threads. */
import type { Config } from '../../config/schema.ts'
import type { Filter } from '../../emit/filter.ts'
import type { FormatName } from '../../emit/formats/registry.ts'
import type { OffsetUnit } from '../../emit/schema.ts'
import type { Failure, Item, ReadOptions } from '../inputs/item.ts'

/** Where one format goes. */
export type OutputSpec = {
  format: FormatName
  /** A file, a folder with files for each document, or standard output when absent. */
  path?: string
  folder: boolean
}

export type RunSettings = {
  read: ReadOptions
  outputs: readonly OutputSpec[]
  filter: Filter
  offsets: OffsetUnit
  withText: boolean
  /** Vocabulary and switches of the user's own. */
  config: Config | undefined
  /** Stop at the first document that cannot be read. */
  failFast: boolean
}

/** Items that cross to a worker together. */
export type Batch = { items: readonly Item[] }

/** Files of one document, for an output folder. */
export type DocumentFiles = {
  id: string
  source: string
  /** Tells documents of one source apart. */
  key: string
  failed: boolean
  files: ReadonlyArray<{ extension: string; content: string }>
}

/** Why a document of a batch is passed over: what it did to a thread before. */
export type SkipReason = { code: 'TimedOut' | 'DocumentTooLarge'; message: string }

/** What a batch adds to one output. */
export type Part =
  | { kind: 'stream'; bytes: Uint8Array; pieces: number }
  | { kind: 'files'; documents: readonly DocumentFiles[] }
  | { kind: 'rows'; rows: readonly unknown[] }

export type BatchResult = {
  parts: readonly Part[]
  documents: number
  facts: number
  bytes: number
  failures: readonly Failure[]
  /** Why the batch, and with it the run, ended early. */
  stopped: 'failure' | 'interrupt' | null
}
