import type { Command } from 'commander'
import { addInputOptions, type InputFlags } from '../options/input-options.ts'

export type ReportFlags = InputFlags & { output?: string }

const EXAMPLES = `
The page needs no network and no server; several documents get an index with totals.

Examples:
  waqai report article.txt --output article.html
  waqai report news/ --output news.html
  cat article.txt | waqai report > article.html`

export function registerReport(program: Command): void {
  const command = program
    .command('report')
    .description('a page to look at: texts with their mentions and facts, timelines, amounts')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input (the default when piped)')
    .option('--output <file>', 'the HTML file to write instead of standard output')
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ReportFlags) => {
      const { reportOn } = await import('../actions/report.ts')
      process.exitCode = await reportOn(paths, flags)
    })
}
