/** Batches to results, in input order: on this thread when there is little to do, else on worker threads. */

import { bytesIn } from '../inputs/item.ts'
import { interrupted, interruption } from '../interrupt.ts'
import { Pool } from './pool.ts'
import type { Batch, BatchResult, RunSettings } from './settings.ts'

/** Less than this is done before a worker has started. */
const LITTLE = 1024 * 1024
const GLANCE = 50

export type Workforce = { jobs: number; timeout: number }

/**
 * @param input batches in order
 * @returns their results in the same order, and at most as many batches in memory as the workers need
 */
export async function* results(input: AsyncIterable<Batch>, settings: RunSettings, { jobs, timeout }: Workforce): AsyncGenerator<BatchResult> {
  const iterator = input[Symbol.asyncIterator]()
  const { first, ended, pending } = await glance(iterator)
  if (ended && timeout === 0) yield* here(first[Symbol.iterator](), settings)
  // One job runs on a thread too: its memory can be limited, and reading goes on beside it.
  else yield* elsewhere(again(first, pending, iterator), new Pool(settings, jobs, timeout))
}

type Step = Promise<IteratorResult<Batch>>
type Steps = { next(): Step | IteratorResult<Batch> }

/** Looks whether the input ends soon: `pending` is the step that was waited for in vain. */
async function glance(iterator: AsyncIterator<Batch>): Promise<{ first: Batch[]; ended: boolean; pending?: Step }> {
  const first: Batch[] = []
  let bytes = 0
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), GLANCE)
  })
  try {
    while (bytes < LITTLE) {
      const pending = iterator.next()
      const step = await Promise.race([pending, late])
      if (step === 'late') return { first, ended: false, pending }
      if (step.done) return { first, ended: true }
      first.push(step.value)
      bytes += step.value.items.reduce((sum, item) => sum + bytesIn(item), 0)
    }
    return { first, ended: false }
  } finally {
    clearTimeout(timer)
  }
}

function again(first: Batch[], pending: Step | undefined, iterator: AsyncIterator<Batch>): Steps {
  let waiting = pending
  return {
    next() {
      const value = first.shift()
      if (value) return { value, done: false }
      const step = waiting ?? iterator.next()
      waiting = undefined
      return step
    },
  }
}

async function* here(input: Iterator<Batch>, settings: RunSettings): AsyncGenerator<BatchResult> {
  const { Processor } = await import('./processor.ts')
  const processor = new Processor(settings)
  // Signals and progress get their turn between documents.
  const watch = { begin: () => new Promise<void>((resolve) => setImmediate(resolve)), interrupted }
  const stop = interruption().then(() => ({ value: undefined, done: true }) as const)
  for (;;) {
    const { value, done } = await Promise.race([input.next(), stop])
    if (done || !value) return
    const result = await processor.process(value, new Map(), watch)
    yield result
    if (result.stopped) return
  }
}

async function* elsewhere(input: Steps, pool: Pool): AsyncGenerator<BatchResult> {
  const queue: Array<Promise<BatchResult>> = []
  let pulling: Promise<IteratorResult<Batch>> | null = null
  let ended = false
  const stop = interruption().then(() => {
    pool.stop()
    ended = true
    pulling = null
    return 'stop' as const
  })
  try {
    while (!ended || queue.length > 0) {
      if (!ended && queue.length < pool.capacity) pulling ??= Promise.resolve(input.next())
      const head = queue[0]
      const event = await Promise.race([
        ...(pulling ? [pulling.then((step) => ({ step }))] : []),
        ...(head ? [head.then((result) => ({ result }))] : []),
        ...(ended ? [] : [stop]),
      ])
      if (event === 'stop') continue
      if ('step' in event) {
        pulling = null
        if (event.step.done) ended = true
        else {
          const task = pool.submit(event.step.value)
          // A failure is met when its turn comes.
          task.catch(() => {})
          queue.push(task)
        }
      } else {
        queue.shift()
        yield event.result
        if (event.result.stopped) return
      }
    }
  } finally {
    await pool.close()
  }
}
