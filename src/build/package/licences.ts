/** Licences of what the package ships and needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for no more than their notice. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
])

export type Dependency = Readonly<{ name: string; version: string; licence: string; installScript: boolean }>
type Lock = { packages: Record<string, { version: string; license?: string; dev?: boolean; hasInstallScript?: boolean }> }

/** @returns everything that `npm install waqai` brings, by name, from the lock file in a folder */
export function runtimeDependencies(folder: string): Dependency[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license, hasInstallScript }]) => ({
      name: path.replace(/^.*node_modules\//u, ''),
      version,
      licence: license ?? 'unknown',
      installScript: hasInstallScript === true,
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//u

/**
 * @param inputs files that the bundle was made of, relative to the folder
 * @returns the notices of every package among them: their licences ask that they stay with the copies
 */
export function bundledNotices(folder: string, inputs: readonly string[]): string {
  const names = [...new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].sort()
  const notices = names.map((name) => {
    const home = join(folder, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string; license: string }
    return `## ${name} ${version} (${license})\n\n${noticeIn(home)}\n`
  })
  return `# Code of others in this package\n\n${notices.join('\n')}`
}

function noticeIn(home: string): string {
  const file = readdirSync(home).find((name) => /^licen[cs]e/iu.test(name))
  if (file !== undefined && existsSync(join(home, file))) return readFileSync(join(home, file), 'utf8').trim()
  throw new Error(`${home} has no licence file to ship with the code bundled from it`)
}
