/** Time and memory of the bench. Machines differ and are shared: read ratios, not figures. */

export const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Best of `rounds` runs, in seconds. */
export function best(rounds: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, (performance.now() - start) / 1000)
  }
  return least
}

/** `run` over every item, where the time of an item is the best of `rounds`: a busy neighbour spoils single items, not the sum. Seconds. */
export function bestSum<T>(items: readonly T[], rounds: number, run: (item: T, index: number) => void): number {
  const least = new Float64Array(items.length).fill(Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [index, item] of items.entries()) {
      const start = performance.now()
      run(item, index)
      least[index] = Math.min(least[index] as number, performance.now() - start)
    }
  }
  return least.reduce((sum, ms) => sum + ms, 0) / 1000
}

export const row = (label: string, ...cells: string[]): void => console.log(`${label.padEnd(34)}${cells.map((c) => c.padStart(14)).join('')}`)
export const heading = (title: string): void => console.log(`\n${title}`)
export const peakMemory = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`
