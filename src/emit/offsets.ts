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

export type PlacedText = { start: number; end: number; text: string }

/**
 * @param text the original document
 * @param origin when ligatures were spelled out before reading: for each UTF-16 unit read, the unit of `text` it came from
 * @returns a function from a span in UTF-16 units of what was read to its place in code points of the original and the exact slice
 */
export function originalSpans(text: string, origin: Int32Array | null): (start: number, end: number) => PlacedText {
  const point = codePointOffsets(text)
  return (start, end) => {
    const from = origin === null ? start : (origin[start] as number)
    // A ligature is one unit: a span that ends inside its spelling ends after it.
    const to = origin === null ? end : end > start ? (origin[end - 1] as number) + 1 : from
    return { start: point(from), end: point(to), text: text.slice(from, to) }
  }
}
