/** The command line as shells complete it, read off the commander tree. */
import type { Command, Option } from 'commander'
import { choicesOf } from './choices.ts'

export type Flag = Readonly<{
  names: readonly string[]
  description: string
  /** What follows it; `none` for switches, `text` for what cannot be guessed. */
  value: 'none' | 'text' | 'file' | 'folder' | 'choice' | 'list'
  choices: readonly string[]
  repeats: boolean
}>
export type Node = Readonly<{
  path: readonly string[]
  description: string
  flags: readonly Flag[]
  /** Values of its first argument; files are offered for arguments without any. */
  choices: readonly string[]
  takesFiles: boolean
  commands: readonly Node[]
}>

/** @returns the command with all below it; hidden ones left out */
export async function completionTree(command: Command, path: readonly string[] = [command.name()]): Promise<Node> {
  const help = command.createHelp()
  const subcommands = help.visibleCommands(command).filter((c) => c.name() !== 'help')
  const argument = command.registeredArguments[0]
  return {
    path,
    description: firstLine(command.description()),
    flags: await Promise.all(help.visibleOptions(command).map(flagOf)),
    choices: argument?.argChoices ?? [],
    takesFiles: argument !== undefined && argument.argChoices === undefined,
    commands: await Promise.all(subcommands.map((c) => completionTree(c, [...path, c.name()]))),
  }
}

async function flagOf(option: Option): Promise<Flag> {
  const choices = choicesOf(option)
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: firstLine(option.description),
    value: !option.required && !option.optional ? 'none' : choices ? (choices.list ? 'list' : 'choice') : placeOf(option.flags),
    choices: choices ? await choices.values() : [],
    repeats: Array.isArray(option.defaultValue),
  }
}

function placeOf(flags: string): 'file' | 'folder' | 'text' {
  if (/<(?:file|path)>/u.test(flags)) return 'file'
  return /<folder>/u.test(flags) ? 'folder' : 'text'
}

const firstLine = (text: string): string => text.split(/[;\n]/u)[0] as string

/** A command and all below it, itself first. */
export const walk = (node: Node): Node[] => [node, ...node.commands.flatMap(walk)]
