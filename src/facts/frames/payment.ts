/** Money paid: debts, wages, compensation, what somebody spends. */
import { common } from './deal.ts'
import { type Frame, under } from './frame.ts'

/** `سددت الحكومة 1.2 مليار دولار لشركات النفط`, `دفعت الوزارة تعويضات بقيمة 30 مليون دولار`. */
export const paid: Frame = {
  ...common,
  rule: 'transaction.pay',
  verbs: ['pay', 'spend', 'disburse', 'transfer'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['body', 'force'] },
    { role: 'amount', slot: under('value', 'measure'), kinds: ['money'], many: true },
    { role: 'amount', slot: 'object', kinds: ['money'], many: true },
    { role: 'item', slot: 'object', kinds: ['due'] },
    { role: 'item', slot: under('from'), kinds: ['due'] },
    { role: 'purpose', slot: under('on', 'for', 'in', 'purpose'), kinds: ['event', 'project', 'salary', 'due'], extent: 'full' },
    { role: 'party', slot: under('to', 'for'), kinds: ['body', 'people'], adds: true, beside: true },
  ],
  requires: [['party', 'amount']],
  idafa: 'object',
}

/** `صرفت وزارة المالية رواتب الموظفين`: wages are news without a sum. */
export const wages: Frame = {
  ...common,
  rule: 'transaction.pay-wages',
  verbs: ['pay', 'disburse', 'fire'],
  roles: [
    { role: 'party', slot: 'subject', kinds: ['body', 'force'] },
    { role: 'item', slot: 'object', kinds: ['wage'] },
    { role: 'amount', slot: under('value', 'measure'), kinds: ['money'], many: true },
  ],
  requires: [['party', 'item']],
  idafa: 'object',
}
