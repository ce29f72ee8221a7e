/** Completion for fish. */
import { type Flag, type Node, walk } from './tree.ts'

const quote = (text: string): string => `'${text.replace(/['\\]/gu, '\\$&')}'`

export function fishCompletion(root: Node): string {
  const name = root.path[0] as string
  const nodes = walk(root)
  return `# fish completion for ${name}: ${name} completion fish | source
function __${name}_at
  set -l words (commandline -opc)[2..]
  set -l plain (string match -v -- '-*' $words)
  test (count $plain) -ge (count $argv); or return 1
  for i in (seq (count $argv))
    test "$plain[$i]" = "$argv[$i]"; or return 1
  end
end
function __${name}_next
  __${name}_at $argv; or return 1
  test (count (string match -v -- '-*' (commandline -opc)[2..])) -eq (count $argv)
end
complete -c ${name} -f
${nodes.flatMap((node) => [...commandLines(name, node), ...node.flags.map((flag) => flagLine(name, node, flag))]).join('\n')}
`
}

const at = (name: string, { path }: Node): string => `__${name}_at ${path.slice(1).join(' ')}`.trim()
const next = (name: string, { path }: Node): string => `__${name}_next ${path.slice(1).join(' ')}`.trim()

function commandLines(name: string, node: Node): string[] {
  const offer = (condition: string, word: string, description = ''): string =>
    `complete -c ${name} -n ${quote(condition)} -a ${quote(word)}${description ? ` -d ${quote(description)}` : ''}`
  return [
    ...node.commands.map((c) => offer(next(name, node), c.path.at(-1) as string, c.description)),
    ...(node.choices.length > 0 ? [offer(next(name, node), node.choices.join(' '))] : []),
    ...(node.takesFiles ? [`complete -c ${name} -n ${quote(at(name, node))} -F`] : []),
  ]
}

function flagLine(name: string, node: Node, { names, description, value, choices }: Flag): string {
  const spelled = names.map((n) => (n.startsWith('--') ? `-l ${n.slice(2)}` : `-s ${n.slice(1)}`)).join(' ')
  return `complete -c ${name} -n ${quote(node.path.length === 1 ? next(name, node) : at(name, node))} ${spelled}${operand(value, choices)} -d ${quote(description)}`
}

function operand(value: Flag['value'], choices: readonly string[]): string {
  if (value === 'none') return ''
  if (value === 'text') return ' -x'
  if (value === 'choice') return ` -x -a ${quote(choices.join(' '))}`
  if (value === 'list') return ` -x -a ${quote(`(__fish_append , ${choices.join(' ')})`)}`
  return value === 'folder' ? " -x -a '(__fish_complete_directories)'" : ' -r -F'
}
