/** Who holds the office that speaks, where the name stands behind what describes the office: `مدير المرور في البصرة العقيد …`, `رئيس اتحاد …، …`. */
import { perSymbol } from '../../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { isConjugated } from '../clause.ts'
import type { Fillers } from '../fillers.ts'
import { cueAt, isThat, lexIs } from './cues.ts'
import type { Speaker } from './speaker.ts'

/** How far behind the office its holder may stand, in elements. */
const REACH = 10
const OFFICES = ['title-head', 'rank', 'people-noun']
const MARKS = '،"“”«»()'

const isOffice = perSymbol((view) => view.tags.includes('title') || view.readings.some((r) => OFFICES.includes(r.lexeme.category)))
const isVerb = perSymbol((view) => view.kind === 'word' && isConjugated(view) && !view.article && (view.pos & 1) === 0)
/** Another person, or words that bring one in (`مع نظيره`, `بحضور`). */
const bringsAnother = perSymbol(
  (view) =>
    (view.tags.includes('title') && !view.tags.includes('person')) ||
    view.readings.some((r) => r.lexeme.category === 'preposition' && !['in', 'for', 'at', 'within'].includes(String(r.lexeme.value))),
)

/**
 * @param speaker an office as read
 * @param limit where the words before what is said end
 * @returns its holder when one is named behind it, else the office
 */
export function holderBehind(stream: Stream, speaker: Speaker, limit: number, fillers: Fillers): Speaker {
  if (!isOffice(stream.view(speaker.from)) || speaker.to >= limit || stream.view(speaker.to - 1).tags.includes('person')) return speaker
  let comma = -1
  for (let i = speaker.to; i < Math.min(limit, speaker.to + REACH); i++) {
    const view = stream.view(i)
    if (view.tags.includes('person')) {
      if (comma >= 0 ? comma !== i - 1 : !closesName(stream, i - 1)) return speaker
      return { filler: fillers.ofItem(stream.element(i).item as PlacedItem), from: speaker.from, to: i + 1 }
    }
    if (view.char === '،' && comma < 0) comma = i
    else if (view.kind === 'punctuation' ? !MARKS.includes(view.char) : isVerb(view) || bringsAnother(view) || cueAt(stream, i) !== null || isThat(stream, i))
      return speaker
  }
  return speaker
}

/** Where the description of an office may end: at a definite word, a name, a closing mark, or the rank of whom it names. */
function closesName(stream: Stream, i: number): boolean {
  const view = stream.view(i)
  if (view.kind === 'punctuation') return '"”»)'.includes(view.char)
  return view.kind === 'item' ? !view.tags.includes('person') : view.article || lexIs(stream, i, 'rank', 'honorific')
}
