/** Streams of rows cut at row borders without decoding them: JSON lines, JSON values, tables. Memory holds one chunk, or one row if it is longer. */
import { decodeText } from './encoding.ts'
import { tooLarge } from './failure.ts'
import type { Header, Item, RowsItem } from './item.ts'
import { type Bytes, peek } from './streams.ts'
import { DELIMITERS, parseRow } from './table.ts'

const NEWLINE = 0x0a
const QUOTE = 0x22

/** Finds row ends in a stream; keeps its state from chunk to chunk. */
export type Splitter = {
  /** @returns the index after the row's last byte, or -1 when the row goes on after this chunk */
  next(chunk: Uint8Array, from: number): number
  /** Bytes that separate rows: cut from both ends of a row. */
  separators: string
}

export const lineSplitter = (): Splitter => ({ next: (chunk, from) => chunk.indexOf(NEWLINE, from) + 1 || -1, separators: '\n\r\t ' })

/** Objects of an array, or one after the other. */
export function valueSplitter(): Splitter {
  let depth = 0
  let text = false
  let escaped = false
  return {
    separators: '\n\r\t ,[]',
    next(chunk, from) {
      for (let i = from; i < chunk.length; i++) {
        const b = chunk[i] as number
        if (escaped) escaped = false
        else if (text) {
          if (b === QUOTE) text = false
          else if (b === 0x5c) escaped = true
        } else if (b === QUOTE) text = true
        else if (b === 0x7b) depth++
        else if (b === 0x7d && --depth <= 0) {
          depth = 0
          return i + 1
        }
      }
      return -1
    },
  }
}

/** Rows of RFC 4180: a quotation mark opens a field only at the field's beginning. */
export function tableSplitter(delimiter: string): Splitter {
  const separator = delimiter.charCodeAt(0)
  let quoted = false
  let start = true
  return {
    separators: '\n\r',
    next(chunk, from) {
      for (let i = from; i < chunk.length; i++) {
        const b = chunk[i] as number
        if (quoted) {
          // A doubled mark closes and opens again: `start` lets the second one open.
          if (b === QUOTE) [quoted, start] = [false, true]
        } else if (b === QUOTE && start) quoted = true
        else if (b === NEWLINE) {
          start = true
          return i + 1
        } else start = b === separator
      }
      return -1
    },
  }
}

type Origin = { source: string; maxBytes: number; encoding?: string | undefined; header?: Header; firstLine?: number }

/** @returns items of whole rows, about one per chunk of the stream, and a failure in the place of each row that is too long */
export async function* frame(bytes: Bytes, splitter: Splitter, origin: Origin): AsyncGenerator<Item> {
  let line = origin.firstLine ?? 1
  let pending: Uint8Array[] = []
  let size = 0
  const separators = new Set(Buffer.from(splitter.separators))
  const failure = (): Item => {
    const { code, message } = tooLarge(`${origin.source}:${line}`, origin.maxBytes)
    return { kind: 'failure', id: `${origin.source}:${line}`, source: origin.source, code, message }
  }
  function* take(whole: Uint8Array, ends: readonly number[]): Generator<Item> {
    const item = rowsItem(whole, ends, line, separators, origin)
    line += count(whole, NEWLINE, 0, ends.at(-1) as number)
    if (item.lines.length > 0) yield item
  }
  for await (const chunk of bytes) {
    const ends: number[] = []
    for (let end = splitter.next(chunk, 0); end >= 0; end = splitter.next(chunk, end)) ends.push(end)
    let from = 0
    if (ends.length > 0 && size + (ends[0] as number) > origin.maxBytes) {
      yield failure()
      line += pending.reduce((sum, part) => sum + count(part, NEWLINE, 0, part.length), 0) + count(chunk, NEWLINE, 0, ends[0] as number)
      from = ends.shift() as number
      pending = []
    }
    if (ends.length > 0) {
      const before = pending.reduce((sum, part) => sum + part.length, 0)
      const last = ends.at(-1) as number
      const whole = Buffer.concat([...pending, chunk.subarray(from, last)])
      yield* take(
        whole,
        ends.map((end) => before + end - from),
      )
      from = last
      pending = []
    }
    if (ends.length > 0 || from > 0) size = 0
    size += chunk.length - from
    // Beyond the limit only the newlines still count.
    if (from < chunk.length) pending.push(size > origin.maxBytes ? newlinesOf(chunk.subarray(from)) : chunk.subarray(from))
  }
  if (size > origin.maxBytes) yield failure()
  else if (size > 0) {
    const whole = Buffer.concat(pending)
    yield* take(whole, [whole.length])
  }
}

const newlinesOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(count(bytes, NEWLINE, 0, bytes.length)).fill(NEWLINE)

function count(bytes: Uint8Array, wanted: number, from: number, to: number): number {
  let found = 0
  for (let at = bytes.indexOf(wanted, from); at >= 0 && at < to; at = bytes.indexOf(wanted, at + 1)) found++
  return found
}

function rowsItem(bytes: Uint8Array, ends: readonly number[], firstLine: number, separators: ReadonlySet<number>, origin: Origin): RowsItem {
  const bounds: number[] = []
  const lines: number[] = []
  let line = firstLine
  let from = 0
  for (const rowEnd of ends) {
    let start = from
    let end = rowEnd
    while (start < end && separators.has(bytes[start] as number)) if (bytes[start++] === NEWLINE) line++
    while (end > start && separators.has(bytes[end - 1] as number)) end--
    if (end > start) {
      bounds.push(start, end)
      lines.push(line)
    }
    line += count(bytes, NEWLINE, start, rowEnd)
    from = rowEnd
  }
  const { source, header, encoding } = origin
  return { kind: 'rows', source, bytes, bounds, lines, ...(header ? { header } : {}), ...(encoding ? { encoding } : {}) }
}

/** @returns the rows below the header, which names the columns and shows the delimiter */
export async function* tableRows(bytes: Bytes, origin: Origin & { encodingHint?: string | undefined }): AsyncGenerator<Item> {
  const { head, rest } = await peek(bytes)
  if (head.length === 0) return
  const delimiter = guessDelimiter(head)
  const items = frame(rest, tableSplitter(delimiter), origin)
  let header: Header | undefined
  for await (const item of items) {
    if (header || item.kind !== 'rows') yield item.kind === 'rows' ? { ...item, header: header as Header } : item
    else {
      const { text } = decodeText(item.bytes.subarray(item.bounds[0], item.bounds[1]), `${origin.source}:1`, { encoding: origin.encodingHint })
      header = { columns: parseRow(text, delimiter).map((name) => name.trim()), delimiter }
      if (item.lines.length > 1) yield { ...item, bounds: item.bounds.slice(2), lines: item.lines.slice(1), header }
    }
  }
}

function guessDelimiter(head: Uint8Array): string {
  const end = head.indexOf(NEWLINE)
  const first = end < 0 ? head : head.subarray(0, end)
  const counts = DELIMITERS.map((d) => count(first, d.charCodeAt(0), 0, first.length))
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string
}
