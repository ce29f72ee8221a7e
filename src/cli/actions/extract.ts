/** The extract command: inputs to batches, batches to results, results to outputs, in order. */
import { availableParallelism } from 'node:os'
import { WaqaiError } from '../../errors.ts'
import type { ExtractFlags } from '../commands/extract.ts'
import { formatByName } from '../inputs/formats.ts'
import { isStreamFormat } from '../inputs/item.ts'
import { readItems } from '../inputs/items.ts'
import { interrupted } from '../interrupt.ts'
import { detail, report, say } from '../messages.ts'
import { fileOptions, inputPaths, readOptions } from '../options/input-options.ts'
import { KNOWN } from '../options/known.ts'
import { outputSpecs, shape } from '../options/output-options.ts'
import { duration, whole } from '../options/values.ts'
import { type Output, openOutput } from '../outputs/output.ts'
import { batches } from '../run/batches.ts'
import { totalBytes, undone } from '../run/extent.ts'
import { rate, showProgress } from '../run/progress.ts'
import { results } from '../run/run.ts'
import type { RunSettings } from '../run/settings.ts'
import { packageVersion } from '../version.ts'

const MOST_JOBS = 8

/** @returns exit code: 0, 2 when an input could not be read, 130 when interrupted */
export async function extract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const inputs = await inputPaths(paths, flags)
  const settings = settingsOf(inputs, flags)
  const jobs = flags.jobs === undefined ? Math.min(MOST_JOBS, availableParallelism()) : whole('--jobs', flags.jobs, 1)
  const workforce = { jobs, timeout: duration('--timeout', flags.timeout) }
  const outputs: Output[] = []
  for (const spec of settings.outputs) outputs.push(await openOutput(spec, fingerprint(settings, spec.format), flags.resume))
  detail(`up to ${jobs} worker threads; writing ${settings.outputs.map((o) => `${o.format} to ${o.path ?? 'standard output'}`).join(', ')}`)
  const items = undone(readItems(inputs, fileOptions(flags), settings.read), outputs)
  const progress = process.stderr.isTTY && !flags.quiet ? showProgress(process.stderr, totalBytes(inputs, fileOptions(flags))) : null
  const sum = { documents: 0, facts: 0, bytes: 0, failures: 0 }
  const start = performance.now()
  let complete = true
  for await (const result of results(batches(items), settings, workforce)) {
    for (const [i, output] of outputs.entries()) await output.add(result.parts[i] as (typeof result.parts)[number])
    if (result.failures.length > 0) progress?.clear()
    for (const failure of result.failures) report(failure)
    sum.documents += result.documents
    sum.facts += result.facts
    sum.bytes += result.bytes
    sum.failures += result.failures.length
    progress?.add(result.documents, result.bytes)
    if (result.stopped) complete = false
  }
  if (interrupted()) complete = false
  for (const output of outputs) await output.close(complete)
  progress?.clear()
  conclude(sum, (performance.now() - start) / 1000, complete ? [] : outputs, flags)
  return interrupted() ? 130 : sum.failures > 0 ? 2 : 0
}

function settingsOf(inputs: readonly string[], flags: ExtractFlags): RunSettings {
  const read = readOptions(flags)
  const named = read.inputFormat === 'auto' ? formatByName(inputs[0] ?? '') : read.inputFormat
  const single = inputs.length === 1 && named !== undefined && !isStreamFormat(named)
  const outputs = outputSpecs(flags, process.stdout.isTTY && single ? 'json' : 'jsonl')
  if (process.stdout.isTTY && outputs.some((o) => o.format === 'parquet' && o.path === undefined)) {
    throw new WaqaiError('UsageInvalid', 'parquet is not for terminals; name a file with --output')
  }
  return { read, outputs, ...shape(flags, KNOWN), failFast: flags.failFast, config: flags.own?.config }
}

/** Everything that shapes a document's files. */
function fingerprint({ read, filter, offsets, withText, config }: RunSettings, format: string): string {
  const { maxBytes: _, ...reading } = read
  // Defaults of flags are in the flags.
  const { $schema: _schema, output: _output, check: _check, ...vocabulary } = config ?? {}
  const sets = Object.entries(filter).map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value])
  return JSON.stringify({ version: packageVersion(), format, offsets, withText, config: vocabulary, ...reading, ...Object.fromEntries(sets) })
}

type Sum = { documents: number; facts: number; bytes: number; failures: number }

function conclude(sum: Sum, seconds: number, unfinished: readonly Output[], flags: ExtractFlags): void {
  const plural = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
  const failed = sum.failures > 0 ? `, ${sum.failures} could not be read` : ''
  // The rate of a short run is that of its start.
  const speed = sum.bytes < 1e6 ? '' : ` (${rate(sum.bytes, seconds)})`
  if (sum.documents > 1 || sum.failures > 0 || flags.verbose) {
    say(`${plural(sum.documents, 'document')}, ${plural(sum.facts, 'fact')}${failed} in ${seconds.toFixed(1)} s${speed}`)
  }
  for (const { unfinished: path } of unfinished) if (path) say(`stopped early: what was done stands in ${path}`)
}
