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
    { role: 'person', slot: 'object', kinds: ['name'] },
    { role: 'position', slot: 'object', kinds: ['office'] },
    ...office,
  ],
  patient: ['person'],
  requires: [['person', 'position']],
  idafa: 'object',
  performative: true,
})

export const appointed = made('appointed', ['appoint', 'promote'])
export const elected = made('elected', ['elect'])
export const dismissed: Frame = { ...made('dismissed', ['dismiss']), patient: ['person', 'position'], requires: [['person'], ['position']] }
/** `أنهى الرئيس مهام الوالي`. */
export const relieved: Frame = {
  ...made('dismissed', ['end']),
  rule: 'appointment.relieved',
  roles: [
    { role: 'appointer', slot: 'subject', kinds: ['actor'] },
    { role: 'position', slot: 'object', kinds: ['duty'] },
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

export const appointmentFrames: readonly Frame[] = [appointed, elected, dismissed, relieved, extended, resigned, takesOffice]
