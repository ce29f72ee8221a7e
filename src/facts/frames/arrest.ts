import { type Frame, under } from './frame.ts'

const custody = (subtype: string, verbs: readonly string[], cameo: string, more: Frame['roles'] = []): Frame => ({
  rule: `arrest.${subtype}`,
  type: 'arrest',
  subtype,
  verbs,
  roles: [
    { role: 'agent', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'detainee', slot: 'object', kinds: ['people', 'person', 'force', 'gang'], many: true },
    ...more,
    { role: 'charge', slot: under('charge'), kinds: ['thing'], extent: 'full' },
    { role: 'charge', slot: under('for', 'because'), kinds: ['event'], extent: 'full' },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['detainee']],
  idafa: 'object',
  carries: ['force', 'organization'],
  plover: 'COERCE',
  cameo,
})

export const arrested = custody('arrested', ['arrest', 'detain'], '173', [
  { role: 'detainee', slot: under('on'), kinds: ['people', 'person', 'gang'], many: true },
])
/** `أوقف` stops many things: people stopped by a force, or somewhere, or on a charge, are held. */
export const stopped: Frame = {
  ...arrested,
  rule: 'arrest.stop',
  verbs: ['stop', 'seize_goods'],
  roles: arrested.roles.map((rule) =>
    rule.role === 'agent' ? { ...rule, kinds: ['force', 'guard'] } : rule.role === 'detainee' ? { ...rule, kinds: ['toll'] } : rule,
  ),
  requires: [
    ['agent', 'detainee'],
    ['detainee', 'place'],
    ['detainee', 'charge'],
    ['detainee', 'time'],
  ],
}
export const abducted = custody('abducted', ['abduct'], '181')
export const released = custody('released', ['release'], '0841', [{ role: 'detainee', slot: under('about'), kinds: ['people', 'person'], many: true }])
export const deported = custody('deported', ['deport'], '174')
export const executed = custody('executed', ['execute'], '182')
export const sentenced = custody('sentenced', ['sentence', 'convict'], '173', [
  { role: 'detainee', slot: under('on'), kinds: ['people', 'person', 'actor'], many: true },
  { role: 'term', slot: under('bi', 'term'), kinds: ['duration'] },
  { role: 'term', slot: 'object', kinds: ['duration'] },
])

/** `قضت المحكمة بسجن نائب سابق خمس سنوات`: the penalty is named, the sentenced stands in its idafa. */
export const judged: Frame = {
  ...sentenced,
  rule: 'arrest.adjudge',
  verbs: ['imprison', 'execute', 'punish'],
  forms: ['masdar'],
  performative: true,
  roles: sentenced.roles.filter(({ role, slot }) => role !== 'detainee' || slot === 'object'),
  requires: [['agent', 'detainee']],
}

/** `أدانت المحكمة الوزير السابق بعشر سنوات سجنا`. */
export const condemned: Frame = {
  ...sentenced,
  rule: 'arrest.condemn',
  verbs: ['condemn'],
  forms: ['perfect', 'imperfect'],
  roles: sentenced.roles.map((rule) => (rule.role === 'agent' ? { ...rule, kinds: ['court'] } : rule)),
  requires: [['agent', 'detainee']],
}

/** Captives exchanged are released. */
export const exchanged: Frame = {
  ...released,
  rule: 'arrest.exchange',
  verbs: ['exchange'],
  roles: released.roles.map((rule) => (rule.role === 'detainee' ? { ...rule, kinds: ['captive'] } : rule.role === 'agent' ? { ...rule, many: true } : rule)),
}

export const arrestFrames: readonly Frame[] = [
  arrested,
  stopped,
  abducted,
  released,
  deported,
  executed,
  judged,
  condemned,
  exchanged,
  {
    ...sentenced,
    performative: true,
    requires: [
      ['detainee', 'agent'],
      ['detainee', 'term'],
    ],
  },
]
