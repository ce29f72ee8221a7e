import { earlier, type Frame, under } from './frame.ts'

export const agreementSigned: Frame = {
  rule: 'agreement.sign',
  type: 'agreement',
  subtype: 'signed',
  verbs: ['sign', 'conclude', 'agree'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'kind', slot: 'object', kinds: ['agreement'] },
    { role: 'kind', slot: under('on'), kinds: ['agreement'] },
    { role: 'party', slot: under('between', 'with'), kinds: ['actor', 'force'], many: true },
    { role: 'overseer', slot: under('supervision'), kinds: ['actor'], many: true },
    { role: 'attendee', slot: under('attendance'), kinds: ['actor'], many: true },
    { role: 'term', slot: under('during', 'for'), kinds: ['duration'] },
  ],
  requires: [['kind', 'party']],
  masdar: 'object',
  plover: 'AGREE',
  confidence: 0.85,
}

export const meeting: Frame = {
  rule: 'meeting.meet',
  type: 'meeting',
  verbs: ['meet', 'receive_guest', 'discuss'],
  roles: [
    { role: 'participant', slot: 'subject', kinds: ['actor'], many: true },
    { role: 'participant', slot: under('with'), kinds: ['actor'], many: true },
    { role: 'participant', slot: 'object', kinds: ['actor'], many: true },
    { role: 'topic', slot: 'object', kinds: ['topic'], many: true },
    { role: 'place', slot: under('in'), kinds: ['place'] },
  ],
  requires: [
    ['participant', 'topic'],
    ['participant', 'participant'],
  ],
  masdar: 'subject',
  plover: 'CONSULT',
  confidence: 0.75,
}

export const visit: Frame = {
  rule: 'visit.visit',
  type: 'visit',
  verbs: ['visit'],
  nouns: ['visit_noun'],
  roles: [
    { role: 'visitor', slot: 'subject', kinds: ['actor'] },
    { role: 'destination', slot: under('to', 'for'), kinds: ['place'] },
    { role: 'destination', slot: 'object', kinds: ['place'] },
  ],
  requires: [['visitor', 'destination']],
  masdar: 'subject',
  plover: 'CONSULT',
  confidence: 0.8,
}

export const attack: Frame = {
  rule: 'attack.attack',
  type: 'attack',
  verbs: ['attack', 'bomb', 'launch', 'target', 'blow_up', 'assassinate'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'target', slot: under('on', 'against'), kinds: ['actor', 'place', 'force'] },
    { role: 'target', slot: 'object', kinds: ['actor', 'place', 'force'] },
    { role: 'place', slot: under('in'), kinds: ['place'], many: true },
  ],
  requires: [
    ['attacker', 'target'],
    ['attacker', 'place'],
  ],
  masdar: 'subject',
  plover: 'ASSAULT',
  confidence: 0.7,
}

const territory: Frame['roles'] = [
  { role: 'controller', slot: 'subject', kinds: ['actor', 'force'] },
  { role: 'extent', slot: under('on'), kinds: ['share'] },
  { role: 'extent', slot: 'object', kinds: ['share'] },
  { role: 'territory', slot: under('on'), kinds: ['place'] },
  { role: 'territory', slot: 'object', kinds: ['place'] },
  { role: 'population', slot: 'object', kinds: ['people'] },
  { role: 'former', slot: under('from'), kinds: ['force'] },
]
export const seized: Frame = {
  rule: 'control.seize',
  type: 'control',
  subtype: 'seized',
  verbs: ['control', 'capture'],
  roles: territory,
  requires: [['territory'], ['extent']],
  masdar: 'subject',
  plover: 'ASSAULT',
  confidence: 0.75,
}
export const liberated: Frame = {
  rule: 'control.liberate',
  type: 'control',
  subtype: 'liberated',
  verbs: ['liberate', 'retake'],
  roles: territory,
  requires: [['territory'], ['extent']],
  masdar: 'object',
  plover: 'ASSAULT',
  confidence: 0.75,
}

export const withdrawn: Frame = {
  rule: 'movement.withdraw',
  type: 'movement',
  subtype: 'withdrawn',
  verbs: ['withdraw', 'leave'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'origin', slot: under('from', 'in'), kinds: ['place'] },
    { role: 'destination', slot: under('to'), kinds: ['place'] },
  ],
  requires: [['actor']],
  masdar: 'subject',
  plover: 'RETREAT',
  confidence: 0.75,
}

/** How many formations a force has or raises. */
export const strength: Frame = {
  rule: 'strength.have',
  type: 'strength',
  verbs: ['include', 'supply', 'form'],
  roles: [
    { role: 'force', slot: 'subject', kinds: ['force'] },
    { role: 'unit', slot: 'object', kinds: ['formation'] },
    { role: 'unit', slot: under('bi', 'from'), kinds: ['formation'] },
  ],
  requires: [['unit']],
  masdar: 'object',
  confidence: 0.7,
}

/** How many of a force's formations are armed. */
export const armed: Frame = {
  rule: 'strength.armed',
  type: 'strength',
  verbs: ['arm'],
  roles: [
    { role: 'force', slot: earlier('in'), kinds: ['force'] },
    { role: 'unit', slot: earlier('from'), kinds: ['formation'] },
    { role: 'armed', slot: 'object', kinds: ['formation'] },
  ],
  requires: [['unit', 'armed']],
  masdar: 'object',
  confidence: 0.8,
}
