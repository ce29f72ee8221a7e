import { type Frame, under } from './frame.ts'

/** Who gives: a body, a force or somebody named; of others only their donations are news. */
const GIVERS = ['body', 'force', 'person'] as const

const gift: Frame['roles'] = [
  { role: 'donor', slot: 'subject', kinds: GIVERS, many: true },
  { role: 'amount', slot: 'object', kinds: ['money'], many: true },
  { role: 'cost', slot: under('cost'), kinds: ['money'] },
  { role: 'amount', slot: under('bi', 'value'), kinds: ['money'], many: true },
  { role: 'item', slot: 'object', kinds: ['goods', 'relief'], many: true, joins: ['ware'] },
  // `سلمت هبة تتكون من …`: the word that only names the gift.
  { role: 'gift', slot: 'object', kinds: ['grant'] },
  { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true },
  // `قافلة من 20 شاحنة`.
  { role: 'item', slot: under('from'), kinds: ['vehicle'], adds: true },
  { role: 'purpose', slot: under('for'), kinds: ['salary'], extent: 'full' },
  { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit'], many: true },
  { role: 'recipient', slot: under('at', 'in'), kinds: ['bank'] },
  { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  { role: 'place', slot: under('to'), kinds: ['place'] },
]

const GIVING = ['provide', 'deliver', 'send', 'grant', 'allocate', 'give', 'deposit']

/** Handing something over: the object is the gift, the receiver stands under لـ or إلى. */
export const deliver: Frame = {
  rule: 'aid.deliver',
  type: 'aid',
  verbs: GIVING,
  roles: [...gift, { role: 'recipient', slot: 'object', kinds: ['actor', 'force', 'unit'], many: true }],
  requires: [
    ['amount', 'recipient'],
    ['amount', 'donor'],
    ['amount', 'purpose'],
    ['item', 'donor'],
  ],
  idafa: 'object',
  carries: ['organization', 'force', 'state'],
  plover: 'AID',
  cameo: '070',
}

/** Vehicles, arms or relief that a body gets from nobody named; medicine given to patients is no aid. */
export const delivered: Frame = {
  ...deliver,
  rule: 'aid.deliver-to',
  roles: gift.map((rule) => (rule.role === 'recipient' ? { ...rule, kinds: ['body', 'force', 'unit', 'homeless'] } : rule)),
  requires: [['item', 'recipient']],
}

/** `أدخل الأردن 30 شاحنة مساعدات إلى القطاع`: of all that is brought in somewhere, relief. */
export const broughtIn: Frame = {
  ...deliver,
  rule: 'aid.bring-in',
  verbs: ['bring_in'],
  roles: gift.map((rule) => (rule.role === 'item' && rule.slot === 'object' ? { ...rule, kinds: ['relief', 'aid'] } : rule)),
  requires: [
    ['item', 'donor'],
    ['item', 'recipient'],
    ['item', 'place'],
  ],
}

/** `تبرع رجل أعمال بـ10 سيارات إسعاف`: anybody may donate, and what he donates stands under بـ. */
export const donated: Frame = {
  ...deliver,
  rule: 'aid.donate',
  verbs: ['donate'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'item', slot: under('bi'), kinds: ['goods'], many: true, joins: ['ware'] },
    ...deliver.roles.filter(({ role }) => role !== 'donor'),
  ],
  requires: [...deliver.requires, ['item', 'recipient']],
}

/** `رصدت الوزارة 30 مليون درهم لترميم المدارس`, `أطلقت الوزارة مليار دينار للرواتب`: elsewhere these verbs have no sum for an object. */
export const earmarked: Frame = {
  ...deliver,
  rule: 'aid.earmark',
  verbs: ['monitor', 'fire'],
  roles: gift.filter(({ role }) => ['donor', 'amount', 'purpose', 'recipient'].includes(role)),
  requires: [['amount', 'donor', 'purpose']],
}

/** `وزع الهلال الأحمر 2000 سلة على النازحين`. */
export const distributed: Frame = {
  ...deliver,
  rule: 'aid.distribute',
  verbs: ['distribute'],
  roles: [
    ...deliver.roles.map((rule) => (rule.role === 'donor' ? { ...rule, kinds: ['actor' as const, 'force' as const] } : rule)),
    { role: 'recipient', slot: under('on'), kinds: ['actor', 'homeless'], many: true },
  ],
}

/** `صرف 820 مليون دولار لمصر`: what is disbursed is money. */
export const disbursed: Frame = {
  ...deliver,
  rule: 'aid.disburse',
  verbs: ['disburse', 'inject'],
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
  forms: ['perfect', 'imperfect'],
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
    { role: 'item', slot: 'object', kinds: ['goods', 'grant', 'relief'], many: true, joins: ['ware'] },
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

/** `حصلت مصر على تمويل بقيمة 200 مليون يورو من الاتحاد الأوروبي`. */
export const obtained: Frame = {
  ...received,
  rule: 'aid.obtain',
  verbs: ['acquire'],
  roles: [
    { role: 'recipient', slot: 'subject', kinds: ['body', 'force'] },
    { role: 'item', slot: under('on'), kinds: ['aid', 'relief'], many: true },
    { role: 'amount', slot: under('value', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['body', 'force'] },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [
    ['recipient', 'item', 'donor'],
    ['recipient', 'item', 'amount'],
  ],
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
  verbs: ['approve', 'ratify'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor'] },
    { role: 'amount', slot: under('value', 'bi', 'measure', 'on'), kinds: ['money'], many: true },
    { role: 'item', slot: 'object', kinds: ['aid'] },
    { role: 'item', slot: under('on', 'bi'), kinds: ['aid'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit'], many: true },
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

/** `أعلنت كندا حزمة مساعدات للبنان بقيمة 50 مليون دولار`: aid announced is still to come. */
export const announcedAid: Frame = {
  ...approved,
  rule: 'aid.announce',
  verbs: ['announce', 'reveal', 'offer'],
  roles: [
    ...approved.roles.map((rule) => (rule.role === 'donor' ? { ...rule, kinds: ['body' as const] } : rule)),
    { role: 'item', slot: under('about'), kinds: ['aid'] },
  ],
  requires: [
    ['amount', 'item', 'donor'],
    ['item', 'recipient', 'donor'],
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

export const aidFrames: readonly Frame[] = [
  deliver,
  delivered,
  broughtIn,
  donated,
  earmarked,
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
  obtained,
  aidNoun,
  approved,
  pledged,
  announcedAid,
  resumed,
  total,
  halted,
]
