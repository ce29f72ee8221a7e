/** Reads a configuration file. */
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkConfig } from '../../config/own.ts'
import { pathOf, problemsOf } from '../../config/problems.ts'
import { type CheckedConfig, configSchema } from '../../config/schema.ts'
import { addVocabulary } from '../../config/vocabulary.ts'
import { WaqaiError } from '../../errors.ts'
import { loadLexicon } from '../../lexicon/load.ts'
import { modules } from '../modules.ts'
import { readJson } from './json-text.ts'
import { readLexiconFile, readText } from './lexicon-file.ts'

export type FoundConfig = { path: string; config: CheckedConfig }

/**
 * @param path of a configuration file
 * @returns the configuration, with the lexicon files that it names read into it
 * @throws WaqaiError ConfigInvalid naming file, line and column
 */
export async function loadConfig(path: string): Promise<FoundConfig> {
  const shown = relative('', path) || path
  const value = path.endsWith('.json') ? fromJson(path, shown) : await fromModule(path, shown)
  try {
    return { path: shown, config: withLexicons(checkConfig(value), path) }
  } catch (error) {
    if (!(error instanceof WaqaiError) || error.place?.startsWith(shown)) throw error
    throw new WaqaiError(error.code, error.message, { place: shown, cause: error })
  }
}

function fromJson(path: string, shown: string): unknown {
  const json = readJson(readText(path))
  if (!('value' in json)) throw new WaqaiError('ConfigInvalid', json.message, { place: `${shown}:${json.at}` })
  const [first, ...more] = problemsOf(configSchema(), json.value)
  if (!first) return json.value
  const rest = more.length > 0 ? ` (and ${more.length} more)` : ''
  throw new WaqaiError('ConfigInvalid', `${[pathOf(first), first.message].filter(Boolean).join(': ')}${rest}`, { place: `${shown}:${json.at(first)}` })
}

/** The default export of a module. TypeScript is stripped by jiti: Node does it by itself only from 22.18 on. */
async function fromModule(path: string, shown: string): Promise<unknown> {
  try {
    if (!/\.[cm]?ts$/u.test(path)) return (await modules.own(pathToFileURL(path).href)).default
    const { createJiti } = await modules.typescript()
    return await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true })
  } catch (error) {
    throw new WaqaiError('ConfigInvalid', (error as Error).message, { place: shown, cause: error })
  }
}

/** Reads the lexicon files, and tries all words out: what does not fit shall be said before any document is read. */
function withLexicons(config: CheckedConfig, path: string): CheckedConfig {
  const { lexiconFiles = [], ...rest } = config
  if (lexiconFiles.length === 0 && !config.lexicon) return rest
  const lexicon = loadLexicon()
  const categories = new Set(lexicon.lexemes.map(({ category }) => category))
  const files = lexiconFiles.map((name) => {
    const file = resolve(dirname(path), name)
    const read = readLexiconFile(file, categories)
    if ('file' in read) return read.file
    const [first] = read.problems
    const more = read.problems.length > 1 ? ` (and ${read.problems.length - 1} more; see waqai lexicon check)` : ''
    throw new WaqaiError('LexiconInvalid', `${first?.message}${more}`, { place: `${relative('', file)}:${first?.at}` })
  })
  const whole = { ...rest, lexicon: [...(config.lexicon ?? []), ...files] }
  addVocabulary(lexicon, whole)
  return whole
}
