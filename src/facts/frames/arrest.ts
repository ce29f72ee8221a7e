import { type Frame, under, withKinds } from './frame.ts'

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

/** `اعتقل الصحافي فلان في بغداد`: whoever stands alone beside the verb was taken, unless it is a force. */
const taken: Pick<Frame, 'patient' | 'patientKinds'> = { patient: ['detainee'], patientKinds: ['people', 'person'] }
export const arrested: Frame = {
  ...custody('arrested', ['arrest', 'detain'], '173', [
    { role: 'detainee', slot: under('on'), kinds: ['people', 'person', 'gang'], many: true },
    { role: 'count', slot: under('content'), kinds: ['people'] },
  ]),
  ...taken,
}
/** `قبض على ثلاثة`: what else one grabs is no arrest. */
export const grabbed: Frame = {
  ...arrested,
  rule: 'arrest.grab',
  verbs: ['grab'],
  roles: arrested.roles.filter(({ role, slot }) => role !== 'detainee' || slot !== 'object'),
}
/** `أذنت النيابة بالاحتفاظ بثلاثة مشتبه بهم`: firms keep people, too; who is kept by the law or on a charge is held. */
export const kept: Frame = {
  ...arrested,
  rule: 'arrest.keep',
  verbs: ['keep_custody'],
  performative: true,
  roles: [
    ...withKinds(
      arrested.roles.filter(({ role }) => role !== 'detainee'),
      { agent: ['court', 'prosecutor', 'guard'] },
    ),
    { role: 'detainee', slot: under('bi'), kinds: ['toll', 'person'], many: true },
  ],
  requires: [
    ['agent', 'detainee'],
    ['detainee', 'charge'],
  ],
}
/** `أوقف` stops many things: people stopped by a force, or somewhere, or on a charge, are held. */
export const stopped: Frame = {
  ...arrested,
  rule: 'arrest.stop',
  verbs: ['stop', 'seize_goods'],
  roles: withKinds(arrested.roles, { agent: ['force', 'guard'], detainee: ['toll'] }).map((role) =>
    role.slot === 'object' ? { ...role, direct: true } : role,
  ),
  requires: [
    ['agent', 'detainee'],
    ['detainee', 'place'],
    ['detainee', 'charge'],
    ['detainee', 'time'],
  ],
}
/** Gunmen and pirates who stand alone beside it abduct. */
export const abducted: Frame = { ...custody('abducted', ['abduct'], '181'), ...taken, patientKinds: ['person'] }
export const released = custody('released', ['release'], '0841', [{ role: 'detainee', slot: under('about'), kinds: ['people', 'person'], many: true }])
/** `تحرير 40 رهينة`: places are liberated, too. */
export const freed: Frame = {
  ...released,
  rule: 'arrest.free',
  verbs: ['liberate', 'save'],
  roles: released.roles.filter(({ role }) => role !== 'detainee').concat({ role: 'detainee', slot: 'object', kinds: ['captive'], many: true }),
}
export const deported = custody('deported', ['deport'], '174')
const handing = custody('extradited', ['deliver'], '174')
/** `سلم العراق 12 مطلوبا إلى تركيا`: of all that is handed over, prisoners and fighters, to somebody. */
export const extradited: Frame = {
  ...handing,
  roles: [
    ...withKinds(handing.roles, { agent: ['state', 'force', 'organization', 'guard'], detainee: ['captive', 'troops'] }),
    { role: 'taker', slot: under('to', 'for'), kinds: ['state', 'force', 'guard'] },
  ],
  requires: [['agent', 'detainee', 'taker']],
}
const executing = custody('executed', ['execute'], '182', [
  { role: 'detainee', slot: under('against'), kinds: ['people', 'person'], many: true },
  // `تنفيذ حكم الإعدام في مدان بالقتل`.
  { role: 'detainee', slot: under('in'), kinds: ['people', 'person'], many: true, noun: true },
])
/** A body is not put to death: beside the masdar it is who does it. */
export const executed: Frame = { ...executing, roles: withKinds(executing.roles, { detainee: ['people', 'person', 'gang'] }) }
/** `تنفيذ حكم القتل قصاصا في الجاني`: the sentence is named, whom it was carried out on stands under a preposition. */
export const carriedOut: Frame = {
  ...executed,
  rule: 'arrest.carry-out',
  verbs: ['execute_op'],
  roles: [
    ...executed.roles.filter(({ role }) => role !== 'detainee'),
    { role: 'sentence', slot: 'object', kinds: ['death-sentence'], inside: true },
    { role: 'detainee', slot: under('in', 'bi', 'on', 'against', 'for'), kinds: ['people', 'person'], many: true },
  ],
  requires: [['sentence', 'detainee']],
}
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
  roles: withKinds(
    sentenced.roles.filter(({ role, slot }) => role !== 'detainee' || slot === 'object'),
    { agent: ['court'], detainee: ['people', 'person', 'toll'] },
  ),
  requires: [['agent', 'detainee']],
}
/** `قررت النيابة حبس المتهم 15 يوما`: a prosecutor sentences nobody. */
export const remanded: Frame = {
  ...judged,
  rule: 'arrest.remand',
  subtype: 'arrested',
  verbs: ['imprison'],
  roles: withKinds(judged.roles, { agent: ['prosecutor'] }),
}

const passed: Frame['roles'] = [
  { role: 'agent', slot: 'subject', kinds: ['court', 'guard'] },
  { role: 'term', slot: under('bi'), kinds: ['lifelong'] },
  { role: 'term', slot: 'object', kinds: ['lifelong'], inside: true },
  { role: 'penalty', slot: under('bi'), kinds: ['penalty'] },
  { role: 'penalty', slot: 'object', kinds: ['penalty'] },
  { role: 'detainee', slot: under('on', 'against', 'for'), kinds: ['people', 'person', 'actor', 'toll'], many: true },
  // `قضت ببراءة ثلاثة`: nobody is sentenced to that.
  { role: 'detainee', slot: 'object', kinds: ['people', 'person', 'toll'], many: true, inside: true, of: ['penalty'] },
  // `بحق الأكاديمي ‹فلان›`: a calling that we do not know stands before his name.
  { role: 'detainee', slot: 'object', kinds: ['name'] },
  { role: 'term', slot: under('bi', 'term'), kinds: ['duration'] },
  { role: 'term', slot: 'object', kinds: ['duration'], inside: true },
  { role: 'charge', slot: under('charge'), kinds: ['thing'], extent: 'full' },
  { role: 'charge', slot: under('after', 'because'), kinds: ['event'], extent: 'full' },
]
/** `قضت المحكمة بالسجن المؤبد على قاض سابق`, `حكم القضاء بإعدام ثلاثة`. */
export const passes: Frame = {
  ...sentenced,
  rule: 'arrest.pass-sentence',
  verbs: ['adjudge', 'sentence'],
  forms: ['perfect'],
  performative: true,
  roles: passed,
  requires: [
    ['penalty', 'detainee'],
    ['agent', 'detainee', 'term'],
    ['penalty', 'term', 'agent'],
  ],
}
/** A law may provide for a penalty (`قانون يقضي بإعدام الأسرى`): in the imperfect it takes a court or a term. */
export const passing: Frame = {
  ...passes,
  rule: 'arrest.passing-sentence',
  forms: ['imperfect'],
  requires: [
    ['agent', 'penalty', 'detainee'],
    ['agent', 'detainee', 'term'],
    ['penalty', 'detainee', 'term'],
    ['penalty', 'term', 'agent'],
  ],
}
/** `أصدرت المحكمة حكما بإعدام ثلاثة متهمين`, `الحكم بالسجن على وزير سابق`. */
export const verdict: Frame = { ...passes, rule: 'arrest.verdict', verbs: ['sentence'], nouns: ['verdicts'], forms: ['masdar'], idafa: 'subject' }

/** `برأت المحكمة الوزير السابق من تهم الفساد`, `قضت المحكمة ببراءة ثلاثة متهمين`. */
const cleared = custody('acquitted', ['acquit'], '0841', [{ role: 'charge', slot: under('from'), kinds: ['thing'], extent: 'full' }])
export const acquitted: Frame = {
  ...cleared,
  performative: true,
  roles: withKinds(cleared.roles, { agent: ['court', 'actor'], detainee: ['people', 'person', 'toll'] }),
}

/** `السجن 5 سنوات لرجل أعمال`, `الإعدام لثلاثة مدانين`: a line that opens with the penalty. */
export const headline: Frame = {
  ...sentenced,
  rule: 'arrest.headline',
  verbs: ['imprison', 'execute'],
  forms: ['masdar'],
  foremost: true,
  roles: [
    { role: 'detainee', slot: under('for'), kinds: ['toll', 'person'], many: true },
    ...sentenced.roles.filter(({ role }) => role !== 'detainee' && role !== 'agent'),
  ],
  requires: [['detainee']],
}

/** `بدأت محاكمة 15 متهما`, `مثل الوزير السابق أمام المحكمة`: on trial. */
export const tried: Frame = {
  ...custody('tried', ['try_suspect'], '173'),
  requires: [['detainee']],
}
export const appears: Frame = {
  ...tried,
  rule: 'arrest.appear',
  verbs: ['represent'],
  roles: [
    { role: 'detainee', slot: 'subject', kinds: ['people', 'person', 'actor'] },
    { role: 'bench', slot: under('beside'), kinds: ['court', 'prosecutor'] },
    ...tried.roles.filter(({ role }) => role === 'charge' || role === 'place'),
  ],
  requires: [['detainee', 'bench']],
  idafa: 'subject',
}
export const referred: Frame = {
  ...tried,
  rule: 'arrest.refer',
  verbs: ['refer'],
  roles: [
    { role: 'agent', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'detainee', slot: 'object', kinds: ['people', 'person'], many: true },
    { role: 'bench', slot: under('to', 'on', 'for'), kinds: ['court'] },
    ...tried.roles.filter(({ role }) => role === 'charge'),
  ],
  requires: [['detainee', 'bench']],
}
/** `أمر القاضي بإيداع الوزير السابق السجن`, `أودع المتهم السجن`. */
export const jailed: Frame = {
  ...arrested,
  rule: 'arrest.jail',
  verbs: ['deposit'],
  performative: true,
  roles: [...arrested.roles, { role: 'jail', slot: 'object', kinds: ['penalty'] }],
  requires: [['detainee', 'jail']],
}
/** `تفكيك خلية إرهابية`. */
export const dismantled: Frame = {
  ...arrested,
  rule: 'arrest.dismantle',
  verbs: ['dismantle'],
  roles: [
    ...arrested.roles.map((rule) => (rule.role === 'detainee' ? ({ ...rule, kinds: ['gang'] } as const) : rule)),
    { role: 'count', slot: under('from', 'content'), kinds: ['people'] },
  ],
}

/** `أدين بالتخطيط لهجوم`: what one is found guilty of, and no penalty, stands under بـ. */
const charged = (roles: Frame['roles']): Frame['roles'] => [
  ...withKinds(
    roles.filter(({ role }) => role !== 'charge'),
    { agent: ['court'] },
  ),
  { role: 'penalty', slot: under('bi'), kinds: ['penalty'] },
  ...roles.filter(({ role, slot }) => role === 'charge' && typeof slot === 'object' && slot.prepositions.includes('charge')),
  { role: 'charge', slot: under('bi'), kinds: ['event', 'offence'], extent: 'full' },
  ...roles.filter(({ role }) => role === 'charge'),
]

/** `عاقبت المحكمة سبعة متهمين بالسجن المشدد`. */
export const punished: Frame = {
  ...sentenced,
  rule: 'arrest.punish',
  verbs: ['punish'],
  forms: ['perfect', 'imperfect'],
  roles: [
    ...withKinds(
      sentenced.roles.filter(({ role, slot }) => role !== 'term' || slot !== 'object'),
      { agent: ['court'], detainee: ['people', 'person', 'toll'] },
    ),
    { role: 'penalty', slot: under('bi'), kinds: ['penalty'] },
    { role: 'term', slot: 'object', kinds: ['duration'], inside: true },
  ],
  requires: [['detainee', 'penalty']],
}

/** `أدانت المحكمة الوزير السابق بعشر سنوات سجنا`. */
export const condemned: Frame = {
  ...sentenced,
  rule: 'arrest.condemn',
  verbs: ['condemn'],
  forms: ['perfect', 'imperfect'],
  roles: charged(sentenced.roles),
  requires: [['agent', 'detainee']],
}

/** `أدين ضابط سابق بتهمة التعذيب`. */
export const foundGuilty: Frame = {
  ...sentenced,
  rule: 'arrest.find-guilty',
  verbs: ['condemn'],
  forms: ['perfect', 'imperfect'],
  roles: charged(sentenced.roles.filter(({ role, slot }) => role !== 'detainee' || slot === 'object')),
  requires: [['detainee', 'charge']],
}

/** Captives exchanged are released. */
export const exchanged: Frame = {
  ...released,
  rule: 'arrest.exchange',
  verbs: ['exchange'],
  roles: released.roles.map((rule) => (rule.role === 'detainee' ? { ...rule, kinds: ['captive'] } : rule.role === 'agent' ? { ...rule, many: true } : rule)),
}

/** As a noun `حكم` is rule and referee, too. */
const convicted: Frame = {
  ...sentenced,
  verbs: ['convict'],
  performative: true,
  requires: [
    ['detainee', 'agent'],
    ['detainee', 'term'],
  ],
}

export const arrestFrames: readonly Frame[] = [
  arrested,
  grabbed,
  kept,
  stopped,
  abducted,
  released,
  freed,
  deported,
  extradited,
  executed,
  carriedOut,
  passes,
  passing,
  verdict,
  acquitted,
  headline,
  tried,
  appears,
  referred,
  jailed,
  dismantled,
  remanded,
  judged,
  punished,
  condemned,
  foundGuilty,
  exchanged,
  convicted,
  { ...convicted, rule: 'arrest.sentence', verbs: ['sentence'], forms: ['perfect', 'imperfect'] },
]
