import { type Frame, under } from './frame.ts'

const price: Frame['roles'] = [
  { role: 'amount', slot: under('value', 'cost', 'measure', 'bi', 'versus'), kinds: ['money'], many: true },
  { role: 'term', slot: under('term', 'on'), kinds: ['duration'] },
]
/** Whoever the clause before was about deals on (`قالت الوزارة إنها اشترت …`). */
const common = { type: 'transaction', plover: 'COOPERATE', carries: ['organization', 'force', 'state'] } as const

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
  roles: purchase.roles.map((rule) => (rule.role === 'item' ? { ...rule, kinds: ['load'] } : rule)),
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
  roles: sale.roles.map((rule) => (rule.role === 'item' ? { ...rule, kinds: ['stock'] } : rule)),
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
    ...price,
  ],
  requires: [
    ['deal', 'party', 'party'],
    ['deal', 'amount'],
    ['deal', 'party', 'item'],
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
    { role: 'buyer', slot: 'subject', kinds: ['organization'] },
    { role: 'party', slot: under('on', 'for', 'to'), kinds: ['organization'], many: true },
    { role: 'item', slot: 'object', kinds: ['thing'] },
    ...price,
  ],
  requires: [
    ['item', 'amount'],
    ['item', 'party'],
  ],
}

/** A loan named: `قرض بقيمة … من البنك`. */
export const loan: Frame = {
  ...common,
  rule: 'transaction.loan',
  subtype: 'loan',
  nouns: ['loan'],
  performative: true,
  verbs: ['lend', 'borrow'],
  roles: [
    { role: 'lender', slot: under('from', 'by'), kinds: ['organization', 'place'] },
    { role: 'lender', slot: 'subject', kinds: ['organization', 'place'] },
    { role: 'borrower', slot: under('for'), kinds: ['organization', 'place'] },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['amount', 'lender'],
    ['amount', 'borrower'],
    ['amount', 'item'],
  ],
  idafa: 'subject',
}

/** A loan that somebody approves or grants: the lender is the subject. */
export const lends: Frame = {
  ...loan,
  rule: 'transaction.lend',
  nouns: [],
  verbs: ['approve', 'grant', 'provide', 'agree', 'give'],
  roles: [
    ...loan.roles.filter((r) => r.role !== 'lender'),
    { role: 'lender', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: 'object', kinds: ['loan'] },
    { role: 'deal', slot: under('on'), kinds: ['loan'] },
    { role: 'borrower', slot: 'object', kinds: ['organization', 'state'] },
  ],
  requires: [
    ['deal', 'amount', 'lender'],
    ['deal', 'lender', 'borrower'],
  ],
  idafa: 'object',
}

/** `يعتزم الصندوق إقراض الحكومة 300 مليون دولار`: the sum is the object. */
export const lentSum: Frame = {
  ...loan,
  rule: 'transaction.lend-sum',
  nouns: [],
  verbs: ['lend'],
  roles: [
    { role: 'lender', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'borrower', slot: 'object', kinds: ['organization', 'state', 'body'] },
    { role: 'borrower', slot: under('for', 'to'), kinds: ['organization', 'state'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    ...price,
  ],
  requires: [['borrower', 'amount']],
  idafa: 'object',
}

/** `أصدرت المملكة سندات بقيمة 12 مليار دولار`: who issues bonds borrows. */
export const issued: Frame = {
  ...common,
  rule: 'transaction.issue-bonds',
  subtype: 'loan',
  verbs: ['issue', 'put_forward', 'sell'],
  roles: [{ role: 'borrower', slot: 'subject', kinds: ['body'] }, { role: 'item', slot: 'object', kinds: ['bond'] }, ...price],
  requires: [['item', 'borrower', 'amount']],
  idafa: 'object',
}

/** `اقترضت الحكومة مليار دولار من البنك`. */
export const borrowed: Frame = {
  ...loan,
  rule: 'transaction.borrow',
  nouns: [],
  verbs: ['borrow'],
  roles: [
    { role: 'borrower', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    { role: 'lender', slot: under('from', 'by'), kinds: ['organization', 'state'] },
    ...price,
  ],
  requires: [['borrower', 'amount']],
}
/** `حصل الأردن على قرض من البنك الدولي`. */
export const obtained: Frame = {
  ...loan,
  rule: 'transaction.obtain-loan',
  nouns: [],
  verbs: ['acquire', 'receive', 'take'],
  roles: [
    { role: 'borrower', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: under('on'), kinds: ['loan'] },
    { role: 'deal', slot: 'object', kinds: ['loan'] },
    { role: 'lender', slot: under('from', 'by'), kinds: ['organization', 'place'] },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'borrower', 'amount'],
    ['deal', 'borrower', 'lender'],
  ],
}

/** A share of a firm taken over: `استحوذت المجموعة على 60% من الشركة`. */
export const stake: Frame = {
  ...purchase,
  rule: 'transaction.take-over',
  verbs: ['acquire', 'buy'],
  roles: [
    { role: 'buyer', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'item', slot: under('on'), kinds: ['percent', 'share'] },
    { role: 'item', slot: 'object', kinds: ['percent', 'share'] },
    { role: 'seller', slot: under('from'), kinds: ['organization'] },
    ...price,
  ],
  requires: [['buyer', 'item', 'seller']],
}

/** A loan signed: the bank lends, whoever signs with it borrows. */
export const loanSigned: Frame = {
  ...loan,
  rule: 'transaction.sign-loan',
  nouns: [],
  verbs: ['sign', 'conclude'],
  roles: [
    { role: 'lender', slot: 'subject', kinds: ['bank'], many: true },
    { role: 'borrower', slot: 'subject', kinds: ['organization', 'state'], many: true },
    { role: 'deal', slot: 'object', kinds: ['loan'] },
    { role: 'deal', slot: under('on'), kinds: ['loan'] },
    { role: 'lender', slot: under('with', 'between', 'from'), kinds: ['bank'], many: true },
    { role: 'borrower', slot: under('with', 'between', 'for'), kinds: ['organization', 'state'], many: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'lender', 'borrower'],
    ['deal', 'lender', 'amount'],
    ['deal', 'borrower', 'amount'],
  ],
  idafa: 'object',
}

/** `وقعت الحكومة والبنك الدولي اتفاقية منحة بقيمة 150 مليونا`. */
export const grantSigned: Frame = {
  ...common,
  rule: 'transaction.sign-grant',
  subtype: 'grant',
  verbs: ['sign', 'conclude'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['organization', 'state'], many: true },
    { role: 'deal', slot: 'object', kinds: ['grant'], inside: true },
    { role: 'party', slot: under('with', 'between'), kinds: ['organization', 'state'], many: true, adds: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [['deal', 'party', 'amount']],
  idafa: 'object',
}

/** `وافق البنك الدولي على منحة بقيمة 75 مليون دولار لليمن`. */
export const grantApproved: Frame = {
  ...common,
  rule: 'transaction.approve-grant',
  subtype: 'grant',
  verbs: ['approve', 'agree', 'grant', 'provide', 'give'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: 'object', kinds: ['grant'] },
    { role: 'deal', slot: under('on'), kinds: ['grant'] },
    { role: 'party', slot: under('for', 'to'), kinds: ['organization', 'state'], adds: true },
    { role: 'party', slot: 'object', kinds: ['organization', 'state'], adds: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'party', 'amount'],
    ['deal', 'party', 'party'],
  ],
  idafa: 'object',
}

export const grant: Frame = {
  ...common,
  rule: 'transaction.grant',
  subtype: 'grant',
  nouns: ['grant_noun'],
  roles: [
    { role: 'party', slot: under('from', 'by'), kinds: ['organization', 'place'] },
    { role: 'party', slot: 'subject', kinds: ['organization', 'place'] },
    { role: 'party', slot: under('for', 'to'), kinds: ['organization', 'state'], adds: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [['amount', 'party']],
  idafa: 'subject',
}

/** `حصل لبنان على منحة بقيمة … من الاتحاد الأوروبي`. */
export const grantObtained: Frame = {
  ...common,
  rule: 'transaction.obtain-grant',
  subtype: 'grant',
  verbs: ['acquire', 'receive'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: under('on'), kinds: ['grant'] },
    { role: 'party', slot: under('from', 'by'), kinds: ['organization', 'state'], adds: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'party', 'amount'],
    ['deal', 'party', 'party'],
  ],
  idafa: 'subject',
}

/** Money put into a project, or what a project costs. */
export const investment: Frame = {
  ...common,
  rule: 'transaction.invest',
  subtype: 'investment',
  verbs: ['build', 'accomplish', 'install', 'open'],
  nouns: ['investment', 'project'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['organization', 'place'] },
    { role: 'item', slot: 'object', kinds: ['project', 'counted'] },
    { role: 'item', slot: under('in'), kinds: ['project'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    ...price,
  ],
  requires: [['amount', 'item']],
  idafa: 'object',
}

/** Sites built, too; a centre opened is no investment of whoever opens it. */
export const built: Frame = {
  ...investment,
  rule: 'transaction.build',
  verbs: ['build', 'accomplish', 'install'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: investment.roles.map((rule) => (rule.role === 'item' && rule.slot === 'object' ? { ...rule, kinds: ['project', 'counted', 'site'] } : rule)),
}

/** `استثمرت قطر ملياري دولار في مصر`: whoever invests a sum need not say in what. */
export const invested: Frame = {
  ...investment,
  rule: 'transaction.put-in',
  verbs: ['invest'],
  nouns: [],
  roles: [...investment.roles, { role: 'item', slot: under('in'), kinds: ['place', 'site'] }],
  requires: [['party', 'amount']],
}

export const transactionFrames: readonly Frame[] = [
  purchase,
  acquired,
  stake,
  sale,
  sharesSold,
  quantity,
  loanSigned,
  grantSigned,
  grantObtained,
  grantApproved,
  borrowed,
  lentSum,
  issued,
  obtained,
  contract,
  won,
  awarded,
  loan,
  lends,
  grant,
  built,
  investment,
  invested,
]
