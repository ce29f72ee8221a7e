/**
 * Builds `subdivisions.json`: provinces, states and time-zone cities of the world from Unicode CLDR, for what `places.json` does not hold.
 *
 *   npx tsx src/build/lexicon/build-places.ts FOLDER
 *
 * FOLDER is `usr/share/unicode/cldr/common` of Debian's package unicode-cldr-core (version 41).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon, loadWordList } from '../../lexicon/load.ts'
import type { LexiconEntry } from '../../lexicon/schema.ts'
import { fold, foldWord } from '../../normalize/fold.ts'

const root = process.argv[2] ?? '.'
const data = join(import.meta.dirname, '../../lexicon/data')
const lexicon = loadLexicon()
const words = loadWordList()

/** Countries whose provinces newspapers in Arabic name often: short names count even alone. */
const NEAR = new Set('dz bh km dj eg iq jo kw lb ly mr ma om ps qa sa so sd ss sy tn ae ye tr ir af il'.split(' '))
/** Countries whose provinces they name at times. */
const FAR = new Set(
  'pk in bd cn jp kr kp ru ua by ge am kz uz tm kg tj us ca mx br ar co ve cl pe cu gb fr de it es pt nl be ch at pl gr rs se no id my th vn mm lk np au nz et er ke tz rw cd ng ne ml td cm sn gh ci za mz'.split(
    ' ',
  ),
)
/** A foreign name of fewer letters is too easily a person's or a word's. */
const SHORT = 6
/** What kind of division it is stands before the name, or after it in Russian style; the name alone is the entry. */
const HEAD =
  /^(?:محافظة|ولاية|إقليم|مقاطعة|منطقة|شعبية|بلدية|جهة|عمالة|كانتون|دائرة|مديرية|مدينة|قضاء|جمهورية|أبرشية|رعية|ناحية|أوبلاست|كراي|أوكروغ|ريجيون)\s+/u
const TAIL = /\s+(?:أوبلاست|كراي)$/u

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function subdivisionNames(locale: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, code = '', name = ''] of read(`subdivisions/${locale}.xml`).matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]+)</gu)) names.set(code, name)
  return names
}

/** Time-zone cities by their BCP 47 id, whose first two letters are the country. */
function cityNames(): Array<{ country: string; arabic: string; english: string }> {
  const zones = new Map<string, string>()
  for (const [, id = '', alias = ''] of read('bcp47/timezone.xml').matchAll(/<type name="([a-z0-9]+)"[^>]*alias="([^"]+)"/gu))
    for (const zone of alias.split(' ')) zones.set(zone, id)
  const found: Array<{ country: string; arabic: string; english: string }> = []
  for (const [, zone = '', arabic = ''] of read('main/ar.xml').matchAll(/<zone type="([^"]+)">(?:(?!<\/zone>)[\s\S])*?<exemplarCity[^>]*>([^<]+)</gu)) {
    const id = zones.get(zone)
    if (id && id.length === 5 && !zone.startsWith('Etc') && !zone.startsWith('Antarctica'))
      found.push({ country: id.slice(0, 2).toUpperCase(), arabic, english: (zone.split('/').at(-1) as string).replaceAll('_', ' ') })
  }
  return found
}

const isWord = (word: string): boolean => {
  const units = fold(foldWord(word).replace(/^ال(?=..)/u, ''))
  const whole = fold(foldWord(word))
  return words.pos(units, 0, units.length) !== 0 || words.pos(whole, 0, whole.length) !== 0 || lexicon.readingsOf(word).length > 0
}
/** Names that are ordinary words, or made of them alone, need a head noun before them. */
const isAmbiguous = (name: string): boolean => name.split(' ').every(isWord)

/** Directions and such: as names of provinces they would be read into every text. */
const VAGUE = /^(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط|شماليه?|جنوبيه?|شرقيه?|غربيه?|وسطي|عاصمه|ساحل|بحيرات|داخليه|هضبه|مركز|بسيط|حاجب|بطحه|عصابه|ظاهره)$/u

const taken = new Set<string>()
for (const name of ['places', 'countries']) {
  const { entries } = JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8')) as { entries: LexiconEntry[] }
  for (const form of entries.flatMap((entry) => entry.forms)) taken.add(foldWord(form))
}

const entries: LexiconEntry[] = []
function add(name: string, value: string, gloss: string, country: string, type: string): void {
  const key = foldWord(name)
  if (taken.has(key) || VAGUE.test(key) || !/^[\u0621-\u06d3]{4,}(?: [\u0621-\u06d3]{2,}){0,3}$/u.test(key)) return
  taken.add(key)
  const near = NEAR.has(country.toLowerCase())
  if (!near && !key.includes(' ') && isAmbiguous(name)) return
  const doubtful = isAmbiguous(name) || (!near && !key.includes(' ') && key.length < SHORT)
  entries.push({ forms: [name], value, gloss, props: { country, type, ...(doubtful ? { ambiguous: true } : {}) } })
}

const english = subdivisionNames('en')
for (const [code, name] of [...subdivisionNames('ar')].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const country = code.slice(0, 2)
  if (!NEAR.has(country) && !FAR.has(country)) continue
  const bare = name.replace(HEAD, '').replace(TAIL, '').replaceAll('-', ' ').replace(/\s+/gu, ' ').trim()
  add(bare, `${country.toUpperCase()}-${code.slice(2).toUpperCase()}`, english.get(code) ?? code.toUpperCase(), country.toUpperCase(), 'region')
}
for (const { country, arabic, english: city } of cityNames()) add(arabic, city, city, country, 'city')

const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
writeFileSync(
  join(data, 'subdivisions.json'),
  `{\n  "source": "Unicode CLDR 41 (Debian unicode-cldr-core), subdivisions and time-zone cities",\n  "category": "place",\n  "entries": [\n${lines}\n  ]\n}\n`,
)
console.error(entries.length)
