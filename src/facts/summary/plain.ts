/** Tidying of lines: most need none, which a look at each character tells for less than the replacements would cost. */

/** Whether `text` is printable ASCII with single spaces between its words and nothing to strip at either end. */
export function isTidy(text: string): boolean {
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < SPACE || unit > TILDE || (before === SPACE && (unit === SPACE || unit === COMMA || unit === CLOSE || unit === COLON))) return false
    before = unit
  }
  return text === '' || (before !== SPACE && before !== COMMA && before !== OPEN && before !== COLON)
}

/** `text` without white space at its ends, and with one space for each run of it inside. */
export function singleSpaced(text: string): string {
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < SPACE || (unit === SPACE && before === SPACE) || isRareSpace(unit)) return text.replace(/\s+/gu, ' ').trim()
    before = unit
  }
  return before === SPACE ? text.trim() : text
}

/** Idioms that words one by one miss (`في الخارج`); a minister of money is one of المالية, one who is مالي himself is of Mali. */
export const idiomatic = (text: string): string =>
  text
    .replace(/\bin outside\b/u, 'abroad')
    // Of parts: `دفعة من الطائرات`.
    .replace(/\b(batch(?:es)?|groups?|numbers?|parts?|series|quantit(?:y|ies)|amounts?|majority|half|third|quarter|most|some) from\b/gu, '$1 of')
    .replace(/^financial (?=(?:[\w-]+ )*minister$)/u, 'Malian ')

const SPACE = 0x20
const TILDE = 0x7e
const COMMA = 0x2c
const CLOSE = 0x29
const OPEN = 0x28
const COLON = 0x3a

/** White space beyond ASCII. */
const isRareSpace = (unit: number): boolean =>
  unit > TILDE &&
  (unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff)
