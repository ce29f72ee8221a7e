/** A thread of its own, with an extractor of its own: texts in, digests of their records out. */
import { parentPort } from 'node:worker_threads'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { digest } from './digest.ts'

const extractor = createExtractor()
parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(texts.map((text) => digest(text, extractor))))
