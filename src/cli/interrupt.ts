/** Ctrl-C lets the current record finish; the second one ends at once. */
let stopped = false
const waiting: Array<() => void> = []

export function watchInterrupt(): void {
  process.once('SIGINT', () => {
    stopped = true
    // Wakes a reader that waits for more.
    process.stdin.destroy()
    for (const wake of waiting) wake()
    process.once('SIGINT', () => process.exit(130))
  })
}

export const interrupted = (): boolean => stopped

/** @returns a promise that resolves on Ctrl-C */
export const interruption = (): Promise<void> => (stopped ? Promise.resolve() : new Promise((wake) => void waiting.push(wake)))
