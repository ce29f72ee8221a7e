/**
 * Lists of person names: some thirty thousand words that are given or family names, with the usual English spelling. The names of a list
 * share four lexemes (given or family, ordinary word too or not), so that it costs little to load; names with meanings of their own stand in
 * `given-names.json` and `family-names.json`.
 */
import { foldWord } from '../normalize/fold.ts'
import type { Lexeme, Lexicon, Reading } from './lexicon.ts'

/** One name a line: Arabic spelling, English spelling, and `g` given, `f` family, `*` an ordinary word too, `!` known by it alone. */
export type NameListData = Readonly<{ source: string; names: readonly string[] }>

/** Add the list to a lexicon whose other files are already in it. */
export function addNames(lexicon: Lexicon, data: NameListData, file: string): void {
  const sets = new Map<string, { set: number; readings: Reading[] }>()
  for (const line of data.names) {
    const [written = '', latin = '', flags = ''] = line.split('|')
    const spelling = foldWord(written)
    let known = sets.get(flags)
    if (!known) {
      const readings = readingsOf(lexicon, flags, file)
      known = { set: lexicon.addSet(readings), readings }
      sets.set(flags, known)
    }
    lexicon.spell(spelling, latin)
    if (spelling.includes(' ')) for (const reading of known.readings) lexicon.addForm(spelling.split(' '), reading)
    else {
      const id = lexicon.intern(spelling)
      lexicon.wordSet[id] = lexicon.union(lexicon.wordSet[id] as number, known.set)
    }
  }
}

const ROLES = { g: 'given-name', f: 'family-name' } as const

function readingsOf(lexicon: Lexicon, flags: string, file: string): Reading[] {
  const common = flags.includes('*')
  const known = flags.includes('!')
  return (['g', 'f'] as const)
    .filter((role) => flags.includes(role))
    .map((role) => ({ lexeme: sharedLexeme(lexicon, ROLES[role], file, common, known), number: 'sg' }))
}

function sharedLexeme(lexicon: Lexicon, category: string, file: string, common: boolean, known: boolean): Lexeme {
  const value = common ? `${file}-ordinary` : known ? `${file}-known` : file
  return (
    lexicon.lexemeOf(category, value) ??
    lexicon.addLexeme({ category, value, lemma: value, props: common ? { common, ordinary: file === 'name-list' } : known ? { known } : {}, file })
  )
}
