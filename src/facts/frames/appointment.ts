import { type Frame, under } from './frame.ts'

const office: Frame['roles'] = [
  { role: 'position', slot: under('post', 'as', 'in', 'from', 'bi'), kinds: ['office'] },
  { role: 'organization', slot: under('in', 'for', 'on'), kinds: ['organization'] },
  { role: 'term', slot: under('term', 'for'), kinds: ['duration'] },
]
/** The object is appointed; the next bare phrase is the office. */
const made = (subtype: string, verbs: readonly string[]): Frame => ({
  rule: `appointment.${subtype}`,
  type: 'appointment',
  subtype,
  verbs,
  roles: [
    { role: 'appointer', slot: 'subject', kinds: ['actor'] },
    { role: 'person', slot: 'object', kinds: ['name'], many: true },
    { role: 'position', slot: 'object', kinds: ['office'] },
    ...office,
  ],
  patient: ['person'],
  requires: [['person', 'position']],
  idafa: 'object',
  performative: true,
})

export const appointed: Frame = {
  ...made('appointed', ['appoint', 'promote', 'charge_with']),
  headsAct: true,
}
/** `عين رئيس الوزراء فلان وزيرا جديدا`: he appoints, and whom is not said. */
export const filled: Frame = {
  ...appointed,
  rule: 'appointment.fill',
  verbs: ['appoint'],
  forms: ['perfect', 'imperfect'],
  roles: [{ role: 'appointer', slot: 'subject', kinds: ['ruler'] }, { role: 'position', slot: 'object', kinds: ['office'] }, ...office],
  patient: [],
  requires: [['appointer', 'position']],
}
export const elected = made('elected', ['elect'])
export const dismissed: Frame = { ...made('dismissed', ['dismiss']), patient: ['person', 'position'], requires: [['person'], ['position']] }
/** `أنهى الرئيس مهام الوالي`. */
export const relieved: Frame = {
  ...made('dismissed', ['end']),
  rule: 'appointment.relieved',
  roles: [
    { role: 'appointer', slot: 'subject', kinds: ['actor'] },
    { role: 'position', slot: 'object', kinds: ['duty'], past: true },
    { role: 'person', slot: 'object', kinds: ['name'] },
  ],
  requires: [['position']],
}
export const extended = made('extended', ['extend'])

/** The subject itself leaves or takes the office. */
const steps = (subtype: string, verbs: readonly string[]): Frame => ({
  rule: `appointment.${subtype}-self`,
  type: 'appointment',
  subtype,
  verbs,
  roles: [
    { role: 'person', slot: 'subject', kinds: ['name', 'organization'] },
    { role: 'position', slot: 'subject', kinds: ['office'] },
    { role: 'position', slot: 'object', kinds: ['office'] },
    ...office,
  ],
  requires: [['person']],
  idafa: 'subject',
})
/** Who resigned may be named by the office alone. */
export const resigned: Frame = { ...steps('resigned', ['resign', 'step_down']), requires: [['person'], ['position']] }
/** `تولى رئاسة اللجنة`, `تسلمت حقيبة الصحة`. */
const takes = steps('appointed', ['take_office'])
export const takesOffice: Frame = {
  ...takes,
  roles: [...takes.roles, { role: 'position', slot: 'object', kinds: ['duty', 'organization'], extent: 'full' }],
  requires: [['person', 'position']],
}

/** `تسلم مهامه قائدا للعمليات`, `باشر مهامه`. */
export const takesUp: Frame = {
  ...takes,
  rule: 'appointment.takes-up',
  verbs: ['receive_delivery', 'begin', 'take_office'],
  roles: [
    { role: 'person', slot: 'subject', kinds: ['name'] },
    { role: 'position', slot: under('as'), kinds: ['office'] },
    { role: 'position', slot: 'object', kinds: ['office'] },
    { role: 'duties', slot: 'object', kinds: ['duty'] },
    { role: 'position', slot: under('post'), kinds: ['office', 'organization'] },
    { role: 'organization', slot: under('in', 'for', 'on'), kinds: ['organization'] },
  ],
  requires: [['person', 'duties', 'position']],
}
/** `أدى الوزراء الجدد اليمين الدستورية`: whoever takes the oath takes the office. */
export const sworn: Frame = {
  ...takes,
  rule: 'appointment.swear-in',
  verbs: ['lead_to', 'swear'],
  roles: [
    { role: 'person', slot: 'subject', kinds: ['name'] },
    { role: 'organization', slot: 'subject', kinds: ['cabinet', 'assembly'] },
    { role: 'position', slot: 'subject', kinds: ['office', 'people'] },
    { role: 'oath', slot: 'object', kinds: ['oath'] },
    { role: 'position', slot: 'object', kinds: ['office'] },
    { role: 'position', slot: under('as'), kinds: ['office'] },
  ],
  requires: [
    ['person', 'oath'],
    ['position', 'oath'],
    ['organization', 'oath'],
  ],
}
/** `تمديد ولاية البعثة عاما`, `مدد مجلس الأمن تفويض القوة`. */
export const renewed: Frame = {
  ...extended,
  rule: 'appointment.extend-term',
  verbs: ['extend', 'renew'],
  roles: [
    { role: 'appointer', slot: 'subject', kinds: ['actor'] },
    { role: 'mandate', slot: 'object', kinds: ['mandate', 'duty'] },
    { role: 'mandate', slot: under('for'), kinds: ['mandate'] },
    { role: 'person', slot: 'owner', kinds: ['name'] },
    { role: 'position', slot: 'owner', kinds: ['office'] },
    { role: 'organization', slot: 'owner', kinds: ['organization', 'body'] },
    { role: 'term', slot: 'object', kinds: ['duration'] },
    { role: 'term', slot: under('term', 'for'), kinds: ['duration'] },
  ],
  requires: [
    ['mandate', 'person'],
    ['mandate', 'position'],
    ['mandate', 'organization'],
  ],
  performative: true,
}
/** `فاز بولاية رئاسية ثانية`. */
export const wins: Frame = {
  ...takes,
  rule: 'appointment.win-term',
  subtype: 'elected',
  verbs: ['win'],
  roles: [
    { role: 'person', slot: 'subject', kinds: ['name'] },
    { role: 'position', slot: under('bi', 'post'), kinds: ['office', 'mandate'] },
  ],
  requires: [['person', 'position']],
}
/** `فاز فلان برئاسة البلاد`, `فاز في الانتخابات الرئاسية`. */
export const winsOffice: Frame = {
  ...wins,
  rule: 'appointment.win',
  roles: [
    { role: 'person', slot: 'subject', kinds: ['name'] },
    { role: 'seat', slot: under('chairmanship'), kinds: ['state', 'organization', 'body'] },
    { role: 'seat', slot: under('in', 'bi'), kinds: ['election'] },
  ],
  requires: [['person', 'seat']],
}
/** `رشح الرئيس فلانا وزيرا للخارجية`: who is named for an office does not hold it yet. */
export const nominated: Frame = {
  ...appointed,
  rule: 'appointment.nominate',
  verbs: ['nominate'],
  forms: ['perfect', 'imperfect'],
  status: 'planned',
  performative: false,
  roles: [
    ...appointed.roles.filter(({ role, slot }) => typeof slot !== 'object' && role !== 'position'),
    { role: 'position', slot: 'object', kinds: ['officer'] },
    // `لرئاسة الوزراء` is no office by itself.
    { role: 'position', slot: under('post'), kinds: ['officer'] },
  ],
}
/** `كلف الرئيس فلانا بتشكيل الحكومة`. */
export const charged: Frame = {
  ...appointed,
  rule: 'appointment.charge',
  verbs: ['charge_with'],
  roles: [
    { role: 'appointer', slot: 'subject', kinds: ['actor'] },
    { role: 'person', slot: 'object', kinds: ['name'] },
    { role: 'position', slot: under('bi'), kinds: ['event'], extent: 'full' },
    { role: 'position', slot: 'object', kinds: ['event'], extent: 'full' },
  ],
  requires: [['person', 'position']],
}

export const appointmentFrames: readonly Frame[] = [
  appointed,
  filled,
  charged,
  nominated,
  elected,
  wins,
  winsOffice,
  dismissed,
  relieved,
  extended,
  renewed,
  resigned,
  takesOffice,
  takesUp,
  sworn,
]
