/** Messages for people, on standard error. */
import { WaqaiError } from '../errors.ts'

export function report(error: unknown): void {
  const text = error instanceof WaqaiError ? `${error.code}: ${error.message}` : error instanceof Error ? error.message : String(error)
  process.stderr.write(`waqai: ${text}\n`)
}

let stopped = false
/** Ctrl-C lets the current record finish; a reader that waits for more input is woken. */
export function watchInterrupt(): void {
  process.once('SIGINT', () => {
    stopped = true
    process.stdin.destroy()
    process.once('SIGINT', () => process.exit(130))
  })
}
export const interrupted = (): boolean => stopped
