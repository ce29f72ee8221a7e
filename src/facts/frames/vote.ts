import { type Frame, under } from './frame.ts'

export const vote: Frame = {
  rule: 'vote.vote',
  type: 'vote',
  verbs: ['vote', 'approve', 'ratify', 'back'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'subject', slot: under('on', 'favour', 'against'), kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: 'object', kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: under('for'), kinds: ['topic'], extent: 'full' },
    { role: 'for', slot: under('majority'), kinds: ['counted'] },
    { role: 'against', slot: under('versus'), kinds: ['counted'] },
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
    { role: 'for', slot: under('majority'), kinds: ['counted'] },
    { role: 'against', slot: under('versus'), kinds: ['counted'] },
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
    { role: 'for', slot: under('majority', 'bi'), kinds: ['counted'] },
    { role: 'against', slot: under('versus'), kinds: ['counted'] },
  ],
  requires: [['body', 'trust', 'subject']],
  idafa: 'object',
}

export const voteFrames: readonly Frame[] = [trusts, vote, rejects]
