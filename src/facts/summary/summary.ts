/** Both summaries of every fact: one line each for a busy reader, and no two facts of a document alike. */
import type { Stream } from '../../pipeline/stream.ts'
import type { FactDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { arabicLine } from './arabic.ts'
import { lineOf } from './lines.ts'
import { LIMIT } from './lines-people.ts'
import { Names } from './names.ts'
import { isTidy } from './plain.ts'
import { keywords } from './topics.ts'
import { dateText } from './values.ts'

/** Writes `summary` and `summaryAr` of every fact, in place. */
export function summarize(facts: readonly FactDraft[], stream: Stream, fillers: Fillers): void {
  const names = new Names(stream, fillers)
  const [seen, seenAr] = [new Map<string, number>(), new Map<string, number>()]
  for (const fact of facts) {
    const line = latinOnly(lineOf(fact, names)) || fact.type
    fact.summary = distinct(cut(line), seen, () => details(fact, names))
    fact.summaryAr = distinct(cut(arabicLine(fact, stream.context) || fact.type), seenAr, () => [])
  }
}

/**
 * A line that another fact already has gets what tells it apart; a number only when nothing does.
 *
 * @param seen the lines so far, each with the last number it got
 */
function distinct(line: string, seen: Map<string, number>, more: () => string[]): string {
  let found = line
  if (seen.has(found))
    found =
      more()
        .filter((detail) => !line.includes(detail))
        .map((detail) => withDetail(line, detail))
        .find((text) => !seen.has(text)) ?? found
  if (seen.has(found)) {
    let number = seen.get(line) ?? 1
    while (seen.has(found)) found = withDetail(line, String(++number))
    seen.set(line, number)
  }
  seen.set(found, 1)
  return found
}

const withDetail = (line: string, detail: string): string => `${cut(line, LIMIT - detail.length - 3)} (${detail})`

/** Roles whose filler tells two facts of one type apart, best first. */
const TELLING = [
  'recipient',
  'place',
  'target',
  'holder',
  'destination',
  'territory',
  'party',
  'participant',
  'of',
  'time',
  'purpose',
  'agent',
  'attacker',
  'donor',
  'outlet',
]
/** Longest detail, in characters. */
const DETAIL = 30

/** What the line may not have said yet. */
function details(fact: FactDraft, names: Names): string[] {
  const found: string[] = []
  for (const role of TELLING)
    for (const filler of fact.roles[role] ?? []) {
      const text = latinOnly(filler.value && 'edtf' in filler.value ? dateText(filler.value.edtf) : names.of(filler))
      if (text !== '' && text.length <= DETAIL) found.push(text)
    }
  const content = fact.roles.content?.[0] ?? fact.evidence[0]
  const topics = content ? keywords(names.words(content.start, Math.min(content.end + 80, content.start + 400)), 12).map(latinOnly) : []
  for (let k = topics.length; k > 0; k--) {
    const tail = topics.slice(k - 1, k + 1).join(', ')
    if (tail !== '' && tail.length <= DETAIL) found.push(tail)
  }
  return found
}

const latinOnly = (text: string): string => (isTidy(text) ? text : withoutArabic(text))
const withoutArabic = (text: string): string =>
  text
    .replace(/[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]+/gu, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,):])/gu, '$1')
    .replace(/[,(:\s]+$/u, '')
    .trim()

/** At most `limit` characters, cut at a word. */
function cut(text: string, limit: number = LIMIT): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit - 1)
  return `${text.slice(0, space > limit / 2 ? space : limit - 1).replace(/[\s,،(:]+$/u, '')}…`
}
