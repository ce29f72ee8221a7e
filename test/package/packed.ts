/** The package as users get it: packed, and installed into an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/**
 * @param folder to put the tarball into; `dist` is packed as it is
 * @returns the tarball's path and the paths of the files in it
 */
export function pack(folder: string): { tarball: string; files: string[] } {
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = JSON.parse(out) as unknown
  const [packed] = (Array.isArray(said) ? said : Object.values(said as object)) as Array<{ filename: string; files: Array<{ path: string }> }>
  if (!packed) throw new Error('npm pack made nothing')
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}

/**
 * Installs as `npm install TARBALL` does, with the dependencies that the project's own lock file names: their tarballs lie in npm's cache since the
 * project was installed, so that no network is needed.
 *
 * @returns why it could not be installed, or null
 */
export function install(folder: string, tarball: string): string | null {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Record<string, unknown>> }
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  const dependencies = { waqai: `file:${tarball}` }
  const runtime = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  const { version, bin, engines, license, dependencies: needs } = own
  const packages = {
    '': { name: 'empty', dependencies },
    'node_modules/waqai': { version, resolved: `file:${tarball}`, license, dependencies: needs, bin, engines },
    ...Object.fromEntries(runtime),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, dependencies }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name: 'empty', lockfileVersion: 3, requires: true, packages }))
  const done = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' })
  return done.status === 0 ? null : done.stderr
}

/** Files of the project that the examples of the README read. */
export const copySeeds = (folder: string): void => cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
