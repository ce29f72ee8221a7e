/** Entities: which mentions of a document speak of the same person, organization or place. */
import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { romanize } from '../emit/romanize.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../normalize/fold.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import { appositions } from './apposition.ts'

/** An entity before ids are given: mentions by reference, names as written. */
export type EntityDraft = {
  kind: 'person' | 'organization' | 'place'
  name: string
  latin: string
  aliases: string[]
  mentions: Mention[]
  titles: string[]
  country?: string
  type?: string
}

/** Spellings of one foreign name differ by a letter or two. */
const NEAR = 0.93

const key = (name: string): string =>
  foldWord(name)
    .replace(/["“”«»]/gu, '')
    .replace(/كوردستان/gu, 'كردستان')
    .replace(/(^|\s)ال/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * @param stream the finished stream, for titles beside names
 * @param mentions all mentions of the document
 * @returns entities in order of first mention
 */
export function resolveEntities(stream: Stream, mentions: readonly Mention[], lexicon: Lexicon): EntityDraft[] {
  const entities: EntityDraft[] = []
  const known = (form: string): string | undefined => gloss(lexicon, form)
  const byKey = new Map<string, EntityDraft>()
  const ordered = [...mentions].sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || a.start - b.start)
  for (const mention of ordered) {
    if (mention.kind !== 'person' && mention.kind !== 'organization' && mention.kind !== 'place') continue
    const name = String(mention.value.name)
    const id = `${mention.kind}:${canonical(lexicon, mention.kind, name)}`
    const entity = byKey.get(id) ?? (mention.kind === 'person' ? samePerson(entities, name) : undefined)
    if (entity) {
      entity.mentions.push(mention)
      if (name !== entity.name && !entity.aliases.includes(name)) entity.aliases.push(name)
      byKey.set(id, entity)
    } else {
      const fresh: EntityDraft = { kind: mention.kind, name, latin: romanize(name, known), aliases: [], mentions: [mention], titles: [] }
      if (typeof mention.value.country === 'string') fresh.country = mention.value.country
      if (typeof mention.value.type === 'string') fresh.type = mention.value.type
      entities.push(fresh)
      byKey.set(id, fresh)
    }
  }
  addTitles(stream, entities)
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start)
  return entities.sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
}

const isShort = (mention: Mention): boolean => mention.kind === 'person' && !String(mention.value.name).includes(' ')

/** Names of one gazetteer entry share it (`الولايات المتحدة`, `أميركا`). */
function canonical(lexicon: Lexicon, kind: string, name: string): string {
  if (kind === 'person') return key(name)
  const english = lexicon.gloss(name, ['organization', 'country', 'place']) ?? formGloss(lexicon, name)
  return english ?? key(name)
}

function formGloss(lexicon: Lexicon, name: string): string | undefined {
  return gloss(lexicon, name)
}

const glossCache = new WeakMap<Lexicon, Map<string, string>>()

/** Gloss of a whole name, one word or several, from the gazetteers. */
export function gloss(lexicon: Lexicon, form: string): string | undefined {
  let table = glossCache.get(lexicon)
  if (!table) {
    table = new Map()
    const wanted = new Set(['organization', 'country', 'place', 'given-name', 'family-name'])
    const add = (spelling: string, english: string): void => void (table?.has(spelling) ? undefined : table?.set(spelling, english))
    for (let word = 0; word < lexicon.size; word++) {
      const reading = lexicon.sets[lexicon.wordSet[word] as number]?.find((r) => wanted.has(r.lexeme.category) && r.lexeme.gloss)
      if (reading) add(lexicon.spelling(word), reading.lexeme.gloss as string)
    }
    for (const [spelling, { lexeme }] of lexicon.phrases) if (wanted.has(lexeme.category)) add(spelling, lexeme.gloss as string)
    glossCache.set(lexicon, table)
  }
  const spelling = foldWord(form)
    .replace(/["“”«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return table.get(spelling) ?? lexicon.spellings.get(spelling)
}

/** A surname alone, a shorter form, or a spelling variant of a person already known. */
function samePerson(entities: readonly EntityDraft[], name: string): EntityDraft | undefined {
  const words = key(name).split(' ')
  const candidates = entities.filter((e) => {
    if (e.kind !== 'person') return false
    const other = key(e.name).split(' ')
    if (words.length < other.length) return words.every((w) => other.includes(w)) && other.at(-1) === words.at(-1)
    return (
      words.length === other.length &&
      words.length > 1 &&
      JaroWinkler(words.join(' '), other.join(' '), { ignoreCase: false }) >= NEAR &&
      words.at(-1)?.[0] === other.at(-1)?.[0]
    )
  })
  return candidates.length > 0 ? candidates.at(-1) : undefined
}

/** Titles before a name (kept by its item) and after it, between commas. */
function addTitles(stream: Stream, entities: readonly EntityDraft[]): void {
  const byPlace = new Map<number, EntityDraft>()
  for (const entity of entities) for (const m of entity.mentions) if (m.kind === 'person') byPlace.set(m.start, entity)
  for (let i = 0; i < stream.length; i++) {
    const index = stream.item[i] as number
    const item = index < 0 ? undefined : (stream.items[index] as PlacedItem)
    if (item?.kind !== 'person') continue
    const entity = byPlace.get(item.start)
    if (!entity) continue
    const titles = [...(item.value.titles as string[]), ...(item.value.rank ? [String(item.value.rank)] : [])]
    for (const title of appositions(stream, i)) titles.push(String(stream.element(title).item?.value.title))
    for (const title of titles) if (!entity.titles.some((t) => key(t) === key(title))) entity.titles.push(title)
  }
}
