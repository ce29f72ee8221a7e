/** Normalised values in few words. */

const number = (value: unknown): string => (typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 6 }) : '?')
const BOUNDS: Record<string, string> = { about: '≈ ', more_than: '> ', at_least: '≥ ', less_than: '< ', at_most: '≤ ' }

/** @returns what a value says, in Latin script; empty when there is nothing to add to the words */
export function valueText(value: Readonly<Record<string, unknown>> | undefined): string {
  if (!value) return ''
  const bound = BOUNDS[String(value.bound)] ?? ''
  const most = value.max === undefined ? '' : `–${number(value.max)}`
  if ('amount' in value) return `${bound}${number(value.amount)}${most} ${value.currency ?? '¤'}`
  if ('unit' in value) return `${bound}${number(value.value)}${most} ${value.unit}`
  if ('edtf' in value) return String(value.edtf ?? '?')
  if ('iso8601' in value) return String(value.iso8601 ?? '?')
  if ('class' in value) return `${value.count == null ? '' : `${bound}${number(value.count)}${most} `}${value.class}`
  if ('value' in value) return `${bound}${number(value.value)}${most}`
  return typeof value.latin === 'string' ? value.latin : ''
}

const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
]
/** @returns `850M` for 850000000 */
export function shortNumber(value: number): string {
  const [scale, letter] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  return `${Number((value / scale).toPrecision(3))}${letter}`
}
