import { type Frame, under } from './frame.ts'

const parties: Frame['roles'] = [
  { role: 'signatory', slot: 'subject', kinds: ['person', 'peer'], many: true },
  { role: 'party', slot: 'subject', kinds: ['actor', 'force'], many: true },
  { role: 'kind', slot: 'object', kinds: ['agreement'] },
  { role: 'kind', slot: under('on'), kinds: ['agreement'] },
  { role: 'party', slot: under('between', 'with'), kinds: ['actor', 'force'], many: true, adds: true },
  { role: 'overseer', slot: under('supervision'), kinds: ['actor'], many: true },
  { role: 'attendee', slot: under('attendance'), kinds: ['actor'], many: true },
  { role: 'amount', slot: under('value', 'cost'), kinds: ['money'], many: true },
  { role: 'term', slot: under('during', 'term', 'for'), kinds: ['duration'] },
  { role: 'subject', slot: under('for', 'about', 'subject', 'purpose'), kinds: ['event', 'topic'], extent: 'full' },
  { role: 'subject', slot: under('in'), kinds: ['event'], extent: 'full' },
  { role: 'subject', slot: 'aimed', kinds: ['event'], extent: 'full' },
]

export const signed: Frame = {
  rule: 'agreement.sign',
  type: 'agreement',
  subtype: 'signed',
  verbs: ['sign', 'conclude'],
  roles: [
    // `وقع الاتفاق ‹عن الجانب الليبي› الوزير`
    { role: 'party', slot: under('about'), kinds: ['sided'] },
    { role: 'party', slot: under('about'), kinds: ['sided'], adds: true },
    ...parties,
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  late: true,
  requires: [
    ['kind', 'party'],
    ['kind', 'signatory'],
    ['kind', 'time'],
  ],
  idafa: 'object',
  plover: 'AGREE',
  cameo: '057',
}

/** `مذكرة التفاهم الموقعة بين الجانبين في أيلول 2022`: the signing is told by a participle. */
export const pact: Frame = {
  rule: 'agreement.pact',
  type: 'agreement',
  subtype: 'signed',
  nouns: ['pact'],
  phrase: 'signed-pact',
  roles: [
    { role: 'kind', slot: 'trigger', kinds: ['agreement'] },
    { role: 'party', slot: under('between', 'with', 'by'), kinds: ['actor', 'force'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [
    ['kind', 'party'],
    ['kind', 'time'],
  ],
  idafa: 'object',
  plover: 'AGREE',
  cameo: '057',
}

/** `شهد الرئيسان التوقيع على 26 اتفاقية`: so many agreements are news whoever signs them. */
export const signedMany: Frame = {
  ...signed,
  rule: 'agreement.sign-many',
  roles: [
    { role: 'attendee', slot: 'undergoer', kinds: ['person', 'pair'], many: true },
    ...signed.roles.map((rule) => (rule.role === 'kind' ? { ...rule, kinds: ['pacts'] as const } : rule)),
  ],
  requires: [['kind']],
}

/** `اتفق الطرفان على هدنة`; an agreement itself (`اتفاق هدنة`) is signed by another word. */
export const settled: Frame = { ...signed, verbs: ['agree'], forms: ['perfect', 'imperfect'] }

export const renewed: Frame = {
  rule: 'agreement.renew',
  type: 'agreement',
  subtype: 'renewed',
  verbs: ['renew', 'extend'],
  roles: [{ role: 'predecessor', slot: under('for'), kinds: ['agreement'] }, ...parties],
  requires: [['kind'], ['predecessor']],
  idafa: 'object',
  plover: 'AGREE',
}

export const cancelled: Frame = {
  rule: 'agreement.cancel',
  type: 'agreement',
  subtype: 'cancelled',
  verbs: ['cancel', 'withdraw', 'terminate', 'suspend'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['actor'], many: true },
    { role: 'kind', slot: 'object', kinds: ['agreement'] },
    { role: 'kind', slot: under('from'), kinds: ['agreement'] },
    { role: 'party', slot: under('with'), kinds: ['actor'], many: true, adds: true },
  ],
  requires: [['kind']],
  idafa: 'object',
  plover: 'AGREE',
}

/** A truce or deal made known, or beginning. */
export const announced: Frame = {
  rule: 'agreement.announce',
  type: 'agreement',
  subtype: 'announced',
  verbs: ['announce', 'begin', 'declare'],
  roles: [
    { role: 'kind', slot: 'object', kinds: ['truce'] },
    { role: 'kind', slot: under('about'), kinds: ['truce'] },
    { role: 'party', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'term', slot: under('term', 'for', 'during'), kinds: ['duration'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['kind']],
  idafa: 'object',
  plover: 'AGREE',
}

/** `توصلت الفصائل إلى اتفاق لوقف إطلاق النار`. */
export const reached: Frame = {
  ...signed,
  rule: 'agreement.reach',
  subtype: 'announced',
  verbs: ['reach_deal'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'kind', slot: under('to'), kinds: ['agreement', 'truce'] },
    { role: 'subject', slot: under('for', 'about', 'purpose'), kinds: ['event', 'truce'], extent: 'full' },
    ...signed.roles.filter(({ role, slot }) => !['kind', 'signatory', 'subject'].includes(role) && slot !== 'subject'),
  ],
  requires: [
    ['kind', 'party'],
    ['kind', 'subject'],
  ],
  idafa: 'subject',
}
/** `اتفق العراق وتركيا على استئناف تصدير النفط`: what is agreed is an act. */
export const agreed: Frame = {
  ...signed,
  rule: 'agreement.agree',
  subtype: 'announced',
  verbs: ['agree'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'party', slot: under('with'), kinds: ['actor', 'force'], many: true, adds: true },
    { role: 'subject', slot: under('on'), kinds: ['event'], extent: 'full' },
    { role: 'term', slot: under('term', 'for'), kinds: ['duration'] },
  ],
  requires: [['party', 'subject']],
  idafa: 'subject',
}
/** `دخل وقف إطلاق النار حيز التنفيذ`. */
export const effective: Frame = {
  ...announced,
  rule: 'agreement.effect',
  verbs: ['enter'],
  roles: [
    { role: 'kind', slot: 'subject', kinds: ['truce', 'agreement'] },
    { role: 'effect', slot: 'object', kinds: ['effect'] },
    { role: 'party', slot: under('between'), kinds: ['actor', 'force'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['kind', 'effect']],
  idafa: 'subject',
}

export const agreementFrames: readonly Frame[] = [signed, pact, signedMany, settled, reached, agreed, renewed, cancelled, announced, effective]
