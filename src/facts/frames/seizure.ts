import { type Frame, under, withKinds } from './frame.ts'

/** Drugs, weapons, money or goods taken by the authorities. */
export const seizure: Frame = {
  rule: 'seizure.seize',
  type: 'seizure',
  verbs: ['seize_goods', 'confiscate', 'recover'],
  roles: [
    { role: 'agent', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'item', slot: 'object', kinds: ['contraband'], many: true },
    { role: 'item', slot: under('on'), kinds: ['contraband'], many: true },
    { role: 'item', slot: under('content', 'laden'), kinds: ['contraband'], many: true, adds: true },
    { role: 'from', slot: under('at', 'from'), kinds: ['actor', 'people'] },
    // `على الحدود مع الجزائر`: who has things with him is no country.
    { role: 'from', slot: under('with'), kinds: ['people', 'person'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['item']],
  idafa: 'object',
  carries: ['force', 'organization'],
  plover: 'COERCE',
  cameo: '171',
}

/** `عثر على مخبأ أسلحة`: what else is found is taken from nobody. */
export const found: Frame = {
  ...seizure,
  rule: 'seizure.find',
  verbs: ['find'],
  roles: withKinds(seizure.roles, { item: ['arms'] }),
}

/** Smuggling foiled: what was not smuggled was taken. */
export const foiled: Frame = {
  ...seizure,
  rule: 'seizure.foil',
  verbs: ['foil', 'prevent'],
  roles: [
    { role: 'agent', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'crime', slot: 'object', kinds: ['smuggling'] },
    { role: 'crime', slot: under('for'), kinds: ['smuggling'] },
    { role: 'item', slot: 'object', kinds: ['contraband'], many: true, inside: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['crime', 'item']],
}

/** What somebody had when he was caught: `وبحوزتهم 30 كيلوغراما من الحشيش`. */
export const possessed: Frame = {
  ...seizure,
  rule: 'seizure.possess',
  verbs: [],
  nouns: ['possession'],
  roles: [
    { role: 'item', slot: 'object', kinds: ['haul'], many: true, joins: ['contraband'] },
    { role: 'item', slot: under('on'), kinds: ['haul'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
}

/** `احتجزت إيران ناقلة نفط`, `استولى مسلحون على 4 سيارات`, `اختطف قراصنة سفينة`. */
export const held: Frame = {
  ...seizure,
  rule: 'seizure.hold',
  verbs: ['detain', 'capture', 'abduct'],
  roles: [
    { role: 'agent', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'item', slot: 'object', kinds: ['vehicle', 'money'], many: true },
    { role: 'item', slot: under('on'), kinds: ['vehicle', 'money', 'explosive'], many: true },
    { role: 'from', slot: under('from'), kinds: ['organization'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['agent', 'item']],
}

export const seizureFrames: readonly Frame[] = [seizure, found, held, foiled, possessed]
