/** From UTF-16 units, which the core counts, to Unicode code points, which the contract counts. */

/**
 * @param text the document
 * @returns a function from a UTF-16 offset to the code-point offset; lone surrogates count as one
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(i + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
  }
  if (pairs.length === 0) return (utf16) => utf16
  return (utf16) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[middle] as number) + 1 < utf16) low = middle + 1
      else high = middle
    }
    return utf16 - low
  }
}
