/** The lexicon command: files of users checked, categories of the package listed. */
import { loadLexicon } from '../../lexicon/load.ts'
import { type PlacedProblem, readLexiconFile } from '../config/lexicon-file.ts'
import { report, say } from '../messages.ts'
import { openSink } from '../outputs/stream.ts'
import { isolator, isolatorOfRuns } from '../terminal.ts'

/** @returns exit code: 0, 1 when a file has problems, 2 when one cannot be read */
export async function checkLexicons(files: readonly string[]): Promise<number> {
  const categories = new Set(loadLexicon().lexemes.map(({ category }) => category))
  const sink = await openSink(undefined)
  const isolate = isolatorOfRuns(process.stdout)
  const counts = { files: 0, entries: 0, problems: 0, unreadable: 0 }
  for (const path of files) {
    const found = tried(path, categories)
    if (found === null) {
      counts.unreadable++
      continue
    }
    counts.files++
    if ('file' in found) counts.entries += found.file.entries.length
    else {
      counts.problems += found.problems.length
      await sink.write(found.problems.map(({ at, message }: PlacedProblem) => `${path === '-' ? 'stdin' : path}:${at}: ${isolate(message)}\n`).join(''))
    }
  }
  say(
    `${counts.files} lexicon ${counts.files === 1 ? 'file' : 'files'}, ${counts.problems === 0 ? `${counts.entries} entries, ` : ''}${counts.problems} problems`,
  )
  return counts.unreadable > 0 ? 2 : counts.problems > 0 ? 1 : 0
}

function tried(path: string, categories: ReadonlySet<string>): ReturnType<typeof readLexiconFile> | null {
  try {
    return readLexiconFile(path, categories)
  } catch (error) {
    report(error)
    return null
  }
}

export async function listCategories(): Promise<void> {
  const found = new Map<string, { words: number; example: string }>()
  for (const { category, lemma } of loadLexicon().lexemes) {
    const known = found.get(category)
    if (known) known.words++
    else found.set(category, { words: 1, example: lemma })
  }
  const isolate = isolator(process.stdout)
  const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, { words, example }]) => `${category}\t${words}\t${isolate(example)}\n`)
  await (await openSink(undefined)).write(lines.join(''))
}
