/** Digit groups as they stand in newspapers, to plain decimal numerals. Values stay strings until the last step, so no binary noise enters. */

/**
 * Digits with separators, as a plain decimal numeral; null when they are no number.
 * A mark before exactly three digits is a thousands mark, except a single dot, which Arabic newspapers mostly write for the decimal.
 *
 * @param folded ASCII digits with the marks as written
 */
export function readDigits(folded: string): string | null {
  if (/^\d+$/u.test(folded)) return folded
  const text = folded.replace(/٫/gu, '.').replace(/[٬،]/gu, ',')
  if (/^0,\d{3}$/u.test(text)) return text.replace(',', '.')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return text.startsWith('0,') ? null : text.replace(/,/gu, '')
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(text) || /^\d{1,3}(?:\.\d{3})+,\d+$/u.test(text)) return text.replace(/\./gu, '').replace(',', '.')
  if (/^\d{1,3}(?:,\d{3})+,\d{1,2}$/u.test(text)) return text.replace(/,(?=.*,)/gu, '').replace(',', '.')
  if (/^\d*[.,]\d+$/u.test(text)) return `0${text.replace(',', '.')}`.replace(/^0+(?=\d)/u, '')
  return null
}

/** Product of a decimal numeral and a power of ten: 8.2 × 10⁶ is 8200000, exactly. */
export const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`)

/** The decimal numeral of a finite number, never in exponent form below 10²¹. */
function decimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}

const fromDecimal = (digits: bigint, places: number): number => Number(`${digits}e-${places}`)

/** Whole numbers below 2⁵³ add and multiply exactly as they are. */
const isWhole = Number.isSafeInteger

/** Exact decimal product of two numbers as they are written. */
export function product(a: number, b: number): number {
  if (isWhole(a) && isWhole(b) && isWhole(a * b)) return a * b
  const x = decimal(a)
  const y = decimal(b)
  return fromDecimal(x.digits * y.digits, x.places + y.places)
}

/** Exact decimal sum of two numbers as they are written. */
export function sum(a: number, b: number): number {
  if (isWhole(a) && isWhole(b) && isWhole(a + b)) return a + b
  if (a === 0) return b
  if (b === 0) return a
  const x = decimal(a)
  const y = decimal(b)
  const places = Math.max(x.places, y.places)
  return fromDecimal(x.digits * 10n ** BigInt(places - x.places) + y.digits * 10n ** BigInt(places - y.places), places)
}
