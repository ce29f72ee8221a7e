/** Completion for zsh, by its `_arguments`. */
import type { Flag, Node } from './tree.ts'

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** Inside of brackets and between colons. */
const plain = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&')

export function zshCompletion(root: Node): string {
  const name = root.path[0] as string
  return `#compdef ${name}
# zsh completion for ${name}: eval "$(${name} completion zsh)"
${commandFunctions(root)}
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`
}

const functionOf = (node: Node): string => `_${node.path.join('_')}`

function commandFunctions(node: Node): string {
  const specs = node.flags.flatMap(specsOf)
  if (node.commands.length === 0) return `${functionOf(node)}() {\n  _arguments -s ${[...specs, ...argument(node)].map((s) => `\\\n    ${s}`).join(' ')}\n}`
  const listed = node.commands.map((c) => `      ${quote(`${c.path.at(-1)}:${c.description}`)}`).join('\n')
  const own = `${functionOf(node)}() {
  local state line
  _arguments -C ${[...specs, quote('1: :->command'), quote('*:: :->rest')].map((s) => `\\\n    ${s}`).join(' ')}
  case $state in
    command)
      local -a commands=(
${listed}
      )
      _describe command commands ;;
    rest)
      case $line[1] in
${node.commands.map((c) => `        ${c.path.at(-1)}) ${functionOf(c)} ;;`).join('\n')}
      esac ;;
  esac
}`
  return [own, ...node.commands.map(commandFunctions)].join('\n')
}

function specsOf(flag: Flag): string[] {
  const action = actionOf(flag)
  const stem = (name: string): string => `${flag.repeats ? '*' : ''}${name}[${plain(flag.description)}]${action}`
  return flag.names.map((name) => quote(stem(name)))
}

function actionOf({ value, choices }: Flag): string {
  if (value === 'none') return ''
  if (value === 'text') return ': : '
  if (value === 'choice') return `: :(${choices.join(' ')})`
  if (value === 'list') return `: :_sequence compadd - ${choices.join(' ')}`
  return value === 'folder' ? ': :_files -/' : ': :_files'
}

function argument({ choices, takesFiles }: Node): string[] {
  if (choices.length > 0) return [quote(`1: :(${choices.join(' ')})`)]
  return takesFiles ? [quote('*: :_files')] : []
}
