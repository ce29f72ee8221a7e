import { type Frame, under } from './frame.ts'

const roles: Frame['roles'] = [
  { role: 'donor', slot: 'subject', kinds: ['actor', 'force'] },
  { role: 'amount', slot: 'object', kinds: ['money'] },
  { role: 'cost', slot: under('cost'), kinds: ['money'] },
  { role: 'amount', slot: under('bi', 'value'), kinds: ['money'] },
  { role: 'item', slot: 'object', kinds: ['goods'], many: true },
  { role: 'item', slot: under('bi'), kinds: ['goods'], many: true },
  { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force', 'unit'], many: true },
  { role: 'purpose', slot: under('for'), kinds: ['salary'] },
]

/** Handing something over: the object is the gift, the receiver stands under لـ or إلى. */
export const deliver: Frame = {
  rule: 'aid.deliver',
  type: 'aid',
  verbs: ['provide', 'deliver', 'send', 'grant', 'donate', 'allocate', 'distribute'],
  roles,
  requires: [['amount'], ['item', 'recipient'], ['item', 'donor']],
  masdar: 'object',
  plover: 'AID',
  confidence: 0.85,
}

/** Supporting somebody: the object is the receiver, the gift stands under بـ. */
export const support: Frame = {
  rule: 'aid.support',
  type: 'aid',
  verbs: ['support', 'help', 'finance', 'arm', 'supply', 'extend_hand', 'train'],
  roles: [
    { role: 'donor', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'recipient', slot: 'object', kinds: ['actor', 'force', 'unit'], many: true },
    { role: 'recipient', slot: under('for'), kinds: ['actor', 'force', 'unit'], many: true },
    { role: 'amount', slot: under('bi', 'value'), kinds: ['money'] },
    { role: 'item', slot: under('bi'), kinds: ['goods'], many: true },
    { role: 'item', slot: 'object', kinds: ['goods'], many: true },
  ],
  requires: [
    ['donor', 'recipient'],
    ['item', 'recipient'],
    ['amount', 'recipient'],
  ],
  masdar: 'object',
  plover: 'AID',
  confidence: 0.75,
}

/** Aid that arrives: its subject is the gift. */
export const arrival: Frame = {
  rule: 'aid.arrive',
  type: 'aid',
  verbs: ['arrive'],
  roles: [
    { role: 'item', slot: 'subject', kinds: ['goods'] },
    { role: 'donor', slot: under('by', 'from'), kinds: ['actor', 'force'] },
    { role: 'recipient', slot: under('for', 'to'), kinds: ['actor', 'force'] },
  ],
  requires: [['item']],
  masdar: 'subject',
  plover: 'AID',
  confidence: 0.8,
}
