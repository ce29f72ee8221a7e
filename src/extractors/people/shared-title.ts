/**
 * Titles that several persons share: `وزيرا الخارجية المصري سامح شكري والأردني أيمن الصفدي`, `الرئيسان تبون وماكرون`. The first name took the
 * title; those that follow it hold the same office, each of the country that stands before the name.
 */
import { perSymbol } from '../../pattern/symbols.ts'
import type { PlacedItem, Stream } from '../../pipeline/stream.ts'
import { joints } from './coordinate.ts'
import { type FoundPerson, replaced } from './replaced.ts'

/** The title's span without the nationality of the first holder, whether he has one, and how one holder bears it (`وزير الخارجية`). */
export type SharedOffice = Readonly<{ start: number; end: number; national: boolean; office: string }>

/** @returns the stream with the title given to all who share it */
export function shareTitles(stream: Stream): Stream {
  const found: FoundPerson[] = []
  for (let s = 0; s + 1 < stream.sentences.length; s++) {
    const to = stream.sentences[s + 1] as number
    for (let i = stream.sentences[s] as number; i < to; i++) {
      const shared = personAt(stream, i)?.value.shared as SharedOffice | undefined
      if (shared === undefined) continue
      for (let other = sharer(stream, i + 1, to, shared); other; other = sharer(stream, i + 1, to, shared)) {
        found.push(other)
        i = other.to - 1
      }
    }
  }
  return replaced(stream, found)
}

function personAt(stream: Stream, i: number): PlacedItem | null {
  const item = stream.item[i] as number
  return item >= 0 && isPerson(stream.view(i)) ? (stream.items[item] as PlacedItem) : null
}
const isPerson = perSymbol((view) => view.tags.includes('person'))
const isNationality = perSymbol((view) => view.article && !view.enclitic && view.readings.some((r) => r.lexeme.category === 'nationality'))

/** The next of the holders, joined by و or a comma at `i`. */
function sharer(stream: Stream, i: number, to: number, { start, end, national, office }: SharedOffice): FoundPerson | null {
  const from = i + joints(stream, i, to)
  const at = national && from < to && isNationality(stream.view(from)) ? from + 1 : from
  if (from === i || at >= to || at > from !== national) return null
  const person = personAt(stream, at)
  if (!person || (person.value.titles as string[]).length > 0 || person.value.rank) return null
  const title = national ? `${office} ${stream.element(from).text}` : office
  return {
    from,
    to: at + 1,
    span: person,
    rule: 'people/shared-title',
    person: { ...person, value: { ...person.value, titles: [title], titleSpans: [{ start, end }] }, mentionValue: { ...person.mentionValue, titles: [title] } },
  }
}
