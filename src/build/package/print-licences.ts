/** `npm run licences`: what installing waqai brings, with licences; fails when one is not permissive. */
import { PERMISSIVE, runtimeDependencies } from './licences.ts'

const dependencies = runtimeDependencies('.')
for (const { name, version, licence } of dependencies) process.stdout.write(`${name.padEnd(26)}${version.padEnd(10)}${licence}\n`)
const wrong = dependencies.filter(({ licence }) => !PERMISSIVE.has(licence))
if (wrong.length > 0) {
  process.stderr.write(`not permissive: ${wrong.map(({ name }) => name).join(', ')}\n`)
  process.exitCode = 1
}
