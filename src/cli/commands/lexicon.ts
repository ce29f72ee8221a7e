import type { Command } from 'commander'

const EXAMPLES = `
A file holds words of one category, each entry one word with all its spellings and what they mean (waqai schema lexicon says it exactly). A
waqai.config.json names the files that extraction shall use: { "lexiconFiles": ["words.json"] }.

Examples:
  waqai lexicon categories
  echo '{"source": "hand", "category": "vehicle", "entries": [{"forms": ["كاسحة ثلوج"], "plural": ["كاسحات ثلوج"], "value": "snowplow"}]}' | waqai lexicon check -
  waqai lexicon check words/*.json`

const EXIT = '\n\nExit codes: 0 all fit, 1 problems (printed as file:line:column: message), 2 a file cannot be read.'

export function registerLexicon(program: Command): void {
  const lexicon = program.command('lexicon').description('vocabulary of your own: check files, list categories').addHelpText('after', EXAMPLES)
  lexicon
    .command('check')
    .description('check lexicon files; a problem is printed with its line and column')
    .argument('<files...>', 'lexicon files (JSON), or - for standard input')
    .addHelpText('after', `\nExample:\n  waqai lexicon check words.json${EXIT}`)
    .action(async (files: string[]) => {
      const { checkLexicons } = await import('../actions/lexicon.ts')
      process.exitCode = await checkLexicons(files)
    })
  lexicon
    .command('categories')
    .description('categories that rules read, with how many words they have and one of them')
    .addHelpText('after', '\nExample:\n  waqai lexicon categories')
    .action(async () => {
      const { listCategories } = await import('../actions/lexicon.ts')
      await listCategories()
    })
}
