/** What npm has for parts of the work, over the same texts in the same run. A peer that is not installed says so instead of failing. */
import type { Extractor } from '../../src/pipeline/extractor.ts'
import { bestSum, bytesOf, row } from './measure.ts'

const ROUNDS = 3
const REFERENCE = new Date('2021-07-18T00:00:00Z')

/** Reads one text and says how many dates or tokens it found. */
type Reads = (text: string) => number
type Peer = { name: string; does: 'dates' | 'tokens'; note: string; load(): Promise<Reads> }

const PEERS: readonly Peer[] = [
  {
    name: 'chrono-node 2.10.3 (ar)',
    does: 'dates',
    note: 'dates alone, each a day or an instant; takes the العام of a secretary general for a year',
    async load() {
      const { parse } = await import('chrono-node/ar')
      return (text) => parse(text, REFERENCE).length
    },
  },
  {
    name: 'wink-nlp 2.4.0',
    does: 'tokens',
    note: 'an English model: clitics stay on their words, an Arabic comma too',
    async load() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
      const wink = winkNLP(model, [])
      return (text) => wink.readDoc(text).tokens().length()
    },
  },
  {
    name: 'compromise 14.17.0',
    does: 'tokens',
    note: 'English rules: clitics stay on their words, marks are no tokens',
    async load() {
      const { default: nlp } = await import('compromise/one')
      return (text) => nlp.tokenize(text).termList().length
    },
  },
]

/** Prints a row for us and for each peer, by task: MB/s, time against ours, and how much was found. */
export async function peers(extractor: Extractor, texts: readonly string[]): Promise<void> {
  const megabytes = bytesOf(texts) / 1e6
  const measured = (read: Reads): { seconds: number; found: number } => {
    const found = texts.reduce((sum, text) => sum + read(text), 0)
    return { seconds: bestSum(texts, ROUNDS, (text) => void read(text)), found }
  }
  const own: Record<Peer['does'], ReturnType<typeof measured>> = {
    dates: measured((text) => extractor.extract({ id: 'x', text, date: '2021-07-18' }).mentions.filter((m) => m.kind === 'date' || m.kind === 'time').length),
    tokens: measured((text) => extractor.lay({ id: 'x', text }).length),
  }
  const speed = (seconds: number): string => `${(megabytes / seconds).toFixed(2)} MB/s`
  row('', 'speed', 'waqai’s', 'found')
  row('waqai, everything', speed(own.dates.seconds), '× 1.0', `${own.dates.found} dates`)
  row('waqai, tokens and their words', speed(own.tokens.seconds), '× 1.0', `${own.tokens.found} tokens`)
  for (const { name, does, note, load } of PEERS) {
    let read: Reads
    try {
      read = await load()
    } catch (error) {
      row(name, 'not measured')
      console.log(`    ${(error as Error).message.split('\n')[0]}`)
      continue
    }
    const { seconds, found } = measured(read)
    row(name, speed(seconds), `× ${(own[does].seconds / seconds).toFixed(2)}`, `${found} ${does}`)
    console.log(`    ${note}`)
  }
}
