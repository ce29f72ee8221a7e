/** What a noun phrase may stand for, by the tags and lexemes of its words. */
import type { SymbolView } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { type Chunk, isEvent, itemsOf } from './chunks.ts'
import type { FillerKind } from './frames/frame.ts'

const MILITARY = new Set(['military', 'armed_group'])
const FIGHTERS = new Set([
  'soldier',
  'officer',
  'police_officer',
  'fighter',
  'gunman',
  'member',
  'terrorist',
  'recruit',
  'rebel',
  'suicide_bomber',
  'extremist',
  'attacker',
])
const GOODS = new Set(['aid', 'convoy', 'shipment', 'training_noun', 'material', 'weapons'])
const GIVEN = new Set(['oil', 'grain', 'weapons', 'aircraft', 'funding'])
/** What makes support a gift and not a word of encouragement. */
const SUPPORTING = new Set(['military_adj', 'humanitarian', 'finance_noun', 'economic', 'health', 'combat'])
const SUPPORT = new Set(['support'])
const AID = new Set(['aid', 'support', 'funding', 'convoy', 'shipment'])
const TRUCE = new Set(['ceasefire'])
const DEALS = new Set(['contract', 'deal'])
const DELEGATION = new Set(['delegation'])
const ASSEMBLY = new Set(['parliament', 'council', 'committee'])
const BODIES = new Set(['company', 'country', 'party', 'organization', 'ministry', 'government', 'bank', 'faction', 'group', 'institution'])
const AGREEMENTS = new Set(['agreement', 'memorandum_of_understanding', 'treaty', 'contract', 'deal', 'protocol'])
const DEAD = new Set(['killed', 'martyr', 'victim', 'dead', 'death', 'body'])
const HURT = new Set(['wounded'])
const LOST = new Set(['missing'])
const HOMELESS = new Set(['displaced', 'refugee'])
const BUILDINGS = new Set(['university', 'hospital'])
const VIOLENT = new Set(
  'attack bomb target blow_up assassinate storm invade raid clash fight fire shoot_down destroy hit abduct kill collapse drown crash break_out execute besiege'.split(
    ' ',
  ),
)
const ASSAILANTS = new Set(['man', 'youth', 'person', 'gunman', 'attacker', 'soldier', 'police_officer', 'suicide_bomber', 'student', 'settler', 'extremist'])
const LOAN = new Set(['loan'])
const GUARDS = new Set(['police', 'gendarmerie', 'security', 'customs', 'intelligence', 'court', 'authority'])
const CRAFT = new Set(['aircraft', 'fighter_jet', 'helicopter', 'drone', 'tank', 'ship', 'boat', 'artillery'])
const RELIEF = new Set('medical_supplies medical_device medicine vaccine vaccine_dose food food_parcel shelter blanket hygiene relief clothing'.split(' '))
const AIDING = new Set(['aid', 'relief'])
const GRANTS = new Set(['grant_noun'])
const BLOWS = new Set(['attack_noun', 'explosion', 'shooting'])
const MISSILES = new Set(['missile', 'shell', 'bomb'])
const DRONES = new Set(['drone'])
const PAY = new Set(['salary', 'allowance', 'expense', 'salary2'])

const inside = (stream: Stream, chunk: Chunk, test: (view: SymbolView) => boolean): boolean => {
  for (let i = chunk.from; i < chunk.to; i++) if (test(stream.view(i))) return true
  return false
}
const reads = (view: SymbolView, categories: readonly string[], values?: ReadonlySet<string>): boolean =>
  view.readings.some((r) => categories.includes(r.lexeme.category) && (values === undefined || values.has(String(r.lexeme.value))))
const tagged = (view: SymbolView, ...tags: string[]): boolean => tags.some((tag) => view.tags.includes(tag))

/** The first words of a phrase: what it is, not what modifies it. */
const opening = (stream: Stream, chunk: Chunk): Chunk => {
  const head = headOf(stream, chunk)
  return { ...chunk, from: head, to: Math.min(chunk.to, head + 2) }
}

/** The element that says what the phrase is: past quantifiers, demonstratives and ordinals. */
export function headOf(stream: Stream, chunk: Chunk): number {
  let i = chunk.from
  while (
    i + 1 < chunk.to &&
    stream.view(i).tags.length <= 1 &&
    reads(stream.view(i), ['demonstrative', 'function', 'ordinal']) &&
    !tagged(stream.view(i), 'quantity')
  )
    i++
  if (reads(stream.view(i), ['partitive'])) for (let k = i + 1; k + 1 < chunk.to && k <= i + 2; k++) if (reads(stream.view(k), ['preposition'])) return k + 1
  return i
}

const WHO = ['org-head', 'people-noun', 'title-head', 'actor-noun', 'rank']
/** Whether the first word of a phrase can only be a masculine singular (`مجلس الأمن`, `الرئيس`). */
export function isMasculine(stream: Stream, chunk: Chunk): boolean {
  const word = (stream.element(headOf(stream, chunk)).folded.split(' ', 1)[0] ?? '').replace(/^ال/u, '')
  if (/[هةىا]$/u.test(word)) return false
  const readings = stream.context.lexicon.readingsOf(word).filter((r) => WHO.includes(r.lexeme.category))
  return readings.length > 0 && readings.every((r) => r.number === 'sg')
}

/** A loan, or the contract over one (`اتفاقية قرض`). */
const holdsLoan = (stream: Stream, chunk: Chunk): boolean =>
  inside(stream, { ...chunk, to: Math.min(chunk.to, chunk.from + 2) }, (view) => view.kind !== 'item' && reads(view, ['event-noun', 'noun'], LOAN))

const isActor = (view: SymbolView): boolean =>
  tagged(view, 'person', 'organization', 'country', 'metonym', 'title') || (view.kind !== 'item' && reads(view, ['people-noun', 'org-head', 'actor-noun']))
/** `الإسرائيليون`, or the adjective that says whose act it was (`قصف إسرائيلي`). */
const isGroup = (chunk: Chunk, view: SymbolView): boolean =>
  chunk.to - chunk.from === 1 && view.kind !== 'item' && reads(view, ['nationality']) && (view.article || chunk.adjective === true)

const TESTS: Record<FillerKind, (stream: Stream, chunk: Chunk, head: SymbolView) => boolean> = {
  actor: (stream, chunk, head) => isActor(head) || counts(stream, chunk, head, BODIES) || isGroup(chunk, head),
  force: (stream, chunk, head) =>
    itemsOf(stream, chunk).some((item) => MILITARY.has(String(item.value.type))) ||
    (head.kind !== 'item' && reads(head, ['force-noun'])) ||
    reads(head, ['people-noun'], FIGHTERS) ||
    (head.kind !== 'item' && head.readings.some((r) => r.lexeme.category === 'org-head' && MILITARY.has(String(r.lexeme.props.type)))),
  organization: (stream, chunk, head) =>
    tagged(head, 'organization') || counts(stream, chunk, head, BODIES) || (head.kind !== 'item' && reads(head, ['org-head'])),
  person: (_stream, _chunk, head) => tagged(head, 'person', 'title'),
  place: (stream, chunk, head) =>
    (itemsOf(stream, chunk).some((item) => item.tags.includes('place')) && !tagged(head, 'organization', 'title', 'people')) ||
    (head.kind !== 'item' && !isEvent(head) && reads(head, ['place-head', 'direction'])),
  money: (_stream, _chunk, head) => tagged(head, 'money'),
  goods: (stream, chunk, head) =>
    tagged(head, 'vehicle', 'equipment') ||
    inside(
      stream,
      opening(stream, chunk),
      (view) => reads(view, ['equipment', 'vehicle']) || reads(view, ['goods'], GIVEN) || reads(view, ['noun', 'event-noun'], GOODS),
    ) ||
    (reads(head, ['noun'], SUPPORT) && inside(stream, opening(stream, chunk), (view) => reads(view, ['noun'], SUPPORTING))),
  people: (_stream, _chunk, head) => tagged(head, 'people') || (head.kind !== 'item' && reads(head, ['people-noun', 'number-vague'])),
  load: (_stream, _chunk, head) => tagged(head, 'vehicle', 'measure'),
  counted: (_stream, _chunk, head) => tagged(head, 'people', 'quantity', 'number'),
  unit: (_stream, _chunk, head) => tagged(head, 'military-unit') || (head.kind !== 'item' && reads(head, ['echelon'])),
  formation: (_stream, _chunk, head) => tagged(head, 'military-unit'),
  agreement: (stream, chunk, head) =>
    !holdsLoan(stream, chunk) &&
    (counts(stream, chunk, head, AGREEMENTS) || inside(stream, { ...chunk, to: Math.min(chunk.to, chunk.from + 3) }, (view) => reads(view, ['agreement']))),
  duration: (_stream, _chunk, head) => tagged(head, 'duration'),
  share: (_stream, _chunk, head) => tagged(head, 'share', 'measure'),
  percent: (_stream, _chunk, head) => tagged(head, 'percent'),
  quantity: (_stream, _chunk, head) => tagged(head, 'quantity', 'number', 'percent', 'money', 'vehicle', 'measure'),
  measure: (_stream, _chunk, head) => tagged(head, 'measure', 'number'),
  salary: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['noun'], PAY)),
  event: (_stream, _chunk, head) => head.kind !== 'item' && (reads(head, ['event-noun']) || head.readings.some((r) => r.verb === 'masdar')),
  weapon: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['equipment', 'vehicle', 'weapon']) || tagged(view, 'vehicle')),
  office: (stream, chunk, head) => tagged(head, 'title') || inside(stream, chunk, (view) => reads(view, ['title-head', 'rank'])),
  topic: (_stream, _chunk, head) =>
    !tagged(head, 'date', 'time', 'duration', 'person', 'title') && (head.article || head.tags.length > 0 || head.readings.length > 0 || head.pos !== 0),
  thing: (_stream, _chunk, head) => !tagged(head, 'date', 'time', 'duration', 'person', 'title', 'money', 'percent') && head.kind !== 'punctuation',
  aid: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['noun', 'goods'], AID)),
  truce: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['agreement'], TRUCE)),
  deal: (stream, chunk, head) =>
    counts(stream, chunk, head, DEALS) || inside(stream, { ...chunk, to: Math.min(chunk.to, chunk.from + 3) }, (view) => reads(view, ['agreement'], DEALS)),
  delegation: (_stream, _chunk, head) => reads(head, ['actor-noun', 'noun'], DELEGATION),
  site: (_stream, _chunk, head) =>
    !isEvent(head) && (reads(head, ['counted-noun', 'place-head', 'project', 'site-noun']) || (tagged(head, 'counted') && !tagged(head, 'people'))),
  mishap: (_stream, _chunk, head) => head.kind !== 'item' && reads(head, ['event-noun']),
  contraband: (stream, chunk, head) =>
    tagged(head, 'quantity', 'money', 'vehicle', 'equipment', 'number') && !tagged(head, 'people')
      ? true
      : inside(stream, chunk, (view) => reads(view, ['equipment', 'goods', 'vehicle'])),
  ware: (stream, chunk, head) =>
    (tagged(head, 'vehicle', 'equipment', 'measure', 'counted') && !tagged(head, 'people')) ||
    inside(stream, chunk, (view) => reads(view, ['equipment', 'vehicle', 'goods'])),
  area: (_stream, _chunk, head) => head.kind !== 'item' && !isEvent(head) && reads(head, ['place-head', 'area']),
  name: (_stream, _chunk, head) => tagged(head, 'person'),
  project: (stream, chunk, head) => head.readings.some((r) => r.verb === 'masdar') || inside(stream, chunk, (view) => reads(view, ['project'])),
  measured: (stream, chunk, head) =>
    !tagged(head, 'person', 'title', 'date') && inside(stream, chunk, (view) => reads(view, ['measure-noun']) || (view === head && (reads(view, ['goods']) || (view.article && reads(view, ['currency', 'currency-noun']))))),
  assembly: (stream, chunk, head) =>
    reads(head, ['org-head'], ASSEMBLY) ||
    (tagged(head, 'organization') && /^(?:ال)?(?:مجلس|برلمان|كونغرس|كنيست|لجن)/u.test(stream.element(headOf(stream, chunk)).folded)),
  state: (_stream, _chunk, head) => tagged(head, 'country', 'metonym'),
  body: (_stream, _chunk, head) =>
    tagged(head, 'organization', 'country', 'metonym', 'place') || (head.kind !== 'item' && reads(head, ['org-head', 'actor-noun'])),
  sanctions: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['sanction-noun'])),
  toll: (_stream, _chunk, head) => tagged(head, 'people', 'number') || (head.kind !== 'item' && !head.article && reads(head, ['people-noun', 'number-vague'])),
  building: (stream, chunk) => BUILDINGS.has(String(itemsOf(stream, chunk)[0]?.value.type)),
  violence: (_stream, _chunk, head) => head.kind !== 'item' && head.readings.some((r) => r.verb === 'masdar' && VIOLENT.has(String(r.lexeme.value))),
  assailant: (_stream, _chunk, head) => head.kind !== 'item' && !head.article && reads(head, ['people-noun'], ASSAILANTS),
  loan: (stream, chunk) => holdsLoan(stream, chunk),
  bank: (stream, chunk, head) =>
    (tagged(head, 'organization') || reads(head, ['org-head'])) &&
    /^(?:ال)?(?:بنك|مصرف|صندوق|مؤسسة التمويل|وكال[هة])/u.test(stream.element(headOf(stream, chunk)).folded),
  guard: (_stream, _chunk, head) => reads(head, ['org-head'], GUARDS),
  craft: (_stream, _chunk, head) => tagged(head, 'vehicle') || (head.kind !== 'item' && reads(head, ['vehicle', 'goods'], CRAFT)),
  relief: (stream, chunk) =>
    inside(stream, opening(stream, chunk), (view) => reads(view, ['equipment'], RELIEF) || reads(view, ['noun'], AIDING)) ||
    inside(stream, chunk, (view) => reads(view, ['noun'], AIDING)),
  grant: (_stream, _chunk, head) => head.kind !== 'item' && reads(head, ['event-noun'], GRANTS),
  command: (_stream, _chunk, head) => head.kind !== 'item' && head.readings.some((r) => r.verb === 'masdar' && r.lexeme.value === 'control'),
  blow: (_stream, _chunk, head) =>
    head.kind !== 'item' && (reads(head, ['event-noun'], BLOWS) || head.readings.some((r) => r.verb === 'masdar' && VIOLENT.has(String(r.lexeme.value)))),
  smuggling: (_stream, _chunk, head) =>
    head.kind !== 'item' && head.readings.some((r) => (r.verb === 'masdar' && r.lexeme.value === 'smuggle') || r.lexeme.value === 'attempt'),
  missile: (stream, chunk) => inside(stream, chunk, (view) => reads(view, ['equipment'], MISSILES) || reads(view, ['vehicle'], DRONES)),
  stronghold: (_stream, _chunk, head) => head.kind !== 'item' && reads(head, ['site-noun']),
  dead: (stream, chunk, head) => counts(stream, chunk, head, DEAD),
  hurt: (stream, chunk, head) => counts(stream, chunk, head, HURT),
  lost: (stream, chunk, head) => counts(stream, chunk, head, LOST),
  homeless: (stream, chunk, head) => counts(stream, chunk, head, HOMELESS),
}

/** Whether people are counted by a noun of these values (`5 قتلى`, `جرحى`). */
function counts(stream: Stream, chunk: Chunk, head: SymbolView, values: ReadonlySet<string>): boolean {
  if (head.kind !== 'item') return values !== BODIES && values !== AGREEMENTS && reads(head, ['people-noun', 'counted-noun'], values)
  const of = itemsOf(stream, chunk)[0]?.value.of
  return typeof of === 'string' && stream.context.lexicon.readingsOf(of.replace(/^ال/u, '')).some((r) => values.has(String(r.lexeme.value)))
}

/** Whether a phrase can be a filler of one of these kinds. */
export function fits(stream: Stream, chunk: Chunk, kinds: readonly FillerKind[]): boolean {
  if (chunk.kind !== 'noun') return false
  for (const kind of kinds) if (fitsKind(stream, chunk, kind)) return true
  return false
}

const NUMBERS = Object.fromEntries(Object.keys(TESTS).map((kind, number) => [kind, number])) as Record<FillerKind, number>
/** Kinds in one of a chunk's numbers. */
const PACKED = 15

/** The same question about a chunk comes from every frame of its sentence: it is answered once. */
function fitsKind(stream: Stream, chunk: Chunk, kind: FillerKind): boolean {
  const number = NUMBERS[kind]
  const field = number < PACKED ? 'fitting0' : number < 2 * PACKED ? 'fitting1' : 'fitting2'
  const asked = 1 << (2 * (number % PACKED))
  if ((chunk[field] & asked) !== 0) return (chunk[field] & (asked << 1)) !== 0
  const answer = TESTS[kind](stream, chunk, stream.view(headOf(stream, chunk)))
  chunk[field] |= answer ? asked | (asked << 1) : asked
  return answer
}
