/** One JSON object for programs. */
import { scoreOf } from '../../../check/score.ts'
import type { Outcome, Reporter } from '../outcome.ts'

export function jsonReporter(): Reporter {
  const documents: Array<Omit<Outcome, 'text'>> = []
  return {
    document: ({ text: _, ...outcome }) => {
      documents.push(outcome)
      return ''
    },
    end: ({ rows, ...summary }) => `${JSON.stringify({ ...summary, stats: rows.map((row) => ({ ...row, ...scoreOf(row) })), documents }, null, 2)}\n`,
  }
}
