/** Words that names of organizations and titles are made of. */
import { any, lex, type Pattern, where } from '../../pattern/dsl.ts'
import type { SymbolView } from '../../pattern/symbols.ts'
import type { Element } from '../../pipeline/stream.ts'
import { NOUN, UNLISTED } from '../../tokenize/tokens.ts'

const BLOCKED = new Set([
  'relative',
  'deictic',
  'time-unit',
  'demonstrative',
  'weekday',
  'relative-day',
  'title-head',
  'rank',
  'honorific',
  'month',
  'preposition',
  'negation',
  'status-cue',
  'subordinator',
  'pronoun',
  'interval-word',
])
const blocked = (view: SymbolView): boolean => view.readings.some((r) => BLOCKED.has(r.lexeme.category))
const isNation = (view: SymbolView): boolean =>
  view.readings.some((r) => (r.lexeme.category === 'place' || r.lexeme.category === 'country') && r.lexeme.props.ambiguous === undefined)

/** A definite noun or adjective that can belong to a name. */
export const definite = where('definite-noun', (s) => s.kind === 'word' && s.article && !s.enclitic && !blocked(s) && !isNation(s))

/** An indefinite noun inside an idafa (`وزارة شؤون البيشمركة`). */
export const construct = where(
  'construct-noun',
  (s) =>
    s.kind === 'word' &&
    !s.article &&
    !s.enclitic &&
    (s.pos & 1) === 1 &&
    (s.pos & 4) === 0 &&
    !blocked(s) &&
    !isNation(s) &&
    !s.readings.some(
      (r) =>
        ['verb', 'given-name', 'family-name', 'number-unit'].includes(r.lexeme.category) && r.verb !== 'masdar' && r.verb !== 'passive' && r.verb !== 'active',
    ),
)

const isBrandWord = (view: SymbolView): boolean => !view.article && view.readings.length > 0 && view.readings.every((r) => r.lexeme.category === 'brand-word')

const has = (view: SymbolView, category: string): boolean => view.readings.some((r) => r.lexeme.category === category)

/** Members give bodies their names: `مجلس الوزراء`, `نقابة الصحفيين`. */
const members = where(
  'members',
  (s) =>
    s.kind === 'word' &&
    s.article &&
    !s.enclitic &&
    s.readings.some((r) => ['title-head', 'people-noun', 'rank'].includes(r.lexeme.category) && r.number === 'pl'),
)
/** The first noun after a head: what the body is for, or whose it is; goods are a field too (`هيئة الغذاء والدواء`). */
export const field: Pattern = any(
  where('field', (s) => (s.kind === 'word' || (s.kind === 'item' && s.tags[0] === 'equipment')) && s.article && !s.enclitic && !blocked(s) && !isNation(s)),
  members,
)
/** Fields that ministries and agencies share between them (`التعليم والبحث العلمي`). */
export const portfolio: Pattern = lex('portfolio', undefined, { enclitic: false })

/** An adjective that agrees with a definite head: of a nation or of the list. */
export const adjective: Pattern = where('definite-nisba', (s) => s.article && !s.enclitic && (has(s, 'nationality') || has(s, 'org-adjective')))
/** Such an adjective may be joined to another; nations and what tells bodies apart may not (`الدفاع الأميركية والبريطانية` are two). */
export const plainAdjective: Pattern = where(
  'plain-nisba',
  (s) => !s.enclitic && !has(s, 'nationality') && s.readings.some((r) => r.lexeme.category === 'org-adjective' && r.lexeme.props.proper !== true),
)
/** What bodies are for, though the word may be a verb elsewhere (`المعهد الوطني لرصد …`). */
export const cause: Pattern = lex('org-cause', undefined, { enclitic: false, article: false })
/** Nations and names of bodies end an idafa. */
export const nation: Pattern = where('nation-name', (s) => isNation(s) && !s.enclitic)
export const known: Pattern = where('known-body', (s) => s.readings.some((r) => r.lexeme.category === 'organization') && !s.enclitic)
/** A word that no list knows, in any script: a name. */
export const unlisted: Pattern = where(
  'unlisted-name',
  (s) =>
    s.kind === 'latin' ||
    (s.kind === 'word' && !s.enclitic && ((s.readings.length === 0 && (s.article ? (s.pos & UNLISTED) !== 0 : s.pos === 0)) || isBrandWord(s))),
)
/** `هولدنغ`, `نيوز`: what firms and papers are called behind their name. */
export const brand: Pattern = lex('brand-word', ['company', 'media'], { enclitic: false })
/** Persons whom institutions are called after (`جامعة الملك سعود`, `مستشفى الأمير سلطان`). */
export const patron: Pattern = where(
  'patron',
  (s) => s.article && s.readings.some((r) => r.lexeme.category === 'honorific' || (r.lexeme.category === 'title-head' && r.number === 'sg')),
)
export const personal: Pattern = where(
  'personal-name',
  (s) =>
    s.kind === 'word' &&
    !s.enclitic &&
    !has(s, 'preposition') &&
    s.readings.some((r) => ['given-name', 'family-name', 'name-particle'].includes(r.lexeme.category)),
)

/** What makes the words after a head a name and not a description. */
export const isProper = (view: SymbolView): boolean =>
  isNation(view) ||
  has(view, 'nationality') ||
  has(view, 'organization') ||
  view.readings.some((r) => r.lexeme.category === 'org-adjective' && r.lexeme.props.proper === true) ||
  view.kind === 'latin' ||
  isBrandWord(view) ||
  (view.kind === 'word' && view.readings.length === 0 && (view.article ? (view.pos & UNLISTED) !== 0 : view.pos === 0))
export const isForeign = (view: SymbolView): boolean => isNation(view) || has(view, 'nationality') || has(view, 'organization')

/** An ordinary noun with its article, though the name is listed without one. */
export function isOrdinaryWithArticle(head: Element): boolean {
  if (!head.article || head.firstToken !== head.lastToken || (head.view.pos & UNLISTED) !== 0 || (head.view.pos & NOUN) === 0) return false
  const { tokens, lexicon } = head.stream.context
  const word = tokens.word[head.firstToken] as number
  return word < 0 || !lexicon.set(lexicon.wordSet[word] as number).some((r) => r.lexeme.category === 'organization')
}
