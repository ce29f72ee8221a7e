/**
 * English names of bodies that no gazetteer holds: what their words mean, in title case (`وزارة الصحة` → Health Ministry); words we cannot
 * translate, and the names of companies and media, in Latin letters.
 */
import { romanize } from '../../emit/romanize.ts'
import type { Lexicon, Reading } from '../../lexicon/lexicon.ts'
import { rememberingIn } from '../../lexicon/remember.ts'
import { bodyGloss, gloss, latinName } from '../../merge/coreference.ts'
import { ministryInFull } from '../../merge/ministries.ts'
import { bareText, foldWord } from '../../normalize/fold.ts'
import { lookUp, lookUpPhrase } from './glossary.ts'
import { nounPhrase } from './noun-phrase.ts'
import { asAdjective, asNoun } from './phrase-word.ts'
import { type Word, word } from './words.ts'

/** Prepositions and و that bodies have in their names. */
const LINKS: Readonly<Record<string, string>> = { و: 'and', ل: 'for', لل: 'for the', من: 'of', في: 'in', مع: 'with', ضد: 'against', بين: 'between', علي: 'on' }
const SMALL: ReadonlySet<string> = new Set(['and', 'for', 'of', 'in', 'with', 'against', 'the', 'to', 'on', 'between', 'bin'])
const LONGEST = 90

/**
 * @param name a body's Arabic name, without proclitics
 * @returns Latin letters only; the gazetteers' name if they have one
 */
export const organizationName = rememberingIn((lexicon, name) => {
  // A ministry by its portfolio is named in full, unless a gazetteer has it so.
  const full = gloss(lexicon, name) === undefined ? (ministryInFull(lexicon, name) ?? name) : name
  return bodyGloss(lexicon, bareText(full)) ?? translated(lexicon, full) ?? latinName(lexicon, full)
})

function translated(lexicon: Lexicon, name: string): string | null {
  const parts = bareText(name)
    .replace(/["'“”«»().,،:؛*]/gu, ' ')
    .trim()
    .split(/\s+/u)
  const words: Word[] = []
  const brand = lexicon.readingsOf(parts[0] ?? '').some((r) => r.lexeme.category === 'org-head' && r.lexeme.props.brand === true)
  for (let i = 0; i < parts.length; ) i += push(lexicon, parts, i, brand && parts.length === 2 && i > 0, words)
  if (words.length === 1 && !lexicon.readingsOf(parts[0] ?? '').some((r) => r.lexeme.category === 'org-head')) return null
  const said: string[] = []
  const [head] = words
  const last = words.at(-1)
  const joined = words.some((w) => w.kind === 'clitic' && w.stem === 'و')
  // `وزارة الكهرباء والماء الكويتية`: the nation is the ministry's, and not the water's.
  const nation = joined && head && last && last !== head && OF_HERS.test(parts.at(-1) ?? '') ? nationOf(last) : undefined
  if (nation !== undefined) {
    said.push(nation)
    words.pop()
  }
  const field = head && !head.article && joined ? asNoun(head) : undefined
  if (field) said.push(field.text, 'of')
  for (let i = field ? 1 : 0; i < words.length; ) {
    const link = words[i]?.kind === 'clitic' ? LINKS[words[i]?.stem as string] : undefined
    if (link !== undefined) {
      said.push(link)
      i++
      continue
    }
    const phrase = nounPhrase(words, i)
    if (!phrase || phrase.text === '' || phrase.unknown > 0) return null
    said.push(phrase.text)
    i = phrase.next
  }
  const text = said.join(' ')
  return text === '' || text.length > LONGEST || /[^\p{Script=Latin}\d\s'’&.,-]/u.test(text) ? null : titled(text)
}

const OF_HERS = /^ال.+ية$/u
const nationOf = ({ readings }: Word): string | undefined => readings.find((r) => r.lexeme.category === 'nationality')?.lexeme.gloss

const bodyPhrase = (lexicon: Lexicon, form: string): string | undefined => {
  const reading = lexicon.phrase(foldWord(form))
  return reading?.lexeme.category === 'organization' ? reading.lexeme.gloss : undefined
}

/** Adds the words at `i`: a known name of several parts as one. Returns how many parts it took. */
function push(lexicon: Lexicon, parts: readonly string[], i: number, brand: boolean, into: Word[]): number {
  for (let to = Math.min(parts.length, i + 4); to > i + 1; to--) {
    const together = parts.slice(i, to).join(' ')
    const clitic = i > 0 && /^[لو]/u.test(together) ? (together[0] as string) : ''
    // At the head only a body's own name (`حزب الله اللبناني`): a place there gives its name to a body (`بغداد اليوم`).
    const known = (i > 0 ? gloss(lexicon, together) : bodyPhrase(lexicon, together)) ?? lookUpPhrase(foldWord(together))
    const inner = known === undefined && clitic !== '' ? lookUpPhrase(foldWord(together.slice(1))) : undefined
    if (known === undefined && inner === undefined) continue
    if (inner !== undefined) into.push(word({ kind: 'clitic', stem: clitic }))
    into.push(word({ kind: 'name', english: known ?? inner, article: true }))
    return to - i
  }
  const person = i > 0 ? entitled(lexicon, parts, i) : 0
  if (person > 0) into.push(word({ kind: 'name', english: titled(latinOf(lexicon, parts.slice(i, i + person))), article: true }))
  else pushWord(lexicon, parts[i] as string, i === 0, brand, into)
  return Math.max(1, person)
}

/** How many words name a person with his title (`الملك فيصل`, `الأمير سلطان بن عبدالعزيز`); 0 for none. */
function entitled(lexicon: Lexicon, parts: readonly string[], i: number): number {
  const isName = (part: string | undefined): boolean => part !== undefined && lexicon.readingsOf(part).some((r) => NAME_PARTS.has(r.lexeme.category))
  if (titleOf(lexicon, parts[i] as string) === undefined || !isName(parts[i + 1])) return 0
  let to = i + 2
  while (isName(parts[to])) to++
  return to - i
}
const NAME_PARTS = new Set(['given-name', 'family-name', 'name-particle'])
const titleOf = (lexicon: Lexicon, part: string): string | undefined =>
  lexicon.readingsOf(foldWord(part).replace(/^ال/u, '')).find((r) => r.lexeme.category === 'title-head' || r.lexeme.category === 'honorific')?.lexeme.gloss
const latinOf = (lexicon: Lexicon, parts: readonly string[]): string =>
  `${titleOf(lexicon, parts[0] as string)} ${latinName(lexicon, parts.slice(1).join(' '))}`

function pushWord(lexicon: Lexicon, part: string, first: boolean, brand: boolean, into: Word[]): void {
  const folded = foldWord(part)
  if (LINKS[folded] !== undefined) return void into.push(word({ kind: 'clitic', stem: folded }))
  const made = read(lexicon, part, folded, brand)
  if (!first && made.english !== undefined && made.kind === 'name' && lexicon.readingsOf(part).length === 0 && part.length > 3) {
    const clitic = /^لل/u.test(folded) ? 'لل' : /^[ول]/u.test(folded) ? (folded[0] as string) : ''
    if (clitic !== '') {
      const rest = clitic === 'لل' ? `ال${part.slice(2)}` : part.slice(1)
      const stem = read(lexicon, rest, foldWord(rest), brand)
      if (stem.kind !== 'name' || /^ال/u.test(rest)) {
        into.push(word({ kind: 'clitic', stem: clitic[0] as string }))
        return void into.push(stem)
      }
    }
  }
  into.push(made)
}

function read(lexicon: Lexicon, part: string, folded: string, brand: boolean): Word {
  if (/^[\p{Script=Latin}\d]/u.test(part)) return word({ kind: 'name', english: part })
  const article = /^ال..+/u.test(folded)
  const stem = article ? folded.slice(2) : folded
  const readings: readonly Reading[] = article ? [...lexicon.readingsOf(part), ...lexicon.readingsOf(stem)] : lexicon.readingsOf(part)
  const usual = brand ? undefined : properGloss(lexicon, part, stem, readings)
  if (usual !== undefined) return word({ kind: 'name', english: usual, stem, article: true })
  const made = word({ kind: 'word', stem, article, readings, pos: 1, gloss: lookUp(stem) })
  if (!brand && (asNoun(made) !== undefined || asAdjective(made) !== undefined)) return made
  return word({ kind: 'name', stem, article, english: romanize(part, (form) => gloss(lexicon, form)) })
}

/** Countries, places, bodies and people inside the name; a nationality stays an adjective. */
function properGloss(lexicon: Lexicon, part: string, stem: string, readings: readonly Reading[]): string | undefined {
  const { noun, adjective } = lookUp(stem)
  const proper = noun || adjective ? PLACES : PROPER
  return readings.some((r) => proper.has(r.lexeme.category)) && !readings.some((r) => COMMON.has(r.lexeme.category)) ? gloss(lexicon, part) : undefined
}
const PLACES = new Set(['country', 'place', 'organization'])
const PROPER = new Set([...PLACES, 'given-name', 'family-name'])
const COMMON = new Set(['nationality', 'org-head', 'title-head', 'noun', 'portfolio', 'org-adjective', 'place-head'])

function titled(text: string): string {
  return text
    .split(' ')
    .map((one, i) => (i > 0 && SMALL.has(one) ? one : one.charAt(0).toUpperCase() + one.slice(1)))
    .join(' ')
}
