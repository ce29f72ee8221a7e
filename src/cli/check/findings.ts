/** Outcomes as findings at places of the source, for reporters that annotate files. */
import type { Detail } from '../../check/compare.ts'
import type { Outcome } from './outcome.ts'

export type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number }
export type Finding = { rule: FindingRule; message: string; path: string; region: Region | null }

/** Kinds of findings, each with what it means. */
export const FINDING_RULES = {
  'fact-added': 'A fact that the golden record does not have',
  'fact-removed': 'A fact of the golden record that is no longer found',
  'fact-changed': 'A fact that differs from the golden record',
  'mention-added': 'A mention that the golden record does not have',
  'mention-removed': 'A mention of the golden record that is no longer found',
  'mention-changed': 'A mention that differs from the golden record',
  'record-changed': 'Another part of the record that differs',
  'golden-missing': 'A document without a golden record',
  'golden-orphan': 'A golden record without a document',
  'golden-broken': 'A golden record that cannot be read',
  'input-unreadable': 'A document that cannot be read',
} as const
export type FindingRule = keyof typeof FINDING_RULES

const WHOLE: Partial<Record<Outcome['state'], FindingRule>> = {
  missing: 'golden-missing',
  orphan: 'golden-orphan',
  broken: 'golden-broken',
  unreadable: 'input-unreadable',
}

export function findings(outcome: Outcome): Finding[] {
  const { comparison } = outcome
  const place = locator(outcome)
  const rule = WHOLE[outcome.state]
  if (rule)
    return [{ rule, message: outcome.message, path: rule === 'golden-orphan' || rule === 'golden-broken' ? outcome.golden : outcome.source, region: null }]
  if (outcome.state !== 'different' || !comparison) return []
  const found: Finding[] = []
  const add = (rule: FindingRule, message: string, span: { start: number; end: number } | undefined): void => {
    found.push({ rule, message, path: outcome.source, region: span ? place(span) : null })
  }
  const { facts, mentions, other } = comparison
  for (const f of facts.added) add('fact-added', `+ ${f.type} [${f.status}] ${f.summary}`, f.evidence[0])
  for (const f of facts.removed) add('fact-removed', `- ${f.type} [${f.status}] ${f.summary}`, f.evidence[0])
  for (const { after: f, details } of facts.changed) add('fact-changed', `${f.type} [${f.status}] ${f.summary}\n${spell(details)}`, f.evidence[0])
  for (const m of mentions.added) add('mention-added', `+ ${m.kind} ${m.text} ${JSON.stringify(m.value)}`, m)
  for (const m of mentions.removed) add('mention-removed', `- ${m.kind} ${m.text} ${JSON.stringify(m.value)}`, m)
  for (const { after: m, details } of mentions.changed) add('mention-changed', `${m.kind} ${m.text}\n${spell(details)}`, m)
  if (other.length > 0 || found.length === 0)
    add('record-changed', other.length > 0 ? `changed: ${other.join(', ')}` : 'only ids, offsets or order changed', undefined)
  return found
}

const spell = (details: readonly Detail[]): string => details.map(({ part, before, after }) => `${part}: ${before || '∅'} → ${after || '∅'}`).join('\n')

/** From offsets in code points to lines and columns, counted from 1; columns in code points. */
function locator({ text, line }: Outcome): (span: { start: number; end: number }) => Region | null {
  if (line !== undefined) return () => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 1 })
  if (text === undefined) return () => null
  const starts = [0]
  let point = 0
  for (const character of text) {
    point++
    if (character === '\n') starts.push(point)
  }
  const at = (offset: number): [line: number, column: number] => {
    const clamped = Math.min(offset, point)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= clamped) low = middle
      else high = middle - 1
    }
    return [low + 1, clamped - (starts[low] as number) + 1]
  }
  return ({ start, end }) => {
    const [startLine, startColumn] = at(start)
    const [endLine, endColumn] = at(end)
    return { startLine, startColumn, endLine, endColumn }
  }
}
