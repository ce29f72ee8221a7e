/** Where data goes: standard output with back-pressure, or a file that appears only when it is complete. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'

export type Sink = { write(text: string): Promise<void>; close(): Promise<void>; abandon(): Promise<void> }

export function openSink(path: string | undefined): Sink {
  return path === undefined ? standardOutput() : fileSink(path)
}

async function push(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

function standardOutput(): Sink {
  return { write: (text) => push(process.stdout, text), close: async () => {}, abandon: async () => {} }
}

function fileSink(path: string): Sink {
  const partial = `${path}.${process.pid}.partial`
  const stream = createWriteStream(partial)
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error))
  failed.catch(() => {})
  const finish = async (): Promise<void> => {
    stream.end()
    await Promise.race([once(stream, 'close'), failed])
  }
  return {
    write: (text) => Promise.race([push(stream, text), failed]) as Promise<void>,
    close: async () => {
      await finish()
      await rename(partial, path)
    },
    abandon: async () => {
      stream.destroy()
      await rm(partial, { force: true })
    },
  }
}
