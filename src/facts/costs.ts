/** What is told by the deal over it: costs, works and goods that a contract or a project names beside its sum. */
import type { FactDraft } from './draft.ts'
import { holds, isSameSpan } from './same-span.ts'

/** What a project costs, and what is to be supplied, is told by the contract over it (`عقد لبناء محطة بقيمة …`, `عقد لتوريد 24 طائرة`). */
export function costsTold(facts: readonly FactDraft[]): readonly FactDraft[] {
  const deals = facts.filter(({ type }) => type === 'transaction')
  if (deals.length < 2) return facts
  const whole = new Set(deals.filter((fact) => !deals.some((deal) => isPart(fact, deal))))
  const isTold = (fact: FactDraft): boolean =>
    deals.some((deal) => {
      if (!whole.has(deal)) return false
      const told = NAMED.has(fact.rule) ? !NAMED.has(deal.rule) : fact.status === 'planned' && SUPPLIED.has(fact.rule) && deal.subtype === 'contract'
      return told && deal !== fact && isSameSpan(deal.roles.amount, fact.roles.amount)
    })
  return facts.filter((fact) => fact.type !== 'transaction' || (whole.has(fact) && !isTold(fact)))
}

/** What only a noun tells, beside the verb that says who gave and who got. */
const NAMED = new Set(['transaction.invest', 'transaction.loan'])
/** `مشروع توسعة ‹الميناء›`: what lies in the name of a project costs nothing beside it. */
const isPart = (fact: FactDraft, whole: FactDraft): boolean =>
  fact.rule === 'transaction.project' &&
  whole.subtype === fact.subtype &&
  isSameSpan(whole.roles.amount, fact.roles.amount) &&
  holds(whole.roles.item ?? [], fact.roles.item ?? []) &&
  !holds(fact.roles.item ?? [], whole.roles.item ?? [])
const SUPPLIED = new Set(['transaction.sell', 'transaction.buy', 'transaction.load'])

/** `وافق البنك على منحة بقيمة 75 مليون دولار لليمن`: what the verb and its object tell of one sum is one deal, as the verb tells it. */
export function dealsTold(facts: readonly FactDraft[]): readonly FactDraft[] {
  const deals = facts.filter(({ type, roles }) => type === 'transaction' && roles.amount)
  if (deals.length < 2) return facts
  const isTold = (fact: FactDraft, k: number): boolean =>
    deals.some((deal) => deal !== fact && facts.indexOf(deal) < k && deal.subtype === fact.subtype && isSameSpan(deal.roles.amount, fact.roles.amount))
  return facts.filter((fact, k) => !deals.includes(fact) || !isTold(fact, k))
}
