import type { Command } from 'commander'
import { addInputOptions, type InputFlags } from '../options/input-options.ts'
import { addOutputOptions, type OutputFlags } from '../options/output-options.ts'

export type ExtractFlags = InputFlags & OutputFlags & { jobs?: string; timeout?: string; failFast: boolean; quiet: boolean; verbose: boolean }

const EXAMPLES = `
Examples:
  waqai extract news/ --format facts | jq -r .summary
  waqai extract article.html report.pdf 'crawl/**/*.warc.gz' --output records.jsonl
  cat article.txt | waqai extract - --date 2022-09-22
  waqai extract feed.csv --text-field body --date-field day --id-field nr
  tail -f feed.jsonl | waqai extract - --input-format jsonl --format jsonl
  waqai extract news/ --output-csv facts.csv --output-parquet facts.parquet
  waqai extract news/ --output out/ ; waqai extract news/ --output out/ --resume
  waqai extract news/ --types aid,attack --status occurred --min-confidence 0.7

Exit codes: 0 all read, 2 a usage error or an input that could not be read (the rest is written), 130 interrupted.`

export function registerExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('extract facts from text, Markdown, HTML, PDF, DOCX, JSONL, JSON, CSV and WARC, also compressed (.gz, .zst)')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input (the default when piped)')
  addOutputOptions(addInputOptions(command))
    .option('--jobs <number>', 'worker threads (default: one for each core, at most 8)')
    .option('--timeout <time>', 'give a document up after this time: 10s, 500ms, 2m')
    .option('--fail-fast', 'stop at the first document that cannot be read', false)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import('../actions/extract.ts')
      process.exitCode = await extract(paths, flags)
    })
}
