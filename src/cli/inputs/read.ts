/** From items to documents: decoded, parsed, their text extracted. Runs on any thread; every failure keeps its place. */
import { WaqaiError } from '../../errors.ts'
import type { DocumentInput } from '../../types.ts'
import type { Content } from './content/content.ts'
import { decodeText } from './encoding.ts'
import { inputError } from './failure.ts'
import { dayOf, documentOf } from './fields.ts'
import type { FileOptions } from './files.ts'
import { formatByMagic } from './formats.ts'
import { type BytesItem, type DocumentFormat, documentsIn, type FileItem, type Item, type Read, type ReadOptions, type RowsItem } from './item.ts'
import { readItems } from './items.ts'
import { loadFile } from './streams.ts'
import { parseRow } from './table.ts'

/** @returns the documents of the paths, on this thread */
export async function* readDocuments(paths: readonly string[], files: FileOptions, options: ReadOptions): AsyncGenerator<Read> {
  for await (const item of readItems(paths, files, options)) yield* readItem(item, options)
}

/** @returns as many results as `documentsIn(item)` counts, in order */
async function* readItem(item: Item, options: ReadOptions): AsyncGenerator<Read> {
  for (let i = 0; i < documentsIn(item); i++) yield await readDocument(item, i, options)
}

/** @returns document `i` of an item */
export async function readDocument(item: Item, i: number, options: ReadOptions): Promise<Read> {
  if (item.kind === 'rows') return readRow(item, i, options)
  if (item.kind !== 'failure') return readWhole(item, options)
  const { id, source, code, message } = item
  return { failure: { id, source, code, message } }
}

function readRow(item: RowsItem, i: number, options: ReadOptions): Read {
  const line = item.lines[i] as number
  const place = `${item.source}:${line}`
  try {
    const bytes = item.bytes.subarray(item.bounds[2 * i], item.bounds[2 * i + 1])
    const { text, encoding } = decodeText(bytes, place, { encoding: item.encoding ? 'utf-8' : options.encoding })
    const record = item.header ? tableRecord(text, item.header, place) : jsonRecord(text, place)
    return documentOf(record, { source: item.source, line, encoding: item.encoding ?? encoding }, options)
  } catch (error) {
    const { code, message } = inputError(error, place)
    return { failure: { id: place, source: item.source, line, code, message } }
  }
}

function jsonRecord(text: string, place: string): Record<string, unknown> {
  let value: unknown
  if (text === '') throw new WaqaiError('InputUnreadable', 'an empty line', { place })
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new WaqaiError('InputUnreadable', `not JSON: ${(error as Error).message}`, { place, cause: error })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new WaqaiError('InputUnreadable', 'each row must be a JSON object', { place })
}

function tableRecord(text: string, header: { columns: string[]; delimiter: string }, place: string): Record<string, unknown> {
  const fields = parseRow(text, header.delimiter)
  if (fields.length > header.columns.length) {
    const message = `${fields.length} fields where the header names ${header.columns.length}; text that holds the delimiter must stand in quotation marks`
    throw new WaqaiError('InputUnreadable', message, { place })
  }
  return Object.fromEntries(fields.map((field, i) => [header.columns[i] as string, field]))
}

async function readWhole(item: FileItem | BytesItem, options: ReadOptions): Promise<Read> {
  const { id, source } = item
  try {
    const bytes = item.kind === 'file' ? await loadFile(item.path, options.maxBytes, source) : item.bytes
    const { text, encoding, title, date, publisher, url } = await extractContent(bytes, item, options)
    const day = dayOf(date)
    const metadata = { title, publisher, url: url ?? (item.kind === 'bytes' ? item.url : undefined) }
    const input: DocumentInput = {
      id,
      source,
      text,
      ...(encoding ? { encoding } : {}),
      ...(options.date ? { date: options.date, dateBasis: 'option' } : day ? { date: day, dateBasis: 'metadata' } : {}),
      ...Object.fromEntries(Object.entries(metadata).filter(([, v]) => v !== undefined)),
    }
    return { input }
  } catch (error) {
    const { code, message } = inputError(error, source)
    return { failure: { id, source, code, message } }
  }
}

async function extractContent(bytes: Uint8Array, item: FileItem | BytesItem, options: ReadOptions): Promise<Content & { encoding?: string }> {
  const format: DocumentFormat = formatByMagic(bytes) ?? item.format ?? 'text'
  if (format === 'pdf') return (await import('./content/pdf.ts')).readPdf(bytes, item.source)
  if (format === 'docx') return (await import('./content/docx.ts')).readDocx(bytes, options.maxBytes, item.source)
  const declared = (item.kind === 'bytes' ? item.charset : undefined) ?? (format === 'html' ? declaredCharset(bytes) : undefined)
  const { text, encoding } = decodeText(bytes, item.source, { encoding: options.encoding, declared })
  if (format === 'text') return { text, encoding }
  const url = item.kind === 'bytes' ? item.url : undefined
  const read = format === 'html' ? await (await import('./content/html.ts')).readHtml(text, url) : (await import('./content/markdown.ts')).readMarkdown(text)
  return { ...read, encoding }
}

/** What a page's head says of its encoding. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
}
