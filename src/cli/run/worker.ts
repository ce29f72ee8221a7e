/** A worker thread: batches in, output out, in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads'
import { CELLS, type Reply, type Request, type WorkerData } from './messages.ts'
import { Processor } from './processor.ts'

// Standard output is for results: libraries that log there are sent elsewhere.
console.log = console.info = console.debug = console.error

if (parentPort) {
  const port = parentPort
  const { settings, shared } = workerData as WorkerData
  const cells = new Int32Array(shared)
  const processor = new Processor(settings)
  const watch = {
    begin: () => {
      Atomics.store(cells, CELLS.busy, 1)
      Atomics.add(cells, CELLS.documents, 1)
    },
    interrupted: () => Atomics.load(cells, CELLS.stop) === 1,
  }
  let turn: Promise<void> = Promise.resolve()
  port.on('message', ({ batch, skip }: Request) => {
    turn = turn.then(async () => {
      try {
        const result = await processor.process(batch, skip, watch)
        const buffers = result.parts.flatMap((part) => (part.kind === 'stream' ? [part.bytes.buffer as ArrayBuffer] : []))
        port.postMessage(
          { result } satisfies Reply,
          buffers.filter((b) => b.byteLength > 0),
        )
      } catch (error) {
        port.postMessage({ crash: error instanceof Error ? error.message : String(error) } satisfies Reply)
      }
      Atomics.store(cells, CELLS.busy, 0)
    })
  })
}
