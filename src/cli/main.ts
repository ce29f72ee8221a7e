/** The command line. Only this folder prints or sets the exit code; commands load what they need when they run. */
import { Command } from 'commander'
import { registerCheck } from './commands/check.ts'
import { registerExplain } from './commands/explain.ts'
import { registerExtract } from './commands/extract.ts'
import { registerLexicon } from './commands/lexicon.ts'
import { registerReport } from './commands/report.ts'
import { registerSchema } from './commands/schema.ts'
import { registerTokenize } from './commands/tokenize.ts'
import { configure } from './config/apply.ts'
import { watchInterrupt } from './interrupt.ts'
import { report } from './messages.ts'
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
  .exitOverride()
  .addHelpText(
    'after',
    '\nExamples:\n  waqai extract article.txt\n  waqai extract news/ --format facts | jq -r .summary\n  curl -s https://example.org/page | waqai extract\n\nwaqai <command> --help shows a command’s own options and examples.',
  )
program.hook('preAction', (_, command) => configure(command))
for (const register of [registerExtract, registerCheck, registerExplain, registerReport, registerTokenize, registerLexicon, registerSchema]) register(program)

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
// A pipe that stays open must not keep a finished or interrupted run alive.
process.stdin.destroy()
