/** Names by which somebody is called beside his own: `فلان «أبو حمزة»`, `فلان الملقب بأبي حمزة`. */
import type { Mention } from '../types.ts'

const QUOTED = /^\s*[«"“]\s*$/u
const CALLED = /^\s*[،,]?\s*(?:الملقب|المعروف|المكنى|المشهور)(?:ة)?\s+(?:باسم|ب|بـ)\s*[«"“(]?\s*$/u
const CLOSED = /^\s*[»"”]/u
/** Between a name and what its bearer is called no more can stand. */
const REACH = 30

/** @returns for each mention of a person that is a nickname of the person before it, that one */
export function nicknames(text: string, mentions: readonly Mention[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>()
  let previous: Mention | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    if (previous && mention.start - previous.end <= REACH && mention.start > previous.end) {
      const between = text.slice(previous.end, mention.start)
      if (CALLED.test(between) || (QUOTED.test(between) && CLOSED.test(text.slice(mention.end, mention.end + 2)))) found.set(mention, previous)
    }
    previous = mention
  }
  return found
}
