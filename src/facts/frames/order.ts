/** Goods ordered, what comes of an order bit by bit, and what a nominal list says of deals. */
import { common, price } from './deal.ts'
import { type Frame, under } from './frame.ts'

/** `تعاقدت القاهرة مع فرنسا على 24 طائرة`; a player under contract is no ware. */
export const ordered: Frame = {
  ...common,
  rule: 'transaction.order',
  subtype: 'contract',
  verbs: ['contract'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['body', 'force'] },
    { role: 'item', slot: under('on'), kinds: ['ware'], many: true },
    { role: 'item', slot: under('on', 'for'), kinds: ['event', 'works'], extent: 'full' },
    { role: 'seller', slot: under('with', 'from'), kinds: ['body'] },
    ...price,
  ],
  requires: [
    ['item', 'buyer', 'seller'],
    ['item', 'buyer', 'amount'],
  ],
  idafa: 'subject',
}

/** `تسلمت البحرية 3 زوارق من أصل 12`: part of an order handed over is bought, and no gift. */
export const handed: Frame = {
  ...common,
  rule: 'transaction.hand-over',
  subtype: 'purchase',
  verbs: ['receive_delivery', 'receive'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['organization', 'force', 'state', 'sided'] },
    { role: 'item', slot: 'object', kinds: ['goods'], many: true },
    { role: 'order', slot: under('out_of'), kinds: ['quantity'] },
    { role: 'seller', slot: under('from', 'by'), kinds: ['state', 'organization'] },
  ],
  requires: [['buyer', 'item', 'order']],
  idafa: 'subject',
}

/** `رست المناقصة على شركة سيمنز`: work falls to whom it is given to, and nobody is said to give it. */
export const fallen: Frame = {
  type: 'transaction',
  plover: 'AGREE',
  cameo: '057',
  rule: 'transaction.fall-to',
  subtype: 'contract',
  verbs: ['fall_to'],
  roles: [
    { role: 'item', slot: 'subject', kinds: ['deal', 'project', 'works', 'thing'] },
    { role: 'party', slot: under('on'), kinds: ['organization'], many: true },
    ...price,
  ],
  requires: [['item', 'party']],
  idafa: 'subject',
}

/** `اتفاقية دعم بقيمة مليون يورو من ألمانيا`: money that an agreement gives is a grant, whoever signs it. */
export const grantPact: Frame = {
  ...common,
  rule: 'transaction.grant-pact',
  subtype: 'grant',
  verbs: ['support', 'finance'],
  forms: ['masdar'],
  roles: [
    { role: 'pact', slot: 'over', kinds: ['agreement'] },
    { role: 'party', slot: under('from', 'by'), kinds: ['body'] },
    { role: 'party', slot: under('for'), kinds: ['organization', 'state'], adds: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [['pact', 'amount', 'party']],
  idafa: 'object',
}

/** `كلفة المشروع: 90 مليون دينار`: what a project costs, said by its noun and not by who has built it, it is to cost. */
export const costNoun: Frame = {
  ...common,
  rule: 'transaction.project-cost',
  subtype: 'investment',
  nouns: ['cost'],
  roles: [
    { role: 'item', slot: 'costed', kinds: ['scheme'], extent: 'full' },
    { role: 'item', slot: 'costed', kinds: ['works', 'site'], extent: 'full' },
    { role: 'amount', slot: 'stated', kinds: ['money'], many: true },
  ],
  requires: [['item', 'amount']],
  idafa: 'object',
  status: 'planned',
}
