/** The completion command. */
import type { Command } from 'commander'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { completionTree, type Node } from '../completion/tree.ts'
import { zshCompletion } from '../completion/zsh.ts'

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<string, (root: Node) => string>
export type Shell = keyof typeof SCRIPTS

/** @returns the script for a shell */
export const completion = async (program: Command, shell: Shell): Promise<string> => SCRIPTS[shell](await completionTree(program))
