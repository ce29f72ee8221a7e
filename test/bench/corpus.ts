/** What the bench reads: the seeds again and again, or texts of the user's own. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const seeds = 'seeds'
const TIMES = 40

/** @param path a file of JSON lines with `text`, or a folder of texts; undefined for the seeds */
export function corpus(path: string | undefined): string[] {
  if (path !== undefined && statSync(path).isFile()) {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => (JSON.parse(line) as { text: string }).text)
  }
  const folder = path ?? seeds
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  return path === undefined ? Array.from({ length: TIMES }, () => texts).flat() : texts
}
