/** Values of options, checked with an answer that says what would be right. */
import { WaqaiError } from '../../errors.ts'
import { didYouMean } from '../../suggest.ts'

/** @throws WaqaiError UsageInvalid naming the flag, the choices and the likeliest one */
export function oneOf<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  if ((choices as readonly string[]).includes(value)) return value as T
  throw new WaqaiError('UsageInvalid', `${flag} ${value}: unknown${didYouMean(value, choices)}; one of ${choices.join(', ')}`)
}

/** Comma-separated choices. */
export function someOf<T extends string>(flag: string, value: string | undefined, choices: readonly T[]): Set<T> | undefined {
  if (value === undefined) return undefined
  return new Set(value.split(',').map((part) => oneOf(flag, part.trim(), choices)))
}

/** @returns bytes of `512K`, `64M`, `2G` or a plain number */
export function size(flag: string, value: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/iu.exec(value)
  const bytes = found ? Math.floor(Number(found[1]) * { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[(found[2] as string).toUpperCase() as 'K']) : 0
  if (bytes < 1) throw new WaqaiError('UsageInvalid', `${flag} ${value} is not a size (512K, 64M, 2G)`)
  return bytes
}

/** @returns milliseconds of `10`, `10s`, `500ms`, `2m` */
export function duration(flag: string, value: string | undefined): number {
  if (value === undefined) return 0
  const found = /^(\d+(?:\.\d+)?)(ms|s|m|)$/u.exec(value)
  const ms = found ? Number(found[1]) * { ms: 1, s: 1000, '': 1000, m: 60_000 }[found[2] as 'ms'] : 0
  if (ms <= 0) throw new WaqaiError('UsageInvalid', `${flag} ${value} is not a time (10s, 500ms, 2m)`)
  return ms
}

/** @returns a whole number from `least` on */
export function whole(flag: string, value: string, least: number): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least) throw new WaqaiError('UsageInvalid', `${flag} ${value} is not a whole number from ${least} on`)
  return number
}

/** @returns a number between 0 and 1 */
export function share(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new WaqaiError('UsageInvalid', `${flag} ${value} is not a number from 0 to 1`)
  return number
}
