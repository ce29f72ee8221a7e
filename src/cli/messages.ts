/** Messages for people, on standard error. */
import { WaqaiError } from '../errors.ts'

let quiet = false
/** Only results; failures still set the exit code and stand as records in the output. */
export function silence(): void {
  quiet = true
}

export function report(error: unknown): void {
  say(error instanceof WaqaiError ? `${error.code}: ${error.message}` : error instanceof Error ? error.message : String(error))
}

export function say(text: string): void {
  if (!quiet) process.stderr.write(`waqai: ${text}\n`)
}
