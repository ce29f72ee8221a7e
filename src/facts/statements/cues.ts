/** Words that open speech: which elements are verbs of speech, and which complements each verb takes. */
import { symbolNumbers } from '../../pattern/columns.ts'
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'

/** Complements of a verb besides a that-clause, a quotation or a colon. */
type Complements = {
  /** Values of the prepositions that govern what was said (`أشار إلى`). */
  prepositions?: readonly string[]
  /** A bare noun phrase can be what was said (`أعلن وصول…`). */
  object?: boolean
  /** Also an everyday verb: a speaker must be named, or the quotation marks must be there. */
  weak?: boolean
  /** A document must follow under في (`جاء في البيان`). */
  written?: boolean
  /** Only a clause under ب is what was said (`سلم بأن`); without it the verb is another. */
  conceded?: boolean
  /** Only where it governs a word of speech (`أعاد التأكيد على أن`). */
  restates?: boolean
  /** Its participle is an adverb or a noun (`مجددا`). */
  finite?: boolean
}

const WEAK: Complements = { weak: true }
const CONCEDED: Complements = { weak: true, conceded: true }
const RESTATES: Complements = { weak: true, restates: true, finite: true }
const FINITE: Complements = { weak: true, finite: true }
const SAYING: Readonly<Record<string, Complements>> = {
  say: {},
  announce: { object: true, prepositions: ['about'] },
  confirm: { object: true, prepositions: ['on'] },
  state: {},
  clarify: {},
  add: {},
  reveal: { object: true, prepositions: ['about'] },
  point_out: { prepositions: ['to'] },
  mention: WEAK,
  inform: { prepositions: ['bi'] },
  stress: { prepositions: ['on'] },
  note: { prepositions: ['to'] },
  continue_saying: WEAK,
  explain: WEAK,
  deny: { object: true },
  warn: { prepositions: ['from'] },
  expect: { object: true, weak: true },
  claim: {},
  admit: { prepositions: ['bi'] },
  express: { prepositions: ['about'], weak: true },
  tell: {},
  hint: { prepositions: ['to'] },
  highlight: { prepositions: ['to'] },
  alert: { prepositions: ['to'] },
  speak: { prepositions: ['about'], weak: true },
  conclude_that: WEAK,
  rule_out: { object: true, weak: true },
  disclose: { prepositions: ['about'] },
  estimate: WEAK,
  affirm: WEAK,
  describe: WEAK,
  consider: WEAK,
  see: WEAK,
  write: WEAK,
  observe: WEAK,
  show: WEAK,
  reply: WEAK,
  answer: WEAK,
  comment: WEAK,
  call_for: WEAK,
  demand: WEAK,
  accuse: WEAK,
  criticize: WEAK,
  threaten: WEAK,
  welcome: WEAK,
  praise: WEAK,
  appeal: WEAK,
  urge: WEAK,
  recount: WEAK,
  wonder: WEAK,
  propose: WEAK,
  swear: WEAK,
  justify: WEAK,
  argue: WEAK,
  reassure: WEAK,
  remind: WEAK,
  regret: WEAK,
  hope: WEAK,
  stipulate_that: WEAK,
  complain: WEAK,
  tweet: WEAK,
  report: WEAK,
  attribute: FINITE,
  pledge: WEAK,
  publish: WEAK,
  insist: WEAK,
  repeat: FINITE,
  renew: RESTATES,
  give_back: RESTATES,
  approve: FINITE,
  believe: FINITE,
  think_likely: WEAK,
  predict: WEAK,
  deliver: CONCEDED,
  promise: CONCEDED,
  advise: CONCEDED,
  recommend: CONCEDED,
  imply: CONCEDED,
  come: { written: true },
  appear_in: { written: true },
}

/** A word of speech at an element. */
export type Cue = {
  at: number
  value: string
  /** `finite`: a conjugated verb; `participle`: مؤكدا; `noun`: قوله after `نقل عن`. */
  form: 'finite' | 'participle' | 'noun'
  imperfect: boolean
  feminine: boolean
  plural: boolean
  complements: Complements
}

type SymbolCue = Omit<Cue, 'at'> & { needsEnding: boolean; preposition: boolean; words: boolean; participle: boolean }

/** `بالقول`: what somebody does with it, he says. */
const isWords = (view: SymbolView): boolean => view.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'say')
const SAYING_WORDS: SymbolCue = {
  value: 'say',
  form: 'participle',
  imperfect: false,
  feminine: false,
  plural: false,
  complements: SAYING.say as Complements,
  needsEnding: false,
  preposition: false,
  words: true,
  participle: false,
}

/** Which cue a symbol may be. */
const symbolCue = perSymbol((view): SymbolCue | null => {
  if (view.kind !== 'word') return null
  if (view.article) return isWords(view) ? SAYING_WORDS : null
  const verbs = view.readings.filter((r) => r.lexeme.category === 'verb' && Object.hasOwn(SAYING, String(r.lexeme.value)))
  const preposition = view.readings.some((r) => r.lexeme.category === 'preposition')
  const finite = verbs.find((r) => (r.verb === 'perfect' || r.verb === 'imperfect') && r.person === 3)
  const participle = verbs.find((r) => r.verb === 'active' && !SAYING[String(r.lexeme.value)]?.finite)
  const noun = view.enclitic ? verbs.find((r) => r.verb === 'masdar') : undefined
  const found = finite ?? participle ?? noun
  if (!found) return null
  const value = String(found.lexeme.value)
  return {
    value,
    form: finite ? 'finite' : participle ? 'participle' : 'noun',
    imperfect: found.verb === 'imperfect',
    feminine: found.gender === 'f',
    plural: found.number === 'pl',
    complements: SAYING[value] as Complements,
    needsEnding: found === participle,
    preposition,
    words: false,
    participle: finite !== undefined && participle !== undefined,
  }
})

/** `التأكيد على أن`, `تذكيره بأن`: the word right before what is said. */
export const isRestated = (stream: Stream, that: number): boolean =>
  [that - 1, that - 2].some((i) => i > 0 && stream.view(i).readings.some((r) => r.verb === 'masdar' && Object.hasOwn(SAYING, String(r.lexeme.value))))

/** The accusative of circumstance: مؤكدا, مشيرة, لافتين. */
const CIRCUMSTANCE = /[اهة]$|ين$/u
const SHADDA = 'ّ'

/** `الذي`, `التي`. */
export const isWho = reads('relative', ['who'])
const saysThat = reads('subordinator', ['that'])
const isAccording = reads('preposition', ['according', 'according_what', 'according_words'])

/** A word of speech. */
export const CUE = 1
/** `بحسب` and its like. */
export const SOURCE = 2
/** `أن`. */
export const THAT = 4
/** Words that somebody said: `تصريحات`, `تأكيد`. */
export const WORDS = 8
const SPOKEN = new Set(['announce', 'confirm', 'state', 'warn', 'admit', 'claim', 'say', 'clarify', 'stress', 'reveal'])
const areWords = (view: SymbolView): boolean =>
  !view.article &&
  !view.enclitic &&
  view.readings.some((r) => (r.verb === 'masdar' && SPOKEN.has(String(r.lexeme.value))) || (r.lexeme.category === 'medium' && r.lexeme.value === 'remarks'))
const speech = symbolNumbers((view) => {
  if (view.kind !== 'word') return 0
  return (areWords(view) ? WORDS : 0) | (symbolCue(view) === null ? 0 : CUE) | (isAccording(view) ? SOURCE : 0) | (saysThat(view) ? THAT : 0)
})
/** What the symbol of an element can be in speech: a sum of `CUE`, `SOURCE`, `THAT` and `WORDS`. */
export const speechAt = (stream: Stream, i: number): number => speech(stream.symbols)[stream.symbol[i] as number] as number

/** The cue at an element, or null. `بين` is a verb only where a shadda or a speaker after it says so. */
export function cueAt(stream: Stream, i: number): Cue | null {
  if ((speechAt(stream, i) & CUE) === 0) return null
  const cue = symbolCue(stream.view(i)) as SymbolCue
  if (cue.words && !opensWords(stream, i)) return null
  if (isNamePart(stream, i)) return null
  if (cue.participle && isCircumstance(stream, i, ACCUSATIVE)) return { ...cue, at: i, form: 'participle' }
  if (cue.needsEnding && !CIRCUMSTANCE.test(stream.element(i).folded)) return null
  // The jussive is negated, and then nobody says anything: alone `تقل` is less than something, `يجب` a duty.
  if ((cue.value === 'say' || cue.value === 'answer') && cue.imperfect && stream.element(i).folded.length < 4) return null
  if (cue.preposition && !stream.element(i).text.includes(SHADDA) && !(i + 1 < stream.length && isNamedSpeaker(stream.view(i + 1)))) return null
  return { at: i, value: cue.value, form: cue.form, imperfect: cue.imperfect, feminine: cue.feminine, plural: cue.plural, complements: cue.complements }
}

/** `، مستنكرا أن`: behind a mark and before a clause the accusative of a participle says how somebody speaks, whether we know its verb or not. */
export const opensCircumstance = (stream: Stream, i: number): boolean => isCircumstance(stream, i, PARTICIPLE)

function isCircumstance(stream: Stream, i: number, form: RegExp): boolean {
  const view = stream.view(i)
  if (view.kind !== 'word' || view.article || view.enclitic || i === 0 || stream.view(i - 1).kind !== 'punctuation') return false
  return isClauseAt(stream, i + 1) && form.test(stream.element(i).folded)
}
const ACCUSATIVE = /^.{3,}(?:[اه]|ين)$/u
const PARTICIPLE = /^م.{3,}(?:[اه]|ين)$/u

/** `أن`, also behind its preposition (`مشيرا إلى أن`). */
export const isClauseAt = (stream: Stream, i: number): boolean =>
  i + 1 < stream.length && (isThat(stream, i) || (stream.view(i).readings.some((r) => r.lexeme.category === 'preposition') && isThat(stream, i + 1)))

/** `رد بالقول إن`, `اكتفى بالقول: «…»`. */
const opensWords = (stream: Stream, i: number): boolean =>
  i > 0 && stream.view(i - 1).char === 'ب' && i + 1 < stream.length && (isThat(stream, i + 1) || OPENING.includes(stream.view(i + 1).char || ' '))
const OPENING = ':"“«'

/** `ماركو دي ‹رويت›`: behind the particle of a name stands the name. */
export const isNamePart = (stream: Stream, i: number): boolean => i > 0 && isParticle(stream.view(i - 1))
const isParticle = reads('name-particle', ['de', 'von', 'bin', 'ibn'])
const isNamedSpeaker = (view: SymbolView): boolean =>
  view.tags.includes('title') || view.tags.includes('person') || (view.article && view.readings.some((r) => r.lexeme.category === 'speaker-noun'))

/** Whether an element is read as a lexeme of `category`, with one of `values` when they are given. */
export const lexIs = (stream: Stream, i: number, category: string, ...values: string[]): boolean =>
  stream.view(i).readings.some((r) => r.lexeme.category === category && (values.length === 0 || values.includes(String(r.lexeme.value))))

/** `أن`, `إن`, `بأن`, `أنه`; also with the conjunction that some texts glue to it; not `بعد أن`, `إلا أن`. */
export const isThat = (stream: Stream, i: number): boolean => {
  if ((speechAt(stream, i) & THAT) === 0 && !isGluedThat(stream, i)) return false
  if (isCondition(stream, i)) return false
  return !(i > 0 && stream.view(i - 1).kind === 'word' && (lexIs(stream, i - 1, 'status-cue') || NOT_CONTENT.has(stream.element(i - 1).folded)))
}

const perfect = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.verb === 'perfect'))
/** `إن كانت`: before a verb it is "if". */
const isCondition = (stream: Stream, i: number): boolean =>
  i + 1 < stream.length && perfect(stream.view(i + 1)) && !stream.view(i).enclitic && stream.element(i).written === 'إن' && lexIs(stream, i + 1, 'verb', 'be')

/** A conjunction glued to أن. */
function isGluedThat(stream: Stream, i: number): boolean {
  const { folded } = stream.context
  const start = stream.start(i)
  // Most words are told by their first letter.
  if (folded[start] !== FA && folded[start] !== WAW) return false
  return stream.end(i) - start <= THAT_LENGTH && stream.view(i).kind === 'word' && GLUED_THAT.has(stream.element(i).folded)
}
const FA = 0x641
const WAW = 0x648
/** Longest of them, with marks of spelling. */
const THAT_LENGTH = 8
const GLUED_THAT = new Set(['فان', 'فانه', 'فانها', 'وان', 'وانه', 'وانها'])
/** Words that make one conjunction with أن. */
const NOT_CONTENT = new Set(
  'الا بد غير بيد كما ذلك بعد قبل دون بدون منذ لولا رغم مع حيث بمجرد شرط بشرط شريطه بمبرر مبرر بحجه حجه بدعوي بذريعه ذريعه لمجرد يجب ينبغي يمكن بعدما اعتبار باعتبار'.split(
    ' ',
  ),
)

/** `لكن`, `فيما`, `إلا أن`, `غير أن`: what follows is said against what stands before, by somebody else if he is named; not `من غير أن`. */
export function isAdversative(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (view.kind !== 'word' || view.enclitic || view.article) return false
  const { folded } = stream.element(i)
  if (i > 0 && lexIs(stream, i - 1, 'preposition')) return false
  return AGAINST.has(folded) || (AGAINST_THAT.has(folded) && i + 1 < stream.length && (speechAt(stream, i + 1) & THAT) !== 0 && !stream.view(i + 1).enclitic)
}
const AGAINST = new Set(['لكن', 'ولكن', 'فيما', 'بينما'])
const AGAINST_THAT = new Set(['الا', 'غير', 'بيد'])
