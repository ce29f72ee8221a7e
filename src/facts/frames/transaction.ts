import { common, price } from './deal.ts'
import { type Frame, under, withKinds } from './frame.ts'
import { acceptedGrant, built, costs, grant, grantApproved, grantObtained, grantSigned, invested, investment, projectCost } from './grant.ts'
import { approvedLoan, borrowed, issued, lends, lentSum, loan, loanSigned, obtained, requested } from './loan.ts'
import { costNoun, fallen, grantPact, handed, ordered } from './order.ts'
import { paid, wages } from './payment.ts'

export const purchase: Frame = {
  ...common,
  rule: 'transaction.buy',
  subtype: 'purchase',
  verbs: ['buy', 'import'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'buyer', slot: under('for'), kinds: ['body', 'force'] },
    { role: 'item', slot: 'object', kinds: ['ware'], many: true },
    { role: 'item', slot: under('on'), kinds: ['ware'], many: true },
    { role: 'seller', slot: under('from', 'by'), kinds: ['actor'] },
    ...price,
  ],
  requires: [
    ['buyer', 'item'],
    ['item', 'amount'],
    ['item', 'seller'],
  ],
  idafa: 'object',
  cameo: '061',
}

/** `حصل العراق على 20 طائرة`: what else one gets is no purchase. */
export const acquired: Frame = {
  ...purchase,
  rule: 'transaction.acquire',
  verbs: ['acquire'],
  roles: withKinds(purchase.roles, { item: ['load'] }),
}

/** A load bought by nobody named: `تم استيراد 500 ألف برميل`. */
export const quantity: Frame = {
  ...purchase,
  rule: 'transaction.load',
  verbs: ['buy', 'import'],
  forms: ['perfect', 'masdar'],
  roles: [
    { role: 'item', slot: 'object', kinds: ['load'], many: true },
    { role: 'buyer', slot: under('for'), kinds: ['body', 'force'] },
    { role: 'seller', slot: under('from', 'by'), kinds: ['state', 'organization'] },
    ...price,
  ],
  requires: [['item']],
}

export const sale: Frame = {
  ...common,
  rule: 'transaction.sell',
  subtype: 'sale',
  verbs: ['sell', 'export', 'supply_goods'],
  roles: [
    { role: 'seller', slot: 'subject', kinds: ['actor'] },
    { role: 'item', slot: 'object', kinds: ['ware', 'share', 'percent'], many: true },
    // `بيع محتمل لصواريخ إلى الكويت`.
    { role: 'item', slot: under('for'), kinds: ['ware'], many: true, noun: true },
    { role: 'buyer', slot: under('to', 'for'), kinds: ['actor', 'force'] },
    { role: 'buyer', slot: 'object', kinds: ['state'] },
    // `توريد 10 محولات من الصين`
    { role: 'seller', slot: under('from', 'by'), kinds: ['state', 'organization'] },
    ...price,
  ],
  requires: [
    ['item', 'buyer'],
    ['item', 'amount'],
  ],
  idafa: 'object',
  cameo: '061',
}

/** `باعت الشركة أسهما بقيمة مليار دولار`; a share that tops a table (`تصدر`) is not sold. */
export const sharesSold: Frame = {
  ...sale,
  rule: 'transaction.sell-shares',
  verbs: ['sell'],
  roles: [
    ...withKinds(sale.roles, { item: ['stock'] }),
    // `حصة 5 بالمئة`, `حصتها البالغة 5 بالمئة`
    { role: 'item', slot: 'object', kinds: ['percent'], adds: true },
    { role: 'item', slot: under('rate', 'value'), kinds: ['percent'], adds: true },
  ],
}

/** `باعت الشركة مليوني برميل`: a load sold, to nobody named. */
export const loadSold: Frame = {
  ...sale,
  rule: 'transaction.sell-load',
  verbs: ['sell'],
  forms: ['perfect', 'masdar'],
  roles: withKinds(sale.roles, { item: ['load'] }),
  requires: [['seller', 'item']],
}

/** A contract won, awarded or signed. */
export const contract: Frame = {
  ...common,
  rule: 'transaction.contract',
  subtype: 'contract',
  verbs: ['win', 'sign', 'conclude', 'hold', 'acquire'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['organization', 'place', 'office'], many: true },
    { role: 'deal', slot: 'object', kinds: ['deal'] },
    { role: 'deal', slot: under('bi', 'on'), kinds: ['deal'] },
    { role: 'party', slot: under('with', 'between'), kinds: ['organization', 'place'], many: true, adds: true },
    { role: 'item', slot: under('for', 'subject', 'about'), kinds: ['event', 'project', 'works', 'ware'], extent: 'full' },
    { role: 'item', slot: 'dealt', kinds: ['works', 'supply'], extent: 'full' },
    // `العقود الخاصة بمشروع الميناء`.
    { role: 'item', slot: under('bi'), kinds: ['scheme'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'party', 'party'],
    ['deal', 'amount'],
    ['deal', 'item'],
  ],
  idafa: 'object',
  plover: 'AGREE',
  cameo: '057',
}

/** A sum of contracts won: `فازت الشركة بـ3 مليارات من العقود`. */
export const won: Frame = {
  ...contract,
  rule: 'transaction.win',
  verbs: ['win'],
  requires: [['party', 'amount']],
}

/** Work awarded: what is awarded is the object, the contractor stands under على. */
export const awarded: Frame = {
  ...contract,
  rule: 'transaction.award',
  verbs: ['award'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['organization', 'state', 'office'] },
    { role: 'party', slot: under('on', 'for', 'to'), kinds: ['organization'], many: true },
    { role: 'item', slot: 'object', kinds: ['thing'] },
    ...price,
  ],
  requires: [
    ['item', 'amount'],
    ['item', 'party'],
  ],
}

/** `منحت الوزارة شركة كورية عقدا لبناء مصفاة`: with a contract, whom it is given to is the first object. */
export const entrusted: Frame = {
  ...contract,
  rule: 'transaction.entrust',
  verbs: ['grant', 'give', 'award'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: 'object', kinds: ['deal'] },
    { role: 'party', slot: 'object', kinds: ['organization'] },
    { role: 'party', slot: under('on', 'for', 'to'), kinds: ['organization'], many: true },
    { role: 'item', slot: under('for', 'subject', 'about'), kinds: ['event', 'project', 'works', 'ware'], extent: 'full' },
    { role: 'item', slot: 'dealt', kinds: ['works', 'supply'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'party', 'item'],
    ['deal', 'party', 'amount'],
  ],
}

/** A share of a firm taken over: `استحوذت المجموعة على 60% من الشركة`. */
export const stake: Frame = {
  ...purchase,
  rule: 'transaction.take-over',
  verbs: ['acquire', 'buy'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'item', slot: under('on'), kinds: ['percent', 'share', 'stock'] },
    { role: 'item', slot: 'object', kinds: ['percent', 'share', 'stock'] },
    // `حصة نسبتها 40 بالمئة`.
    { role: 'item', slot: under('rate', 'value'), kinds: ['percent'], adds: true },
    { role: 'item', slot: 'object', kinds: ['percent'], adds: true },
    { role: 'seller', slot: under('from'), kinds: ['organization'] },
    ...price,
  ],
  requires: [
    ['buyer', 'item', 'seller'],
    ['buyer', 'item', 'amount'],
    ['buyer', 'item', 'item'],
  ],
}

export const transactionFrames: readonly Frame[] = [
  purchase,
  acquired,
  stake,
  sale,
  sharesSold,
  loadSold,
  quantity,
  loanSigned,
  approvedLoan,
  grantSigned,
  grantObtained,
  acceptedGrant,
  grantApproved,
  borrowed,
  lentSum,
  issued,
  obtained,
  contract,
  won,
  entrusted,
  awarded,
  fallen,
  ordered,
  handed,
  grantPact,
  loan,
  lends,
  grant,
  built,
  investment,
  projectCost,
  costNoun,
  costs,
  invested,
  requested,
  paid,
  wages,
]
