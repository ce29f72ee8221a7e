/** Clubs called like a city or an ordinary word: what stands beside the name tells them apart (`لاعب برشلونة`, `تعادل الهلال والنصر`). */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import { type Rejection, reject } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import { type Element, type Item, oncePerDocument, type Stream } from '../../pipeline/stream.ts'
import { NOUN, VERB } from '../../tokenize/tokens.ts'

type Outcome = Item | Rejection

export function club(match: Match<'name' | 'nation'>): Outcome {
  const name = match.get('name')
  const lexeme = name && clubOf(name.view)
  if (!name || !lexeme || !isWrittenWithArticle(name)) return reject('no club')
  if (!isShown(match.stream, match.from) && !isRecalled(match.stream, match.from, lexeme)) return reject('a city or an ordinary word')
  return named(match, name.start, name.end, String(lexeme.props.country))
}

/** A name that no list holds and the nation in the masculine, where clubs are told of (`تعادل مع غازميتان الروماني`). */
export function unlistedClub(match: Match<'name' | 'nation'>): Outcome {
  const { stream, from, to } = match
  const before = match.before()?.view
  if (!before || !(isAgainst(before) || isMember(before)) || !isMasculineNation(stream, to - 1) || !isSport(stream, from)) return reject('no club')
  return named(match, match.start, stream.end(to - 2), undefined)
}

/** The mention is the name; the nation belongs to the phrase that fills roles. */
function named(match: Match<'name' | 'nation'>, start: number, end: number, country: string | undefined): Item {
  const value = { name: match.context.text.slice(start, end), type: 'club', ...(country && !match.has('nation') ? { country } : {}) }
  if (!match.has('nation')) return { tags: ['organization'], kind: 'organization', value }
  return { tags: ['organization'], value: { ...value, name: match.text }, more: [{ kind: 'organization', value, start, end, tags: ['organization'] }] }
}

const sportWord = (view: SymbolView, ...values: string[]): boolean =>
  view.readings.some((r) => r.lexeme.category === 'sport-word' && values.includes(String(r.lexeme.value)))
const topics = (view: SymbolView) => view.readings.filter((r) => r.lexeme.category === 'sport-word' && r.lexeme.props.topic === true)
const isTopic = perSymbol((view) => topics(view).length > 0)
const PLAYED = 2
/** How surely an element tells of sport: 2 of a match or a player, 1 of a club or a ground, 0 not at all. */
const topicOf = perSymbol((view) => (topics(view).some((r) => r.lexeme.value !== 'sport') ? PLAYED : isTopic(view) || isListedClub(view) ? 1 : 0))
const isMember = perSymbol((view) => !view.article && !view.enclitic && sportWord(view, 'member'))
/** `مضيفه النصر`, `فريقه برشلونة`, `الوصيف ضمك`. */
const isApposed = perSymbol((view) => (view.enclitic && sportWord(view, 'rival')) || (view.article && sportWord(view, 'placed')))
/** `فريقه الجديد برشلونة` */
const isApposedTo = (adjective: SymbolView, noun: SymbolView | null): boolean => adjective.article && noun?.enclitic === true && isApposed(noun)
/** What may stand before an ordinary word as well. */
const isWeak = perSymbol(
  (view) => preposition(view, 'on', 'with') || view.readings.some((r) => r.lexeme.category === 'sport-word' && r.lexeme.props.weak === true),
)
/** A verb that may have the club for its subject. */
const isVerb = perSymbol(
  (view) =>
    view.kind === 'word' &&
    !view.article &&
    !view.enclitic &&
    ((view.pos & (VERB | NOUN)) === VERB ||
      view.readings.some((r) => (r.verb === 'perfect' || r.verb === 'imperfect') && r.gender === 'm' && r.number === 'sg')),
)
const preposition = (view: SymbolView, ...values: string[]): boolean =>
  view.readings.some((r) => r.lexeme.category === 'preposition' && values.includes(String(r.lexeme.value)))
const isAgainst = perSymbol((view) => !view.enclitic && (sportWord(view, 'against') || preposition(view, 'against', 'on', 'with')))
const isBetween = perSymbol((view) => preposition(view, 'between'))
/** What clubs do to each other. */
const PLAY = new Set(['win', 'defeat', 'lose_value', 'face', 'host'])
const isPlay = perSymbol(
  (view) => !view.article && !view.enclitic && view.readings.some((r) => r.lexeme.category === 'verb' && PLAY.has(String(r.lexeme.value))),
)
const isJoin = perSymbol((view) => view.char === 'و' || view.char === '،' || view.char === ',')
const isLocative = perSymbol((view) => view.char === 'ب' || preposition(view, 'in', 'from', 'to', 'toward'))
const clubOf = perSymbol((view): Lexeme | null => view.readings.find((r) => r.lexeme.category === 'club-name')?.lexeme ?? null)
const isPlace = reads(['place', 'country'])
const isListedClub = perSymbol((view) =>
  view.readings.some((r) => r.lexeme.category === 'organization' && r.lexeme.props.type === 'club' && r.lexeme.props.ambiguous === undefined),
)
/** The nation of a definite adjective; `الدولي` is of none. */
const nationOf = perSymbol((view): string | null => {
  const nation = view.article ? String(view.readings.find((r) => r.lexeme.category === 'nationality')?.lexeme.value) : ''
  return /^(?:[A-Z]{2}|ENGLAND|SCOTLAND|WALES)$/u.test(nation) ? nation : null
})

/** `الليل` is no `ليل`. */
function isWrittenWithArticle({ article, firstToken, lastToken, stream }: Element): boolean {
  if (!article || firstToken !== lastToken) return true
  const { tokens, lexicon } = stream.context
  const word = tokens.word[firstToken] as number
  return word >= 0 && lexicon.spelling(word).startsWith('ال') && lexicon.set(lexicon.wordSet[word] as number).some((r) => r.lexeme.category === 'club-name')
}

/** Cities are feminine: the masculine speaks of a club. */
const isMasculineNation = (stream: Stream, i: number): boolean => nationOf(stream.view(i)) !== null && stream.element(i).folded.endsWith('ي')

/** Whether what stands beside the name shows a club. */
function isShown(stream: Stream, i: number): boolean {
  const view = (k: number): SymbolView | null => viewIn(stream, i, k)
  const lexeme = clubOf(stream.view(i)) as Lexeme
  const before = view(i - 1)
  const after = view(i + 1)
  const common = lexeme.props.common === true
  if (before && isMember(before) && !(common && isWeak(before)) && (isTopic(before) || isSport(stream, i))) return true
  if ((before && isLocative(before)) || (common && after && isDescribed(after))) return false
  if (after && isMasculineNation(stream, i + 1)) return isOfNation(stream, i, lexeme)
  if (!isSport(stream, i)) return false
  if (before && (isApposed(before) || isApposedTo(before, view(i - 2)))) return true
  if (isPaired(before, view(i - 2), view(i - 3)) || isPaired(after, view(i + 2), before)) return true
  return lexeme.props.national !== true && isRivalry(stream, i, common)
}

/** `الاتفاق المبدئي` is no club. */
const isDescribed = perSymbol((view) => view.kind === 'word' && view.article && !view.readings.some((r) => r.lexeme.category === 'nationality'))

/** Against whom, or who plays: of ordinary words only what no other sense of theirs would follow. */
function isRivalry(stream: Stream, i: number, common: boolean): boolean {
  const before = viewIn(stream, i, i - 1)
  const after = viewIn(stream, i, i + 1)
  if (before && ((isAgainst(before) && !(common && isWeak(before))) || isPlay(before))) return true
  if (common) return false
  return (before !== null && (isVerb(before) || (before.char === 'ل' && isSport(stream, i, true)))) || (after !== null && (isPlay(after) || isVerb(after)))
}

/** A city's club is of the city's nation; clubs of one ordinary name are in many nations. */
function isOfNation(stream: Stream, i: number, lexeme: Lexeme): boolean {
  if (lexeme.props.national === true) return false
  const own = nationOf(stream.view(i + 1)) === (lexeme.props.nation ?? lexeme.props.country)
  if (lexeme.props.common === true) return (own && lexeme.props.own === true) || isSport(stream, i)
  return own || (stream.view(i).article && !isPlace(stream.view(i)))
}

/** Another club across a mark of lists, or between the two; `edge` is what stands before the first of the two. */
const isPaired = (join: SymbolView | null, other: SymbolView | null, edge: SymbolView | null): boolean =>
  join !== null && isJoin(join) && other !== null && (isListedClub(other) || clubOf(other) !== null) && !(edge !== null && isLocative(edge) && !isBetween(edge))

/** A club that is shown once is meant wherever sport is told of, except where it is a place. */
function isRecalled(stream: Stream, i: number, lexeme: Lexeme): boolean {
  const before = viewIn(stream, i, i - 1)
  const after = viewIn(stream, i, i + 1)
  if (lexeme.props.national === true || (lexeme.props.common === true && after && isDescribed(after))) return false
  return !(before && isLocative(before)) && isSport(stream, i) && shownClubs(stream).has(lexeme)
}

function viewIn(stream: Stream, i: number, k: number): SymbolView | null {
  const sentence = stream.sentenceOf(i)
  return k >= (stream.sentences[sentence] as number) && k < (stream.sentences[sentence + 1] as number) ? stream.view(k) : null
}

/**
 * Whether the sentence of an element tells of sport, found once per sentence.
 *
 * @param played of a match or a player, not only of a club or a ground
 */
function isSport(stream: Stream, i: number, played = false): boolean {
  const sentence = stream.sentenceOf(i)
  const known = oncePerDocument<Map<number, number>>(stream.context, SENTENCES, () => new Map())
  let sport = known.get(sentence)
  if (sport === undefined) {
    sport = 0
    const to = stream.sentences[sentence + 1] as number
    for (let k = stream.sentences[sentence] as number; k < to && sport < PLAYED; k++) sport = Math.max(sport, topicOf(stream.view(k)))
    known.set(sentence, sport)
  }
  return sport >= (played ? PLAYED : 1)
}

/** The clubs that the document shows to be clubs, found once per document. */
const shownClubs = (stream: Stream): ReadonlySet<Lexeme> =>
  oncePerDocument(stream.context, SHOWN, () => {
    const found = new Set<Lexeme>()
    for (let i = 0; i < stream.length; i++) {
      const lexeme = clubOf(stream.view(i))
      if (lexeme && isWrittenWithArticle(stream.element(i)) && isShown(stream, i)) found.add(lexeme)
    }
    return found
  })

const SENTENCES = 'organizations/sport'
const SHOWN = 'organizations/clubs'
