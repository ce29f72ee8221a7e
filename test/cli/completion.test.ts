/** Shell completion scripts, tried in the shells that are installed. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { workshop } from './harness.ts'

const { work, run, put } = workshop()
const script = (shell: string): string => {
  const done = run(['completion', shell])
  expect(done).toMatchObject({ code: 0, err: '' })
  put(`waqai.${shell}`, done.out)
  return done.out
}
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
put('news/a b.txt', '')
put('news/الخبر.txt', '')

/** What the shell would offer for the last word of a line. */
const OFFERS = {
  bash: (line: string): string[] => {
    const words = line.split(' ')
    const code = `source waqai.bash; COMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _waqai; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['--norc', '-c', code], { cwd: work, encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
  },
  fish: (line: string): string[] => {
    const done = spawnSync('fish', ['--no-config', '-c', `source waqai.fish; complete -C '${line}'`], { cwd: work, encoding: 'utf8' })
    return done.stdout
      .split('\n')
      .filter(Boolean)
      .map((one) => one.split('\t')[0] as string)
  },
} as const

describe.each(Object.keys(OFFERS) as Array<keyof typeof OFFERS>)('completion for %s', (shell) => {
  const offers = OFFERS[shell]
  it.skipIf(!has(shell))('offers commands, options, values and files where each belongs', () => {
    script(shell)
    expect(offers('waqai ex').sort()).toEqual(['explain', 'extract'])
    expect(offers('waqai lexicon ').sort()).toEqual(['categories', 'check'])
    expect(offers('waqai extract --min')).toEqual(['--min-confidence'])
    expect(offers('waqai check --min')).toEqual(['--min-f1'])
    expect(offers('waqai extract --format fa')).toEqual(['facts'])
    expect(offers('waqai check --reporter ').sort()).toEqual(['github', 'json', 'junit', 'sarif', 'text'])
    expect(offers('waqai extract --types aid,agr')).toEqual(['aid,agreement'])
    expect(offers('waqai schema le')).toEqual(['lexicon'])
    expect(offers('waqai extract news/').sort()).toEqual(['news/a b.txt', 'news/الخبر.txt'])
    expect(offers('waqai lexicon check news/الخ')).toEqual(['news/الخبر.txt'])
    expect(offers('waqai extract --date ')).toEqual([])
  })
})

describe('completion', () => {
  it('knows every command and option of the help', () => {
    const commands = [...run(['--help']).out.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gmu)].map((m) => m[1] as string).filter((c) => c !== 'help' && c !== 'waqai')
    const bash = script('bash')
    for (const command of commands) {
      expect(bash).toContain(`'waqai ${command}'`)
      for (const [, flag] of run([command, '--help']).out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu))
        expect(bash, command).toMatch(new RegExp(`'waqai ${command}'.*${flag}`, 'u'))
    }
  })
  it.each(['bash', 'zsh', 'fish'])('is a valid script for %s', (shell) => {
    script(shell)
    if (!has(shell)) return
    expect(spawnSync(shell, ['-n', `waqai.${shell}`], { cwd: work, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
  it('names the shells it has', () => {
    expect(run(['completion', 'csh'])).toMatchObject({ code: 2, out: '' })
    expect(run(['completion']).code).toBe(2)
  })
})
