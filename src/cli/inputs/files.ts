/** Paths of the command line to files: folders walked in code-unit order, globs, lists of files, ignore files. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { glob, isDynamicPattern } from 'tinyglobby'
import { WaqaiError } from '../../errors.ts'
import { inputError } from './failure.ts'
import { isFoundInFolders } from './formats.ts'
import { collect, openBytes } from './streams.ts'

export type FileOptions = {
  /** Patterns as in .gitignore: files in folders must match one / none of them. */
  include: readonly string[]
  exclude: readonly string[]
  /** Files of further patterns, besides each folder's `.waqaiignore`. */
  ignoreFiles: readonly string[]
  /** Which files of a folder count when no `--include` says so. */
  wanted?: (path: string) => boolean
}
export const ALL_FILES: FileOptions = { include: [], exclude: [], ignoreFiles: [] }
export type Found = { path: string; size: number; regular: boolean } | { failure: WaqaiError; path: string }

const IGNORE_FILE = '.waqaiignore'
type Rules = ReadonlyArray<{ folder: string; rules: Ignore }>

/** @returns every file that the paths name, in their order; `-` stands for standard input */
export async function* listFiles(paths: Iterable<string> | AsyncIterable<string>, options: FileOptions): AsyncGenerator<Found> {
  const rules: Rules = [
    { folder: '', rules: ignore().add([...options.exclude]) },
    ...(await Promise.all(options.ignoreFiles.map(async (path) => ({ folder: '', rules: ignore().add(await readFile(path, 'utf8')) })))),
  ]
  for await (const path of paths) {
    if (path === '-') yield { path, size: 0, regular: false }
    else yield* one(path, options, rules)
  }
}

async function* one(path: string, options: FileOptions, rules: Rules): AsyncGenerator<Found> {
  try {
    if (isDynamicPattern(path) && !existsSync(path)) {
      const found = (await glob(path, { absolute: path.startsWith('/'), expandDirectories: false })).sort(byCodeUnits)
      if (found.length === 0) yield { failure: new WaqaiError('InputUnreadable', 'no file matches this pattern', { place: path }), path }
      for (const file of found) yield* one(file, options, rules)
      return
    }
    const info = await stat(path)
    if (!info.isDirectory()) {
      yield { path, size: info.size, regular: info.isFile() }
      return
    }
    const counted = { files: 0, others: 0 }
    yield* walk(path, path, options, rules, counted)
    if (counted.files === 0) yield { failure: new WaqaiError('InputUnreadable', hollow(counted.others), { place: path }), path }
  } catch (error) {
    yield { failure: inputError(error, path), path }
  }
}

const hollow = (others: number): string =>
  others === 0 ? 'this folder is empty' : `no documents in this folder (${others} other files; --include '*.ext' takes them, --input-format says what they are)`

async function* walk(folder: string, root: string, options: FileOptions, rules: Rules, counted: { files: number; others: number }): AsyncGenerator<Found> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((e) => !e.name.startsWith('.') && (e.isFile() || e.isDirectory()))
  const own = join(folder, IGNORE_FILE)
  const all = existsSync(own) ? [...rules, { folder, rules: ignore().add(await readFile(own, 'utf8')) }] : rules
  // With its slash, a folder's name sorts as its files' paths do.
  const names = entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort(byCodeUnits)
  const wanted = wish(options)
  for (const name of names) {
    const path = join(folder, name)
    if (all.some((r) => r.rules.ignores(relative(r.folder === '' ? root : r.folder, path) + (name.endsWith('/') ? '/' : '')))) continue
    if (name.endsWith('/')) yield* walk(join(folder, name.slice(0, -1)), root, options, all, counted)
    else if (!wanted(relative(root, path))) counted.others++
    else {
      counted.files++
      const info = await stat(path).catch(() => null)
      yield { path, size: info?.size ?? 0, regular: true }
    }
  }
}

function wish(options: FileOptions): (path: string) => boolean {
  if (options.include.length === 0) return options.wanted ?? isFoundInFolders
  const included = ignore().add([...options.include])
  return (path) => included.ignores(path)
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** @returns the paths in a list, one a line, or separated by NUL as `find -print0` writes them */
export async function pathsFrom(list: string): Promise<string[]> {
  const text = new TextDecoder().decode(await collect(openBytes(list), 2 ** 28, list))
  return text.split(text.includes('\0') ? '\0' : /\r?\n/u).filter((line) => line !== '')
}
