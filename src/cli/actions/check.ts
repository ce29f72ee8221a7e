/** Golden files: each document's record must equal the reviewed one. */
import { basename } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { compareRecords } from '../../check/compare.ts'
import { Tally } from '../../check/score.ts'
import { type DocumentRecord, RecordSchema } from '../../emit/schema.ts'
import { WaqaiError } from '../../errors.ts'
import { createExtractor, type Extractor } from '../../pipeline/extractor.ts'
import { didYouMean } from '../../suggest.ts'
import type { DocumentInput } from '../../types.ts'
import { GoldenFolder, goldenName, serialize } from '../check/golden.ts'
import type { Outcome, Summary } from '../check/outcome.ts'
import { reporterOf } from '../check/reporters/registry.ts'
import type { CheckFlags } from '../commands/check.ts'
import { formatByName } from '../inputs/formats.ts'
import type { Read } from '../inputs/item.ts'
import { readDocuments } from '../inputs/read.ts'
import { interrupted } from '../interrupt.ts'
import { detail, report, say } from '../messages.ts'
import { extractorOptions, fileOptions, readOptions } from '../options/input-options.ts'
import { share } from '../options/values.ts'
import { openSink } from '../outputs/stream.ts'

/** @returns exit code: 0 as the golden files say, 1 different, 2 usage or unreadable input, 130 interrupted */
export async function check(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const minF1 = share('--min-f1', flags.minF1)
  const run = new Run(await GoldenFolder.open(flags.golden), flags)
  const reporter = reporterOf(flags.reporter, flags.stats)
  const sink = await openSink(undefined)
  for await (const outcome of run.outcomes(paths.length > 0 ? paths : ['seeds'])) await sink.write(reporter.document(outcome))
  if (interrupted()) return 130
  run.mustHaveAccepted()
  const summary = run.summary(minF1)
  await sink.write(reporter.end(summary))
  const { equal, updated, different, unreadable, verdict } = summary
  say(`${equal} equal, ${updated > 0 ? `${updated} updated, ` : ''}${different} different, ${unreadable} unreadable${verdict === '' ? '' : `; ${verdict}`}`)
  return unreadable > 0 ? 2 : summary.failed ? 1 : 0
}

class Run {
  readonly #golden: GoldenFolder
  readonly #flags: CheckFlags
  readonly #extractor: Extractor
  readonly #tally = new Tally()
  readonly #ids: string[] = []
  readonly #accepted = new Set<string>()
  readonly #counts: Record<Outcome['state'], number> = { equal: 0, different: 0, updated: 0, missing: 0, orphan: 0, broken: 0, unreadable: 0 }

  constructor(golden: GoldenFolder, flags: CheckFlags) {
    this.#golden = golden
    this.#flags = flags
    this.#extractor = createExtractor(extractorOptions(flags))
  }

  async *outcomes(paths: readonly string[]): AsyncGenerator<Outcome> {
    for await (const read of readDocuments(paths, fileOptions(this.#flags), readOptions(this.#flags))) {
      await turn()
      if (interrupted()) return
      yield this.#counted(await this.#document(read))
    }
    for (const name of this.#golden.orphans()) yield this.#counted(await this.#orphan(name))
  }

  #counted(outcome: Outcome): Outcome {
    this.#counts[outcome.state]++
    detail(`${outcome.source}: ${outcome.state}`)
    return outcome
  }

  async #document(read: Read): Promise<Outcome> {
    if ('failure' in read) {
      const { id, source, message } = read.failure
      report(read.failure)
      return { id, source, golden: this.#golden.path(goldenName(id)), state: 'unreadable', message }
    }
    const { input, line } = read
    const { id, source = id } = input
    const name = goldenName(id)
    this.#ids.push(id)
    const about = { id, source, golden: this.#golden.path(name), ...(line === undefined ? {} : { line }), ...ownText(input) }
    const known = await this.#golden.take(name)
    if (known === 'twice') return { ...about, state: 'missing', message: `another document has the golden file ${name}; give each its own id` }
    const record = this.#extractor.extract({ ...input, source: basename(source) })
    const now = serialize(record)
    const golden = known === null ? '' : known === now ? record : parsed(known)
    if (typeof golden === 'object') this.#tally.add(golden, record)
    if (known === now) return { ...about, state: 'equal', message: '' }
    if (this.#wants(id)) {
      await this.#golden.write(name, now)
      return { ...about, state: 'updated', message: '' }
    }
    if (known === null) return { ...about, state: 'missing', message: `no golden file ${name}; review the record and run with --accept ${id} or --update` }
    if (typeof golden === 'string') return { ...about, state: 'broken', message: `the golden file ${name} is no record of this version (${golden})` }
    return { ...about, state: 'different', message: `differs from ${name}`, comparison: compareRecords(golden, inOrder(record)) }
  }

  async #orphan(name: string): Promise<Outcome> {
    const id = name.slice(0, -'.json'.length)
    const about = { id, source: this.#golden.path(name), golden: this.#golden.path(name) }
    this.#ids.push(id)
    if (!this.#wants(id)) return { ...about, state: 'orphan', message: `${name}: golden file without a document; --accept ${id} or --update removes it` }
    await this.#golden.remove(name)
    return { ...about, state: 'updated', message: '' }
  }

  #wants(id: string): boolean {
    if (!this.#flags.accept.includes(id)) return this.#flags.update
    this.#accepted.add(id)
    return true
  }

  /** @throws WaqaiError UsageInvalid naming an id of --accept that no document has */
  mustHaveAccepted(): void {
    const wrong = this.#flags.accept.find((id) => !this.#ids.includes(id))
    if (wrong !== undefined) throw new WaqaiError('UsageInvalid', `--accept ${wrong}: no document has this id${didYouMean(wrong, this.#ids)}`)
  }

  summary(minF1: number | undefined): Summary {
    const { equal, updated, different, missing, orphan, broken, unreadable } = this.#counts
    const { f1 } = this.#tally
    const below = minF1 !== undefined && f1 < minF1
    const tolerated = minF1 !== undefined && !below && different > 0
    const verdict =
      minF1 === undefined ? '' : `F1 ${f1.toFixed(4)} is ${below ? 'below' : 'at least'} ${minF1}${tolerated ? ', differences are tolerated' : ''}`
    const unmatched = missing + orphan + broken
    const failed = unmatched > 0 || unreadable > 0 || below || (different > 0 && !tolerated)
    return { equal, updated, different: different + unmatched, unreadable, rows: this.#tally.rows(), verdict, failed }
  }
}

/** The lines of a text file are those of its text; of other formats they are not. */
function ownText({ source = '', text }: DocumentInput): { text?: string } {
  return (formatByName(source) ?? 'text') === 'text' ? { text } : {}
}

/** The record with its fields in the order in which a golden record is read: their order is no difference. */
const inOrder = (record: DocumentRecord): DocumentRecord => RecordSchema.parse(record)

/** @returns the record, or what is wrong with it */
function parsed(text: string): DocumentRecord | string {
  try {
    const result = RecordSchema.safeParse(JSON.parse(text))
    const issue = result.error?.issues[0]
    return issue ? `${issue.path.join('.')}: ${issue.message}` : (result.data as DocumentRecord)
  } catch (error) {
    return (error as Error).message
  }
}
