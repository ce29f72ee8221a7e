/** What every output format is made of. Pure: a record in, text out. */
import type { TokenizedDocument } from '../../pipeline/extractor.ts'
import type { DocumentRecord, ErrorRecord } from '../schema.ts'

/** What a format may need besides the record. */
export type Source = {
  /** The text that the record's offsets count in, by code points. */
  text: string
  tokens(): TokenizedDocument
}

/** A format that writes many documents into one stream of text. */
export type StreamFormat = {
  kind: 'stream'
  /** Before the first document, between two, after the last; `empty` instead of all when there was none. */
  open: string
  separator: string
  close: string
  empty: string
  /** @returns the document's part of the stream; empty when it has none */
  record(record: DocumentRecord, source: Source): string
  /** @returns what stands in the place of a document that could not be read */
  error(record: ErrorRecord): string
  /** How a file of one document ends, and what it holds. */
  extension: string
  file(record: DocumentRecord, source: Source): string
}

/** A format of files: each document is one or several of them. */
export type FilesFormat = {
  kind: 'files'
  files(record: DocumentRecord, source: Source): ReadonlyArray<{ extension: string; content: string }>
  /** Files that the whole folder needs once. */
  extras: Readonly<Record<string, string>>
}

/** A format of rows that a writer on the main thread gathers. */
export type RowsFormat = { kind: 'rows'; rows(record: DocumentRecord): readonly unknown[] }

export type OutputFormat = StreamFormat | FilesFormat | RowsFormat

/** JSON on one line, also for readers that take U+2028 and U+2029 for line ends. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`

/** UTF-16 offset of each code point, and of the end: identity when the text has no surrogate pairs. */
export function utf16Offsets(text: string): (codepoint: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point
  const starts: number[] = []
  let at = 0
  for (const c of text) {
    starts.push(at)
    at += c.length
  }
  starts.push(at)
  return (point) => starts[point] as number
}
