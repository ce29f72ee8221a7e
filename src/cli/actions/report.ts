/** The report command: documents to one page. */
import { setImmediate as turn } from 'node:timers/promises'
import { WaqaiError } from '../../errors.ts'
import { createExtractor } from '../../pipeline/extractor.ts'
import { type Document, reportPage } from '../../report/page.ts'
import type { ReportFlags } from '../commands/report.ts'
import { readDocuments } from '../inputs/read.ts'
import { interrupted } from '../interrupt.ts'
import { detail, report } from '../messages.ts'
import { extractorOptions, fileOptions, inputPaths, readOptions } from '../options/input-options.ts'
import { openSink } from '../outputs/stream.ts'

/** @returns exit code: 0, 2 when an input could not be read, 130 when interrupted */
export async function reportOn(paths: readonly string[], flags: ReportFlags): Promise<number> {
  const extractor = createExtractor(extractorOptions(flags))
  const documents: Document[] = []
  let failures = 0
  for await (const read of readDocuments(await inputPaths(paths, flags), fileOptions(flags), readOptions(flags))) {
    await turn()
    if (interrupted()) return 130
    if ('failure' in read) {
      failures++
      report(read.failure)
    } else documents.push({ record: extractor.extract(read.input), text: read.input.text })
  }
  if (documents.length === 0) throw new WaqaiError('UsageInvalid', 'there is no document to report on')
  const sink = await openSink(flags.output)
  await sink.write(reportPage(documents))
  await sink.close(true)
  detail(`a page of ${documents.length} documents to ${flags.output ?? 'standard output'}`)
  return failures > 0 ? 2 : 0
}
