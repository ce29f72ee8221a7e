/**
 * The list of person names: some thirty thousand words that are given or family names, with the usual English spelling. They share four
 * lexemes (given or family, ordinary word too or not), so that the list costs little to load; names written by hand in
 * `given-names.json` and `family-names.json` are lexemes of their own.
 */
import type { Lexeme, Lexicon, Reading } from './lexicon.ts'

/** One name a line: folded spelling, English spelling, and `g` given, `f` family, `*` an ordinary word too. */
export type NameListData = Readonly<{ source: string; names: readonly string[] }>

/** Add the list to a lexicon whose other files are already in it. */
export function addNames(lexicon: Lexicon, data: NameListData): void {
  const sets = new Map<string, { set: number; readings: Reading[] }>()
  for (const line of data.names) {
    const [spelling = '', latin = '', flags = ''] = line.split('|')
    let known = sets.get(flags)
    if (!known) {
      const readings = readingsOf(lexicon, flags)
      known = { set: lexicon.addSet(readings), readings }
      sets.set(flags, known)
    }
    lexicon.spellings.set(spelling, latin)
    if (spelling.includes(' ')) for (const reading of known.readings) lexicon.addForm(spelling.split(' '), reading)
    else {
      const id = lexicon.intern(spelling)
      lexicon.wordSet[id] = lexicon.union(lexicon.wordSet[id] as number, known.set)
    }
  }
}

const ROLES = { g: 'given-name', f: 'family-name' } as const

function readingsOf(lexicon: Lexicon, flags: string): Reading[] {
  const common = flags.includes('*')
  return (['g', 'f'] as const)
    .filter((role) => flags.includes(role))
    .map((role) => ({ lexeme: sharedLexeme(lexicon, ROLES[role], common), number: 'sg' }))
}

function sharedLexeme(lexicon: Lexicon, category: string, common: boolean): Lexeme {
  const value = common ? 'listed-ordinary' : 'listed'
  return lexicon.lexemeOf(category, value) ?? lexicon.addLexeme({ category, value, lemma: value, props: common ? { common } : {}, file: 'name-list' })
}
