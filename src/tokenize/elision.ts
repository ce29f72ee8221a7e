/** After ل the article loses its alef (`للقوات`): as a name of its own the word has it back. */
import { ARTICLE, type TokenColumns } from './tokens.ts'

const LAM = 'ل'

/**
 * @param text the document
 * @param start UTF-16 offset where `name` stands in it
 * @returns the name with its whole article; any other name as it is
 */
export function wholeArticle(tokens: TokenColumns, text: string, start: number, name: string): string {
  if (text[start] !== LAM || text[start - 1] !== LAM) return name
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return tokens.start[low] === start && ((tokens.flags[low] as number) & ARTICLE) !== 0 ? `ا${name}` : name
}
