/** Money lent and borrowed. */
import { common, price } from './deal.ts'
import { type Frame, under } from './frame.ts'

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
    // `اتفاقية قرض بقيمة …`: of a list of agreements, whoever lends.
    { role: 'pact', slot: 'over', kinds: ['agreement'] },
    ...price,
  ],
  requires: [
    ['amount', 'pact'],
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
    { role: 'lender', slot: 'subject', kinds: ['financier'] },
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

/** `وافق البرلمان على اتفاقية قرض بين مصر والصندوق`: a parliament lends nothing, and what it has still to approve is to come. */
export const approvedLoan: Frame = {
  ...loan,
  rule: 'transaction.approve-loan',
  nouns: [],
  verbs: ['approve', 'agree', 'ratify', 'adopt'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['legislature'] },
    { role: 'deal', slot: 'object', kinds: ['loan'] },
    { role: 'deal', slot: under('on'), kinds: ['loan'] },
    { role: 'lender', slot: under('with', 'between', 'from', 'by'), kinds: ['bank'], many: true },
    { role: 'borrower', slot: under('with', 'between', 'for'), kinds: ['organization', 'state'], many: true },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['body', 'deal', 'amount'],
    ['body', 'deal', 'lender'],
  ],
  idafa: 'object',
  status: 'planned',
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
/** `طلبت الحكومة قرضا من البنك`: a loan asked for is still to come. */
export const requested: Frame = {
  ...loan,
  rule: 'transaction.request-loan',
  nouns: [],
  performative: false,
  verbs: ['request', 'want', 'seek'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'borrower', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'deal', slot: 'object', kinds: ['loan'] },
    { role: 'lender', slot: under('from'), kinds: ['organization', 'state'] },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'borrower', 'amount'],
    ['deal', 'borrower', 'lender'],
  ],
  idafa: 'object',
  status: 'planned',
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
    // `الشريحة الثانية من القرض`.
    { role: 'deal', slot: under('from'), kinds: ['loan'] },
    { role: 'lender', slot: under('from', 'by'), kinds: ['organization', 'place'] },
    { role: 'item', slot: under('for', 'purpose'), kinds: ['event', 'project'], extent: 'full' },
    ...price,
  ],
  requires: [
    ['deal', 'borrower', 'amount'],
    ['deal', 'borrower', 'lender'],
  ],
}

/** A loan signed: the bank lends, whoever signs with it borrows. */
export const loanSigned: Frame = {
  ...loan,
  rule: 'transaction.sign-loan',
  nouns: [],
  verbs: ['sign', 'conclude', 'reach_deal'],
  roles: [
    { role: 'lender', slot: 'subject', kinds: ['bank'], many: true },
    { role: 'borrower', slot: 'subject', kinds: ['organization', 'state'], many: true },
    // `اتفاق مع الصندوق على قرض`.
    { role: 'pact', slot: under('to'), kinds: ['agreement'] },
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
