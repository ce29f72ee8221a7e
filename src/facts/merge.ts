/** One event, one fact: the same event told twice is one fact with several pieces of evidence and the union of its roles. */
import { foldWord } from '../normalize/fold.ts'
import type { Diagnostic } from '../types.ts'
import { cargoTold } from './cargo.ts'
import { costsTold, dealsTold } from './costs.ts'
import type { FactDraft, FillerDraft } from './draft.ts'
import type { Event } from './events.ts'
import { addEvidence } from './evidence.ts'
import { DEADLY, DEADLY_BOMBING } from './frames/frame.ts'
import { NEAR, topicsTold, tripsTold, welcomes } from './journeys.ts'
import { holds, isSameSpan } from './same-span.ts'

/** Roles that say which event it is; two facts that differ in one of them are two events. */
const IDENTITY: Partial<Record<FactDraft['type'], readonly string[]>> = {
  aid: ['donor', 'recipient', 'amount', 'item', 'cost', 'purpose', 'time'],
  agreement: ['party', 'signatory', 'time', 'amount', 'subject'],
  meeting: ['participant', 'time', 'topic'],
  visit: ['visitor', 'destination', 'time'],
  attack: ['attacker', 'target', 'place', 'time', 'killed', 'weapon'],
  casualties: ['killed', 'wounded', 'missing', 'displaced', 'victim', 'time'],
  arrest: ['detainee', 'agent', 'time'],
  seizure: ['item', 'agent', 'time'],
  control: ['territory', 'extent', 'controller', 'population', 'time'],
  movement: ['actor', 'origin', 'destination', 'count', 'time'],
  strength: ['unit', 'armed', 'force', 'count'],
  appointment: ['person', 'position', 'time'],
  transaction: ['amount', 'item', 'buyer', 'seller', 'lender', 'party', 'time'],
  indicator: ['value', 'change', 'measure', 'period'],
  disaster: ['kind', 'magnitude', 'place', 'time', 'killed'],
  vote: ['body', 'subject', 'time'],
  stance: ['actor', 'target', 'content'],
}
const HAPPENED = new Set(['occurred', 'ongoing'])

/** What two fillers are compared by: the entity, the value, or the words. */
function identity(filler: FillerDraft, text: string): string {
  if (filler.entity) return `e:${filler.entity.kind}:${filler.entity.name}`
  const value = filler.value
  if (value && 'amount' in value) return `v:${value.amount}:${value.currency}`
  if (value && 'edtf' in value) return `v:${value.edtf}`
  if (value && ('value' in value || 'count' in value)) return `v:${value.value ?? value.count}:${value.unit ?? value.class ?? ''}`
  return foldWord(text.slice(filler.start, filler.end)).replace(/^(?:ال|لل)/u, '')
}

const cache = new WeakMap<readonly FillerDraft[], ReadonlySet<string>>()
/** What the fillers of a role are compared by; a list is never changed once it is a role. */
function identities(list: readonly FillerDraft[], text: string): ReadonlySet<string> {
  let known = cache.get(list)
  if (!known) {
    known = new Set(list.map((filler) => identity(filler, text)))
    cache.set(list, known)
  }
  return known
}

/** How two lists of fillers stand to each other. */
function compare(a: readonly FillerDraft[] | undefined, b: readonly FillerDraft[] | undefined, text: string): 'same' | 'differ' | 'open' {
  if (!a || !b) return 'open'
  const known = identities(a, text)
  for (const one of identities(b, text)) if (known.has(one)) return 'same'
  return 'differ'
}

/** Whether one who meets two others in turn has two meetings: each has a person of his own. */
function areOthers(a: readonly FillerDraft[] | undefined, b: readonly FillerDraft[] | undefined): boolean {
  if (!a || !b) return false
  const isOf = (one: FillerDraft, list: readonly FillerDraft[]): boolean => list.some((other) => other.entity === one.entity)
  const own = (list: readonly FillerDraft[], others: readonly FillerDraft[]): boolean =>
    list.some((one) => one.entity?.kind === 'person' && !isOf(one, others)) && list.every((one) => one.entity !== undefined)
  return own(a, b) && own(b, a)
}

/** `استقبل الوزير السفير. ثم التقى ‹وفدا من البنك›`: whoever met somebody by name meets others in a delegation. */
function isWithDelegation(a: readonly FillerDraft[] | undefined, b: readonly FillerDraft[] | undefined, text: string): boolean {
  const isOne = ({ entity, start, end }: FillerDraft): boolean => !entity && /^وفد/u.test(text.slice(start, end))
  return a !== undefined && a.length > 1 && b?.some(isOne) === true && a.every(({ entity }) => entity !== undefined)
}

/** `خصصت الوزارة 5 ملايين للأدوية، وسلمت 20 سيارة`: money for one purpose is no price of other goods. */
const areTwoGifts = (a: FactDraft['roles'], b: FactDraft['roles']): boolean => isMoneyBeside(a, b) || isMoneyBeside(b, a)
const isMoneyBeside = (money: FactDraft['roles'], goods: FactDraft['roles']): boolean =>
  money.amount !== undefined && money.purpose !== undefined && money.item === undefined && goods.item !== undefined && goods.amount === undefined

/** Whether two facts tell of one event: they share what identifies it and contradict each other nowhere. */
export function sameEvent(a: FactDraft, b: FactDraft, text: string): boolean {
  if (a.type !== b.type || (a.subtype && b.subtype && a.subtype !== b.subtype)) return false
  if (a.status !== b.status && !(HAPPENED.has(a.status) && HAPPENED.has(b.status))) return false
  // One amount, told of two things (`بلغ ‹إنتاج ليبيا›`): one figure.
  if (a.type === 'indicator' && isSameSpan(a.roles.value, b.roles.value)) return true
  if (a.type === 'aid' && areTwoGifts(a.roles, b.roles)) return false
  const roles = IDENTITY[a.type] ?? []
  let shared = 0
  for (const role of roles) {
    const others = role === 'participant' && (areOthers(a.roles[role], b.roles[role]) || isWithDelegation(a.roles[role], b.roles[role], text))
    const verdict = others ? 'differ' : compare(a.roles[role], b.roles[role], text)
    if (verdict === 'differ') return false
    if (verdict === 'same') shared += isSameSpan(a.roles[role], b.roles[role]) ? 2 : 1
  }
  const filled = (fact: FactDraft): number => roles.filter((role) => fact.roles[role]).length
  return shared >= 2 || (shared === 1 && Math.min(filled(a), filled(b)) === 1)
}

/** Adds what `b` knows to `a`. */
function absorb(a: FactDraft, b: FactDraft): void {
  for (const [role, list] of Object.entries(b.roles)) {
    const own = a.roles[role]
    if (!own && Object.values(a.roles).some((other) => holds(other, list))) continue
    if (!own) a.roles[role] = list
    else if (own.length < list.length && a.evidence[0]?.start === b.evidence[0]?.start) a.roles[role] = list
  }
  a.subtype ??= b.subtype
  a.attribution ??= b.attribution
  addEvidence(a, b.evidence)
}

/** A toll told in pieces (`مقتل ضابط وإصابة 3 جنود`) or beside its cause is one fact. */
function sameToll(a: Event, b: Event): boolean {
  if (a.sentence !== b.sentence || a.fact.status !== b.fact.status) return false
  const tolls = ['killed', 'wounded', 'missing', 'displaced']
  const [x, y] = [a.fact.roles, b.fact.roles]
  if (!TOLLS.has(a.fact.type) || b.fact.type !== 'casualties') return false
  if (tolls.some((role) => x[role] && y[role] && x[role][0]?.start !== y[role][0]?.start)) return false
  if (a.fact.type === 'casualties') return Math.abs(a.at - b.at) <= 14
  return Math.abs(a.at - b.at) <= 18 || causes(a, b)
}
const TOLLS = new Set(['casualties', 'attack', 'disaster'])
const KILLING = new Set(['casualties.kill', 'casualties.meet-end', 'casualties.announced'])
const CARRIED = ['killed', 'wounded', 'missing', 'displaced', 'victim', 'place', 'time']

/** The event of the sentence whose toll this is: its cause, or the nearest that can be, rather before it than after. */
function nearest(among: readonly Event[], toll: Event, next: Event | undefined): Event | undefined {
  // `قتل أربعة ‹وجرح› تسعة بقصف`: what caused the second piece caused the first.
  if (next && !toll.fact.roles.cause && next.at - toll.at <= PIECES && sameToll(toll, next) && !isCausedBefore(next)) {
    const host = nearest(among, next, undefined)
    if (next.fact.roles.cause || (host && host.at > next.at)) return host
  }
  const distance = ({ at }: Event): number => (at <= toll.at ? toll.at - at : at - toll.at + 1)
  const events = among.filter((event) => sameToll(event, toll))
  return events.find((event) => causes(event, toll)) ?? events.filter((event) => !isApart(event, toll)).sort((a, b) => distance(a) - distance(b))[0]
}
/** `نزح 1200 شخص، فيما خلف ‹القصف› خمسة قتلى`: that cause is the second's alone. */
const isCausedBefore = ({ fact: { roles } }: Event): boolean => {
  const toll = (roles.killed ?? roles.wounded ?? roles.missing ?? roles.displaced)?.[0]
  return toll !== undefined && (roles.cause?.[0]?.start ?? toll.start) < toll.start
}
/** How far apart two pieces of a toll begin. */
const PIECES = 6
const causes = ({ fact }: Event, { fact: { roles } }: Event): boolean =>
  roles.cause !== undefined && fact.evidence.some(({ start, end }) => roles.cause?.some((c) => start <= c.start && c.start < end))
/** `هاجم مسلحون حاجزا، فيما قتل مدني ‹بانفجار عبوة›`: what has another cause is no toll of the attack before it. */
const isApart = ({ fact, at }: Event, toll: Event): boolean =>
  toll.fact.roles.cause !== undefined && fact.type !== 'casualties' && at < toll.at && !CLAIMS.has(fact.rule)

/** `وتبنى التنظيم الهجوم`: whoever claims it is the attacker of the attack told before. */
function claims(found: readonly Event[]): readonly Event[] {
  const isAttack = ({ fact }: Event): boolean => fact.type === 'attack' && !CLAIMS.has(fact.rule)
  let told: Event | undefined
  return found.filter((claim, k) => {
    if (isAttack(claim)) told = claim
    if (!CLAIMS.has(claim.fact.rule) || claim.fact.status !== 'occurred') return true
    const next = found[k + 1]
    const attack = next && next.sentence === claim.sentence && isAttack(next) ? next : told
    if (!attack || claim.sentence - attack.sentence > NEAR || attack.fact.roles.attacker) return true
    absorb(attack.fact, claim.fact)
    return false
  })
}
const CLAIMS = new Set(['attack.claim', 'attack.own-up', 'attack.disown'])

/** `ارتفعت حصيلة القصف إلى 40 قتيلا`: a figure that is a toll is told by it. */
function tollsTold(facts: readonly FactDraft[]): readonly FactDraft[] {
  const tolls = facts.filter(({ type }) => TOLLS.has(type))
  const isTold = ({ type, roles }: FactDraft): boolean =>
    type === 'indicator' && !roles.change && tolls.some((toll) => DEATHS.some((role) => isSameSpan(toll.roles[role], roles.value)))
  return tolls.length === 0 ? facts : facts.filter((fact) => !isTold(fact))
}
/** `استعاد الجيش السيطرة على الحقل`: who took a place holds it. */
function heldTold(facts: readonly FactDraft[]): readonly FactDraft[] {
  const taken = facts.filter(({ type, rule }) => type === 'control' && rule !== HOLD)
  return taken.length === 0 ? facts : facts.filter((fact) => fact.rule !== HOLD || !taken.some((one) => isSameSpan(one.roles.territory, fact.roles.territory)))
}
const HOLD = 'control.hold'

/** `ألغت المحكمة حكم الإعدام`, `نفذت الوزارة حكم الإعدام`: sentenced or put to death, somebody is told of once. */
function sentencesTold(facts: readonly FactDraft[]): readonly FactDraft[] {
  const put = facts.filter(({ type, subtype }) => type === 'arrest' && subtype === 'executed')
  if (put.length === 0) return facts
  const sentenced = facts.filter(({ type, subtype }) => type === 'arrest' && subtype === 'sentenced')
  const beside = (among: readonly FactDraft[], fact: FactDraft): boolean => among.some((one) => isSameSpan(one.roles.detainee, fact.roles.detainee))
  const done = put.filter(({ status }) => status === 'occurred')
  return facts.filter((fact) =>
    fact.subtype === 'executed' ? fact.status !== 'denied' || !beside(sentenced, fact) : fact.subtype !== 'sentenced' || !beside(done, fact),
  )
}

const DEATHS = ['killed', 'wounded', 'missing', 'displaced']

/** Casualties beside an attack or a disaster of the same sentence are its toll. */
function absorbToll(a: Event, b: Event): void {
  if (a.fact.type === 'casualties') absorb(a.fact, b.fact)
  else {
    const allowed =
      a.fact.type === 'attack'
        ? CARRIED.filter((r) => !['missing', 'displaced', 'victim'].includes(r))
        : CARRIED.filter((r) => !['missing', 'victim'].includes(r))
    for (const role of allowed) if (b.fact.roles[role]) a.fact.roles[role] ??= b.fact.roles[role] as FillerDraft[]
    // `قتل القيادي فلان في غارة`: who is killed by name is whom the attack killed.
    if (a.fact.type === 'attack' && KILLING.has(b.fact.rule) && b.fact.roles.victim) a.fact.roles.killed ??= b.fact.roles.victim
    addEvidence(a.fact, b.fact.evidence)
  }
}

/**
 * @param text the document's text, for fillers without entity or value
 * @param diagnostics receives a note for each contradiction that was kept
 * @returns facts in the order of their first evidence
 */
export function mergeEvents(found: readonly Event[], text: string, diagnostics: Diagnostic[]): readonly FactDraft[] {
  const tolls: Event[] = []
  const bySentence = new Map<number, Event[]>()
  const ordered = [...topicsTold(welcomes(tripsTold(cargoTold(claims(found)))), text)].sort(
    (a, b) => Number(b.fact.type === 'attack' || b.fact.type === 'disaster') - Number(a.fact.type === 'attack' || a.fact.type === 'disaster'),
  )
  for (const [k, event] of ordered.entries()) {
    const neighbours = listAt(bySentence, event.sentence)
    const host = event.fact.type === 'casualties' ? nearest(neighbours, event, ordered[k + 1]) : undefined
    if (host) absorbToll(host, event)
    else {
      neighbours.push(event)
      tolls.push(event)
    }
  }
  const deadly = tolls.filter(({ fact }) => !DEADLY_RULES.has(fact.rule) || fact.roles.killed || fact.roles.wounded)
  const kept: FactDraft[] = []
  const byType = new Map<string, FactDraft[]>()
  for (const { fact } of deadly.sort((a, b) => a.at - b.at)) {
    const alike = listAt(byType, fact.type)
    const twin = alike.slice(-COMPARED).find((k) => sameEvent(k, fact, text))
    if (twin) absorb(twin, fact)
    else {
      alike.push(fact)
      kept.push(fact)
    }
  }
  for (const type of TOLLS) contradictions(byType.get(type as FactDraft['type']) ?? [], text, diagnostics)
  return sentencesTold(heldTold(tollsTold(dealsTold(costsTold(kept)))))
}

const DEADLY_RULES: ReadonlySet<string> = new Set([DEADLY, DEADLY_BOMBING])

/** With how many facts of its type a fact is compared, latest first: no article tells of more events, and no text makes this slow. */
const COMPARED = 200

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key)
  if (!list) {
    list = []
    lists.set(key, list)
  }
  return list
}

/** Tolls of one event that differ are both kept, and said. */
function contradictions(facts: readonly FactDraft[], text: string, diagnostics: Diagnostic[]): void {
  for (const [i, a] of facts.entries())
    for (const b of facts.slice(i + 1, i + 1 + COMPARED)) {
      const agree = ['cause', 'place', 'target', 'kind'].filter((role) => compare(a.roles[role], b.roles[role], text) === 'same').length
      const role = ['killed', 'wounded'].find((r) => compare(a.roles[r], b.roles[r], text) === 'differ')
      if (agree === 0 || !role || compare(a.roles.time, b.roles.time, text) === 'differ') continue
      const span = b.roles[role]?.[0] as FillerDraft
      diagnostics.push({
        code: 'conflicting-values',
        message: `another ${role} for what may be the same event`,
        rule: b.rule,
        start: span.start,
        end: span.end,
      })
    }
}
