/** Names of the gazetteer: which are bodies here, and which part of a phrase is the name. */
import type { Lexeme } from '../../lexicon/lexicon.ts'
import { type Rejection, reject } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import { type Element, type Item, oncePerDocument, type Stream } from '../../pipeline/stream.ts'
import { ARTICLE, NOUN } from '../../tokenize/tokens.ts'
import { isOrdinaryWithArticle } from './nominals.ts'
import { mentionedAs, organization } from './resolve.ts'

type Outcome = Item | Rejection

/** A paper named by an ordinary word, where only a name stands; what may be a place stays one. */
export const paper = (match: Match<string>): Outcome =>
  match.get('head')?.lex('place', 'country') || match.get('head')?.view.enclitic ? reject('may be a place') : organization(match)

/** Feminine words may speak for themselves (`قالت الأنباء`). */
export const speakingPaper = (match: Match<string>): Outcome =>
  match.get('head')?.lex('quoted-name')?.gender === 'm' ? paper(match) : reject('may be an ordinary word')

/** Names that are ordinary words too need the document to have them with a head noun somewhere (`تنظيم القاعدة`), or members before them. */
export function gazetteer(match: Match<string>): Outcome {
  const head = match.get('head')
  const lexeme = head?.lex('organization')?.lexeme
  if (!head || !lexeme) return reject('no name')
  const { ambiguous } = lexeme.props
  // `إبلهم`, `الحماس`: names take no pronoun, and no article of their own accord.
  if (head.view.enclitic || isOrdinaryWithArticle(head)) return reject('an ordinary word')
  // `رئيس الفيفا السويسري`
  if (match.elements.length > 1 && lexeme.props.type === 'international') return reject('a body of no nation')
  if (
    match.before()?.view.char === 'ب' &&
    (head.view.pos & NOUN) !== 0 &&
    head.firstToken === head.lastToken &&
    !head.article &&
    !namesWithHeads(match).has(lexeme)
  )
    return reject('an adverb')
  if (match.elements.length > 1 && lexeme.props.type === 'club' && !head.article) return reject('a club and where it plays')
  // `نوكيا الفنلندية`: where a firm is from is no part of its name.
  if (ambiguous === undefined && match.elements.length > 1 && OF_NO_NATION.has(String(lexeme.props.type)))
    return mentionedAs(match, organization(match), nameStart(head), head.end)
  if (ambiguous === undefined && nameStart(head) > head.start) return mentionedAs(match, organization(match), nameStart(head), head.end)
  if (ambiguous === undefined) return organization(match)
  const [left, right] = [match.before()?.view, match.after()?.view]
  if (left && right && isQuote(left) && isQuote(right)) return organization(match)
  // `قال الوزير للجزيرة إن`
  if (lexeme.props.type === 'media' && left?.char === 'ل' && right && isSubordinator(right)) return organization(match)
  if (ambiguous !== 'document') return reject('also an ordinary word')
  if (head.firstToken !== head.lastToken) return organization(match)
  const next = match.elements.length === 1 ? match.after()?.view : undefined
  if (next?.kind === 'word' && next.article) return reject('an ordinary noun with its adjective')
  const before = match.before()?.view
  return (before && areMembers(before)) || namesWithHeads(match).has(lexeme) ? organization(match) : reject('also an ordinary word')
}

/** Where the name begins that is listed with its head: of a paper or channel (`صحيفة الشروق`), or of a group whose name stands alone (`حركة طالبان`). */
function nameStart({ start, firstToken, lastToken, stream, view }: Element): number {
  const { tokens, lexicon } = stream.context
  const word = tokens.word[firstToken] as number
  if (firstToken === lastToken || word < 0) return start
  // `شبكة رووداو الإعلامية`: the adjective is the head's, so the name is whole.
  const closed = lastToken > firstToken + 1 && !hasArticle(firstToken + 1) && hasArticle(lastToken)
  const heads = closed ? [] : lexicon.set(lexicon.wordSet[word] as number).filter((r) => r.lexeme.category === 'org-head')
  const isMedium = heads.some((r) => MEDIA.has(String(r.lexeme.value)) && r.lexeme.props.brand === true) && !isPlaceWord(stream, firstToken + 1)
  const isGroup = heads.some((r) => GROUPS.has(String(r.lexeme.value))) && standsAlone(view, stream, firstToken + 1, lastToken)
  return isMedium || isGroup ? (tokens.start[firstToken + 1] as number) : start

  function hasArticle(token: number): boolean {
    return ((tokens.flags[token] as number) & ARTICLE) !== 0
  }
}
const GROUPS = new Set(['movement', 'organization', 'group', 'militia'])
/** Whether the words from `token` on are a name of the same body that is no ordinary word. */
function standsAlone(view: SymbolView, { context: { tokens, lexicon } }: Stream, token: number, last: number): boolean {
  const word = tokens.word[token] as number
  if (token !== last || word < 0) return false
  return lexicon
    .set(lexicon.wordSet[word] as number)
    .some((r) => r.lexeme.props.ambiguous === undefined && view.readings.some((own) => own.lexeme === r.lexeme))
}
const MEDIA = new Set(['newspaper', 'channel', 'network'])
/** `تلفزيون دبي` */
function isPlaceWord({ context: { tokens, lexicon } }: Stream, token: number): boolean {
  const word = tokens.word[token] as number
  return word >= 0 && lexicon.set(lexicon.wordSet[word] as number).some((r) => r.lexeme.category === 'place' || r.lexeme.category === 'country')
}

/** Bodies whose names stand without the nation, unlike `البرلمان اللبناني`. */
const OF_NO_NATION = new Set(['company', 'club', 'media', 'armed_group'])

const areMembers = perSymbol(
  (view) => !view.article && view.readings.some((r) => (r.lexeme.category === 'people-noun' && r.number === 'pl') || r.lexeme.value === 'journalist'),
)
const isSubordinator = reads('subordinator', ['that'])
const isQuote = perSymbol((view) => view.kind === 'punctuation' && '"“”«»\''.includes(view.char))

/** The gazetteer names that the document has with a head noun (`قناة …`, `شركة …`), found once per document. */
const namesWithHeads = ({ context, stream }: Match<string>): ReadonlySet<Lexeme> =>
  oncePerDocument(context, HEADED, () => {
    const found = new Set<Lexeme>()
    for (let i = 0; i < stream.length; i++) {
      const view = stream.view(i)
      if (!isListed(view)) continue
      const before = i > 0 ? stream.view(isQuote(stream.view(i - 1)) && i > 1 ? i - 2 : i - 1) : undefined
      if (stream.first[i] === stream.last[i] && !(before && isHead(before))) continue
      for (const { lexeme } of view.readings) if (lexeme.category === 'organization') found.add(lexeme)
    }
    return found
  })
const HEADED = 'organizations/headed'
const isHead = perSymbol((view) => !view.article && view.readings.some((r) => r.lexeme.category === 'org-head'))
const isListed = reads('organization')
