/** Items gathered to batches that are worth a message to a worker. */
import { bytesIn, documentsIn, type Item } from '../inputs/item.ts'
import type { Batch } from './settings.ts'

const ENOUGH_BYTES = 256 * 1024
const ENOUGH_ITEMS = 64
/** A PDF or a page costs more than its bytes tell. */
const LEAST_COST = 4 * 1024

/**
 * Rows come already gathered, as many as the stream gave at once: they leave at once, so that a slow pipe is answered line by line.
 */
export async function* batches(items: AsyncIterable<Item>): AsyncGenerator<Batch> {
  let gathered: Item[] = []
  let cost = 0
  for await (const item of items) {
    if (documentsIn(item) === 0) continue
    gathered.push(item)
    cost += Math.max(LEAST_COST, bytesIn(item))
    if (item.kind !== 'rows' && cost < ENOUGH_BYTES && gathered.length < ENOUGH_ITEMS) continue
    yield { items: gathered }
    gathered = []
    cost = 0
  }
  if (gathered.length > 0) yield { items: gathered }
}
