/** The anatomy of a news document: title, header date, publisher, furniture, datelines, paragraphs, sentences. */
import { fold } from '../normalize/fold.ts'
import type { DocumentInput, DocumentStructure, Published, Span } from '../types.ts'
import { type HeaderDate, headerDate } from './header-date.ts'
import { foldedText, isFurniture, placeIn, splitLines, trim } from './lines.ts'
import { splitSentences } from './sentences.ts'

const MAX_TITLE = 180
const DATELINE_REACH = 70
/** Every dateline holds a dash or a colon: `-`, `–`, `—`, `:`. */
const DATELINE_MARKS = [0x2d, 0x2013, 0x2014, 0x3a]

/**
 * @param input the document; its `date` wins over anything the text says
 * @param folded the folded text
 * @returns spans in UTF-16 units
 */
export function structure(input: DocumentInput, folded: Uint16Array = fold(input.text)): DocumentStructure {
  const lines = splitLines(folded)
  const furniture: Span[] = []
  const body: Span[] = []
  let published: Published | null = input.date ? { edtf: input.date.slice(0, 10), basis: input.dateBasis ?? 'metadata' } : null
  let captured: DocumentStructure['captured'] = null
  let header: DocumentStructure['header'] = null
  let title: Span | null = null
  let titleText = ''
  for (const [index, line] of lines.entries()) {
    const short = line.end - line.start <= MAX_TITLE * 2
    const text = short ? foldedText(folded, line) : ''
    const date = short ? headerDate(text) : null
    if (date !== null) {
      furniture.push(line)
      if (date.english) captured ??= { edtf: date.edtf, span: line }
      else if (header === null && isHead(body)) {
        header = headerOf(folded, line, date)
        published ??= { edtf: date.edtf, basis: 'header', ...header.day }
      }
    } else if (short && (isFurniture(text) || (titleText !== '' && text === titleText))) furniture.push(line)
    else {
      if (title === null && body.length === 0 && index + 1 < lines.length && looksLikeTitle(text)) {
        title = line
        titleText = text
      }
      body.push(line)
    }
  }
  const publisher = findPublisher(input, folded, body)
  if (publisher?.span) {
    body.pop()
    furniture.push(publisher.span)
  }
  const datelines = body.flatMap((line) => findDateline(folded, line) ?? [])
  // The place of a dateline is read on its own, so that it never joins the sentence after it.
  const heads = new Map(datelines.map((d) => [d.line.start, d]))
  const sentences = body.flatMap((line) => {
    const dateline = heads.get(line.start)
    const rest = splitSentences(folded, trim(folded, dateline?.span.end ?? line.start, line.end))
    return dateline?.place ? [dateline.place, ...rest] : rest
  })
  const byDateline = datelines.find((d) => d.agency)?.agency
  return {
    title,
    publisher: publisher ?? (byDateline ? { name: input.text.slice(byDateline.start, byDateline.end), span: byDateline } : null),
    published,
    captured,
    header,
    datelines: datelines.map(({ span, place, agency }) => ({ span, place, agency })),
    furniture,
    paragraphs: body,
    sentences,
  }
}

/** Day and clock time of a header line, apart: the day is what stands before or after the time. */
function headerOf(folded: Uint16Array, line: Span, { edtf, clock }: HeaderDate): NonNullable<DocumentStructure['header']> {
  if (clock === null) return { edtf, day: line, clock: null }
  const span = { start: placeIn(folded, line, clock.start), end: placeIn(folded, line, clock.end) }
  const first = span.start === line.start
  const day = trimMarks(folded, first ? { start: span.end, end: line.end } : { start: line.start, end: span.start })
  return { edtf, day, clock: { edtf: `${edtf}${clock.edtf}`, span } }
}

/** Blank, comma, dash, bar, Arabic comma, and the `t` before the clock of an ISO date. */
const MARKS = [0x20, 0x2c, 0x2d, 0x2013, 0x7c, 0x60c, 0x74]

function trimMarks(folded: Uint16Array, { start, end }: Span): Span {
  const isMark = (i: number): boolean => folded[i] === 0 || MARKS.includes(folded[i] as number)
  let [from, to] = [start, end]
  while (from < to && isMark(from)) from++
  while (to > from && isMark(to - 1)) to--
  return { start: from, end: to }
}

/** Nothing but a title, and short lines under it: who wrote it, where, for whom. */
const isHead = ([, ...under]: readonly Span[]): boolean => under.length <= BYLINES && under.every(({ start, end }) => end - start <= BYLINE)
const BYLINES = 3
const BYLINE = 60

const looksLikeTitle = (text: string): boolean => text.length > 0 && text.length <= MAX_TITLE && !/[.،]$/u.test(text.replace(/\.\.\.$|…$/u, ''))

/** An outlet's name alone on the last line, or given with the input. */
function findPublisher(input: DocumentInput, folded: Uint16Array, body: readonly Span[]): DocumentStructure['publisher'] {
  const last = body.at(-1)
  if (last && body.length > 2 && last.end - last.start < 40) {
    const text = foldedText(folded, last)
    const name = text.replace(/^المصدر\s*:\s*/u, '')
    if (/^[^\d.:،"؟!]+$/u.test(name) && name.split(' ').length <= 3) {
      const start = placeIn(folded, last, text.length - name.length)
      return { name: input.publisher ?? (text === name ? input.text.slice(last.start, last.end) : input.text.slice(start, last.end)), span: last }
    }
  }
  return input.publisher ? { name: input.publisher, span: null } : null
}

/** `بغداد/ وكالة -`, `واشنطن (رويترز) -`, `القاهرة - وكالات:` at the head of a line. */
function findDateline(folded: Uint16Array, line: Span): { line: Span; span: Span; place: Span | null; agency: Span | null } | null {
  const head = { start: line.start, end: Math.min(line.end, line.start + DATELINE_REACH) }
  let marked = false
  for (let i = head.start; i < head.end && !marked; i++) marked = DATELINE_MARKS.includes(folded[i] as number)
  if (!marked) return null
  const text = foldedText(folded, head)
  const found =
    /^([\u0621-\u064a ]{2,25}?)\s*[/]\s*([\u0621-\u064a. ]{2,35}?)\s*[-–—:]+\s*(?=\S)/u.exec(text) ??
    /^([\u0621-\u064a ]{2,25}?)\s*\(\s*([\u0621-\u064a. ]{2,30})\s*\)\s*[-–—:]+\s*(?=\S)/u.exec(text) ??
    /^([\u0621-\u064a]{2,15}(?: [\u0621-\u064a]{2,12})?)\s+[-–—]+\s+([\u0621-\u064a. ]{2,25}?)\s*[:-]\s*(?=\S)/u.exec(text)
  if (!found) return null
  const [whole, place = '', agency = ''] = found
  const at = (index: number): number => placeIn(folded, line, index)
  const end = at(whole.length)
  if (end >= line.end) return null
  const agencyFrom = whole.indexOf(agency, place.length)
  return {
    line,
    span: { start: line.start, end },
    place: trim(folded, line.start, at(place.length)),
    agency: trim(folded, at(agencyFrom), at(agencyFrom + agency.length)),
  }
}
