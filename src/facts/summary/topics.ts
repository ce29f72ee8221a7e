/** What words are about when they make no sentence that can be told: their names and nouns. */
import { nounPhrase } from './noun-phrase.ts'
import { asNoun, isNounLike } from './phrase-word.ts'
import { verbAt } from './verbs.ts'
import type { Word, Words } from './words.ts'

/**
 * Whole noun phrases of words that make no sentence: what it is about.
 *
 * @param who is not said again
 */
export function topics(words: Words, most: number, budget: number, who = ''): string[] {
  const found: string[] = []
  /** Nouns alone, said only where no phrase of several words says more. */
  const bare: string[] = []
  /** Said only where there is nothing better. */
  const spare: string[] = []
  let length = 0
  let i = 0
  for (let w = words.at(i); w !== undefined && found.length <= most && (i < NEAR || found.length + bare.length === 0); w = words.at(i)) {
    const phrase = (w.kind === 'word' || w.kind === 'name') && isNounLike(w) && !verbAt(w) ? nounPhrase(words, i) : null
    i = phrase ? Math.max(phrase.next, i + 1) : i + 1
    if (!phrase?.text || phrase.predicate || VAGUE.has(phrase.text) || found.includes(phrase.text) || SETTING.has(w.stem)) continue
    if (HOLLOW.test(phrase.text) || who.includes(phrase.text)) continue
    if (isLoneNoun(w, phrase.text)) {
      if (!bare.includes(phrase.text)) bare.push(phrase.text)
      continue
    }
    if (isLoneGerund(w, phrase.text)) {
      spare.push(phrase.text)
      continue
    }
    // An amount is told beside them.
    if (found.length === most && !/\d/u.test(phrase.text)) continue
    if (length + phrase.text.length + 2 > budget) break
    length += phrase.text.length + 2
    // `بقيمة 30 مليون دولار`.
    found.push(phrase.text.replace(/(\d\S*) (?:value|rate)$/u, '$1'))
  }
  if (found.length > 0) return found
  const fitting = bare.slice(0, FEW)
  while (fitting.join(', ').length > budget) fitting.pop()
  return fitting.length > 0 ? fitting : spare.slice(0, 1).filter((text) => text.length <= budget)
}
/** What it is about stands at its beginning: words. */
const NEAR = 16
/** Of these no adjective makes more than they are. */
const HOLLOW =
  /^(?:(?:former|initial|various|other|big|last|more|same|new|current|next|first|leading|great|main|important|some|certain|special|latest|long|short|different|many|world|wide|high) )+(?:times?|parts?|levels?|periods?|ways?|examples?|importance|extent|effects?|interests?|facts?|steps?|groups?|methods?|numbers?|things?|matters?|places?|standing|need|aspects?)$/u
/** Most nouns alone that are said together: more tell no better what it is about. */
const FEW = 2
const isLoneNoun = (w: Word, text: string): boolean => w.kind === 'word' && /^[a-z-]+$/u.test(text) && !asNoun(w)?.gerund

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
