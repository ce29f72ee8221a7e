/** What words are about when they make no sentence that can be told: their names and nouns. */
import { nounPhrase } from './noun-phrase.ts'
import { asNoun, isNounLike } from './phrase-word.ts'
import { verbAt } from './verbs.ts'
import type { Word, Words } from './words.ts'

/** Whole noun phrases of words that make no sentence: what it is about. */
export function topics(words: Words, most: number, budget: number): string[] {
  const found: string[] = []
  /** Said only where there is nothing better. */
  const spare: string[] = []
  let length = 0
  let i = 0
  for (let w = words.at(i); w !== undefined && found.length < most; w = words.at(i)) {
    const phrase = (w.kind === 'word' || w.kind === 'name') && isNounLike(w) && !verbAt(w) ? nounPhrase(words, i) : null
    i = phrase ? Math.max(phrase.next, i + 1) : i + 1
    if (!phrase?.text || phrase.predicate || VAGUE.has(phrase.text) || found.includes(phrase.text) || SETTING.has(w.stem)) continue
    if (isLoneGerund(w, phrase.text)) {
      spare.push(phrase.text)
      continue
    }
    if (length + phrase.text.length + 2 > budget) break
    length += phrase.text.length + 2
    // `بقيمة 30 مليون دولار`.
    found.push(phrase.text.replace(/(\d\S*) (?:value|rate)$/u, '$1'))
  }
  return found.length > 0 ? found : spare.slice(0, 1).filter((text) => text.length <= budget)
}

/** `doing`, `getting`: without what is done it tells nothing. */
const isLoneGerund = (w: Word, text: string): boolean => !text.includes(' ') && asNoun(w)?.gerund === true

/** Nouns of set phrases that only lead on: `بالنسبة إلى`, `من شأنه`, `باعتبار`, `نفسه`, `من المقرر`, `المؤلفة من`. */
const SETTING = new Set('نسبه شان اعتبار نفس انفس اضافه جانب دور شكل صوره خلال مثل حين ضوء اطار صدد سياق حد قدر مقرر منتظر متوقع مولفه مكونه'.split(' '))

/** The most telling names and nouns, one word each. */
export function keywords(words: Words, most: number): string[] {
  const found: string[] = []
  for (let i = 0, w = words.at(i); w !== undefined; w = words.at(++i)) {
    if (w.kind === 'mark' || w.kind === 'clitic' || w.kind === 'date') continue
    const noun = isNounLike(w) ? asNoun(w) : undefined
    if (noun && !noun.gerund && !VAGUE.has(noun.singular) && !found.includes(noun.text)) found.push(noun.text)
    if (found.length === most) break
  }
  return found
}
const VAGUE = new Set(
  'soul affair considering multiple other others detail basis start beginning rate work group act figure time part thing matter type number level side point place name day field framework period extent word role year case'.split(
    ' ',
  ),
)
