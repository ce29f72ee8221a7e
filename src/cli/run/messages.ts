/** What passes between the main thread and its workers. */
import type { Batch, BatchResult, RunSettings, SkipReason } from './settings.ts'

/** Cells of the memory that the threads share. */
export const CELLS = { stop: 0, busy: 1, documents: 2, count: 3 } as const
export type WorkerData = { settings: RunSettings; shared: SharedArrayBuffer }
export type Request = { batch: Batch; skip: ReadonlyMap<number, SkipReason> }
export type Reply = { result: BatchResult } | { crash: string }
