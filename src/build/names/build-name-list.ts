/**
 * Builds `src/lexicon/data/name-list.json`: names of persons with their usual English spelling, from two published data sets.
 *
 *   sqlite3 -separator '|' names.sqlite3 'select arabic_key, latin, country, role, count from units' > units.txt
 *   npx tsx src/build/names/build-name-list.ts units.txt dict_FINAL.json
 *
 * `names.sqlite3` ships in the Python package arabic-name-romanizer 0.2.0 (Wikidata, CC0; names of 25 countries by country and role),
 * `dict_FINAL.json` in arabnamer 0.1.3 (CC BY 4.0; English names with their Arabic spelling). Names written by hand elsewhere in `data/`
 * are left out, and so are names that the lexicon knows as another word; a name that the general word list knows is marked `common`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileLexicon } from '../../lexicon/compile.ts'
import { LEXICON_FILES, loadWordList, NAME_LISTS } from '../../lexicon/load.ts'
import { addNames } from '../../lexicon/names.ts'
import { fold, foldWord } from '../../normalize/fold.ts'
import { FUNCTION } from '../../tokenize/tokens.ts'

type Name = { latin: Map<string, number>; given: number; family: number; total: number; arab: number }

/** Whose spelling to prefer in English text: the Mashreq writes English, the Maghreb French, Iran and Pakistan their own vowels. */
const WEIGHT: Record<string, number> = { DZ: 0.4, MA: 0.4, TN: 0.4, MR: 0.4, DJ: 0.4, KM: 0.3, IR: 0.3, PK: 0.3, AF: 0.3, SO: 0.3 }
/** A Wikidata name seen once is kept only when it is no ordinary word; an ordinary word needs this many bearers. */
const BEARERS_OF_ORDINARY = 8
const BEARERS_WITH_ARTICLE = 2
/** Bearers that a very short name needs. */
const BEARERS_OF_SHORT = 3
const ELSEWHERE = new Set(['IR', 'PK', 'AF'])

const [unitsFile = 'units.txt', dictionaryFile = 'dict_FINAL.json'] = process.argv.slice(2)
const lexicon = compileLexicon(LEXICON_FILES)
for (const file of ['arabic-names', 'foreign-names'] as const) addNames(lexicon, NAME_LISTS[file], file)
const wordList = loadWordList()
const names = new Map<string, Name>()

function entry(arabic: string): Name {
  const key = foldWord(arabic).replace(/\s+/gu, ' ').trim()
  let name = names.get(key)
  if (!name) {
    name = { latin: new Map(), given: 0, family: 0, total: 0, arab: 0 }
    names.set(key, name)
  }
  return name
}

for (const line of readFileSync(unitsFile, 'utf8').split('\n')) {
  const [arabic, latin, country = '', role = '', count = '0'] = line.split('|')
  if (!arabic || !latin) continue
  const n = Number(count)
  const name = entry(arabic)
  name.latin.set(latin, (name.latin.get(latin) ?? 0) + n * (WEIGHT[country] ?? 1))
  name.total += n
  name.arab += n * (ELSEWHERE.has(country) ? 0.3 : 1)
  if (role === 'given') name.given += n
  else name.family += n
}
for (const [latin, arabic] of Object.entries(JSON.parse(readFileSync(dictionaryFile, 'utf8')) as Record<string, string>)) {
  if (arabic.includes(' ') || latin.includes(' ')) continue
  const name = entry(arabic)
  name.latin.set(latin, (name.latin.get(latin) ?? 0) + 0.5)
  name.total += 2
  name.given += 1
  name.family += 1
}

const posOf = (key: string): number => {
  const units = fold(key)
  const bare = key.startsWith('ال') && key.length > 4 ? 2 : 0
  return wordList.pos(units, 0, units.length) | (bare ? wordList.pos(units, bare, units.length) : 0)
}

/** An inflected form of an ordinary word (`بأول`, `لمحمد`): a clitic or an ending, then a listed word. */
function inflected(key: string): boolean {
  const listed = (word: string): boolean => word.length > 2 && (posOf(word) !== 0 || lexicon.readingsOf(word).length > 0)
  return (
    (/^[وفبلك]/u.test(key) && listed(key.slice(1))) ||
    (/^[وفبلك]ال/u.test(key) && listed(key.slice(3))) ||
    (/(?:ها|هم|نا|وا|ات|تم)$/u.test(key) && listed(key.slice(0, -2))) ||
    (/[هتيان]$/u.test(key) && key.length > 4 && listed(key.slice(0, -1)) && !/ي$/u.test(key))
  )
}

/** `Al-Hofi`, `El Charni`, `Alkarkhi`: one style for the article. */
function spelling(key: string, name: Name): string {
  const best = [...name.latin].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? ''
  const plain = best
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[‘’ʻʼ`]/gu, "'")
    .replace(/[^A-Za-z' .-]/gu, '')
  const capitals = plain.replace(/(^|[\s-])([a-z])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
  if (!key.startsWith('ال') || key.includes(' ')) return capitals
  if (/^(?:Al|El)(?:fred|bert|fon|ex|do|var|an|ice|ton|vis|en|iz|sa|la|ias|ma|mer|ija|bra|der|lis|lio)/u.test(capitals)) return capitals
  const stem = capitals.replace(/^(?:[AE]l|A[dnrstz]h?|Ash)[\s-]+/u, '').replace(/^(?:Al|El)(?=[a-z]{4})/u, '')
  return `al-${stem.charAt(0).toUpperCase()}${stem.slice(1)}`
}

/** Rare names that are everyday words. */
const EVERYDAY = new Set(
  'افضل اكبر احسن اصغر اكثر اقل اجمل احد امر عالم رسول نظام دار كبير صغير جديد طويل قصير قريب شديد نجاح انتصار حديث شكر جمهور نشاط عالمي مشهور صاحب اخر اول صعب سهل قرار حزام طيب ممتاز عظيم انصار اسرار ساحل حكم سلام خبر حرب سبب نصف عدد قوه وحده حدود صوره'.split(
    ' ',
  ),
)

const lines: string[] = []
for (const [key, name] of [...names].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const words = key.split(' ')
  if (!/^[\u0621-\u06d3 ]+$/u.test(key) || words.length > 2 || key.replace(/^ال/u, '').length < 2) continue
  if (words.length === 2 && (name.total < 2 || !/^عبد |الدين$|الله$|الاسلام$/u.test(key) || /^(?:رحمه|بيت|كتاب|حزب|رسول|امر|سبيل|روح|وجه|من) /u.test(key)))
    continue
  if (EVERYDAY.has(key.replace(/^ال/u, ''))) continue
  const roles = (name.given * 4 >= name.total ? 'g' : '') + (name.family * 4 >= name.total ? 'f' : '')
  const readings = words.length === 1 ? lexicon.readingsOf(key) : []
  const bare = words.length === 1 && key.startsWith('ال') ? lexicon.readingsOf(key.slice(2)) : []
  if (readings.some((r) => r.lexeme.category === 'given-name' || r.lexeme.category === 'family-name')) continue
  if (readings.length > 0 || bare.some((r) => !['given-name', 'family-name', 'nationality', 'place'].includes(r.lexeme.category))) continue
  const ordinary = words.length === 2 ? !key.startsWith('عبد ') && posOf(words[0] as string) !== 0 : posOf(key) !== 0 || key.length < 3 || inflected(key)
  if (ordinary && (name.arab < (key.startsWith('ال') ? BEARERS_WITH_ARTICLE : BEARERS_OF_ORDINARY) || (posOf(key) & FUNCTION) !== 0)) continue
  if (words.length === 1 && inflected(key) && name.arab < 12) continue
  // `سيجري` will take place.
  if (key.startsWith('س') && key.length > 4 && lexicon.readingsOf(key.slice(1)).some((r) => r.verb === 'imperfect' && r.number === 'sg')) continue
  if (words.length === 1 && name.arab < BEARERS_OF_SHORT && key.replace(/^ال/u, '').length < 4) continue
  // A pronoun after a hamza (`لقائه`) folds like a name's ending.
  if (/ا[يو](?:ه|ها|هم|نا)$/u.test(key) && name.arab < 12) continue
  const latin = spelling(key, name)
  if (latin.length < 2) continue
  lines.push(`${key}|${latin}|${roles}${ordinary ? '*' : ''}`)
}

const source = 'arabic-name-romanizer 0.2.0 (Wikidata, CC0) and arabnamer 0.1.3 (E. Yousef, CC BY 4.0), selected and folded; see NOTICE.md'
const target = join(import.meta.dirname, '../../lexicon/data/name-list.json')
writeFileSync(target, `{\n  "source": "${source}",\n  "names": [\n${lines.map((l) => `    ${JSON.stringify(l)}`).join(',\n')}\n  ]\n}\n`)
console.error(`${names.size} names read, ${lines.length} kept`)
