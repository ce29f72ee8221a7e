/** Which gazetteer entry a place name means, and when it may be taken for a place at all. */
import type { Lexeme, Reading } from '../../lexicon/lexicon.ts'
import { perSymbol } from '../../pattern/symbols.ts'
import { type DocumentContext, type Element, oncePerDocument, type Stream } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'
import { countryCounts } from '../amounts/country.ts'

const isPlace = ({ lexeme }: Reading): boolean => lexeme.category === 'country' || lexeme.category === 'place'
const isAmbiguous = (lexeme: Lexeme): boolean => lexeme.props.ambiguous !== undefined

/**
 * What speaks for a name that is an ordinary word too: nothing, a preposition of place before it (enough for entries with
 * `ambiguous: "locative"`), or a head noun or a neighbour in a list (enough for every entry).
 */
export type Evidence = 'plain' | 'locative' | 'any'
const accepts = (lexeme: Lexeme, evidence: Evidence): boolean =>
  !isAmbiguous(lexeme) || evidence === 'any' || (evidence === 'locative' && lexeme.props.ambiguous === 'locative')

const LOCATIVE = new Set(['in', 'from', 'to', 'toward'])
/** `في`, `إلى`, `من`, `بـ` before a name. */
export const isLocative = (element: Element | undefined): boolean => element !== undefined && locative(element.view)
const locative = perSymbol(
  (view) => view.char === 'ب' || view.readings.some((r) => r.lexeme.category === 'preposition' && LOCATIVE.has(String(r.lexeme.value))),
)

/** ISO 3166-1 code of a place; of a name that several countries share, the one the document speaks of, else the first. */
export function countryOf(lexeme: Lexeme, context: DocumentContext): string | undefined {
  if (lexeme.category === 'country') return String(lexeme.value)
  const shared = lexeme.props.countries as readonly string[] | undefined
  return shared ? mostNamed(shared, countryCounts(context)) : (lexeme.props.country as string | undefined)
}

const mostNamed = (codes: readonly string[], counts: ReadonlyMap<string, number>): string =>
  codes.reduce((best, code) => ((counts.get(code) ?? 0) > (counts.get(best) ?? 0) ? code : best))

/**
 * The entry that a name stands for: the country or city that the document speaks of when several share the name, else the first.
 *
 * @param around what stands around the name; a function is asked only where that matters
 */
export function placeLexeme(element: Element, around: Evidence | (() => Evidence)): Lexeme | undefined {
  const candidates = placesOf(element.view)
  const evidence = typeof around === 'string' ? around : candidates.some(isAmbiguous) ? around() : 'plain'
  const fit = candidates.filter((lexeme) => accepts(lexeme, evidence) && writtenLike(element, lexeme))
  if (fit.length < 2) return fit[0]
  const nation = besideNation(element)
  const national = nation !== '' && fit.find((lexeme) => countryOf(lexeme, element.stream.context) === nation)
  if (national) return national
  const counts = countryCounts(element.stream.context)
  // Each candidate is itself one of the document's names of its country; what else speaks for it decides.
  const weight = (lexeme: Lexeme): number => counts.get(countryOf(lexeme, element.stream.context) ?? '') ?? 0
  const best = fit.reduce((first, lexeme) => (weight(lexeme) > weight(first) ? lexeme : first))
  const equal = fit.filter((lexeme) => weight(lexeme) === weight(best))
  return equal.length > 1 ? (besideLike(element, equal) ?? undecided(element.stream, equal) ?? best) : best
}

/** `العاصمة الأردنية عمان`, `طرابلس اللبنانية`: the nation of the adjective before or behind. */
function besideNation({ stream, index }: Element): string {
  for (const i of [index - 1, index + 1]) {
    if (i < 0 || i >= stream.length || stream.sentenceOf(i) !== stream.sentenceOf(index)) continue
    const nation = stream.view(i).article ? nationOf(stream.view(i)) : ''
    if (nation !== '') return nation
  }
  return ''
}
const nationOf = perSymbol((view): string => String(view.readings.find((r) => r.lexeme.category === 'nationality')?.lexeme.value ?? ''))

/** A country and a city of another one that nothing tells apart but the country's full name elsewhere: a place of no country. */
function undecided(stream: Stream, equal: readonly Lexeme[]): Lexeme | undefined {
  const city = equal.find((lexeme) => lexeme.category === 'place')
  const country = equal.find((lexeme) => lexeme.category === 'country')
  if (!city || !country || city.props.country === country.value) return undefined
  if (namedInFull(stream).has(country)) return country
  const { country: _, type: __, ...props } = city.props
  return { ...city, props }
}

/** Countries that the document calls by a name of several words (`سلطنة عمان`). */
const namedInFull = (stream: Stream): ReadonlySet<Lexeme> =>
  oncePerDocument(stream.context, 'places/in-full', () => {
    const found = new Set<Lexeme>()
    for (let i = 0; i < stream.length; i++) {
      if (stream.first[i] === stream.last[i]) continue
      for (const { lexeme } of stream.view(i).readings) if (lexeme.category === 'country') found.add(lexeme)
    }
    return found
  })

/** A country and a city of one name (عمان): marks of vowels tell them apart, a head noun before, or what stands beside them in a list. */
function besideLike(element: Element, candidates: readonly Lexeme[]): Lexeme | undefined {
  const { stream, index, text } = element
  const written = candidates.find((lexeme) => lexeme.props.written === text)
  if (written) return written
  const at = (i: number): Element | undefined =>
    i >= 0 && i < stream.length && stream.sentenceOf(i) === stream.sentenceOf(index) ? stream.element(i) : undefined
  const city = candidates.find((lexeme) => lexeme.category === 'place')
  if (at(index - 1)?.lex('place-head')) return city
  const next = at(index + 1)?.view.char
  if (index === 0 && next !== undefined && '-:–—ـ('.includes(next || ' ')) return city
  const side = beside(at(index - 1), at(index - 2)) ?? beside(at(index + 1), at(index + 2))
  return side && candidates.find((lexeme) => lexeme.category === side.category)
}

/** The plain place across a mark of lists. */
function beside(mark: Element | undefined, place: Element | undefined): Lexeme | undefined {
  if (mark === undefined || !(mark.view.char === 'و' || '،,/-'.includes(mark.view.char || ' '))) return undefined
  const found = place?.item === null ? placesOf(place.view) : []
  return found.length === 1 && !isAmbiguous(found[0] as Lexeme) ? found[0] : undefined
}

const placesOf = perSymbol((view): readonly Lexeme[] => view.readings.filter(isPlace).map((r) => r.lexeme))

/** The article belongs to the name or it does not: `السورية` is no `سورية`, `الفاس` no `فاس`; nor is a month with its madda a town (`آب`, `إب`). */
function writtenLike(element: Element, lexeme: Lexeme): boolean {
  if (element.text.startsWith('آ') && lexeme.lemma.startsWith('إ')) return false
  if (!element.article || element.firstToken !== element.lastToken) return true
  const { tokens, lexicon } = element.stream.context
  const word = tokens.word[element.firstToken] as number
  return word >= 0 && hasOwnForm(lexicon.set(lexicon.wordSet[word] as number), lexeme, element.stream.context, word)
}

/** Whether the data file itself writes this word for the lexeme, and not the compiler that put an article before it. */
function hasOwnForm(readings: readonly Reading[], lexeme: Lexeme, context: DocumentContext, word: number): boolean {
  return readings.some((r) => r.lexeme === lexeme) && context.lexicon.spelling(word).startsWith('ال')
}

const NAMES = ['given-name', 'family-name']
const isName = (element: Element | undefined): boolean => element?.view.readings.some((r) => NAMES.includes(r.lexeme.category)) === true

/** `في تدمر`, `مدينة تدمر`: no verb stands there; `من تدمر` may be who destroys. */
const governs = perSymbol(
  (view) =>
    view.char === 'ب' ||
    view.readings.some(
      (r) =>
        r.lexeme.category === 'place-head' ||
        r.lexeme.category === 'direction' ||
        (r.lexeme.category === 'preposition' && ['in', 'to', 'toward'].includes(String(r.lexeme.value))),
    ),
)
const isGoverned = (before: Element | undefined): boolean => before !== undefined && !before.view.enclitic && governs(before.view)

/** A city that is spelled like what nature does (`سيول`). */
const isDisaster = perSymbol((view) => !view.article && view.readings.some((r) => r.lexeme.category === 'event-noun' && r.lexeme.props.natural === true))
const isIndefiniteNoun = (e: Element | undefined): boolean => e?.view.kind === 'word' && !e.article && !e.view.enclitic && (e.view.pos & NOUN) !== 0

/** `حذرت من سيول`, `أمطار وسيول`, `سيول جارفة`, `جريان سيول`: feared, joined to a noun that is no place, described, or what an act is of. */
function isOfWeather({ stream, index }: Element, before: Element | undefined): boolean {
  const at = (i: number): Element | undefined =>
    i >= 0 && i < stream.length && stream.sentenceOf(i) === stream.sentenceOf(index) ? stream.element(i) : undefined
  if (before !== undefined && (isFeared(before.view) || (isFrom(before.view) && isWarnedOf(stream, index)))) return true
  const next = at(index + 1)
  if (isIndefiniteNoun(next) && next?.written.endsWith('ة')) return true
  const joined = before?.view.char === 'و' ? at(index - 2) : undefined
  if (joined !== undefined) return isIndefiniteNoun(joined) && !isPlainPlace(joined)
  return before?.view.readings.some((r) => r.verb === 'masdar') === true
}
/** `حذرت الأرصاد الجوية من سيول`: past whoever warns. */
function isWarnedOf(stream: Stream, index: number): boolean {
  for (let i = index - 2; i >= Math.max(0, index - 5); i--) if (isFeared(stream.view(i))) return true
  return false
}
const isFrom = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'preposition' && r.lexeme.value === 'from'))
/** What warns, fears, sweeps away or leads to. */
const isFeared = perSymbol((view) => view.readings.some((r) => FEARED.has(String(r.lexeme.value))))
const FEARED = new Set(['warn', 'fear', 'expect', 'sweep', 'invade', 'demolish', 'submerge', 'cause', 'because', 'lead_to', 'destroy', 'displace'])

/** Why a name in the gazetteer is no place here, or null. */
export function objection(element: Element, before: Element | undefined): string | null {
  if (!element.article && !isGoverned(before) && element.view.readings.some((r) => r.verb === 'perfect' || r.verb === 'imperfect')) return 'may be a verb'
  if (element.view.enclitic && element.view.readings.some((r) => !isPlace(r))) return 'a noun with a pronoun'
  if (isName(element) && isName(before)) return 'part of a name'
  if (isDisaster(element.view) && isOfWeather(element, before)) return 'a disaster'
  return null
}

/** Whether an element may be read as a place that is no ordinary word. */
export const isPlainPlace = (element: Element | undefined): boolean => element?.view.readings.some((r) => isPlace(r) && !isAmbiguous(r.lexeme)) === true
