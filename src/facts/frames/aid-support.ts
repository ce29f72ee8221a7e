/** Aid told by whom it helps: supported, financed, armed, trained. */
import { type Frame, under, withKinds } from './frame.ts'

/** Supporting somebody: the object is the receiver, the gift stands under بـ. */
export const support: Frame = {
  rule: 'aid.support',
  type: 'aid',
  verbs: ['support', 'help', 'finance', 'arm', 'supply', 'extend_hand', 'equip'],
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

/** `وزودت ‹القوات› بـ50 طنا`: a force that stands alone beside it gets the goods. */
export const equipped: Frame = {
  ...support,
  rule: 'aid.equip',
  verbs: ['supply', 'equip', 'arm'],
  forms: ['perfect', 'imperfect'],
  roles: [...support.roles, { role: 'item', slot: under('bi'), kinds: ['load'], many: true }],
  requires: [['item', 'recipient']],
  patient: ['recipient'],
  patientKinds: ['force', 'unit'],
  carries: ['state', 'organization'],
}

/** Whoever it is that is supported, with a sum or goods: `مولت الوكالة المزارعين بـ…`. */
export const supported: Frame = {
  ...support,
  rule: 'aid.support-with',
  forms: ['perfect', 'imperfect'],
  roles: withKinds(support.roles, { recipient: ['body', 'people'] }),
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

const trainees: Frame['roles'] = [
  { role: 'recipient', slot: 'subject', kinds: ['people', 'force', 'unit', 'formation'] },
  { role: 'donor', slot: under('by', 'with', 'supervision'), kinds: ['body', 'force', 'people', 'actor'] },
  { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
]
/** `تدرب 12 لواء على أيدي مدربين من التحالف`: who trained stands behind. */
export const trained: Frame = {
  ...trains,
  rule: 'aid.be-trained',
  verbs: ['be_trained'],
  forms: ['perfect', 'imperfect'],
  roles: trainees,
  requires: [['donor', 'recipient']],
  idafa: 'subject',
}
/** `تلقى 300 مقاتل تدريبات على يد خبراء` */
export const instructed: Frame = {
  ...trained,
  rule: 'aid.get-training',
  verbs: ['receive', 'undergo'],
  roles: [...trainees, { role: 'training', slot: 'object', kinds: ['training'] }, { role: 'training', slot: under('for'), kinds: ['training'] }],
  requires: [['donor', 'recipient', 'training']],
}

/** `اختارت الوزارة 30 طيارا لتدريبهم`: whoever is chosen to be trained is helped; others are chosen for less. */
export const selected: Frame = {
  ...trains,
  rule: 'aid.select',
  verbs: ['choose'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['body', 'force'], many: true },
    { role: 'recipient', slot: 'object', kinds: ['people', 'force', 'unit'], many: true },
    { role: 'purpose', slot: under('for'), kinds: ['training'], extent: 'full' },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['recipient', 'purpose']],
}
