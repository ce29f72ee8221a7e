/** English of fillers: values formatted, people by their Latin names, everything else by its usual English name or its words. */
import { romanize } from '../../emit/romanize.ts'
import { gloss, latinName, placeGloss } from '../../merge/coreference.ts'
import { ministryInFull } from '../../merge/ministries.ts'
import { foldWord } from '../../normalize/fold.ts'
import type { Stream } from '../../pipeline/stream.ts'
import type { FillerDraft } from '../draft.ts'
import type { Fillers } from '../fillers.ts'
import { lookUp } from './glossary.ts'
import { nounPhrase } from './noun-phrase.ts'
import { organizationName } from './organization-name.ts'
import { idiomatic, isTidy, singleSpaced } from './plain.ts'
import { edgeOf, regionOf } from './region.ts'
import { sharer } from './sharers.ts'
import { valueText } from './values.ts'
import { Words } from './words.ts'

/** Longest name of a filler in a line, in characters. */
const LONGEST = 44
const PROPER = new Set(['organization', 'country', 'place'])
const MASSES = new Set(['kg', 'g', 't', 'L', 'mg'])
const SUBSTANCES = new Set(['goods', 'equipment'])
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+/gu

export class Names {
  readonly stream: Stream
  readonly fillers: Fillers

  readonly #known = new Map<FillerDraft, string>()

  constructor(stream: Stream, fillers: Fillers) {
    this.stream = stream
    this.fillers = fillers
  }

  /** English of a filler; '' when nothing can be said. */
  of(filler: FillerDraft | undefined): string {
    if (!filler) return ''
    let english = this.#known.get(filler)
    if (english === undefined) {
      english = this.#of(filler)
      this.#known.set(filler, english)
    }
    return english
  }

  #of(filler: FillerDraft): string {
    const { lexicon } = this.stream.context
    const value = valueText(filler, lexicon)
    if (value) return `${value}${this.#substance(filler)}`
    const text = this.stream.context.text.slice(filler.start, filler.end)
    // `الرئيسان التونسي والعراقي`: the second is no Mr al-Iraqi.
    const second = text.includes(' ') ? '' : this.#sharer(filler, '')
    if (second) return second
    if (filler.entity?.kind === 'person') return clean(filler.entity.latin)
    if (filler.entity?.kind === 'place' && filler.entity.name !== text) {
      const region = regionOf(lexicon, text, filler.entity.type === 'city')
      if (region) return `${region.side} ${this.of({ ...filler, start: filler.start + region.from })}`.trim()
    }
    const around = filler.entity ? null : edgeOf(lexicon, text)
    if (around) return `${around.side} ${this.of({ ...filler, start: filler.start + around.from })}`.trim()
    // `الوزير` is an office before it is a surname.
    const office = lexicon.readingsOf(text.replace(/^ال/u, '')).some((r) => r.lexeme.category === 'title-head') ? this.phrase(filler) : ''
    if (office) return office
    // `قصف ‹تركي›`: an adjective names a state, though men are called so.
    const nation =
      filler.entity || /^ال| /u.test(text) ? undefined : lexicon.readingsOf(text).find((r) => r.lexeme.category === 'nationality' && r.number === 'sg')
    if (nation?.lexeme.gloss) return nation.lexeme.gloss
    // `هبة` is a grant before it is a girl.
    const common = filler.entity === undefined && !text.includes(' ') && this.#isCommon(text) ? this.phrase(filler) : ''
    if (common) return common
    // `عمان` is a city and a country: which, only the entity tells.
    if (filler.entity?.kind === 'place' && filler.entity.name === text && this.#isShared(text)) return clean(filler.entity.latin)
    const usual =
      (filler.entity?.kind === 'place' ? placeGloss(lexicon, filler.entity.name) : undefined) ??
      gloss(lexicon, text) ??
      (filler.entity && gloss(lexicon, filler.entity.name))
    if (usual) return clean(usual)
    // `وزارة الاقتصاد والتخطيط`: of a body with two fields its name.
    const body = filler.entity?.kind === 'organization' && / و ?ال/u.test(text) ? organizationName(lexicon, filler.entity.name) : ''
    if (body && body.length <= LONGEST && body !== latinName(lexicon, filler.entity?.name ?? '')) return clean(body)
    const phrase = this.phrase(filler)
    const shared = this.#sharer(filler, phrase)
    if (shared) return shared
    if (phrase) return filler.entity?.kind === 'organization' && ministryInFull(lexicon, text) !== null ? `${phrase} ministry` : phrase
    // `قتل أحد الجنود`: the one is what the line tells of; how many `بعض` are, it need not.
    const one = text.startsWith('أحد ') || text.startsWith('إحدى ') ? this.#determined(filler, text) : ''
    if (one) return one
    if (filler.entity) return clean(shorten(romanize(filler.entity.name.split(/\s+/u).slice(0, 3).join(' '))))
    return ''
  }

  /** One of two who hold one title, by his nation. */
  #sharer({ start, end }: FillerDraft, phrase: string): string {
    const [from, to] = this.elements(start, end)
    return sharer(this.stream, from, to, (a, b) => Words.ofElements(this.stream, a, b, this.fillers), phrase)
  }

  /** The name of a country and of a place. */
  #isShared(text: string): boolean {
    const readings = this.stream.context.lexicon.readingsOf(foldWord(text))
    return readings.some((r) => r.lexeme.category === 'country') && readings.some((r) => r.lexeme.category === 'place')
  }

  /** A word with a meaning that is no body's or place's name. */
  #isCommon(text: string): boolean {
    const spelling = foldWord(text)
    if (lookUp(spelling).noun === undefined) return false
    const readings = this.stream.context.lexicon.readingsOf(spelling)
    return !readings.some((r) => PROPER.has(r.lexeme.category)) || readings.some((r) => r.lexeme.category === 'event-noun')
  }

  /** What a weight or volume is of: `100 كيلوغرام من مادة الشبو`. */
  #substance({ value, end }: FillerDraft): string {
    if (typeof value?.unit !== 'string' || !MASSES.has(value.unit)) return ''
    const { stream } = this
    const [, from] = this.elements(end - 1, end)
    for (let i = from; i < Math.min(stream.length, from + 4); i++) {
      const { kind, readings } = stream.view(i)
      if (kind === 'punctuation' || kind === 'proclitic') return ''
      const reading = readings.find((r) => SUBSTANCES.has(r.lexeme.category) && r.lexeme.gloss)
      if (reading) return ` of ${this.#written(i) ?? reading.lexeme.gloss}`
    }
    return ''
  }

  /** English of one word, when it has a meaning of its own. */
  #written(i: number): string | undefined {
    return lookUp(this.stream.element(i).folded.replace(/^ال/u, '')).noun?.text
  }

  /** Like `of`, but never empty: letters stand in for words we do not know. */
  always(filler: FillerDraft | undefined): string {
    if (!filler) return ''
    const known = this.of(filler)
    if (known) return known
    const text = this.stream.context.text.slice(filler.start, filler.end)
    const common = this.#determined(filler, text)
    if (common) return common
    return clean(
      shorten(
        romanize(
          text
            .split(/\s+/u)
            .slice(0, 2)
            .join(' ')
            .replace(/^(?:[وب]?ال|لل)/u, ''),
        ),
      ),
    )
  }

  /** `بعض القراء`, `ذات المسؤول`: a word for how many or which before a noun; '' when the noun has no English. */
  #determined({ start, end }: FillerDraft, text: string): string {
    const space = text.indexOf(' ')
    const determiner = space < 0 ? undefined : DETERMINERS.get(foldWord(text.slice(0, space)))
    if (determiner === undefined) return ''
    const noun = this.phrase({ start: start + space + 1, end })
    return noun && `${determiner} ${noun}`
  }

  /** All fillers of a role. */
  all(fillers: readonly FillerDraft[] | undefined, most = 4): string {
    const texts = (fillers ?? []).map((f) => this.of(f)).filter(Boolean)
    return [...new Set(texts)].slice(0, most).join(', ')
  }

  /** Words of a span. */
  words(start: number, end: number): Words {
    const { stream } = this
    let [from, to] = this.elements(start, end)
    // A span that ends inside of an element, as the beginning of a long one does, ends before it.
    if (to - from > 1 && stream.end(to - 1) > end) to--
    if (to <= from || stream.start(from) < start || stream.end(to - 1) > end) return Words.ofSpan(stream, start, end, this.fillers)
    return Words.ofElements(stream, from, to, this.fillers)
  }

  /** The noun phrase a span begins with, in English order. */
  phrase(filler: { start: number; end: number }): string {
    const words = this.words(filler.start, filler.end)
    let i = 0
    for (let w = words.at(i); w?.kind === 'mark' || w?.kind === 'clitic'; w = words.at(i)) i++
    const parts: string[] = []
    for (let count = 0; words.at(i) !== undefined && count < 3; count++) {
      const phrase = nounPhrase(words, i)
      if (!phrase) break
      if (phrase.text === '') return parts.join(' ')
      parts.push(phrase.text)
      i = phrase.next
      const link = words.at(i)
      const linked = link && LINKS[link.kind === 'clitic' ? link.char : link.stem]
      if (!linked || words.at(i + 1) === undefined) break
      parts.push(linked === 'of' && TAKEN.test(phrase.text) ? 'from' : linked)
      i++
    }
    while (parts.length > 0 && LINKING.has(parts.at(-1) as string)) parts.pop()
    let text = idiomatic(parts.join(' '))
    while (text.length > LONGEST && parts.length > 2) {
      parts.splice(-2)
      text = parts.join(' ')
    }
    return clean(shorten(text))
  }

  /** Elements that a span covers. */
  elements(start: number, end: number): [from: number, to: number] {
    const { stream } = this
    let from = 0
    let last = stream.length
    while (from < last) {
      const middle = (from + last) >> 1
      if (stream.end(middle) <= start) from = middle + 1
      else last = middle
    }
    let to = from
    while (to < stream.length && stream.start(to) < end) to++
    return [from, to]
  }
}

const DETERMINERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    بعض: 'some',
    معظم: 'most',
    أغلب: 'most',
    جميع: 'all',
    كافة: 'all',
    كل: 'every',
    أحد: 'one of',
    إحدى: 'one of',
    نفس: 'the same',
    ذات: 'the same',
    عدة: 'several',
    سائر: 'all other',
  }).map(([arabic, english]) => [foldWord(arabic), english]),
)

const LINKS: Readonly<Record<string, string>> = {
  ل: 'for',
  و: 'and',
  في: 'in',
  من: 'of',
  الي: 'to',
  علي: 'on',
  مع: 'with',
  عن: 'on',
  ضد: 'against',
  بين: 'between',
}

/** What is taken is taken from somebody: `شراء 30 مقاتلة من فرنسا`. */
const TAKEN = /\b(?:purchase|acquisition|withdrawal|buying|transfer)s?(?: of [^,]*\d[^,]*)?$/u

const LINKING: ReadonlySet<string> = new Set(Object.values(LINKS))

const clean = (text: string): string => (isTidy(text) ? text : singleSpaced(text.replace(ARABIC, '')))

/** Cut at a word, without a mark: a name is a name even when its end is missing. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const space = text.lastIndexOf(' ', LONGEST)
  return text.slice(0, space > 0 ? space : LONGEST).replace(/\s(?:of|for|and|in|to|on|with|the)$/u, '')
}
