import { setImmediate as turn } from 'node:timers/promises'
import { flatFacts } from '../../emit/flat.ts'
import type { DocumentRecord, ErrorRecord } from '../../emit/schema.ts'
import { createExtractor } from '../../pipeline/extractor.ts'
import { type InputOptions, readDocuments } from '../input.ts'
import { openSink } from '../output.ts'
import { interrupted, report } from '../report.ts'

export type ExtractOptions = InputOptions & { format: 'json' | 'jsonl' | 'facts' | undefined; output?: string | undefined }

/** @returns exit code: 0, 2 when an input could not be read, 130 when interrupted */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const extractor = createExtractor()
  const format = options.format ?? (process.stdout.isTTY && options.inputFormat === 'text' && paths.length === 1 ? 'json' : 'jsonl')
  const sink = openSink(options.output)
  let failures = 0
  let written = 0
  const emit = async (record: DocumentRecord | ErrorRecord): Promise<void> => {
    if (format === 'facts') {
      if ('facts' in record) for (const fact of flatFacts(record)) await sink.write(`${JSON.stringify(fact)}\n`)
    } else if (format === 'jsonl') await sink.write(`${JSON.stringify(record)}\n`)
    else await sink.write(`${written === 0 ? '[\n' : ',\n'}${JSON.stringify(record, null, 2)}`)
    written++
  }
  for await (const read of readDocuments(paths, options)) {
    // Signals and closed pipes are noticed only between turns of the event loop.
    await turn()
    if (interrupted()) break
    if ('failure' in read) {
      failures++
      report(read.failure)
      await emit({ document: { id: read.id, source: read.source }, error: { code: read.failure.code, message: read.failure.message } })
    } else await emit(extractor.extract(read.input))
  }
  if (format === 'json') await sink.write(written === 0 ? '[]\n' : '\n]\n')
  await sink.close()
  if (failures > 0) process.stderr.write(`waqai: ${failures} of ${written} inputs could not be read\n`)
  return interrupted() ? 130 : failures > 0 ? 2 : 0
}
