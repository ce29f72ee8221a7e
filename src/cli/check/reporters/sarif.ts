/** SARIF 2.1.0, for code scanning. */
import { pathToFileURL } from 'node:url'
import { FINDING_RULES, type Finding, findings } from '../findings.ts'
import type { Reporter } from '../outcome.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

export function sarifReporter(version: string): Reporter {
  const results: unknown[] = []
  return {
    document: (outcome) => {
      results.push(...findings(outcome).map(result))
      return ''
    },
    end: () => {
      const rules = Object.entries(FINDING_RULES).map(([id, text]) => ({ id, shortDescription: { text } }))
      const driver = { name: 'waqai', semanticVersion: version, rules }
      return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }] }, null, 2)}\n`
    },
  }
}

function result({ rule, message, path, region }: Finding): unknown {
  const physicalLocation = { artifactLocation: { uri: uri(path) }, ...(region ? { region } : {}) }
  return { ruleId: rule, level: 'error', message: { text: message }, locations: [{ physicalLocation }] }
}

const uri = (path: string): string => (path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/'))
