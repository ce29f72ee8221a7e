/** Byte streams: files and standard input, decompressed by content, with a look at their beginning. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { detectUtf16 } from './encoding.ts'
import { tooLarge } from './failure.ts'
import { compressionOf } from './formats.ts'
import { unzstd } from './zstd.ts'

export type Bytes = AsyncIterable<Uint8Array>
const CHUNK = 512 * 1024
const HEAD = 4096

/** @param path a file, or `-` for standard input */
export function openBytes(path: string): Bytes {
  return path === '-' ? (process.stdin as Bytes) : createReadStream(path, { highWaterMark: CHUNK })
}

/** @returns the first bytes (as many as come, up to 4 KB at least), and the whole stream again */
export async function peek(bytes: Bytes): Promise<{ head: Uint8Array; rest: Bytes; close: () => Promise<void> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  let ended = false
  while (size < HEAD && !ended) {
    const { value, done } = await iterator.next()
    if (done) ended = true
    else {
      first.push(value)
      size += value.length
      // A line typed or piped slowly must not wait for the next one.
      if (value.includes(0x0a)) break
    }
  }
  const close = async (): Promise<void> => void (await iterator.return?.())
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      while (!ended) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await close()
    }
  }
  return { head: first.length === 1 ? (first[0] as Uint8Array) : Buffer.concat(first), rest: rest(), close }
}

/** @returns the stream, decompressed if its first bytes say that it is compressed */
export async function decompressed(bytes: Bytes): Promise<Bytes> {
  const { head, rest } = await peek(bytes)
  const compression = compressionOf(head)
  if (compression === 'gzip') return gunzipped(rest)
  return compression === 'zstd' ? unzstd(rest) : rest
}

async function* gunzipped(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes)
  const gunzip = createGunzip({ chunkSize: CHUNK / 2 })
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip) as Bytes
  } finally {
    source.destroy()
  }
}

/**
 * @param label the encoding's name if the user gave one
 * @returns the stream as UTF-8 if it is UTF-16, else untouched; with the name of the encoding that it had
 */
export async function transcoded(bytes: Bytes, label?: string): Promise<{ bytes: Bytes; encoding?: string }> {
  const { head, rest } = await peek(bytes)
  const named = label ? new TextDecoder(label).encoding : detectUtf16(head)
  const encoding = named?.startsWith('utf-16') ? named : null
  if (!encoding) return { bytes: withoutMark(rest) }
  async function* utf8(): AsyncGenerator<Uint8Array> {
    const decoder = new TextDecoder(encoding as string)
    for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
  }
  return { bytes: utf8(), encoding }
}

async function* withoutMark(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of bytes) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk
    first = false
  }
}

/** @throws WaqaiError DocumentTooLarge beyond `maxBytes` */
export async function collect(bytes: Bytes, maxBytes: number, place: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(place, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** @returns a whole file's bytes, decompressed, at most `maxBytes` of them */
export async function loadFile(path: string, maxBytes: number, place: string): Promise<Uint8Array> {
  return inflate(await readFile(path), maxBytes, place)
}

async function inflate(bytes: Uint8Array, maxBytes: number, place: string): Promise<Uint8Array> {
  const compression = compressionOf(bytes)
  if (compression === 'gzip') return gunzipSync(bytes, { maxOutputLength: maxBytes })
  async function* whole(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
  }
  return compression === 'zstd' ? collect(unzstd(whole()), maxBytes, place) : bytes
}
