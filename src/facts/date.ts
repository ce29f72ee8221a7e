/** When an event was: the date of its clause, and no other event's. */
import { isDraft, pointsAhead } from '../extractors/dates/expression.ts'
import { perSymbol, reads } from '../pattern/symbols.ts'
import type { Chunk } from './chunk.ts'
import type { FactDraft } from './draft.ts'
import type { FramePlan } from './plan.ts'
import { isOfRecord, resumed } from './reach.ts'
import { isCompared, isEvent } from './traits.ts'
import type { Trigger } from './trigger.ts'

/** Another trigger of the sentence: its chunk and the frames it opens. */
export type Rival = Readonly<{ index: number; plans: readonly FramePlan[] }>

/** What is done by force, or befalls people. */
const BY_FORCE: ReadonlySet<FactDraft['type']> = new Set(['attack', 'casualties', 'arrest', 'seizure', 'disaster'])
const isDay = perSymbol((view) => view.tags.includes('date'))
const isEponym = reads('eponym')
/** `جلسة ‹أمس›`: said from today, it dates the clause as well. */
const isNearDay = reads(['relative-day', 'weekday'])
const hasPerfect = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect'))
const UNTIL = /^حتي(?: |$)/u

/**
 * @param used where the phrases begin that fill a role already
 * @param rivals the other triggers of the sentence
 * @returns the first date after the trigger, else the nearest before it; null when the clause has none of its own
 */
export function dateOf(trigger: Trigger, plan: FramePlan, used: readonly number[], rivals: readonly Rival[]): Chunk | null {
  const { clause, after, about, chunk: own } = trigger
  // `تسلم الجيش، الأربعاء، مروحيات ‹اشتراها› من فرنسا`: the day of the main clause is none of a clause about its object, but for `عام 2014 الذي بلغ فيه`.
  const before = about && resumed(clause, own) !== 'in' ? [] : trigger.before
  // `مقارنة بالعام السابق`, `عن الشهر الماضي`: with when it is compared.
  const other = after.find((c) => isCompared(clause.stream.view(c.from)))?.index ?? Number.POSITIVE_INFINITY
  const isTime = (c: Chunk): boolean => !used.includes(c.from) && isOwnDate(trigger, plan, c, rivals)
  return after.find((c) => c.index < other && isTime(c)) ?? before.find(isTime) ?? null
}

function isOwnDate(trigger: Trigger, { frame }: FramePlan, date: Chunk, rivals: readonly Rival[]): boolean {
  const { clause } = trigger
  if (date.preposition === 'about' || !isDay(clause.stream.view(date.from))) return false
  if (isOfEvent(trigger, date) || isOfRecord(clause, date) || isOfPact(trigger, date, rivals)) return false
  return !BY_FORCE.has(frame.type) || !isBeyond(trigger, frame.type, date)
}

/** `بعد هجمات ‹11 سبتمبر›`: a bare date right behind another event is its name. */
function isOfEvent({ clause: { chunks, stream }, chunk }: Trigger, date: Chunk): boolean {
  const event = chunks[date.index - 1]
  const { tags, article } = stream.view(date.from)
  if (article || !tags.some((tag) => tag === 'month' || tag === 'year' || tag === 'day') || isNearDay(stream.view(date.from))) return false
  if (event?.kind !== 'noun' || event.to !== date.from || date.index - 1 === chunk.index) return false
  const view = stream.view(event.to - 1)
  return (isEvent(view) || isEponym(view)) && !view.article && !view.enclitic && event.preposition !== null
}

/** How far behind an agreement its date may stand, in phrases. */
const NEAR = 3
/** `ضمن مذكرة التفاهم الموقعة في ‹أيلول 2022›`: when that was signed. */
const isOfPact = ({ chunk }: Trigger, { index }: Chunk, rivals: readonly Rival[]): boolean =>
  rivals.some((rival) => rival.index !== chunk.index && rival.index < index && index - rival.index <= NEAR && rival.plans.some(({ phrase }) => phrase !== null))

/** `اعتقلت 200 شخص قبل مسيرات مقررة ‹غدا›`, `مددت اعتقاله ‹إلى الثلاثاء المقبل›`: a day to come, when it has been done, or until which it goes on. */
function isBeyond({ clause: { stream }, at, finite }: Trigger, type: FactDraft['type'], date: Chunk): boolean {
  // `دعم المتضررين من الزلزال ‹حتى آب المقبل›`: what struck does not go on.
  if (type === 'disaster' && UNTIL.test(stream.element(date.from).folded)) return true
  const item = stream.items[stream.item[date.from] as number]
  if (item === undefined || !isDraft(item.value) || !pointsAhead(item.value.when)) return false
  return finite ? hasPerfect(stream.view(at)) : date.preposition === 'to' || date.preposition === 'until'
}
