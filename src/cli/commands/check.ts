import type { Command } from 'commander'
import { addInputOptions, type InputFlags } from '../options/input-options.ts'

export type CheckFlags = InputFlags & { golden: string; update: boolean }

export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .description('compare the records of documents with golden files')
    .argument('[paths...]', 'files or folders')
    .requiredOption('--golden <folder>', 'folder of golden records')
    .option('--update', 'write the golden files anew', false)
  addInputOptions(command)
    .addHelpText(
      'after',
      '\nExit codes: 0 equal, 1 different, 2 usage or unreadable input.\n\nExamples:\n  waqai check seeds --golden fixtures\n  waqai check seeds --golden fixtures --update',
    )
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('../actions/check.ts')
      process.exitCode = await check(paths, flags)
    })
}
