/** Workflow commands of GitHub Actions: annotations at the lines of the source. */
import { findings } from '../findings.ts'
import type { Reporter } from '../outcome.ts'

export function githubReporter(): Reporter {
  return {
    document: (outcome) =>
      findings(outcome)
        .map(({ rule, message, path, region }) => {
          const place = region ? `,line=${region.startLine},endLine=${region.endLine},col=${region.startColumn},endColumn=${region.endColumn}` : ''
          return `::error file=${property(path)}${place},title=${property(rule)}::${data(message)}\n`
        })
        .join(''),
    end: ({ failed, verdict, different, unreadable }) => (failed && different + unreadable === 0 ? `::error title=min-f1::${data(verdict)}\n` : ''),
  }
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
