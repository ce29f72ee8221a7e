/**
 * Throughput of the whole pipeline, and how its cost grows: `npm run bench [-- FILE.jsonl]`.
 *
 * Figures are MB/s of UTF-8 on one thread; look at the ratios, machines differ. Nothing here is asserted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flatFacts } from '../../src/emit/flat.ts'
import { CASCADE } from '../../src/extractors/registry.ts'
import { fold } from '../../src/normalize/fold.ts'
import { any, lex, reject, rule, seq, times } from '../../src/pattern/dsl.ts'
import { createExtractor, type Extractor } from '../../src/pipeline/extractor.ts'

const path = process.argv[2]
const seeds = join(import.meta.dirname, '../../seeds')
const texts = path
  ? readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : Array.from({ length: 40 }, () =>
      readdirSync(seeds)
        .sort()
        .map((f) => readFileSync(join(seeds, f), 'utf8')),
    ).flat()
const bytes = (list: readonly string[]): number => list.reduce((sum, t) => sum + Buffer.byteLength(t), 0)

/** Best of `rounds` runs, in seconds. */
function best(rounds: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, (performance.now() - start) / 1000)
  }
  return least
}

const rate = (seconds: number, list: readonly string[] = texts): string => `${(bytes(list) / 1e6 / seconds).toFixed(2)} MB/s`
const whole = (extractor: Extractor, list: readonly string[]): void =>
  list.forEach((text, i) => void JSON.stringify(extractor.extract({ id: String(i), text })))

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

const startup = performance.now()
const extractor = createExtractor()
extractor.extract({ id: 'first', text: 'قال الوزير إن 50 شاحنة وصلت.' })
const ready = performance.now() - startup
whole(extractor, texts)
const base = best(5, () => whole(extractor, texts))
const trusted = createExtractor({ validate: false })
whole(trusted, texts)
const unvalidated = best(3, () => whole(trusted, texts))
const facts = best(3, () => texts.forEach((text, i) => void flatFacts(extractor.extract({ id: String(i), text })).map((f) => JSON.stringify(f))))
const reading = best(3, () => texts.forEach((text, i) => void extractor.read({ id: String(i), text })))
const tokens = best(3, () => texts.forEach((text, i) => void extractor.tokenize({ id: String(i), text })))
const folding = best(3, () => texts.forEach((text) => void fold(text)))
const many = createExtractor({ cascade: tenfold() })
whole(many, texts)
const manyRules = best(3, () => whole(many, texts))
const long = texts.slice(0, 10).join('\n')
const double = `${long}\n${long}`
const once = best(5, () => void extractor.extract({ id: 'long', text: long }))
const twice = best(5, () => void extractor.extract({ id: 'double', text: double }))

console.log(`corpus                     ${texts.length} documents, ${(bytes(texts) / 1e6).toFixed(2)} MB of UTF-8`)
console.log(`lexicon, rules, first fact ${ready.toFixed(0)} ms (inside a running process)`)
console.log(`whole pipeline, records    ${rate(base)}  ${(texts.length / base).toFixed(0)} documents/s`)
console.log(`  without validation       ${rate(unvalidated)}`)
console.log(`  facts format             ${rate(facts)}`)
console.log(`fold to finished stream    ${rate(reading)}`)
console.log(`tokenize                   ${rate(tokens)}`)
console.log(`fold                       ${rate(folding)}`)
console.log(`ten times the rules        ${(manyRules / base).toFixed(2)} × the time`)
console.log(`twice the text, one doc    ${(twice / once).toFixed(2)} × the time`)
console.log(`peak memory                ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
