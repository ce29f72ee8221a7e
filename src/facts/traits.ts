/** What clause reading asks of every element, as flags of its symbol. */
import { symbolNumbers } from '../pattern/columns.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { CLASSES, classify, type ElementClass, hasCategory } from './classes.ts'
import { isConjugated } from './clause.ts'
import { MOVES } from './kind-words.ts'

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
  /** Says of which nation, or whose hand, and owns nothing: `قصف إسرائيلي`, `انتحاري`. */
  Nation = 1 << 16,
  People = 1 << 17,
  /** Stands before the head of its phrase. */
  Opener = 1 << 18,
  /** `من`. */
  From = 1 << 19,
  /** The conjunction و. */
  And = 1 << 20,
  /** Only tells what a thing is made of: `قافلة تضم 40 شاحنة`, `هبة تتمثل في`. */
  Content = 1 << 21,
  /** The participle of such a verb: `رتل مؤلف من 40 شاحنة`. */
  MadeOf = 1 << 22,
  /** A participle that leads to a sum: `الموازنة البالغة 198 تريليون`. */
  Amounting = 1 << 23,
  /** The masdar or participle of a rise or fall: `بزيادة 35%`, `مرتفعا 3%`. */
  Moving = 1 << 24,
  /** Things counted, vehicles, equipment. */
  Counted = 1 << 25,
  /** Can only tell of what kind counted things are: `قرص مهلوس`, `سيارة مفخخة`. */
  Quality = 1 << 26,
  /** An event that befalls people: a person's noun after it is whom it befell, no adjective (`مقتل جندي`). */
  Befalls = 1 << 27,
  Conjugated = 1 << 28,
  /** A name or a date. */
  Name = 1 << 29,
  Place = 1 << 30,
}

const VALUES = ['money', 'percent', 'quantity', 'date', 'time', 'duration', 'vehicle', 'military-unit', 'person', 'number', 'equipment']
const NAMES = ['organization', 'place', 'title', 'person']
const THINGS = [
  'org-head',
  'actor-noun',
  'place-head',
  'people-noun',
  'agreement',
  'echelon',
  'equipment',
  'vehicle',
  'counted-noun',
  'event-noun',
  'title-head',
  'noun',
]
/** Categories whose words in ي are adjectives as well as nouns (`عسكري`). */
const RELATIONAL = ['noun', 'people-noun']
const MEASURES = new Set(['reach', 'exceed', 'estimate', 'equal', 'arrive', 'settle'])
const CONTENTS = new Set(['contain', 'consist_of', 'carry_aboard'])
/** `تضمنت`, `شملت`, `تشمل`: what there is of something. */
export const holds = perSymbol((view) =>
  view.readings.some(
    ({ verb, person, lexeme }) =>
      person === 3 && (verb === 'perfect' || verb === 'imperfect') && (lexeme.value === 'include' || CONTENTS.has(String(lexeme.value))),
  ),
)
const PERSONAL = new Set('death_noun kill wound die arrest detain abduct release martyr assassinate execute displace deport save evacuate'.split(' '))

const isItem = (view: SymbolView): boolean => view.kind === 'item'
const isFrom = reads('preposition', ['from'])
/** A rise or fall. */
export const isMove = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.verb === 'masdar' && MOVES.has(String(r.lexeme.value))))
/** `مقارنة بـ51 في المائة`: what is compared is told on the other side. */
export const isCompared = reads('compared')
export const isEvent = perSymbol((view) => !isItem(view) && view.readings.some((r) => r.verb === 'masdar' || r.lexeme.category === 'event-noun'))
const isParticiple = (r: SymbolView['readings'][number]): boolean => r.verb === 'active' || r.verb === 'passive'
const isMasdarOnly = (view: SymbolView): boolean => view.readings.some((r) => r.verb === 'masdar') && !view.readings.some(isParticiple)
const isQuality = (view: SymbolView): boolean =>
  view.kind === 'word' &&
  !view.article &&
  !view.enclitic &&
  view.readings.every((r) => isParticiple(r) || r.lexeme.category === 'goods') &&
  (view.readings.length > 0 || (view.pos & 2) === 0)
const isAdjective = (view: SymbolView): boolean =>
  hasCategory(view, 'nationality') ||
  // `المسجد الكبير`: with its article nobody's chief.
  (view.kind === 'word' && view.article && view.readings.some((r) => r.lexeme.value === 'chief')) ||
  // `الموازنة العامة`, `القوة المشتركة`.
  (view.article && view.readings.some((r) => DESCRIBING.has(String(r.lexeme.value)))) ||
  (view.kind === 'word' &&
    !isMasdarOnly(view) &&
    // `تراجع احتياطي النقد`, but `العدد الإجمالي`.
    (view.article || !hasCategory(view, 'measure-noun')) &&
    !view.readings.some((r) => THINGS.includes(r.lexeme.category) && !(RELATIONAL.includes(r.lexeme.category) && /(?:ي|ية)$/u.test(r.lexeme.lemma))))
const DESCRIBING = new Set(['general_adj', 'joint'])
const LONE = new Set(['suicide_bomber', 'unknown_person', 'gunman', 'extremist', 'terrorist', 'pirate'])
/** `استهدف انتحاري مقر الشرطة`: whoever acts on his own belongs to nothing that follows him. */
export const isLone = perSymbol(
  (view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.lexeme.category === 'people-noun' && LONE.has(String(r.lexeme.value))),
)
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
  [Trait.Nation, (view) => hasCategory(view, 'nationality') || isLone(view)],
  [Trait.People, (view) => hasCategory(view, 'people-noun')],
  [Trait.Opener, isOpener],
  [Trait.From, isFrom],
  [Trait.And, (view) => view.char === 'و'],
  [Trait.Content, (view) => view.readings.some((r) => r.verb === 'imperfect' && r.person === 3 && CONTENTS.has(String(r.lexeme.value)))],
  [Trait.MadeOf, (view) => view.readings.some((r) => isParticiple(r) && CONTENTS.has(String(r.lexeme.value)))],
  [Trait.Amounting, (view) => view.article && view.readings.some((r) => isParticiple(r) && MEASURES.has(String(r.lexeme.value)))],
  [Trait.Moving, (view) => !view.article && view.readings.some((r) => (r.verb === 'masdar' || r.verb === 'active') && MOVES.has(String(r.lexeme.value)))],
  [Trait.Counted, (view) => view.tags.some((tag) => tag === 'counted' || tag === 'vehicle' || tag === 'equipment')],
  [Trait.Quality, isQuality],
  [Trait.Befalls, (view) => view.readings.some((r) => PERSONAL.has(String(r.lexeme.value)))],
  [Trait.Conjugated, isConjugated],
  [Trait.Name, (view) => NAMES.some((tag) => view.tags.includes(tag)) || view.tags.includes('date')],
  [Trait.Place, (view) => isItem(view) && view.tags.includes('place')],
]

/** The traits of all symbols. */
export const traitsOf = symbolNumbers((view) =>
  TESTS.reduce((traits, [trait, holds]) => (holds(view) ? traits | trait : traits), CLASSES.indexOf(classify(view))),
)

/** Whether the word at `i` ends a phrase that is no name and has neither article nor pronoun. */
export function isIndefinite(stream: Stream, i: number): boolean {
  const traits = traitsOf(stream.symbols)[stream.symbol[i] as number] as number
  if ((traits & (Trait.Name | Trait.Owned)) !== 0) return false
  return stream.view(i).kind === 'item' ? !/^ال/u.test(stream.element(i).folded) : (traits & Trait.Article) === 0
}

/** The class of an element, before its neighbours are asked. */
export const classOf = (stream: Stream, i: number): ElementClass =>
  CLASSES[(traitsOf(stream.symbols)[stream.symbol[i] as number] as number) & Trait.Class] as ElementClass
