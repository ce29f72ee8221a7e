import { earlier, type Frame, under } from './frame.ts'

/** How many formations a force has or raises. */
export const strength: Frame = {
  rule: 'strength.have',
  type: 'strength',
  verbs: ['include', 'contain', 'supply', 'provide', 'form', 'consist_of', 'possess'],
  roles: [
    { role: 'force', slot: 'subject', kinds: ['force', 'unit'] },
    { role: 'unit', slot: 'object', kinds: ['formation'] },
    { role: 'unit', slot: under('bi', 'from', 'content'), kinds: ['formation'] },
  ],
  requires: [['unit']],
  idafa: 'object',
}

/** `يضم الجيش 150 ألف جندي`, `عدد القوات نحو 900 جندي`. */
export const manpower: Frame = {
  rule: 'strength.manpower',
  type: 'strength',
  verbs: ['include', 'contain', 'consist_of', 'possess'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'force', slot: 'subject', kinds: ['force', 'unit', 'the-force'] },
    { role: 'count', slot: 'object', kinds: ['troops'] },
    { role: 'count', slot: under('from', 'content'), kinds: ['troops'] },
  ],
  requires: [['force', 'count']],
  idafa: 'object',
}
/** `تضم البعثة 13 ألف جندي`, `تمتلك الحركة 20 ألف مقاتل`: whoever they are, soldiers make their strength. */
export const mission: Frame = {
  ...manpower,
  rule: 'strength.mission',
  roles: [
    { role: 'force', slot: 'subject', kinds: ['organization', 'gang', 'belligerent'] },
    { role: 'count', slot: 'object', kinds: ['soldiery'] },
    { role: 'count', slot: under('from', 'content'), kinds: ['soldiery'] },
  ],
}
export const headcount: Frame = {
  ...manpower,
  rule: 'strength.headcount',
  verbs: ['reach', 'exceed', 'estimate'],
  roles: [
    { role: 'force', slot: 'subject', kinds: ['headcount'], past: true },
    { role: 'count', slot: 'object', kinds: ['troops', 'counted'] },
    { role: 'count', slot: under('bi', 'at', 'measure'), kinds: ['troops', 'counted'] },
  ],
}

/** How many of a force's formations are armed. */
export const armed: Frame = {
  rule: 'strength.armed',
  type: 'strength',
  verbs: ['arm'],
  roles: [
    { role: 'force', slot: earlier('in'), kinds: ['force'] },
    { role: 'unit', slot: earlier('from'), kinds: ['formation'] },
    { role: 'armed', slot: 'object', kinds: ['formation'] },
  ],
  requires: [['unit', 'armed']],
  idafa: 'object',
}

export const strengthFrames: readonly Frame[] = [strength, manpower, mission, headcount, armed]
