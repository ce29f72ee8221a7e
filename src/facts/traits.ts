/** What clause reading asks of every element, as flags of its symbol. */
import { symbolNumbers } from '../pattern/columns.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { CLASSES, classify, type ElementClass, hasCategory } from './classes.ts'

/** One flag each; the lowest bits are the class. */
export enum Trait {
  Class = 0xf,
  Word = 1 << 4,
  Article = 1 << 5,
  /** Ends in a pronoun. */
  Owned = 1 << 6,
  /** An amount, a date, a person: no noun phrase swallows it. */
  Value = 1 << 7,
  /** A name: it has taken its modifiers already. */
  Named = 1 << 8,
  /** A masdar or the name of an event: its idafa is read apart, as its argument. */
  Event = 1 << 9,
  Adjective = 1 << 10,
  /** May govern what follows like a preposition (`بقيمة`). */
  Lead = 1 << 11,
  /** Links a noun to its amount (`تصل إلى`). */
  Measure = 1 << 12,
  Participle = 1 << 13,
  Partitive = 1 << 14,
  Ordinal = 1 << 15,
  Nation = 1 << 16,
  People = 1 << 17,
  /** Stands before the head of its phrase. */
  Opener = 1 << 18,
  /** `من`. */
  From = 1 << 19,
  /** The conjunction و. */
  And = 1 << 20,
}

const VALUES = ['money', 'percent', 'quantity', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'person', 'number', 'equipment']
export const NAMES = ['organization', 'place', 'title', 'person']
const THINGS = ['org-head', 'place-head', 'people-noun', 'agreement', 'echelon', 'equipment', 'vehicle', 'counted-noun', 'event-noun', 'title-head', 'noun']
/** Categories whose words in ي are adjectives as well as nouns (`عسكري`). */
const RELATIONAL = ['noun', 'people-noun']
export const MEASURES = new Set(['reach', 'exceed', 'estimate', 'equal', 'arrive', 'settle'])

const isItem = (view: SymbolView): boolean => view.kind === 'item'
const isFrom = reads('preposition', ['from'])
export const isEvent = perSymbol((view) => !isItem(view) && view.readings.some((r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun'))
const isMasdarOnly = (view: SymbolView): boolean =>
  view.readings.some((r) => r.verb === 'masdar') && !view.readings.some((r) => r.verb === 'active' || r.verb === 'passive')
const isAdjective = (view: SymbolView): boolean =>
  hasCategory(view, 'nationality') ||
  (view.kind === 'word' &&
    !isMasdarOnly(view) &&
    !view.readings.some((r) => THINGS.includes(r.lexeme.category) && !(RELATIONAL.includes(r.lexeme.category) && /(?:ي|ية)$/u.test(r.lexeme.lemma))))
const isOpener = (view: SymbolView): boolean =>
  hasCategory(view, 'demonstrative') || (!view.article && (hasCategory(view, 'function') || hasCategory(view, 'ordinal')))

const TESTS: ReadonlyArray<readonly [Trait, (view: SymbolView) => boolean]> = [
  [Trait.Word, (view) => view.kind === 'word'],
  [Trait.Article, (view) => view.article],
  [Trait.Owned, (view) => view.enclitic],
  [Trait.Value, (view) => isItem(view) && VALUES.some((tag) => view.tags.includes(tag))],
  [Trait.Named, (view) => isItem(view) && NAMES.some((tag) => view.tags.includes(tag))],
  [Trait.Event, isEvent],
  [Trait.Adjective, isAdjective],
  [Trait.Lead, (view) => view.kind === 'word' && !view.article && hasCategory(view, 'lead')],
  [Trait.Measure, (view) => view.readings.some((r) => r.verb === 'imperfect' && MEASURES.has(String(r.lexeme.value)))],
  [Trait.Participle, (view) => view.kind === 'word' && view.readings.some((r) => r.verb === 'active' && r.number === 'sg')],
  [Trait.Partitive, (view) => hasCategory(view, 'partitive')],
  [Trait.Ordinal, (view) => view.tags.includes('ordinal')],
  [Trait.Nation, (view) => hasCategory(view, 'nationality')],
  [Trait.People, (view) => hasCategory(view, 'people-noun')],
  [Trait.Opener, isOpener],
  [Trait.From, isFrom],
  [Trait.And, (view) => view.char === 'و'],
]

/** The traits of all symbols. */
export const traitsOf = symbolNumbers((view) =>
  TESTS.reduce((traits, [trait, holds]) => (holds(view) ? traits | trait : traits), CLASSES.indexOf(classify(view))),
)

/** The class of an element, before its neighbours are asked. */
export const classOf = (stream: Stream, i: number): ElementClass =>
  CLASSES[(traitsOf(stream.symbols)[stream.symbol[i] as number] as number) & Trait.Class] as ElementClass
