/** One row of a table (RFC 4180), read and written. */
export const DELIMITERS = [',', '\t', ';', '|'] as const

/**
 * @param text the row without its line end
 * @returns its fields, unquoted
 */
export function parseRow(text: string, delimiter: string): string[] {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (text[at] === '"') {
      let field = ''
      let from = at + 1
      for (;;) {
        const close = text.indexOf('"', from)
        if (close < 0) {
          field += text.slice(from)
          at = text.length
          break
        }
        field += text.slice(from, close)
        at = close + 1
        if (text[at] !== '"') break
        field += '"'
        from = at + 1
      }
      const end = text.indexOf(delimiter, at)
      fields.push(field + text.slice(at, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end
    } else {
      const end = text.indexOf(delimiter, at)
      fields.push(text.slice(at, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end
    }
    if (at >= text.length) return fields
    at++
    if (at === text.length) return [...fields, '']
  }
}

/** @returns the row with its line end; fields are quoted where they must be */
export function formatRow(fields: readonly string[]): string {
  return `${fields.map((f) => (/[",\r\n]/u.test(f) ? `"${f.replaceAll('"', '""')}"` : f)).join(',')}\n`
}
