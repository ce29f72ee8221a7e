/** Entities: which mentions of a document speak of the same person, organization or place. */
import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { romanize } from '../emit/romanize.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering, rememberingIn } from '../lexicon/remember.ts'
import { bareText, foldWord } from '../normalize/fold.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Mention } from '../types.ts'
import { appositions } from './apposition.ts'
import type { KnownEntities, KnownEntity } from './known-entities.ts'
import { ministryInFull } from './ministries.ts'
import { nicknames } from './nicknames.ts'

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
  wikidata?: string
}

/** Spellings of one foreign name differ by a letter or two. */
const NEAR = 0.93

const bareName = remembering((name) =>
  foldWord(name)
    .replace(/["“”«»]/gu, '')
    .replace(/كوردستان/gu, 'كردستان')
    .replace(/(^|\s)عبد\s+/gu, '$1عبد')
    // The case of a kunya (`بأبي عمر`) makes no other name.
    .replace(/(^|\s)اب[يا]\s+/gu, '$1ابو ')
    .replace(/(^|\s)ال/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim(),
)

/**
 * @param stream the finished stream, for titles beside names
 * @param mentions all mentions of the document, in order of the text
 * @param named names that the user wants to see as one
 * @returns entities in order of first mention
 */
export function resolveEntities(stream: Stream, mentions: readonly Mention[], lexicon: Lexicon, named: KnownEntities | null = null): EntityDraft[] {
  const entities: EntityDraft[] = []
  const persons = new Persons()
  const byKey = new Map<string, EntityDraft>()
  const called = nicknames(stream.context.text, mentions)
  // What somebody is called beside his name belongs to him wherever it stands again.
  const nickname = new Set([...called.keys()].map((m) => bareName(String(m.value.name))))
  const isNickname = (m: Mention): boolean => m.kind === 'person' && nickname.has(bareName(String(m.value.name)))
  const ordered = [
    ...mentions.filter((m) => !isShort(m) && !isNickname(m)),
    ...called.keys(),
    ...mentions.filter((m) => (isShort(m) || isNickname(m)) && !called.has(m)),
  ]
  const ofMention = new Map<Mention, EntityDraft>()
  for (const mention of ordered) {
    if (mention.kind !== 'person' && mention.kind !== 'organization' && mention.kind !== 'place') continue
    const name = String(mention.value.name)
    const known = named?.find(mention.kind, name)
    const id = entityKey(lexicon, mention.kind, known?.name ?? name)
    const bearer = ofMention.get(called.get(mention) as Mention)
    const entity = bearer ?? byKey.get(id) ?? (mention.kind === 'person' ? persons.same(name) : undefined)
    if (bearer) persons.add(bearer, name)
    if (entity) {
      ofMention.set(mention, entity)
      entity.mentions.push(mention)
      if (name !== entity.name && !entity.aliases.includes(name)) entity.aliases.push(name)
      byKey.set(id, entity)
    } else {
      const fresh = draftOf(lexicon, mention, mention.kind, known)
      entities.push(fresh)
      ofMention.set(mention, fresh)
      if (fresh.kind === 'person') for (const one of known ? [known.name, ...known.aliases] : [name]) persons.add(fresh, one)
      byKey.set(id, fresh)
    }
  }
  addTitles(stream, entities)
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start)
  return entities.sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
}

/** A new entity: as the user has named it, else as its first mention does. */
function draftOf(lexicon: Lexicon, mention: Mention, kind: EntityDraft['kind'], known: KnownEntity | undefined): EntityDraft {
  const written = String(mention.value.name)
  const name = known?.name ?? written
  const country = known?.country ?? mention.value.country
  const type = known?.type ?? mention.value.type
  return {
    kind,
    name,
    latin: known?.latin ?? entityLatin(lexicon, kind, name),
    aliases: written === name ? [] : [written],
    mentions: [mention],
    titles: [],
    ...(typeof country === 'string' ? { country } : {}),
    ...(typeof type === 'string' ? { type } : {}),
    ...(known?.wikidata === undefined ? {} : { wikidata: known.wikidata }),
  }
}

const isShort = (mention: Mention): boolean => mention.kind === 'person' && !/\s/u.test(String(mention.value.name))

/** What mentions of one entity share: the names of one gazetteer entry do (`الولايات المتحدة`, `أميركا`). */
export const entityKey = (lexicon: Lexicon, kind: EntityDraft['kind'], name: string): string =>
  `${kind}:${kind === 'person' ? bareName(name) : kind === 'organization' ? bodyKey(lexicon, name) : thingKey(lexicon, name)}`
/** Clubs and papers have names that mean cities and things elsewhere. */
const ownGloss = (lexicon: Lexicon, name: string): string | undefined => lexicon.gloss(name, ['organization', 'club-name', 'quoted-name'])
export const bodyGloss = (lexicon: Lexicon, form: string): string | undefined => ownGloss(lexicon, form) ?? gloss(lexicon, form)
const bodyKey = rememberingIn((lexicon, name) => ownGloss(lexicon, name) ?? thingKey(lexicon, ministryInFull(lexicon, name) ?? name))
const thingKey = rememberingIn((lexicon, name) => lexicon.gloss(name, ['organization', 'country', 'place']) ?? gloss(lexicon, name) ?? bareName(name))

/** Gloss of a whole name, one word or several, from the gazetteers. */
export const gloss = (lexicon: Lexicon, form: string): string | undefined => knownGloss(lexicon, form) ?? undefined
const knownGloss = rememberingIn(readGloss)

const GLOSSED = new Set(['organization', 'country', 'place', 'given-name', 'family-name'])

function readGloss(lexicon: Lexicon, form: string): string | null {
  const spelling = foldWord(form)
    .replace(/["“”«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const phrase = lexicon.phrase(spelling)
  const reading = phrase === undefined ? lexicon.readingsOf(spelling).find((r) => GLOSSED.has(r.lexeme.category) && r.lexeme.gloss) : phrase
  return (reading !== undefined && GLOSSED.has(reading.lexeme.category) ? reading.lexeme.gloss : undefined) ?? lexicon.latin(spelling) ?? null
}

/** Of a place that bears one name only: `مالي` is a country before it is a family. */
export function placeGloss(lexicon: Lexicon, name: string): string | undefined {
  const glosses = new Set<string>()
  for (const { lexeme } of lexicon.readingsOf(foldWord(name))) if (PLACES.has(lexeme.category) && lexeme.gloss) glosses.add(lexeme.gloss)
  return glosses.size === 1 ? [...glosses][0] : undefined
}
const PLACES = new Set(['country', 'place'])

/** A name in Latin letters: the gazetteers' spelling of it or of its words, else romanized. */
export const latinName = rememberingIn((lexicon, name) => romanize(bareText(name), (form) => gloss(lexicon, form)))

/** The same of a person: of words that are places or clubs too, the name (`كولن باول` is no Cologne). */
const personLatin = rememberingIn((lexicon, name) => romanize(bareText(name), (form) => personGloss(lexicon, form)))

/** What a name of this kind is in Latin letters, where the user has not said. */
export const entityLatin = (lexicon: Lexicon, kind: string, name: string): string =>
  kind === 'person' ? personLatin(lexicon, name) : ((kind === 'place' ? placeGloss(lexicon, name) : undefined) ?? latinName(lexicon, name))

function personGloss(lexicon: Lexicon, form: string): string | undefined {
  const spelling = foldWord(form).trim()
  if (spelling.includes(' ')) return gloss(lexicon, form)
  const reading = lexicon.readingsOf(spelling).find((r) => PERSONAL.has(r.lexeme.category) && r.lexeme.gloss)
  return reading?.lexeme.gloss ?? lexicon.latin(spelling) ?? gloss(lexicon, form)
}
const PERSONAL = new Set(['given-name', 'family-name'])

/** How many persons whose names might be spellings of a new one are compared with it, latest first. */
const COMPARED = 200

type Known = { order: number; words: readonly string[]; entity: EntityDraft }

/** The persons of a document so far, by the parts of their names that another mention would share. */
class Persons {
  #count = 0
  readonly #byLast = new Map<string, Known[]>()
  readonly #alike = new Map<string, Known[]>()

  /** @param name one of the entity's */
  add(entity: EntityDraft, name: string): void {
    const words = bareName(name).split(' ')
    const known = { order: this.#count++, words, entity }
    append(this.#byLast, words.at(-1) as string, known)
    append(this.#alike, likeness(words), known)
  }

  /** The latest person of whom `name` is a surname alone, a shorter form or a spelling variant. */
  same(name: string): EntityDraft | undefined {
    const words = bareName(name).split(' ')
    const shorter = this.#byLast.get(words.at(-1) as string)?.findLast((k) => words.length < k.words.length && words.every((w) => k.words.includes(w)))
    const spelled = words.length > 1 ? this.#spelled(words, shorter?.order ?? -1) : undefined
    return (spelled ?? shorter)?.entity
  }

  /** The latest person after `order` whose name is nearly spelled alike. */
  #spelled(words: readonly string[], order: number): Known | undefined {
    const list = this.#alike.get(likeness(words)) ?? []
    const name = words.join(' ')
    for (let i = list.length - 1; i >= 0 && i >= list.length - COMPARED; i--) {
      const known = list[i] as Known
      if (known.order <= order) return undefined
      if (JaroWinkler(name, known.words.join(' '), { ignoreCase: false }) >= NEAR) return known
    }
    return undefined
  }
}

/** Spellings of one name have as many words, and the last word opens with the same letter. */
const likeness = (words: readonly string[]): string => `${words.length}${words.at(-1)?.[0] ?? ''}`

function append(map: Map<string, Known[]>, at: string, known: Known): void {
  const list = map.get(at)
  if (list) list.push(known)
  else map.set(at, [known])
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
    for (const title of titles) if (!entity.titles.includes(title) && !entity.titles.some((t) => bareName(t) === bareName(title))) entity.titles.push(title)
  }
}
