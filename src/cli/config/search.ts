/** Looks for a configuration file. Reading it is left to another module, which most runs never need. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { WaqaiError } from '../../errors.ts'

const NAMES = ['json', 'ts', 'js', 'mjs'].map((extension) => `waqai.config.${extension}`)

/**
 * @param named the file that `--config` names, if any
 * @returns its absolute path, or that of the nearest configuration from the working folder upward, not beyond the home folder
 * @throws WaqaiError UsageInvalid when the named file is not there
 */
export function searchConfig(named: string | undefined): string | undefined {
  if (named !== undefined) {
    if (!existsSync(named)) throw new WaqaiError('UsageInvalid', 'there is no such configuration file', { place: named })
    return resolve(named)
  }
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined || folder === homedir() || folder === dirname(folder)) return found
  }
}
