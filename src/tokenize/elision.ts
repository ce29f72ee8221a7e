/** After ل the article loses its alef (`للقوات`): as a name of its own the word has it back. */
import { HOLE } from '../normalize/fold.ts'
import { ARTICLE, type TokenColumns } from './tokens.ts'

const LAM = 'ل'.charCodeAt(0)

/**
 * @param folded the document, folded
 * @param start UTF-16 offset where `name` stands in it
 * @returns the name with its whole article; any other name as it is
 */
export function wholeArticle(tokens: TokenColumns, folded: Uint16Array, start: number, name: string): string {
  if (folded[start] !== LAM) return name
  let before = start - 1
  while (before >= 0 && folded[before] === HOLE) before--
  if (folded[before] !== LAM) return name
  const token = tokens.from(start)
  return tokens.start[token] === start && ((tokens.flags[token] as number) & ARTICLE) !== 0 ? `ا${name}` : name
}
