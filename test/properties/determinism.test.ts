/** The same bytes on every machine: neither its locale nor its time zone may show in the output. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const seeds = (environment: Record<string, string>): Buffer =>
  execFileSync(process.execPath, ['bin/waqai.js', 'extract', 'seeds', '--format', 'jsonl'], {
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 26,
  })

const DECLARED = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }

describe('output', () => {
  it.each([
    ['Kiritimati, in Arabic', { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }],
    ['Honolulu, in Turkish', { TZ: 'Pacific/Honolulu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['Tehran, without a locale', { TZ: 'Asia/Tehran', LANG: 'C', LC_ALL: 'C' }],
  ])(
    'is the same in %s',
    (_place, environment) => {
      const expected = seeds(DECLARED)
      expect(expected.length).toBeGreaterThan(10_000)
      expect(seeds(environment).equals(expected)).toBe(true)
    },
    60_000,
  )
})
