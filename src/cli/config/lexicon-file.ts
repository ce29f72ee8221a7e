/** A lexicon file of the user's own, checked by the schema of the package's own files. */
import { readFileSync } from 'node:fs'
import { type Problem, problemsOf } from '../../config/problems.ts'
import { unknownCategory } from '../../config/vocabulary.ts'
import { type LexiconFile, LexiconFileSchema } from '../../lexicon/schema.ts'
import { inputError } from '../inputs/failure.ts'
import { readJson } from './json-text.ts'

/** A problem with the place of the offending value: `line:column`. */
export type PlacedProblem = Readonly<{ at: string; message: string }>

/**
 * @param categories that rules read
 * @returns the file's content, or everything that is wrong with it, in the file's order
 * @throws WaqaiError InputUnreadable
 */
export function readLexiconFile(path: string, categories: ReadonlySet<string>): { file: LexiconFile } | { problems: PlacedProblem[] } {
  const json = readJson(readText(path))
  if (!('value' in json)) return { problems: [json] }
  const problems = [...problemsOf(LexiconFileSchema, json.value), ...meaningless(json.value as LexiconFile, categories)]
  if (problems.length === 0) return { file: json.value as LexiconFile }
  return { problems: problems.map((problem) => ({ at: json.at(problem), message: problem.message })).sort((a, b) => order(a.at) - order(b.at)) }
}

const order = (at: string): number => {
  const [line = 0, column = 0] = at.split(':').map(Number)
  return line * 1e6 + column
}

/** @param path a file, or `-` for standard input */
export function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    throw inputError(error, path)
  }
}

const FORMS = ['forms', 'dual', 'plural', 'perfect', 'imperfect', 'masdar', 'active', 'passive'] as const

/** What fits the schema and still cannot work: no form, a category without rules, a spelling that stands twice for one meaning. */
function meaningless(file: LexiconFile, categories: ReadonlySet<string>): Problem[] {
  const found: Problem[] = []
  const add = (path: Problem['path'], message: string): void => void found.push({ path, message, key: false })
  if (typeof file !== 'object' || file === null || !Array.isArray(file.entries)) return found
  const unknown = (category: unknown, path: Problem['path']): void => {
    if (typeof category === 'string' && !categories.has(category)) add(path, unknownCategory(category, categories))
  }
  // A file whose entries all say their own category may name itself as it likes.
  if (file.entries.length === 0 || file.entries.some((entry) => entry?.category === undefined)) unknown(file.category, ['category'])
  const seen = new Map<string, number>()
  for (const [i, entry] of file.entries.entries()) {
    if (typeof entry !== 'object' || entry === null) continue
    unknown(entry.category, ['entries', i, 'category'])
    if (FORMS.every((field) => !entry[field]?.length)) add(['entries', i], 'this entry has no form')
    if (!Array.isArray(entry.forms)) continue
    for (const [j, form] of entry.forms.entries()) {
      const spelling = `${entry.category ?? ''} ${entry.value ?? i} ${form}`
      const before = seen.get(spelling)
      if (before === undefined) seen.set(spelling, i)
      else add(['entries', i, 'forms', j], `"${form}" stands already in entry ${before + 1}; once is enough`)
    }
  }
  return found
}
