/**
 * The compiled lexicon and word list as one block of bytes, written when the package is built and read when it starts: compiling the data
 * files takes longer than reading a short article. A header in JSON (where each column lies, and what is no column), then the
 * columns, each on a four-byte boundary. Columns of ascending places are written as their steps, which pack far better, and summed up again.
 */
import { Lexicon, type LexiconState } from './lexicon.ts'
import type { PairMapState } from './pair-map.ts'
import { WordList } from './word-list.ts'

type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array
type Place = { type: keyof typeof TYPES; at: number; length: number }
type Header = {
  categories: LexiconState['lexemes']['categories']
  names: Array<[string, string]>
  sizes: Record<MapName, number>
  columns: Record<ColumnName, Place>
}

const TYPES = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const
const COLUMNS = [
  'pool',
  'starts',
  'hashes',
  'table',
  'readings',
  'sets',
  'readingIds',
  'paths',
  'wordSet',
  'opensForm',
  'trie',
  'nodeSet',
  'listHalves',
  'listPos',
  'listBuckets',
  'latinStarts',
  'latin',
  'lexemes',
  'lexemeStarts',
] as const
type ColumnName = (typeof COLUMNS)[number]
/** Columns of ascending places. */
const ASCENDING: ReadonlySet<ColumnName> = new Set<ColumnName>(['starts', 'listBuckets', 'latinStarts', 'lexemeStarts'])
/** Columns that are the slots of a `PairMap`. */
type MapName = 'readingIds' | 'paths' | 'trie'

const align = (bytes: number): number => (bytes + 3) & ~3

/** @returns bytes that `readSnapshot` turns back into the same lexicon and word list */
export function writeSnapshot(lexicon: Lexicon, words: WordList): Uint8Array {
  const { lexemes, spellings, words: pool, readings, trie, wordSet, opensForm, nodeSet } = lexicon.state()
  const columns: Record<ColumnName, Column> = {
    ...pool,
    readings: readings.readings,
    sets: readings.sets,
    readingIds: readings.readingIds.slots,
    paths: readings.paths.slots,
    wordSet,
    opensForm,
    trie: trie.slots,
    nodeSet,
    listHalves: words.halves,
    listPos: words.parts,
    listBuckets: words.buckets,
    latinStarts: spellings.starts,
    latin: spellings.latin,
    lexemes: lexemes.texts,
    lexemeStarts: lexemes.starts,
  }
  for (const name of ASCENDING) columns[name] = stepsOf(columns[name])
  const sizes: Header['sizes'] = { readingIds: readings.readingIds.size, paths: readings.paths.size, trie: trie.size }
  const places = {} as Record<ColumnName, Place>
  let size = 0
  for (const name of COLUMNS) {
    const column = columns[name]
    places[name] = { type: column.constructor.name as Place['type'], at: size, length: column.length }
    size += align(column.byteLength)
  }
  const header = new TextEncoder().encode(JSON.stringify({ categories: lexemes.categories, names: spellings.phrases, sizes, columns: places } satisfies Header))
  const start = 4 + align(header.length)
  const bytes = new Uint8Array(start + size)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  for (const name of COLUMNS) {
    const { buffer, byteOffset, byteLength } = columns[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + places[name].at)
  }
  return bytes
}

function stepsOf(places: Column): Uint16Array {
  const steps = new Uint16Array(places.length)
  for (let i = 1; i < places.length; i++) {
    const step = (places[i] as number) - (places[i - 1] as number)
    if (step < 0 || step > 0xffff) throw new RangeError(`a step of ${step} in the snapshot of the lexicon`)
    steps[i] = step
  }
  return steps
}

/** Sums steps up into `places`. */
function summed<T extends Int32Array | Uint32Array>(steps: Uint16Array, places: T): T {
  let sum = 0
  for (let i = 0; i < steps.length; i++) places[i] = sum += steps[i] as number
  return places
}

/** @param bytes made by `writeSnapshot`, starting on a four-byte boundary of their buffer; all but the ascending columns are used where they lie, not copied */
export function readSnapshot(bytes: Uint8Array): { lexicon: Lexicon; words: WordList } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  const start = bytes.byteOffset + 4 + align(length)
  const column = <T extends Column>(name: ColumnName): T => {
    const { type, at, length: count } = header.columns[name]
    return new TYPES[type](bytes.buffer as ArrayBuffer, start + at, count) as T
  }
  const places = (name: ColumnName): Int32Array => summed(column(name), new Int32Array(header.columns[name].length))
  const map = (name: MapName): PairMapState => ({ slots: column(name), size: header.sizes[name] })
  const lexicon = Lexicon.restore({
    lexemes: { texts: column('lexemes'), starts: places('lexemeStarts'), categories: header.categories },
    spellings: { starts: places('latinStarts'), latin: column('latin'), phrases: header.names },
    words: { pool: column('pool'), starts: places('starts'), hashes: column('hashes'), table: column('table') },
    readings: {
      readings: column('readings'),
      sets: column('sets'),
      readingIds: map('readingIds'),
      paths: map('paths'),
    },
    wordSet: column('wordSet'),
    opensForm: column('opensForm'),
    trie: map('trie'),
    nodeSet: column('nodeSet'),
  })
  return {
    lexicon,
    words: new WordList(column('listHalves'), column('listPos'), summed(column('listBuckets'), new Uint32Array(header.columns.listBuckets.length))),
  }
}
