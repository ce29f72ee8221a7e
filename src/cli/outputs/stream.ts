/** Text in one stream: standard output with back-pressure, or a file that bears its name only when it is complete. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { StreamFormat } from '../../emit/formats/format.ts'
import { WaqaiError } from '../../errors.ts'
import { reason } from '../inputs/failure.ts'
import type { Output } from './output.ts'

export type Sink = { write(data: string | Uint8Array): Promise<void>; close(complete: boolean): Promise<void>; readonly unfinished: string | undefined }

export const openSink = (path: string | undefined): Sink => (path === undefined ? standardOutput() : fileSink(path))

async function push(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (data.length > 0 && !stream.write(data)) await once(stream, 'drain')
}

function standardOutput(): Sink {
  return { write: (data) => push(process.stdout, data), close: async () => {}, unfinished: undefined }
}

function fileSink(path: string): Sink {
  const partial = `${path}.partial`
  const stream = createWriteStream(partial)
  const failed = once(stream, 'error').then(([error]) => {
    throw new WaqaiError('OutputUnwritable', reason(error), { place: path, cause: error })
  })
  failed.catch(() => {})
  const closed = once(stream, 'close')
  return {
    write: (data) => Promise.race([push(stream, data), failed]),
    async close(complete) {
      stream.end()
      await Promise.race([closed, failed])
      if (complete) await rename(partial, path)
    },
    unfinished: partial,
  }
}

/** @param path a file; standard output when absent */
export function openStream(path: string | undefined, format: StreamFormat): Output {
  const sink = openSink(path)
  let pieces = 0
  return {
    async add(part) {
      if (part.kind !== 'stream' || part.pieces === 0) return
      await sink.write(pieces === 0 ? format.open : format.separator)
      await sink.write(part.bytes)
      pieces += part.pieces
    },
    async close(complete) {
      await sink.write(pieces === 0 ? format.empty : format.close)
      await sink.close(complete)
    },
    unfinished: sink.unfinished,
  }
}
