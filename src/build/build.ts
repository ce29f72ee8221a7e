/** Bundles the command line and the library into `dist/`, with the lexicon compiled beside them. Run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { CASCADE } from '../extractors/registry.ts'
import { FRAMES } from '../facts/frames/registry.ts'
import { loadLexicon, loadWordList } from '../lexicon/load.ts'
import { writeSnapshot } from '../lexicon/snapshot.ts'
import { bundledNotices } from './package/licences.ts'
import { ruleLocations } from './rule-locations.ts'

/** Small modules that every run needs: opening their many files would take longer than running them. */
const BUNDLED = ['commander', 'ignore', 'zod', 'date-fns', '@date-fns/utc', 'tinyglobby']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const storedLexicon: Plugin = {
  name: 'stored-lexicon',
  setup: (builder) => builder.onResolve({ filter: /\/lexicon\/load\.ts$/ }, () => ({ path: resolve('src/build/stored-lexicon.ts') })),
}
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
writeFileSync('dist/lexicon.bin', writeSnapshot(loadLexicon(), loadWordList()))
const rules = [...CASCADE.flatMap((phase) => phase.rules.map(({ id }) => id)), ...FRAMES.map(({ rule }) => rule)]
writeFileSync('dist/rules.json', JSON.stringify(ruleLocations(['src/extractors', 'src/facts', 'src/pipeline'], rules)))
const { metafile } = await build({
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/run/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // natural would bring 77 MB for one distance; only that file is bundled.
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  plugins: [storedLexicon],
  // commander and its kin are CommonJS: they call require for Node's own modules.
  banner: { js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);" },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
writeFileSync('dist/THIRD-PARTY.md', `${bundledNotices('.', Object.keys(metafile.inputs))}\n${readFileSync('src/lexicon/data/NOTICE.md', 'utf8')}`)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/build/package/tsconfig.json'], { stdio: 'inherit' })
