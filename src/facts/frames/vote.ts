import { beyond, type Frame, under } from './frame.ts'

export const vote: Frame = {
  rule: 'vote.vote',
  type: 'vote',
  verbs: ['vote', 'approve', 'ratify', 'back'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'subject', slot: under('on', 'favour', 'against'), kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: 'object', kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: under('for'), kinds: ['topic'], extent: 'full' },
    { role: 'for', slot: beyond('majority'), kinds: ['counted'] },
    { role: 'for', slot: beyond('bi'), kinds: ['ballots'] },
    { role: 'against', slot: beyond('versus'), kinds: ['counted'] },
  ],
  requires: [
    ['body', 'subject'],
    ['body', 'for'],
  ],
  idafa: 'subject',
}

/** `رفض البرلمان تعديلا على الدستور`: what stands under على belongs to the object. */
export const rejects: Frame = {
  ...vote,
  rule: 'vote.reject',
  verbs: ['reject'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'subject', slot: 'object', kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: under('for'), kinds: ['topic'], extent: 'full' },
    { role: 'for', slot: beyond('majority'), kinds: ['counted'] },
    { role: 'against', slot: beyond('versus'), kinds: ['counted'] },
  ],
}

/** `منح البرلمان الثقة لحكومة الدبيبة`, `سحب الثقة من الوزير`. */
export const trusts: Frame = {
  ...vote,
  rule: 'vote.confidence',
  verbs: ['grant', 'give', 'pull_out'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'trust', slot: 'object', kinds: ['trust'] },
    { role: 'subject', slot: 'object', kinds: ['cabinet', 'organization', 'office'] },
    { role: 'subject', slot: under('for', 'to', 'about', 'from'), kinds: ['cabinet', 'organization', 'office', 'person'] },
    { role: 'for', slot: beyond('majority', 'bi'), kinds: ['counted'] },
    { role: 'against', slot: beyond('versus'), kinds: ['counted'] },
  ],
  requires: [['body', 'trust', 'subject']],
  idafa: 'object',
}

/** `اعتمد مجلس الأمن القرار`: what else is adopted is no vote (`اعتمدت اللجنة شعارا`). */
export const adopts: Frame = {
  ...vote,
  rule: 'vote.adopt',
  verbs: ['adopt'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'subject', slot: 'object', kinds: ['resolution'], extent: 'full' },
    ...vote.roles.filter(({ role }) => role === 'for' || role === 'against'),
  ],
  requires: [['body', 'subject']],
}
/** `صوت 120 نائبا لصالح القانون`: how many, and of no body that is named. */
export const counts: Frame = {
  ...vote,
  rule: 'vote.count',
  verbs: ['vote'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'for', slot: 'subject', kinds: ['lawmakers'] },
    { role: 'subject', slot: under('for', 'on', 'favour'), kinds: ['topic'], extent: 'full' },
    { role: 'against', slot: beyond('versus'), kinds: ['counted'] },
  ],
  requires: [['for', 'subject']],
}

/** `حصل المرشح على 84 بالمئة من الأصوات`: how many voted for whom. */
export const polled: Frame = {
  ...vote,
  rule: 'vote.poll',
  verbs: ['acquire', 'win', 'receive'],
  forms: ['perfect', 'imperfect'],
  roles: [
    { role: 'subject', slot: 'subject', kinds: ['person', 'organization', 'peer'] },
    { role: 'for', slot: under('on', 'bi'), kinds: ['ballots'] },
    { role: 'for', slot: under('on', 'bi', 'rate'), kinds: ['percent'] },
    { role: 'whole', slot: under('from', 'out_of'), kinds: ['suffrage'] },
    { role: 'against', slot: under('versus'), kinds: ['percent', 'ballots'] },
  ],
  requires: [['subject', 'for', 'whole']],
}

/** `فاز الحزب بـ164 مقعدا`: what an election gave whom. */
export const seated: Frame = {
  ...polled,
  rule: 'vote.seats',
  roles: [
    { role: 'subject', slot: 'subject', kinds: ['organization', 'person'] },
    { role: 'outcome', slot: under('on', 'bi'), kinds: ['seats'] },
    { role: 'body', slot: under('in', 'from'), kinds: ['assembly'] },
  ],
  requires: [['subject', 'outcome']],
}

export const voteFrames: readonly Frame[] = [trusts, vote, adopts, counts, rejects, polled, seated]
