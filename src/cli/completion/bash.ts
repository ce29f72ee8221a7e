/** Completion for bash from 3.2 on, without the bash-completion package. */
import { type Flag, type Node, walk } from './tree.ts'

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const words = (list: readonly string[]): string => quote(list.join(' '))

export function bashCompletion(root: Node): string {
  const name = root.path[0] as string
  const nodes = walk(root)
  return `# bash completion for ${name}: eval "$(${name} completion bash)"
_${name}_list() {
  local before=''
  [[ $cur == *,* ]] && before="\${cur%,*},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}
_${name}_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
_${name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at='${name}' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
${nodes
  .slice(1)
  .map((node) => `      ${quote(node.path.join(' '))}) at=${quote(node.path.join(' '))} ;;`)
  .join('\n')}
    esac
  done
  case "$at:$prev" in
${nodes.flatMap((node) => node.flags.filter((f) => f.value !== 'none').map((flag) => `    ${flag.names.map((n) => quote(`${node.path.join(' ')}:${n}`)).join('|')}) ${value(flag, name)}; return ;;`)).join('\n')}
  esac
  case "$at" in
${nodes.map((node) => `    ${quote(node.path.join(' '))}) ${offer(node, name)} ;;`).join('\n')}
  esac
}
complete -o filenames -F _${name} ${name}
`
}

function value(flag: Flag, name: string): string {
  if (flag.value === 'list') return `_${name}_list ${words(flag.choices)}`
  if (flag.value === 'choice') return `COMPREPLY=($(compgen -W ${words(flag.choices)} -- "$cur"))`
  if (flag.value === 'text') return 'COMPREPLY=()'
  return `_${name}_files -${flag.value === 'folder' ? 'd' : 'f'}`
}

function offer({ flags, commands, choices, takesFiles }: Node, name: string): string {
  const plain = [...commands.map((c) => c.path.at(-1) as string), ...choices]
  const rest = takesFiles ? `_${name}_files -f` : `COMPREPLY=($(compgen -W ${words(plain)} -- "$cur"))`
  return `if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W ${words(flags.flatMap((f) => f.names))} -- "$cur")); else ${rest}; fi`
}
