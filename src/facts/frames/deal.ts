/** What all deals share. */
import { type Frame, under } from './frame.ts'

/** What a deal is worth and how long it runs. */
export const price: Frame['roles'] = [
  { role: 'amount', slot: under('value', 'cost', 'measure', 'bi', 'versus'), kinds: ['money'], many: true },
  { role: 'term', slot: under('term', 'on'), kinds: ['duration'] },
]
/** Whoever the clause before was about deals on (`قالت الوزارة إنها اشترت …`). */
export const common = { type: 'transaction', plover: 'COOPERATE', carries: ['organization', 'force', 'state'] } as const
