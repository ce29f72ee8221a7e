/** Worker threads that take batches and give results in the order of the batches. */
import { Worker } from 'node:worker_threads'
import { compileSparingly } from './compiling.ts'
import { CELLS, type Reply, type Request, type WorkerData } from './messages.ts'
import type { Batch, BatchResult, RunSettings, SkipReason } from './settings.ts'

const IN_FLIGHT = 2
const POLLS_PER_TIMEOUT = 8
/**
 * A worker keeps about 40 MB. Left alone, V8 lets it grow to five times as much before it looks for what is dead; the smaller the ceiling, the
 * earlier it looks. The ceiling has room for what one document of the largest size turns into.
 */
const YOUNG_MB = 12
const LEAST_OLD_MB = 512
const OLD_PER_INPUT = 24
const TOO_BIG: SkipReason = { code: 'DocumentTooLarge', message: 'reading it needs more memory than one document may take; split it' }

type Task = {
  batch: Batch
  /** Documents that took too long or too much: left out when the batch is run again. */
  skip: Map<number, SkipReason>
  resolve(result: BatchResult): void
  reject(error: Error): void
}
type Thread = {
  worker: Worker
  cells: Int32Array
  tasks: Task[]
  /** Documents begun at the last look, and when that number was new. */
  seen: number
  since: number
  /** Documents of the batches that are done. */
  before: number
}

export class Pool {
  readonly #settings: RunSettings
  readonly #jobs: number
  readonly #timeout: number
  readonly #ceiling: number
  readonly #threads: Thread[] = []
  #poll: NodeJS.Timeout | undefined
  #stopping = false

  /**
   * @param jobs most threads; they start when there is work for them
   * @param timeout milliseconds for one document, 0 for any
   */
  constructor(settings: RunSettings, jobs: number, timeout: number) {
    this.#settings = settings
    this.#jobs = jobs
    this.#timeout = timeout
    compileSparingly()
    this.#ceiling = Math.max(LEAST_OLD_MB, Math.ceil((settings.read.maxBytes / 2 ** 20) * OLD_PER_INPUT))
    if (timeout > 0) this.#poll = setInterval(() => this.#watch(), Math.max(5, timeout / POLLS_PER_TIMEOUT)).unref()
  }

  /** How many batches may be on their way at once. */
  get capacity(): number {
    return this.#jobs * IN_FLIGHT
  }

  submit(batch: Batch): Promise<BatchResult> {
    return new Promise((resolve, reject) => this.#assign({ batch, skip: new Map(), resolve, reject }))
  }

  /** Lets the documents that are being read finish; their batches end early. */
  stop(): void {
    this.#stopping = true
    for (const { cells } of this.#threads) Atomics.store(cells, CELLS.stop, 1)
  }

  async close(): Promise<void> {
    clearInterval(this.#poll)
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()))
  }

  #assign(task: Task): void {
    const least = this.#threads.reduce<Thread | undefined>((a, b) => (a && a.tasks.length <= b.tasks.length ? a : b), undefined)
    const free = least && (least.tasks.length === 0 || this.#threads.length >= this.#jobs) ? least : this.#start()
    this.#send(free, task)
  }

  #send(thread: Thread, task: Task): void {
    thread.tasks.push(task)
    thread.worker.postMessage({ batch: task.batch, skip: task.skip } satisfies Request)
  }

  #start(): Thread {
    const shared = new SharedArrayBuffer(CELLS.count * Int32Array.BYTES_PER_ELEMENT)
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { settings: this.#settings, shared } satisfies WorkerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: this.#ceiling },
    })
    const thread: Thread = { worker, cells: new Int32Array(shared), tasks: [], seen: 0, since: 0, before: 0 }
    if (this.#stopping) Atomics.store(thread.cells, CELLS.stop, 1)
    worker.on('message', (reply: Reply) => {
      const task = thread.tasks.shift() as Task
      if ('crash' in reply) task.reject(new Error(reply.crash))
      else {
        thread.before += reply.result.documents
        task.resolve(reply.result)
      }
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#replace(thread, TOO_BIG)
      else for (const task of thread.tasks.splice(0)) task.reject(error)
    })
    this.#threads.push(thread)
    return thread
  }

  /** Replaces the threads whose document takes too long. */
  #watch(): void {
    for (const thread of [...this.#threads]) {
      const documents = Atomics.load(thread.cells, CELLS.documents)
      const busy = Atomics.load(thread.cells, CELLS.busy) === 1
      if (!busy || documents !== thread.seen) [thread.seen, thread.since] = [documents, performance.now()]
      else if (performance.now() - thread.since >= this.#timeout) {
        this.#replace(thread, { code: 'TimedOut', message: `no result after ${this.#timeout / 1000} s; raise --timeout to wait longer` })
      }
    }
  }

  /** A new thread for the work of one that the document at hand has spoilt. */
  #replace(thread: Thread, reason: SkipReason): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1)
    const tasks = thread.tasks.splice(0)
    void thread.worker.terminate()
    const document = Atomics.load(thread.cells, CELLS.documents) - thread.before - 1
    tasks[0]?.skip.set(document, reason)
    const next = this.#start()
    for (const task of tasks) this.#send(next, task)
  }
}
