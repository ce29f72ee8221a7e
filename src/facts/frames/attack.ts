import { DEADLY, DEADLY_BOMBING, type Frame, under } from './frame.ts'

const roles: Frame['roles'] = [
  { role: 'attacker', slot: 'subject', kinds: ['belligerent', 'force', 'craft'], many: true },
  { role: 'attacker', slot: under('for'), kinds: ['force'], noun: true },
  { role: 'target', slot: 'undergoer', kinds: ['actor', 'place', 'force', 'site', 'vehicle'], many: true },
  { role: 'target', slot: under('on', 'against'), kinds: ['actor', 'place', 'force', 'site', 'vehicle', 'town'], many: true },
  { role: 'target', slot: 'object', kinds: ['actor', 'place', 'force', 'site', 'person'], many: true },
  { role: 'target', slot: 'object', kinds: ['vehicle'], many: true },
  // `ضربة استهدفت وكرا`: what the verb about the blow says it struck.
  { role: 'target', slot: 'hit', kinds: ['actor', 'place', 'force', 'site', 'vehicle'], many: true },
  { role: 'weapon', slot: under('bi', 'means', 'laden'), kinds: ['weapon'] },
  { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  { role: 'place', slot: under('beside', 'within', 'off'), kinds: ['place', 'area'], many: true },
  { role: 'place', slot: 'scene', kinds: ['place'], noun: true },
  { role: 'place', slot: 'object', kinds: ['region'] },
]

/** An attack by verb, masdar or name: `قصف`, `هجوم`, `غارة`. */
export const attack: Frame = {
  rule: 'attack.attack',
  type: 'attack',
  verbs: ['attack', 'bomb'],
  nouns: ['attack_noun'],
  roles,
  requires: [
    ['attacker', 'target'],
    ['attacker', 'place'],
    ['attacker', 'time'],
    ['attacker', 'weapon'],
    ['target', 'weapon'],
    ['target', 'place'],
  ],
  idafa: 'subject',
  unless: ['virtual'],
  plover: 'ASSAULT',
  cameo: '190',
}

/** `قتل 12 جنديا في هجوم شنه التنظيم`: whose attack took this toll; without one it is none (`merge.ts`). */
export const deadly: Frame = { ...attack, rule: DEADLY, verbs: ['attack'], forms: ['masdar'], requires: [['attacker']] }
/** `قصف تجمعات المسلحين`: behind a bombing stands rather what was bombed. */
export const deadlyBombing: Frame = { ...deadly, rule: DEADLY_BOMBING, verbs: ['bomb'], nouns: [], idafa: 'object' }

/** After a verb, what is struck is its object rather than the place it lies on. */
const objectFirst = [
  ...roles.filter(({ role, slot }) => role !== 'target' && slot !== 'scene'),
  ...roles.filter(({ role, slot }) => role === 'target' && slot === 'object'),
  ...roles.filter(({ role, slot }) => role === 'target' && slot !== 'object'),
]

/** Verbs whose masdar names what was struck first: `استهداف مقر`, `اغتيال قائد`. */
export const strike: Frame = {
  ...attack,
  rule: 'attack.strike',
  verbs: ['blow_up', 'assassinate', 'storm'],
  nouns: [],
  // `فجر سيارة مفخخة`: the car is no target.
  roles: [{ role: 'weapon', slot: 'object', kinds: ['explosive'] }, ...objectFirst],
  requires: [
    ['attacker', 'target'],
    ['target', 'weapon'],
    ['target', 'place'],
    ['target', 'time'],
  ],
  idafa: 'object',
}

/** `غزو العراق`, `الغزو الروسي لأوكرانيا`: what lies under it is a place. */
export const overrun: Frame = {
  ...attack,
  rule: 'attack.overrun',
  verbs: ['invade'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'belligerent'], many: true },
    ...objectFirst.filter(({ role }) => role !== 'attacker'),
    { role: 'target', slot: under('for'), kinds: ['place', 'site', 'state'], noun: true, many: true },
  ],
  requires: [
    ['attacker', 'target'],
    ['attacker', 'time'],
  ],
  idafa: 'object',
  state: true,
  carries: ['force'],
}
/** `غزو العراق عام 2003`. */
export const invasion: Frame = {
  ...overrun,
  rule: 'attack.invade',
  forms: ['masdar'],
  roles: [{ role: 'target', slot: 'object', kinds: ['state'] }],
  requires: [['target', 'time']],
}

/** `حاصرت القوات المدينة`. */
export const besieged: Frame = {
  ...overrun,
  rule: 'attack.besiege',
  verbs: ['besiege'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'belligerent'], many: true },
    { role: 'target', slot: 'object', kinds: ['place', 'area', 'site', 'building', 'stronghold', 'crowd', 'counted'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  ],
  requires: [['attacker', 'target']],
}

/** `أحبطت قوات الأمن هجوما انتحاريا على السفارة`: whoever foils it is no attacker. */
export const foiled: Frame = {
  ...attack,
  rule: 'attack.foil',
  verbs: ['foil', 'prevent'],
  nouns: [],
  status: 'denied',
  roles: [
    { role: 'guard', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'blow', slot: 'object', kinds: ['assault'], inside: true },
    ...roles.filter(({ role, slot }) => role === 'place' || role === 'weapon' || (role === 'target' && typeof slot === 'object')),
  ],
  requires: [
    ['blow', 'target'],
    ['blow', 'place'],
    ['blow', 'time'],
  ],
  idafa: 'object',
}

/** `نجا المحافظ من محاولة اغتيال`: an attempt was made on him. */
export const survived: Frame = {
  ...attack,
  rule: 'attack.survive',
  verbs: ['survive'],
  nouns: [],
  roles: [
    { role: 'target', slot: 'subject', kinds: ['person', 'force', 'people'] },
    { role: 'blow', slot: under('from'), kinds: ['assault'] },
    ...roles.filter(({ role }) => role === 'place' || role === 'weapon'),
  ],
  requires: [['target', 'blow']],
}

/** Campaigns and programmes target too: an attack has fighters, a state or a weapon behind it, or an event that is one. */
export const targeting: Frame = {
  ...strike,
  rule: 'attack.target',
  verbs: ['target'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'state', 'craft'], many: true },
    { role: 'weapon', slot: 'subject', kinds: ['explosive'] },
    // The blow that targets, no role of the fact.
    { role: 'blow', slot: 'subject', kinds: ['violence', 'mishap'] },
    ...objectFirst.slice(1),
  ],
  requires: [
    ['attacker', 'target'],
    ['blow', 'target'],
    ['target', 'weapon'],
  ],
  patient: ['target'],
  carries: ['force', 'craft'],
}

/** `شنت الطائرات 12 غارة على مواقع`, `نفذ الجيش خمس ضربات`: blows that are counted. */
export const waged: Frame = {
  ...attack,
  rule: 'attack.wage',
  verbs: ['launch', 'execute_op', 'carry_out', 'direct_at'],
  forms: ['perfect', 'imperfect', 'masdar'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['belligerent', 'force', 'craft'], many: true },
    { role: 'count', slot: 'object', kinds: ['strikes'] },
    ...roles.filter(({ slot, role }) => role === 'place' || role === 'weapon' || (role === 'target' && typeof slot === 'object')),
  ],
  requires: [
    ['attacker', 'count', 'target'],
    ['attacker', 'count', 'place'],
    ['attacker', 'count', 'time'],
    ['count', 'target'],
  ],
  idafa: 'object',
}

/** What the attack that is claimed struck: `الهجوم على السفارة`, `تفجير المسجد`. */
const struckByIt: Frame['roles'] = [
  ...roles.filter(({ role, slot }) => role === 'target' && typeof slot === 'object'),
  { role: 'target', slot: 'object', kinds: ['place', 'site', 'force', 'vehicle', 'building'], inside: true, of: ['assault'] },
  { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
]
/** Whoever claims an attack made it. */
export const claimed: Frame = {
  ...attack,
  rule: 'attack.claim',
  verbs: ['adopt', 'claim_attack'],
  forms: ['perfect', 'imperfect'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'blow', slot: 'object', kinds: ['assault'] },
    { role: 'blow', slot: under('about'), kinds: ['assault'] },
    ...struckByIt,
  ],
  requires: [['attacker', 'blow']],
}
/** `أعلنت الحركة مسؤوليتها عن الهجوم`. */
export const owned: Frame = {
  ...claimed,
  rule: 'attack.own-up',
  verbs: ['announce', 'declare', 'confirm'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'claim', slot: 'object', kinds: ['liability'] },
    { role: 'blow', slot: under('about'), kinds: ['assault'] },
    ...struckByIt,
  ],
  requires: [['attacker', 'claim', 'blow']],
}
/** `نفت الحركة مسؤوليتها عن الهجوم`. */
export const disowned: Frame = { ...owned, rule: 'attack.disown', verbs: ['deny'], status: 'denied' }

/** Missiles, shells or drones fired at something. */
export const fired: Frame = {
  ...attack,
  rule: 'attack.fire',
  verbs: ['fire', 'launch'],
  forms: ['perfect', 'imperfect', 'masdar'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'], many: true },
    { role: 'weapon', slot: 'object', kinds: ['missile'] },
    { role: 'weapon', slot: under('bi', 'from'), kinds: ['missile'] },
    { role: 'target', slot: under('on', 'toward', 'at', 'to', 'against'), kinds: ['actor', 'place', 'force', 'site', 'vehicle'], many: true },
  ],
  requires: [['attacker', 'weapon', 'target']],
  idafa: 'object',
}

/** `إطلاق صواريخ باتجاه البلدة`: nobody is named. */
export const launched: Frame = {
  ...fired,
  rule: 'attack.launch',
  roles: fired.roles
    .filter(({ role }) => role !== 'target' && role !== 'attacker')
    .concat({ role: 'target', slot: under('on', 'toward', 'against'), kinds: ['place', 'site', 'force', 'vehicle', 'state'], many: true }),
  requires: [['weapon', 'target']],
}
/** `أطلق مسلحون النار على دورية`, `إطلاق نار على حاجز`. */
export const shooting: Frame = {
  ...fired,
  rule: 'attack.shoot',
  verbs: ['fire', 'open'],
  forms: ['perfect', 'imperfect'],
  nouns: ['shooting'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'assailant', 'belligerent', 'troops'], many: true },
    { role: 'fire', slot: 'trigger', kinds: ['event'], noun: true },
    { role: 'fire', slot: 'object', kinds: ['gunfire'] },
    { role: 'target', slot: 'undergoer', kinds: ['actor', 'force', 'site', 'people', 'vehicle'] },
    { role: 'target', slot: under('on', 'toward', 'at', 'against'), kinds: ['actor', 'place', 'force', 'site', 'people', 'vehicle'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  ],
  requires: [['fire', 'target']],
  idafa: 'object',
  carries: ['force'],
}

const beside: Frame['roles'] = [
  { role: 'target', slot: under('beside', 'at', 'on', 'against', 'within', 'in', 'bi'), kinds: ['site', 'force', 'building', 'vehicle'], many: true },
  { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  { role: 'place', slot: 'object', kinds: ['region'] },
]
/** `فجر انتحاري نفسه قرب سوق`, `فجر مجهولون سيارة مفخخة أمام المقر`. */
export const bombing: Frame = {
  ...attack,
  rule: 'attack.bomb',
  verbs: ['blow_up'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'assailant'], many: true },
    { role: 'self', slot: 'object', kinds: ['self'] },
    { role: 'weapon', slot: 'object', kinds: ['explosive'] },
    ...beside,
  ],
  requires: [
    ['attacker', 'self'],
    ['attacker', 'weapon', 'target'],
    ['attacker', 'weapon', 'place'],
    ['weapon', 'target'],
  ],
  idafa: 'object',
}

/** `انفجرت عبوة ناسفة في سوق`, `سقطت قذيفة على منزل`: nobody is named, the weapon is. */
const blast = (rule: string, verbs: readonly string[], weapon: Frame['roles'][number]['kinds'], where: Frame['roles']): Frame => ({
  ...attack,
  rule,
  verbs,
  nouns: [],
  roles: [{ role: 'weapon', slot: 'subject', kinds: weapon }, ...where],
  requires: [
    ['weapon', 'target'],
    ['weapon', 'place'],
  ],
})
export const exploded: Frame = {
  ...blast('attack.explode', ['explode'], ['explosive'], [...beside, { role: 'place', slot: 'hit', kinds: ['place', 'area'] }]),
  nouns: ['explosion'],
}
export const landed = blast(
  'attack.land',
  ['fall_down'],
  ['missile'],
  [
    { role: 'target', slot: under('on', 'beside', 'at', 'in'), kinds: ['site', 'place', 'building'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  ],
)

/** `توغلت القوات في المخيم`. */
export const incursion: Frame = {
  ...attack,
  rule: 'attack.incursion',
  verbs: ['push_into'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'belligerent', 'craft'], many: true },
    { role: 'target', slot: under('in', 'to', 'toward', 'within'), kinds: ['place', 'site', 'area'], many: true },
  ],
  requires: [['attacker', 'target']],
}
/** `دمرت الطائرات ثلاثة مستودعات`, `هدمت الجرافات منزلين`; `ودمرت 9 عجلات`: what drives and stands alone was destroyed. */
export const destroyed: Frame = {
  ...attack,
  rule: 'attack.destroy',
  verbs: ['destroy', 'demolish', 'shoot_down', 'intercept', 'burn'],
  forms: ['perfect', 'imperfect', 'masdar'],
  nouns: [],
  carries: ['force', 'craft', 'assailant'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'craft', 'state', 'assailant'], many: true },
    { role: 'target', slot: 'object', kinds: ['site', 'structure', 'vehicle', 'explosive', 'missile'], many: true },
    { role: 'weapon', slot: under('bi', 'means', 'laden'), kinds: ['weapon'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  ],
  requires: [['attacker', 'target']],
  idafa: 'object',
  patient: ['target'],
  patientKinds: ['vehicle', 'missile'],
  lone: true,
}

/** `طعن شاب ثلاثة أشخاص`. */
export const stabbed: Frame = {
  ...attack,
  rule: 'attack.stab',
  verbs: ['stab'],
  forms: ['perfect', 'imperfect', 'masdar'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['assailant'], many: true },
    { role: 'target', slot: 'object', kinds: ['toll'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [
    ['attacker', 'target'],
    ['target', 'place'],
  ],
  idafa: 'object',
}
/** `اشتباكات بين الجيش والمتمردين`: both sides attack. */
export const clashed: Frame = {
  ...attack,
  rule: 'attack.clash',
  verbs: ['clash', 'fight'],
  nouns: ['clashes'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'belligerent'], many: true },
    { role: 'attacker', slot: under('between', 'with'), kinds: ['force', 'belligerent'], many: true, adds: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
    { role: 'place', slot: 'object', kinds: ['region'] },
  ],
  requires: [['attacker', 'attacker']],
  cameo: '193',
}

/** `اشتباكات بين قبيلتين في دارفور`: who they are, one phrase tells. */
export const feud: Frame = {
  ...clashed,
  rule: 'attack.feud',
  roles: [{ role: 'attacker', slot: under('between'), kinds: ['rivals'] }, ...clashed.roles.filter(({ role }) => role === 'place')],
  requires: [['attacker', 'place']],
}

/** `القضاء على إرهابيين`. */
export const eliminated: Frame = {
  rule: 'attack.eliminate',
  type: 'attack',
  verbs: ['adjudge'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'actor', 'guard'], many: true },
    { role: 'killed', slot: under('on'), kinds: ['toll', 'name'], many: true },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['killed']],
  idafa: 'object',
  // `القضاء العراقي` is who judges.
  unless: ['judiciary'],
  carries: ['force'],
  plover: 'ASSAULT',
  cameo: '180',
}

/** `داهمت قوات الاحتلال بلدة قباطية`. */
export const raided: Frame = {
  ...attack,
  rule: 'attack.raid',
  verbs: ['raid'],
  forms: ['perfect', 'imperfect', 'masdar'],
  nouns: [],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force'], many: true },
    { role: 'target', slot: 'object', kinds: ['place', 'site', 'area'], many: true },
  ],
  requires: [['attacker', 'target']],
  idafa: 'object',
}

/** `استشهد فلسطيني برصاص قوات الاحتلال`: the fire has an owner. */
const gunned = (rule: string, role: 'killed' | 'wounded', verbs: readonly string[], nouns: readonly string[]): Frame => ({
  ...attack,
  rule,
  verbs,
  nouns,
  roles: [
    { role: 'attacker', slot: under('fire_of', 'hand'), kinds: ['force', 'state', 'assailant', 'belligerent'] },
    { role, slot: 'object', kinds: ['toll', 'people', 'person'], many: true },
    { role: 'place', slot: under('in', 'bi', 'beside', 'off'), kinds: ['place', 'area'] },
  ],
  requires: [['attacker', role]],
  idafa: 'object',
  cameo: '180',
})
export const gunnedDown = gunned('attack.gun-down', 'killed', ['kill', 'martyr', 'assassinate'], ['death_noun'])
export const shotAndHurt = gunned('attack.shoot-and-wound', 'wounded', ['wound'], [])

/** Somebody killed or wounded by a named hand. */
export const kill: Frame = {
  rule: 'attack.kill',
  type: 'attack',
  verbs: ['kill'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['force', 'state', 'assailant', 'craft', 'guard'], many: true },
    { role: 'killed', slot: 'object', kinds: ['people'], many: true },
    { role: 'killed', slot: 'object', kinds: ['person'] },
    { role: 'weapon', slot: under('bi', 'means', 'laden'), kinds: ['weapon'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['attacker', 'killed']],
  idafa: 'object',
  carries: ['force'],
  plover: 'ASSAULT',
  cameo: '180',
}

export const attackFrames: readonly Frame[] = [
  attack,
  deadly,
  deadlyBombing,
  overrun,
  invasion,
  besieged,
  foiled,
  survived,
  waged,
  stabbed,
  bombing,
  strike,
  targeting,
  claimed,
  owned,
  disowned,
  fired,
  launched,
  shooting,
  exploded,
  landed,
  clashed,
  feud,
  incursion,
  destroyed,
  eliminated,
  raided,
  kill,
  gunnedDown,
  shotAndHurt,
]
