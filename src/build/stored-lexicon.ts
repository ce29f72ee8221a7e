/**
 * What the built package has in place of `src/lexicon/load.ts`: the snapshot that lies beside the bundle. Only here does the library read a
 * file of its own; a caller without a file system passes a lexicon to `createExtractor`.
 */
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readSnapshot } from '../lexicon/snapshot.ts'
import type { WordList } from '../lexicon/word-list.ts'

let stored: { lexicon: Lexicon; words: WordList } | null = null

/** The word list is shared; every caller of `loadLexicon` gets a lexicon of its own. */
function load(): { lexicon: Lexicon; words: WordList } {
  const bytes = readFileSync(new URL('./lexicon.bin', import.meta.url))
  stored = readSnapshot(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes))
  return stored
}

export const loadLexicon = (): Lexicon => load().lexicon
export const loadWordList = (): WordList => (stored ?? load()).words
