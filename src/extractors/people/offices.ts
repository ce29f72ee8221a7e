/** Which offices one person holds at once, and which nobody does: titles beside each other that are of one, or of two people. */

/** Head of a title, whether it has the article, the nation of its adjective, and whether it is one word for a trade (`الكاتب`). */
export type Office = Readonly<{ head: string; definite: boolean; nation: string | null; trade: boolean }>

const CROWNED = new Set(['king', 'queen', 'sultan', 'emperor'])
/** Whether an office is that of a monarch. */
export const isCrowned = ({ head }: Office): boolean => CROWNED.has(head)
/** Heads of states and governments, ministers and envoys. */
const OF_STATE = new Set(['president', 'prime_minister', 'minister', 'ambassador', 'envoy', 'chancellor'])
/** Whom a president names and sends. */
const NAMED = new Set(['prime_minister', 'minister', 'ambassador', 'envoy'])

/** Whether two titles joined by و are those of one: a head of government, or his deputy, with a ministry; two trades (`الكاتب والمخرج فلان`). */
export const areOfOne = (first: Office, second: Office): boolean =>
  (first.trade && second.trade && first.definite && second.definite) ||
  (second.head === 'minister' && !second.definite && (first.head === 'prime_minister' || first.head === 'vice_president'))

/** Whether two titles in the order of the text are of two people (`زار الرئيس الفرنسي الملك فلان`). */
export function areOfTwo(first: Office, second: Office): boolean {
  if (first.nation !== null && second.nation !== null && first.nation !== second.nation) return true
  if (CROWNED.has(first.head)) return OF_STATE.has(second.head)
  if (CROWNED.has(second.head)) return OF_STATE.has(first.head) && first.nation !== null
  // `رئيس الحزب الوزير فلان` is one: only with the article is it the president.
  if (isPresident(second)) return OF_STATE.has(first.head)
  if (isPresident(first)) return NAMED.has(second.head)
  return first.head === 'ambassador' && (second.head === 'minister' || second.head === 'prime_minister')
}
const isPresident = ({ head, definite }: Office): boolean => head === 'president' && definite
