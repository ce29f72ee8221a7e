import { type Frame, under } from './frame.ts'

const meetingRoles: Frame['roles'] = [
  { role: 'participant', slot: 'subject', kinds: ['actor'], many: true },
  { role: 'participant', slot: under('with', 'between'), kinds: ['actor', 'people'], many: true, adds: true },
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
    { role: 'participant', slot: 'object', kinds: ['actor'], many: true, adds: true },
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
  verbs: ['discuss'],
  roles: [...meetingRoles, { role: 'topic', slot: 'object', kinds: ['topic'], many: true, extent: 'full' }, place],
  requires: [
    ['participant', 'topic'],
    ['participant', 'participant'],
  ],
  idafa: 'subject',
  plover: 'CONSULT',
  cameo: '040',
}

export const meetingFrames: readonly Frame[] = [meet, discuss]
