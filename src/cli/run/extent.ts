/** What a run has before it: documents that are not done yet, bytes in all. */
import { type FileOptions, listFiles } from '../inputs/files.ts'
import type { Item } from '../inputs/item.ts'
import type { Output } from '../outputs/output.ts'

/** @returns the items without the documents that every output already has */
export async function* undone(items: AsyncIterable<Item>, outputs: readonly Output[]): AsyncGenerator<Item> {
  const has = outputs.every((o) => o.has) ? (source: string, key: string): boolean => outputs.length > 0 && outputs.every((o) => o.has?.(source, key)) : null
  for await (const item of items) {
    if (!has) yield item
    else if (item.kind === 'rows') {
      const left = item.lines.flatMap((line, i) => (has(item.source, String(line)) ? [] : [i]))
      if (left.length === 0) continue
      const bounds = left.flatMap((i) => [item.bounds[2 * i] as number, item.bounds[2 * i + 1] as number])
      yield { ...item, bounds, lines: left.map((i) => item.lines[i] as number) }
    } else if (!has(item.source, item.id)) yield item
  }
}

/**
 * Walks the inputs a second time, beside the run.
 *
 * @returns the sum of the sizes once it is known; never for pipes and compressed files
 */
export function totalBytes(paths: readonly string[], files: FileOptions): () => number | undefined {
  let total: number | undefined
  const measure = async (): Promise<void> => {
    let sum = 0
    for await (const found of listFiles(paths, files)) {
      if ('failure' in found) continue
      if (!found.regular || /\.(?:gz|zst)$/iu.test(found.path)) return
      sum += found.size
    }
    total = sum
  }
  // The run itself reports what is wrong with the inputs.
  measure().catch(() => {})
  return () => total
}
