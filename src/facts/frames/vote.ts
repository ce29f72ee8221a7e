import { type Frame, under } from './frame.ts'

export const vote: Frame = {
  rule: 'vote.vote',
  type: 'vote',
  verbs: ['vote', 'approve', 'ratify', 'reject', 'back'],
  roles: [
    { role: 'body', slot: 'subject', kinds: ['assembly'] },
    { role: 'subject', slot: under('on', 'favour', 'against', 'for'), kinds: ['topic'], extent: 'full' },
    { role: 'subject', slot: 'object', kinds: ['topic'], extent: 'full' },
    { role: 'for', slot: under('majority'), kinds: ['counted'] },
    { role: 'against', slot: under('versus'), kinds: ['counted'] },
  ],
  requires: [
    ['body', 'subject'],
    ['body', 'for'],
  ],
  idafa: 'subject',
}

export const voteFrames: readonly Frame[] = [vote]
