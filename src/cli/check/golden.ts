/** A folder of golden records, one file a document. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentRecord } from '../../emit/schema.ts'

export const serialize = (record: DocumentRecord): string => `${JSON.stringify(record, null, 2)}\n`

/** A golden record says what shall be found, not by which version: else every release would change them all. */
export function unversioned(record: DocumentRecord): DocumentRecord {
  const { version: _version, ruleset: _ruleset, ...document } = record.document
  return { ...record, document }
}
export const goldenName = (id: string): string => `${id.replace(/[^\p{L}\p{N}._-]/gu, '_')}.json`

export class GoldenFolder {
  readonly #path: string
  readonly #left: Set<string>
  readonly #seen = new Set<string>()

  private constructor(path: string, names: readonly string[]) {
    this.#path = path
    this.#left = new Set(names)
  }

  static async open(path: string): Promise<GoldenFolder> {
    const names = await readdir(path).catch(() => [] as string[])
    return new GoldenFolder(
      path,
      names.filter((name) => name.endsWith('.json')),
    )
  }

  path(name: string): string {
    return join(this.#path, name)
  }

  /** @returns the file's text; null when there is none; `twice` when another document of this run has it */
  async take(name: string): Promise<string | null | 'twice'> {
    if (this.#seen.has(name)) return 'twice'
    this.#seen.add(name)
    return this.#left.delete(name) ? readFile(this.path(name), 'utf8') : null
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(this.#path, { recursive: true })
    const path = this.path(name)
    await writeFile(`${path}.partial`, text)
    await rename(`${path}.partial`, path)
  }

  remove(name: string): Promise<void> {
    return rm(this.path(name))
  }

  /** Files that no document asked for, in order. */
  orphans(): string[] {
    return [...this.#left].sort()
  }
}
