/** What a fact's `confidence` means: the share of facts like it that were right on the labelled examples (see src/build/confidence). */
import type { FactType } from '../emit/schema.ts'
import data from './confidence.json' with { type: 'json' }

/** Fewer cases than this say too little about a rule of its own. */
const ENOUGH = 5

type Tally = readonly number[]

export type Confidence = Readonly<{ confidence: number; cases: number }>

/** By type and rule, as they are asked for. */
const known = new Map<FactType, Map<string, Confidence>>()

/**
 * @param rule the fact's rule
 * @param type its type, whose share stands in for a rule with few cases; all facts together stand in for a type with few
 * @returns a share between 0 and 1, in hundredths, and how many labelled cases are behind it
 */
export function confidenceOf(rule: string, type: FactType): Confidence {
  let ofType = known.get(type)
  if (ofType === undefined) {
    ofType = new Map()
    known.set(type, ofType)
  }
  let confidence = ofType.get(rule)
  if (confidence === undefined) {
    confidence = weigh(rule, type)
    ofType.set(rule, confidence)
  }
  return confidence
}

function weigh(rule: string, type: FactType): Confidence {
  const own = (data.rules as unknown as Readonly<Record<string, Tally>>)[rule]
  const kin = (data.types as unknown as Readonly<Record<string, Tally>>)[type]
  const [right = 0, cases = 0] = [own, kin, data.all as Tally].find((tally) => (tally?.[1] ?? 0) >= ENOUGH) ?? []
  return { confidence: cases === 0 ? 0 : Math.round((100 * right) / cases) / 100, cases }
}
