/** What a terminal gets and a pipe does not; how much is said. A terminal is had from util-linux’s `script`. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { isolatorOfRuns, painter } from '../../src/cli/terminal.ts'
import { bin, sentence, workshop } from './harness.ts'

const { work, run, put } = workshop()
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
/** Standard output and error as a terminal shows them. */
const onTerminal = (command: string, env: NodeJS.ProcessEnv = {}): string =>
  spawnSync('script', ['-qec', command.replace('waqai', `"${process.execPath}" "${bin}"`), '/dev/null'], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '', ...env },
  }).stdout
put('الخبر.txt', sentence)
put('news/a.txt', sentence)

describe.skipIf(!hasScript)('on a terminal', () => {
  it('each piece of Arabic is isolated, and headings are bold', () => {
    const out = onTerminal('waqai explain الخبر.txt')
    expect(out).toContain('item: 13–21 \u206830 شاحنة\u2069')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
    expect(out).toMatch(/^\u001b\[1mf1 aid/mu)
    for (const line of out.split('\n')) expect(line.split('\u2068').length, line).toBe(line.split('\u2069').length)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
    expect(onTerminal('waqai explain الخبر.txt', { NO_COLOR: '1' })).not.toMatch(/\u001b/u)
  })
  it('messages name Arabic files in their place, with the code in red', () => {
    const out = onTerminal('waqai report الخبرالآخر.txt')
    expect(out).toContain('\u001b[31mInputUnreadable\u001b[39m: \u2068الخبرالآخر\u2069.txt: no such file')
  })
  it('check shows what changed in red and green', () => {
    expect(run(['check', 'news', '--golden', 'golden', '--update']).code).toBe(0)
    put('news/a.txt', sentence.replace('30', '31'))
    const out = onTerminal('waqai check news --golden golden')
    expect(out).toMatch(/text: .\[31m\u206830 شاحنة\u2069.\[39m → .\[32m\u206831 شاحنة\u2069/u)
    expect(out).toMatch(/~ vehicle 13–21 \u206831 شاحنة\u2069/u)
    // What stands in another order only is no change.
    expect(out).not.toContain('~ organization')
    put('news/a.txt', sentence)
  })
  it('data stays data', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what must not be there
    expect(onTerminal('waqai extract الخبر.txt --quiet')).not.toMatch(/[\u001b\u2068\u2069]/u)
  })
})

describe('in a pipe', () => {
  it('there are no marks and no colours', () => {
    for (const args of [
      ['explain', 'الخبر.txt'],
      ['check', 'news', '--golden', 'nowhere'],
      ['lexicon', 'categories'],
      ['report', 'الآخر.txt'],
    ]) {
      const { out, err } = run(args, '', { env: { ...process.env, FORCE_COLOR: '1' } })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what must not be there
      expect(out + err).not.toMatch(/[\u001b\u2068\u2069]/u)
    }
  })
})

describe('colours and isolates', () => {
  it('follow the stream and the environment', () => {
    expect(painter({ isTTY: true }, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m')
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(painter({ isTTY: true }, env)('red', 'x')).toBe('x')
    expect(painter({}, {})('red', 'x')).toBe('x')
  })
  it('hold a run of Arabic words together, and leave what is isolated alone', () => {
    const isolate = isolatorOfRuns({ isTTY: true })
    expect(isolate('x/وزارة الدفاع (3) عام.txt: y')).toBe('x/\u2068وزارة الدفاع (3) عام\u2069.txt: y')
    expect(isolate('أ: ب')).toBe('\u2068أ\u2069: \u2068ب\u2069')
    expect(isolatorOfRuns({})('أ ب')).toBe('أ ب')
  })
})

describe('--quiet and --verbose', () => {
  const commands = [
    ['extract', 'news'],
    ['check', 'news', '--golden', 'golden'],
    ['explain', 'news/a.txt'],
    ['report', 'news'],
    ['tokenize', 'news'],
    ['schema'],
    ['lexicon', 'categories'],
    ['completion', 'bash'],
  ]
  it.each(commands.map((c) => [c.join(' '), c] as const))('%s', (_name, command) => {
    const quiet = run([...command, '--quiet'])
    expect(quiet).toMatchObject({ code: 0, err: '' })
    const verbose = run([...command, '--verbose'])
    expect(verbose.err).toMatch(/^waqai: [\d.]+ s, peak memory \d+ MB$/mu)
    expect(verbose.out).toBe(quiet.out)
  })
  it('the end of a run is told even to those who want no messages', () => {
    expect(run(['extract', 'news', '--config', 'nowhere.json', '--quiet'])).toMatchObject({ code: 2, out: '' })
    expect(run(['extract', 'news', '--config', 'nowhere.json', '--quiet']).err).toContain('no such configuration file')
  })
})
