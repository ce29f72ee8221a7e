/** Messages for people, on standard error. */
import { WaqaiError } from '../errors.ts'
import { isolatorOfRuns, painter } from './terminal.ts'

let level: 'quiet' | 'usual' | 'verbose' = 'usual'

/** `quiet`: only results; failures still set the exit code and stand as records in the output. */
export function setLevel(wanted: typeof level): void {
  level = wanted
}

/** A failure that the run survives: an error, or code and message of one. */
export function report(error: unknown): void {
  if (level !== 'quiet') write(worded(error))
}

/** The end of the run: said even to those who want no messages. */
export function fatal(error: unknown): void {
  write(worded(error))
}

export function say(text: string): void {
  if (level !== 'quiet') write(text)
}

/** For those who want to hear more. */
export function detail(text: string): void {
  if (level === 'verbose') write(text)
}

function worded(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  if (error instanceof WaqaiError || !(error instanceof Error)) return `${painter(process.stderr)('red', code ?? 'Error')}: ${message ?? error}`
  return error.message
}

const write = (text: string): void => void process.stderr.write(`waqai: ${isolatorOfRuns(process.stderr)(text)}\n`)
