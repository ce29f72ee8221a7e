/** The command line. Only this folder prints or sets the exit code. */

import { readFileSync } from 'node:fs'
import { Command, Option } from '@commander-js/extra-typings'
import { jsonSchema, SCHEMA_NAMES } from '../emit/json-schema.ts'
import { check } from './commands/check.ts'
import { extract } from './commands/extract.ts'
import { tokenize } from './commands/tokenize.ts'
import { isDate } from './input.ts'
import { report, watchInterrupt } from './report.ts'

const inputFormat = (): Option<'--input-format <format>', undefined, 'text', undefined, false, 'text' | 'jsonl'> =>
  new Option('--input-format <format>', 'text files, or one JSON object a line').choices(['text', 'jsonl'] as const).default('text' as const)
const dateOption = (): Option<'--date <YYYY-MM-DD>'> => new Option('--date <YYYY-MM-DD>', 'publication date of every document')

function requireDate(date: string | undefined): void {
  if (date !== undefined && !isDate(date)) throw Object.assign(new Error(`--date ${date} is not a date (YYYY-MM-DD)`), { usage: true })
}

const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
const program = new Command('waqai').description('Structured facts from Arabic news').version(version).showSuggestionAfterError().exitOverride()

program
  .command('extract')
  .description('extract facts from files, folders or standard input (-)')
  .argument('[paths...]', 'files, folders, or - for standard input', ['-'])
  .addOption(new Option('--format <format>', 'json (an array), jsonl (a record a line) or facts (a fact a line)').choices(['json', 'jsonl', 'facts'] as const))
  .addOption(inputFormat())
  .addOption(dateOption())
  .option('--output <file>', 'write here instead of standard output; the file appears when it is complete')
  .addHelpText(
    'after',
    '\nExamples:\n  waqai extract seeds --format facts | jq -r .summary\n  cat article.txt | waqai extract - --date 2022-09-22\n  waqai extract news.jsonl --input-format jsonl --output records.jsonl',
  )
  .action(async (paths, options) => {
    requireDate(options.date)
    process.exitCode = await extract(paths, { ...options, format: options.format })
  })
program
  .command('check')
  .description('compare the records of documents with golden files')
  .argument('[paths...]', 'files or folders', ['seeds'])
  .requiredOption('--golden <folder>', 'folder of golden records')
  .option('--update', 'write the golden files anew', false)
  .addOption(inputFormat())
  .addOption(dateOption())
  .addHelpText(
    'after',
    '\nExit codes: 0 equal, 1 different, 2 usage or unreadable input.\n\nExamples:\n  waqai check seeds --golden fixtures\n  waqai check seeds --golden fixtures --update',
  )
  .action(async (paths, options) => {
    requireDate(options.date)
    process.exitCode = await check(paths, options)
  })
program
  .command('tokenize')
  .description('print sentences and tokens, one document a line')
  .argument('[paths...]', 'files, folders, or - for standard input', ['-'])
  .addOption(inputFormat())
  .addHelpText('after', '\nExample:\n  waqai tokenize article.txt | jq -r ".tokens[].text"')
  .action(async (paths, options) => {
    process.exitCode = await tokenize(paths, options)
  })
program
  .command('schema')
  .description('print the JSON Schema of the output')
  .addArgument(
    program
      .createArgument('[name]', 'which schema')
      .choices(SCHEMA_NAMES)
      .default('record' as const),
  )
  .addHelpText('after', '\nExample:\n  waqai schema fact > fact.schema.json')
  .action((name) => {
    process.stdout.write(jsonSchema(name))
  })

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
watchInterrupt()

try {
  await program.parseAsync()
} catch (error) {
  // commander has already printed its own message; help and version end well.
  const code = (error as { code?: string }).code
  if (code?.startsWith('commander.')) process.exitCode = (error as { exitCode: number }).exitCode === 0 ? 0 : 2
  else {
    report(error)
    process.exitCode = 2
  }
}
