/** Where the time of a document goes: every stage is timed inside whole runs over fresh streams, so that what is remembered pays only once. */
import { structure } from '../../src/document/structure.ts'
import { emitRecord } from '../../src/emit/emit.ts'
import { flatFacts } from '../../src/emit/flat.ts'
import type { DocumentRecord } from '../../src/emit/schema.ts'
import { resolveTimes } from '../../src/extractors/dates/timeline.ts'
import { coordinateNames } from '../../src/extractors/people/coordinate.ts'
import { propagateNames } from '../../src/extractors/people/propagate.ts'
import { extractFacts } from '../../src/facts/facts.ts'
import { resolveEntities } from '../../src/merge/coreference.ts'
import { fold } from '../../src/normalize/fold.ts'
import type { Extractor } from '../../src/pipeline/extractor.ts'
import { collectMentions } from '../../src/pipeline/mentions.ts'
import { inferPublication } from '../../src/pipeline/publication.ts'
import type { Stream } from '../../src/pipeline/stream.ts'
import { bestSum, bytesOf, row } from './measure.ts'

const ROUNDS = 5
/** These are parts of the stage after them, run on their own once more. */
const WITHIN = new Set(['  fold', '  structure'])

/** Seconds of each stage for each text: the best of some rounds, since a busy neighbour spoils single runs. */
class Clock {
  readonly stages = new Map<string, Float64Array>()
  readonly #texts: number
  #text = 0
  #last = 0

  constructor(texts: number) {
    this.#texts = texts
  }

  begin(text: number): void {
    this.#text = text
    this.#last = performance.now()
  }

  /** What was done since the last call was this stage. */
  lap(stage: string): void {
    const now = performance.now()
    let best = this.stages.get(stage)
    if (!best) {
      best = new Float64Array(this.#texts).fill(Number.POSITIVE_INFINITY)
      this.stages.set(stage, best)
    }
    best[this.#text] = Math.min(best[this.#text] as number, now - this.#last)
    this.#last = performance.now()
  }

  seconds(): Map<string, number> {
    return new Map(Array.from(this.stages, ([stage, best]) => [stage, best.reduce((sum, ms) => sum + ms, 0) / 1000]))
  }
}

function timed(extractor: Extractor, text: string, k: number, clock: Clock): DocumentRecord {
  const input = { id: String(k), text }
  clock.begin(k)
  const folded = fold(text)
  clock.lap('  fold')
  structure(input, folded)
  clock.lap('  structure')
  let stream: Stream = extractor.lay(input)
  clock.lap('fold, structure, tokens')
  for (const phase of extractor.phases) {
    stream = phase.apply(stream)
    clock.lap(`phase ${phase.name}`)
    if (phase.name !== 'intervals') continue
    if (stream.context.published === null) inferPublication(stream)
    resolveTimes(stream)
    clock.lap('dates of the document')
  }
  stream = propagateNames(coordinateNames(stream))
  clock.lap('names everywhere')
  const mentions = collectMentions(stream)
  clock.lap('mentions')
  const entities = resolveEntities(stream, mentions, extractor.lexicon)
  clock.lap('entities')
  const facts = extractFacts(stream, mentions, entities)
  clock.lap('facts')
  const record = emitRecord({ input, context: stream.context, mentions, entities, facts }, true)
  clock.lap('emit and validate')
  JSON.stringify(record)
  clock.lap('JSON.stringify')
  return record
}

/** Prints one row a stage: MB/s of the stage alone, and its share of the whole. */
export function stages(extractor: Extractor, texts: readonly string[]): void {
  const megabytes = bytesOf(texts) / 1e6
  const clock = new Clock(texts.length)
  const records = texts.map((text, k) => timed(extractor, text, k, clock))
  for (let round = 1; round < ROUNDS; round++) for (const [k, text] of texts.entries()) timed(extractor, text, k, clock)
  const seconds = clock.seconds()
  const sum = [...seconds].reduce((total, [stage, s]) => total + (WITHIN.has(stage) ? 0 : s), 0)
  for (const [stage, s] of seconds) row(`  ${stage}`, `${(megabytes / s).toFixed(1)} MB/s`, `${((100 * s) / sum).toFixed(1)} %`)
  row('  all stages', `${(megabytes / sum).toFixed(2)} MB/s`)
  floors(extractor, texts, records, megabytes)
  row('output, records', `${(bytesOf(records.map((r) => JSON.stringify(r))) / 1e6).toFixed(1)} MB`)
  row('output, facts', `${(bytesOf(records.flatMap(flatFacts).map((f) => JSON.stringify(f))) / 1e6).toFixed(1)} MB`)
}

/** What no pipeline can do without, each on its own: MB/s of the input, and how many times the whole takes as long. */
function floors(extractor: Extractor, texts: readonly string[], records: readonly DocumentRecord[], megabytes: number): void {
  const bytes = texts.map((text) => new TextEncoder().encode(text))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const whole = bestSum(texts, ROUNDS, (text, k) => void JSON.stringify(extractor.extract({ id: String(k), text })))
  const floor = (name: string, seconds: number): void =>
    row(`floor: ${name}`, `${(megabytes / seconds).toFixed(0)} MB/s`, `whole × ${(whole / seconds).toFixed(0)}`)
  floor(
    'UTF-8 decode',
    bestSum(bytes, ROUNDS, (b) => void decoder.decode(b)),
  )
  floor(
    'fold',
    bestSum(texts, ROUNDS, (text) => void fold(text)),
  )
  floor(
    'structure and tokens',
    bestSum(texts, ROUNDS, (text, k) => void extractor.lay({ id: String(k), text })),
  )
  floor(
    'JSON.stringify of the records',
    bestSum(records, ROUNDS, (record) => void JSON.stringify(record)),
  )
}
