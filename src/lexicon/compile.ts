/** Compiles the data files into a `Lexicon`: paradigms expanded, forms folded, every spelling reachable. */
import { WaqaiError } from '../errors.ts'
import { foldWord } from '../normalize/fold.ts'
import { conjugate, inflectNoun, participles, soundPlural } from './inflect.ts'
import { type GrammaticalNumber, Lexicon, type Reading, type VerbForm } from './lexicon.ts'
import { type LexiconEntry, type LexiconFile, LexiconFileSchema } from './schema.ts'

/** A data file with the name that errors and derivations show. */
export type NamedLexiconFile = Readonly<{ name: string; file: LexiconFile }>

/**
 * @param files data files, already parsed as JSON
 * @param options `validate`: check each file by its schema (data in the package was checked when it was built)
 * @throws WaqaiError LexiconInvalid naming file and entry
 */
export function compileLexicon(files: readonly NamedLexiconFile[], options: { validate?: boolean } = {}): Lexicon {
  const lexicon = new Lexicon()
  for (const { name, file } of files) {
    if (options.validate) validate(name, file)
    for (const entry of file.entries) addEntry(lexicon, entry, file.category, name)
  }
  for (const letter of 'وفبلكس') lexicon.intern(letter)
  return lexicon
}

function validate(name: string, file: unknown): void {
  const result = LexiconFileSchema.safeParse(file)
  if (result.success) return
  const [issue] = result.error.issues
  throw new WaqaiError('LexiconInvalid', `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
}

/**
 * @param category of the entry when it names none
 * @param file that errors and derivations show
 * @param first what the entry's spellings mean counts before what they meant already
 */
export function addEntry(lexicon: Lexicon, entry: LexiconEntry, category: string, file: string, first = false): void {
  const lemma = entry.forms?.[0] ?? entry.perfect?.[0] ?? entry.masdar?.[0] ?? entry.plural?.[0] ?? entry.dual?.[0] ?? entry.active?.[0] ?? entry.passive?.[0]
  if (lemma === undefined) throw new WaqaiError('LexiconInvalid', `${file}: an entry without any form (value ${String(entry.value)})`)
  const lexeme = lexicon.addLexeme({
    category: entry.category ?? category,
    value: entry.value ?? lemma,
    lemma,
    gloss: entry.gloss,
    glossPlural: entry.glossPlural,
    gender: entry.gender,
    props: entry.props ?? {},
    file,
  })
  const add = (form: string, number: GrammaticalNumber, more: Partial<Reading> = {}): void =>
    addForm(lexicon, form, { lexeme, number, gender: entry.gender, ...more }, first)
  addNoun(entry, add)
  addVerb(entry, add)
}

type Add = (form: string, number: GrammaticalNumber, more?: Partial<Reading>) => void

function addNoun(entry: LexiconEntry, add: Add): void {
  for (const form of entry.forms ?? []) {
    add(form, 'sg')
    if (entry.inflect !== 'noun') continue
    for (const inflected of inflectNoun(form, entry.gender)) add(inflected.form, inflected.number)
  }
  for (const form of entry.dual ?? []) add(form, 'du')
  for (const form of entry.plural ?? []) for (const each of soundPlural(form)) add(each, 'pl')
  // An indefinite accusative plural takes an alif (`أطنانا`).
  if (entry.inflect === 'noun') for (const form of entry.plural ?? []) if (!/(?:ات|ون|[اىةيء])$/u.test(form) && !form.includes(' ')) add(`${form}ا`, 'pl')
}

function addVerb(entry: LexiconEntry, add: Add): void {
  for (const [i, perfect] of (entry.perfect ?? []).entries()) {
    for (const { form, tense, person, number, gender, jussive, passive } of conjugate(perfect, entry.imperfect?.[i] ?? entry.imperfect?.[0])) {
      // `لم يرد` is far more often of another verb.
      if (jussive && entry.props?.jussive === false) continue
      // `نصر` is a victory, not what we insist on.
      if (person === 1 && number === 'pl' && entry.props?.we === false) continue
      // `لجأن` is written like `لجان`.
      if (entry.props?.women === false && number === 'pl' && gender === 'f') continue
      add(form, number, { verb: tense as VerbForm, person, gender, jussive, passive })
    }
  }
  for (const masdar of entry.masdar ?? []) {
    add(masdar, 'sg', { verb: 'masdar' })
    for (const { form, number } of inflectNoun(masdar)) add(form, number, { verb: 'masdar' })
  }
  for (const kind of ['active', 'passive'] as const) {
    for (const base of entry[kind] ?? []) for (const { form, number, gender } of participles(base)) add(form, number, { verb: kind, gender })
  }
}

/** Words of a form as the tokenizer will cut them in running text; the article may stand before the first, the last, or all. */
function addForm(lexicon: Lexicon, form: string, reading: Reading, first: boolean): void {
  const words = foldWord(form).split(/\s+/u).filter(Boolean).flatMap(cutMarks)
  if (words.length === 0) return
  lexicon.addForm(words, reading, first)
  const cut = words.flatMap((word, i) => (i === 0 ? [word] : cutClitics(word)))
  if (cut.length > words.length) lexicon.addForm(cut, reading, first)
  if (words.length > 1) for (const each of cuttings(words)) lexicon.addForm(each, reading, first)
  if (words.length === 1 || words.some((word) => word.startsWith('ال')) || !ARABIC.test(words[0] as string)) return
  const definite = words.map((word) => (ARABIC.test(word) && word.length > 1 ? `ال${word}` : word))
  lexicon.addForm([definite[0] as string, ...words.slice(1)], reading, first)
  lexicon.addForm(definite, reading, first)
  lexicon.addForm([...words.slice(0, -1), definite.at(-1) as string], reading, first)
}

/** Inside a form, conjunctions and prepositions are tokens of their own: `العلوم والتكنولوجيا`, `الدولية للطاقة`. */
function cutClitics(word: string): string[] {
  if (word.length > 4 && word.startsWith('ولل')) return ['و', 'ل', `ال${word.slice(3)}`]
  if (word.length > 3 && word.startsWith('لل')) return ['ل', `ال${word.slice(2)}`]
  if (/^[وبلفك]/u.test(word) && word.length > 3) return [word[0] as string, word.slice(1)]
  return [word]
}

/** Every way to cut the words of a form: `لتحرير` loses its ل, but `فلسطين` keeps its ف; of many such words all are cut. */
function cuttings(words: readonly string[]): string[][] {
  const parts = words.map(cutClitics)
  const open = parts.filter((cut) => cut.length > 1).length
  if (open > MOST_OPEN) return [parts.flat()]
  return parts.reduce<string[][]>(
    (ways, cut, i) => {
      const uncut = i > 0 && cut.length === 2 && cut[0] !== 'و' ? ways.map((way) => [...way, words[i] as string]) : []
      return [...ways.map((way) => [...way, ...cut]), ...uncut]
    },
    [[]],
  )
}
const MOST_OPEN = 4

const ARABIC = /^[\u0621-\u06d3]/u

/** Letters, digits and marks are tokens of their own (`أوبك+`, `د.إ`). */
const cutMarks = (word: string): string[] => word.match(/[\u0621-\u06d3]+|[a-z\u00df-\u024f]+|\d+|[^\u0621-\u06d3a-z0-9\u00df-\u024f]/gu) ?? []
