/** Bundles the command line and the library into `dist/`, with the lexicon compiled beside them. Run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { PARAMETERS } from '../cli/bundle.ts'
import { CASCADE } from '../extractors/registry.ts'
import { FRAMES } from '../facts/frames/registry.ts'
import { loadLexicon, loadWordList } from '../lexicon/load.ts'
import { writeSnapshot } from '../lexicon/snapshot.ts'
import { bundling, REQUIRE } from './bundling.ts'
import { bundledNotices } from './package/licences.ts'
import { ruleLocations } from './rule-locations.ts'
import { rulesetOf, writtenIn } from './ruleset.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const givenModules: Plugin = {
  name: 'given-modules',
  setup: (builder) => builder.onLoad({ filter: /cli.modules\.ts$/ }, () => ({ contents: 'export const modules = bundleModules' })),
}
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const lexicon = writeSnapshot(loadLexicon(), loadWordList())
writeFileSync('dist/lexicon.bin', lexicon)
const rules = [...CASCADE.flatMap((phase) => phase.rules.map(({ id }) => id)), ...FRAMES.map(({ rule }) => rule)]
writeFileSync('dist/rules.json', JSON.stringify(ruleLocations(['src/extractors', 'src/facts', 'src/pipeline'], rules)))
const common = {
  ...bundling,
  outdir: 'dist',
  plugins: [...bundling.plugins, writtenIn(rulesetOf(version, lexicon))],
  metafile: true,
} satisfies BuildOptions
const modules = await build({
  ...common,
  entryPoints: { cli: 'src/cli/start.ts', worker: 'src/cli/run/worker.ts', index: 'src/index.ts' },
  splitting: true,
  format: 'esm',
  banner: { js: REQUIRE },
})
const command = await build({
  ...common,
  entryPoints: { command: 'src/cli/main.ts' },
  format: 'cjs',
  // The command prints no stack traces.
  minifyIdentifiers: true,
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'bundleUrl' },
  plugins: [...common.plugins, givenModules],
  banner: { js: `(function (${PARAMETERS.join(', ')}) {` },
  footer: { js: '})' },
})
execFileSync(process.execPath, ['--import', 'tsx', 'src/build/compile-command.ts'], { stdio: ['ignore', 'ignore', 'inherit'] })
const inputs = Object.keys({ ...modules.metafile.inputs, ...command.metafile.inputs })
writeFileSync('dist/THIRD-PARTY.md', `${bundledNotices('.', inputs)}\n${readFileSync('src/lexicon/data/NOTICE.md', 'utf8')}`)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/build/package/tsconfig.json'], { stdio: 'inherit' })
