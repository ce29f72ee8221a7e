import { type Frame, under } from './frame.ts'

/** Earthquakes, floods, fires, wrecks: the trigger names the kind. */
export const disaster: Frame = {
  rule: 'disaster.event',
  type: 'disaster',
  nouns: ['earthquake', 'flood', 'fire_event', 'storm', 'crash', 'landslide', 'sinking', 'epidemic', 'drought', 'eruption'],
  roles: [
    { role: 'kind', slot: 'trigger', kinds: ['thing'] },
    { role: 'magnitude', slot: under('magnitude'), kinds: ['quantity'] },
    { role: 'depth', slot: under('depth'), kinds: ['quantity'] },
    { role: 'place', slot: under('in', 'bi', 'off'), kinds: ['place', 'area'] },
    { role: 'place', slot: 'hit', kinds: ['place', 'area'] },
    { role: 'place', slot: 'object', kinds: ['place'] },
  ],
  requires: [
    ['kind', 'magnitude'],
    ['kind', 'place'],
    ['kind', 'time'],
  ],
  idafa: 'object',
}

export const disasterFrames: readonly Frame[] = [disaster]
