/**
 * The laws of `test/properties` on random texts for as long as asked: `npm run fuzz -- --minutes 10 [--seed 7]`. Prints each counterexample,
 * made as small as fast-check can, and how many texts were read; exit code 1 when a law was broken.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { keepsValues, wellBehaved } from '../properties/laws.ts'
import { anyText, SENTENCES } from '../properties/texts.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } } })
const until = Date.now() + Number(values.minutes) * 60_000
const extractor = createExtractor()
const before = SENTENCES.join('\n\n')
/** Texts a round; each round has its own seed, and a fresh extractor to compare with. */
const ROUND = 500

let texts = 0
const broken = new Map<string, string>()
for (let round = 0; Date.now() < until; round++) {
  const fresh = createExtractor()
  const law = fc.property(anyText, (text) => {
    texts++
    const wrong = wellBehaved(text, extractor, fresh) ?? (texts % 5 === 0 ? keepsValues(before, text, extractor) : null)
    if (wrong !== null) throw new Error(wrong)
  })
  const result = fc.check(law, { numRuns: ROUND, seed: Number(values.seed) * 100_003 + round, interruptAfterTimeLimit: Math.max(1, until - Date.now()) })
  if (!result.failed || result.counterexample === null) continue
  const what = String((result.errorInstance as Error | undefined)?.message).slice(0, 200)
  if (!broken.has(what)) console.log(`${what}\n  text ${JSON.stringify(result.counterexample[0])}\n  seed ${result.seed}`)
  broken.set(what, result.counterexample[0])
}
console.log(`${texts} texts, ${broken.size} laws broken`)
process.exitCode = broken.size > 0 ? 1 : 0
