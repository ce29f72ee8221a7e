/** `شمال سوريا`, `جنوب شرقي تدمر`: which part of a country, or on which side of a city. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { foldWord } from '../../normalize/fold.ts'

/**
 * @param city what lies around it is meant (`شمال بغداد`)
 * @returns the English of its directions, and where its name begins; null when it opens with none
 */
export function regionOf(lexicon: Lexicon, text: string, city: boolean): Readonly<{ side: string; from: number }> | null {
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
