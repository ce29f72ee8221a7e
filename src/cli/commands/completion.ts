import { Argument, type Command } from 'commander'
import type { Shell } from '../actions/completion.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const satisfies readonly Shell[]

const EXAMPLES = `
Examples:
  echo 'eval "$(waqai completion bash)"' >> ~/.bashrc
  echo 'eval "$(waqai completion zsh)"' >> ~/.zshrc
  waqai completion fish > ~/.config/fish/completions/waqai.fish`

export function registerCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a script that lets the shell complete commands, options and their values')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell) => {
      const { completion } = await import('../actions/completion.ts')
      process.stdout.write(await completion(program, shell))
    })
}
