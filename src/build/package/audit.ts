/** `npm run audit-check`: known vulnerabilities of what users install. Passes, and says so, where the registry tells nothing of them. */
import { spawnSync } from 'node:child_process'

type Answer = { metadata?: { vulnerabilities: { total: number } }; vulnerabilities?: Record<string, { severity: string; range: string }> }

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const answer = JSON.parse(stdout.slice(stdout.indexOf('{')) || '{}') as Answer
if (!answer.metadata) process.stdout.write('not audited: this registry has no list of vulnerabilities, or cannot be reached\n')
else {
  for (const [name, { severity, range }] of Object.entries(answer.vulnerabilities ?? {})) process.stdout.write(`${severity}: ${name} ${range}\n`)
  process.stdout.write(`${answer.metadata.vulnerabilities.total} known vulnerabilities\n`)
  process.exitCode = answer.metadata.vulnerabilities.total > 0 ? 1 : 0
}
