/**
 * Length-preserving folding: `folded[i]` is the folded code unit of `text[i]`, and `HOLE` (0) stands where a character carries no
 * spelling (diacritic, tatweel inside a word, bidi mark, zero-width mark). Offsets therefore never need translating.
 *
 * Arabic-Indic and Persian digits become ASCII digits, Latin letters lower case, all spaces U+0020 (line ends stay).
 */

/** A folded code unit that lookups skip. */
export const HOLE = 0

/** Madda and hamza above or below, which decomposed text writes after their letter. */
export const isHamzaMark = (unit: number): boolean => unit >= 0x653 && unit <= 0x655

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit
  const holes: Array<[number, number]> = [
    [0x0000, 0x0000],
    [0x00ad, 0x00ad],
    [0x0300, 0x036f],
    [0x0610, 0x061a],
    [0x061c, 0x061c],
    [0x0640, 0x0640],
    [0x064b, 0x065f],
    [0x0670, 0x0670],
    [0x06d6, 0x06dc],
    [0x06df, 0x06e8],
    [0x06ea, 0x06ed],
    [0x08d3, 0x08ff],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xfc5e, 0xfc63],
    [0xfe70, 0xfe7f],
  ]
  for (const [from, to] of holes) for (let unit = from; unit <= to; unit++) table[unit] = HOLE
  for (const [to, from] of LETTERS) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0)
  for (let digit = 0; digit < 10; digit++) table[0x660 + digit] = table[0x6f0 + digit] = table[0xff10 + digit] = 0x30 + digit
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 32
  for (let unit = 0xc0; unit <= 0xde; unit++) if (unit !== 0xd7) table[unit] = unit + 32
  for (const unit of [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[unit] = 0x20
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = 0x20
  for (const unit of [0x0d, 0x85, 0x2028, 0x2029, 0x0b, 0x0c]) table[unit] = 0x0a
  foldPresentationForms(table)
  return table
}

/** Presentation forms of single letters (U+FB50–FEFC) fold like the letter they show; ligatures are left to `expandLigatures`. */
function foldPresentationForms(table: Uint16Array): void {
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    if (table[unit] === HOLE) continue
    const plain = String.fromCharCode(unit).normalize('NFKC')
    const letters = Array.from(plain).filter((letter) => table[letter.charCodeAt(0)] !== HOLE && letter !== ' ')
    if (letters.length === 1) table[unit] = table[(letters[0] as string).charCodeAt(0)] as number
  }
}

/** Arabic, Persian, Urdu and Kurdish letters that Arabic news writes one for the other. */
const LETTERS: ReadonlyArray<readonly [string, string]> = [
  ['ا', 'أإآٱٲٳ'],
  ['ي', 'ىیئېێےۍ'],
  ['ه', 'ةەۀہھۂۃ'],
  ['و', 'ؤۆۇۈۉۊۋ'],
  ['ك', 'کگڭڪڬ'],
  ['ب', 'پ'],
  ['ج', 'چ'],
  ['ز', 'ژ'],
  ['ف', 'ڤڨ'],
  ['ر', 'ڕ'],
  ['ل', 'ڵ'],
]

const TABLE = buildTable()

/**
 * Fold a text.
 *
 * @param text any string, lone surrogates included
 * @returns one folded code unit per UTF-16 code unit of `text`
 */
export function fold(text: string): Uint16Array {
  const length = text.length
  const folded = new Uint16Array(length)
  for (let i = 0; i < length; i++) folded[i] = TABLE[text.charCodeAt(i)] as number
  for (let i = text.indexOf(TATWEEL); i >= 0; i = text.indexOf(TATWEEL, i + 1)) if (isDash(folded, i)) folded[i] = DASH
  return folded
}

const TATWEEL = 'ـ'
const DASH = 0x2d
/** `القاهرة ـ وكالات ـ قال`: between blanks a tatweel lengthens no letter, it is the dash of many a keyboard. */
const isDash = (folded: Uint16Array, i: number): boolean => isBlank(folded[i - 1]) && isBlank(folded[i + 1])
const isBlank = (unit: number | undefined): boolean => unit === 0x20 || unit === 0x0a

/** Fold a short string and drop the holes: the key under which lexicons hold a form. */
export function foldWord(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = TABLE[text.charCodeAt(i)] as number
    if (unit !== HOLE) out += String.fromCharCode(unit)
    else if (text[i] === TATWEEL && isBlank(TABLE[text.charCodeAt(i - 1)]) && isBlank(TABLE[text.charCodeAt(i + 1)])) out += '-'
  }
  return out
}

/** A text without its holes (diacritics, tatweel, bidi marks), its letters as they are written. */
export function bareText(text: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (TABLE[text.charCodeAt(i)] !== HOLE) continue
    out += text.slice(from, i)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

const LIGATURE = /[\ufbea-\ufbfb\ufc00-\ufdfb\ufef5-\ufefc]/u

/** Whether a text holds ligatures (lam-alef and the like) that stand for several letters and need the aligned path. */
export const hasLigatures = (text: string): boolean => LIGATURE.test(text)

/**
 * The aligned path for documents with presentation-form ligatures: every ligature is spelled out.
 *
 * @returns the expanded text and, for each of its UTF-16 units plus the end, the unit of the original it came from
 */
export function expandLigatures(text: string): { text: string; origin: Int32Array } {
  const parts: string[] = []
  const origin: number[] = []
  for (let i = 0; i < text.length; i++) {
    const one = text[i] as string
    const spelled = LIGATURE.test(one) ? one.normalize('NFKC') : one
    parts.push(spelled)
    for (let k = 0; k < spelled.length; k++) origin.push(i)
  }
  origin.push(text.length)
  return { text: parts.join(''), origin: Int32Array.from(origin) }
}

/** Arabic letter after folding. */
export const isArabicLetter = (unit: number): boolean => unit >= 0x620 && unit <= 0x6d3 && unit !== 0x640 && !(unit >= 0x660 && unit <= 0x66d)
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
export const isLatinLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7)
