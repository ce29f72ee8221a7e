/** Which chunks are in reach of a verb or noun: after it, before it, over it, and joined to each other. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { isPronominal, pointsBack } from './classes.ts'
import { isConjugated } from './clause.ts'
import { isAuxiliary, isLight, isPlural, isSingular, results } from './verbs.ts'

export type Accepts = (chunk: Chunk) => boolean

/** Chunks after `from` in its clause; relative clauses about an argument are left out. */
export function reach(clause: Clause, from: number): Chunk[] {
  const found: Chunk[] = []
  // `لقوا مصرعهم وأصيب …`: with its pronoun a noun shares no argument with the verb after it.
  const closed = clause.stream.view((clause.chunks[from] as Chunk).to - 1).enclitic
  let relative = false
  let bare = 0
  let owned = false
  const leaves = results(clause.stream.view((clause.chunks[from] as Chunk).from))
  for (let k = from + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.edge >= Edge.That || opensClause(clause, chunk)) break
    if (isMouthpiece(clause, chunk)) continue
    if (chunk.edge === Edge.Relative) {
      relative = true
      bare = 0
      owned = chunk.kind === 'verb' && clause.stream.view(chunk.from).enclitic
    }
    if (relative) {
      // `…، مشيرا إلى`: a participle opens a clause of its own behind a relative one, too.
      if (chunk.kind === 'verb' && chunk.edge === Edge.Comma && !chunk.joined && !isConjugated(clause.stream.view(chunk.from))) break
      // A verb with its pronoun has its object: past its subject, a bare phrase is outside again. Past the object of another, so is a toll (`خلفت
      // الفيضانات التي اجتاحت المدينة ‹400 قتيل›`).
      if (chunk.kind === 'noun' && chunk.preposition === null && !chunk.construct && !chunk.joined) bare++
      const outside = bare >= 2 && !isDate(clause.stream, chunk) && (owned || (leaves && isToll(clause.stream.view(chunk.from))))
      const back = chunk.edge === Edge.Comma || outside || (chunk.kind === 'noun' && chunk.preposition === 'to' && isAmount(clause.stream.view(chunk.from)))
      if (!back || chunk.kind !== 'noun') continue
      relative = false
    }
    if (chunk.kind === 'noun') found.push(chunk)
    else if (!chunk.measure && !(found.length === 0 && sharesWith(clause, from, chunk) && !closed)) break
  }
  return found
}

/** `قتل ‹وأصيب› 12 شخصا`; but `استشهدوا ‹وأصيب› 12`: behind a verb in the plural stands no subject that one in the singular could share. */
const sharesWith = ({ stream, chunks }: Clause, verb: number, { joined, edge, from }: Chunk): boolean =>
  joined && edge === Edge.None && !(isPlural(stream.view((chunks[verb] as Chunk).from)) && isSingular(stream.view(from)))

/** `أكدت الحركة على ‹لسان رئيسها فلان›`: through whom somebody speaks is no argument. */
const isMouthpiece = ({ stream, chunks }: Clause, { index, from, preposition }: Chunk): boolean => {
  if (preposition === 'on' && stream.element(from).folded === 'لسان') return true
  const before = chunks[index - 1]
  return before !== undefined && before.preposition === 'on' && before.to === from && stream.element(before.from).folded === 'لسان'
}

/** `عدد ضحايا الزلزال الذي ضرب المغرب ‹إلى 2946 قتيلا›`: what a figure comes to belongs to the verb outside. */
const isToll = perSymbol((view) => view.tags.includes('people') && view.tags.includes('quantity'))
const isAmount = perSymbol((view) => view.tags.some((tag) => AMOUNTS.has(tag)))
const AMOUNTS = new Set(['quantity', 'money', 'percent', 'number'])

/** `، وفي بغداد التقى`: after a comma and و, an adverbial with a verb behind it is the head of the next clause. */
function opensClause(clause: Clause, chunk: Chunk): boolean {
  if (chunk.edge !== Edge.Comma || !chunk.joined || chunk.kind !== 'noun') return false
  if (!isDate(clause.stream, chunk) && (chunk.inherited || chunk.preposition === null)) return false
  const next = clause.chunks[chunk.index + 1]
  return next?.kind === 'verb' && !next.measure && next.edge === Edge.None && !next.joined
}

/** The first term of the idafa a phrase closes (`‹إنتاج› الخام`, `‹لإجراء› محادثات`); else the phrase itself. */
export function idafaHead({ chunks }: Clause, { index }: Chunk): Chunk {
  let k = index
  while (k > 0 && (chunks[k] as Chunk).construct) k--
  return chunks[k] as Chunk
}

/**
 * Chunks before `to` in its clause, nearest first; auxiliaries are passed over.
 *
 * @param main they are looked for from a verb: what a relative clause before it holds is left out (`الأفكار ‹التي حملها الوفد› رفضتها إسرائيل`)
 */
export function preceding(clause: Clause, to: number, main = false): Chunk[] {
  const found: Chunk[] = []
  for (let k = to; k > 0; k--) {
    if ((clause.chunks[k] as Chunk).edge >= Edge.That) break
    const chunk = clause.chunks[k - 1] as Chunk
    if (chunk.kind === 'noun') {
      found.push(chunk)
      // `الوزير، الذي ‹رافقه› السفير، أشاد`: whose verb we do not know.
      if (chunk.edge === Edge.Relative && main) dropRelative(found)
    }
    // `قافلة ‹مكونة› من 30 شاحنة، تحمل …`
    else if (chunk.measure && !isConjugated(clause.stream.view(chunk.from))) continue
    else if (isRelative(clause, chunk) && (found.some((c) => c.edge === Edge.Comma) || (main && k < to))) {
      dropRelative(found)
      if (chunk.edge !== Edge.Relative) k--
    } else if (chunk.edge === Edge.Relative || !isAuxiliary(clause.stream.view(chunk.from))) break
  }
  return found
}

/** The verb of a relative clause; behind an auxiliary too (`الوزير، الذي كان ‹يرافقه› السفير، أشاد`). */
function isRelative({ stream, chunks }: Clause, { edge, index }: Chunk): boolean {
  const before = chunks[index - 1]
  return edge === Edge.Relative || (edge === Edge.None && before?.kind === 'verb' && before.edge === Edge.Relative && isAuxiliary(stream.view(before.from)))
}

/** Takes the chunks of a relative clause, read backwards, out again: all before the comma that closes it, if a phrase bears one. */
function dropRelative(found: Chunk[]): void {
  while (found.length > 0 && (found.at(-1) as Chunk).edge !== Edge.Comma) found.pop()
}

/** The verb whose clause holds a noun chunk; none where a relative clause opens whose verb we do not know (`الذين ‹طالتهم› يد العدوان`). */
export function governor(clause: Clause, index: number): Chunk | null {
  let closed = false
  for (let k = index; k > 0; k--) {
    const { edge } = clause.chunks[k] as Chunk
    if (edge >= Edge.That || (edge === Edge.Relative && !closed)) return null
    closed ||= edge === Edge.Comma
    const chunk = clause.chunks[k - 1] as Chunk
    if (chunk.kind === 'verb' && !chunk.measure) return chunk
  }
  return null
}

/** The light verb of the relative clause about a noun: `الهجوم الذي شنته`. */
export function relativeVerb(clause: Clause, index: number): Chunk | null {
  for (let k = index + 1; k < Math.min(clause.chunks.length, index + 4); k++) {
    const chunk = clause.chunks[k] as Chunk
    if (chunk.edge >= Edge.That || (chunk.kind === 'verb' && chunk.edge !== Edge.Relative && !isDue(clause, chunk))) return null
    if (chunk.kind === 'verb') return isLight(clause.stream.view(chunk.from)) || isDue(clause, chunk) ? chunk : null
  }
  return null
}

/** `زيارة ‹كانت مقررة› إلى بكين` */
const isDue = ({ stream, end }: Clause, { from, to }: Chunk): boolean => to < end && isAuxiliary(stream.view(from)) && isDecided(stream.view(to))
const isDecided = perSymbol((view) => view.readings.some((r) => r.verb === 'passive'))

/** The preposition whose pronoun, right after a verb, points back to the noun before it (`يسيطر عليها`); null when there is none. */
export function resumed(clause: Clause, verb: Chunk): string | null {
  // Its subject may stand between (`سيطر التنظيم عليها`, `سيطر «التنظيم» عليها`).
  const next = clause.chunks[verb.index + 1]
  const subject = next?.kind === 'noun' && next.preposition === null && next.edge === Edge.None ? next.to : -1
  const past = subject < 0 ? verb.to + 2 : subject + (subject < clause.end && clause.stream.view(subject).kind === 'punctuation' ? 2 : 1)
  for (let i = verb.to; i < Math.min(clause.end, past); i++) {
    const preposition = pointsBack(clause.stream.view(i)) ?? lonePreposition(clause.stream, i)
    if (preposition !== null) return preposition
    // `بلدات انسحبت ‹منها› القوات`
    if (i === verb.to && isOfThem(clause.stream.view(i)) && clause.stream.element(i).folded.startsWith('من')) return 'from'
  }
  return null
}

/** `البرنامج الذي خصص ‹له› الكونغرس مليونا`; after بـ verbs have their object (`قام به`). */
export const lonePreposition = (stream: Stream, i: number): string | null =>
  isPronominal(stream.view(i)) && stream.element(i).folded.startsWith('ل') ? 'for' : null
const isOfThem = reads('preposition', ['including'])

const isTimed = perSymbol((view) => view.tags.some((tag) => tag === 'date' || tag === 'time' || tag === 'duration'))
export const isDate = (stream: Stream, chunk: Chunk): boolean => isTimed(stream.view(chunk.from))

/** Whether nothing but an idafa or brackets lies between two phrases. */
const isNext = (among: readonly Chunk[], from: Chunk, to: Chunk): boolean =>
  !among.some((c) => c.index > from.index && c.index < to.index && !c.construct && !c.bracket)

/** Phrases joined to `first` by و (or, in a list, by commas), under the same preposition; an amount joins over what lies between. */
export function chain(among: readonly Chunk[], first: Chunk, accepts: Accepts, isAmount: Accepts = () => false, loose = false): Chunk[] {
  const found = [first]
  for (const chunk of among) {
    if (chunk.index <= first.index) continue
    // `سبل التعاون ‹وتطورات الأوضاع›`: of topics each is one, whatever idafa it may stand in.
    if (chunk.construct && !first.construct && !(loose && chunk.joined)) continue
    const listing = chunk.edge === Edge.Comma && chunk.preposition === first.preposition && isNext(among, found.at(-1) as Chunk, chunk)
    const linked = chunk.joined || chunk.bracket || listing
    // What is among those named already is told of once (`12 شخصا بينهم امرأتان ‹وثلاثة أطفال›`).
    const listed = chunk.inherited && chunk.joined && chunk.preposition !== 'including' && (chunk.edge === Edge.Comma || isAmount(chunk))
    if (!linked || (chunk.preposition !== first.preposition && !chunk.bracket && !listed)) {
      if (chunk.preposition !== null && chunk.preposition !== first.preposition && !chunk.joined) continue
      break
    }
    if (accepts(chunk)) found.push(chunk)
    else if (!chunk.bracket) break
  }
  return found
}

/** `الأولى منذ 13 عاما`, `أعلى مستوى منذ 2014`: since when there was none like it, not when it is. */
export function isOfRecord({ stream, chunks }: Clause, date: Chunk): boolean {
  const before = chunks[date.index - 1]
  if (before?.kind !== 'noun' || before.to < date.from - 1 || !SINCE.test(stream.element(date.from).folded)) return false
  for (let i = before.from; i < before.to; i++) if (isRank(stream.view(i)) || SUPERLATIVE.test(stream.element(i).folded)) return true
  return false
}
const isRank = perSymbol((view) => view.tags.includes('ordinal'))
const SINCE = /^منذ /u
const SUPERLATIVE = /^(?:ال)?(?:اول|اولي|اعلي|ادني|اكبر|اسوا|اقل|اقوي|اعنف|اسرع|ابطا|ارفع|اخفض)$/u
