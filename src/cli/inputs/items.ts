/** From the command line's paths to items of work, in order. Every failure names its file. */
import { inputError, tooLarge } from './failure.ts'
import { type FileOptions, type Found, listFiles } from './files.ts'
import { formatByContent, formatByName, idOf } from './formats.ts'
import { type InputFormat, type Item, isStreamFormat, type ReadOptions, type StreamFormat } from './item.ts'
import { frame, lineSplitter, tableRows, valueSplitter } from './rows.ts'
import { type Bytes, collect, decompressed, openBytes, peek, transcoded } from './streams.ts'
import { warcRecords } from './warc.ts'

/** @returns items whose documents, taken in order, are the documents of the paths */
export async function* readItems(paths: Iterable<string> | AsyncIterable<string>, files: FileOptions, options: ReadOptions): AsyncGenerator<Item> {
  for await (const found of listFiles(paths, files)) {
    const source = found.path === '-' ? 'stdin' : found.path
    const id = found.path === '-' ? 'stdin' : idOf(found.path)
    if ('failure' in found) {
      yield { kind: 'failure', id, source, code: found.failure.code, message: found.failure.message }
      continue
    }
    try {
      yield* itemsOf(found, id, source, options)
    } catch (error) {
      const { code, message } = inputError(error, source)
      yield { kind: 'failure', id, source, code, message }
    }
  }
}

async function* itemsOf(file: Exclude<Found, { failure: unknown }>, id: string, source: string, options: ReadOptions): AsyncGenerator<Item> {
  const named = options.inputFormat === 'auto' ? formatByName(file.path) : options.inputFormat
  if (named && !isStreamFormat(named) && file.regular) {
    yield wholeFile(file, id, source, named, options.maxBytes)
    return
  }
  const bytes = await decompressed(openBytes(file.path))
  const { head, rest, close } = await peek(bytes)
  const format: InputFormat = named ?? formatByContent(head)
  if (isStreamFormat(format)) yield* streamItems(format, rest, source, options)
  else if (file.regular) {
    await close()
    yield wholeFile(file, id, source, format, options.maxBytes)
  } else yield { kind: 'bytes', id, source, format, bytes: await collect(rest, options.maxBytes, source) }
}

function wholeFile(file: { path: string; size: number }, id: string, source: string, format: Exclude<InputFormat, StreamFormat>, maxBytes: number): Item {
  if (file.size > maxBytes) {
    const { code, message } = tooLarge(source, maxBytes)
    return { kind: 'failure', id, source, code, message }
  }
  return { kind: 'file', id, source, path: file.path, format, size: file.size }
}

async function* streamItems(format: StreamFormat, stream: Bytes, source: string, options: ReadOptions): AsyncGenerator<Item> {
  if (format === 'warc') {
    yield* warcRecords(stream, source, options.maxBytes)
    return
  }
  const { bytes, encoding } = await transcoded(stream, options.encoding)
  const origin = { source, maxBytes: options.maxBytes, everyLine: options.everyLine === true, encoding, encodingHint: encoding ? undefined : options.encoding }
  if (format === 'csv') yield* tableRows(bytes, origin)
  else yield* frame(bytes, format === 'jsonl' ? lineSplitter() : valueSplitter(), origin)
}
