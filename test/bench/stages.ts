/** The pipeline stage by stage, over documents that are kept in memory between stages. */
import { structure } from '../../src/document/structure.ts'
import { emitRecord } from '../../src/emit/emit.ts'
import { flatFacts } from '../../src/emit/flat.ts'
import { resolveTimes } from '../../src/extractors/dates/timeline.ts'
import { propagateNames } from '../../src/extractors/people/propagate.ts'
import { extractFacts } from '../../src/facts/facts.ts'
import { resolveEntities } from '../../src/merge/coreference.ts'
import { fold } from '../../src/normalize/fold.ts'
import type { Extractor } from '../../src/pipeline/extractor.ts'
import { collectMentions } from '../../src/pipeline/mentions.ts'
import { inferPublication } from '../../src/pipeline/publication.ts'
import type { Stream } from '../../src/pipeline/stream.ts'
import { best, bestSum, bytesOf, row } from './measure.ts'

const ROUNDS = 5

function resolveDates(stream: Stream): void {
  if (stream.context.published === null) inferPublication(stream)
  resolveTimes(stream)
}

/** Prints one row a stage: MB/s of the stage alone, and its share of the whole. */
export function stages(extractor: Extractor, texts: readonly string[]): void {
  const megabytes = bytesOf(texts) / 1e6
  const timed: Array<[name: string, seconds: number]> = []
  const time = (name: string, run: (text: string, k: number) => void): void => void timed.push([name, bestSum(texts, ROUNDS, run)])
  const input = (text: string, k: number) => ({ id: String(k), text })
  time('fold', (text) => void fold(text))
  const folded = texts.map(fold)
  time('structure', (text, k) => void structure(input(text, k), folded[k]))
  time('tokens and forms of several words', (text, k) => void extractor.lay(input(text, k)))
  const earlier = timed.slice(0, 2).reduce((sum, [, seconds]) => sum + seconds, 0)
  const last = timed.at(-1) as [string, number]
  last[1] = Math.max(0, last[1] - earlier)
  let streams: Stream[] = texts.map((text, k) => extractor.lay(input(text, k)))
  for (const phase of extractor.phases) {
    time(`phase ${phase.name}`, (_text, k) => void phase.apply(streams[k] as Stream))
    streams = streams.map((stream) => phase.apply(stream))
    // Resolving changes the dates in place: later stages need it, and it is timed by its only run.
    if (phase.name === 'intervals') timed.push(['dates of the document', bestSum(streams, 1, resolveDates)])
  }
  time('names everywhere', (_text, k) => void propagateNames(streams[k] as Stream))
  streams = streams.map(propagateNames)
  time('mentions', (_text, k) => void collectMentions(streams[k] as Stream))
  const mentions = streams.map(collectMentions)
  time('entities', (_text, k) => void resolveEntities(streams[k] as Stream, mentions[k] ?? [], extractor.lexicon))
  const drafts = streams.map((stream, k) => {
    const entities = resolveEntities(stream, mentions[k] ?? [], extractor.lexicon)
    return { input: input(texts[k] as string, k), context: stream.context, mentions: mentions[k] ?? [], entities, facts: [] }
  })
  time('facts', (_text, k) => void extractFacts(streams[k] as Stream, mentions[k] ?? [], drafts[k]?.entities ?? []))
  const complete = drafts.map((d, k) => ({ ...d, facts: extractFacts(streams[k] as Stream, d.mentions, d.entities) }))
  time('emit and validate', (_text, k) => void emitRecord(complete[k] as (typeof complete)[number], true))
  const records = complete.map((draft) => emitRecord(draft, true))
  time('JSON.stringify', (_text, k) => void JSON.stringify(records[k]))
  const sum = timed.reduce((total, [, seconds]) => total + seconds, 0)
  for (const [name, seconds] of timed) row(`  ${name}`, `${(megabytes / seconds).toFixed(1)} MB/s`, `${((100 * seconds) / sum).toFixed(1)} %`)
  const bytes = texts.map((text) => new TextEncoder().encode(text))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  row('floor: UTF-8 decode', `${(megabytes / bestSum(bytes, ROUNDS, (b) => void decoder.decode(b))).toFixed(0)} MB/s`)
  row('floor: JSON.stringify of records', `${(megabytes / best(ROUNDS, () => void JSON.stringify(records))).toFixed(0)} MB/s`)
  row('output, records', `${(bytesOf(records.map((r) => JSON.stringify(r))) / 1e6).toFixed(1)} MB`)
  row('output, facts', `${(bytesOf(records.flatMap(flatFacts).map((f) => JSON.stringify(f))) / 1e6).toFixed(1)} MB`)
}
