/** From number words and digits to an exact value. */
import type { Element } from '../../pipeline/stream.ts'

/** One word or digit group of a numeral. `text` holds digits as written in ASCII; `joined` says that و stood before it. */
export type Term = { type: 'digits' | 'unit' | 'ten' | 'tens' | 'hundred' | 'scale' | 'fraction'; value: number; text?: string; dual: boolean; joined: boolean }

const TYPES = { 'number-unit': 'unit', 'number-ten': 'ten', 'number-tens': 'tens', 'number-hundred': 'hundred', 'number-scale': 'scale' } as const

export function termOf(element: Element, joined: boolean): Term | null {
  if (element.view.kind === 'number') {
    const text = readDigits(element.folded)
    return text === null ? null : { type: 'digits', value: Number(text), text, dual: false, joined }
  }
  for (const [category, type] of Object.entries(TYPES)) {
    const reading = element.lex(category)
    if (reading) return { type, value: Number(reading.lexeme.value), dual: reading.number === 'du' && (type === 'scale' || type === 'hundred'), joined }
  }
  const fraction = element.lex('fraction')
  return fraction ? { type: 'fraction', value: Number(fraction.lexeme.value), dual: fraction.number === 'du', joined } : null
}

/**
 * Digits with separators, as a plain decimal numeral; null when they are no number.
 * A mark before exactly three digits is a thousands mark, except a single dot, which Arabic newspapers mostly write for the decimal.
 */
export function readDigits(folded: string): string | null {
  const text = folded.replace(/٫/gu, '.').replace(/[٬،]/gu, ',')
  if (/^\d+$/u.test(text)) return text
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return text.replace(/,/gu, '')
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return text.replace(/\./gu, '')
  if (/^\d+[.,]\d+$/u.test(text)) return text.replace(',', '.')
  return null
}

/** Product of a decimal numeral and a power of ten without binary noise: 8.2 × 10⁶ is 8200000. */
const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`)

/**
 * The value of a sequence of terms, or null when they are not one numeral: و joins only downwards (`ألف ومئتان`), so peers stay apart.
 */
export function compose(terms: readonly Term[]): number | null {
  let total = 0
  let group = 0
  let digits: string | null = null
  let lastScale = Number.POSITIVE_INFINITY
  let previous: Term | null = null
  for (const term of terms) {
    const open = group !== 0 || digits !== null
    switch (term.type) {
      case 'digits':
        if (open || (previous !== null && !term.joined) || term.value >= lastScale) return null
        digits = term.text as string
        break
      case 'unit':
        if (digits !== null || group % 10 !== 0 || (group !== 0 && (group % 100 !== 0 || !term.joined)) || (previous?.type === 'scale' && !term.joined))
          return null
        group += term.value
        break
      case 'ten':
        if (digits !== null || group >= 10 ? group % 100 === 0 && !term.joined && group !== 0 : term.joined && previous?.type !== 'scale') return null
        if (digits !== null || (group % 100 >= 10 && group % 100 <= 99)) return null
        group += 10
        break
      case 'tens':
        if (digits !== null || group % 100 >= 10 || (previous !== null && !term.joined)) return null
        group += term.value
        break
      case 'hundred':
        if (digits !== null) return null
        if (previous?.type === 'unit' && !term.joined && term.value === 100 && group >= 3 && group <= 9) group *= 100
        else if (group !== 0 || (previous !== null && !term.joined)) return null
        else group = term.value * (term.dual ? 2 : 1)
        if (term.value === 100 && term.dual) group = 200
        break
      case 'scale': {
        if (term.joined && open) return null
        const multiple = term.dual ? 2 : 1
        if (term.value >= lastScale) {
          if (open || term.joined || previous?.type !== 'scale') return null
          total *= term.value
        } else total += digits !== null ? scaled(digits, term.value) * multiple : (group || 1) * term.value * multiple
        if (term.joined === false && previous !== null && !open && previous.type !== 'scale') return null
        lastScale = term.value
        group = 0
        digits = null
        break
      }
      case 'fraction': {
        if (!term.joined || previous === null || open) return null
        total += lastScale / term.value
        break
      }
    }
    previous = term
  }
  const rest = digits !== null ? Number(digits) : group
  if (rest >= lastScale) return null
  return total + rest
}
