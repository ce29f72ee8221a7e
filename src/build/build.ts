/** Bundles the command line and the library into `dist/`, with the lexicon inlined. Run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/run/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // natural would bring 77 MB for one distance; only that file is bundled.
  external: Object.keys(dependencies),
  legalComments: 'linked',
  logLevel: 'warning',
})
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/types', '--rootDir', '.'],
  { stdio: 'inherit' },
)
