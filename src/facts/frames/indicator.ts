import { type Frame, under } from './frame.ts'

const level: Frame['roles'] = [
  // `من 8 ملايين إلى 9 ملايين سائح`: from what to what it went.
  { role: 'value', slot: 'object', kinds: ['passage'] },
  // `0.5% أو 30 نقطة`: the same step, told twice.
  { role: 'change', slot: under('rate', 'bi', 'by_amount'), kinds: ['percent', 'quantity'], or: true },
  { role: 'value', slot: under('to', 'at', 'on', 'level', 'measure'), kinds: ['quantity'], many: true },
  // `ارتفع السعر دولارين إلى 80`: a bare amount is the step.
  { role: 'change', slot: 'object', kinds: ['percent', 'quantity'], or: true },
]
/** Prices, rates, output: what went up or down, by how much, to what. */
const moves = (rule: string, verbs: readonly string[]): Frame => ({
  rule,
  type: 'indicator',
  verbs,
  roles: [
    { role: 'measure', slot: 'subject', kinds: ['measured', 'quoted', 'measurable'], extent: 'measure' },
    // `شهدت المدينة ارتفاعا في الأسعار بنسبة …`, `سجلت الصادرات ارتفاعا بنسبة …`.
    { role: 'measure', slot: 'within', kinds: ['measured'], extent: 'measure', noun: true },
    { role: 'measure', slot: 'undergoer', kinds: ['measured', 'measurable'], extent: 'measure' },
    { role: 'direction', slot: 'trigger', kinds: ['thing'] },
    ...level,
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [
    ['measure', 'value'],
    ['measure', 'change'],
  ],
  idafa: 'subject',
  carries: ['quoted'],
})
/** `خسر المؤشر 1.2 بالمئة`: what is measured loses; who loses a match is no figure. */
const valued = (frame: Frame, rule: string, verbs: readonly string[]): Frame => ({
  ...frame,
  rule,
  verbs,
  forms: ['perfect', 'imperfect'],
  roles: frame.roles.map((role) => (role.role === 'measure' && role.slot === 'subject' ? { ...role, kinds: ['measured', 'quoted'] } : role)),
})
export const rises = moves('indicator.rise', ['rise'])
export const falls = moves('indicator.fall', ['fall', 'decline', 'collapse'])

export const gains = valued(rises, 'indicator.gain', ['gain_value', 'improve', 'double'])
export const loses = valued(falls, 'indicator.lose', ['lose_value'])

/** `فقد الدينار 20 بالمئة من قيمته`, not `فقد وصل سعره إلى 20 دينارا`. */
export const sheds: Frame = {
  ...valued(falls, 'indicator.shed', ['go_missing']),
  roles: loses.roles.filter(({ role }) => role !== 'value' && role !== 'change').concat({ role: 'change', slot: 'object', kinds: ['percent'] }),
  requires: [['measure', 'change']],
}

/** Somebody raises or cuts it: `رفع المصرف المركزي سعر الفائدة 50 نقطة أساس`. */
const moved = (rule: string, verbs: readonly string[]): Frame => ({
  ...moves(rule, verbs),
  roles: [
    { role: 'mover', slot: 'subject', kinds: ['actor'] },
    { role: 'measure', slot: 'object', kinds: ['measured', 'aid'], extent: 'measure' },
    { role: 'direction', slot: 'trigger', kinds: ['thing'] },
    ...level,
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  idafa: 'object',
})
export const raised = moved('indicator.raise', ['raise'])
export const lowered = moved('indicator.cut', ['cut'])
/** `ثبت البنك المركزي أسعار الفائدة عند 19 بالمئة`, `أبقى على سعر الفائدة عند 5 بالمئة`. */
export const kept: Frame = {
  ...moved('indicator.keep', ['keep']),
  roles: [
    { role: 'mover', slot: 'subject', kinds: ['actor'] },
    { role: 'measure', slot: 'object', kinds: ['measured'] },
    { role: 'measure', slot: under('on'), kinds: ['measured'] },
    { role: 'direction', slot: 'trigger', kinds: ['thing'] },
    { role: 'value', slot: under('at', 'level'), kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'value']],
  // Who decides to keep a rate keeps it.
  performative: true,
}

/** What a measure is or amounts to. */
export const amounts: Frame = {
  rule: 'indicator.reach',
  type: 'indicator',
  verbs: ['reach', 'exceed', 'equal', 'estimate', 'arrive', 'settle', 'range'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'measure', slot: 'subject', kinds: ['measured'], extent: 'measure' },
    { role: 'direction', slot: 'object', kinds: ['heading'] },
    { role: 'direction', slot: under('bi'), kinds: ['heading'] },
    { role: 'value', slot: 'object', kinds: ['quantity'] },
    { role: 'value', slot: under('bi', 'to', 'value', 'at', 'measure'), kinds: ['quantity'] },
    { role: 'change', slot: under('rate'), kinds: ['percent', 'quantity'], or: true },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['measure', 'value']],
  idafa: 'subject',
}

/** `الصادرات تجاوزت 12 مليارا`: the value with its verb is one phrase, what it is said of stands before it. */
export const passes: Frame = {
  ...amounts,
  rule: 'indicator.pass',
  verbs: [],
  nouns: ['said'],
  roles: [
    { role: 'measure', slot: 'topic', kinds: ['measured'], extent: 'measure' },
    { role: 'value', slot: 'trigger', kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
}

/** `سجلت الصادرات 5 مليارات`; what is recorded as a rise is told by the rise. */
export const recorded: Frame = {
  ...amounts,
  rule: 'indicator.record',
  verbs: ['record'],
  // `سجل الذهب مستوى قياسيا عند 2400 دولار`
  roles: [
    ...amounts.roles.filter(({ role, slot }) => role !== 'value' || slot === 'object'),
    { role: 'value', slot: under('at', 'level'), kinds: ['quantity'] },
  ],
}

/** `سجل الميزان التجاري ‹عجزا› قدره 12 مليارا`: on which side it is. */
export const sides: Frame = {
  ...amounts,
  rule: 'indicator.side',
  verbs: ['record'],
  roles: [
    { role: 'measure', slot: 'subject', kinds: ['measured'], extent: 'measure' },
    { role: 'direction', slot: 'object', kinds: ['side'] },
    { role: 'value', slot: under('value', 'bi', 'measure'), kinds: ['money'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'direction', 'value']],
}

/** `أغلق المؤشر عند 11300 نقطة`: what it closes by is a change. */
export const closes: Frame = {
  ...amounts,
  rule: 'indicator.close',
  verbs: ['close', 'end'],
  roles: [
    { role: 'direction', slot: under('on'), kinds: ['heading'] },
    { role: 'measure', slot: 'subject', kinds: ['quoted'], extent: 'measure' },
    ...amounts.roles.filter(({ role }) => role !== 'value' && role !== 'place'),
    { role: 'value', slot: under('at', 'on', 'level'), kinds: ['quantity'] },
    { role: 'change', slot: under('bi', 'by_amount'), kinds: ['percent', 'quantity'] },
    { role: 'change', slot: 'object', kinds: ['percent'] },
  ],
  carries: ['quoted'],
  requires: [
    ['measure', 'value'],
    ['measure', 'change'],
  ],
}

/** `تلاه سهم الشركة بارتفاع 1% عند 5 دراهم`: the next of a list. */
export const follows: Frame = {
  ...closes,
  rule: 'indicator.follow',
  verbs: ['come_next'],
  requires: [['measure', 'direction', 'change']],
}

/** `قدرت الحكومة كلفة الإعمار بنحو 88 مليار دولار`: whoever estimates is no part of it. */
export const estimated: Frame = {
  ...amounts,
  rule: 'indicator.estimate',
  verbs: ['estimate', 'expect', 'determine'],
  roles: [
    { role: 'source', slot: 'subject', kinds: ['actor'] },
    { role: 'measure', slot: 'object', kinds: ['measured'], extent: 'measure' },
    { role: 'value', slot: under('bi', 'at', 'measure'), kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'value', 'source']],
  idafa: 'object',
}

/** `سجلت قطر فائضا بقيمة 6 مليارات دولار`: whose it is stands before it. */
export const balances: Frame = {
  ...amounts,
  rule: 'indicator.balance',
  verbs: ['record', 'achieve', 'incur'],
  roles: [
    { role: 'place', slot: 'subject', kinds: ['place'] },
    { role: 'measure', slot: 'object', kinds: ['measured'], extent: 'measure' },
    // What is recorded as a rise by so much is told by the rise.
    { role: 'value', slot: under('value', 'measure'), kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  idafa: 'object',
}

/** `خلفت الحرب خسائر بقيمة 5 مليارات`, `تسببت الفيضانات بأضرار قدرها 5 ملايين`: whatever brought them about. */
export const losses: Frame = {
  ...amounts,
  rule: 'indicator.losses',
  verbs: ['leave_behind', 'cause', 'result_in', 'lead_to', 'inflict'],
  roles: [
    { role: 'measure', slot: 'object', kinds: ['loss'], extent: 'measure' },
    { role: 'measure', slot: under('bi', 'in', 'to', 'about'), kinds: ['loss'], extent: 'measure' },
    // `ألحق أضرارا بثلاث مركبات` tells what was damaged.
    { role: 'value', slot: under('value', 'measure', 'bi'), kinds: ['money'] },
    { role: 'value', slot: 'object', kinds: ['money'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  idafa: 'object',
}

/** `حدد البلدان هدفا لحجم التبادل من 3 مليارات إلى 5`: what a figure is to come to. */
export const goals: Frame = {
  ...amounts,
  rule: 'indicator.goal',
  verbs: [],
  nouns: ['goal'],
  roles: [
    { role: 'measure', slot: under('for'), kinds: ['measured'], extent: 'measure' },
    { role: 'value', slot: under('to', 'at', 'value', 'measure', 'rate'), kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  status: 'planned',
}

/** The share of a whole that something makes up. */
export const shares: Frame = {
  rule: 'indicator.share',
  type: 'indicator',
  verbs: ['represent', 'form'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'measure', slot: under('from', 'out_of'), kinds: ['thing'], extent: 'full' },
    { role: 'value', slot: 'object', kinds: ['percent', 'share'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'value']],
  idafa: 'subject',
  state: true,
}

const trade: Frame['roles'] = [
  { role: 'measure', slot: 'trigger', kinds: ['thing'] },
  { role: 'place', slot: 'subject', kinds: ['place'] },
  { role: 'value', slot: 'object', kinds: ['load', 'money', 'percent'] },
  { role: 'period', slot: 'time', kinds: ['thing'] },
]
/** Output, consumption, trade: the verb is the measure. */
export const flows: Frame = {
  rule: 'indicator.flow',
  type: 'indicator',
  verbs: ['produce', 'consume', 'import'],
  roles: trade,
  requires: [['measure', 'value']],
  idafa: 'object',
  state: true,
}

/** `تستهلك المصانع 35 بالمئة من الكهرباء`, `يستحوذ القطاع على 28 بالمئة من الصادرات`: which part of what. */
export const portions: Frame = {
  ...shares,
  rule: 'indicator.portion',
  verbs: ['consume', 'produce', 'import', 'acquire', 'use'],
  roles: [
    { role: 'value', slot: 'object', kinds: ['percent'] },
    { role: 'value', slot: under('on'), kinds: ['percent'] },
    { role: 'measure', slot: under('from', 'out_of'), kinds: ['measured', 'measurable'], extent: 'measure' },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in'), kinds: ['place'] },
  ],
}

/** Cases of a disease: `سجلت 1200 إصابة جديدة بالحمى النزفية`. */
export const cases: Frame = {
  rule: 'indicator.cases',
  type: 'indicator',
  verbs: ['record', 'monitor', 'announce', 'confirm'],
  roles: [
    { role: 'value', slot: 'object', kinds: ['infection'] },
    { role: 'measure', slot: under('bi'), kinds: ['disease'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in'), kinds: ['place'] },
  ],
  requires: [['value', 'measure']],
  idafa: 'object',
}

/** Exports are told with whose they are: `تصدر` is written like what tops a table. */
export const exports: Frame = {
  ...flows,
  rule: 'indicator.export',
  verbs: ['export'],
  requires: [['measure', 'value', 'place']],
}

export const indicatorFrames: readonly Frame[] = [
  cases,
  gains,
  loses,
  sheds,
  rises,
  falls,
  raised,
  lowered,
  kept,
  amounts,
  passes,
  sides,
  recorded,
  closes,
  follows,
  estimated,
  balances,
  losses,
  goals,
  shares,
  portions,
  flows,
  exports,
]
