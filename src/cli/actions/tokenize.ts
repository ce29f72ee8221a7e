import { setImmediate as turn } from 'node:timers/promises'
import { createExtractor } from '../../pipeline/extractor.ts'
import { readDocuments } from '../inputs/read.ts'
import { interrupted } from '../interrupt.ts'
import { report } from '../messages.ts'
import { extractorOptions, fileOptions, type InputFlags, inputPaths, readOptions } from '../options/input-options.ts'
import { openSink } from '../outputs/stream.ts'

/** @returns exit code: 0, 2 when an input could not be read, 130 when interrupted */
export async function tokenize(paths: readonly string[], flags: InputFlags): Promise<number> {
  const options = readOptions(flags)
  const extractor = createExtractor(extractorOptions(flags))
  const sink = await openSink(undefined)
  let failures = 0
  for await (const read of readDocuments(await inputPaths(paths, flags), fileOptions(flags), options)) {
    // Signals are noticed only between turns of the event loop.
    await turn()
    if (interrupted()) return 130
    if ('failure' in read) {
      const { id, code, message } = read.failure
      failures++
      report(read.failure)
      await sink.write(`${JSON.stringify({ id, error: { code, message } })}\n`)
    } else await sink.write(`${JSON.stringify(extractor.tokenize(read.input))}\n`)
  }
  return failures > 0 ? 2 : 0
}
