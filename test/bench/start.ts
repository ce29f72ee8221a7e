/** `npm run bench`: bundles the bench with the sources as the package is bundled, and runs it. Run from their files, the sources are a fifth slower. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { build } from 'esbuild'
import { bundling, REQUIRE } from '../../src/build/bundling.ts'

// Below node_modules, so that the peers are found from there.
const folder = 'node_modules/.cache/waqai-bench'
mkdirSync(folder, { recursive: true })
await build({
  ...bundling,
  entryPoints: ['test/bench/bench.ts'],
  outfile: `${folder}/bench.mjs`,
  format: 'esm',
  external: [...bundling.external, 'chrono-node', 'compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
  banner: { js: REQUIRE },
})
copyFileSync('dist/lexicon.bin', `${folder}/lexicon.bin`)
process.exitCode = spawnSync(process.execPath, [`${folder}/bench.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
