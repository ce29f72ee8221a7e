/**
 * The compiled lexicon and word list as one block of bytes, written when the package is built and read when it starts: compiling the data
 * files takes longer than reading a short article. A header in JSON (lexemes, forms of several words, where each column lies), then the
 * columns, each on a four-byte boundary.
 */
import { Lexicon, type LexiconState } from './lexicon.ts'
import { WordList } from './word-list.ts'

type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array
type Place = { type: keyof typeof TYPES; at: number; length: number }
type Header = Pick<LexiconState, 'lexemes' | 'phrases' | 'names'> & { trieSize: number; columns: Record<ColumnName, Place> }

const TYPES = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const
const COLUMNS = ['pool', 'starts', 'hashes', 'table', 'readings', 'sets', 'wordSet', 'opensForm', 'trie', 'nodeSet', 'listHashes', 'listPos'] as const
type ColumnName = (typeof COLUMNS)[number]

const align = (bytes: number): number => (bytes + 3) & ~3

/** @returns bytes that `readSnapshot` turns back into the same lexicon and word list */
export function writeSnapshot(lexicon: Lexicon, words: WordList): Uint8Array {
  const { lexemes, phrases, names, words: pool, readings, trie, wordSet, opensForm, nodeSet } = lexicon.state()
  const columns: Record<ColumnName, Column> = {
    ...pool,
    ...readings,
    wordSet,
    opensForm,
    trie: trie.slots,
    nodeSet,
    listHashes: words.hashes,
    listPos: words.parts,
  }
  const places = {} as Record<ColumnName, Place>
  let size = 0
  for (const name of COLUMNS) {
    const column = columns[name]
    places[name] = { type: column.constructor.name as Place['type'], at: size, length: column.length }
    size += align(column.byteLength)
  }
  const header = new TextEncoder().encode(JSON.stringify({ lexemes, phrases, names, trieSize: trie.size, columns: places } satisfies Header))
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

/** @param bytes made by `writeSnapshot`, starting on a four-byte boundary of their buffer; they are used where they lie, not copied */
export function readSnapshot(bytes: Uint8Array): { lexicon: Lexicon; words: WordList } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  const start = bytes.byteOffset + 4 + align(length)
  const column = <T extends Column>(name: ColumnName): T => {
    const { type, at, length: count } = header.columns[name]
    return new TYPES[type](bytes.buffer as ArrayBuffer, start + at, count) as T
  }
  const lexicon = Lexicon.restore({
    lexemes: header.lexemes,
    phrases: header.phrases,
    names: header.names,
    words: { pool: column('pool'), starts: column('starts'), hashes: column('hashes'), table: column('table') },
    readings: { readings: column('readings'), sets: column('sets') },
    wordSet: column('wordSet'),
    opensForm: column('opensForm'),
    trie: { slots: column('trie'), size: header.trieSize },
    nodeSet: column('nodeSet'),
  })
  return { lexicon, words: new WordList(column('listHashes'), column('listPos')) }
}
