/** Lines of a text and what kind of line each is. */
import { fold } from '../normalize/fold.ts'
import type { Span } from '../types.ts'

const LF = 0x0a

/** Non-blank lines, trimmed, as UTF-16 spans. */
export function splitLines(folded: Uint16Array): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && folded[i] !== LF) continue
    const span = trim(folded, start, i)
    if (span.end > span.start) lines.push(span)
    start = i + 1
  }
  return lines
}

/** Without blanks and holes at both ends. */
export function trim(folded: Uint16Array, start: number, end: number): Span {
  const blank = (unit: number): boolean => unit === 0 || unit === 0x20 || unit === LF
  while (start < end && blank(folded[start] as number)) start++
  while (end > start && blank(folded[end - 1] as number)) end--
  // Diacritics at the end belong to the last letter, but a line of nothing else is empty.
  return { start, end }
}

/** Longest folded text that is looked at; callers ask about short lines only. */
const LONGEST = 400
const scratch = new Uint16Array(LONGEST)

/** Folded text of a short span, holes dropped, blanks single. */
export function foldedText(folded: Uint16Array, span: Span): string {
  let n = 0
  for (let i = span.start; i < span.end && n < LONGEST; i++) {
    const unit = folded[i] as number
    if (unit === 0 || (unit === 0x20 && n > 0 && scratch[n - 1] === 0x20)) continue
    scratch[n++] = unit
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, n) as unknown as number[]).trim()
}

/** Where the `index`-th unit of a span's folded text stands in the document. */
export function placeIn(folded: Uint16Array, span: Span, index: number): number {
  let last = 0x20
  for (let i = span.start, n = 0; i < span.end; i++) {
    const unit = folded[i] as number
    if (unit === 0 || (unit === 0x20 && last === 0x20)) continue
    if (n++ === index) return i
    last = unit
  }
  return span.end
}

const words = (list: string): Set<string> => new Set(list.split('،').map((w) => String.fromCharCode(...fold(w.trim()).filter((u) => u !== 0))))

/** Lines that belong to the page, not to the article. */
const FURNITURE = words(
  'مشاهدة، مشاهدات، logo، top، الصفحة الرئيسية، الرئيسية، آخر تحديث، آخر تحديث:، اقرأ أيضا، اقرأ أيضا:، إقرأ أيضا، شارك، مشاركة، طباعة، إرسال، تعليقات، أخبار ذات صلة، مواضيع ذات صلة، المزيد، حجم الخط، share، print، home، menu، back to top، ارسل لصديق، انسخ الرابط، تابعنا، الوسوم، كلمات مفتاحية، قد يعجبك أيضا، facebook، twitter، whatsapp، telegram',
)

export function isFurniture(line: string): boolean {
  if (line.length > 60) return false
  const bare = line.replace(/^[•|»›\-\s\d]+/u, '').replace(/[\s\d:|]+$/u, '')
  return FURNITURE.has(bare) || FURNITURE.has(line)
}
