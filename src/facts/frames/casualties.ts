import { type Frame, under } from './frame.ts'

const circumstances: Frame['roles'] = [
  { role: 'cause', slot: under('in', 'bi', 'cause', 'because', 'during', 'after'), kinds: ['violence', 'mishap'] },
  { role: 'place', slot: under('in', 'bi', 'on'), kinds: ['place'] },
]
const toll = (role: string, verbs: readonly string[], rule: string, nouns: readonly string[] = []): Frame => ({
  rule,
  type: 'casualties',
  verbs,
  nouns,
  roles: [
    { role, slot: 'object', kinds: ['toll'], many: true },
    { role: 'victim', slot: 'object', kinds: ['people', 'name'] },
    { role: 'cause', slot: 'cause', kinds: ['violence', 'mishap'] },
    ...circumstances,
  ],
  requires: [[role], ['victim', 'cause'], ['victim', 'place'], ['victim', 'time']],
  idafa: 'object',
  plover: 'ASSAULT',
  confidence: 0.8,
})

export const killed = toll('killed', ['kill', 'die', 'martyr'], 'casualties.kill', ['death_noun'])
export const wounded = toll('wounded', ['wound'], 'casualties.wound')
export const missing = toll('missing', ['go_missing'], 'casualties.missing')
export const displaced = toll('displaced', ['displace'], 'casualties.displace')

/** A toll named by what it counts: `سقوط 5 قتلى`, `خلف الانفجار 20 جريحا`. */
const counted = (role: string, kinds: Frame['roles'][number]['kinds']): Frame['roles'] => [{ role, slot: 'object', kinds }]
export const leaves: Frame = {
  rule: 'casualties.leave',
  type: 'casualties',
  verbs: ['leave_behind', 'fall_down', 'take_lives', 'record', 'result_in', 'cause'],
  roles: [
    { role: 'cause', slot: 'subject', kinds: ['violence', 'mishap'] },
    ...counted('killed', ['dead']),
    ...counted('wounded', ['hurt']),
    ...counted('missing', ['lost']),
    ...counted('displaced', ['homeless']),
    { role: 'killed', slot: under('about', 'bi'), kinds: ['dead'] },
    { role: 'killed', slot: under('lives'), kinds: ['people'] },
    { role: 'wounded', slot: under('about', 'bi'), kinds: ['hurt'] },
    ...circumstances,
  ],
  requires: [['killed'], ['wounded'], ['missing']],
  idafa: 'subject',
  plover: 'ASSAULT',
  confidence: 0.75,
}

export const casualtyFrames: readonly Frame[] = [killed, wounded, missing, displaced, leaves]
