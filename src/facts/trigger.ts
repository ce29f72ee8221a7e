/** A word that opens a frame, in its place, with what all its frames ask about it. */
import { perSymbol } from '../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { hasCategory } from './classes.ts'
import { kindsOfAll } from './fit.ts'
import type { KindSet } from './kind-set.ts'
import { idafaHead, preceding, reach, relativeVerb, resumed } from './reach.ts'
import { classOf, isIndefinite } from './traits.ts'
import { isAuxiliary } from './verbs.ts'

export type Pronoun = 'he' | 'she' | 'they'

export class Trigger {
  readonly clause: Clause
  readonly chunk: Chunk
  /** Its element. */
  readonly at: number
  /** A conjugated verb. */
  readonly finite: boolean
  #after: readonly Chunk[] | null = null
  #before: readonly Chunk[] | null = null
  #about: Chunk | null | undefined = undefined
  #pronoun: Pronoun | null | undefined = undefined
  #kinds: KindSet | null = null

  constructor(clause: Clause, chunk: Chunk, at: number, finite: boolean) {
    this.clause = clause
    this.chunk = chunk
    this.at = at
    this.finite = finite
  }

  /** All noun chunks that can be its arguments after it. */
  get after(): readonly Chunk[] {
    this.#after ??= following(this)
    return this.#after
  }

  /** Chunks before it in its clause, nearest first. What stands before و and a verb belongs to the clause before, but for a subject that two verbs share. */
  get before(): readonly Chunk[] {
    this.#before ??= this.#preceding()
    return this.#before
  }

  #preceding(): readonly Chunk[] {
    const { clause, chunk, finite } = this
    if (!finite || !withAuxiliary(clause, chunk).joined) return preceding(clause, chunk.index, finite && chunk.edge <= Edge.Comma)
    // `طيران التحالف تدخل ‹وقصف› المواقع`
    const first = clause.chunks[chunk.index - 1]
    return first?.kind === 'verb' && chunk.edge === Edge.None && first.edge === Edge.None && !first.joined ? preceding(clause, first.index, true) : []
  }

  /** The antecedent of a verb in a relative clause, with or without its pronoun. */
  get about(): Chunk | null {
    if (this.#about === undefined) this.#about = this.finite ? antecedent(this.clause, this.chunk) : null
    return this.#about
  }

  /** The pronoun on أن right before a verb: its subject (`قالت الشركة ‹إنها› اشترت`), or nobody (`ذكرت ‹أنه› قتل ثلاثة`). */
  get pronoun(): Pronoun | null {
    if (this.#pronoun === undefined) this.#pronoun = this.finite ? pronounOver(this.clause, this.chunk) : null
    return this.#pronoun
  }

  /** All that the phrases around it may be fillers of. */
  get kinds(): KindSet {
    this.#kinds ??= kindsOfAll(this.clause.stream, this.about === null ? [this.after, this.before] : [this.after, this.before, [this.about]])
    return this.#kinds
  }

  /** Whether it or a verb right before it is in the first person. */
  get saysWe(): boolean {
    const { clause, chunk } = this
    for (let k = chunk.index; k >= Math.max(0, chunk.index - 2); k--) {
      const { kind, from } = clause.chunks[k] as Chunk
      if (kind === 'verb') return isFirstPerson(clause.stream.view(from))
    }
    return false
  }
}

const isFirstPerson = perSymbol((view) => view.readings.some((r) => r.person === 1) && !view.readings.some((r) => r.person === 3))

const ENDINGS: ReadonlyArray<readonly [string, Pronoun]> = [
  ['ها', 'she'],
  ['هم', 'they'],
  ['هما', 'they'],
  ['ه', 'he'],
]
const carriesPronoun = perSymbol((view) => view.kind === 'word' && view.enclitic && hasCategory(view, 'subordinator'))

function pronounOver({ stream, start }: Clause, verb: Chunk): Pronoun | null {
  if (verb.edge !== Edge.That) return null
  let i = verb.from - 1
  // `أنها قد لا تشتري`, `أنه سيزور`
  while (i > start && verb.from - i <= 3 && classOf(stream, i) === 'particle') i--
  if (i < start || !carriesPronoun(stream.view(i))) return null
  const { folded } = stream.element(i)
  return ENDINGS.find(([ending]) => folded.endsWith(ending))?.[1] ?? null
}

function following({ clause, chunk, finite }: Trigger): readonly Chunk[] {
  const own = reach(clause, chunk.index)
  if (finite) return own
  const relative = relativeVerb(clause, chunk.index)
  return relative ? [...own, ...reach(clause, relative.index).filter((c) => !own.includes(c))] : own
}

function antecedent(clause: Clause, chunk: Chunk): Chunk | null {
  const opener = withAuxiliary(clause, chunk)
  const last = clause.chunks[opener.index - 1]
  // `في قصف استهدف سوقا`, `من كل تدخل يهدد البلاد`: an indefinite noun under a preposition can only be what the verb right after it is about.
  if (opener.edge === Edge.None && !opener.joined && last?.kind === 'noun' && last.to === opener.from && isIndefinite(clause.stream, last.to - 1)) {
    const described = idafaHead(clause, last)
    if (described.kind === 'noun' && described.preposition !== null) return described
  }
  if (opener.edge !== Edge.Relative && !(opener.edge === Edge.None && resumed(clause, chunk) !== null)) return null
  // Without a relative pronoun a clause can only describe an indefinite noun (`في ‹بلدات عدة› شمال البلاد انسحبت منها القوات`).
  const described = opener.edge === Edge.None ? nearestIndefinite(clause, opener) : null
  if (described) return described
  for (let k = opener.index - 1; k >= 0; k--) {
    const before = clause.chunks[k] as Chunk
    if (before.kind !== 'noun') return null
    if ((!before.construct || opener.edge === Edge.None) && !before.bracket) return before
  }
  return null
}

function nearestIndefinite({ stream, chunks }: Clause, verb: Chunk): Chunk | null {
  for (let k = verb.index - 1; k >= 0; k--) {
    const { kind, construct, bracket, edge, to } = chunks[k] as Chunk
    if (kind !== 'noun') return null
    if (!construct && !bracket && isIndefinite(stream, to - 1)) return chunks[k] as Chunk
    if (edge !== Edge.None) return null
  }
  return null
}

/** The auxiliary right before a verb (`ما زال ينفذ`, `كانوا يسيطرون`), which opens its clause; else the verb itself. */
function withAuxiliary(clause: Clause, verb: Chunk): Chunk {
  const before = clause.chunks[verb.index - 1]
  return before?.kind === 'verb' && verb.edge === Edge.None && isAuxiliary(clause.stream.view(before.from)) ? before : verb
}
