import { aidNoun, announcedAid, approved, asked, halted, passes, pledged, pledgedSum, resumed, supportSum, total } from './aid-promised.ts'
import { accepted, arrival, carried, crossing, entering, freighted, got, obtained, obtainedSum, received, takenOver } from './aid-received.ts'
import { equipped, finances, instructed, selected, support, supported, trained, trains } from './aid-support.ts'
import { type Frame, under, withKinds } from './frame.ts'

/** Who gives: a body, a force or somebody named; of others only their donations are news. */
const GIVERS = ['body', 'force', 'person', 'benefactor'] as const

const gift: Frame['roles'] = [
  { role: 'donor', slot: 'subject', kinds: GIVERS, many: true },
  { role: 'amount', slot: 'object', kinds: ['money'], many: true },
  { role: 'cost', slot: under('cost'), kinds: ['money'] },
  { role: 'amount', slot: under('bi', 'value'), kinds: ['money'], many: true },
  { role: 'item', slot: 'object', kinds: ['goods', 'relief'], many: true, joins: ['ware'] },
  // `سلمت هبة تتكون من …`: the word that only names the gift.
  { role: 'gift', slot: 'object', kinds: ['grant'] },
  { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true },
  // `أرسلت طائرة محملة بـ20 طنا من الأدوية`: what is aboard is given, and not the plane.
  { role: 'cargo', slot: under('laden'), kinds: ['goods', 'relief', 'aid'], many: true, joins: ['ware'] },
  // `معدات من بينها 20 شاحنة`.
  { role: 'item', slot: under('including'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true, beside: true },
  // `قافلة من 20 شاحنة`.
  { role: 'item', slot: under('from'), kinds: ['vehicle'], adds: true },
  { role: 'purpose', slot: under('for'), kinds: ['salary'], extent: 'full' },
  { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit', 'people', 'families', 'populace'], many: true },
  { role: 'recipient', slot: under('at', 'in'), kinds: ['bank'] },
  // `لدعم ‹تونس›`.
  { role: 'recipient', slot: 'helped', kinds: ['state', 'force', 'unit', 'people', 'organization'], inside: true },
  { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  { role: 'purpose', slot: under('for'), kinds: ['relief', 'project'] },
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
    ['item', 'donor'],
  ],
  idafa: 'object',
  ordered: true,
  carries: ['organization', 'force', 'state'],
  plover: 'AID',
  cameo: '070',
}

/** `تم تخصيص 100 مليون دولار لإعادة بناء الجسور`: of what is allotted, or provided by nobody named, what it is for is enough. */
export const allotted: Frame = { ...deliver, rule: 'aid.allot', verbs: ['allocate'], requires: [['amount', 'purpose']] }
export const provided: Frame = { ...allotted, rule: 'aid.provide-for', verbs: GIVING, forms: ['masdar'] }

/** Vehicles, arms or relief that a body gets from nobody named; medicine given to patients is no aid. */
export const delivered: Frame = {
  ...deliver,
  rule: 'aid.deliver-to',
  roles: gift.map((rule) => (rule.role === 'recipient' && rule.many ? { ...rule, kinds: ['body', 'force', 'unit', 'homeless'] } : rule)),
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
  roles: [...withKinds(deliver.roles, { donor: ['actor', 'force'] }), { role: 'recipient', slot: under('on'), kinds: ['actor', 'homeless'], many: true }],
}

/** `صرف 820 مليون دولار لمصر`: what is disbursed is money. */
export const disbursed: Frame = {
  ...deliver,
  rule: 'aid.disburse',
  verbs: ['disburse', 'inject', 'transfer'],
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

export const aidFrames: readonly Frame[] = [
  deliver,
  allotted,
  provided,
  delivered,
  broughtIn,
  donated,
  earmarked,
  distributed,
  disbursed,
  handover,
  support,
  supported,
  equipped,
  finances,
  trains,
  trained,
  instructed,
  selected,
  arrival,
  entering,
  crossing,
  freighted,
  carried,
  received,
  takenOver,
  got,
  accepted,
  obtained,
  obtainedSum,
  aidNoun,
  supportSum,
  approved,
  pledged,
  pledgedSum,
  asked,
  announcedAid,
  resumed,
  total,
  passes,
  halted,
]
