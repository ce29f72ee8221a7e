/**
 * From terms to an exact value. A numeral is a descending run of groups (below a thousand) and scales; و joins only downwards
 * (`ألف ومئتان`), so peers (`خمسة وستة`) stay apart.
 */
import { product, scaled, sum } from './digits.ts'
import type { Fraction, Term } from './terms.ts'

/** `scale` is the last scale word's size, which a shared noun phrase may lend to its neighbour (`بين 3 و5 ملايين`). */
export type Composed = { value: number; scale: number; coefficient: number }

/** Digits or words below a thousand that wait for a scale. */
type Group = { text: string | null; hundreds: number; tens: number; units: number; teen: boolean }

const emptyGroup = (): Group => ({ text: null, hundreds: 0, tens: 0, units: 0, teen: false })

class Adder {
  closed = 0
  part = 0
  scale = Number.POSITIVE_INFINITY
  coefficient = 0
  group: Group | null = null
  previous: Term | null = null

  /** Value of the open group. */
  get open(): number {
    const g = this.group
    return g === null ? 0 : g.text === null ? g.hundreds + g.tens + g.units : Number(g.text)
  }

  get started(): boolean {
    return this.previous !== null
  }

  fresh(term: Term): Group | null {
    if (this.group !== null || (this.started && !term.joined)) return null
    this.group = emptyGroup()
    return this.group
  }

  total(): number {
    return sum(sum(this.closed, this.part), this.open)
  }
}

type Step = (adder: Adder, term: Term, next: Term | undefined) => boolean

const digits: Step = (adder, term) => {
  const text = term.text as string
  const before = adder.group?.text ?? null
  // Thousands set apart by spaces: 1 234 567.
  if (before !== null && adder.previous?.kind === 'digits' && !term.joined && /^[1-9]\d{0,2}(?:\d{3})*$/u.test(before) && /^\d{3}$/u.test(text)) {
    ;(adder.group as Group).text = before + text
    return true
  }
  const group = adder.fresh(term)
  if (group === null || term.value >= adder.scale) return false
  group.text = text
  return true
}

/** `وأحد عشر` is spelled like واحد once hamza is folded: its و is part of the word. */
export const isFused = (term: Term | undefined, next: Term | undefined): boolean =>
  term?.kind === 'unit' && term.value === 1 && !term.joined && next?.kind === 'ten' && !next.joined

const unit: Step = (adder, term, next) => {
  const group = adder.group ?? adder.fresh(isFused(term, next) ? { ...term, joined: true } : term)
  if (group === null || group.text !== null || group.units > 0 || group.tens > 0) return false
  // Spoken Arabic drops the first و: مئة خمسة وعشرين.
  const spoken = next?.kind === 'tens' && next.joined
  if (group.hundreds > 0 && !term.joined && !spoken && !isFused(term, next)) return false
  group.units = term.value
  return true
}

const one: Step = (adder, term, next) => ((next?.kind === 'ten' && !next.joined) || (next?.kind === 'tens' && next.joined) ? unit(adder, term, next) : false)

const ten: Step = (adder, term) => {
  const group = adder.group ?? adder.fresh(term)
  if (group === null || group.text !== null || group.tens > 0) return false
  const teen = group.units > 0
  if (teen ? term.joined : group.hundreds > 0 && !term.joined) return false
  group.tens = 10
  return true
}

const teen: Step = (adder, term) => {
  const group = adder.group ?? adder.fresh(term)
  if (group === null || group.text !== null || group.tens > 0 || group.units > 0 || (group.hundreds > 0 && !term.joined)) return false
  group.tens = 10
  group.units = term.value - 10
  return true
}

const tens: Step = (adder, term) => {
  const group = adder.group ?? adder.fresh(term)
  if (group === null || group.text !== null || group.tens > 0) return false
  if ((group.units > 0 || group.hundreds > 0) && !term.joined) return false
  group.tens = term.value
  return true
}

const hundred: Step = (adder, term) => {
  const size = term.value * (term.dual ? 2 : 1)
  const group = adder.group
  if (group !== null) {
    const multiplies = term.value === 100 && !term.dual && !term.joined && group.text === null && group.hundreds === 0 && group.tens === 0
    if (!multiplies || group.units < 2) return false
    group.hundreds = group.units * 100
    group.units = 0
    return true
  }
  const begun = adder.fresh(term)
  if (begun === null) return false
  begun.hundreds = size
  return true
}

const scale: Step = (adder, term, next) => {
  const size = term.value
  const lone = adder.previous?.kind === 'scale'
  // `أربعمئة وألف ألف`: some write the scale itself for one of it.
  if (adder.group?.hundreds && adder.open === adder.group.hundreds && term.joined && next?.kind === 'scale' && next.value === size && !next.joined) {
    adder.group.units = 1
    return true
  }
  if (adder.group === null && lone && !term.joined && !term.dual) return multiply(adder, size)
  if (size >= adder.scale) return false
  if (adder.group === null ? adder.started && !term.joined : term.joined || term.dual) return false
  const text = adder.group?.text
  const coefficient = adder.group === null ? (term.dual ? 2 : 1) : adder.open
  if (adder.group !== null && coefficient === 0) return false
  adder.closed = sum(adder.closed, adder.part)
  adder.part = text ? scaled(text, size) : product(coefficient, size)
  adder.coefficient = coefficient
  adder.scale = size
  adder.group = null
  return true
}

/** `مئة ألف مليون`: a scale after a scale multiplies the last part. */
function multiply(adder: Adder, size: number): boolean {
  adder.part = product(adder.part, size)
  adder.coefficient = product(adder.coefficient, adder.scale)
  adder.scale = size
  return adder.closed === 0 || adder.part < adder.closed
}

/** `مليون ونصف` adds half of the scale before it, `عشرة ونصف` half of one. */
function addFraction(adder: Adder, { numerator, denominator }: Fraction, of: number): void {
  adder.part = adder.group === null ? adder.part + (of * numerator) / denominator : adder.part
  if (adder.group === null) return
  // `عشرة ونصف مليون`: the scale multiplies both.
  const value = (adder.open + numerator / denominator) * of
  adder.group = null
  adder.closed = sum(adder.closed, adder.part)
  adder.part = value
  if (of > 1) adder.scale = of
}

const STEPS: Partial<Record<Term['kind'], Step>> = { digits, unit, one, ten, teen, tens, hundred, 'loose-hundred': looseHundred, scale }

/** متين is an adjective when it stands alone. */
function looseHundred(adder: Adder, term: Term, next: Term | undefined): boolean {
  return next !== undefined && hundred(adder, term, next)
}

/** The value of terms without a decimal point, or null when they do not go together. */
export function add(terms: readonly Term[]): Composed | null {
  const adder = new Adder()
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term
    const taken = fractionAt(terms, i, adder)
    if (taken < 0) return null
    if (taken > 0) {
      i += taken - 1
      adder.previous = { ...term, kind: 'fraction' }
      continue
    }
    const step = STEPS[term.kind]
    if (adder.previous?.kind === 'fraction' || !step?.(adder, term, terms[i + 1])) return null
    adder.previous = term
  }
  if (adder.open >= adder.scale) return null
  const value = adder.total()
  return { value, scale: adder.group === null && Number.isFinite(adder.scale) ? adder.scale : 1, coefficient: adder.coefficient || value }
}

/**
 * A fraction that starts at term `i`, added to the sum.
 *
 * @returns how many terms it took; 0 when none starts here, -1 when it does not fit
 */
function fractionAt(terms: readonly Term[], i: number, adder: Adder): number {
  const term = terms[i] as Term
  const next = terms[i + 1]
  let part: Fraction | null = null
  let taken = 1
  if (term.kind === 'except' && next?.part && adder.started) {
    part = { ...next.part, numerator: -next.part.numerator }
    taken = 2
  } else if (term.kind === 'unit' && next?.part?.plural && !next.joined && term.value < next.part.denominator && next.kind === 'fraction') {
    part = { ...next.part, numerator: term.value }
    taken = 2
  } else if (term.part && !term.part.plural && (term.kind === 'fraction' || lastResort(term, terms, i, adder))) part = term.part
  if (part === null) return term.kind === 'except' || term.kind === 'fraction' ? -1 : 0
  const of = isScale(terms[i + taken]) ? (terms[i + taken] as Term) : null
  if (!fits(adder, term, of)) return -1
  if (of) taken++
  const size = of?.value ?? (adder.group === null && Number.isFinite(adder.scale) ? adder.scale : 1)
  if (!adder.started) {
    adder.part = (size * part.numerator) / part.denominator
    adder.coefficient = part.numerator / part.denominator
    adder.scale = size
  } else addFraction(adder, part, size)
  return taken
}

const isScale = (term: Term | undefined): boolean =>
  term !== undefined && !term.joined && (term.kind === 'scale' || (term.kind === 'hundred' && term.value === 100))

/** خمس, سبع, تسع, عشر are units first; after a full group or scale only the fraction fits (`اثنان وخمس`). */
const lastResort = (term: Term, terms: readonly Term[], i: number, adder: Adder): boolean =>
  i === terms.length - 1 && term.joined && (adder.group?.units ?? 0) > 0 && adder.group?.text === null

function fits(adder: Adder, term: Term, of: Term | null): boolean {
  if (!adder.started) return of !== null
  if (adder.previous?.kind === 'fraction' || (term.kind !== 'except' && !term.joined)) return false
  // A half of a smaller scale goes on downwards; a half of a larger one is another number.
  return of === null || of.value < adder.scale || (adder.group === null && of.value === adder.scale)
}
