/** Documents from the command line's paths: files, folders, standard input. Every failure names its file. */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { WaqaiError } from '../errors.ts'
import type { DocumentInput } from '../types.ts'

/** A document, or the reason why there is none in its place. */
export type Read = { input: DocumentInput } | { failure: WaqaiError; id: string; source: string }
export type InputOptions = { inputFormat: 'text' | 'jsonl'; date?: string | undefined }

const idOf = (path: string): string => basename(path, extname(path))
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Files below the given paths, folders walked in code-unit order. */
export async function* listFiles(
  paths: readonly string[],
  extensions: readonly string[],
): AsyncGenerator<{ path: string } | { failure: WaqaiError; path: string }> {
  for (const path of paths) {
    if (path === '-') {
      yield { path }
      continue
    }
    try {
      const info = await stat(path)
      if (!info.isDirectory()) yield { path }
      else {
        const files = (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter((e) => e.isFile() && extensions.includes(extname(e.name)))
          .map((e) => join(e.parentPath, e.name))
        if (files.length === 0)
          yield { failure: new WaqaiError('InputUnreadable', `no ${extensions.join(' or ')} documents in this folder`, { place: path }), path }
        for (const file of files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) yield { path: file }
      }
    } catch (error) {
      yield { failure: new WaqaiError('InputUnreadable', message(error), { place: path, cause: error }), path }
    }
  }
}

/** @throws WaqaiError EncodingInvalid for bytes that are not UTF-8 text */
export function decode(bytes: Uint8Array, place: string): string {
  if (bytes.includes(0)) throw new WaqaiError('EncodingInvalid', 'binary data (NUL bytes), not text', { place })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new WaqaiError('EncodingInvalid', 'not valid UTF-8; convert it first, for example with iconv -f WINDOWS-1256 -t UTF-8', { place })
  }
}

export async function* readDocuments(paths: readonly string[], options: InputOptions): AsyncGenerator<Read> {
  const jsonl = options.inputFormat === 'jsonl'
  for await (const file of listFiles(paths, jsonl ? ['.jsonl', '.ndjson'] : ['.txt'])) {
    if ('failure' in file) yield { failure: file.failure, id: idOf(file.path), source: file.path }
    else if (jsonl) yield* readJsonl(file.path, options)
    else yield await readText(file.path, options)
  }
}

async function readText(path: string, options: InputOptions): Promise<Read> {
  const source = path === '-' ? 'stdin' : path
  const id = path === '-' ? 'stdin' : idOf(path)
  try {
    const text = decode(path === '-' ? await readAll(process.stdin) : await readFile(path), source)
    return { input: { id, source, text, ...(options.date ? { date: options.date, dateBasis: 'option' as const } : {}) } }
  } catch (error) {
    return { failure: error instanceof WaqaiError ? error : new WaqaiError('InputUnreadable', message(error), { place: source, cause: error }), id, source }
  }
}

async function* readJsonl(path: string, options: InputOptions): AsyncGenerator<Read> {
  const source = path === '-' ? 'stdin' : path
  let line = 0
  try {
    for await (const bytes of lines(path === '-' ? process.stdin : createReadStream(path))) {
      line++
      if (bytes.length === 0 || bytes.every((b) => b === 0x20 || b === 0x0d)) continue
      yield parseLine(bytes, source, line, options)
    }
  } catch (error) {
    yield { failure: new WaqaiError('InputUnreadable', message(error), { place: source, cause: error }), id: `${source}:${line}`, source }
  }
}

/** Lines of a byte stream; a line is joined once, however many chunks it spans. */
async function* lines(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      pending.push(chunk.subarray(from, at))
      yield pending.length === 1 ? (pending[0] as Buffer) : Buffer.concat(pending)
      pending = []
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}

function parseLine(bytes: Buffer, source: string, line: number, options: InputOptions): Read {
  const place = `${source}:${line}`
  const fail = (failure: WaqaiError, id = place): Read => ({ failure, id, source })
  let value: unknown
  try {
    value = JSON.parse(decode(bytes, place))
  } catch (error) {
    return fail(error instanceof WaqaiError ? error : new WaqaiError('InputUnreadable', `not JSON: ${message(error)}`, { place, cause: error }))
  }
  if (typeof value !== 'object' || value === null || typeof (value as { text?: unknown }).text !== 'string') {
    return fail(new WaqaiError('InputUnreadable', 'each line must be an object with a string field "text"', { place }))
  }
  const record = value as Record<string, unknown>
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : place
  const text = (field: string): string | undefined => (typeof record[field] === 'string' ? (record[field] as string) : undefined)
  const date = options.date ?? text('date')
  if (date !== undefined && !isDate(date))
    return fail(new WaqaiError('InputUnreadable', `date ${JSON.stringify(date)} is not ISO 8601 (YYYY-MM-DD)`, { place }), id)
  const optional = { title: text('title'), publisher: text('publisher'), url: text('url') }
  return {
    input: {
      id,
      source,
      text: record.text as string,
      ...(date ? { date, dateBasis: options.date ? ('option' as const) : ('metadata' as const) } : {}),
      ...Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)),
    },
  }
}

/** A calendar date, perhaps with a time after it. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/u.exec(text)
  if (!found) return false
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  return date.getUTCMonth() === Number(found[2]) - 1 && date.getUTCDate() === Number(found[3])
}

async function readAll(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
