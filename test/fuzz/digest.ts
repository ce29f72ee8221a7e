import { createHash } from 'node:crypto'
import type { Extractor } from '../../src/pipeline/extractor.ts'

/** @returns what the whole record of a text hashes to, to compare over threads */
export const digest = (text: string, extractor: Extractor): string =>
  createHash('sha256')
    .update(JSON.stringify(extractor.extract({ id: 'x', text, date: '2021-07-18' })))
    .digest('base64')
