/** The command line. Only this folder prints or sets the exit code; commands load what they need when they run. */
import { Command } from 'commander'
import { registerCheck } from './commands/check.ts'
import { registerCompletion } from './commands/completion.ts'
import { registerExplain } from './commands/explain.ts'
import { registerExtract } from './commands/extract.ts'
import { registerLexicon } from './commands/lexicon.ts'
import { registerReport } from './commands/report.ts'
import { registerSchema } from './commands/schema.ts'
import { registerTokenize } from './commands/tokenize.ts'
import { configure } from './config/apply.ts'
import { watchInterrupt } from './interrupt.ts'
import { detail, fatal } from './messages.ts'
import { describeOption } from './options/describe.ts'
import { addMessageOptions, heedMessageOptions } from './options/message-options.ts'
import { packageVersion } from './version.ts'

// Standard output is for results: libraries that log there are sent elsewhere.
console.log = console.info = console.debug = console.error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
// A reader of messages who has gone is no reason to stop.
process.stderr.on('error', () => {})
watchInterrupt()

const program = new Command('waqai')
  .description('Structured facts from Arabic news: deterministic, offline.')
  .version(packageVersion())
  .showSuggestionAfterError()
  .showHelpAfterError('(--help shows the options and examples)')
  .configureHelp({ optionDescription: describeOption })
  .exitOverride()
  .addHelpText(
    'after',
    '\nExamples:\n  waqai extract article.txt\n  waqai extract news/ --format facts | jq -r .summary\n  curl -s https://example.org/page | waqai extract\n\nwaqai <command> --help shows a command’s own options and examples.',
  )
for (const register of [registerExtract, registerCheck, registerExplain, registerReport, registerTokenize, registerLexicon, registerSchema, registerCompletion])
  register(program)
addMessageOptions(program)
program.hook('preAction', async (_, command) => {
  heedMessageOptions(command)
  await configure(command)
})
program.hook('postAction', () => detail(`${(performance.now() / 1000).toFixed(1)} s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`))

async function run(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    // commander has already printed its own message; help and version end well.
    const code = (error as { code?: string }).code
    if (code?.startsWith('commander.')) process.exitCode = (error as { exitCode: number }).exitCode === 0 ? 0 : 2
    else {
      fatal(error)
      process.exitCode = 2
    }
  }
  // A pipe that stays open must not keep a finished or interrupted run alive.
  process.stdin.destroy()
}
void run()
