import { type Frame, under } from './frame.ts'

/** An attack by verb, masdar or name: `قصف`, `هجوم`, `غارة`. */
export const attack: Frame = {
  rule: 'attack.attack',
  type: 'attack',
  verbs: ['attack', 'bomb', 'target', 'blow_up', 'assassinate', 'storm', 'invade'],
  nouns: ['attack_noun'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'attacker', slot: under('for'), kinds: ['force'] },
    { role: 'target', slot: under('on', 'against'), kinds: ['actor', 'place', 'force', 'site'], many: true },
    { role: 'target', slot: 'object', kinds: ['actor', 'place', 'force', 'site', 'person'], many: true },
    { role: 'weapon', slot: under('bi', 'means'), kinds: ['weapon'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'], many: true },
  ],
  requires: [
    ['attacker', 'target'],
    ['attacker', 'place'],
    ['attacker', 'time'],
    ['attacker', 'weapon'],
    ['target', 'weapon'],
    ['target', 'place'],
  ],
  idafa: 'subject',
  plover: 'ASSAULT',
  cameo: '190',
  confidence: 0.75,
}

/** Somebody killed or wounded by a named hand. */
export const kill: Frame = {
  rule: 'attack.kill',
  type: 'attack',
  verbs: ['kill'],
  roles: [
    { role: 'attacker', slot: 'subject', kinds: ['actor', 'force'] },
    { role: 'killed', slot: 'object', kinds: ['people'], many: true },
    { role: 'killed', slot: 'object', kinds: ['person'] },
    { role: 'weapon', slot: under('bi', 'means'), kinds: ['weapon'] },
    { role: 'place', slot: under('in', 'bi'), kinds: ['place'] },
  ],
  requires: [['attacker', 'killed']],
  idafa: 'object',
  carries: true,
  plover: 'ASSAULT',
  cameo: '180',
  confidence: 0.75,
}

export const attackFrames: readonly Frame[] = [attack, kill]
