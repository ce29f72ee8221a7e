/**
 * Items: units of input that can cross to a worker thread, not yet decoded or parsed. The reader of files and streams makes them
 * (`items.ts`, cheap, one thread), `read.ts` turns them into documents (dear, any thread).
 */
import type { ErrorCode } from '../../errors.ts'
import type { DocumentInput } from '../../types.ts'

/** Formats whose files hold one document. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx'] as const
/** Formats whose files hold any number of documents, read as a stream. */
export const STREAM_FORMATS = ['jsonl', 'json', 'csv', 'warc'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
export type StreamFormat = (typeof STREAM_FORMATS)[number]
export type InputFormat = DocumentFormat | StreamFormat

export const isStreamFormat = (format: InputFormat): format is StreamFormat => (STREAM_FORMATS as readonly string[]).includes(format)

/** Names of the fields that hold a document's parts; dots reach into objects. */
export type Fields = { text: string; date: string; id: string; title: string; publisher: string; url: string }

export type ReadOptions = {
  /** `auto`: by content and file name. */
  inputFormat: InputFormat | 'auto'
  /** Publication date of every document, `YYYY-MM-DD`. */
  date?: string | undefined
  /** Encoding label of every text; detected when absent. */
  encoding?: string | undefined
  fields: Fields
  /** Largest document, in bytes after decompression. */
  maxBytes: number
  /** JSON lines: a line without anything is a document that cannot be read, instead of none. */
  everyLine?: boolean | undefined
}

export const DEFAULT_FIELDS: Fields = { text: 'text', date: 'date', id: 'id', title: 'title', publisher: 'publisher', url: 'url' }
export const DEFAULT_READ: ReadOptions = { inputFormat: 'auto', fields: DEFAULT_FIELDS, maxBytes: 64 * 2 ** 20 }

/** Columns of a table: their names, and what separates them. */
export type Header = { columns: string[]; delimiter: string }

export type FileItem = { kind: 'file'; id: string; source: string; path: string; format: DocumentFormat | undefined; size: number }
export type BytesItem = {
  kind: 'bytes'
  id: string
  source: string
  bytes: Uint8Array
  format: DocumentFormat | undefined
  charset?: string
  url?: string
}
/** Rows of a JSONL, JSON or CSV stream: row `i` is `bytes[bounds[2i] .. bounds[2i+1])`, first line `lines[i]` of the source. */
export type RowsItem = {
  kind: 'rows'
  source: string
  bytes: Uint8Array
  bounds: number[]
  lines: number[]
  header?: Header
  /** When the stream was transcoded to UTF-8 on the way. */
  encoding?: string
}
export type FailureItem = { kind: 'failure'; id: string; source: string; code: ErrorCode; message: string }
export type Item = FileItem | BytesItem | RowsItem | FailureItem

export type Failure = { id: string; source: string; line?: number; code: ErrorCode; message: string }
/** A document, or the reason why there is none in its place. `line` tells rows of one source apart. */
export type Read = { input: DocumentInput; line?: number } | { failure: Failure }

/** Documents an item holds. */
export const documentsIn = (item: Item): number => (item.kind === 'rows' ? item.lines.length : 1)
/** Bytes of input an item stands for. */
export const bytesIn = (item: Item): number => (item.kind === 'file' ? item.size : item.kind === 'failure' ? 0 : item.bytes.length)
