import { createHash } from 'node:crypto'
import type { Extractor } from '../../src/pipeline/extractor.ts'

/** @returns what the whole record of a text, or the error it ends in, hashes to: to compare over threads */
export function digest(text: string, extractor: Extractor): string {
  let said: string
  try {
    said = JSON.stringify(extractor.extract({ id: 'x', text, date: '2021-07-18' }))
  } catch (error) {
    said = String(error)
  }
  return createHash('sha256').update(said).digest('base64')
}
