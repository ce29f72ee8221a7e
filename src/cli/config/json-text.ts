/** JSON files written by people: their values, and where in the file each value stands. */
import { type AnyNode, evaluate, type ObjectNode, parse } from '@humanwhocodes/momoa'
import type { Problem } from '../../config/problems.ts'

export type JsonText = Readonly<{ value: unknown; at(problem: Pick<Problem, 'path' | 'key'>): string }>

/**
 * @param text of the file
 * @returns its value and, for a place in it, `line:column`; or what is wrong and where
 */
export function readJson(text: string): JsonText | { message: string; at: string } {
  const bare = text.replace(/^\ufeff/u, '')
  try {
    const { body } = parse(bare, { mode: 'json' })
    return { value: evaluate(body), at: ({ path, key }) => place(body, path, key) }
  } catch (error) {
    const { message, line, column } = error as Error & { line?: number; column?: number }
    return { message: bare.trim() === '' ? 'the file is empty' : `not JSON: ${message.replace(/ \(\d+:\d+\)$/u, '')}`, at: `${line ?? 1}:${column ?? 1}` }
  }
}

/** The place of the value at a path, or of the name that leads to it; of what holds it when it is not there. */
function place(body: AnyNode, path: ReadonlyArray<string | number>, key: boolean): string {
  let node = body
  for (const [depth, step] of path.entries()) {
    const next = typeof step === 'number' ? (node.type === 'Array' ? node.elements[step]?.value : undefined) : member(node, step)
    if (!next) break
    const last = depth === path.length - 1
    if (next.type !== 'Member') node = next
    else node = key && last ? next.name : next.value
  }
  const { line, column } = node.loc.start
  return `${line}:${column}`
}

function member(node: AnyNode, name: string) {
  const members = node.type === 'Object' ? (node as ObjectNode).members : []
  // Of a name that stands twice, the last one counts.
  return members.findLast(({ name: n }) => (n.type === 'String' ? n.value : n.name) === name)
}
