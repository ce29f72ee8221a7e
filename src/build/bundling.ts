/** How the package is bundled: shared by the build and by the bench, so that what is measured is what ships. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { storedGlossary } from './stored-glossary.ts'

/** Small modules that every run needs: opening their many files would take longer than running them. */
const BUNDLED = ['commander', 'ignore', 'zod', 'date-fns', '@date-fns/utc', 'tinyglobby', 'hyparquet-writer']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const storedLexicon: Plugin = {
  name: 'stored-lexicon',
  setup: (builder) => builder.onResolve({ filter: /\/lexicon\/load\.ts$/ }, () => ({ path: resolve('src/build/stored-lexicon.ts') })),
}

/** For every bundle: add entry points, a format and a folder. Run from the top of the package. */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // natural would bring 77 MB for one distance; only that file is bundled.
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  plugins: [storedLexicon, storedGlossary],
  charset: 'utf8',
  legalComments: 'none',
  // Names stay, and lines are short, for whoever reads a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  logLevel: 'warning',
} satisfies BuildOptions

/** For bundles of format `esm`: what was CommonJS calls `require` for Node's own modules. */
export const REQUIRE = "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);"
