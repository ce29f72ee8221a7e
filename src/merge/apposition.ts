/**
 * Titles that stand after a name: `أندريه يرماك مدير مكتب الرئيس`, `خالد الجبوري، مدير المطار ورئيس اللجنة،`. Several may follow each other.
 */
import { foldWord } from '../normalize/fold.ts'
import { perSymbol } from '../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../pipeline/stream.ts'
import type { Span } from '../types.ts'

/**
 * @param stream the finished stream
 * @param person element of a person
 * @returns elements of the titles after the name that describe it
 */
export function appositions(stream: Stream, person: number): number[] {
  const found: number[] = []
  let at = person + 1
  for (;;) {
    const comma = inSentence(stream, person, at) && '،,'.includes(stream.view(at).char || ' ')
    const title = comma || isWa(stream, person, at, found.length) ? at + 1 : at
    if (!inSentence(stream, person, title) || !isOffice(stream, title)) return found
    if (comma && !closes(stream, title)) return found
    if (!comma && found.length === 0 && isObject(stream, person, title)) return found
    found.push(title)
    at = title + 1
  }
}

const inSentence = (stream: Stream, from: number, i: number): boolean => i >= 0 && i < stream.length && stream.sentenceOf(i) === stream.sentenceOf(from)

/** A further title may be joined by و; the first may not: it would be another person's. */
const isWa = (stream: Stream, person: number, at: number, titles: number): boolean =>
  titles > 0 && inSentence(stream, person, at) && stream.view(at).char === 'و'

/** An office in the singular; one indefinite word alone (`رئيس`) is no description. */
function isOffice(stream: Stream, i: number): boolean {
  const { tags } = stream.view(i)
  return tags.includes('office') && !tags.includes('several') && stream.last[i] !== stream.first[i]
}

/** After commas a title describes the name only when the clause closes or goes on right after it. */
function closes(stream: Stream, title: number): boolean {
  if (!inSentence(stream, title, title + 1)) return true
  const next = stream.view(title + 1)
  return (
    (next.kind === 'punctuation' && '،,.؛:()'.includes(next.char)) || next.readings.some((r) => r.lexeme.category === 'subordinator' || r.verb === 'perfect')
  )
}

/** `استقبل فلان رئيس وزراء باكستان`: after a verb of meeting and the like the second person is its object. */
function isObject(stream: Stream, person: number, title: number): boolean {
  const item = stream.items[stream.item[person] as number] as PlacedItem
  const own = item.value.titleSpans as ReadonlyArray<Span>
  // Nobody holds offices of two countries.
  const nation = nationIn(stream, { start: stream.start(title), end: stream.end(title) })
  if (nation !== null && own.some((span) => (nationIn(stream, span) ?? nation) !== nation)) return true
  if (isMetByAnother(stream, person, title)) return false
  if (own.length > 0 && !closes(stream, title)) return true
  const before = person - 1
  if (!inSentence(stream, person, before)) return false
  return stream.view(before).readings.some((r) => (r.verb === 'perfect' || r.verb === 'imperfect') && MEETING.has(String(r.lexeme.value)))
}

/** `استقبل الشيخ فلان ولي العهد، في قصره، ‹معالي فلان›`, `اجتمع الشيخ فلان وزير الخارجية، اليوم، ‹مع فلان›`: the one who is met comes behind a comma. */
function isMetByAnother(stream: Stream, person: number, title: number): boolean {
  const verb = person - 1
  if (!inSentence(stream, person, verb) || !meets(stream.view(verb))) return false
  let past = false
  for (let i = title + 1; i < title + REACH && inSentence(stream, person, i); i++) {
    const view = stream.view(i)
    if (view.kind === 'word' && view.readings.some((r) => r.verb === 'perfect' || r.lexeme.category === 'subordinator')) return false
    past ||= view.char === '،'
    if (!past || !view.tags.includes('person')) continue
    const before = stream.view(i - 1)
    return before.char === '،' || before.readings.some((r) => r.lexeme.category === 'preposition' && r.lexeme.value === 'with')
  }
  return false
}
/** Elements behind a title within which the other one is named. */
const REACH = 16
const meets = perSymbol((view) => view.readings.some((r) => (r.verb === 'perfect' || r.verb === 'imperfect') && MET.has(String(r.lexeme.value))))
const MET = new Set(['meet', 'receive', 'receive_guest', 'host'])

/** The country whose adjective stands in a title. */
function nationIn({ context: { text, lexicon } }: Stream, { start, end }: Span): unknown {
  for (const [word] of text.slice(start, end).matchAll(WORD)) {
    const nation = lexicon.readingsOf(foldWord(word).replace(/^ال/u, '')).find((r) => r.lexeme.category === 'nationality')
    if (nation) return nation.lexeme.value
  }
  return null
}
const WORD = /[\p{L}\p{M}]+/gu

const MEETING = new Set([
  'meet',
  'receive',
  'receive_guest',
  'warn',
  'appeal',
  'reassure',
  'visit',
  'host',
  'call',
  'contact',
  'appoint',
  'dismiss',
  'invite',
  'inform',
  'tell',
  'congratulate',
  'kill',
  'arrest',
  'thank',
  'accuse',
  'attack',
])
