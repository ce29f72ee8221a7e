/** Web archives (WARC 1.0 and 1.1): the pages, texts and PDF files of a crawl. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { inputError, tooLarge } from './failure.ts'
import type { DocumentFormat, Item } from './item.ts'
import type { Bytes } from './streams.ts'

const MAX_HEADER = 64 * 1024
const HEADER_STEP = 8 * 1024
const READABLE: Record<string, DocumentFormat> = {
  ...{ 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/plain': 'text', 'application/pdf': 'pdf' },
}
type Headers = ReadonlyMap<string, string>

/** @returns a document for each page of the archive; images, redirects and crawl metadata are passed over */
export async function* warcRecords(bytes: Bytes, source: string, maxBytes: number): AsyncGenerator<Item> {
  const cursor = new Cursor(bytes)
  for (let head = await cursor.header(); head !== null; head = await cursor.header()) {
    const headers = parseHeaders(head)
    const length = Number(headers.get('content-length'))
    const id = (headers.get('warc-record-id') ?? '').replace(/^<|>$/gu, '') || `${source}:${cursor.position}`
    if (!/^WARC\/1\./u.test(head) || !Number.isSafeInteger(length)) {
      yield { kind: 'failure', id, source, code: 'InputUnreadable', message: `${source}: not a WARC record at byte ${cursor.position}; the rest is left out` }
      return
    }
    if (!['response', 'resource', 'conversion'].includes(headers.get('warc-type') ?? '')) await cursor.skip(length)
    else if (length > maxBytes) {
      await cursor.skip(length)
      const { code, message } = tooLarge(`${source}: ${id}`, maxBytes)
      yield { kind: 'failure', id, source, code, message }
    } else yield* page(await cursor.take(length), headers, id, source, maxBytes)
  }
}

function* page(block: Uint8Array, warc: Headers, id: string, source: string, maxBytes: number): Generator<Item> {
  try {
    const http = warc.get('warc-type') === 'response' ? parseHttp(block, maxBytes) : { status: 200, headers: warc, body: block }
    const [type = '', ...parameters] = (http.headers.get('content-type') ?? '').split(';').map((part) => part.trim())
    const format = READABLE[type.toLowerCase()]
    if (http.status !== 200 || format === undefined) return
    const charset = parameters.map((p) => /^charset="?([^"]+)/iu.exec(p)?.[1]).find(Boolean)
    const url = warc.get('warc-target-uri')?.replace(/^<|>$/gu, '')
    yield { kind: 'bytes', id, source, bytes: http.body, format, ...(charset ? { charset } : {}), ...(url ? { url } : {}) }
  } catch (error) {
    const { code, message } = inputError(error, `${source}: ${id}`)
    yield { kind: 'failure', id, source, code, message }
  }
}

function parseHeaders(text: string): Headers {
  const headers = new Map<string, string>()
  for (const line of text.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function parseHttp(block: Uint8Array, maxBytes: number): { status: number; headers: Headers; body: Uint8Array } {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length)
  const crlf = buffer.indexOf('\r\n\r\n')
  const end = crlf >= 0 ? crlf : buffer.indexOf('\n\n')
  const head = buffer.toString('latin1', 0, end < 0 ? buffer.length : end)
  const headers = parseHeaders(head)
  const raw = end < 0 ? new Uint8Array() : buffer.subarray(end + (crlf >= 0 ? 4 : 2))
  const body = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') ? dechunk(raw) : raw
  return { status: Number(/^HTTP\/\S+ (\d+)/u.exec(head)?.[1] ?? 0), headers, body: unpack(body, headers.get('content-encoding'), maxBytes) }
}

function unpack(body: Uint8Array, encoding: string | undefined, maxOutputLength: number): Uint8Array {
  // Archivers often store the body already unpacked and keep the header.
  if (encoding === 'gzip' || encoding === 'x-gzip') return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, { maxOutputLength }) : body
  if (encoding === 'br') return brotliDecompressSync(body, { maxOutputLength })
  return encoding === 'deflate' ? inflateSync(body, { maxOutputLength }) : body
}

/** @returns the body without its chunk sizes; as it stands when it has none */
function dechunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(0x0a, at)
    const size = /^([\da-f]+)\s*(?:;.*)?\r?$/iu.exec(Buffer.from(body.subarray(at, Math.max(at, end))).toString('latin1'))?.[1]
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 2
  }
  return Buffer.concat(parts)
}

/** Reads header blocks and lengths from a stream. */
class Cursor {
  readonly #chunks: AsyncIterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array()
  /** Bytes read so far. */
  position = 0

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]()
  }

  /** @returns lines up to the next empty one, without it; `null` at the end of the stream */
  async header(): Promise<string | null> {
    let seen = Buffer.alloc(0)
    for (;;) {
      const chunk = (await this.#more())?.subarray(0, HEADER_STEP) ?? null
      if (chunk === null) return seen.toString('latin1').trim() === '' ? null : seen.toString('latin1')
      const before = seen.length
      const joined = Buffer.concat([seen, chunk])
      let start = 0
      while (joined[start] === 0x0d || joined[start] === 0x0a) start++
      const crlf = joined.indexOf('\r\n\r\n', start)
      const end = crlf >= 0 ? crlf + 4 : joined.indexOf('\n\n', start) + 2
      if (end >= 2) {
        this.#consume(end - before)
        return joined.toString('latin1', start, end).trim()
      }
      this.#consume(chunk.length)
      if (joined.length > MAX_HEADER) return joined.toString('latin1', 0, 64)
      seen = joined
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    await this.#advance(length, (part) => parts.push(part))
    return Buffer.concat(parts)
  }

  skip(length: number): Promise<void> {
    return this.#advance(length, () => {})
  }

  async #advance(length: number, use: (part: Uint8Array) => void): Promise<void> {
    let left = length
    while (left > 0) {
      const chunk = await this.#more()
      if (chunk === null) throw Object.assign(new Error('the archive ends inside a record'), { code: 'WARC_TRUNCATED' })
      const part = chunk.subarray(0, left)
      use(part)
      left -= part.length
      this.#consume(part.length)
    }
  }

  async #more(): Promise<Uint8Array | null> {
    while (this.#rest.length === 0) {
      const { value, done } = await this.#chunks.next()
      if (done) return null
      this.#rest = value
    }
    return this.#rest
  }

  #consume(length: number): void {
    this.position += length
    this.#rest = this.#rest.subarray(length)
  }
}
