/** The words and digit groups of a numeral, as terms that `compose` can add up. */
import type { Reading } from '../../lexicon/lexicon.ts'
import type { Element } from '../../pipeline/stream.ts'
import { readDigits } from './digits.ts'

export type TermKind = 'digits' | 'unit' | 'one' | 'ten' | 'teen' | 'tens' | 'hundred' | 'loose-hundred' | 'scale' | 'fraction' | 'point' | 'except'

/** One word or digit group. `joined`: و stood before it. `text`: a digit group as a plain decimal numeral. `part`: its second reading as a fraction. */
export type Term = {
  kind: TermKind
  value: number
  text?: string
  dual: boolean
  plural: boolean
  article: boolean
  joined: boolean
  part?: Fraction
}
export type Fraction = { numerator: number; denominator: number; plural: boolean }

const KINDS: ReadonlyArray<readonly [category: string, kind: TermKind]> = [
  ['number-unit', 'unit'],
  ['number-one-joined', 'one'],
  ['number-ten', 'ten'],
  ['number-teen', 'teen'],
  ['number-tens', 'tens'],
  ['number-hundred', 'hundred'],
  ['number-hundred-joined', 'loose-hundred'],
  ['number-scale', 'scale'],
  ['number-point', 'point'],
  ['number-point-word', 'point'],
  ['number-except', 'except'],
]

/** Categories of words that may stand inside a numeral. */
export const NUMBER_WORDS = KINDS.slice(0, 8).map(([category]) => category)

const fractionOf = (reading: Reading): Fraction => ({
  numerator: reading.number === 'du' ? 2 : 1,
  denominator: Number(reading.lexeme.value),
  plural: reading.number === 'pl',
})

/** The term an element stands for; null when it is no number. */
export function termOf(element: Element, joined: boolean): Term | null {
  const base = { dual: false, plural: false, article: hasArticle(element), joined }
  if (element.view.kind === 'number') {
    const text = readDigits(element.folded)
    return text === null ? null : { ...base, kind: 'digits', value: Number(text), text }
  }
  const fraction = element.lex('fraction')
  const part = fraction ? { part: fractionOf(fraction) } : {}
  for (const [category, kind] of KINDS) {
    const reading = bestReading(element, category)
    if (!reading) continue
    const dual = reading.number === 'du' && (kind === 'scale' || kind === 'hundred')
    // A few words hold a و that no splitting can tell from a letter of the stem (`وست`).
    const fused = reading.lexeme.props.joined === true
    return { ...base, joined: joined || fused, kind, value: Number(reading.lexeme.value), dual, plural: reading.number === 'pl', ...part }
  }
  return fraction ? { ...base, kind: 'fraction', value: 0, part: fractionOf(fraction) } : null
}

/** The alif and lam of ألف are its own. */
const hasArticle = (element: Element): boolean => element.article && !/^الف(?:ا|ان|ين|ي)?$/u.test(element.folded)

/** `ألفا` may be the accusative or the construct dual; the singular comes first and the caller decides. */
function bestReading(element: Element, category: string): Reading | undefined {
  const readings = element.readings(category)
  return readings.find((r) => r.number === 'sg') ?? readings[0]
}
