/** How far the run is: a line on standard error that is drawn again and again, when that is a terminal. */
const EVERY = 100
const WIDTH = 24

export type Progress = { add(documents: number, bytes: number): void; clear(): void }

export function clockTime(seconds: number): string {
  const whole = Math.round(seconds)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`
}

export const rate = (bytes: number, seconds: number): string => `${(bytes / 1e6 / Math.max(seconds, 1e-3)).toFixed(1)} MB/s`

/**
 * @param total bytes of input, when they are known beforehand
 * @returns the line for a moment of the run
 */
export function progressLine(done: { documents: number; bytes: number }, seconds: number, total: number | undefined): string {
  const count = `${done.documents.toLocaleString('en')} documents  ${rate(done.bytes, seconds)}`
  if (!total) return count
  const part = Math.min(1, done.bytes / total)
  const full = Math.round(part * WIDTH)
  const left = done.bytes > 0 ? `  ${clockTime((seconds * (1 - part)) / Math.max(part, 1e-6))} left` : ''
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(part * 100)).padStart(3)} %  ${count}${left}`
}

/** @param total asked for when a line is drawn: it may become known later */
export function showProgress(stream: NodeJS.WriteStream, total: () => number | undefined): Progress {
  const done = { documents: 0, bytes: 0 }
  const start = performance.now()
  let drawn = start
  const clear = (): void => void stream.write('\r\u001b[K')
  return {
    add(documents, bytes) {
      done.documents += documents
      done.bytes += bytes
      const now = performance.now()
      if (now - drawn < EVERY) return
      drawn = now
      stream.write(`\r\u001b[K${progressLine(done, (now - start) / 1000, total()).slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`)
    },
    clear,
  }
}
