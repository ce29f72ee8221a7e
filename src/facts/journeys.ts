/** What is told of one trip or meeting in several clauses: who received the visitor, the journey and its visit, what the talks were about. */
import type { FactDraft, FillerDraft } from './draft.ts'
import type { Event } from './events.ts'
import { addEvidence } from './evidence.ts'

/** In how many sentences after an event more is told of it. */
export const NEAR = 2

/** `وكان في استقباله المحافظ`: whoever receives a visitor is host of the visit told before. */
export function welcomes(found: readonly Event[]): readonly Event[] {
  let visit: Event | undefined
  return found.filter((event) => {
    if (event.fact.type !== 'visit') return true
    if (event.fact.rule !== WELCOME) {
      visit = event
      return true
    }
    const host = event.fact.roles.host?.filter(({ entity }) => !entity || visit?.fact.roles.visitor?.every((visitor) => visitor.entity !== entity))
    if (visit && host && host.length > 0 && event.sentence - visit.sentence <= 1 && visit.fact.status === 'occurred') {
      const { roles } = visit.fact
      roles.host = [...(roles.host ?? []), ...host]
      addEvidence(visit.fact, event.fact.evidence)
    }
    return false
  })
}
const WELCOME = 'visit.welcome'

/** `وصل الوزير إلى الرباط في زيارة للمغرب`: one trip. */
export function tripsTold(found: readonly Event[]): readonly Event[] {
  let trip: Event | undefined
  return found.filter((event) => {
    const { fact, sentence } = event
    if (fact.type !== 'visit') return true
    const [visitor, known] = [fact.roles.visitor?.[0], trip?.fact.roles.visitor?.[0]]
    const same = visitor && known && (visitor.start === known.start || (visitor.entity !== undefined && visitor.entity === known.entity))
    if (trip && same && fact.rule === STAY && trip.sentence === sentence && trip.fact.status === fact.status && event.at - trip.at <= TRIP) {
      addEvidence(trip.fact, fact.evidence)
      if (fact.roles.purpose) trip.fact.roles.purpose ??= fact.roles.purpose
      return false
    }
    trip = JOURNEYS.has(fact.rule) ? event : undefined
    return true
  })
}
const STAY = 'visit.visit'
const JOURNEYS = new Set(['visit.arrive', 'visit.leave'])
/** How far behind the journey its visit is named, in elements. */
const TRIP = 12

/** `وتناولت المباحثات العلاقات`, `وبحث الجانبان الأزمة`: what a meeting was about that was told before. */
export function topicsTold(found: readonly Event[], text: string): readonly Event[] {
  let meeting: Event | undefined
  return found.filter((event) => {
    const { fact, sentence } = event
    if (fact.type !== 'meeting') return true
    if (fact.rule === SUMMIT && found.some((e) => e.sentence === sentence && e.fact.type === 'meeting' && !(e.fact.rule === SUMMIT || e.fact.rule === TOPIC)))
      return false
    const known = meeting && sentence - meeting.sentence <= NEAR && (meeting.fact.roles.participant?.length ?? 0) > 1 ? meeting.fact : null
    const isTopic = fact.rule === TOPIC
    if (isTopic || (known && fact.rule === PAIR && isBare(fact.roles.participant?.[0], text))) {
      if (known) addTopics(known, fact)
      return false
    }
    meeting = event
    return true
  })
}
const TOPIC = 'meeting.topic'
/** Who takes part in it is told beside it, when it is told. */
const SUMMIT = 'meeting.summit'
const PAIR = 'meeting.confer'
/** `الجانبان`: who they are was said before. */
const isBare = (pair: FillerDraft | undefined, text: string): boolean => pair !== undefined && /^ال\S+$/u.test(text.slice(pair.start, pair.end))

function addTopics(meeting: FactDraft, { roles, evidence }: FactDraft): void {
  const known = meeting.roles.topic ?? []
  const more = (roles.topic ?? []).filter((one) => !known.some((other) => one.start < other.end && other.start < one.end))
  if (more.length === 0) return
  meeting.roles.topic = [...known, ...more]
  addEvidence(meeting, evidence)
}
