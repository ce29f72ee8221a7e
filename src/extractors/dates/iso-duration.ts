/** Amounts of time units as ISO 8601 durations. */
import type { Unit } from './expression.ts'

export type Amount = Readonly<{ unit: Unit; value: number }>

const SECONDS: Record<Unit, number> = {
  S: 1,
  MIN: 60,
  H: 3600,
  N: 86_400,
  D: 86_400,
  W: 604_800,
  M: 2_629_800,
  Y: 31_557_600,
  '10Y': 315_576_000,
  '100Y': 3_155_760_000,
}
/** A fraction of a unit as whole smaller units, where one is a whole number of the other. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  Y: ['M', 12],
  '10Y': ['Y', 10],
  '100Y': ['Y', 100],
  D: ['H', 24],
  N: ['H', 24],
  H: ['MIN', 60],
  MIN: ['S', 60],
}
const LETTERS: Record<Unit, string> = { S: 'S', MIN: 'M', H: 'H', N: 'D', D: 'D', W: 'W', M: 'M', Y: 'Y', '10Y': 'Y', '100Y': 'Y' }
export const UNIT_ORDER: readonly Unit[] = ['100Y', '10Y', 'Y', 'M', 'W', 'N', 'D', 'H', 'MIN', 'S']

/** ISO 8601 of added amounts, largest unit first. */
export function isoDuration(amounts: readonly Amount[]): string | null {
  const whole = new Map<string, number>()
  const add = ({ unit, value }: Amount): void => {
    const scale = unit === '10Y' ? 10 : unit === '100Y' ? 100 : 1
    const rest = Number((value % 1).toPrecision(12))
    const smaller = SMALLER[unit]
    const key = (SECONDS[unit] < 86_400 ? 'T' : '') + LETTERS[unit]
    if (rest === 0 || smaller === undefined) {
      whole.set(key, Number(((whole.get(key) ?? 0) + value * scale).toPrecision(12)))
      return
    }
    const below = Number((rest * smaller[1]).toPrecision(12))
    if (!Number.isInteger(below)) {
      whole.set(key, Number(((whole.get(key) ?? 0) + value * scale).toPrecision(12)))
      return
    }
    if (value >= 1) whole.set(key, (whole.get(key) ?? 0) + Math.floor(value) * scale)
    add({ unit: smaller[0], value: below })
  }
  for (const one of [...amounts].sort((a, b) => UNIT_ORDER.indexOf(a.unit) - UNIT_ORDER.indexOf(b.unit))) add(one)
  const date = ['Y', 'M', 'W', 'D'].map((k) => (whole.has(k) ? `${whole.get(k)}${k}` : '')).join('')
  const time = ['H', 'M', 'S'].map((k) => (whole.has(`T${k}`) ? `${whole.get(`T${k}`)}${k}` : '')).join('')
  return date + time === '' ? null : `P${date}${time === '' ? '' : `T${time}`}`
}
