/** Aid told by its noun: approved, pledged, announced, resumed, added up, halted. */
import { type Frame, under, withKinds } from './frame.ts'

/** Aid told by its noun: `مساعدات لأوكرانيا بقيمة 40 مليونا`, `المساعدات المقدمة من كندا`. */
export const aidNoun: Frame = {
  rule: 'aid.noun',
  type: 'aid',
  nouns: ['aid'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit', 'populace'], many: true },
    { role: 'amount', slot: under('value', 'cost', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['amount']],
  idafa: 'subject',
  plover: 'AID',
}

/** `اتفاقية دعم بقيمة مليون يورو من ألمانيا`, `تمويل بقيمة 200 مليون من البنك الدولي`. */
export const supportSum: Frame = {
  ...aidNoun,
  rule: 'aid.support-sum',
  nouns: [],
  verbs: ['support', 'finance'],
  forms: ['masdar'],
  roles: [
    { role: 'donor', slot: under('by', 'from'), kinds: ['body'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['body', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('value', 'measure'), kinds: ['money'], many: true },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['amount', 'donor']],
  idafa: 'object',
}

/** Aid approved by those who pay is still to come. */
export const approved: Frame = {
  rule: 'aid.approve',
  type: 'aid',
  verbs: ['approve', 'ratify'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'amount', slot: under('value', 'bi', 'measure', 'on'), kinds: ['money'], many: true },
    { role: 'item', slot: 'object', kinds: ['aid'] },
    { role: 'item', slot: under('on', 'bi'), kinds: ['aid'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit', 'populace'], many: true },
  ],
  requires: [
    ['amount', 'item'],
    ['item', 'recipient'],
  ],
  idafa: 'subject',
  status: 'planned',
  plover: 'AID',
}

/** `تعهدت اليابان بـ20 مليون دولار لأوكرانيا`: a sum pledged to somebody need not be called aid; a budget approved must be. */
export const pledged: Frame = {
  ...approved,
  rule: 'aid.pledge',
  verbs: ['pledge', 'promise'],
  requires: [['amount', 'recipient'], ...approved.requires],
}

/** `تعهدت اليابان بمبلغ 20 مليون دولار`: a state that pledges a sum need not say to whom. */
export const pledgedSum: Frame = {
  ...pledged,
  rule: 'aid.pledge-sum',
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['state', 'organization', 'benefactor'] },
    { role: 'amount', slot: under('bi', 'value'), kinds: ['money'], many: true },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['donor', 'amount']],
}

/** `طلبت الوكالة 30 مليون دولار لتمويل عملياتها`: what is asked for is still to come. */
export const asked: Frame = {
  ...approved,
  rule: 'aid.request',
  verbs: ['request'],
  roles: [
    // A hospital that asks for a sum sends a bill.
    { role: 'recipient', slot: 'subject', kinds: ['named-body'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    { role: 'donor', slot: under('from'), kinds: ['state', 'organization', 'benefactor'] },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['recipient', 'amount']],
  idafa: 'object',
}

/** `أعلنت كندا حزمة مساعدات للبنان بقيمة 50 مليون دولار`: aid announced is still to come. */
export const announcedAid: Frame = {
  ...approved,
  rule: 'aid.announce',
  verbs: ['announce', 'reveal', 'offer'],
  roles: [
    // Whoever announces funding may be told of its giver behind it; aid announced is one's own.
    ...withKinds(approved.roles, { donor: ['body'], item: ['relief'] }),
    { role: 'item', slot: under('about'), kinds: ['relief'] },
  ],
  requires: [
    ['amount', 'item', 'donor'],
    ['item', 'recipient', 'donor'],
    // `أعلن الوزير فلان حزمة مساعدات لكييف بقيمة …`: whose money it is the sentence need not say.
    ['amount', 'item', 'recipient'],
  ],
}

/** `استأنفت اليابان تمويل الوكالة`. */
export const resumed: Frame = {
  rule: 'aid.resume',
  type: 'aid',
  verbs: ['resume'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['body'] },
    { role: 'item', slot: 'object', kinds: ['aid'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['body', 'force'], many: true },
    { role: 'recipient', slot: 'object', kinds: ['body', 'force'], inside: true },
    { role: 'amount', slot: under('value', 'bi'), kinds: ['money'], many: true },
  ],
  requires: [['item', 'donor', 'recipient']],
  idafa: 'object',
  status: 'ongoing',
  plover: 'AID',
}

/** What aid adds up to: `بلغت المساعدات المقدمة من قطر 20 مليون دولار`. */
export const total: Frame = {
  rule: 'aid.total',
  type: 'aid',
  verbs: ['reach', 'exceed', 'include', 'arrive', 'estimate'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'gift', slot: 'subject', kinds: ['aid', 'grant'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    // `تشمل المساعدات 5 آلاف خيمة وأدوية`
    { role: 'item', slot: 'object', kinds: ['goods', 'relief'], many: true, joins: ['ware'] },
    { role: 'amount', slot: under('to', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('from', 'by'), kinds: ['body'] },
    // `حجم المساعدات ‹الألمانية›`
    { role: 'donor', slot: 'nation', kinds: ['state'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['body', 'force', 'people'] },
    { role: 'purpose', slot: under('for', 'purpose'), kinds: ['event'], extent: 'full' },
    { role: 'purpose', slot: under('for'), kinds: ['relief', 'project'] },
  ],
  requires: [
    ['gift', 'amount'],
    ['gift', 'item'],
  ],
  idafa: 'subject',
  plover: 'AID',
}

/** `المساعدات الأميركية تجاوزت 3 مليارات دولار`. */
export const passes: Frame = {
  ...total,
  rule: 'aid.pass',
  verbs: [],
  nouns: ['said'],
  roles: [
    { role: 'gift', slot: 'topic', kinds: ['aid', 'grant'] },
    { role: 'donor', slot: 'nation', kinds: ['actor'] },
    { role: 'amount', slot: 'trigger', kinds: ['money'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['body', 'force', 'people'] },
  ],
  requires: [['gift', 'amount']],
}

/** Aid stopped. */
export const halted: Frame = {
  rule: 'aid.halt',
  type: 'aid',
  verbs: ['stop', 'suspend', 'halt', 'cut_off', 'cancel'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'item', slot: 'object', kinds: ['aid'], inside: true },
    { role: 'amount', slot: 'object', kinds: ['money'] },
    // `جمدت الولايات المتحدة 130 مليون دولار من المساعدات`.
    { role: 'item', slot: under('from'), kinds: ['aid'] },
    { role: 'recipient', slot: under('for', 'to', 'about'), kinds: ['actor', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('value', 'bi'), kinds: ['money'], many: true },
  ],
  requires: [['item']],
  idafa: 'object',
  status: 'denied',
  plover: 'AID',
}
