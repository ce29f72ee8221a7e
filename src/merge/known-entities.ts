/** People, organizations and places that the user has named: whichever name a text uses, the entity bears the one name. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type EntityDraft, entityKey } from './coreference.ts'

export type KnownEntity = Readonly<{
  kind: EntityDraft['kind']
  name: string
  aliases: readonly string[]
  latin?: string | undefined
  country?: string | undefined
  type?: string | undefined
  wikidata?: string | undefined
}>

export class KnownEntities {
  readonly #lexicon: Lexicon
  readonly #byKey = new Map<string, KnownEntity>()

  /** @param lexicon to which their names have been added: names of one entry there belong together here too */
  constructor(lexicon: Lexicon, list: readonly KnownEntity[]) {
    this.#lexicon = lexicon
    for (const known of list) for (const name of [known.name, ...known.aliases]) this.#byKey.set(entityKey(lexicon, known.kind, name), known)
  }

  find(kind: EntityDraft['kind'], name: string): KnownEntity | undefined {
    return this.#byKey.get(entityKey(this.#lexicon, kind, name))
  }
}
