import { type Frame, under, withKinds } from './frame.ts'

const territory: Frame['roles'] = [
  { role: 'controller', slot: 'subject', kinds: ['actor', 'force'], many: true },
  { role: 'extent', slot: under('on'), kinds: ['share'] },
  { role: 'extent', slot: 'object', kinds: ['share'] },
  { role: 'population', slot: 'object', kinds: ['people'] },
  { role: 'territory', slot: under('on'), kinds: ['place', 'area', 'building', 'stronghold'], many: true },
  { role: 'territory', slot: 'object', kinds: ['place', 'area', 'building', 'stronghold'], many: true },
  { role: 'former', slot: under('from'), kinds: ['force', 'organization'], many: true },
]
const base = { type: 'control', roles: territory, requires: [['territory'], ['extent']], plover: 'ASSAULT' } as const

export const seized: Frame = {
  ...base,
  rule: 'control.seize',
  subtype: 'seized',
  verbs: ['control'],
  forms: ['perfect'],
  carries: ['force'],
  idafa: 'subject',
  cameo: '192',
}
/** Teams and firms take places, too: who captures territory fights for it. */
export const captured: Frame = {
  ...base,
  rule: 'control.capture',
  subtype: 'seized',
  verbs: ['capture', 'occupy'],
  roles: withKinds(territory, { controller: ['force', 'belligerent'] }),
  requires: [
    ['territory', 'controller'],
    ['extent', 'controller'],
  ],
  carries: ['force'],
  idafa: 'subject',
  cameo: '192',
}
/** `طردت القوات التنظيم من كوباني`. */
export const expelled: Frame = {
  ...base,
  rule: 'control.expel',
  subtype: 'liberated',
  verbs: ['expel', 'deport', 'defeat'],
  roles: [
    { role: 'controller', slot: 'subject', kinds: ['force'], many: true },
    { role: 'former', slot: 'object', kinds: ['force', 'organization'] },
    { role: 'territory', slot: under('from'), kinds: ['place', 'area'], many: true },
  ],
  requires: [['controller', 'former', 'territory']],
  idafa: 'object',
}
export const held: Frame = {
  ...base,
  rule: 'control.hold',
  subtype: 'held',
  intended: 'seized',
  verbs: ['control'],
  forms: ['imperfect', 'masdar'],
  idafa: 'subject',
  requires: [
    ['territory', 'controller'],
    ['extent', 'controller'],
  ],
  state: true,
}
/** `تمكن الجيش من السيطرة على البلدة`. */
export const gained: Frame = {
  ...base,
  rule: 'control.gain',
  subtype: 'seized',
  verbs: ['manage'],
  roles: [
    { role: 'controller', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'command', slot: under('from', 'in'), kinds: ['grasp'] },
    ...territory.filter(({ role }) => role === 'extent' || role === 'territory'),
  ],
  requires: [
    ['controller', 'command', 'territory'],
    ['controller', 'command', 'extent'],
  ],
  carries: ['force'],
  idafa: 'subject',
  cameo: '192',
}
/** `أعلن الجيش السيطرة على البلدة`. */
export const declared: Frame = {
  ...base,
  rule: 'control.declare',
  subtype: 'seized',
  cameo: '192',
  idafa: 'subject',
  requires: gained.requires,
  verbs: ['announce', 'declare', 'confirm'],
  forms: ['perfect', 'imperfect'],
  roles: gained.roles.map((rule) =>
    rule.role === 'command' ? { ...rule, slot: 'object' } : rule.role === 'controller' ? { ...rule, kinds: ['force', 'belligerent'] } : rule,
  ),
}
/** `سيطرت القوات على 70% من المدينة`: a force holds no share of a market. */
export const shared: Frame = {
  ...base,
  rule: 'control.share',
  subtype: 'held',
  verbs: ['control'],
  roles: [
    { role: 'controller', slot: 'subject', kinds: ['force'], many: true },
    { role: 'extent', slot: under('on'), kinds: ['percent'] },
    { role: 'territory', slot: under('from'), kinds: ['place', 'area'] },
  ],
  requires: [['controller', 'extent', 'territory']],
  idafa: 'subject',
}
/** `لا تزال البلدة تحت سيطرة المسلحين`. */
export const subdued: Frame = {
  ...held,
  rule: 'control.under',
  forms: ['masdar'],
  roles: [
    { role: 'controller', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'territory', slot: 'subdued', kinds: ['place', 'area', 'building', 'stronghold'], many: true },
  ],
  requires: [['territory', 'controller']],
}
/** `استعادت القوات السيطرة على المدينة`, `فرض الجيش سيطرته على الميناء`. */
const commanded = (rule: string, subtype: 'liberated' | 'seized', verbs: readonly string[]): Frame => ({
  ...base,
  rule,
  subtype,
  verbs,
  roles: [
    { role: 'controller', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'command', slot: 'object', kinds: ['command'] },
    ...territory.filter(({ role }) => role !== 'controller' && role !== 'population'),
  ],
  requires: [
    ['command', 'territory'],
    ['command', 'extent'],
  ],
  idafa: 'object',
  cameo: '192',
})
export const regained = commanded('control.regain', 'liberated', ['retake', 'recover'])
export const imposed = commanded('control.impose', 'seized', ['sanction', 'extend_control', 'tighten'])
export const liberated: Frame = {
  ...base,
  rule: 'control.liberate',
  subtype: 'liberated',
  verbs: ['liberate', 'retake', 'recover'],
  idafa: 'object',
  cameo: '192',
}

/** A place that falls: its subject is the territory, its new master stands under بيد. */
export const lost: Frame = {
  ...base,
  rule: 'control.fall',
  subtype: 'lost',
  verbs: ['fall_down'],
  roles: [
    { role: 'territory', slot: 'subject', kinds: ['place', 'area', 'building', 'stronghold', 'site'] },
    { role: 'territory', slot: 'object', kinds: ['place', 'area', 'building', 'stronghold', 'site'], noun: true },
    { role: 'controller', slot: under('hand', 'by'), kinds: ['actor', 'force'] },
  ],
  requires: [['territory', 'controller']],
  idafa: 'subject',
  plover: 'RETREAT',
}

/** `فقدت القوات السيطرة على المدينة`: who had it is the subject. */
export const forfeited: Frame = {
  ...base,
  rule: 'control.forfeit',
  subtype: 'lost',
  verbs: ['go_missing', 'lose_value'],
  roles: [
    { role: 'former', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'command', slot: 'object', kinds: ['command'] },
    ...territory.filter(({ role }) => role === 'territory' || role === 'extent'),
  ],
  requires: [
    ['former', 'command', 'territory'],
    ['former', 'command', 'extent'],
  ],
  idafa: 'subject',
  plover: 'RETREAT',
}

export const controlFrames: readonly Frame[] = [
  seized,
  captured,
  expelled,
  held,
  gained,
  declared,
  shared,
  subdued,
  regained,
  imposed,
  liberated,
  lost,
  forfeited,
]
