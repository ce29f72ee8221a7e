/** Who is meant by a title without a name: the person of the document who holds it, or the only one whose title opens with that word. */
import { remembering } from '../lexicon/remember.ts'
import { foldWord } from '../normalize/fold.ts'
import type { EntityDraft } from './coreference.ts'

const bare = remembering((title) => foldWord(title).replace(/(^|\s)ال/gu, '$1'))

/**
 * @param entities of one document
 * @returns the holder of a title as written, if it is clear
 */
export function titleHolders(entities: readonly EntityDraft[]): (title: string) => EntityDraft | undefined {
  const full = new Map<string, EntityDraft>()
  /** By the head noun; null when several persons share it. */
  const heads = new Map<string, EntityDraft | null>()
  for (const entity of entities) {
    if (entity.kind !== 'person') continue
    for (const title of entity.titles) {
      full.set(bare(title), entity)
      const [head = ''] = bare(title).split(' ')
      heads.set(head, heads.has(head) && heads.get(head) !== entity ? null : entity)
    }
  }
  return (title) => {
    const exact = full.get(bare(title))
    if (exact || /\s/u.test(title) || !foldWord(title).startsWith('ال')) return exact
    return heads.get(bare(title)) ?? undefined
  }
}
