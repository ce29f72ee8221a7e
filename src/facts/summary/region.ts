/** `شمال سوريا`, `جنوب شرقي تدمر`, `أطراف حلب`: which part of a country, or on which side of a city. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { placeGloss } from '../../merge/coreference.ts'
import { foldWord } from '../../normalize/fold.ts'

/**
 * @param city what lies around it is meant (`شمال بغداد`)
 * @returns the English of its directions, and where its name begins; null when it opens with none
 */
export function regionOf(lexicon: Lexicon, text: string, city: boolean): Readonly<{ side: string; from: number }> | null {
  const edge = edgeOf(lexicon, text)
  if (edge) return edge
  let side = ''
  let from = 0
  for (const word of text.split(/\s+/u).slice(0, 2)) {
    const direction = lexicon.readingsOf(foldWord(word)).find((r) => r.lexeme.category === 'direction')
    if (direction === undefined) break
    side += String(direction.lexeme.value)
    from = text.indexOf(word, from) + word.length
  }
  if (side === '' || from >= text.length) return null
  if (side.endsWith('centre')) return { side: 'central', from: from + 1 }
  return { side: city ? `${side} of` : `${side}ern`, from: from + 1 }
}

/** `أطراف قضاء الحويجة`: round what place, if one is named (`أطراف النزاع` are parties); `قضاء الحويجة`: a place by its name. */
export function edgeOf(lexicon: Lexicon, text: string): Readonly<{ side: string; from: number }> | null {
  const [head = '', next = ''] = text.split(/\s+/u, 2)
  const edge = EDGES[foldWord(head)]
  if (edge !== undefined) return reads(lexicon, next, PLACES) ? { side: `${edge} of`, from: head.length + 1 } : null
  return reads(lexicon, head, HEADS) && next !== '' && placeGloss(lexicon, text.slice(head.length + 1)) !== undefined
    ? { side: '', from: head.length + 1 }
    : null
}
const reads = (lexicon: Lexicon, word: string, categories: ReadonlySet<string>): boolean =>
  lexicon.readingsOf(foldWord(word)).some((r) => categories.has(r.lexeme.category))
const HEADS = new Set(['place-head'])
const PLACES = new Set(['place', 'country', 'place-head'])

const EDGES: Readonly<Record<string, string>> = {
  اطراف: 'outskirts',
  مشارف: 'outskirts',
  تخوم: 'outskirts',
  ضواحي: 'suburbs',
  محيط: 'vicinity',
  جوار: 'vicinity',
  ريف: 'countryside',
  ارياف: 'countryside',
}
