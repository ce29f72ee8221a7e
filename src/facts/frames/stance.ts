import { type Frame, under, withKinds } from './frame.ts'

const stance = (
  subtype: string,
  verbs: readonly string[],
  plover: string,
  cameo: string,
  target: readonly string[],
  content: readonly string[],
  bare: 'first' | 'last' | 'never' = 'last',
): Frame => ({
  rule: `stance.${subtype}`,
  type: 'stance',
  subtype,
  verbs,
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'actor', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'target', slot: 'object', kinds: ['actor', 'force'], many: true },
    { role: 'target', slot: under(...target), kinds: ['actor', 'force'], many: true },
    ...(bare === 'first' ? ([{ role: 'content', slot: 'object', kinds: ['matter'], extent: 'full' }] as const) : []),
    { role: 'content', slot: under(...content), kinds: ['matter'], extent: 'full' },
    ...(bare === 'last' ? ([{ role: 'content', slot: 'object', kinds: ['matter'], extent: 'full' }] as const) : []),
  ],
  requires: [
    ['actor', 'target'],
    ['actor', 'content'],
  ],
  idafa: 'subject',
  carries: ['actor'],
  plover,
  cameo,
})

const urged = stance('demand', ['urge', 'appeal'], 'REQUEST', '102', ['from'], ['bi', 'to', 'on'], 'never')

export const stanceFrames: readonly Frame[] = [
  // Without a target the verb is passive: `اتهم الوزير بالفساد`.
  { ...stance('accuse', ['accuse'], 'ACCUSE', '112', ['for'], ['bi']), requires: [['actor', 'target']] },
  // `ودعا المجتمع الدولي إلى التحرك`: whoever is called upon calls nobody.
  {
    ...stance('demand', ['demand', 'call_for'], 'REQUEST', '102', ['from'], ['bi', 'to', 'on'], 'never'),
    patient: ['target'],
    patientKinds: ['addressee'],
    lone: true,
  },
  // `وحث السكان على المغادرة`: whoever stands alone beside it is urged.
  { ...urged, rule: 'stance.urge', roles: withKinds(urged.roles, { target: ['actor', 'force', 'people'] }), patient: ['target'], lone: true },
  // `حمل الوزير الحكومة مسؤولية الانهيار`
  {
    ...stance('accuse', ['bear'], 'ACCUSE', '112', [], []),
    rule: 'stance.blame',
    roles: [
      { role: 'actor', slot: 'subject', kinds: ['actor', 'force'] },
      { role: 'target', slot: 'object', kinds: ['actor', 'force'] },
      { role: 'content', slot: 'object', kinds: ['blame'], extent: 'full' },
    ],
    requires: [['actor', 'target', 'content']],
  },
  stance('reject', ['reject'], 'REJECT', '120', ['from'], ['about']),
  stance('threaten', ['threaten'], 'THREATEN', '130', [], ['bi']),
  stance('support', ['welcome', 'back', 'praise'], 'SUPPORT', '051', ['for'], ['bi'], 'first'),
  stance('condemn', ['condemn', 'denounce', 'criticize'], 'ACCUSE', '111', ['for'], ['bi'], 'first'),
  // `استخدمت روسيا الفيتو ضد القرار`.
  {
    ...stance('reject', ['use'], 'REJECT', '120', ['for'], []),
    rule: 'stance.veto',
    roles: [
      { role: 'actor', slot: 'subject', kinds: ['state'] },
      { role: 'veto', slot: 'object', kinds: ['veto'] },
      { role: 'content', slot: under('against', 'on'), kinds: ['matter'], extent: 'full' },
    ],
    requires: [['actor', 'veto', 'content']],
  },
  {
    ...stance('sanction', ['sanction'], 'SANCTION', '163', ['on', 'against'], ['about']),
    roles: [
      { role: 'actor', slot: 'subject', kinds: ['actor'] },
      { role: 'content', slot: 'object', kinds: ['sanctions'] },
      { role: 'target', slot: under('on', 'against'), kinds: ['actor', 'force', 'people'], many: true },
    ],
    requires: [['content', 'target']],
  },
  // `قررت الدولة فرض عقوبات على …`.
  {
    ...stance('sanction', ['sanction'], 'SANCTION', '163', ['on', 'against'], ['about']),
    rule: 'stance.impose',
    forms: ['masdar'],
    performative: true,
    roles: [
      { role: 'actor', slot: 'subject', kinds: ['actor'] },
      { role: 'content', slot: 'object', kinds: ['sanctions'] },
      { role: 'target', slot: under('on', 'against'), kinds: ['actor', 'force', 'people'], many: true },
    ],
    requires: [['content', 'target', 'actor']],
    idafa: 'object',
  },
]
