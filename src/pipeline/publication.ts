/** The publication date when only the text tells it: a full date that the text calls today, or the day it names as the report's own. */
import type { PlacedItem, Stream } from './stream.ts'

const DAY = /^\d{4}-\d\d-\d\d$/u
const REPORT = new Set(['publish', 'statement'])

/**
 * Looks for the date and, when it finds exactly one, sets `published` in the context.
 *
 * @returns whether it found one
 */
export function inferPublication(stream: Stream): boolean {
  const dates: Array<{ item: PlacedItem; edtf: string; own: boolean; called: boolean }> = []
  let today = false
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    if (index < 0) continue
    const item = stream.items[index] as PlacedItem
    const edtf = item.value.edtf
    if (item.tags.includes('today') && edtf === null) today = true
    if (typeof edtf !== 'string' || !DAY.test(edtf) || item.value.resolution !== 'explicit') continue
    dates.push({ item, edtf, called: item.tags.includes('today'), own: reportsNearby(stream, i) })
  }
  const latest = dates
    .map((d) => d.edtf)
    .sort()
    .at(-1)
  const chosen = dates.find((d) => d.called) ?? (today ? dates.find((d) => d.own && d.edtf === latest) : undefined)
  if (!chosen) return false
  stream.context.published = chosen.edtf
  stream.context.memo.set('published', { edtf: chosen.edtf, basis: 'text', start: chosen.item.start, end: chosen.item.end })
  return true
}

/** Whether the clause speaks of publishing a report or statement shortly before element `i`. */
function reportsNearby(stream: Stream, i: number): boolean {
  const from = Math.max(stream.sentences[stream.sentenceOf(i)] as number, i - 10)
  for (let k = from; k < i; k++) if (stream.view(k).readings.some((r) => REPORT.has(String(r.lexeme.value)))) return true
  return false
}
