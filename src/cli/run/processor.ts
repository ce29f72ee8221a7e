/** Turns batches into output, on the main thread or in a worker: the same bytes either way. */
import { filtered } from '../../emit/filter.ts'
import type { OutputFormat, Source, StreamFormat } from '../../emit/formats/format.ts'
import { FORMATS } from '../../emit/formats/registry.ts'
import { inUnit } from '../../emit/offset-unit.ts'
import type { DocumentRecord, ErrorRecord } from '../../emit/schema.ts'
import { WaqaiError } from '../../errors.ts'
import { createExtractor, type Extractor } from '../../pipeline/extractor.ts'
import { bytesIn, documentsIn, type Failure, type Item, type Read } from '../inputs/item.ts'
import { readDocument } from '../inputs/read.ts'
import type { Batch, BatchResult, DocumentFiles, OutputSpec, Part, RunSettings, SkipReason } from './settings.ts'

/** How the thread tells and is told what happens while a batch runs. */
export type Watch = {
  /** Before each document. */
  begin(): void | Promise<void>
  interrupted(): boolean
}

type Document = Exclude<Read, { failure: unknown }>
type Written = { spec: OutputSpec; format: OutputFormat; pieces: string[]; documents: DocumentFiles[]; rows: unknown[] }
/** Formats of our own, which name the unit of their offsets; the standards prescribe code points. */
const ANY_UNIT = new Set(['json', 'jsonl', 'facts', 'csv', 'parquet'])

export class Processor {
  readonly #settings: RunSettings
  readonly #extractor: Extractor

  constructor(settings: RunSettings) {
    this.#settings = settings
    this.#extractor = createExtractor(settings.config ? { config: settings.config } : {})
  }

  /**
   * @param batch items in input order
   * @param skip ordinals of documents that spoilt a thread before, with the reason
   */
  async process(batch: Batch, skip: ReadonlyMap<number, SkipReason>, watch: Watch): Promise<BatchResult> {
    const outputs = this.#settings.outputs.map((spec): Written => ({ spec, format: FORMATS[spec.format], pieces: [], documents: [], rows: [] }))
    const failures: Failure[] = []
    let documents = 0
    let facts = 0
    let stopped: BatchResult['stopped'] = null
    run: for (const item of batch.items) {
      for (let i = 0; i < documentsIn(item); i++) {
        await watch.begin()
        const late = skip.get(documents)
        const read = late === undefined ? await readDocument(item, i, this.#settings.read) : await passedOver(item, i, late, this.#settings)
        documents++
        const extracted = 'failure' in read ? read : this.#extract(read, outputs)
        const failure = typeof extracted === 'number' ? null : extracted.failure
        if (failure) {
          failures.push(failure)
          for (const output of outputs) fail(output, failure)
        } else facts += extracted as number
        if (failure && this.#settings.failFast) stopped = 'failure'
        else if (watch.interrupted()) stopped = 'interrupt'
        if (stopped) break run
      }
    }
    return { parts: outputs.map(partOf), documents, facts, bytes: batch.items.reduce((sum, item) => sum + bytesIn(item), 0), failures, stopped }
  }

  /** @returns the number of facts; a defect of the extractor costs its document, never the neighbours */
  #extract({ input, line }: Document, outputs: readonly Written[]): number | { failure: Failure } {
    const { filter, offsets, withText } = this.#settings
    let record: DocumentRecord
    try {
      record = filtered(this.#extractor.extract(input), filter)
    } catch (error) {
      const code = error instanceof WaqaiError ? error.code : 'ExtractionFailed'
      const { id, source = id } = input
      return { failure: { id, source, ...(line === undefined ? {} : { line }), code, message: `${source}: ${(error as Error).message}` } }
    }
    const shown = withText ? { ...record, document: { ...record.document, text: input.text } } : record
    const ours = inUnit(shown, input.text, offsets)
    const source: Source = { text: input.text, tokens: () => this.#extractor.tokenize(input) }
    for (const output of outputs) write(output, ANY_UNIT.has(output.spec.format) ? ours : shown, source, keyOf(input.id, line))
    return record.facts.length
  }
}

const keyOf = (id: string, line: number | undefined): string => (line === undefined ? id : String(line))

function write({ spec, format, pieces, documents, rows }: Written, record: DocumentRecord, source: Source, key: string): void {
  if (format.kind === 'rows') for (const row of format.rows(record)) rows.push(row)
  else if (!spec.folder) {
    const piece = (format as StreamFormat).record(record, source)
    if (piece !== '') pieces.push(piece)
  } else {
    const files = format.kind === 'files' ? format.files(record, source) : [{ extension: format.extension, content: format.file(record, source) }]
    documents.push({ id: record.document.id, source: record.document.source, key, failed: false, files })
  }
}

function fail({ spec, format, pieces, documents }: Written, { id, source, line, code, message }: Failure): void {
  const record: ErrorRecord = { document: { id, source }, error: { code, message } }
  if (spec.folder) {
    const files = [{ extension: '.error.json', content: `${JSON.stringify(record, null, 2)}\n` }]
    documents.push({ id, source, key: keyOf(id, line), failed: true, files })
  } else if (format.kind === 'stream') {
    const piece = format.error(record)
    if (piece !== '') pieces.push(piece)
  }
}

function partOf({ spec, format, pieces, documents, rows }: Written): Part {
  if (format.kind === 'rows') return { kind: 'rows', rows }
  if (spec.folder) return { kind: 'files', documents }
  return { kind: 'stream', bytes: new TextEncoder().encode(pieces.join((format as StreamFormat).separator)), pieces: pieces.length }
}

/** A row's id stands inside of it; a file that hung is not touched again. */
async function passedOver(item: Item, i: number, { code, message }: SkipReason, settings: RunSettings): Promise<Read> {
  if (item.kind !== 'rows') return { failure: { id: item.id, source: item.source, code, message: `${item.source}: ${message}` } }
  const read = await readDocument(item, i, settings.read)
  if ('failure' in read) return read
  const { id, source = id } = read.input
  return { failure: { id, source, ...(read.line === undefined ? {} : { line: read.line }), code, message: `${source}:${item.lines[i]}: ${message}` } }
}
