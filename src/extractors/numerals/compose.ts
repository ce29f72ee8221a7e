/** From the terms of a numeral to its exact value. */
import { add, type Composed } from './adder.ts'
import { scaled } from './digits.ts'
import type { Term } from './terms.ts'

/** The value of a sequence of terms, or null when they are not one numeral. */
export function compose(terms: readonly Term[]): Composed | null {
  const at = terms.findIndex((t) => t.kind === 'point')
  return at > 0 ? withPoint(terms, at) : add(terms)
}

/** `ثلاثة فاصلة خمسة مليون`: the words after the point are digits, or one number read as digits. */
function withPoint(terms: readonly Term[], at: number): Composed | null {
  const whole = add(terms.slice(0, at))
  const last = terms.at(-1) as Term
  const scaleTerm = last.kind === 'scale' && !last.joined && terms.length > at + 2 ? last : null
  const places = decimals(terms.slice(at + 1, scaleTerm ? -1 : undefined))
  if (whole === null || places === null || !Number.isInteger(whole.value)) return null
  const text = `${whole.value}.${places}`
  const size = scaleTerm?.value ?? 1
  return { value: scaled(text, size), scale: size, coefficient: Number(text) }
}

function decimals(terms: readonly Term[]): string | null {
  if (terms.length === 0 || terms.some((t) => t.kind === 'scale' || t.kind === 'point' || t.dual)) return null
  let zeros = ''
  let from = 0
  while (terms[from]?.kind === 'unit' && terms[from]?.value === 0 && !terms[from]?.joined) {
    zeros += '0'
    from++
  }
  const rest = terms.slice(from)
  if (rest.length === 0) return zeros
  if (rest.every((t) => t.kind === 'unit' && !t.joined)) return zeros + rest.map((t) => t.value).join('')
  const number = add(rest)
  return number === null || !Number.isInteger(number.value) ? null : zeros + String(rest[0]?.text ?? number.value)
}
