/** The name of the ruleset that is built: everything that can change a record. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { type Ruleset, shortHash } from '../ruleset.ts'

/** Folders of the source that shape no record. */
const BESIDE: ReadonlySet<string> = new Set(['build', 'check', 'cli', 'decisions', 'explain', 'report'])

/**
 * @param version of the package
 * @param lexicon the compiled lexicon
 */
export function rulesetOf(version: string, lexicon: Uint8Array): Ruleset {
  const files = (readdirSync('src', { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|json)$/u.test(path) && !BESIDE.has(path.split('/')[0] as string) && !path.startsWith('lexicon/data/'))
    .sort()
  const parts = [version, shortHash(Buffer.from(lexicon).toString('latin1')), ...files.map((path) => `${path}\n${readFileSync(join('src', path), 'utf8')}`)]
  return { version, hash: shortHash(parts.map((part) => part.replaceAll('\r\n', '\n')).join('\0')) }
}

/** Puts the ruleset in the place of the one that source files know. */
export const writtenIn = (ruleset: Ruleset): Plugin => ({
  name: 'ruleset',
  setup: (builder) =>
    builder.onLoad({ filter: /[\\/]src[\\/]ruleset\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace('null as Ruleset | null', JSON.stringify(ruleset)),
    })),
})
