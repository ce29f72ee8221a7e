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

type Task = { outcome: { result: BatchResult } | { error: unknown } | null }

/**
 * Promises that last for the whole run are not raced against those of each batch: they would remember every race, and with it every result.
 */
async function* elsewhere(input: Steps, pool: Pool): AsyncGenerator<BatchResult> {
  const queue: Task[] = []
  const bell = new Bell()
  const pulled: { waiting: boolean; step: IteratorResult<Batch> | { error: unknown } | null } = { waiting: false, step: null }
  let ended = false
  const pull = async (): Promise<void> => {
    pulled.waiting = true
    pulled.step = await Promise.resolve(input.next()).catch((error: unknown) => ({ error }))
    bell.ring()
  }
  const submit = async (batch: Batch, task: Task): Promise<void> => {
    task.outcome = await pool.submit(batch).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    )
    bell.ring()
  }
  void interruption().then(() => {
    pool.stop()
    ended = true
    bell.ring()
  })
  try {
    while (!ended || queue.length > 0) {
      if (!ended && !pulled.waiting && queue.length < pool.capacity) void pull()
      const outcome = queue[0]?.outcome
      if (outcome) {
        queue.shift()
        if ('error' in outcome) throw outcome.error
        yield outcome.result
        if (outcome.result.stopped) return
      } else if (pulled.step && !ended) {
        const taken = pulled.step
        pulled.step = null
        pulled.waiting = false
        if ('error' in taken) throw taken.error
        if (taken.done) ended = true
        else {
          const task: Task = { outcome: null }
          queue.push(task)
          void submit(taken.value, task)
        }
      } else await bell.rung()
    }
  } finally {
    await pool.close()
  }
}

/** Wakes the one who waits; a ring that nobody waited for is heard by the next. */
class Bell {
  #wake: (() => void) | null = null
  #rang = false

  ring(): void {
    this.#rang = true
    this.#wake?.()
  }

  async rung(): Promise<void> {
    if (!this.#rang)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    this.#rang = false
    this.#wake = null
  }
}
