/** What the README shows must run. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gsu)].map(([, code]) => (code as string).trim())
const hasJq = spawnSync('jq', ['--version']).status === 0
const local = (command: string): string => command.replaceAll('npx waqai', `"${process.execPath}" bin/waqai.js`)
const sh = (command: string) => spawnSync('bash', ['-o', 'pipefail', '-c', local(command)], { cwd: root, encoding: 'utf8' })

describe('README', () => {
  it('opens with the two commands', () => {
    expect(blocks[0]).toMatch(/^npm ci && npx waqai extract seeds/u)
    expect(blocks[1]).toBe('npm ci && npm test')
  })

  const recipes = blocks.slice(2).filter((code) => code.includes('npx waqai'))
  it.skipIf(!hasJq).each(recipes)('%s', (code) => {
    const { status, stdout, stderr } = sh(code)
    expect(stderr.replace(/^waqai: [\d,]+ (?:documents?|equal),.*\n$/u, '')).toBe('')
    expect(status).toBe(0)
    if (!code.includes('check')) expect(stdout).not.toBe('')
  })

  it('shows summaries that the seeds give', () => {
    const facts = sh('npx waqai extract seeds --format facts')
      .stdout.split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { summary: string }).summary)
    const [, shown = ''] = /```\n(\$850M.*?)```/su.exec(readme) ?? []
    for (const line of shown.trim().split('\n')) if (line !== '…') expect(facts).toContain(line)
  })

  it('names every command of the command line, and no other', () => {
    const [, listed = ''] = sh('npx waqai --help').stdout.split('Commands:')
    const [commandList = ''] = listed.split('\n\n')
    const commands = [...commandList.matchAll(/^ {2}([a-z]+)(?= \[| )/gmu)].map(([, name]) => name as string).filter((name) => name !== 'help')
    const named = [...readme.matchAll(/\| `waqai ([a-z]+)/gu)].map(([, name]) => name as string)
    expect([...named].sort()).toEqual([...commands].sort())
  })
})
