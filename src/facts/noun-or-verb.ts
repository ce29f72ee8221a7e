/** Noun or verb: words that can be both are told by their neighbours. */
import { bareText } from '../normalize/fold.ts'
import { endsIn } from '../normalize/spelling.ts'
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type ElementClass, hasCategory, pointsBack } from './classes.ts'
import { classOf, isLone } from './traits.ts'
import { gathers, isLight, strikes, treats } from './verbs.ts'

/** Verbs whose forms news hardly uses as nouns, and masdars that hardly ever are verbs without a vowel sign. */
const imperfectOf = perSymbol((view) => view.readings.some((r) => r.verb === 'imperfect'))
const perfectOf = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect'))
const masdarOf = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar') || hasCategory(view, 'event-noun'))

/**
 * Noun or verb for a word that can be both.
 *
 * @param start first element of the sentence
 * @param previous class of the element before (already decided), or `stop` at the start of the sentence
 * @param open whether the clause already has a verb that may take a masdar
 */
export function decide(stream: Stream, i: number, start: number, previous: ElementClass, open = false): 'noun' | 'verb' {
  const view = stream.view(i)
  // `12 شخصا ‹لقوا› حتفهم`: of many that ending is no noun's.
  if (perfectOf(view) && !masdarOf(view) && endsIn(stream.context.folded, stream.start(i), stream.end(i), 'وا')) return 'verb'
  switch (previous) {
    case 'preposition':
      return imperfectOf(view) && stream.view(i - 1).char === 'ل' ? 'verb' : 'noun'
    case 'particle':
      return ['عدم', 'غير', 'دون'].some((w) => stream.view(i - 1).readings.some((r) => r.lexeme.lemma === 'لم') && stream.element(i - 1).folded === w)
        ? 'noun'
        : 'verb'
    case 'relative':
      return 'verb'
    case 'that':
      // `حيث عقد اجتماعا`: only أن has a noun behind it.
      if (isLight(view) && perfectOf(view) && stream.element(i - 1).folded === 'حيث') return 'verb'
      // `فيما قتل أربعة`, `بعدما قصف الجيش`
      if (CONJUNCTIONS.has(stream.element(i - 1).folded) && perfectOf(view) && opensClause(stream, i)) return 'verb'
      return imperfectOf(view) || /(?:ه|ها|هم)$/u.test(stream.element(i - 1).folded) ? 'verb' : perfectOf(view) && !masdarOf(view) ? 'verb' : 'noun'
    case 'noun':
      // `هجوم شنه مسلحون`: about an indefinite event, a verb that only carries one.
      if (view.enclitic && isLight(view) && perfectOf(view) && masdarOf(stream.view(i - 1)) && !stream.view(i - 1).article) return 'verb'
      // `مذكرة حول النقل ‹وقعها› الوزيران`
      if (view.enclitic && signs(view) && i + 1 < stream.length && isSubject(stream.view(i + 1))) return 'verb'
      // `يوما داميا سقط فيه 70 قتيلا`, `اشتباكات قتل فيها ستة`: a perfect whose preposition points back to what stands before it.
      if (perfectOf(view) && i + 1 < stream.length && pointsBack(stream.view(i + 1)) === 'in') return 'verb'
      // `بحسب بيان صدر عقب المباحثات`
      if (comesOut(view) && isDocument(documentBefore(stream, i))) return 'verb'
      // `اجتماع ضم وزراء`, `لقاء ثلاثي جمع الوزير بنظيريه`.
      if (gathers(view) && perfectOf(view) && (masdarOf(stream.view(i - 1)) || stream.element(i - 1).folded.endsWith('ي'))) return 'verb'
      // `حدد البلدان ‹هدفا›`: no second verb beside the one that stands.
      return open && (masdarOf(view) || (isDual(view) && perfectOf(view) && (view.pos & 1) === 1))
        ? 'noun'
        : afterNoun(stream.view(i - 1), view, i + 1 < stream.length ? stream.view(i + 1) : undefined)
    case 'and':
      if (isTalking(stream, i) || goesOnSaying(stream, i, start) || goesOnActing(stream, i, start)) return 'verb'
      if (disagrees(stream, i) || (i - 3 >= start && masdarOf(view) && isOfVisit(stream, i - 2))) return 'noun'
      return i - 2 >= start && masdarOf(view) && classOf(stream, i - 2) === 'noun' && masdarOf(stream.view(i - 2)) ? 'noun' : 'verb'
    case 'verb':
    case 'demonstrative':
      return 'noun'
    default:
      return opensClause(stream, i) ? 'verb' : 'noun'
  }
}

/** `زيارة صداقة ‹وعمل›`: what sort of visit. */
const isOfVisit = (stream: Stream, i: number): boolean => isVisit(stream.view(i - 1)) && !stream.view(i).article && classOf(stream, i) === 'noun'
const signs = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && r.lexeme.value === 'sign'))
const isVisit = reads('event-noun', ['visit_noun'])
const CONJUNCTIONS = new Set('فيما بينما حيث عندما بعدما حين حينما كما اذ'.split(' '))

/** `وتطرق الاجتماع إلى`, `وتناول اللقاء`. */
const isTalking = (stream: Stream, i: number): boolean =>
  treats(stream.view(i)) && i + 1 < stream.length && stream.view(i + 1).article && hasCategory(stream.view(i + 1), 'event-noun')

/** `أشاد بالقوات، ‹ووصف› خسائر التنظيم بأنها كبيرة`: after a comma, and no act, whoever spoke goes on to say. */
const goesOnSaying = (stream: Stream, i: number, start: number): boolean =>
  i - 3 >= start && says(stream.view(i)) && classOf(stream, i - 2) === 'comma' && !masdarOf(stream.view(i - 3))
/** `الطيران تدخل ‹وقصف› تجمعات`: behind somebody and his first verb stands the next one. */
const goesOnActing = (stream: Stream, i: number, start: number): boolean =>
  i - 3 >= start && perfectOf(stream.view(i)) && isVerb(stream.view(i - 2)) && !stream.view(i - 2).article && isSomebody(stream.view(i - 3))
const isVerb = (view: SymbolView): boolean => perfectOf(view) || imperfectOf(view)
const isSomebody = perSymbol((view) => view.kind === 'item' && ['person', 'organization', 'title'].some((tag) => view.tags.includes(tag)))
const says = perSymbol((view) => !view.article && !view.enclitic && view.readings.some((r) => r.verb === 'perfect' && SAYING.has(String(r.lexeme.value))))
const SAYING = new Set(['describe', 'reject', 'thank', 'mention'])

/** `بيان صدر`, `تقرير مشترك صدر`: what comes out is a document, whatever describes it. */
const comesOut = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && r.lexeme.value === 'come_out'))
const isDocument = perSymbol((view) => !view.article && (hasCategory(view, 'medium') || hasCategory(view, 'speaker-noun')))
const documentBefore = (stream: Stream, i: number): SymbolView => {
  const before = stream.view(i - 1)
  return i > 1 && !isDocument(before) ? stream.view(i - 2) : before
}
const isVictim = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.lexeme.value === 'victim'))
const isDual = perSymbol((view) => view.readings.filter((r) => r.verb === 'perfect').every((r) => r.number === 'du'))

/** After a noun: an imperfect is a verb; a perfect follows only what can be no first term of an idafa. */
function afterNoun(before: SymbolView, view: SymbolView, next: SymbolView | undefined): 'noun' | 'verb' {
  if (imperfectOf(view)) return 'verb'
  // `كانت القرية هدفا`: two do something only where two were named.
  if (isDual(view) && (view.pos & 1) === 1 && before.kind === 'word' && !before.readings.some((r) => r.number === 'du')) return 'noun'
  // `مجازر راح ضحيتها 52 شهيدا`.
  if (view.readings.some((r) => r.lexeme.value === 'go' && r.verb === 'perfect') && next !== undefined && isVictim(next)) return 'verb'
  // `زلزال بقوة 6 درجات ضرب الجزر`.
  if (before.tags.includes('quantity') && strikes(view) && perfectOf(view)) return 'verb'
  if (view.enclitic && (view.pos & 1) === 1) return 'noun'
  const closed = before.article || before.enclitic || ['person', 'organization', 'place', 'title', 'date'].some((tag) => before.tags.includes(tag))
  return closed && perfectOf(view) ? 'verb' : before.readings.some((r) => r.lexeme.props.natural === true) ? 'verb' : 'noun'
}

/** At the start of a clause a masdar that could be a verb is one when a subject or a number of people follows. */
function opensClause(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  // Written with ى it is a verb; its masdar ends in ي (`نفى`, `نفي`).
  if (!masdarOf(view) || /ى$/u.test(bareText(stream.element(i).text))) return true
  if (i + 1 >= stream.length) return false
  // `عقد في بغداد اجتماع`: where it stands alone, what only carries an event is a verb.
  if (isLight(view) && classOf(stream, i + 1) === 'preposition' && !stream.view(i + 1).char) return true
  if (isTalking(stream, i)) return true
  // A definite plural in the nominative is a subject (`تعهد المانحون`).
  if (stream.view(i + 1).article && stream.element(i + 1).folded.endsWith('ون')) return true
  // `تسلم العراق 4 طائرات`, `تسلم اليابان 6 سفن`: a country, and then what it takes or hands over.
  if (takesOver(view) && isCountry(stream.view(i + 1)) && i + 2 < stream.length && classOf(stream, i + 2) === 'noun') return true
  if (disagrees(stream, i)) return false
  if (i >= 2 && stream.view(i - 2).tags.includes('person') && !stream.view(i).article) return true
  const next = stream.view(i + 1)
  return isSubject(next) || (isReaching(view) && isFigure(next)) || isLone(next) || isDisaster(next) || (isWreck(view) && isWrecked(next))
}
const takesOver = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && r.lexeme.value === 'receive_delivery'))
const isCountry = perSymbol((view) => view.tags.includes('country'))
/** `تجاوز سعر الصرف 90 ألفا`, `تراوح عدد الزوار بين …`. */
const REACHING = new Set(['exceed', 'range'])
const isReaching = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && REACHING.has(String(r.lexeme.value))))
const isFigure = perSymbol((view) => view.kind === 'word' && hasCategory(view, 'measure-noun'))
/** `ضرب زلزال ولاية المدية`. */
const isDisaster = perSymbol((view) => view.readings.some((r) => r.lexeme.props.natural === true))
/** `غرق قارب`, `تحطم طائرة`: at the head of a clause the event, not its name. */
const WRECKS = new Set(['drown', 'crash', 'collapse'])
const isWreck = perSymbol((view) => view.readings.some((r) => WRECKS.has(String(r.lexeme.value))))
const isWrecked = perSymbol(
  (view) => !view.article && (view.tags.includes('vehicle') || hasCategory(view, 'vehicle') || view.readings.some((r) => r.lexeme.value === 'structure')),
)
const WHO = ['org-head', 'force-noun', 'actor-noun']
/** Who acts, right after a verb: people, a title, or a definite body (`قصف الجيش`). */
const isSubject = perSymbol(
  (view) =>
    ['people', 'person', 'title', 'quantity', 'military-unit'].some((tag) => view.tags.includes(tag)) ||
    (view.article && (WHO.some((category) => hasCategory(view, category)) || view.tags.includes('organization'))),
)

/** A masculine perfect before a feminine subject is no verb (`وقصف قوات`, `دعم واشنطن`). */
function disagrees(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (!masdarOf(view) || !view.readings.some((r) => r.verb === 'perfect' && r.gender === 'm') || i + 1 >= stream.length) return false
  const next = stream.view(i + 1)
  if (next.tags.includes('people') || next.tags.includes('quantity')) return false
  return next.tags.includes('place') || next.readings.some((r) => r.gender === 'f') || /(?:[هة]|ات)$/u.test(firstWord(stream, i + 1))
}

const firstWord = (stream: Stream, i: number): string => stream.element(i).folded.split(' ', 1)[0] ?? ''
