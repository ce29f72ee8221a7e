/** Bundles the command line and the library into `dist/`, with the lexicon inlined. Run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // natural would bring 77 MB for one distance; only that file is bundled.
  external: ['commander', '@commander-js/extra-typings', 'zod', 'date-fns', '@date-fns/utc', 'diff'],
  legalComments: 'linked',
  logLevel: 'warning',
})
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/types', '--rootDir', '.'],
  { stdio: 'inherit' },
)
