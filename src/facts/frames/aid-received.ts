/** Aid told by where it comes: what arrives, what is carried, who receives. */
import { type Frame, under, withKinds } from './frame.ts'

/** `طائرة ‹تركية›`: of whom nobody else is said to send, whose it is that brings the gift. */
const sender: Frame['roles'][number] = { role: 'donor', slot: 'nation', kinds: ['actor'] }

/** Aid that arrives: its subject is the gift. */
export const arrival: Frame = {
  rule: 'aid.arrive',
  type: 'aid',
  verbs: ['arrive'],
  roles: [
    { role: 'item', slot: 'subject', kinds: ['aid', 'relief', 'batch'], many: true },
    { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true, beside: true },
    // `قافلة مكونة من 20 شاحنة`.
    { role: 'item', slot: under('from'), kinds: ['vehicle'], adds: true, beside: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor', 'force'], many: true },
    sender,
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'populace'] },
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

/** `عبرت 20 شاحنة مساعدات إلى حلب`: of all that crosses, and of all that is voiced (`عبر عن دعمه`), relief. */
export const crossing: Frame = { ...entering, rule: 'aid.cross', verbs: ['cross'], roles: withKinds(entering.roles, { item: ['relief'] }) }

/** `وصلت طائرة محملة بـ40 طنا من المساعدات إلى المطار`. */
export const freighted: Frame = {
  ...arrival,
  rule: 'aid.freight',
  verbs: ['arrive', 'enter', 'cross'],
  roles: [
    { role: 'carrier', slot: 'subject', kinds: ['craft'] },
    { role: 'item', slot: under('bi', 'content', 'laden'), kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    ...arrival.roles.filter(({ role }) => role !== 'item'),
  ],
  requires: [['carrier', 'item']],
}

/** What a plane, a ship or a convoy carries to those in need: `طائرة تحمل 10 أطنان من الأدوية`. */
export const carried: Frame = {
  rule: 'aid.carry',
  type: 'aid',
  verbs: ['bear', 'carry', 'carry_aboard'],
  roles: [
    { role: 'carrier', slot: 'subject', kinds: ['craft', 'aid', 'relief'] },
    { role: 'item', slot: 'object', kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    { role: 'item', slot: under('content'), kinds: ['relief', 'aid'], many: true, joins: ['ware'] },
    { role: 'donor', slot: under('by', 'from'), kinds: ['state', 'organization'], many: true },
    sender,
    { role: 'recipient', slot: under('to'), kinds: ['state', 'organization', 'people', 'populace'] },
    { role: 'recipient', slot: under('for'), kinds: ['state', 'people', 'families', 'populace'] },
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
    { role: 'item', slot: under('including'), kinds: ['goods'], many: true, joins: ['ware'], adds: true, beside: true },
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
  roles: withKinds(received.roles, { recipient: ['organization', 'force', 'state', 'sided'], item: ['goods', 'relief'] }),
  requires: [['recipient', 'item']],
}
export const got: Frame = {
  ...takenOver,
  rule: 'aid.get',
  verbs: ['receive'],
  roles: withKinds(takenOver.roles, { recipient: ['organization', 'force', 'state'] }),
}

/** `تسلم 15 مدرعة من فرنسا`: who takes it over is not said. */
export const accepted: Frame = {
  ...received,
  rule: 'aid.accept',
  verbs: ['receive_delivery'],
  forms: ['masdar'],
  requires: [['item', 'donor']],
  idafa: 'object',
}

/** `حصلت مصر على تمويل بقيمة 200 مليون يورو من الاتحاد الأوروبي`. */
export const obtained: Frame = {
  ...received,
  rule: 'aid.obtain',
  verbs: ['acquire'],
  roles: [
    { role: 'recipient', slot: 'subject', kinds: ['body', 'force'] },
    { role: 'item', slot: under('on'), kinds: ['aid', 'relief', 'grant'], many: true },
    { role: 'item', slot: under('content'), kinds: ['goods', 'relief'], many: true, joins: ['ware'], adds: true },
    { role: 'amount', slot: under('value', 'bi', 'measure'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['body', 'force'] },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [
    ['recipient', 'item', 'donor'],
    ['recipient', 'item', 'amount'],
  ],
}

/** `سيحصل لبنان على 250 مليون دولار من البنك الدولي`: a sum that somebody named gives. */
export const obtainedSum: Frame = {
  ...obtained,
  rule: 'aid.obtain-sum',
  roles: [
    { role: 'recipient', slot: 'subject', kinds: ['organization', 'state'] },
    { role: 'amount', slot: under('on'), kinds: ['money'], many: true },
    { role: 'donor', slot: under('by', 'from'), kinds: ['state', 'bank', 'organization'] },
    { role: 'purpose', slot: under('purpose', 'for'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['recipient', 'amount', 'donor']],
}
