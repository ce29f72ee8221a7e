/** Arabic as some PDF files hold it: in presentation forms, or with the letters of a line from left to right as drawn. */

/** Letters instead of their positional forms and ligatures. */
export const withoutPresentationForms = (text: string): string => text.replace(/[\ufb50-\ufdff\ufe70-\ufefc]+/gu, (run) => run.normalize('NFKC'))

/**
 * A word never begins with ta marbuta or alef maqsura, and often with the article: drawn from left to right, both stand at its end.
 *
 * @returns whether most words run backwards
 */
export function isVisualOrder(lines: readonly string[]): boolean {
  let forward = 0
  let backward = 0
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{Script=Arabic}{3,}/gu)) {
      if (/^[ةى]/u.test(word)) backward += 2
      else if (/[ةى]$/u.test(word)) forward += 2
      if (/^ال/u.test(word)) forward++
      if (/لا$/u.test(word)) backward++
    }
  }
  return backward >= 3 && backward > forward * 2
}

const MIRROR: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '{': '}', '}': '{' }

/** @returns the line in logical order: reversed, but for its numbers and Latin words */
export function fromVisualOrder(line: string): string {
  const reversed = Array.from(line.replace(/\p{M}+/gu, ''))
    .reverse()
    .join('')
  return reversed
    .replace(/[()[\]«»{}]/gu, (mark) => MIRROR[mark] as string)
    .replace(/[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.,:/٫٬'@&+-]*[\p{Script=Latin}\p{N}])?/gu, (run) => Array.from(run).reverse().join(''))
}
