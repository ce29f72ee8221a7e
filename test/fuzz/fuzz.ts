/**
 * The laws of `test/properties` on random texts for as long as asked: `npm run fuzz -- --minutes 10 [--seed 7] [--texts 1000000]`. Prints each
 * counterexample, made as small as fast-check can, with the seed that repeats it, and how many texts were read; exit code 1 when a law was broken.
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { exact, keepsValues, steady } from '../properties/laws.ts'
import { SENTENCES, shortText } from '../properties/texts.ts'
import { digest } from './digest.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, texts: { type: 'string', default: 'Infinity' } },
})
const started = Date.now()
const until = started + Number(values.minutes) * 60_000
const extractor = createExtractor()
/** Texts a round; each round has its own seed, and now and then a fresh extractor to compare with. */
const ROUND = 2000
const ROUNDS_OF_ONE = 25
const ROUNDS_OF_A_LINE = 10
/** Laws that read a text several times are tried on one of so many. */
const COSTLY_ONE_IN = 4

/** Reads texts on another thread, which has to learn TypeScript first. */
const reader = JSON.stringify(new URL('./reader.ts', import.meta.url).href)
const worker = new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${reader}, ${reader}))`, { eval: true })
const elsewhere = (texts: readonly string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners('error')
    worker.once('error', reject)
    worker.once('message', resolve)
    worker.postMessage(texts)
  })

let texts = 0
let units = 0
const broken = new Map<string, string>()
function tell(what: string, text: string, seed: number): void {
  if (!broken.has(what)) console.log(`${what}\n  text ${JSON.stringify(text)}\n  seed ${seed}`)
  broken.set(what, text)
}

let fresh = createExtractor()
for (let round = 0; Date.now() < until && texts < Number(values.texts); round++) {
  if (round % ROUNDS_OF_ONE === 0) fresh = createExtractor()
  const seed = Number(values.seed) * 1_000_003 + round
  const some: string[] = []
  const law = fc.property(shortText, fc.constantFrom(...SENTENCES), fc.nat(COSTLY_ONE_IN - 1), (text, before, dice) => {
    texts++
    units += text.length
    if (texts % 20 === 0) some.push(text)
    const wrong = exact(text, extractor) ?? (dice === 0 ? (steady(text, extractor, fresh) ?? keepsValues(before, text, extractor)) : null)
    if (wrong !== null) throw new Error(wrong)
  })
  const result = fc.check(law, { numRuns: ROUND, seed, interruptAfterTimeLimit: Math.max(1, until - Date.now()) })
  if (result.failed && result.counterexample !== null)
    tell(String((result.errorInstance as Error | undefined)?.message).slice(0, 200), result.counterexample[0], seed)
  const other = await elsewhere(some)
  for (const [i, text] of some.entries()) if (other[i] !== digest(text, extractor)) tell('another thread tells something else', text, seed)
  if (round % ROUNDS_OF_A_LINE === 0)
    console.log(`${texts} texts, ${(units / 1e6).toFixed(1)} M characters, ${Math.round((Date.now() - started) / 1000)} s, ${broken.size} laws broken`)
}
await worker.terminate()
console.log(`${texts} texts, ${(units / 1e6).toFixed(1)} M characters, ${broken.size} laws broken; repeat with --seed ${values.seed}`)
process.exitCode = broken.size > 0 ? 1 : 0
