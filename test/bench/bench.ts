/**
 * Throughput of the whole pipeline, what it is to be compared with, and how its cost grows: `npm run bench [-- FILE.jsonl|FOLDER]`; without a path,
 * the seeds repeated. Build before: the command is run as built.
 *
 * Figures are MB/s of UTF-8 on one thread; look at the ratios, machines differ. Nothing here is asserted.
 */
import { flatFacts } from '../../src/emit/flat.ts'
import { CASCADE } from '../../src/extractors/registry.ts'
import { any, lex, reject, rule, seq, times } from '../../src/pattern/dsl.ts'
import { createExtractor, type Extractor } from '../../src/pipeline/extractor.ts'
import { command } from './command.ts'
import { corpus } from './corpus.ts'
import { best, bestSum, bytesOf, heading, peakMemory, row } from './measure.ts'
import { peers } from './peers.ts'
import { stages } from './stages.ts'
import { WORST } from './worst.ts'

const ROUNDS = 5
/** Length of a worst-case text in UTF-16 units; it is also run at twice the length. */
const WORST_LENGTH = 50_000

/** Ten times the rules: each phase with nine fillers for every rule of its own, over words that the text does hold. */
function tenfold(): typeof CASCADE {
  const categories = ['verb', 'noun', 'org-head', 'title-head', 'preposition', 'month', 'vehicle', 'place', 'country', 'function']
  return CASCADE.map(({ name, rules }) => ({
    name,
    rules: [
      ...rules,
      ...Array.from({ length: rules.length * 9 }, (_, i) => {
        const pick = (k: number) => lex(categories[(i * 7 + k * 3) % categories.length] as string)
        return rule(`filler/${name}-${i}`, seq(pick(0), times(any(pick(1), pick(2)), 1, 2 + (i % 3)), pick(3), pick(4)), () => reject('a filler'), {
          priority: -100 - i,
        })
      }),
    ],
  }))
}

const record = (extractor: Extractor, text: string, k: number): string => JSON.stringify(extractor.extract({ id: String(k), text }))
/** Seconds for all texts, after one run to warm up. */
function whole(extractor: Extractor, texts: readonly string[]): number {
  texts.forEach((text, k) => void record(extractor, text, k))
  return bestSum(texts, ROUNDS, (text, k) => void record(extractor, text, k))
}

const texts = corpus(process.argv[2])
// First: a large process is slow to start others.
heading('the command')
command(texts)

heading('the library')
const megabytes = bytesOf(texts) / 1e6
const rate = (seconds: number): string => `${(megabytes / seconds).toFixed(2)} MB/s`
const extractor = createExtractor()
const base = whole(extractor, texts)

row('corpus', `${texts.length} docs`, `${megabytes.toFixed(2)} MB`)
row('whole pipeline, records', rate(base), `${(texts.length / base).toFixed(0)} docs/s`)
row(
  'whole pipeline, facts',
  rate(bestSum(texts, ROUNDS, (text, k) => flatFacts(extractor.extract({ id: String(k), text })).forEach((f) => void JSON.stringify(f)))),
)
row('without validation', rate(whole(createExtractor({ validate: false }), texts)))
row('peak memory so far', peakMemory())

heading('stage by stage, inside whole runs')
stages(extractor, texts)

heading('peers over the same texts')
await peers(extractor, texts)

heading('how cost grows')
row('ten times the rules', `× ${(whole(createExtractor({ cascade: tenfold() }), texts) / base).toFixed(2)}`)
const long = texts.slice(0, 10).join('\n\n')
const once = best(ROUNDS, () => void record(extractor, long, 0))
row('twice the text in one document', `× ${(best(ROUNDS, () => void record(extractor, `${long}\n\n${long}`, 0)) / once).toFixed(2)}`)

heading(`worst cases: ${WORST_LENGTH} characters, then twice as many`)
row('', 'MB/s', 'time ×', 'out/in ×')
for (const [name, make] of Object.entries(WORST)) {
  const [short, double] = [make(WORST_LENGTH), make(2 * WORST_LENGTH)]
  record(extractor, make(2000), 0)
  const seconds = best(2, () => void record(extractor, short, 0))
  const ratio = best(2, () => void record(extractor, double, 0)) / seconds
  row(name, (bytesOf([short]) / 1e6 / seconds).toFixed(2), ratio.toFixed(1), (Buffer.byteLength(record(extractor, short, 0)) / bytesOf([short])).toFixed(1))
}
const million = '1'.repeat(1_000_000)
row('one million digits', `${(best(1, () => void record(extractor, million, 0)) * 1000).toFixed(0)} ms`)
const line = (WORST['one line of sentences'] as (n: number) => string)(11_500_000)
row('one line of 20 MB', `${best(1, () => void record(extractor, line, 0)).toFixed(1)} s`)
row('peak memory', peakMemory())
