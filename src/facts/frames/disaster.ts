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
    { role: 'place', slot: under('in', 'bi'), kinds: ['site'] },
  ],
  requires: [
    ['wrecked', 'place'],
    ['wrecked', 'time'],
  ],
  idafa: 'subject',
}

/** `تحطم طائرة في بافاريا`, `غرق قارب قبالة المهدية`: what was wrecked stands in the idafa. */
export const wrecking: Frame = {
  ...wreck,
  rule: 'disaster.wrecking',
  forms: ['masdar'],
  roles: wreck.roles.map((rule) => (rule.role === 'wrecked' ? { ...rule, slot: 'object' } : rule)),
  idafa: 'object',
}

/** `سقطت مروحية في صلاح الدين`: what else falls is no wreck. */
const felled = (frame: Frame, rule: string): Frame => ({
  ...frame,
  rule,
  verbs: ['fall_down'],
  roles: frame.roles.map((role) => (role.role === 'wrecked' ? { ...role, kinds: ['craft'] } : role)),
})
export const fell = felled(wreck, 'disaster.fall')
export const falling = felled(wrecking, 'disaster.falling')

/** `خرج قطار عن القضبان`, `انحراف قطار عن مساره`. */
const derailed = (frame: Frame, rule: string): Frame => ({
  ...frame,
  rule,
  verbs: ['exit', 'derail'],
  roles: [...frame.roles, { role: 'track', slot: under('about'), kinds: ['track'] }],
  requires: frame.requires.map((set) => [...set, 'track']),
})
export const offTrack = derailed(wreck, 'disaster.derail')
export const leavingTrack = derailed(wrecking, 'disaster.derailing')

/** `انفجار أنبوب غاز في الأهواز`: what blows up without anybody's will. */
export const blast: Frame = {
  ...disaster,
  rule: 'disaster.blast',
  nouns: ['explosion'],
  verbs: [],
  roles: [
    { role: 'kind', slot: 'trigger', kinds: ['thing'] },
    { role: 'burst', slot: 'object', kinds: ['burst'] },
    { role: 'burst', slot: under('in', 'bi'), kinds: ['burst'] },
    { role: 'place', slot: under('in', 'bi', 'off', 'beside'), kinds: ['place', 'area'] },
  ],
  requires: [
    ['burst', 'place'],
    ['burst', 'time'],
  ],
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

export const disasterFrames: readonly Frame[] = [disaster, wreck, wrecking, fell, falling, offTrack, leavingTrack, blast, outbreak]
