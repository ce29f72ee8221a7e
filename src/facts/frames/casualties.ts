import { type Frame, under, withKinds } from './frame.ts'

const circumstances: Frame['roles'] = [
  { role: 'cause', slot: under('in', 'bi', 'cause', 'because', 'during', 'after'), kinds: ['violence', 'mishap'] },
  { role: 'place', slot: under('in', 'bi', 'on'), kinds: ['place'] },
  { role: 'place', slot: 'backdrop', kinds: ['place'] },
  { role: 'place', slot: under('beside', 'within', 'off'), kinds: ['place', 'area'] },
  { role: 'place', slot: 'object', kinds: ['region'] },
]
const toll = (role: string, verbs: readonly string[], rule: string, nouns: readonly string[] = []): Frame => ({
  rule,
  type: 'casualties',
  verbs,
  nouns,
  roles: [
    { role, slot: 'object', kinds: ['toll'], many: true },
    { role: 'victim', slot: 'object', kinds: ['people', 'person'] },
    ...(role === 'displaced' ? ([{ role, slot: 'undergoer', kinds: ['toll'] }] as const) : []),
    { role: 'cause', slot: 'cause', kinds: ['violence', 'mishap'] },
    ...circumstances,
  ],
  requires: [[role], ['victim', 'cause'], ['victim', 'place'], ['victim', 'time']],
  idafa: 'object',
  plover: 'ASSAULT',
})

export const killed = toll('killed', ['kill', 'die', 'martyr'], 'casualties.kill', ['death_noun'])
/** `لقي أربعة عمال حتفهم`: what else one meets kills nobody. */
export const metEnd: Frame = {
  ...killed,
  rule: 'casualties.meet-end',
  verbs: ['meet_end'],
  nouns: [],
  roles: [{ role: 'end', slot: 'object', kinds: ['demise'] }, ...killed.roles],
  requires: [
    ['end', 'killed'],
    ['end', 'victim'],
  ],
}
/** `غرق 15 مهاجرا قبالة السواحل`. */
export const drowned: Frame = {
  ...killed,
  rule: 'casualties.drown',
  verbs: ['drown'],
  nouns: [],
  roles: [{ role: 'killed', slot: 'object', kinds: ['people'], many: true }, ...circumstances],
  requires: [['killed']],
}
/** The same of other verbs, by what stands beside them. */
const ended = (rule: string, verb: string, kind: 'dead' | 'life'): Frame => ({
  ...metEnd,
  rule,
  verbs: [verb],
  roles: [{ role: 'end', slot: 'object', kinds: [kind] }, ...killed.roles.filter(({ role }) => role !== 'victim')],
  requires: [['end', 'killed']],
})
/** `راح ضحية الحادث ستة أشخاص`, `ذهب ضحيتها أربعة`. */
export const fellVictim = ended('casualties.fall-victim', 'go', 'dead')
/** `فارق ثلاثة أشخاص الحياة`. */
export const departed = ended('casualties.depart', 'part_with', 'life')
/** `قتلت عائلة من ستة أفراد`: so many of them died. */
export const household: Frame = {
  ...killed,
  rule: 'casualties.household',
  roles: [
    { role: 'family', slot: 'object', kinds: ['household'] },
    { role: 'killed', slot: under('from', 'content'), kinds: ['people'] },
    ...killed.roles.filter(({ role }) => role !== 'victim' && role !== 'killed'),
  ],
  requires: [['family', 'killed']],
}
/** `مقتل زعيم الحركة فلان`, `أعلن التنظيم وفاة فلان`: news by itself where it opens a line or is what somebody makes known. */
export const announced: Frame = {
  ...killed,
  rule: 'casualties.announced',
  verbs: ['kill', 'martyr', 'die'],
  forms: ['masdar'],
  roles: [{ role: 'victim', slot: 'object', kinds: ['name'] }, ...circumstances],
  requires: [['victim']],
  foremost: true,
}
const hurt = toll('wounded', ['wound'], 'casualties.wound')
/** `إصابة المهاجم` keeps a player off the field. */
export const wounded: Frame = {
  ...hurt,
  roles: withKinds(hurt.roles, { wounded: ['casualty'] }),
  requires: [['wounded'], ['victim', 'cause']],
}
/** `تفقد` inspects far more often than it loses, and `فقد الاقتصاد 280 ألف وظيفة` loses nobody. */
const lost = toll('missing', ['go_missing'], 'casualties.missing')
export const missing: Frame = { ...lost, roles: withKinds(lost.roles, { missing: ['people'] }), forms: ['perfect', 'masdar'], alone: true }
/** `هجر زوجته` displaces nobody: those who had to flee are counted, or called so. */
const fled = toll('displaced', ['displace', 'flee'], 'casualties.displace')
export const displaced: Frame = {
  ...fled,
  roles: withKinds(
    fled.roles.filter(({ role }) => role !== 'victim'),
    { displaced: ['uprooted', 'homeless', 'crowd'] },
  ).concat({ role: 'place', slot: under('from'), kinds: ['place', 'area'] }),
  requires: [['displaced']],
}
/** `لجأ نحو مليون شخص إلى الأردن`: who resorts to something else is no refugee. */
export const refuge: Frame = {
  ...displaced,
  rule: 'casualties.take-refuge',
  verbs: ['take_refuge'],
  roles: [
    { role: 'displaced', slot: 'object', kinds: ['uprooted', 'homeless', 'crowd'] },
    { role: 'place', slot: under('to', 'in'), kinds: ['place', 'area'] },
  ],
  requires: [['displaced', 'place']],
}
/** `تستضيف تركيا 3.6 مليون لاجئ`. */
export const hosted: Frame = {
  ...refuge,
  rule: 'casualties.host',
  verbs: ['host'],
  roles: [
    { role: 'place', slot: 'subject', kinds: ['state', 'place'] },
    { role: 'displaced', slot: 'object', kinds: ['homeless'] },
  ],
  state: true,
}
/** `نقل 20 جريحا إلى المستشفى`. */
export const hospitalized: Frame = {
  ...hurt,
  rule: 'casualties.hospitalize',
  verbs: ['relocate'],
  roles: [{ role: 'wounded', slot: 'object', kinds: ['hurt'] }, { role: 'ward', slot: under('to'), kinds: ['building', 'site'] }, ...circumstances],
  requires: [['wounded', 'ward']],
}

/** `انتشال جثث 13 مهاجرا`, `عثر على 5 جثث`. */
export const bodies: Frame = {
  rule: 'casualties.find-bodies',
  type: 'casualties',
  verbs: ['retrieve_body', 'find'],
  roles: [
    { role: 'bodies', slot: 'object', kinds: ['dead'] },
    { role: 'bodies', slot: under('on'), kinds: ['dead'] },
    { role: 'killed', slot: 'object', kinds: ['toll'], inside: true },
    ...circumstances,
  ],
  requires: [['bodies', 'killed']],
  idafa: 'object',
}
/** The bodies counted. */
export const countedBodies: Frame = {
  ...bodies,
  rule: 'casualties.count-bodies',
  roles: [{ role: 'killed', slot: 'object', kinds: ['corpse'] }, { role: 'killed', slot: under('on'), kinds: ['corpse'] }, ...circumstances],
  requires: [['killed']],
}

/** `حصيلة ضحايا الإعصار … 11 ألف قتيل`, `ارتفاع الحصيلة إلى 40 قتيلا`. */
export const tally: Frame = {
  rule: 'casualties.tally',
  type: 'casualties',
  nouns: ['toll_noun'],
  roles: [
    { role: 'killed', slot: 'object', kinds: ['fatalities'] },
    { role: 'killed', slot: under('to'), kinds: ['fatalities'] },
    { role: 'wounded', slot: 'object', kinds: ['hurt'] },
    { role: 'wounded', slot: under('to'), kinds: ['hurt'] },
    ...circumstances,
  ],
  requires: [['killed'], ['wounded']],
  idafa: 'object',
}

/** `ارتفع عدد قتلى الهجوم إلى 17 شخصا`: told by the verb, and no mere figure. */
export const tallied: Frame = {
  ...tally,
  rule: 'casualties.toll',
  verbs: ['rise', 'reach', 'exceed', 'arrive', 'raise', 'record'],
  nouns: [],
  roles: [
    { role: 'tally', slot: 'subject', kinds: ['tally'] },
    { role: 'tally', slot: 'object', kinds: ['tally'] },
    { role: 'killed', slot: under('to', 'at', 'measure'), kinds: ['toll', 'fatalities', 'measure'] },
    { role: 'killed', slot: 'object', kinds: ['toll', 'fatalities'] },
    { role: 'cause', slot: 'deadOf', kinds: ['violence', 'mishap'] },
    { role: 'place', slot: 'deadWhere', kinds: ['place', 'area'] },
    ...circumstances,
  ],
  requires: [['tally', 'killed']],
}

/** A toll named by what it counts: `سقوط 5 قتلى`, `خلف الانفجار 20 جريحا`. */
const counted = (role: string, kinds: Frame['roles'][number]['kinds']): Frame['roles'] => [{ role, slot: 'object', kinds }]
export const leaves: Frame = {
  rule: 'casualties.leave',
  type: 'casualties',
  verbs: ['leave_behind', 'fall_down', 'take_lives', 'record', 'result_in', 'cause'],
  roles: [
    { role: 'cause', slot: 'subject', kinds: ['violence', 'mishap'] },
    // `سجل الإقليم 1351 وفاة`
    { role: 'place', slot: 'subject', kinds: ['place'] },
    ...counted('killed', ['dead']),
    ...counted('wounded', ['hurt']),
    ...counted('missing', ['lost']),
    ...counted('displaced', ['homeless']),
    { role: 'killed', slot: under('about', 'bi'), kinds: ['dead'] },
    { role: 'killed', slot: under('lives'), kinds: ['people'] },
    { role: 'wounded', slot: under('about', 'bi'), kinds: ['hurt'] },
    ...circumstances,
  ],
  requires: [['killed'], ['wounded'], ['missing']],
  idafa: 'subject',
  plover: 'ASSAULT',
}

/** `وصل إلى المستشفى 30 شهيدا`, `استقبلت المستشفيات 12 قتيلا`: the dead that hospitals count. */
export const received: Frame = {
  rule: 'casualties.receive',
  type: 'casualties',
  verbs: ['arrive', 'receive_guest', 'receive'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'killed', slot: 'object', kinds: ['fatalities'] },
    { role: 'wounded', slot: 'object', kinds: ['hurt'] },
    { role: 'place', slot: under('in'), kinds: ['place'] },
  ],
  requires: [['killed']],
  idafa: 'object',
}

/** `انهار المبنى مخلفا 16 قتيلا`: what did is told before. */
export const leaving: Frame = { ...leaves, rule: 'casualties.leaving', forms: ['active'], roles: leaves.roles.filter(({ slot }) => slot !== 'subject') }

/** `قضى ثلاثة أشخاص غرقا`, `قضى عشرة في حريق`: whoever spends no time, dies. */
export const perished: Frame = {
  ...killed,
  rule: 'casualties.perish',
  verbs: ['adjudge'],
  forms: ['perfect'],
  nouns: [],
  roles: [{ role: 'killed', slot: 'subject', kinds: ['toll'], many: true }, { role: 'cause', slot: 'object', kinds: ['violence', 'mishap'] }, ...circumstances],
  requires: [['killed', 'cause']],
  idafa: 'subject',
}
/** `توفي رئيس الوزراء الأسبق فلان`: the death of somebody named is an event, wherever it was. */
export const passed: Frame = {
  ...killed,
  rule: 'casualties.die',
  verbs: ['die'],
  forms: ['perfect'],
  nouns: [],
  roles: [
    { role: 'victim', slot: 'subject', kinds: ['name'] },
    { role: 'cause', slot: under('bi', 'cause', 'because', 'after'), kinds: ['disease', 'mishap'] },
    ...circumstances,
  ],
  requires: [['victim']],
  idafa: 'subject',
}
/** `25 حالة وفاة بالكوليرا`. */
export const deaths: Frame = {
  rule: 'casualties.disease',
  type: 'casualties',
  verbs: ['record', 'announce', 'monitor', 'die'],
  nouns: ['death_noun'],
  roles: [
    { role: 'killed', slot: 'object', kinds: ['fatalities', 'toll'], many: true },
    { role: 'cause', slot: under('bi', 'cause', 'because', 'after'), kinds: ['disease'] },
    { role: 'place', slot: under('in'), kinds: ['place'] },
  ],
  requires: [['killed', 'cause']],
  idafa: 'object',
}

/** `أكثر من 30 قتيلا في تصادم حافلتين`: a number of dead or hurt that no verb tells of. */
export const countedDead: Frame = {
  rule: 'casualties.count-killed',
  type: 'casualties',
  counts: 'fatalities',
  roles: [{ role: 'killed', slot: 'trigger', kinds: ['fatalities'] }, { role: 'wounded', slot: 'object', kinds: ['hurt'] }, ...circumstances],
  requires: [['killed']],
  idafa: 'object',
}
/** Not `4 ملايين مصاب بالسكري`. */
export const countedHurt: Frame = {
  ...countedDead,
  rule: 'casualties.count-wounded',
  counts: 'hurt',
  roles: [{ role: 'wounded', slot: 'trigger', kinds: ['hurt'] }, ...circumstances],
  requires: [['wounded', 'cause']],
}

export const casualtyFrames: readonly Frame[] = [
  killed,
  household,
  announced,
  passed,
  metEnd,
  drowned,
  fellVictim,
  departed,
  wounded,
  missing,
  displaced,
  refuge,
  hosted,
  hospitalized,
  bodies,
  countedBodies,
  tallied,
  tally,
  leaves,
  leaving,
  received,
  perished,
  deaths,
  countedDead,
  countedHurt,
]
