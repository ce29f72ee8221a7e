import { type Frame, under } from './frame.ts'

const way: Frame['roles'] = [
  { role: 'origin', slot: under('from'), kinds: ['place', 'area'] },
  { role: 'destination', slot: under('to', 'toward', 'for'), kinds: ['place', 'area'] },
]

export const withdrawn: Frame = {
  rule: 'movement.withdraw',
  type: 'movement',
  subtype: 'withdrawn',
  verbs: ['withdraw', 'leave', 'retreat'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'count', slot: 'subject', kinds: ['troops'] },
    { role: 'origin', slot: 'object', kinds: ['place', 'area', 'stronghold'] },
    ...way,
  ],
  requires: [['actor', 'origin'], ['actor'], ['count', 'origin']],
  idafa: 'subject',
  plover: 'RETREAT',
  cameo: '0874',
}

export const pulledOut: Frame = {
  rule: 'movement.pull-out',
  type: 'movement',
  subtype: 'withdrawn',
  verbs: ['pull_out'],
  roles: [{ role: 'actor', slot: 'object', kinds: ['force', 'unit'] }, { role: 'count', slot: 'object', kinds: ['people'] }, ...way],
  requires: [['actor'], ['count']],
  idafa: 'object',
  plover: 'RETREAT',
  cameo: '0874',
}

export const deployed: Frame = {
  rule: 'movement.deploy',
  type: 'movement',
  subtype: 'deployed',
  verbs: ['deploy', 'deploy_troops', 'reinforce'],
  roles: [
    { role: 'actor', slot: 'object', kinds: ['force', 'unit'] },
    { role: 'actor', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'count', slot: 'object', kinds: ['troops', 'vehicle', 'craft'] },
    { role: 'count', slot: under('from', 'content'), kinds: ['load', 'troops'] },
    { role: 'destination', slot: under('in', 'to', 'at', 'toward', 'beside', 'bi', 'along', 'on'), kinds: ['place', 'area', 'site'] },
  ],
  requires: [
    ['actor', 'destination'],
    ['count', 'destination'],
  ],
  idafa: 'object',
  plover: 'MOBILIZE',
  cameo: '154',
}

/** Aid is sent, too, and cars to be sold: what moves is a force. */
const SENT: Readonly<Record<string, Frame['roles'][number]['kinds']>> = { actor: ['force', 'unit'], count: ['troops'] }
/** `أرسلت تركيا تعزيزات إلى إدلب`. */
export const sent: Frame = {
  ...deployed,
  rule: 'movement.send',
  verbs: ['send'],
  roles: [
    { role: 'sender', slot: 'subject', kinds: ['actor', 'force'] },
    ...deployed.roles.filter(({ slot }) => slot !== 'subject').map((rule) => ({ ...rule, kinds: SENT[rule.role] ?? rule.kinds })),
  ],
  requires: [
    ['sender', 'actor', 'destination'],
    ['sender', 'count', 'destination'],
  ],
}

/** `دفع الجيش بتعزيزات إلى الحدود`: what else one pushes, or pays, moves no force. */
export const pushed: Frame = {
  ...sent,
  rule: 'movement.push',
  verbs: ['pay'],
  roles: [
    ...sent.roles.filter(({ role }) => role === 'sender' || role === 'destination'),
    { role: 'actor', slot: under('bi'), kinds: ['force'] },
    { role: 'count', slot: under('bi'), kinds: ['troops'] },
  ],
}

/** `عززت تركيا قواتها على الحدود`: what else one strengthens moves nobody. */
export const strengthened: Frame = {
  ...sent,
  rule: 'movement.strengthen',
  verbs: ['strengthen'],
  roles: [
    { role: 'sender', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'actor', slot: 'object', kinds: ['force'] },
    { role: 'destination', slot: under('in', 'to', 'at', 'beside', 'along', 'on', 'bi'), kinds: ['place', 'area'] },
  ],
  requires: [['sender', 'actor', 'destination']],
}
/** `حشدت روسيا 100 ألف جندي على الحدود`. */
export const massed: Frame = {
  ...sent,
  rule: 'movement.mass',
  verbs: ['mobilize'],
  // `حشد من المصلين` is a crowd.
  forms: ['perfect', 'imperfect'],
  requires: [
    ['actor', 'destination'],
    ['count', 'destination'],
  ],
}
/** `توجهت تعزيزات عسكرية إلى الحدود`. */
export const headed: Frame = {
  ...deployed,
  rule: 'movement.head',
  verbs: ['head_to'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'count', slot: 'subject', kinds: ['troops'] },
    { role: 'destination', slot: under('to', 'toward'), kinds: ['place', 'area'] },
  ],
  idafa: 'subject',
}

/** `نشر` is to publish, too: whoever does it is not what is deployed. */
export const spread: Frame = {
  ...sent,
  rule: 'movement.spread',
  verbs: ['publish'],
  requires: [
    ['actor', 'destination'],
    ['count', 'destination'],
  ],
}

export const entered: Frame = {
  rule: 'movement.arrive',
  type: 'movement',
  subtype: 'arrived',
  verbs: ['arrive', 'enter'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'count', slot: 'subject', kinds: ['troops', 'homeless'] },
    { role: 'count', slot: under('from', 'content'), kinds: ['load', 'troops'] },
    ...way,
    { role: 'destination', slot: 'object', kinds: ['place', 'area'] },
  ],
  requires: [
    ['actor', 'destination'],
    ['count', 'destination'],
  ],
  idafa: 'subject',
  plover: 'MOBILIZE',
}

/** People taken to safety. */
export const evacuated: Frame = {
  rule: 'movement.evacuate',
  type: 'movement',
  subtype: 'evacuated',
  verbs: ['evacuate'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'state', 'organization', 'guard', 'gang'] },
    { role: 'count', slot: 'object', kinds: ['toll', 'people'] },
    { role: 'origin', slot: under('from'), kinds: ['place', 'area', 'site'] },
    { role: 'origin', slot: 'object', kinds: ['place', 'area', 'stronghold', 'building'], inside: true },
    { role: 'destination', slot: under('to', 'toward'), kinds: ['place', 'area', 'site'] },
  ],
  requires: [['count'], ['actor', 'origin']],
  idafa: 'object',
  plover: 'RETREAT',
}

/** People taken out of danger at sea or under ruins. */
export const rescued: Frame = {
  ...evacuated,
  rule: 'movement.rescue',
  subtype: 'rescued',
  verbs: ['save'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'state', 'organization', 'guard', 'gang', 'craft'] },
    { role: 'count', slot: 'object', kinds: ['counted'] },
    { role: 'origin', slot: under('from'), kinds: ['place', 'area', 'site'] },
    { role: 'destination', slot: under('to', 'toward'), kinds: ['place', 'area', 'site'] },
  ],
  requires: [['count']],
}

/** `نقلت القوات 150 معتقلا من سوريا إلى العراق`. */
export const transferred: Frame = {
  ...evacuated,
  rule: 'movement.transfer',
  subtype: 'transferred',
  verbs: ['relocate'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['force', 'state', 'organization', 'guard'] },
    { role: 'count', slot: 'object', kinds: ['captive', 'homeless', 'troops'] },
    { role: 'origin', slot: under('from'), kinds: ['place', 'area', 'site'] },
    { role: 'destination', slot: under('to', 'toward'), kinds: ['place', 'area', 'site'] },
  ],
  requires: [
    ['count', 'destination'],
    ['count', 'origin'],
  ],
}

/** Refugees and the displaced who go home, under whatever name (`إلى ديارهم في الموصل`). */
export const returned: Frame = {
  rule: 'movement.return',
  type: 'movement',
  subtype: 'arrived',
  verbs: ['return'],
  roles: [
    { role: 'count', slot: 'subject', kinds: ['homeless', 'families'] },
    { role: 'home', slot: under('to'), kinds: ['homes'] },
    ...way,
    { role: 'destination', slot: under('in'), kinds: ['place', 'area'] },
  ],
  requires: [
    ['count', 'destination'],
    ['count', 'origin'],
    ['count', 'home'],
  ],
  idafa: 'subject',
}

export const movementFrames: readonly Frame[] = [
  withdrawn,
  pulledOut,
  deployed,
  sent,
  pushed,
  strengthened,
  massed,
  headed,
  spread,
  entered,
  evacuated,
  rescued,
  transferred,
  returned,
]
