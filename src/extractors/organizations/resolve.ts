/** What matches of the organization rules mean, and why some of them mean nothing. */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import { foldWord } from '../../normalize/fold.ts'
import { type Rejection, reject } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'
import { countryOf, placeLexeme } from '../places/gazetteer.ts'
import { describes, isPart } from './descriptions.ts'
import { isForeign, isOrdinaryWithArticle, isProper } from './nominals.ts'

type Outcome = Item | Rejection

const headOf = (view: SymbolView) => view.readings.find((r) => r.lexeme.category === 'org-head')

const countryIn = (match: Match<string>): string | undefined => {
  for (const element of match.elements) {
    const nationality = element.lex('nationality')?.lexeme.value
    if (typeof nationality === 'string' && /^[A-Z]{2}$/u.test(nationality)) return nationality
    const place = element.index === match.from ? undefined : placeLexeme(element, 'plain')
    const country = place && countryOf(place, match.context)
    if (country) return country
  }
  return undefined
}

/** Places inside a name stay mentions of their own. */
function innerPlaces(match: Match<string>): NonNullable<Item['more']> {
  return match.elements.slice(1).flatMap((element) => {
    const lexeme = placeLexeme(element, 'plain')
    if (!lexeme || element.lex('organization')) return []
    const country = countryOf(lexeme, match.context)
    const type = lexeme.category === 'country' ? 'country' : String(lexeme.props.type ?? 'place')
    return [
      { kind: 'place' as const, value: { name: element.text, ...(country ? { country } : {}), type }, start: element.start, end: element.end, tags: ['place'] },
    ]
  })
}

/** `ثومبي جروب`: a name before an English word for a firm or a paper. */
export function branding(match: Match<string>): Item {
  const type = String(match.get('head')?.lex('brand-word')?.lexeme.value)
  return { tags: ['organization'], kind: 'organization', value: { name: match.text, type } }
}

export function organization(match: Match<string>): Item {
  const head = match.get('head')
  // `القوات` is a party only by itself and in quotes.
  const named = match.elements.length === 1 ? head?.lex('organization', 'quoted-name') : head?.lex('organization')
  const type = named?.lexeme.props.type ?? head?.lex('org-head')?.lexeme.props.type
  const country = (named?.lexeme.props.country as string | undefined) ?? countryIn(match)
  const more = innerPlaces(match)
  return {
    tags: ['organization', ...(match.elements.length > 1 ? ['compound'] : [])],
    kind: 'organization',
    value: { name: match.text, ...(type ? { type: String(type) } : {}), ...(country ? { country } : {}) },
    ...(more.length > 0 ? { more } : {}),
  }
}

/** Papers, channels and companies bear names that stand alone, and so do names in quotation marks (`صحيفة الغد`, `بنك «عودة»`). */
function branded(match: Match<string>, name: readonly Element[], quotes = false): Item {
  const whole = organization(match)
  const [first, last] = [name[0], name.at(-1)]
  const head = match.get('head')?.lex('org-head')?.lexeme
  const stands = head?.props.brand === true || (quotes && head?.props.type !== 'government')
  if (!stands || !first || !last || (whole.more !== undefined && !quotes)) return whole
  return mentionedAs(match, whole, first.start, last.end)
}

/** The phrase fills roles as a whole; the mention is the name in it. */
export function mentionedAs(match: Match<string>, whole: Item, start: number, end: number): Item {
  const { kind: _kind, ...phrase } = whole
  const value = { ...whole.value, name: match.context.text.slice(start, end) }
  return { ...phrase, value, more: [{ kind: 'organization', value, start, end, tags: ['organization'] }] }
}

const beyondHead = (match: Match<string>): Element[] => match.elements.slice(1)
const mayBeVerb = perSymbol((view) => (view.pos & VERB) !== 0 || view.readings.some((r) => r.verb === 'imperfect' || r.verb === 'perfect'))
const isRelative = reads(['relative', 'negation', 'subordinator'])

/** After an indefinite head: nouns that are bodies by themselves take any idafa, vaguer ones need a name in it. */
export function withIdafa(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  const props = reading?.lexeme.props ?? {}
  const rest = beyondHead(match)
  // `مجلة ألمانية`: no article, but written like one.
  if (rest[0]?.lex('nationality')?.number === 'sg' && !rest[0].written.startsWith('ال') && !rest[0].lex('country', 'place')) return reject('an adjective')
  // `ادعاء الحماس`
  if (rest.some((e) => e.lex('organization') && isOrdinaryWithArticle(e))) return reject('an ordinary word')
  if (reading?.number === 'pl' && !(props.actors === true && rest.some((e) => isForeign(e.view)))) return reject('a kind of bodies')
  if (reading?.number === 'du') return reject('two bodies')
  if (reading?.number === 'sg' && /[^ا]ا$/u.test(match.get('head')?.folded ?? '') && !reading.lexeme.lemma.endsWith('ا')) return reject('an accusative')
  if (props.task === true && !rest.some(isDuty)) return reject('a benefit')
  if (props.of === 'bodies' && !rest.some((e) => e.lex('organization'))) return reject('a plan, not a body')
  if (props.strict === true && !rest.some((e) => isForeign(e.view) || e.view.kind === 'latin')) return reject('a description')
  const proper = rest.some((e) => isProper(e.view) || e.lex('given-name', 'family-name', 'honorific'))
  const joint = UNIONS.has(String(reading?.lexeme.value)) && rest[0] !== undefined && isMembers(rest[0].view) && !isDefiniteWord(match.after()?.view)
  if ((props.loose === true || reading?.number === 'pl') && !proper && !joint && (props.proper === true || !rest.some(isDuty))) return reject('a description')
  // `قيادة البوليساريو` are those who lead it.
  if (reading?.lexeme.value === 'command' && rest.length === 1 && isForeign((rest[0] as Element).view)) return reject('leaders')
  if (mayBeVerb(match.get('head')?.view as SymbolView) && (!rest[0]?.article || isForeign(rest[0].view) || isAfterRelative(match)))
    return reject('may be a verb')
  const stranger = match.elements.find((e, i, all) => i > 1 && isMasculine(e) && isFeminine(all[0]) && isFeminine(all[i - 1]))
  if (stranger) return reject('an adjective of another noun', stranger.index)
  const told = rest.findIndex((e, i) => i > 0 && rest[i - 1]?.view.char === 'ل' && e.lex('organization')?.lexeme.props.type === 'media')
  if (told > 0) return reject('whom somebody tells', (rest[told - 1] as Element).index)
  const dative = reading?.lexeme.value === 'ministry' ? rest.findIndex((e) => e.view.char === 'ل') : -1
  if (dative > 0 && !rest[0]?.lex('honorific') && !rest[dative + 1]?.folded.startsWith(AFFAIRS))
    return reject('what the clause does', (rest[dative] as Element).index)
  if (isPart(match)) return unnamed(match)
  // A gazetteer name right behind the head is the whole name.
  const name = rest[0]?.lex('organization') ? [rest[0]] : reading?.lexeme.value === 'newspaper' ? titleOf(rest) : []
  return withMembers(match, branded(match, name))
}

/** Papers are called by ordinary definite words (`مجلة الثقافة الحرة`); the nation behind them is where they appear. */
function titleOf(rest: readonly Element[]): readonly Element[] {
  const from = rest.findIndex((e, i) => i > 0 && e.lex('nationality'))
  const title = from < 0 ? rest : rest.slice(0, from)
  return title[0]?.article && !title[0].lex('org-head', 'people-noun', 'title-head') ? title : []
}

/** Heads that say what the body behind them is (`وكالة بلومبيرغ`). */
const SAME = new Set(['agency', 'party', 'movement', 'militia', 'organization', 'group', 'front', 'club'])

/** Bodies inside a name stay mentions of their own, as places do (`قوات حزب الله`). */
function withMembers(match: Match<string>, whole: Item): Item {
  if (whole.kind === undefined) return whole
  const apposed = SAME.has(String(match.get('head')?.lex('org-head')?.lexeme.value))
  const inner = match.elements.slice(1).flatMap((element, i) => {
    const lexeme = element.lex('organization')?.lexeme
    if (!lexeme || lexeme.props.ambiguous !== undefined || (apposed && i === 0)) return []
    const { type, country } = lexeme.props
    const value = { name: element.text, ...(type ? { type } : {}), ...(country ? { country } : {}) }
    return [{ kind: 'organization' as const, value, start: element.start, end: element.end, tags: ['organization'] }]
  })
  return inner.length === 0 ? whole : { ...whole, more: [...(whole.more ?? []), ...inner] }
}

/** A field that bodies are named for; others only follow one (`المواصفات والجودة`), since they make plain phrases too (`إدارة الأعمال`). */
const isDuty = (e: Element): boolean => e.view.readings.some((r) => r.lexeme.category === 'portfolio' && r.lexeme.props.joined !== true)

/** `خطة وزارة الصحة ‹لتطوير› المستشفيات`, `قال مصدر في وزارة التربية ‹لوكالة الأنباء›`: only a state ministry and one of affairs tell their field after ل. */
const AFFAIRS = foldWord('شؤون')

/** `نقابة الصحفيين`, `اتحاد المحامين`: bodies of the people they are named for. */
const UNIONS = new Set(['union', 'association'])
/** Their adjective would be left out (`رابطة اللاعبين القدامى`). */
const isDefiniteWord = (view: SymbolView | undefined): boolean => view !== undefined && view.kind === 'word' && view.article
const isMembers = perSymbol((view) => view.article && view.readings.some((r) => MEMBERS.has(r.lexeme.category) && r.number === 'pl'))
const MEMBERS = new Set(['title-head', 'people-noun'])

const isAfterRelative = (match: Match<string>): boolean => {
  const before = match.before()
  return before !== undefined && isRelative(before.view)
}

/** After an indefinite head: words that no list knows. */
export function withName(match: Match<string>): Outcome {
  const head = match.get('head')
  const [first] = match.all('name')
  if (head?.lex('org-head')?.lexeme.props.device === true) return reject('a thing')
  if (first && isRelativeAdjective(first)) return reject('an adjective')
  const outcome = withIdafa(match)
  return 'rejected' in outcome ? outcome : branded(match, match.all('name'))
}

/** `مركز شرطة العوينة الشامل` */
const isFeminine = (e: Element | undefined): boolean => e?.folded.endsWith('ه') === true
const isMasculine = (e: Element): boolean => e.lex('org-adjective', 'nationality') !== undefined && !/[هاء]$/u.test(e.folded) && !e.written.endsWith('ى')

/** `تلفزيونية`, `ميداني`, `ميدانيا`: a listed noun with the ending of relative adjectives. */
function isRelativeAdjective(element: Element): boolean {
  const letters = element.folded
  const ending = /ي[ها]$/u.test(letters) ? 2 : letters.endsWith('ي') ? 1 : 0
  if (ending === 0 || letters.length - ending < 3) return false
  const units = Uint16Array.from(letters, (c) => c.charCodeAt(0))
  const { words } = element.stream.context
  const stem = units.length - ending
  return (words.pos(units, 0, stem) & NOUN) !== 0 || (words.pos(withHeh(units, stem), 0, stem + 1) & NOUN) !== 0
}
const withHeh = (units: Uint16Array, stem: number): Uint16Array => Uint16Array.of(...units.subarray(0, stem), 'ه'.charCodeAt(0))

/** After a definite head: an adjective must be one of names, since others describe. */
export function withAdjectives(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  const rest = beyondHead(match)
  const foreign = rest.some((e) => isForeign(e.view))
  if (reading?.number === 'pl' && !(reading.lexeme.props.actors === true && foreign)) return reject('a kind of bodies')
  if (reading?.lexeme.props.strict === true) return reject('a description')
  if (match.has('purpose') && isPower(reading?.lexeme)) return reject('what a power does')
  if (!rest.some((e) => isProper(e.view)) && !match.has('purpose')) return reject('a description')
  if (reading?.lexeme.props.device === true && isForeign(rest.at(-1)?.view as SymbolView)) return reject('a staff')
  const purpose = rest.findIndex((e) => e.view.kind === 'proclitic')
  const stranger = rest.slice(0, purpose < 0 ? rest.length : purpose).find((e) => !agrees(match.get('head') as Element, e))
  if (stranger) return reject('an adjective of another noun', stranger.index)
  return describes(match) ? unnamed(match) : withMembers(match, organization(match))
}

/** Somebody who acts in facts, but no name. */
function unnamed(match: Match<string>): Item {
  const { kind: _kind, ...phrase } = organization(match)
  return phrase
}

/** `قيادات الحزب العسكرية`: one head of one gender has no adjective of the other, and none of many. */
function agrees(head: Element, element: Element): boolean {
  if ((element.lex('nationality')?.number ?? 'sg') !== 'sg') return headOf(head.view)?.number !== 'sg'
  const adjective = element.lex('org-adjective', 'nationality')
  return (
    !adjective || headOf(head.view)?.lexeme.gender !== 'm' || head.folded.endsWith('ه') || headOf(head.view)?.number !== 'sg' || !element.folded.endsWith('يه')
  )
}

/** Governments, armies and the police have no purpose in their names (`الحكومة المغربية لتعزيز …`). */
const isPower = (head: Lexeme | undefined): boolean => head !== undefined && POWERS.has(String(head.value))
const POWERS = new Set(['government', 'authorities', 'army', 'forces', 'police', 'intelligence', 'militia', 'parliament', 'court', 'embassy', 'consulate'])

/** `وزارتي الدفاع والداخلية`: each with the head they share. */
export function pair(match: Match<string>): Outcome {
  const head = match.get('head')
  const reading = headOf(head?.view as SymbolView)
  const ranges = match.ranges('member')
  if (!head || !reading || reading.number !== 'du') return reject('one body')
  const type = String(reading.lexeme.props.type)
  const singular = reading.lexeme.lemma
  const more = ranges.map((range, i) => {
    const start = match.stream.start(range.from)
    const end = match.stream.end(range.to - 1)
    const name = `${singular} ${match.context.text.slice(start, end)}`
    return { kind: 'organization' as const, value: { name, type }, start: i === 0 ? match.start : start, end, tags: ['organization'] }
  })
  return { tags: ['organization', 'compound'], value: { name: match.text, type }, more }
}

/** Institutions called after a person; other heads have a person after them by chance. */
export function patronage(match: Match<string>): Outcome {
  const value = String(match.get('head')?.lex('org-head')?.lexeme.value)
  const [, only, more] = match.elements
  if (only && !more && (isRelativeAdjective(only) || (only.lex('given-name', 'family-name')?.lexeme.props.common === true && /[يهة]$/u.test(only.written))))
    return reject('an adjective')
  return NAMED_AFTER.has(value) && headOf(match.get('head')?.view as SymbolView)?.number === 'sg' ? organization(match) : reject('a person beside it')
}
const NAMED_AFTER = new Set(['university', 'hospital', 'foundation', 'center', 'institute', 'college', 'school', 'club', 'fund', 'museum', 'brigades'])

export function quoted(match: Match<string>): Outcome {
  const reading = headOf(match.get('head')?.view as SymbolView)
  if (reading?.number === 'pl' || reading?.number === 'du') return reject('several bodies')
  if (reading?.lexeme.props.actors === true && reading.lexeme.props.strict === true) return reject('a count of things')
  if (reading?.lexeme.props.device === true || reading?.lexeme.props.of === 'bodies') return reject('a thing with a title')
  return branded(match, match.all('name'), true)
}
