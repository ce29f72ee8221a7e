import { earlier, type Frame, under } from './frame.ts'

type Roles = Frame['roles']
const participants: Roles = [
  { role: 'participant', slot: 'subject', kinds: ['interlocutor'], many: true },
  { role: 'participant', slot: under('with'), kinds: ['interlocutor'], many: true, adds: true },
  // All who meet, when nobody was named before (`العلاقات بين البلدين` are a topic).
  { role: 'participant', slot: under('between'), kinds: ['interlocutor', 'pair'], many: true },
]
const place: Roles = [
  { role: 'place', slot: under('in'), kinds: ['place'] },
  { role: 'place', slot: under('bi'), kinds: ['spot'] },
  { role: 'place', slot: under('in'), kinds: ['spot'] },
  { role: 'place', slot: 'stage', kinds: ['spot'] },
]
/** What is talked about, however it is said. */
const topics: Roles = [
  { role: 'topic', slot: under('about', 'subject'), kinds: ['topic'], many: true, extent: 'full' },
  { role: 'topic', slot: 'discussed', kinds: ['topic'], many: true, extent: 'full' },
]
const object: Roles = [{ role: 'topic', slot: 'object', kinds: ['topic'], many: true, extent: 'full' }]

const one: Frame = {
  rule: 'meeting.meet',
  type: 'meeting',
  verbs: ['meet', 'receive_guest', 'confer'],
  nouns: ['meeting_noun', 'summit_noun', 'talks'],
  roles: [
    ...participants,
    { role: 'participant', slot: under('bi'), kinds: ['person'], many: true, adds: true },
    { role: 'participant', slot: 'object', kinds: ['guest'], many: true, adds: true },
    ...topics,
    ...place,
  ],
  requires: [['participant', 'participant']],
  idafa: 'subject',
  plover: 'CONSULT',
  cameo: '040',
}

/** Whoever meets somebody else may have been named before; a body or a pair stands beside its verb. */
const known = { carries: ['person', 'delegation'] } as const
export const meet: Frame = { ...one, ...known, being: false }

/** Talking something over with somebody: the object is the topic. */
export const discuss: Frame = {
  ...one,
  ...known,
  rule: 'meeting.discuss',
  verbs: ['discuss', 'address'],
  // `بحث أجراه مختص` is a study.
  forms: ['perfect', 'imperfect'],
  nouns: [],
  // `تناول ‹اللقاء› جهود السلام`: what the talks were about is told by them, and they are no topic.
  roles: [...participants, { role: 'link', slot: 'subject', kinds: ['gathering'] }, ...object, ...place],
}

/** `بحث الجانبان سبل التعاون`. */
export const confer: Frame = {
  ...one,
  rule: 'meeting.confer',
  verbs: ['discuss'],
  nouns: [],
  forms: ['perfect', 'imperfect'],
  roles: [{ role: 'participant', slot: 'subject', kinds: ['pair'] }, ...object, ...place],
  requires: [['participant', 'topic']],
}
/** Whoever sits in the chair, beside the body that meets (`برئاسة الوزير`). */
const chair: Roles = [{ role: 'participant', slot: under('chairmanship'), kinds: ['person'], many: true, adds: true }]
/** `اجتمع وزراء الخارجية العرب في القاهرة`, `التقى الجانبان`: all who meet are one phrase. */
export const gather: Frame = {
  ...one,
  rule: 'meeting.gather',
  verbs: ['meet', 'confer'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: [{ role: 'participant', slot: 'subject', kinds: ['pair', 'assembly', 'cabinet'] }, ...chair, ...topics, ...place],
  requires: [
    ['participant', 'place'],
    ['participant', 'topic'],
    ['participant', 'time'],
  ],
}
/** A body discusses with itself: `ناقش مجلس الوزراء الموازنة`, `عقد مجلس الأمن جلسة بشأن السودان`. */
const bodies: Roles = [{ role: 'participant', slot: 'subject', kinds: ['assembly', 'cabinet'], many: true }]
export const debate: Frame = {
  ...one,
  rule: 'meeting.debate',
  verbs: ['discuss', 'address'],
  nouns: [],
  // `جلسة لمناقشة الموازنة` is told by the session.
  forms: ['perfect', 'imperfect'],
  roles: [...bodies, ...object, ...place],
  requires: [['participant', 'topic']],
}
export const session: Frame = {
  ...one,
  rule: 'meeting.session',
  verbs: [],
  nouns: ['session_noun', 'meeting_noun', 'summit_noun', 'talks'],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['assembly', 'cabinet', 'pair'], many: true },
    { role: 'participant', slot: under('between'), kinds: ['person'] },
    ...chair,
    ...topics,
    ...place,
  ],
  requires: [
    ['participant', 'topic'],
    ['participant', 'place'],
    ['participant', 'time'],
    ['participant', 'participant'],
  ],
}
/** `ترأس رئيس الوزراء اجتماعا لمجلس الوزراء`: whoever chairs it and the body that meets. */
export const chaired: Frame = {
  ...one,
  rule: 'meeting.chair',
  verbs: ['chair'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['interlocutor'], many: true },
    { role: 'gathering', slot: 'object', kinds: ['gathering'] },
    { role: 'participant', slot: under('for', 'with'), kinds: ['interlocutor', 'assembly', 'cabinet'], many: true, adds: true },
    { role: 'participant', slot: under('attendance'), kinds: ['person'], many: true, adds: true },
    ...topics,
    ...place,
  ],
  requires: [
    ['gathering', 'participant', 'participant'],
    ['gathering', 'participant', 'topic'],
  ],
}
/** `لقاء جمع الوزير بالسفير`, `اجتماع ضم قادة الأحزاب`. */
const brought: Roles[number] = { role: 'participant', slot: 'joined', kinds: ['interlocutor'], many: true, adds: true }
export const joins: Frame = {
  ...one,
  rule: 'meeting.join',
  verbs: ['meet'],
  forms: ['masdar'],
  roles: [brought, brought, ...topics, ...place],
  requires: [
    ['participant', 'participant'],
    ['participant', 'place'],
    ['participant', 'topic'],
  ],
}
/** `تلقى الوزير اتصالا هاتفيا من نظيره`, `اتصل بنظيره`. */
const callers: Roles = [
  { role: 'participant', slot: 'subject', kinds: ['person', 'peer'], many: true },
  { role: 'participant', slot: under('from', 'by', 'bi', 'with', 'between'), kinds: ['person', 'peer'], many: true, adds: true },
]
export const call: Frame = { ...one, ...known, rule: 'meeting.call', verbs: [], nouns: ['call_noun'], roles: [...callers, ...topics] }
/** `عقد الوزير مؤتمرا صحفيا مشتركا مع نظيره`: who speak side by side have met. */
export const press: Frame = {
  ...one,
  ...known,
  rule: 'meeting.press',
  verbs: [],
  nouns: ['joint_conference'],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['person', 'peer', 'pair'], many: true },
    { role: 'participant', slot: under('with', 'between'), kinds: ['person', 'peer'], many: true, adds: true },
    ...place,
  ],
}
/** `هاتف الرئيس نظيره`. */
export const phone: Frame = {
  ...call,
  verbs: ['phone'],
  nouns: [],
  roles: [...callers, { role: 'participant', slot: 'object', kinds: ['guest'], many: true, adds: true }, ...topics],
}
/** `تستضيف الرياض قمة`, `عقدت القمة العربية في بغداد`: where states gather, whoever they are. */
export const hosted: Frame = {
  ...one,
  rule: 'meeting.summit',
  verbs: ['host'],
  nouns: [],
  roles: [
    { role: 'host', slot: 'subject', kinds: ['host'] },
    { role: 'gathering', slot: 'object', kinds: ['summit'] },
    ...participants.slice(1),
    ...topics,
    ...place,
  ],
  requires: [['gathering', 'host']],
}
export const summit: Frame = {
  ...hosted,
  verbs: ['hold', 'take_place', 'begin', 'start_off', 'wind_up'],
  forms: ['perfect', 'imperfect'],
  roles: [{ role: 'gathering', slot: 'subject', kinds: ['summit'] }, ...topics, ...place],
  requires: [['gathering', 'place']],
}

/** `وتناولت المباحثات العلاقات`, `جرى خلال اللقاء بحث الأزمة`, `وبحثا التعاون`: the topic of the meeting told before. */
export const topic: Frame = {
  ...one,
  rule: 'meeting.topic',
  verbs: ['discuss', 'address', 'touch_on', 'revolve'],
  nouns: [],
  roles: [
    { role: 'link', slot: 'subject', kinds: ['gathering', 'pair'] },
    { role: 'link', slot: under('during', 'in'), kinds: ['gathering'] },
    { role: 'link', slot: earlier('during', 'in'), kinds: ['gathering'] },
    { role: 'link', slot: 'echo', kinds: [] },
    ...object,
    { role: 'topic', slot: 'discussed', kinds: ['topic'], many: true, extent: 'full', adds: true },
    { role: 'topic', slot: under('to', 'on', 'about'), kinds: ['topic'], many: true, extent: 'full' },
  ],
  requires: [['link', 'topic']],
  idafa: 'object',
}

export const meetingFrames: readonly Frame[] = [meet, discuss, gather, confer, debate, session, chaired, joins, call, press, phone, hosted, summit, topic]
