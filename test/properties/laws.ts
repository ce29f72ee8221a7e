/** Laws that hold for every text; shared by the property tests and the fuzzer. Each returns what is wrong, or null. */
import type { DocumentRecord } from '../../src/emit/schema.ts'
import type { Extractor } from '../../src/pipeline/extractor.ts'

const DATE = '2021-07-18'
const input = (text: string) => ({ id: 'x', text, date: DATE })

/** Every object with start, end and text, wherever it stands in the record. */
function spans(value: unknown, found: Array<{ start: number; end: number; text: string }> = []): typeof found {
  if (typeof value !== 'object' || value === null) return found
  const { start, end, text } = value as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') found.push({ start, end, text })
  for (const inner of Object.values(value)) spans(inner, found)
  return found
}

/** Never throws (the record is validated on its way), slices in code points. */
export function exact(text: string, extractor: Extractor): string | null {
  let record: DocumentRecord
  try {
    record = extractor.extract(input(text))
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`
  }
  const points = Array.from(text)
  if (record.document.length !== points.length) return `length ${record.document.length} of ${points.length} code points`
  for (const span of spans(record)) {
    const slice = points.slice(span.start, span.end).join('')
    if (slice !== span.text) return `[${span.start}, ${span.end}) is ${JSON.stringify(slice)}, not ${JSON.stringify(span.text)}`
  }
  return null
}

/** Tells the same twice and whatever was read before. */
export function steady(text: string, extractor: Extractor, fresh: Extractor): string | null {
  const once = JSON.stringify(extractor.extract(input(text)))
  if (JSON.stringify(extractor.extract(input(text))) !== once) return 'tells something else the second time'
  if (JSON.stringify(fresh.extract(input(text))) !== once) return 'depends on what was read before'
  if (JSON.stringify(fresh.tokenize(input(text))) !== JSON.stringify(extractor.tokenize(input(text)))) return 'tokens depend on what was read before'
  return null
}

export const wellBehaved = (text: string, extractor: Extractor, fresh: Extractor): string | null => exact(text, extractor) ?? steady(text, extractor, fresh)

/** Kinds whose value no later paragraph may change; sums without their currency, which other places of the text may decide. */
const OWN = new Set(['percent', 'number', 'ordinal', 'quantity', 'duration', 'date', 'time', 'money'])

export function values(text: string, extractor: Extractor): string[] {
  return extractor
    .extract(input(text))
    .mentions.filter((m) => OWN.has(m.kind))
    .map((m) => JSON.stringify({ ...m, id: undefined, value: { ...m.value, currency: undefined, candidates: undefined } }))
}

/** What follows after a blank line takes no value away from what stands before. */
export function keepsValues(before: string, after: string, extractor: Extractor): string | null {
  const both = new Set(values(`${before}\n\n${after}`, extractor))
  const lost = values(before, extractor).find((value) => !both.has(value))
  return lost === undefined ? null : `loses ${lost}`
}
