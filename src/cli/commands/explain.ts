import { type Command, Option } from 'commander'
import { addInputOptions, type InputFlags } from '../options/input-options.ts'

export type ExplainFlags = InputFlags & { at?: string; fact?: string; mention?: string; document?: string; format: 'text' | 'json' }

const EXAMPLES = `
A fact or mention is named by its id in the record. A place is counted in code points, as records count: where nothing was found, the answer says
which words stand there, which rules were tried and why they were turned down, and which came nearest.

Examples:
  waqai explain article.txt
  waqai explain article.txt --fact f2
  waqai explain article.txt --at 636
  waqai explain news.jsonl --document 17 --mention m3 --format json | jq .mentions[0].derivation.rule`

export function registerExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('why a fact or mention was found, or why nothing was')
    .argument('<file>', 'a file with one document, or - for standard input')
    .option('--at <offset>', 'what was found at this place, or why nothing was')
    .option('--fact <id>', 'only this fact')
    .option('--mention <id>', 'only this mention')
    .option('--document <id>', 'which document of a file with several')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flags: ExplainFlags) => {
      const { explain } = await import('../actions/explain.ts')
      process.exitCode = await explain(path, flags)
    })
}
