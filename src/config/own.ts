/** A configuration, checked, as an extractor uses it. */
import type { FactType } from '../emit/schema.ts'
import { WaqaiError } from '../errors.ts'
import { FRAMES } from '../facts/frames/registry.ts'
import type { Wanted } from '../facts/wanted.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { KnownEntities } from '../merge/known-entities.ts'
import { didYouMean } from '../suggest.ts'
import { pathOf, problemsOf } from './problems.ts'
import { type CheckedConfig, type Config, configSchema } from './schema.ts'
import { addVocabulary } from './vocabulary.ts'

/** `additions`: all of it that shapes records; undefined when nothing does. */
export type Own = Readonly<{ entities: KnownEntities | null; wanted: Wanted | null; additions: unknown }>

/**
 * @param value as a user wrote it
 * @throws WaqaiError ConfigInvalid naming the field
 */
export function checkConfig(value: unknown): CheckedConfig {
  const [problem] = problemsOf(configSchema(), value)
  if (problem) throw new WaqaiError('ConfigInvalid', problem.message, { place: pathOf(problem) || 'config' })
  const config = configSchema().parse(value)
  const frames = FRAMES.map(({ rule }) => rule)
  const wrong = Object.keys(config.facts?.frames ?? {}).find((rule) => !frames.includes(rule))
  if (wrong !== undefined) throw new WaqaiError('ConfigInvalid', `there is no such frame${didYouMean(wrong, frames)}`, { place: `facts.frames.${wrong}` })
  return config
}

/**
 * @param config not yet checked
 * @param lexicon gets its words
 * @throws WaqaiError ConfigInvalid
 */
export function own(config: Config, lexicon: Lexicon): Own {
  const checked = checkConfig(config)
  if (checked.lexiconFiles)
    throw new WaqaiError('ConfigInvalid', 'the library reads no files: give their parsed contents as "lexicon"', { place: 'lexiconFiles' })
  addVocabulary(lexicon, checked)
  const { lexicon: words, vehicles, entities, facts } = checked
  const additions = words || vehicles || entities || facts ? { words, vehicles, entities, facts } : undefined
  return { entities: entities ? new KnownEntities(lexicon, entities) : null, wanted: facts ? wantedBy(facts) : null, additions }
}

function wantedBy({ types = {}, frames = {} }: NonNullable<CheckedConfig['facts']>): Wanted {
  return (rule: string, type: FactType) => frames[rule] ?? types[type] ?? true
}
