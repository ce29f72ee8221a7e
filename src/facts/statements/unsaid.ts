/** Words of speech that nobody said anything with. */
import { perSymbol, reads, type SymbolView } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { isConjugated } from '../clause.ts'
import { type Cue, isThat, isWho } from './cues.ts'
import { isNamed, isSource } from './speaker.ts'

/** Negated, wished for, or impersonal (`يذكر أن`): nobody said it. */
export function isNotSaid(stream: Stream, cue: Cue, start: number): boolean {
  if (cue.at + 1 < stream.length && SCRIPTURE.has(stream.element(cue.at + 1).folded)) return true
  const before = cue.at > start ? stream.view(cue.at - 1) : undefined
  if (before?.kind === 'word' && NEGATIONS.has(stream.element(cue.at - 1).folded)) return true
  // `لمتابعة`: governed, a participle is an act or a noun.
  if (cue.form === 'participle' && !stream.view(cue.at).article && before?.kind === 'proclitic' && 'بلك'.includes(before.char)) return true
  if (cue.form === 'finite' && before && isVerbalNoun(stream, cue.at, before)) return true
  if (cue.value === 'expect' && signs(stream, cue.at)) return true
  if (cue.form !== 'finite' || !cue.imperfect) return false
  if (cue.at > start && isThat(stream, cue.at - 1)) return true
  if (cue.feminine || cue.plural || !isBesideThat(stream, cue.at + 1)) return false
  // `ويرجح أن` is said of nobody; `البنك يرجح أن` of the bank.
  if (['think_likely', 'believe', 'predict'].includes(cue.value)) return isThat(stream, cue.at + 1) && (!before || isNobody(stream, cue.at, before))
  return ['mention', 'point_out', 'note'].includes(cue.value)
}

/** `الكويت توقع عقدا`: a pact right behind it is signed, and not expected. */
const signs = (stream: Stream, i: number): boolean => i + 1 < stream.length && maySign(stream.view(i)) && isPact(stream.view(i + 1))
const maySign = reads('verb', ['sign'])
const isPact = perSymbol((view) => !view.article && view.readings.some(({ lexeme }) => lexeme.category === 'agreement' || PACTS.has(String(lexeme.value))))
const PACTS = new Set(['contract', 'loan', 'memorandum', 'deal'])

/** What stands before `يعتقد أن` when it is said of nobody: nothing, or an indefinite noun that it describes (`سيدة يعتقد أنها`, `التي يعتقد أنها`). */
function isNobody(stream: Stream, cue: number, before: SymbolView): boolean {
  if (before.kind !== 'word') return !isNamed(stream, cue - 1)
  if (isWho(before)) return stream.view(cue + 1).enclitic
  return !before.article && !before.enclitic && !isSource(stream, cue - 1)
}

/** `عدم تأكيد الوزير`, `أي تصريح`, `دون إعلان`: words that were not said. */
export const isUnsaid = (stream: Stream, i: number, start: number): boolean =>
  i > start && stream.view(i - 1).kind === 'word' && NONE.has(stream.element(i - 1).folded)
const NONE = new Set(['عدم', 'اي', 'ايه', 'دون', 'بدون', 'بلا', 'نفي', 'قبل', 'انتظار', 'بانتظار', 'ترقب', 'غير', 'لا', 'ليس'])

/** `قال تعالى`, `قال صلى الله عليه وسلم`: scripture is no news. */
const SCRIPTURE = new Set(['تعالي', 'سبحانه', 'الله', 'صلي', 'عز', 'جل'])

function isBesideThat(stream: Stream, i: number): boolean {
  return i < stream.length && (isThat(stream, i) || (i + 1 < stream.length && isThat(stream, i + 1)))
}

/** `رد الفعل`, `عمليات نقل`: spelled like the verb, but a preposition or another noun governs it. */
function isVerbalNoun(stream: Stream, i: number, before: SymbolView): boolean {
  if (!stream.view(i).readings.some((r) => r.verb === 'masdar')) return false
  if (before.kind === 'proclitic') return 'بلك'.includes(before.char)
  if (before.kind === 'item') return before.tags.some((tag) => ['vehicle', 'equipment', 'quantity', 'military-unit'].includes(tag))
  if (before.kind !== 'word' || before.article || before.readings.some((r) => PARTICLES.includes(r.lexeme.category))) return false
  return before.readings.some((r) => r.lexeme.category === 'preposition') || ((before.pos & 1) === 1 && !isConjugated(before))
}

/** `قال: إن السفن وصلت`: the particle only opens what is said; before a verb it is "if" and belongs to it, as its pronoun would. */
export function opensClause(stream: Stream, i: number): boolean {
  if (i + 1 >= stream.length || !isThat(stream, i) || stream.view(i).enclitic) return false
  const next = stream.view(i + 1)
  return next.kind !== 'word' || next.article || !isConjugated(next)
}

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'ليست', 'الم'])
const PARTICLES = ['modal', 'subordinator', 'adverb', 'conjunction', 'relative', 'pronoun']
