import { type Frame, under } from './frame.ts'

/** `تم تطعيم 500 ألف طفل ضد الحصبة`: how many were vaccinated, and against what. */
export const vaccinated: Frame = {
  rule: 'indicator.vaccinate',
  type: 'indicator',
  verbs: ['vaccinate'],
  roles: [
    { role: 'value', slot: 'object', kinds: ['inoculated'] },
    { role: 'measure', slot: 'trigger', kinds: ['thing'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['value']],
  idafa: 'object',
}

/** `تلقى 3 ملايين شخص الجرعة الأولى من اللقاح`: a country that receives doses has nobody vaccinated yet. */
export const dosed: Frame = {
  ...vaccinated,
  rule: 'indicator.dose',
  verbs: ['receive', 'acquire'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'value', slot: 'subject', kinds: ['inoculated'] },
    { role: 'measure', slot: 'object', kinds: ['dose'], extent: 'measure' },
    { role: 'measure', slot: under('on'), kinds: ['dose'], extent: 'measure' },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['value', 'measure']],
  idafa: 'subject',
}

export const vaccinationFrames: readonly Frame[] = [vaccinated, dosed]
