import { type Command, Option } from 'commander'
import { REPORTER_NAMES, type ReporterName } from '../check/reporters/names.ts'
import { addInputOptions, gather, type InputFlags } from '../options/input-options.ts'

export type CheckFlags = InputFlags & { golden: string; update: boolean; accept: string[]; reporter: ReporterName; stats: boolean; minF1?: string }

const EXAMPLES = `
A document without a golden file and a golden file without a document both fail.

Exit codes: 0 as the golden files say, 1 different, 2 usage or unreadable input, 130 interrupted.

Examples:
  waqai check seeds --golden fixtures
  waqai check seeds --golden fixtures --update
  waqai check seeds --golden fixtures --accept 003
  waqai check seeds --golden fixtures --stats --min-f1 0.98
  waqai check seeds --golden fixtures --reporter github`

export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .description('compare the records of documents with golden files')
    .argument('[paths...]', 'files or folders')
    .requiredOption('--golden <folder>', 'folder of golden records')
    .option('--update', 'write all golden files anew', false)
    .addOption(
      new Option('--accept <id>', 'write the golden file of this document anew, or remove one without a document (repeatable)')
        .argParser(gather)
        .default([], 'none'),
    )
    .addOption(new Option('--reporter <name>', 'how to print what differs').choices(REPORTER_NAMES).default('text'))
    .option('--stats', 'print precision, recall and F1 by kind of mention and type of fact', false)
    .option('--min-f1 <number>', 'tolerate differences as long as the F1 of mentions and of facts is at least this, from 0 to 1')
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('../actions/check.ts')
      process.exitCode = await check(paths, flags)
    })
}
