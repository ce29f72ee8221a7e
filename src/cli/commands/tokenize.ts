import { createExtractor } from '../../pipeline/extractor.ts'
import { type InputOptions, readDocuments } from '../input.ts'
import { openSink } from '../output.ts'
import { interrupted, report } from '../report.ts'

export async function tokenize(paths: readonly string[], options: InputOptions): Promise<number> {
  const extractor = createExtractor()
  const sink = openSink(undefined)
  let failures = 0
  for await (const read of readDocuments(paths, options)) {
    if ('failure' in read) {
      failures++
      report(read.failure)
      await sink.write(`${JSON.stringify({ id: read.id, error: { code: read.failure.code, message: read.failure.message } })}\n`)
    } else await sink.write(`${JSON.stringify(extractor.tokenize(read.input))}\n`)
    if (interrupted()) return 130
  }
  return failures > 0 ? 2 : 0
}
