/** How much a command says beside its results: the same options on every command. */
import type { Command } from 'commander'
import { setLevel } from '../messages.ts'

/** Adds the options to all commands below this one that do something. */
export function addMessageOptions(command: Command): void {
  for (const sub of command.commands) addMessageOptions(sub)
  if (command.commands.length > 0) return
  command.optionsGroup('Options:').option('--quiet', 'no messages, only results', false).option('--verbose', 'say more about the run', false)
}

/** Before the command runs. */
export function heedMessageOptions(command: Command): void {
  const { quiet, verbose } = command.opts() as { quiet?: boolean; verbose?: boolean }
  setLevel(quiet ? 'quiet' : verbose ? 'verbose' : 'usual')
}
