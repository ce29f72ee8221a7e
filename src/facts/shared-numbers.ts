/** Two figures of one sentence that claim the same number: which of them it belongs to. */
import type { FactDraft, FillerDraft } from './draft.ts'

const NUMBERS = new Set(['money', 'percent', 'quantity', 'number'])

/**
 * A number belongs to the figure told first (`ارتفعت الصادرات إلى ‹9 مليارات›`, `ستخفض إنتاجها ‹5 آلاف برميل›`), but a step to the move that is nearer
 * to it (`الأكثر تراجعا وانخفض السهم ‹15%›`), which takes it from the other.
 *
 * @param at where its trigger starts
 * @param found facts of the text before, the latest last
 * @returns whether the figure stands
 */
export function claimsNumbers(fact: FactDraft, at: number, found: Array<{ fact: FactDraft; sentence: number }>, sentence: number): boolean {
  const mine = Object.values(fact.roles).flatMap((list) => list.flatMap(({ mention }) => (mention && NUMBERS.has(mention.kind) ? [mention] : [])))
  const shared = ({ mention }: FillerDraft): boolean => mention !== undefined && mine.includes(mention)
  for (let k = found.length - 1; k >= 0 && found[k]?.sentence === sentence; k--) {
    const { type, roles } = (found[k] as { fact: FactDraft }).fact
    if (type !== 'indicator' && fact.rule !== 'indicator.pass') continue
    if (!Object.values(roles).some((list) => list.some(shared))) continue
    const inside = roles.measure?.some(({ start, end }) => start <= at && at < end)
    if (type !== 'indicator' || inside || !fact.roles.direction || !roles.change?.every(shared) || roles.value?.some(shared)) return false
    delete roles.change
    if (!roles.value) found.splice(k, 1)
  }
  return true
}
