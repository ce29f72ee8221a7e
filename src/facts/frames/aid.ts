import { type Frame, under } from './frame.ts'

const gift: Frame['roles'] = [
  { role: 'donor', slot: 'subject', kinds: ['actor', 'force'], many: true },
  { role: 'amount', slot: 'object', kinds: ['money'], many: true },
  { role: 'cost', slot: under('cost'), kinds: ['money'] },
  { role: 'amount', slot: under('bi', 'value'), kinds: ['money'], many: true },
  { role: 'item', slot: 'object', kinds: ['goods', 'relief'], many: true, joins: ['ware'] },
  // `سلمت هبة تتكون من …`: the word that only names the gift.
  { role: 'gift', slot: 'object', kinds: ['grant'] },
  { role: 'item', slot: under('bi'), kinds: ['goods'], many: true, joins: ['ware'] },
  { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true },
  { role: 'purpose', slot: under('for'), kinds: ['salary'], extent: 'full' },
  { role: 'recipient', slot: under('for', 'to', 'at'), kinds: ['actor', 'force', 'unit'], many: true },
  { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  { role: 'place', slot: under('to'), kinds: ['place'] },
]

/** Handing something over: the object is the gift, the receiver stands under لـ or إلى. */
export const deliver: Frame = {
  rule: 'aid.deliver',
  type: 'aid',
  verbs: ['provide', 'deliver', 'send', 'grant', 'donate', 'allocate', 'give', 'deposit', 'bring_in'],
  roles: [...gift, { role: 'recipient', slot: 'object', kinds: ['actor', 'force', 'unit'], many: true }],
  requires: [
    ['amount', 'recipient'],
    ['amount', 'donor'],
    ['amount', 'purpose'],
    ['item', 'recipient'],
    ['item', 'donor'],
  ],
  idafa: 'object',
  carries: ['organization', 'force', 'state'],
  plover: 'AID',
  cameo: '070',
}

/** `وزع الهلال الأحمر 2000 سلة على النازحين`. */
export const distributed: Frame = {
  ...deliver,
  rule: 'aid.distribute',
  verbs: ['distribute'],
  roles: [...deliver.roles, { role: 'recipient', slot: under('on'), kinds: ['actor', 'homeless'], many: true }],
}

/** `صرف 820 مليون دولار لمصر`: what is disbursed is money. */
export const disbursed: Frame = {
  ...deliver,
  rule: 'aid.disburse',
  verbs: ['disburse'],
  requires: [
    ['amount', 'recipient'],
    ['amount', 'donor', 'purpose'],
  ],
}

/** A handing over whose giver and taker the sentence leaves unsaid: `تسليم 100 عجلة مدرعة في كانون الثاني بقيمة …`. */
export const handover: Frame = {
  ...deliver,
  rule: 'aid.hand-over',
  verbs: ['deliver'],
  forms: ['masdar'],
  roles: gift,
  requires: [
    ['item', 'cost'],
    ['item', 'amount'],
    ['item', 'time'],
  ],
}

/** Supporting somebody: the object is the receiver, the gift stands under بـ. */
export const support: Frame = {
  rule: 'aid.support',
  type: 'aid',
  verbs: ['support', 'help', 'finance', 'arm', 'supply', 'extend_hand', 'train', 'equip'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['body', 'force'], many: true },
    { role: 'purpose', slot: 'object', kinds: ['salary'], extent: 'full' },
    { role: 'recipient', slot: 'object', kinds: ['state', 'force', 'unit'], many: true },
    { role: 'recipient', slot: under('for'), kinds: ['state', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('bi', 'value'), kinds: ['money'], many: true },
    { role: 'item', slot: under('bi', 'via'), kinds: ['goods'], many: true },
    { role: 'purpose', slot: under('in', 'purpose'), kinds: ['event'], extent: 'full' },
  ],
  requires: [
    ['donor', 'recipient'],
    ['item', 'recipient'],
    ['amount', 'recipient'],
    ['amount', 'donor', 'purpose'],
  ],
  idafa: 'object',
  state: true,
  plover: 'AID',
}

/** Whoever it is that is supported, with a sum or goods: `مولت الوكالة المزارعين بـ…`. */
export const supported: Frame = {
  ...support,
  rule: 'aid.support-with',
  roles: support.roles.map((rule) => (rule.role === 'recipient' ? { ...rule, kinds: ['body', 'people'] } : rule)),
  requires: [
    ['item', 'recipient'],
    ['amount', 'recipient'],
  ],
}

/** Works paid for by whoever gives: `مولت قطر إنشاء 1000 وحدة سكنية`. */
export const finances: Frame = {
  ...support,
  rule: 'aid.finance',
  verbs: ['finance'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['body'], many: true },
    { role: 'purpose', slot: 'object', kinds: ['works'], extent: 'full' },
    { role: 'amount', slot: under('value', 'cost', 'bi'), kinds: ['money'], many: true },
    { role: 'recipient', slot: under('for'), kinds: ['state', 'force', 'people'], many: true },
  ],
  requires: [['donor', 'purpose']],
}

/** Soldiers and others trained. */
export const trains: Frame = {
  ...support,
  rule: 'aid.train',
  subtype: 'training',
  verbs: ['train'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['body', 'force'], many: true },
    { role: 'recipient', slot: 'object', kinds: ['people', 'force', 'unit'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['donor', 'recipient']],
}

/** Aid that arrives: its subject is the gift. */
export const arrival: Frame = {
  rule: 'aid.arrive',
  type: 'aid',
  verbs: ['arrive'],
  roles: [
    { role: 'item', slot: 'subject', kinds: ['aid', 'relief'], many: true },
    { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor', 'force'], many: true },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force'] },
    { role: 'place', slot: under('to', 'in', 'for'), kinds: ['place'] },
  ],
  requires: [['item']],
  idafa: 'subject',
  plover: 'AID',
}

/** `دخلت 100 شاحنة مساعدات إلى القطاع`. */
export const entering: Frame = {
  ...arrival,
  rule: 'aid.enter',
  verbs: ['enter'],
  roles: [...arrival.roles, { role: 'place', slot: 'object', kinds: ['place'] }],
  requires: [
    ['item', 'place'],
    ['item', 'recipient'],
  ],
}

/** `وصلت طائرة محملة بـ40 طنا من المساعدات إلى المطار`. */
export const freighted: Frame = {
  ...arrival,
  rule: 'aid.freight',
  verbs: ['arrive', 'enter'],
  roles: [
    { role: 'carrier', slot: 'subject', kinds: ['craft'] },
    { role: 'item', slot: under('bi', 'content'), kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    ...arrival.roles.filter(({ role }) => role !== 'item'),
  ],
  requires: [['carrier', 'item']],
}

/** What a plane, a ship or a convoy carries to those in need: `طائرة تحمل 10 أطنان من الأدوية`. */
export const carried: Frame = {
  rule: 'aid.carry',
  type: 'aid',
  verbs: ['bear', 'carry'],
  roles: [
    { role: 'carrier', slot: 'subject', kinds: ['craft', 'aid', 'relief'] },
    { role: 'item', slot: 'object', kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    { role: 'item', slot: under('content'), kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    { role: 'donor', slot: under('by', 'from'), kinds: ['state', 'organization'], many: true },
    { role: 'recipient', slot: under('to'), kinds: ['state', 'organization', 'people'] },
    { role: 'place', slot: under('to'), kinds: ['place'] },
  ],
  requires: [['carrier', 'item']],
  idafa: 'object',
  plover: 'AID',
}

/** The receiver's side: `تلقت الوزارة 20 سيارة إسعاف من`. */
export const received: Frame = {
  rule: 'aid.receive',
  type: 'aid',
  verbs: ['receive', 'receive_delivery'],
  roles: [
    { role: 'recipient', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'item', slot: 'object', kinds: ['goods', 'grant'], many: true, joins: ['ware'] },
    { role: 'item', slot: under('in', 'content'), kinds: ['goods'], many: true, joins: ['ware'], adds: true },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    { role: 'amount', slot: under('value'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor', 'force'] },
  ],
  requires: [
    ['recipient', 'item', 'donor'],
    ['recipient', 'amount', 'donor'],
  ],
  idafa: 'subject',
  plover: 'AID',
}

/** Vehicles, weapons or relief taken over, whoever gave them. */
export const takenOver: Frame = {
  ...received,
  rule: 'aid.take-over',
  verbs: ['receive_delivery'],
  roles: received.roles.map((rule) => (rule.role === 'recipient' ? { ...rule, kinds: ['organization', 'force'] } : rule)),
  requires: [['recipient', 'item']],
}

/** Aid told by its noun: `مساعدات لأوكرانيا بقيمة 40 مليونا`, `المساعدات المقدمة من كندا`. */
export const aidNoun: Frame = {
  rule: 'aid.noun',
  type: 'aid',
  nouns: ['aid'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('value', 'cost', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['amount']],
  idafa: 'subject',
  plover: 'AID',
}

/** Aid approved by those who pay is still to come. */
export const approved: Frame = {
  rule: 'aid.approve',
  type: 'aid',
  verbs: ['approve', 'ratify', 'pledge', 'promise'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'amount', slot: under('value', 'bi', 'measure', 'on'), kinds: ['money'], many: true },
    { role: 'item', slot: 'object', kinds: ['aid'] },
    { role: 'item', slot: under('on', 'bi'), kinds: ['aid'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit'], many: true },
  ],
  requires: [
    ['amount', 'recipient'],
    ['amount', 'item'],
    ['item', 'recipient'],
  ],
  idafa: 'subject',
  status: 'planned',
  plover: 'AID',
}

/** What aid adds up to: `بلغت المساعدات المقدمة من قطر 20 مليون دولار`. */
export const total: Frame = {
  rule: 'aid.total',
  type: 'aid',
  verbs: ['reach', 'exceed', 'include', 'arrive', 'estimate'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'gift', slot: 'subject', kinds: ['aid'] },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    { role: 'amount', slot: under('to', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('from', 'by'), kinds: ['body'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['body', 'force', 'people'] },
    { role: 'purpose', slot: under('for', 'purpose'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['gift', 'amount']],
  idafa: 'subject',
  plover: 'AID',
}

/** Aid stopped. */
export const halted: Frame = {
  rule: 'aid.halt',
  type: 'aid',
  verbs: ['stop', 'suspend', 'halt', 'cut_off', 'cancel', 'cut'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'item', slot: 'object', kinds: ['aid'], inside: true },
    { role: 'recipient', slot: under('for', 'to', 'about'), kinds: ['actor', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('value', 'bi'), kinds: ['money'], many: true },
  ],
  requires: [['item']],
  idafa: 'object',
  status: 'denied',
  plover: 'AID',
}

export const aidFrames: readonly Frame[] = [
  deliver,
  distributed,
  disbursed,
  handover,
  support,
  supported,
  finances,
  trains,
  arrival,
  entering,
  freighted,
  carried,
  received,
  takenOver,
  aidNoun,
  approved,
  total,
  halted,
]
