/** Money granted, and money put into something. */
import { common, price } from './deal.ts'
import { type Frame, under } from './frame.ts'

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

/** `وافق مجلس الوزراء على منحة مقدمة من الاتحاد الأوروبي`: who takes it has still to sign. */
export const acceptedGrant: Frame = {
  ...grantApproved,
  rule: 'transaction.accept-grant',
  verbs: ['approve', 'agree', 'ratify', 'adopt'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['legislature'] },
    { role: 'deal', slot: 'object', kinds: ['grant'] },
    { role: 'deal', slot: under('on'), kinds: ['grant'] },
    { role: 'party', slot: under('from', 'by'), kinds: ['organization', 'state'] },
    ...grantApproved.roles.filter(({ role }) => role !== 'party' && role !== 'deal'),
  ],
  requires: [['body', 'deal', 'party']],
  status: 'planned',
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
  nouns: ['investment'],
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

/** `وافقت الحكومة على مشروع خط أنابيب بكلفة 2.5 مليار دولار`: the project itself, with what it costs. */
export const projectCost: Frame = {
  ...common,
  rule: 'transaction.project',
  subtype: 'investment',
  nouns: ['project', 'plant'],
  roles: [
    { role: 'item', slot: 'trigger', kinds: ['thing'], extent: 'phrase' },
    { role: 'party', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'amount', slot: under('cost'), kinds: ['money'], many: true },
  ],
  requires: [['item', 'amount']],
  idafa: 'object',
}

/** `كلف المشروع 300 مليون دولار`: what it cost to do. */
export const costs: Frame = {
  ...common,
  rule: 'transaction.cost',
  subtype: 'investment',
  verbs: ['charge_with', 'cost'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'item', slot: 'subject', kinds: ['project', 'works', 'site', 'event'], extent: 'measure' },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
  ],
  requires: [['item', 'amount']],
  idafa: 'subject',
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

/** `استثمرت قطر ملياري دولار في مصر`, `ضخ المصرف 20 مليونا في السوق`: whoever invests a sum need not say in what. */
export const invested: Frame = {
  ...investment,
  rule: 'transaction.put-in',
  verbs: ['invest', 'inject'],
  nouns: [],
  roles: [...investment.roles, { role: 'item', slot: under('in'), kinds: ['place', 'site'] }],
  requires: [['party', 'amount']],
}
