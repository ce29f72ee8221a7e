/** The record itself: one a line, or an array of all. */
import { flatFacts } from '../flat.ts'
import { jsonLine, type StreamFormat } from './format.ts'

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)
const LINES = { kind: 'stream', open: '', separator: '', close: '', empty: '' } as const

export const json: StreamFormat = {
  kind: 'stream',
  open: '[\n',
  separator: ',\n',
  close: '\n]\n',
  empty: '[]\n',
  record: pretty,
  error: pretty,
  extension: '.json',
  file: (record) => `${pretty(record)}\n`,
}

export const jsonl: StreamFormat = { ...LINES, record: jsonLine, error: jsonLine, extension: '.jsonl', file: jsonLine }

/** One fact a line. */
export const facts: StreamFormat = {
  ...LINES,
  record: (record) => flatFacts(record).map(jsonLine).join(''),
  error: () => '',
  extension: '.facts.jsonl',
  file: (record) => flatFacts(record).map(jsonLine).join(''),
}
