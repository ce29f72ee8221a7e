/** Web addresses hold digits and signs that mean nothing. */
import type { DocumentContext } from '../../pipeline/stream.ts'

/**
 * Whether a place in the text lies inside a web or mail address.
 *
 * @param at UTF-16 offset
 */
export function inAddress({ text, folded }: DocumentContext, at: number): boolean {
  let start = at
  while (start > 0 && at - start < 400 && !isSpace(folded[start - 1] as number)) start--
  let end = at
  while (end < text.length && end - at < 400 && !isSpace(folded[end] as number)) end++
  return /:\/\/|^www\.|@[a-z]/iu.test(text.slice(start, end))
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a
