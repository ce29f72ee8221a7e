import { type Frame, under } from './frame.ts'

const level: Frame['roles'] = [
  { role: 'change', slot: under('rate', 'bi', 'by_amount'), kinds: ['percent', 'quantity'] },
  { role: 'value', slot: under('to', 'at', 'on', 'level'), kinds: ['quantity'], many: true },
  { role: 'value', slot: 'object', kinds: ['quantity'] },
]
/** Prices, rates, output: what went up or down, by how much, to what. */
const moves = (rule: string, verbs: readonly string[]): Frame => ({
  rule,
  type: 'indicator',
  verbs,
  roles: [
    { role: 'measure', slot: 'subject', kinds: ['measured'], extent: 'full' },
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
  confidence: 0.75,
})
export const rises = moves('indicator.rise', ['rise'])
export const falls = moves('indicator.fall', ['fall', 'decline'])

/** What a measure is or amounts to. */
export const amounts: Frame = {
  rule: 'indicator.reach',
  type: 'indicator',
  verbs: ['reach', 'record', 'exceed', 'equal', 'estimate'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'measure', slot: 'subject', kinds: ['measured'], extent: 'full' },
    { role: 'value', slot: 'object', kinds: ['quantity'] },
    { role: 'value', slot: under('bi', 'to', 'value'), kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['measure', 'value']],
  idafa: 'subject',
  confidence: 0.7,
}

/** The share of a whole that something makes up. */
export const shares: Frame = {
  rule: 'indicator.share',
  type: 'indicator',
  verbs: ['represent', 'form'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'measure', slot: under('from'), kinds: ['thing'], extent: 'full' },
    { role: 'value', slot: 'object', kinds: ['percent', 'share'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'value']],
  idafa: 'subject',
  state: true,
  confidence: 0.7,
}

/** Output, consumption, trade: the verb is the measure. */
export const flows: Frame = {
  rule: 'indicator.flow',
  type: 'indicator',
  verbs: ['produce', 'consume', 'export', 'import'],
  roles: [
    { role: 'measure', slot: 'trigger', kinds: ['thing'] },
    { role: 'place', slot: 'subject', kinds: ['place'] },
    { role: 'value', slot: 'object', kinds: ['quantity'] },
    { role: 'period', slot: 'time', kinds: ['thing'] },
  ],
  requires: [['measure', 'value']],
  idafa: 'object',
  state: true,
  confidence: 0.65,
}

export const indicatorFrames: readonly Frame[] = [rises, falls, amounts, shares, flows]
