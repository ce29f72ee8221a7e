/** Text in one stream: standard output with back-pressure, or a file that bears its name only when it is complete. */
import { once } from 'node:events'
import { open, realpath, rename, stat } from 'node:fs/promises'
import type { StreamFormat } from '../../emit/formats/format.ts'
import { WaqaiError } from '../../errors.ts'
import { reason } from '../inputs/failure.ts'
import type { Output } from './output.ts'

export type Sink = { write(data: string | Uint8Array): Promise<void>; close(complete: boolean): Promise<void>; readonly unfinished: string | undefined }

/**
 * @param path a file; standard output when absent
 * @throws WaqaiError OutputUnwritable
 */
export async function openSink(path: string | undefined): Promise<Sink> {
  return path === undefined ? standardOutput() : fileSink(path)
}

function standardOutput(): Sink {
  return {
    async write(data) {
      if (data.length > 0 && !process.stdout.write(data)) await once(process.stdout, 'drain')
    },
    close: async () => {},
    unfinished: undefined,
  }
}

/** Links are followed; what is no file (`/dev/null`, a named pipe) is written to as it is, for a file put in its place would undo it. */
async function fileSink(named: string): Promise<Sink> {
  const path = await realpath(named).catch(() => named)
  const isSpecial = await stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  )
  const partial = isSpecial ? path : `${path}.partial`
  const must = <T>(done: Promise<T>): Promise<T> =>
    done.catch((error: unknown) => {
      throw new WaqaiError('OutputUnwritable', outputReason(error), { place: path, cause: error })
    })
  const file = await must(open(partial, 'w'))
  return {
    write: (data) => must(file.appendFile(data)),
    async close(complete) {
      await must(file.close())
      if (complete && !isSpecial) await must(rename(partial, path))
    },
    unfinished: isSpecial ? undefined : partial,
  }
}

const outputReason = (error: unknown): string =>
  (error as { code?: string }).code === 'ENOENT' ? 'the folder of this file does not exist; make it first' : reason(error)

/** @param path a file; standard output when absent */
export async function openStream(path: string | undefined, format: StreamFormat): Promise<Output> {
  const sink = await openSink(path)
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
