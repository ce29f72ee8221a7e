/** From elements and phrases to fillers: text span, mention, entity, value. */

import type { EntityDraft } from '../merge/coreference.ts'
import { titleHolders } from '../merge/title-holders.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Mention, MentionKind } from '../types.ts'
import { type FillerDraft, fillerAt } from './draft.ts'
import type { FrameTrace } from './filling.ts'
import type { Wanted } from './wanted.ts'

const VALUED = new Set(['money', 'percent', 'quantity', 'number', 'date', 'time', 'duration', 'vehicle', 'military_unit', 'equipment', 'agreement'])

/** Looks fillers up by place. */
/** Elements `[from, to)` of a noun phrase, and the items in it. */
export type Phrase = Readonly<{ from: number; to: number; items: readonly PlacedItem[] }>

export class Fillers {
  readonly stream: Stream
  readonly #mentions: readonly Mention[]
  /** By where it starts, the last of the mentions that start there; each leads to the one before. */
  readonly #last = new Map<number, number>()
  readonly #previous: Int32Array
  readonly #entities = new Map<Mention, EntityDraft>()
  readonly #holder: (title: string) => EntityDraft | undefined

  constructor(stream: Stream, mentions: readonly Mention[], entities: readonly EntityDraft[]) {
    this.stream = stream
    this.#mentions = mentions
    this.#previous = new Int32Array(mentions.length)
    for (let i = 0; i < mentions.length; i++) {
      const { start } = mentions[i] as Mention
      this.#previous[i] = this.#last.get(start) ?? -1
      this.#last.set(start, i)
    }
    for (const entity of entities) for (const m of entity.mentions) this.#entities.set(m, entity)
    this.#holder = titleHolders(entities)
  }

  #mention(start: number, end: number, kind: MentionKind): Mention | undefined {
    for (let i = this.#last.get(start) ?? -1; i >= 0; i = this.#previous[i] as number) {
      const mention = this.#mentions[i] as Mention
      if (mention.end === end && mention.kind === kind) return mention
    }
    return undefined
  }

  ofSpan(start: number, end: number): FillerDraft {
    return fillerAt(start, end)
  }

  ofItem(item: PlacedItem): FillerDraft {
    const filler = fillerAt(item.start, item.end)
    const mention = item.kind === undefined ? undefined : this.#mention(item.start, item.end, item.kind)
    if (mention) {
      filler.mention = mention
      const entity = this.#entities.get(mention)
      if (entity) filler.entity = entity
      if (VALUED.has(mention.kind)) filler.value = mention.value as Record<string, unknown>
    } else if (item.kind === undefined && item.more?.length === 1) {
      // The head noun belongs to the phrase and not to the name (`مدينة …`).
      const [inner] = item.more
      const named = inner && this.#mention(inner.start, inner.end, inner.kind)
      const entity = named && this.#entities.get(named)
      if (entity) filler.entity = entity
    } else if (item.tags.includes('title')) {
      const entity = this.#holder(String(item.value.title))
      if (entity) filler.entity = entity
    }
    return filler
  }

  /** Who is told how frames are filled; nobody, unless it is set. */
  trace: FrameTrace | undefined

  /** Which frames are tried; all, unless it is set. */
  wanted: Wanted | undefined

  /** A phrase of one item is that item; a longer one is its text, with the entity of its only item. */
  ofPhrase(phrase: Phrase): FillerDraft {
    const only = phrase.items[0]
    if (phrase.to - phrase.from === 1 && only) return this.ofItem(only)
    const filler = fillerAt(this.stream.start(phrase.from), this.stream.end(phrase.to - 1))
    if (only && phrase.items.length === 1 && (this.stream.item[phrase.from] as number) >= 0) {
      const { entity } = this.ofItem(only)
      if (entity) filler.entity = entity
    }
    return filler
  }
}
