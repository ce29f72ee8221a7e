import { type Frame, under } from './frame.ts'

const meetingRoles: Frame['roles'] = [
  { role: 'participant', slot: 'subject', kinds: ['interlocutor'], many: true },
  { role: 'participant', slot: under('with', 'between'), kinds: ['interlocutor'], many: true, adds: true },
]
const place: Frame['roles'][number] = { role: 'place', slot: under('in', 'bi'), kinds: ['place'] }

export const meet: Frame = {
  rule: 'meeting.meet',
  type: 'meeting',
  verbs: ['meet', 'receive_guest', 'confer'],
  nouns: ['meeting_noun', 'talks'],
  roles: [
    ...meetingRoles,
    { role: 'participant', slot: under('bi'), kinds: ['person'], many: true, adds: true },
    { role: 'participant', slot: 'object', kinds: ['guest'], many: true, adds: true },
    { role: 'topic', slot: under('about', 'subject'), kinds: ['topic'], many: true, extent: 'full' },
    place,
  ],
  requires: [['participant', 'participant']],
  idafa: 'subject',
  plover: 'CONSULT',
  cameo: '040',
}

/** Talking something over with somebody: the object is the topic. */
export const discuss: Frame = {
  rule: 'meeting.discuss',
  type: 'meeting',
  verbs: ['discuss', 'address'],
  roles: [...meetingRoles, { role: 'topic', slot: 'object', kinds: ['topic'], many: true, extent: 'full' }, place],
  requires: [['participant', 'participant']],
  idafa: 'subject',
  plover: 'CONSULT',
  cameo: '040',
}

/** `بحث الجانبان سبل التعاون`. */
export const confer: Frame = {
  ...discuss,
  rule: 'meeting.confer',
  verbs: ['discuss'],
  forms: ['perfect', 'imperfect'],
  roles: [{ role: 'participant', slot: 'subject', kinds: ['pair'] }, { role: 'topic', slot: 'object', kinds: ['topic'], many: true, extent: 'full' }, place],
  requires: [['participant', 'topic']],
}
/** `اجتمع وزراء الخارجية العرب في القاهرة`, `التقى الجانبان`: all who meet are one phrase. */
export const gather: Frame = {
  ...meet,
  rule: 'meeting.gather',
  verbs: ['meet', 'confer'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['pair', 'assembly', 'cabinet'] },
    { role: 'topic', slot: under('about', 'subject'), kinds: ['topic'], many: true, extent: 'full' },
    { role: 'topic', slot: under('for', 'purpose'), kinds: ['discussion'], extent: 'full' },
    place,
  ],
  requires: [
    ['participant', 'place'],
    ['participant', 'topic'],
    ['participant', 'time'],
  ],
}
/** A body discusses with itself: `ناقش مجلس الوزراء الموازنة`, `عقد مجلس الأمن جلسة بشأن السودان`. */
const bodies: Frame['roles'] = [{ role: 'participant', slot: 'subject', kinds: ['assembly', 'cabinet'], many: true }]
export const debate: Frame = {
  ...discuss,
  rule: 'meeting.debate',
  // `جلسة لمناقشة الموازنة` is told by the session.
  forms: ['perfect', 'imperfect'],
  roles: [...bodies, { role: 'topic', slot: 'object', kinds: ['topic'], many: true, extent: 'full' }, place],
  requires: [['participant', 'topic']],
}
export const session: Frame = {
  ...meet,
  rule: 'meeting.session',
  verbs: [],
  nouns: ['session_noun', 'meeting_noun'],
  roles: [
    ...bodies,
    { role: 'topic', slot: under('about', 'subject'), kinds: ['topic'], many: true, extent: 'full' },
    { role: 'topic', slot: under('for', 'purpose'), kinds: ['discussion'], extent: 'full' },
    place,
  ],
  requires: [
    ['participant', 'topic'],
    ['participant', 'place'],
    ['participant', 'time'],
  ],
}
/** `ترأس رئيس الوزراء اجتماعا لمجلس الوزراء`: whoever chairs it and the body that meets. */
export const chaired: Frame = {
  ...session,
  rule: 'meeting.chair',
  verbs: ['chair'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['interlocutor'], many: true },
    { role: 'gathering', slot: 'object', kinds: ['gathering'] },
    { role: 'participant', slot: under('for', 'with'), kinds: ['interlocutor', 'assembly', 'cabinet'], many: true, adds: true },
    ...session.roles.filter(({ role }) => role !== 'participant'),
  ],
  requires: [
    ['gathering', 'participant', 'participant'],
    ['gathering', 'participant', 'topic'],
  ],
}
/** `تلقى الوزير اتصالا هاتفيا من نظيره`. */
export const call: Frame = {
  ...meet,
  rule: 'meeting.call',
  verbs: [],
  nouns: ['call_noun'],
  roles: [
    ...meetingRoles,
    { role: 'participant', slot: under('from', 'by'), kinds: ['interlocutor'], many: true, adds: true },
    { role: 'topic', slot: under('about', 'subject'), kinds: ['topic'], many: true, extent: 'full' },
  ],
}

export const meetingFrames: readonly Frame[] = [meet, discuss, gather, confer, debate, session, chaired, call]
