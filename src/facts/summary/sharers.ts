/** Those whom one title names by their nations: `الرئيسان التركي والروسي` → Turkish president, Russian president. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { Stream } from '../../pipeline/stream.ts'
import { plural } from './english.ts'
import type { Words } from './words.ts'

const isShared = perSymbol((view) => view.tags.includes('title') && view.tags.includes('several') && !view.tags.includes('person'))
const nationOf = perSymbol((view): string | null => {
  if (!view.article) return null
  return view.readings.find((r) => r.lexeme.category === 'nationality' && r.lexeme.props.ethnic !== true)?.lexeme.gloss ?? null
})

/** The lexeme of a title in the dual. */
const dualOf = (words: Words): { gloss: string; many: string } | undefined => {
  const lexeme = words.at(0)?.readings.find((r) => r.lexeme.category === 'title-head' && r.number === 'du')?.lexeme
  return lexeme?.gloss === undefined ? undefined : { gloss: lexeme.gloss, many: lexeme.glossPlural ?? plural(lexeme.gloss) }
}

/**
 * @param from first element of a filler
 * @param to element after it
 * @param words reads the words of elements `[from, to)`
 * @param english the phrase of the filler
 * @returns how one of two holders of a title is called, or '' when it is no such filler
 */
export function sharer(stream: Stream, from: number, to: number, words: (from: number, to: number) => Words, english: string): string {
  if (isShared(stream.view(from)) && to - from === 1 && to + 1 < stream.length && stream.view(to).char === 'و' && nationOf(stream.view(to + 1)) !== null) {
    const title = dualOf(words(from, to))
    return title ? english.replace(title.many, title.gloss) : ''
  }
  if (to - from !== 1 || from < 2 || stream.view(from - 1).char !== 'و' || !isShared(stream.view(from - 2))) return ''
  const nation = nationOf(stream.view(from))
  const title = nation === null ? undefined : dualOf(words(from - 2, from - 1))
  return title ? `${nation} ${title.gloss}` : ''
}
