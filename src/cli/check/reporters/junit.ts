/** JUnit XML: a test case for each document. */
import { isFailure, type Outcome, type Reporter } from '../outcome.ts'
import { textReporter } from './text.ts'

export function junitReporter(): Reporter {
  const text = textReporter(false, {})
  const cases: string[] = []
  let failures = 0
  let errors = 0
  return {
    document: (outcome) => {
      if (outcome.state === 'unreadable') errors++
      else if (isFailure(outcome)) failures++
      cases.push(testCase(outcome, text.document(outcome)))
      return ''
    },
    end: ({ failed, verdict }) => {
      if (failed && failures + errors === 0) {
        failures++
        cases.push(`    <testcase classname="waqai" name="min-f1"><failure message="${escaped(verdict)}"></failure></testcase>`)
      }
      const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`
      const suite = `  <testsuite name="waqai check" ${counts}>\n${cases.join('\n')}${cases.length > 0 ? '\n' : ''}  </testsuite>\n`
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="waqai" ${counts}>\n${suite}</testsuites>\n`
    },
  }
}

function testCase(outcome: Outcome, details: string): string {
  const open = `    <testcase classname="waqai" name="${escaped(outcome.id)}" file="${escaped(outcome.source)}"`
  if (!isFailure(outcome)) return `${open}/>`
  const tag = outcome.state === 'unreadable' ? 'error' : 'failure'
  return `${open}><${tag} message="${escaped(outcome.message)}" type="${outcome.state}">${escaped(details)}</${tag}></testcase>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

/** Characters that XML cannot hold at all are replaced. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd').replace(/[&<>"\n\t]/gu, (c) => ENTITIES[c] as string)
}
