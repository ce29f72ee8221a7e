/** Arguments that another verb than the trigger lends it: the cause of a toll, who came under an attack, what a disaster struck. */
import { perSymbol, reads, type SymbolView } from '../pattern/symbols.ts'
import { type Chunk, type Clause, Edge } from './chunk.ts'
import { hasCategory } from './classes.ts'
import { headOf } from './fit.ts'
import { governor, idafaHead, preceding, reach, resumed } from './reach.ts'
import { isEvent, isIndefinite } from './traits.ts'
import { Trigger } from './trigger.ts'
import { aims, gathers, includes, isAuxiliary, isFacing, isLight, isSuffering, isTalk, results, strikes, treats } from './verbs.ts'

/** The subject of a verb of result over the trigger: `أسفر الانفجار عن مقتل`. */
function causes(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = governor(clause, chunk.index)
  if (trigger.finite || !verb || !results(clause.stream.view(verb.from))) return []
  const first = sharesRelative(clause, verb)
  const about = new Trigger(clause, first ?? verb, (first ?? verb).from, true).about
  return [
    ...reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null),
    ...(about ? [about] : []),
    ...preceding(clause, verb.index),
  ]
}

/** `الانفجار الذي ‹وقع› في بغداد وأسفر عن مقتل …`: the first verb of a relative clause whose second one tells the result. */
function sharesRelative({ chunks }: Clause, { index, joined, edge }: Chunk): Chunk | null {
  if (!joined || edge > Edge.Comma) return null
  for (let k = index - 1; k >= 0; k--) {
    const before = chunks[k] as Chunk
    if (before.kind === 'verb') return before.edge === Edge.Relative ? before : null
    if (before.edge >= Edge.Comma) return null
  }
  return null
}

/** Where the cause lies that a verb of result names: `أسفر انقلاب حافلة ‹في سيناء› عن مصرع`. */
function backdrops({ clause, chunk, finite }: Trigger): Chunk[] {
  const verb = finite ? null : governor(clause, chunk.index)
  if (!verb || !results(clause.stream.view(verb.from))) return []
  const first = sharesRelative(clause, verb)
  return [...reach(clause, verb.index), ...(first ? reach(clause, first.index) : [])].filter((c) => c.index < chunk.index && WHERE.has(c.preposition ?? ''))
}
const WHERE = new Set(['in', 'bi', 'beside', 'off'])

/** Where the verb lies that carries an event: `عقد ‹في بغداد› اجتماع`, `انطلقت ‹في جنيف› مفاوضات`. */
function stages({ clause, chunk, finite }: Trigger): Chunk[] {
  const verb = finite ? null : governor(clause, chunk.index)
  if (!verb || !(isLight(clause.stream.view(verb.from)) || setsOff(clause.stream.view(verb.from)))) return []
  return reach(clause, verb.index).filter((c) => c.index < chunk.index && WHERE.has(c.preposition ?? ''))
}
const setsOff = reads('verb', ['start_off'])

/** The subject of `تعرض` over an attack: whoever came under it. */
function undergoers(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const verb = trigger.finite ? null : governor(clause, chunk.index)
  if (!verb || !isSuffering(clause.stream.view(verb.from))) return []
  const between = reach(clause, verb.index).filter((c) => c.index < chunk.index && c.preposition === null)
  return between.length > 0 ? between : preceding(clause, verb.index).filter((c) => c.preposition === null)
}

/** Whose term of office is the object: `تمديد ولاية ‹البعثة›`. */
function owners({ after, clause: { stream } }: Trigger): Chunk[] {
  const found: Chunk[] = []
  for (const chunk of after) {
    const head = headOf(stream, chunk)
    if (head + 1 < chunk.to && isTerm(stream.view(head))) found.push(chunk.part(head + 1, chunk.to))
  }
  return found
}
const isTerm = reads('noun', ['mandate'])

/** What the verb after a disaster's name says it struck: `زلزال بقوة … ضرب المناطق الشمالية`. */
function struck(trigger: Trigger): Chunk[] {
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

/** `ارتفعت حصيلة ضحايا ‹الزلزال›`: the phrase of the tally, beside a verb that counts. */
function tallied({ after, before, clause: { stream } }: Trigger): Chunk | undefined {
  return [...after, ...before].find(({ from, to }) => to - from > 1 && counts(stream.view(from)) && isCalamity(stream.view(to - 1)))
}
const counts = perSymbol((view) => view.kind === 'word' && (hasCategory(view, 'measure-noun') || view.readings.some((r) => DEAD.has(String(r.lexeme.value)))))
const DEAD = new Set(['toll_noun', 'victim', 'dead', 'death'])
const isCalamity = perSymbol((view) => view.article && view.readings.some((r) => r.lexeme.category === 'event-noun'))
const deadOf = (trigger: Trigger): Chunk[] => {
  const tally = tallied(trigger)
  return tally ? [tally.part(tally.to - 1, tally.to)] : []
}
/** `ضحايا الزلزال الذي ضرب ‹المغرب›` */
function deadWhere(trigger: Trigger): Chunk[] {
  const { clause } = trigger
  const tally = tallied(trigger)
  const verb = tally && clause.chunks[tally.index + 1]
  if (!tally || verb?.kind !== 'verb' || verb.edge !== Edge.Relative || !strikes(clause.stream.view(verb.from))) return []
  return reach(clause, verb.index)
    .filter((c) => c.preposition === null)
    .slice(0, 1)
}

/** Whom a meeting brings together: `لقاء جمع ‹الوزير› بـ‹السفير›`, `اجتماع ضم ‹قادة الأحزاب›`, `جمع اللقاء ‹الوزيرين›`. */
function joined(trigger: Trigger): Chunk[] {
  const { clause, chunk, after } = trigger
  const over = clause.chunks[chunk.index - 1]
  if (over?.kind === 'verb' && chunk.edge === Edge.None && gathers(clause.stream.view(over.from))) return after.filter(meets)
  const verb = told(clause, chunk, gathers)
  return verb ? reach(clause, verb.index).filter(meets) : []
}
/** What an event takes in: `زيارة ستشمل ‹مالي والنيجر›`. */
function included({ clause, chunk }: Trigger): Chunk[] {
  const verb = told(clause, chunk, includes)
  return verb ? reach(clause, verb.index).filter((c) => c.preposition === null && !c.construct) : []
}

const meets = ({ preposition, construct }: Chunk): boolean => !construct && [null, 'bi', 'with', 'between', 'content'].includes(preposition ?? null)

/** What a meeting is held to talk about, or is said to have been about: `لبحث ‹الوضع›`, `خصص لمناقشة ‹الموازنة›`, `مباحثات تناولت ‹العلاقات›`. */
function discussed(trigger: Trigger): Chunk[] {
  const { clause, chunk, after } = trigger
  const found = after.flatMap((act) => matterOf(clause, act))
  if (found.length > 0) return found
  const verb = told(clause, chunk, treats)
  if (!verb) return []
  // `، وناقش ‹الطرفان› الخطة`, `وتناول ‹اللقاء› جهود السلام`: who talks is no topic, nor are the talks one of theirs.
  const treated = reach(clause, verb.index).filter((c) => isTreated(c) && !(c.index === verb.index + 1 && isKnownEvent(clause.stream.view(c.from))))
  const [first, second] = treated
  if (first && second && first.preposition === null && talks(clause.stream.view(first.from))) treated.shift()
  return treated.map((c) => matterOf(clause, c)[0] ?? c)
}
const talks = perSymbol(
  (view) => view.tags.includes('person') || view.tags.includes('title') || hasCategory(view, 'actor-noun') || hasCategory(view, 'title-head'),
)
const isKnownEvent = perSymbol((view) => view.article && view.readings.some((r) => r.lexeme.category === 'event-noun'))
const isTreated = ({ preposition, construct }: Chunk): boolean => !construct && TREATED.has(preposition)
const TREATED = new Set([null, 'on', 'to', 'about', 'for'])

/** `بحثا سبل التعاون`, `ناقش معه الأزمة`: whether two do what a verb says whom nobody names, or its pronoun points back. */
export function echoes({ clause, chunk, finite }: Trigger): boolean {
  return finite && (isOfTwo(clause.stream.view(chunk.from)) || BACK.has(resumed(clause, chunk) ?? ''))
}
const BACK = new Set(['with', 'during'])
const isOfTwo = perSymbol((view) => {
  const forms = view.readings.filter((r) => r.person === 3)
  return forms.length > 0 && forms.every((r) => r.number === 'du')
})

/** What is talked about in an act of talking: `بحث ‹الوضع في البلاد›`, `مناقشة وإقرار ‹الموازنة›`. */
function matterOf({ stream, chunks }: Clause, act: Chunk): Chunk[] {
  if (!isTalk(stream.view(act.to - 1))) return []
  const next = chunks[act.index + 1]
  // `تطرق إلى البحث في ‹المرحلة الثالثة›`
  if (next?.preposition === 'in' && !next.inherited && stream.view(act.to - 1).article && next.from === act.to + 1) return [next.part(next.from, next.to)]
  const own = next?.joined && isEvent(stream.view(next.to - 1)) && next.edge === Edge.None ? next : act
  const matter = chunks[own.index + 1]
  return matter?.isIdafaOf(own) ? [matter.part(matter.from, matter.to)] : []
}

/** The verb behind an event, in a clause about it, that says of it what is asked. */
function told({ stream, chunks }: Clause, { index }: Chunk, says: (view: SymbolView) => boolean): Chunk | null {
  for (let k = index + 1; k < chunks.length; k++) {
    const verb = chunks[k] as Chunk
    if (verb.edge >= Edge.That) return null
    if (verb.kind === 'verb' && says(stream.view(verb.from))) return verb
    if (verb.kind === 'verb' && !verb.measure && !isAuxiliary(stream.view(verb.from)) && !isLight(stream.view(verb.from))) return null
  }
  return null
}

/** The city that an event noun bears the name of: `هجوم ‹برشلونة›`. */
const scenes = ({ after, chunk }: Trigger): Chunk[] => after.filter((c) => c.isIdafaOf(chunk))

/** What is said to lie under the trigger: `‹البلدة› تحت سيطرة المسلحين`, `تخضع ‹البلدة› لسيطرة المسلحين`. */
function subdued(trigger: Trigger): Chunk[] {
  const { clause, chunk } = trigger
  const bare = (c: Chunk): boolean => c.preposition === null && !c.construct
  if (chunk.preposition === 'under') return preceding(clause, chunk.index).filter(bare)
  const verb = chunk.preposition === 'for' ? governor(clause, chunk.index) : null
  if (!verb || !isFacing(clause.stream.view(verb.from))) return []
  return [...reach(clause, verb.index).filter((c) => c.index < chunk.index), ...preceding(clause, verb.index)].filter(bare)
}

/** What a value is said of whose bound is a verb: `‹صادرات البلاد› من القمح تجاوزت 3 ملايين طن`. Without an article it is said of it in passing (`صفقة تجاوزت مليونا`). */
function topics({ clause, chunk }: Trigger): Chunk[] {
  if (chunk.preposition !== null || chunk.joined || chunk.edge !== Edge.None) return []
  const before = preceding(clause, chunk.index)
  const topic = before.find((c) => c.preposition === null && !c.bracket)
  if (!topic) return []
  const head = idafaHead(clause, topic)
  return isIndefinite(clause.stream, topic.to - 1) || head.kind !== 'noun' || head.preposition !== null ? [] : [head]
}

/** What goes up or down: `ارتفاعا ‹في الأسعار›`. */
const within = ({ after, chunk }: Trigger): Chunk[] => after.filter((c) => c.preposition === 'in' && c.index === chunk.index + 1)

/** Whom money is to help: `150 مليون يورو لدعم ‹تونس›`, `لمساعدة ‹اللاجئين›`. */
const helped = ({ after, clause }: Trigger): Chunk[] =>
  after.filter((c) => {
    const act = clause.chunks[c.index - 1] as Chunk
    return c.isIdafaOf(act) && act.preposition === 'for' && isHelp(clause.stream.view(act.to - 1))
  })
const isHelp = perSymbol((view) => view.readings.some((r) => r.verb === 'masdar' && HELPING.has(String(r.lexeme.value))))
const HELPING = new Set(['support', 'help', 'arm', 'supply', 'equip', 'train'])

/** `اتفاقية ‹دعم›`: what the trigger closes the idafa of. */
const over = ({ chunk, clause }: Trigger): Chunk[] => (chunk.construct ? [idafaHead(clause, chunk)] : [])

/** `مشروع الطريق (كلفة المشروع: 90 مليونا)`, `كلفة ‹الطريق›: 90 مليونا`: what a cost in brackets, or with a colon behind it, is that of. */
function costed({ chunk, clause, at }: Trigger): Chunk[] {
  const own = at + 1 < chunk.to ? [chunk.part(at + 1, chunk.to)] : []
  const next = clause.chunks[chunk.index + 1]
  if (next?.preposition === 'for' && next.edge === Edge.None) own.push(next)
  if (!chunk.bracket) return own
  const outside = clause.chunks.slice(0, chunk.index).filter((c) => c.kind === 'noun' && !c.bracket && !c.construct)
  return [
    ...outside
      .reverse()
      .slice(0, NEAR)
      .map((head) => projectIn(clause, head)),
    ...own,
  ]
}

/** `لتمويل ‹مشروع› تدعيم شبكة الغاز (…)`: of an idafa what is called a project, else its head. */
function projectIn({ stream, chunks }: Clause, head: Chunk): Chunk {
  for (let k = head.index; k < chunks.length && (k === head.index || (chunks[k] as Chunk).construct); k++) {
    const chunk = chunks[k] as Chunk
    for (let i = chunk.from; i < Math.min(chunk.to, chunk.from + 2); i++) if (isProject(stream.view(i))) return chunk
  }
  return head
}
const NEAR = 6

const isProject = reads('project')

/** `كلفة المشروع: ‹90 مليونا›`: what stands behind the colon of a label. */
function stated({ chunk, clause: { stream, chunks } }: Trigger): Chunk[] {
  const found = chunks.slice(chunk.index + 1, chunk.index + NEAR).find(({ edge }) => edge === Edge.Stop)
  return found !== undefined && found.from > 0 && stream.view(found.from - 1).char === ':' ? [found] : []
}

/** `اتفاقية ترمي إلى ‹تطوير الطاقات المتجددة›`: what something under the trigger is said to aim at. */
function aimed({ clause, chunk, after }: Trigger): Chunk[] {
  const last = after.at(-1) ?? chunk
  const verb = clause.chunks[last.index + 1]
  if (verb?.kind !== 'verb' || verb.edge >= Edge.That || !aims(clause.stream.view(verb.from))) return []
  return reach(clause, verb.index).filter((c) => c.preposition === 'to')
}

/** `صفقة تضم ‹12 طائرة›`: what a deal takes in is not handed over with it. */
export function isOfDeal({ stream, chunks }: Clause, { preposition, index }: Chunk): boolean {
  const [deal, verb] = preposition === 'content' ? [chunks[index - 2], chunks[index - 1]] : []
  return verb?.measure === true && deal?.kind === 'noun' && isDeal(stream.view(deal.from))
}

/** `عقد ‹إنشاء مجمع صناعي›`: what a contract in reach is for. */
function dealt({ after, clause }: Trigger): Chunk[] {
  return after.flatMap((deal) => {
    const next = clause.chunks[deal.index + 1]
    return next?.isIdafaOf(deal) && isDeal(clause.stream.view(deal.to - 1)) ? [next] : []
  })
}
const isDeal = reads(['agreement', 'counted-noun'], ['contract', 'deal', 'tender'])

/** Where a role's filler stands that the trigger's own clause does not hold, by slot. */
export const LENT: Readonly<Record<string, (trigger: Trigger) => readonly Chunk[]>> = {
  cause: causes,
  undergoer: undergoers,
  backdrop: backdrops,
  owner: owners,
  scene: scenes,
  subdued,
  helped,
  within,
  topic: topics,
  hit: struck,
  joined,
  stage: stages,
  included,
  discussed,
  over,
  costed,
  stated,
  aimed,
  dealt,
  deadOf,
  deadWhere,
}

/** `وافق المجلس خلال اجتماعه على قرض ‹مع البنك›`: past a deal under a preposition nothing belongs to somebody's act before it. */
export function isPastDeal({ stream, chunks }: Clause, act: Chunk, { index }: Chunk): boolean {
  if (act.preposition === null || !stream.view(act.from).enclitic) return false
  return chunks.slice(act.index + 1, index).some((c) => c.preposition === 'on' && isDealt(stream.view(c.from)))
}
const isDealt = perSymbol((view) => view.readings.some(({ lexeme }) => lexeme.category === 'agreement' || DEALT.has(String(lexeme.value))))
const DEALT = new Set(['loan', 'grant', 'contract', 'decision', 'law'])
