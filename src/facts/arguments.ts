/** Arguments that another verb than the trigger lends it: the cause of a toll, who came under an attack, what a disaster struck. */
import { perSymbol, reads } from '../pattern/symbols.ts'
import { type Chunk, Edge } from './chunk.ts'
import { headOf } from './fit.ts'
import { governor, preceding, reach } from './reach.ts'
import { isIndefinite } from './traits.ts'
import { Trigger } from './trigger.ts'
import { isFacing, isSuffering, results, strikes } from './verbs.ts'

/** The subject of a verb of result over the trigger: `أسفر الانفجار عن مقتل`. */
export function causes(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (trigger.finite || !verb || !results(clause.stream.view(verb.from))) return []
  const about = new Trigger(clause, verb, verb.from, true).about
  return [
    ...reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null),
    ...(about ? [about] : []),
    ...preceding(clause, verb.index),
  ]
}

/** Where the cause lies that a verb of result names: `أسفر انقلاب حافلة ‹في سيناء› عن مصرع`. */
export function backdrops({ clause, chunk, finite }: Trigger): Chunk[] {
  const verb = finite ? null : governor(clause, chunk.index)
  if (!verb || !results(clause.stream.view(verb.from))) return []
  return reach(clause, verb.index).filter((c) => c.index < chunk.index && WHERE.has(c.preposition ?? ''))
}
const WHERE = new Set(['in', 'bi', 'beside', 'off'])

/** The subject of `تعرض` over an attack: whoever came under it. */
export function undergoers(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = trigger.finite ? null : governor(clause, chunk.index)
  if (!verb || !isSuffering(clause.stream.view(verb.from))) return []
  const between = reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null)
  return between.length > 0 ? between : preceding(clause, verb.index).filter((c) => c.preposition === null)
}

/** Whose term of office is the object: `تمديد ولاية ‹البعثة›`. */
export function owners({ after, clause: { stream } }: Trigger): Chunk[] {
  const found: Chunk[] = []
  for (const chunk of after) {
    const head = headOf(stream, chunk)
    if (head + 1 < chunk.to && isTerm(stream.view(head))) found.push(chunk.part(head + 1, chunk.to))
  }
  return found
}
const isTerm = reads('noun', ['mandate'])

/** What the verb after a disaster's name says it struck: `زلزال بقوة … ضرب المناطق الشمالية`. */
export function struck(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const over = trigger.finite || chunk.preposition !== null ? null : governor(clause, chunk.index)
  // `اجتاحت الفيضانات المدينة`: its subject right behind it.
  if (over && over.index === chunk.index - 1 && strikes(clause.stream.view(over.from))) return reach(clause, over.index).filter((c) => c.index > chunk.index)
  for (let k = chunk.index + 1; k < Math.min(clause.chunks.length, chunk.index + 6); k++) {
    const verb = clause.chunks[k] as Chunk
    if (verb.edge >= Edge.That) break
    if (verb.kind === 'verb' && !verb.measure) return strikes(clause.stream.view(verb.from)) ? reach(clause, k) : []
  }
  return []
}

/** The city that an event noun bears the name of: `هجوم ‹برشلونة›`. */
export const scenes = ({ after, chunk }: Trigger): Chunk[] => after.filter((c) => c.isIdafaOf(chunk))

/** What is said to lie under the trigger: `‹البلدة› تحت سيطرة المسلحين`, `تخضع ‹البلدة› لسيطرة المسلحين`. */
export function subdued(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const bare = (c: Chunk): boolean => c.preposition === null && !c.construct
  if (chunk.preposition === 'under') return preceding(clause, chunk.index).filter(bare)
  const verb = chunk.preposition === 'for' ? governor(clause, chunk.index) : null
  if (!verb || !isFacing(clause.stream.view(verb.from))) return []
  return [...reach(clause, verb.index).filter((c) => c.index < chunk.index), ...preceding(clause, verb.index)].filter(bare)
}

/** What a value is said of whose bound is a verb: `‹صادرات البلاد› من القمح تجاوزت 3 ملايين طن`. Without an article it is said of it in passing (`صفقة تجاوزت مليونا`). */
export function topics({ clause, chunk }: Trigger): Chunk[] {
  if (chunk.preposition !== null || chunk.joined || chunk.edge !== Edge.None) return []
  const before = preceding(clause, chunk.index)
  const topic = before.find((c) => c.preposition === null && !c.bracket)
  if (!topic) return []
  let k = topic.index
  while (k > 0 && (clause.chunks[k] as Chunk).construct) k--
  const head = clause.chunks[k] as Chunk
  return isIndefinite(clause.stream, topic.to - 1) || head.kind !== 'noun' || head.preposition !== null ? [] : [head]
}

/** What goes up or down: `ارتفاعا ‹في الأسعار›`. */
export const within = ({ after, chunk }: Trigger): Chunk[] => after.filter((c) => c.preposition === 'in' && c.index === chunk.index + 1)

/** Whom money is to help: `150 مليون يورو لدعم ‹تونس›`, `لمساعدة ‹اللاجئين›`. */
export const helped = ({ after, clause }: Trigger): Chunk[] =>
  after.filter((c) => {
    const act = clause.chunks[c.index - 1] as Chunk
    return c.isIdafaOf(act) && act.preposition === 'for' && isHelp(clause.stream.view(act.to - 1))
  })
const isHelp = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar' && HELPING.has(String(r.lexeme.value))))
const HELPING = new Set(['support', 'help', 'arm', 'supply', 'equip', 'train'])
