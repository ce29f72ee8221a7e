import type { Command } from 'commander'
import { addInputOptions, type InputFlags } from '../options/input-options.ts'

export function registerTokenize(program: Command): void {
  const command = program
    .command('tokenize')
    .description('print sentences and tokens, one document a line')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input (the default when piped)')
  addInputOptions(command)
    .addHelpText('after', '\nExample:\n  waqai tokenize article.txt | jq -r ".tokens[].text"')
    .action(async (paths: string[], flags: InputFlags) => {
      const { tokenize } = await import('../actions/tokenize.ts')
      process.exitCode = await tokenize(paths, flags)
    })
}
