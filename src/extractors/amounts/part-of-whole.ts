/** `12 مقعدا من أصل 30`, `45 مسيرة من أصل 58`: the noun is said at the part; the whole, counted in the same things, ends the phrase. */
import { item, lex, reject, seq } from '../../pattern/dsl.ts'
import type { Match } from '../../pattern/match.ts'
import type { Element, Item } from '../../pipeline/stream.ts'
import { NOUN } from '../../tokenize/tokens.ts'

type Rejected = ReturnType<typeof reject>

/** What follows the noun of the part. */
export const outOfWhole = seq(lex('out-of'), item('number').as('whole'))

/**
 * @param part the mention that the pattern before `outOfWhole` makes
 * @param field where its value says how many there are
 * @param end where the part ends, in UTF-16 units
 * @returns the part, with the whole as a second mention
 */
export function partOfWhole(match: Match<string>, part: Item | Rejected, field: 'value' | 'count', end: number): Item | Rejected {
  const whole = match.get('whole')
  const value = whole?.item?.value.value
  if ('rejected' in part || part.kind === undefined || !whole || typeof value !== 'number') return reject('no whole')
  if (!isWholeOf(value, Number(part.value[field]), match.after())) return reject('a number of something else')
  const { kind, tags } = part
  const more = { kind, value: { ...part.value, [field]: value, ...('bound' in part.value ? EXACT : {}) }, start: whole.start, end: whole.end, tags }
  return { ...part, start: match.start, end, more: [more] }
}

/** Of the whole, whatever the part is. */
const EXACT = { bound: 'exact' }

/** The element right before `من أصل`. */
export const lastOfPart = ({ elements }: Match<string>): Element => elements[elements.length - 3] as Element

/** Whether a number may be the whole of a part, and counts nothing that follows it. */
const isWholeOf = (whole: number, part: number, next: Element | undefined): boolean =>
  whole > part &&
  (next === undefined || next.view.kind !== 'word' || next.article || (next.view.pos & NOUN) === 0 || next.lex('preposition', 'verb') !== undefined)
