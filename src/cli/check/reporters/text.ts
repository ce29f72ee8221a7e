/** For people: what was added, removed and changed, role by role. */
import type { Detail } from '../../../check/compare.ts'
import { scoreOf } from '../../../check/score.ts'
import type { FactRecord, MentionRecord } from '../../../emit/schema.ts'
import { isolator, type Paint, painter } from '../../terminal.ts'
import type { Outcome, Reporter, Summary } from '../outcome.ts'

/** @param stream where it goes: a terminal gets colours, and marks that keep Arabic in its place */
export function textReporter(stats: boolean, stream: { readonly isTTY?: boolean }): Reporter {
  const paint = painter(stream)
  const quote = isolator(stream)
  return {
    document: (outcome) => {
      if (outcome.state === 'equal' || outcome.state === 'updated') return ''
      const lines = [`${outcome.state === 'orphan' ? '' : `${outcome.source}: `}${outcome.message}`]
      if (outcome.comparison) lines.push(...changes(outcome, paint, quote))
      return `${lines.join('\n')}\n`
    },
    end: (summary) => (stats ? table(summary) : ''),
  }
}

export const factLabel = (f: FactRecord): string => `${[f.type, f.subtype].filter(Boolean).join(' ')} [${f.status}] ${f.summary}`
const mentionLabel = (m: MentionRecord, quote: Quote): string => `${m.kind} ${m.start}–${m.end} ${quote(m.text)} ${quote(JSON.stringify(m.value))}`
type Quote = (text: string) => string

function changes({ comparison }: Outcome, paint: Paint, quote: Quote): string[] {
  if (!comparison) return []
  const { facts, mentions, other } = comparison
  const details = (list: readonly Detail[]): string[] =>
    list.map(
      ({ part, before, after }) => `      ${part}: ${paint('red', before === '' ? '∅' : quote(before))} → ${paint('green', after === '' ? '∅' : quote(after))}`,
    )
  const lines = [
    ...facts.removed.map((f) => paint('red', `  - ${factLabel(f)}`)),
    ...facts.added.map((f) => paint('green', `  + ${factLabel(f)}`)),
    ...facts.changed.flatMap(({ before, after, details: found }) => [
      ...(factLabel(before) === factLabel(after)
        ? [paint('yellow', `  ~ ${factLabel(after)}`)]
        : [paint('red', `  - ${factLabel(before)}`), paint('green', `  + ${factLabel(after)}`)]),
      ...details(found.filter(({ part }) => part !== 'summary')),
    ]),
    ...mentions.removed.map((m) => paint('red', `  - ${mentionLabel(m, quote)}`)),
    ...mentions.added.map((m) => paint('green', `  + ${mentionLabel(m, quote)}`)),
    ...mentions.changed.flatMap(({ after, details: found }) => [paint('yellow', `  ~ ${mentionLabel(after, quote)}`), ...details(found)]),
  ]
  if (other.length > 0) lines.push(`  also changed: ${other.join(', ')}`)
  return lines.length > 0 ? lines : ['  only ids, offsets or order changed']
}

function table({ rows }: Summary): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
  const lines = rows.map((row) => {
    const { precision, recall, f1 } = scoreOf(row)
    const indent = row.name.includes('/') ? `  ${row.name.split('/')[1]}` : row.name
    return `${indent.padEnd(18)}${percent(precision)}${percent(recall)}${percent(f1)}${String(row.expected).padStart(9)}${String(row.found).padStart(7)}\n`
  })
  return `${''.padEnd(18)}${'P'.padStart(6)}${'R'.padStart(6)}${'F1'.padStart(6)}${'expected'.padStart(9)}${'found'.padStart(7)}\n${lines.join('')}`
}
