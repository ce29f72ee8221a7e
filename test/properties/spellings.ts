/**
 * Ways to write a text that carry no meaning, and what must stay the same. A change says what becomes of each character, so that places can be
 * followed.
 */
import type { DocumentRecord } from '../../src/emit/schema.ts'
import type { Extractor } from '../../src/pipeline/extractor.ts'

/** @returns for each character (code point) of a text what stands in its place: itself, itself with something around it, another */
export type Change = (characters: readonly string[]) => string[]

const LETTER = /^[\u0621-\u064a]$/u
const JOINING = /^[بتثجحخسشصضطظعغفقكلمنهي]$/u
const HARAKAT = ['\u064e', '\u0650', '\u064f', '\u0652']
const DIGITS = { arabic: '٠١٢٣٤٥٦٧٨٩', persian: '۰۱۲۳۴۵۶۷۸۹' }

type At = (character: string, next: string, before: string, k: number) => string
const each =
  (make: At): Change =>
  (characters) =>
    characters.map((character, k) => make(character, characters[k + 1] ?? ' ', characters[k - 1] ?? ' ', k))
/** Exchanges the characters of one string for those of another, place by place. */
const exchange = (from: string, to: string): Change => {
  const table = new Map(Array.from(from).map((character, k) => [character, Array.from(to)[k] as string]))
  return each((character) => table.get(character) ?? character)
}
const isLetter = (character: string): boolean => LETTER.test(character)
/** Whole words exchanged, the new one in the place of the first letter. */
const words =
  (table: Readonly<Record<string, string>>): Change =>
  (characters) => {
    const out = [...characters]
    const text = characters.join('')
    for (const [from, to] of Object.entries(table))
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        const k = Array.from(text.slice(0, at)).length
        out[k] = to.slice(0, to.length - from.length + 1)
      }
    return out
  }

/** Leaves words alone, whatever is joined to their front. */
const except =
  (kept: readonly string[], change: Change): Change =>
  (characters) => {
    const out = change(characters)
    let k = 0
    for (const word of characters.join('').split(/(?<![\u0600-\u06ff])(?=[\u0600-\u06ff])|(?<=[\u0600-\u06ff])(?![\u0600-\u06ff])/u)) {
      const n = Array.from(word).length
      if (kept.some((one) => word.endsWith(one) && n - one.length <= 2)) for (let i = k; i < k + n; i++) out[i] = characters[i] as string
      k += n
    }
    return out
  }
/** Other quotation marks: a straight one that follows a blank or a bracket opens. */
const quoted = (open: string, close: string): Change =>
  each((c, _next, before) => (/[«“]/u.test(c) || (c === '"' && /[\s(ـ]/u.test(before)) ? open : /["»”]/u.test(c) ? close : c))

export const CHANGES: Readonly<Record<string, Change>> = {
  'diacritics after every third letter': each((c, _next, _before, k) => (isLetter(c) && k % 3 === 0 ? c + HARAKAT[k % 4] : c)),
  'shadda and tanwin': each((c, _next, _before, k) => (isLetter(c) && k % 5 === 0 ? `${c}\u0651\u064b` : c)),
  'tatweel inside words': each((c, next, _before, k) => (JOINING.test(c) && isLetter(next) && k % 4 === 0 ? `${c}ــ` : c)),
  'bidi marks between words': each((c) => (c === ' ' ? ' \u200f' : c)),
  'bidi embeddings around words': each((c, next, before) => {
    const [starts, ends] = [/\s/u.test(before) && !/\s/u.test(c), !/\s/u.test(c) && /\s/u.test(next)]
    return `${starts ? '\u202b' : ''}${c}${ends ? '\u202c' : ''}`
  }),
  'Arabic digits': exchange('0123456789', DIGITS.arabic),
  'Persian digits': exchange('0123456789', DIGITS.persian),
  // ان alone may be إن, which tells what did happen, or أن, which may tell what shall.
  'alif without hamza': except(['أن', 'إن'], exchange('أإآ', 'ااا')),
  // علي is a name, على none.
  'final ya without dots': except(
    ['علي'],
    each((c, next, before) => (c === 'ي' && isLetter(before) && !isLetter(next) ? 'ى' : c)),
  ),
  'final alif maqsura with dots': except(
    ['على'],
    each((c, next) => (c === 'ى' && !isLetter(next) ? 'ي' : c)),
  ),
  'ta marbuta without dots': (characters) => {
    // Without the article ه may be a pronoun: `سيارة`, `سياره`.
    const out = [...characters]
    const text = characters.join('')
    if (text.length !== characters.length) return out
    for (const { index, 0: word } of text.matchAll(/(?<![\u0600-\u06ff])[وفبك]?(?:ال|لل)[\u0621-\u0652]*ة(?![\u0600-\u06ff])/gu))
      out[index + word.length - 1] = 'ه'
    return out
  },
  'Persian kaf and ya': exchange('كي', 'کی'),
  'decomposed letters': each((c) => c.normalize('NFD')),
  'another spelling of Kurdistan': words({ كردستان: 'كوردستان', كردي: 'كوردي' }),
  'double spaces': each((c) => (c === ' ' ? '  ' : c)),
  'no-break spaces': each((c) => (c === ' ' ? '\u00a0' : c)),
  'curly quotation marks': quoted('“', '”'),
  'straight quotation marks': quoted('"', '"'),
  'angle quotation marks': quoted('«', '»'),
}

const MEANINGLESS = /[\u0300-\u036f\u064b-\u0655\u0640\u200e\u200f\u202a-\u202e]/gu
/** One spelling for all that `CHANGES` make of a text. */
export const spelled = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MEANINGLESS, '')
    .replace(/[٠-٩]/gu, (d) => String(DIGITS.arabic.indexOf(d)))
    .replace(/[۰-۹]/gu, (d) => String(DIGITS.persian.indexOf(d)))
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه')
    .replace(/كورد/gu, 'كرد')
    .replace(/[«»“”]|\\"/gu, '"')
    .replace(/\s+/gu, ' ')

/** What a text says, without places: mentions with their values, facts with their roles. */
const meaning = (record: DocumentRecord): string[] => [
  ...record.mentions.map((m) => spelled(JSON.stringify([m.kind, { ...m.value, latin: undefined }]))),
  ...record.facts.map((f) =>
    spelled(JSON.stringify([f.type, f.subtype, f.status, Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.value ?? x.text)])])),
  ),
]

/** @returns what a change of spelling made of the reading; null when nothing; undefined when the text has nothing to change */
export function difference(text: string, change: Change, extractor: Extractor): string | null | undefined {
  const characters = Array.from(text)
  const pieces = change(characters)
  const changed = pieces.join('')
  if (changed === text) return undefined
  const [before, after] = [text, changed].map((t) => extractor.extract({ id: 'x', text: t, date: '2021-07-18' })) as [DocumentRecord, DocumentRecord]
  const [said, says] = [meaning(before), meaning(after)]
  const lost = said.filter((one) => !says.includes(one))
  const gained = says.filter((one) => !said.includes(one))
  if (lost.length + gained.length > 0) return `not ${lost[0] ?? '–'} but ${gained[0] ?? '–'}`
  if (said.join('\n') !== says.join('\n')) return 'another order'
  return moved(before, after, pieces)
}

/** Every mention stands where its characters went. */
function moved(before: DocumentRecord, after: DocumentRecord, pieces: readonly string[]): string | null {
  const places = [0]
  for (const piece of pieces) places.push((places.at(-1) as number) + Array.from(piece).length)
  for (const [i, { start, end, text }] of before.mentions.entries()) {
    const mention = after.mentions[i] as (typeof after.mentions)[number]
    const [least, most] = [places[start] as number, places[end] as number]
    // Marks that a change puts around a word may be left out of its mention.
    if (mention.start < least || mention.end > most || spelled(mention.text).trim() !== spelled(text).trim())
      return `${text} [${start}, ${end}) stands at [${mention.start}, ${mention.end}), not within [${least}, ${most}): ${mention.text}`
  }
  return null
}
