import { type Frame, under } from './frame.ts'

export const visit: Frame = {
  rule: 'visit.visit',
  type: 'visit',
  verbs: ['visit', 'inspect'],
  nouns: ['visit_noun'],
  roles: [
    { role: 'visitor', slot: 'subject', kinds: ['guest', 'assembly', 'cabinet', 'guard'], many: true },
    { role: 'destination', slot: under('to', 'for'), kinds: ['place'], many: true },
    { role: 'destination', slot: under('to'), kinds: ['area', 'building', 'site'] },
    { role: 'visitor', slot: under('for'), kinds: ['name', 'officer', 'delegation'], noun: true },
    { role: 'destination', slot: 'object', kinds: ['place', 'area', 'building', 'body', 'site'] },
    // `جولة تفقدية في المنطقة المتضررة`.
    { role: 'destination', slot: under('in'), kinds: ['place', 'area'], noun: true },
    { role: 'destination', slot: 'included', kinds: ['place'], many: true, noun: true },
    { role: 'purpose', slot: under('purpose'), kinds: ['event'], extent: 'full' },
  ],
  requires: [['visitor', 'destination']],
  idafa: 'subject',
  carries: ['person', 'delegation'],
  plover: 'CONSULT',
  cameo: '042',
}

/** Somebody of rank arriving somewhere. */
export const arrives: Frame = {
  rule: 'visit.arrive',
  type: 'visit',
  verbs: ['arrive', 'head_to'],
  roles: [
    { role: 'visitor', slot: 'subject', kinds: ['person', 'delegation'], many: true },
    { role: 'destination', slot: under('to', 'for'), kinds: ['place'] },
    { role: 'destination', slot: 'object', kinds: ['place'] },
  ],
  requires: [['visitor', 'destination']],
  idafa: 'subject',
  carries: ['person', 'delegation'],
  plover: 'CONSULT',
  cameo: '042',
}

/** `غادر الأمير إلى لندن`: the place left is no destination. */
export const sets: Frame = {
  ...arrives,
  rule: 'visit.leave',
  verbs: ['leave'],
  roles: arrives.roles.filter(({ slot }) => slot !== 'object'),
}

/** `وكان في استقباله بالمطار المحافظ`: who receives the visitor of the visit told before. */
export const welcomed: Frame = {
  rule: 'visit.welcome',
  type: 'visit',
  verbs: ['receive_guest'],
  forms: ['masdar'],
  roles: [{ role: 'host', slot: 'object', kinds: ['guest'], many: true }],
  requires: [['host']],
  idafa: 'object',
  being: true,
}

export const visitFrames: readonly Frame[] = [visit, arrives, sets, welcomed]
