/** Where and when something was said: the outlet or occasion, and the date, between the verb and what was said. */
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { type FillerDraft, fillerAt } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { lexIs } from './cues.ts'
import type { Quotes } from './quotes.ts'
import { readSpeaker } from './speaker.ts'

const MEDIA = ['agency', 'channel', 'newspaper', 'magazine', 'website', 'radio', 'television', 'network', 'media']

/** The date nearest to the verb in `[from, to)`; what is told about the speaker in passing has its own. */
export function timeOf(stream: Stream, cue: number, from: number, to: number, fillers: Fillers): FillerDraft | null {
  const isDate = (i: number): boolean => stream.view(i).tags.includes('date') && !stream.view(i).tags.includes('now')
  for (let i = cue + 1; i < to; i++) {
    if (lexIs(stream, i, 'relative')) i = pastRelative(stream, i, to)
    else if (isDate(i)) return fillers.ofItem(stream.element(i).item as PlacedItem)
  }
  for (let i = cue - 1; i >= from; i--) {
    if (lexIs(stream, i, 'subordinator') || lexIs(stream, i, 'relative')) return null
    if (isDate(i)) return fillers.ofItem(stream.element(i).item as PlacedItem)
  }
  return null
}

/** `أشار الوزير، ‹الذي زار بغداد أمس›، إلى أن …`: the comma that closes a relative clause, or `to`. */
function pastRelative(stream: Stream, relative: number, to: number): number {
  let i = relative
  while (i < to && stream.view(i).char !== '،' && stream.view(i).char !== ',') i++
  return i
}

/** `لوكالة …`, `لـ«الصحيفة»`, `عبر تويتر`, `في بيان`, between the verb and what was said. */
export function outletOf(stream: Stream, from: number, to: number, quotes: Quotes, fillers: Fillers): FillerDraft | null {
  for (let i = from; i + 1 < to; i++) {
    const view = stream.view(i)
    const next = i + 1
    if (view.kind === 'proclitic' && view.char === 'ل') {
      const quoted = cited(stream, next, quotes)
      if (quoted) return quoted
      if (isMedium(stream, next)) return medium(stream, next, to, quotes, fillers)
    } else if (view.kind === 'word' && lexIs(stream, i, 'preposition', 'in', 'via', 'on', 'during') && isOccasion(stream, next))
      return medium(stream, next, to, quotes, fillers)
  }
  return null
}

function isMedium(stream: Stream, i: number): boolean {
  const item = stream.element(i).item
  if (item?.value.type === 'media') return true
  return stream.view(i).readings.some((r) => r.lexeme.category === 'speaker-noun' && MEDIA.includes(String(r.lexeme.value)))
}

const isOccasion = (stream: Stream, i: number): boolean =>
  lexIs(stream, i, 'medium') || lexIs(stream, i, 'speaker-noun', 'statement', 'report', 'letter') || isMedium(stream, i)

/** A name in quotation marks, without the marks. */
function cited(stream: Stream, open: number, quotes: Quotes): FillerDraft | null {
  const close = quotes.close(open)
  return close > open + 1 && quotes.isName(open) ? fillerAt(stream.start(open + 1), stream.end(close - 1)) : null
}

/** The medium with its own name behind it, in quotation marks or not. */
function medium(stream: Stream, i: number, to: number, quotes: Quotes, fillers: Fillers): FillerDraft {
  const close = i + 1 < to ? quotes.close(i + 1) : -1
  if (close >= 0 && close < to && quotes.isName(i + 1)) return fillerAt(stream.start(i), stream.end(close))
  return readSpeaker(stream, i, to, fillers, false).filler
}
