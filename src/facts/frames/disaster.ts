import { type Frame, under } from './frame.ts'

/** Earthquakes, floods, fires, wrecks: the trigger names the kind. */
export const disaster: Frame = {
  rule: 'disaster.event',
  type: 'disaster',
  nouns: ['earthquake', 'flood', 'fire_event', 'storm', 'crash', 'landslide', 'sinking', 'epidemic', 'drought', 'eruption'],
  roles: [
    { role: 'kind', slot: 'trigger', kinds: ['thing'] },
    { role: 'magnitude', slot: under('magnitude'), kinds: ['quantity'] },
    { role: 'depth', slot: under('depth'), kinds: ['quantity'] },
    { role: 'place', slot: under('in', 'bi', 'off'), kinds: ['place', 'area'] },
    { role: 'place', slot: 'hit', kinds: ['place', 'area'] },
    { role: 'place', slot: 'undergoer', kinds: ['place', 'area'] },
    { role: 'place', slot: 'object', kinds: ['place'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['structure', 'building', 'stronghold'] },
  ],
  requires: [
    ['kind', 'magnitude'],
    ['kind', 'place'],
    ['kind', 'time'],
  ],
  idafa: 'object',
}

/** `غرق قارب قبالة سواحل المهدية`, `انهار مبنى في حلب`: the verb names the kind. */
export const wreck: Frame = {
  ...disaster,
  rule: 'disaster.wreck',
  nouns: [],
  verbs: ['drown', 'crash', 'collapse', 'collide', 'overturn'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'kind', slot: 'trigger', kinds: ['thing'] },
    { role: 'wrecked', slot: 'subject', kinds: ['vehicle', 'structure', 'craft'] },
    { role: 'place', slot: under('in', 'bi', 'off', 'on', 'beside'), kinds: ['place', 'area'] },
  ],
  requires: [
    ['wrecked', 'place'],
    ['wrecked', 'time'],
  ],
  idafa: 'subject',
}

/** `تفشي الكوليرا في الخرطوم`. */
export const outbreak: Frame = {
  ...disaster,
  rule: 'disaster.outbreak',
  nouns: [],
  verbs: ['spread', 'deploy'],
  roles: [
    { role: 'kind', slot: 'subject', kinds: ['disease'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place', 'area'] },
  ],
  requires: [['kind', 'place']],
  idafa: 'subject',
}

export const disasterFrames: readonly Frame[] = [disaster, wreck, outbreak]
