/**
 * English of offices: the head first, then the body or the country that it serves by their usual names (`رئيس مجلس عمالة طنجة` → head of
 * Tangier District Council); other offices are phrases (`وزير الخارجية الأردني` → Jordanian foreign minister).
 */

import type { Lexicon } from '../../lexicon/lexicon.ts'
import { gloss, latinName } from '../../merge/coreference.ts'
import { foldWord } from '../../normalize/fold.ts'
import type { FillerDraft } from '../draft.ts'
import { plural } from './english.ts'
import type { Names } from './names.ts'
import { organizationName } from './organization-name.ts'

/** What stands between a head and its body; the idafa has no word for it. */
const LINKS: Readonly<Record<string, string>> = { '': 'of', ل: 'of', ب: 'at', في: 'in', لدي: 'to', باسم: 'of', عن: 'of', من: 'of' }
/** What stands between a head and a country. */
const TOWARDS: Readonly<Record<string, string>> = { في: 'in', لدي: 'to', الي: 'to' }
/** Longest English name of a body beside its head. */
const LONGEST = 50
/** Words that a country's name may have (`جمهورية مصر العربية`). */
const MOST_WORDS = 4

/**
 * @param held the filler that holds the office
 * @param body the organization found in it or beside it, if any
 * @returns '' when its words have no English
 */
export function officeName(names: Names, held: FillerDraft, body: FillerDraft | undefined): string {
  const title = firstOffice(names, held)
  const placed = inCharge(names, title) || ofBody(names, title, body) || ofCountry(names, title)
  return emir(ofOne(names, title, placed || ofTwoFields(names, title) || headOf(names.phrase(title)) || known(names, title)))
}

/**
 * An office that somebody is given, in the indefinite accusative and so with ل before what it is of: `وزيرا للدفاع` → defence minister, `رئيسا للجمهورية` → president.
 *
 * @returns '' when its words have no English
 */
export function givenOffice(names: Names, title: FillerDraft, body: FillerDraft | undefined): string {
  const english = officeName(names, title, body)
  return english
    .replace(/^((?:state |deputy |prime )?minister) for (.+)$/u, '$2 $1')
    .replace(/^president (?:for|of) (?:republic|country|state)\b/u, 'president')
    .replace(/^(?:president|head) (?:for|of) staff(?: of war)? (?:on|of) /u, 'chief of staff of ')
    .replace(/^(?:president|head) (?:for|of) (?:ministers|government|cabinet)$/iu, 'prime minister')
    .replace(/^president (?:for|of) /u, 'head of ')
    .replace(/ on body of /u, ' of ')
    .replace(/^ambassador for (?:kingdom|republic|state|country) to /u, 'ambassador to ')
    .replace(
      /^((?:[\w-]+ )*(?:undersecretary|secretary|governor|head|director|director general|commander|dean|deputy|mayor|spokesman|rapporteur|adviser|general)) for /u,
      '$1 of ',
    )
}

/** `أمير قطر` rules, and is no mere prince. */
const emir = (english: string): string => english.replace(/^prince of (?=[A-Z])/u, 'emir of ')

/** `رئيسا للحكومة` → president of government: whoever leads a body is its head, not for it. */
const headOf = (english: string): string =>
  english.replace(/^((?:[\w-]+ )?(?:president|head|commander|director|chief|leader|chairman|governor)) for /u, '$1 of ')

/** `أمير المنطقة ‹رئيس مجلس الجامعة›`: of several offices the first is told. */
function firstOffice(names: Names, title: FillerDraft): FillerDraft {
  const { text, lexicon } = names.stream.context
  let at = title.start
  let closed = false
  for (const [k, word] of text.slice(title.start, title.end).split(' ').entries()) {
    if (k > 1 && closed && !word.startsWith('ال') && officeAt(lexicon, word) !== undefined) return { ...title, end: at - 1 }
    closed = word.startsWith('ال') || lexicon.readingsOf(foldWord(word)).some((r) => PLACES.has(r.lexeme.category))
    at += word.length + 1
  }
  return title
}

/** `الرئيسان المصري … والجزائري …`: a title that several share, as one of them holds it. */
function ofOne(names: Names, { start, end }: FillerDraft, english: string): string {
  const lexeme = names
    .words(start, end)
    .at(0)
    ?.readings.find((r) => r.lexeme.category === 'title-head' && r.number !== 'sg')?.lexeme
  return lexeme?.gloss === undefined ? english : english.replace(lexeme.glossPlural ?? plural(lexeme.gloss), lexeme.gloss)
}

function ofBody(names: Names, { start, end }: FillerDraft, body: FillerDraft | undefined): string {
  if (!body?.entity || body.start <= start || body.end > end) return ''
  const { text, lexicon } = names.stream.context
  // After لل the body's article is left of it: `للأمم` is لـ and الأمم.
  const name = `${text[body.start] === 'ل' && text[body.start - 1] === 'ل' ? 'ا' : ''}${text.slice(body.start, body.end)}`
  const latin = organizationName(lexicon, name)
  // Mere letters of its Arabic words say less than a phrase does.
  if (latin.length > LONGEST || (latin === latinName(lexicon, name) && gloss(lexicon, name) === undefined)) return ''
  const before = text.slice(start, body.start).split(/\s+/u)
  let link = foldWord(before.pop() as string)
  if (link === '' && LINKS[foldWord(before.at(-1) ?? '')] !== undefined) link = foldWord(before.pop() as string)
  // `وزير شؤون البيشمركة`: the field of a minister, in one phrase.
  if (link === '' && AFFAIRS.has(foldWord(before.at(-1) ?? ''))) return ''
  // `وزير العدل رئيس المجلس`: the body belongs to the second office.
  if (before.slice(2).some((word) => officeAt(lexicon, word) !== undefined)) return ''
  const head = (before.length > 1 && officeAt(lexicon, before.join(' '))) || names.phrase({ start, end: start + before.join(' ').length })
  return head && LINKS[link] ? `${headed(head)} ${LINKS[link]} ${latin}` : ''
}

/** Of a body, its president is the head; a country has a president. */
const headed = (head: string): string => head.replace(/\bvice president\b/u, 'deputy head').replace(/\bpresident\b/u, 'head')

function ofCountry(names: Names, { start, end }: FillerDraft): string {
  const { text, lexicon } = names.stream.context
  const words = text.slice(start, end).split(/\s+/u)
  for (let k = 1; k < Math.min(words.length, MOST_WORDS); k++) {
    for (let to = Math.min(words.length, k + MOST_WORDS); to > k; to--) {
      const country = countryOf(lexicon, words.slice(k, to))
      if (country === undefined) continue
      const next = words[to]
      if (next !== undefined && LINKS[foldWord(next)] === undefined) return ''
      const office = words.slice(0, k).join(' ')
      const head = (k > 1 && officeAt(lexicon, office)) || names.phrase({ start, end: start + office.length })
      const host = next !== undefined && foldWord(next) === 'لدي' ? countryOf(lexicon, words.slice(to + 1, to + 1 + MOST_WORDS)) : undefined
      const link = foldWord(words[k - 1] as string)
      return head ? `${head} ${TOWARDS[link] ?? 'of'} ${country}${host === undefined ? '' : ` to ${host}`}` : ''
    }
  }
  return ''
}

/** `الوزيرة المكلفة بالأسرة` → minister for family, `الوزير المنتدب لدى وزير الداخلية` → minister delegate to interior minister. */
function inCharge(names: Names, { start, end }: FillerDraft): string {
  const { text } = names.stream.context
  const found = CHARGE.exec(text.slice(start, end))
  if (!found) return ''
  const [whole, participle, link] = found as unknown as [string, string, string]
  const head = names.phrase({ start, end: start + found.index })
  const rest = names.phrase({ start: start + found.index + whole.length, end })
  const delegate = participle.startsWith('المنتدب')
  return head && rest ? `${head}${delegate ? ' delegate' : ''} ${link === 'لدى' ? 'to' : 'for'} ${rest}` : ''
}
const CHARGE = /\s(المكلفة?|المنتدبة?)\s(لدى(?=\s)|ب)/u

/** `وزير الثقافة والإعلام`: a minister of two fields; the nation behind them is his. */
function ofTwoFields(names: Names, { start, end }: FillerDraft): string {
  const { text, lexicon } = names.stream.context
  const title = text.slice(start, end)
  const and = title.indexOf(' وال')
  if (and < 0) return ''
  const last = title.lastIndexOf(' ')
  const nation =
    last > and
      ? lexicon
          .readingsOf(foldWord(title.slice(last + 1)).replace(/^ال/u, ''))
          .find((r) => r.lexeme.category === 'nationality' && r.lexeme.props.ethnic !== true)
      : undefined
  const to = nation ? start + last : end
  const [first, second] = [names.phrase({ start, end: start + and }), names.phrase({ start: start + and + 2, end: to })]
  if (!second || !first.endsWith(MINISTER)) return ''
  return `${nation?.lexeme.gloss ? `${nation.lexeme.gloss} ` : ''}${first.slice(0, -MINISTER.length)} and ${second}${MINISTER}`
}
const MINISTER = ' minister'

/** English of a country, a place or whoever stands for his country (`سفير خادم الحرمين الشريفين`). */
function countryOf(lexicon: Lexicon, name: readonly string[]): string | undefined {
  const isArea = lexicon.readingsOf(foldWord(name[0] ?? '')).some((r) => r.lexeme.category === 'place-head' && AREAS.has(String(r.lexeme.value)))
  const rest = isArea ? name.slice(1) : name
  for (const form of [name.join(' '), rest.join(' ')]) {
    const spelling = foldWord(form)
    const reading = lexicon.phrase(spelling) ?? lexicon.readingsOf(spelling).find((r) => PLACES.has(r.lexeme.category))
    if (reading && PLACES.has(reading.lexeme.category)) return gloss(lexicon, form)
  }
  return name.length > 1 ? officeAt(lexicon, name.join(' ')) : undefined
}

const officeAt = (lexicon: Lexicon, form: string): string | undefined => {
  const spelling = foldWord(form).replace(/^ال/u, '')
  const reading = lexicon.phrase(spelling) ?? lexicon.readingsOf(spelling).find((r) => r.lexeme.category === 'title-head')
  return reading?.lexeme.category === 'title-head' ? reading.lexeme.gloss : undefined
}

/** An office of several words whose first word alone is none (`خادم الحرمين الشريفين`). */
function known(names: Names, { start, end }: FillerDraft): string {
  const { text, lexicon } = names.stream.context
  const words = text.slice(start, end).split(/\s+/u)
  for (let to = Math.min(words.length, MOST_WORDS); to > 1; to--) {
    const office = officeAt(lexicon, words.slice(0, to).join(' '))
    if (office !== undefined) return office
  }
  return ''
}

const AFFAIRS: ReadonlySet<string> = new Set(['شوون', 'شيون', 'لشوون'])
const PLACES: ReadonlySet<string> = new Set(['country', 'place'])
/** Heads that stand before the name of a country or an area and say no more than it does. */
const AREAS: ReadonlySet<string> = new Set(['country', 'city', 'governorate', 'state', 'area', 'region'])
