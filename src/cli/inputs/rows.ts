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

type Origin = {
  source: string
  maxBytes: number /** Empty rows count. */
  everyLine?: boolean
  encoding?: string | undefined
  header?: Header
  firstLine?: number
}

/** @returns items of whole rows, about one per chunk of the stream, and a failure in the place of each row that is too long */
export async function* frame(bytes: Bytes, splitter: Splitter, origin: Origin): AsyncGenerator<Item> {
  const rows = new Rows(splitter.separators, origin)
  for await (const chunk of bytes) {
    const ends: number[] = []
    for (let end = splitter.next(chunk, 0); end >= 0; end = splitter.next(chunk, end)) ends.push(end)
    yield* rows.add(chunk, ends)
  }
  yield* rows.finish()
}

/** Rows between the chunks that they come in. */
class Rows {
  readonly #origin: Origin
  readonly #separators: ReadonlySet<number>
  /** The beginning of a row that goes on in the next chunk: only its newlines once it is too long. */
  #pending: Uint8Array[] = []
  #size = 0
  #line: number

  constructor(separators: string, origin: Origin) {
    this.#origin = origin
    this.#separators = new Set(Buffer.from(separators))
    this.#line = origin.firstLine ?? 1
  }

  *add(chunk: Uint8Array, ends: readonly number[]): Generator<Item> {
    const [first, last] = [ends[0], ends.at(-1)]
    let rest = chunk
    if (first !== undefined && last !== undefined) {
      const late = this.#size + first > this.#origin.maxBytes
      if (late) yield this.#tooLong([...this.#pending, chunk.subarray(0, first)])
      const from = late ? first : 0
      const before = late ? [] : this.#pending
      const shift = before.reduce((sum, part) => sum + part.length, 0) - from
      yield* this.#take(Buffer.concat([...before, chunk.subarray(from, last)]), late ? ends.slice(1) : ends, shift)
      this.#pending = []
      this.#size = 0
      rest = chunk.subarray(last)
    }
    this.#size += rest.length
    if (rest.length > 0) this.#pending.push(this.#size > this.#origin.maxBytes ? newlinesOf(rest) : rest)
  }

  /** What stands after the last row end. */
  *finish(): Generator<Item> {
    if (this.#size > this.#origin.maxBytes) yield this.#tooLong(this.#pending)
    else if (this.#size > 0) yield* this.#take(Buffer.concat(this.#pending), [this.#size], 0)
  }

  /** Rows that end at `ends`, shifted, in `bytes`. */
  *#take(bytes: Uint8Array, ends: readonly number[], shift: number): Generator<Item> {
    const { maxBytes } = this.#origin
    let start = 0
    let group: number[] = []
    for (const end of ends.map((e) => e + shift)) {
      const from = group.at(-1) ?? start
      if (end - from <= maxBytes) group.push(end)
      else {
        yield* this.#items(bytes.slice(start, from), group, start)
        yield this.#tooLong([bytes.subarray(from, end)])
        start = end
        group = []
      }
    }
    yield* this.#items(start === 0 ? bytes : bytes.slice(start), group, start)
  }

  *#items(bytes: Uint8Array, ends: readonly number[], shift: number): Generator<Item> {
    const { source, header, encoding } = this.#origin
    const item: RowsItem = { kind: 'rows', source, bytes, bounds: [], lines: [], ...(header ? { header } : {}), ...(encoding ? { encoding } : {}) }
    let from = 0
    for (const end of ends.map((e) => e - shift)) {
      this.#row(item, from, end)
      from = end
    }
    if (item.lines.length > 0) yield item
  }

  /** Cuts the separators off, counting lines. */
  #row({ bytes, bounds, lines }: RowsItem, from: number, to: number): void {
    let [start, end] = [from, to]
    const line = this.#line
    while (start < end && this.#separators.has(bytes[start] as number)) if (bytes[start++] === NEWLINE) this.#line++
    while (end > start && this.#separators.has(bytes[end - 1] as number)) end--
    if (end > start) {
      bounds.push(start, end)
      lines.push(this.#line)
    } else if (this.#origin.everyLine) {
      bounds.push(start, start)
      lines.push(line)
    }
    this.#line += count(bytes, NEWLINE, start, to)
  }

  #tooLong(parts: readonly Uint8Array[]): Item {
    const { source, maxBytes } = this.#origin
    const place = `${source}:${this.#line}`
    const { code, message } = tooLarge(place, maxBytes)
    for (const part of parts) this.#line += count(part, NEWLINE, 0, part.length)
    return { kind: 'failure', id: place, source, code, message }
  }
}

const newlinesOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(count(bytes, NEWLINE, 0, bytes.length)).fill(NEWLINE)

function count(bytes: Uint8Array, wanted: number, from: number, to: number): number {
  let found = 0
  for (let at = bytes.indexOf(wanted, from); at >= 0 && at < to; at = bytes.indexOf(wanted, at + 1)) found++
  return found
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
