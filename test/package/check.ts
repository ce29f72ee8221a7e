/** `npm run package-check`: the packed package as publint and are-the-types-wrong see it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, root } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'waqai-package-'))
const { tarball } = pack(folder)
// A require of the package is not meant to work: it is an ECMAScript module.
for (const [tool, ...args] of [
  ['publint', 'run', tarball, '--strict'],
  ['attw', tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'],
]) {
  const done = spawnSync(join(root, 'node_modules/.bin', tool as string), args, { stdio: 'inherit' })
  if (done.status !== 0) process.exitCode = 1
}
rmSync(folder, { recursive: true })
