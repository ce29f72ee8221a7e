/**
 * Types shared by every stage. Offsets inside the core are UTF-16 code units of the ORIGINAL text, end exclusive; the emitter
 * alone converts them to Unicode code points (see CONTRACT in the README).
 */

/** Half-open range of UTF-16 code units in the original text. */
export type Span = Readonly<{ start: number; end: number }>

/** `extractor/phenomenon`, the name of a rule. */
export type RuleId = `${string}/${string}`

export type Bound = 'exact' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'between'

export type MentionKind =
  | 'money'
  | 'percent'
  | 'number'
  | 'ordinal'
  | 'quantity'
  | 'date'
  | 'time'
  | 'duration'
  | 'set'
  | 'person'
  | 'organization'
  | 'place'
  | 'military_unit'
  | 'vehicle'
  | 'equipment'
  | 'agreement'

/** A typed span with a normalised value (see the contract's table for the value of each kind). */
export type Mention = {
  kind: MentionKind
  start: number
  end: number
  value: Readonly<Record<string, unknown>>
  rule: RuleId
}

/** A problem or a repair worth knowing about; never an exception. */
export type Diagnostic = { code: string; message: string; rule?: string; start?: number; end?: number }

/** What the caller gives. `date` is the publication date (ISO 8601) when the caller knows it; never "now". */
export type DocumentInput = {
  id: string
  text: string
  source?: string
  date?: string
  dateBasis?: 'option' | 'metadata'
  title?: string
  publisher?: string
  url?: string
  /** The encoding its bytes were in. */
  encoding?: string
}

export type PublishedBasis = 'option' | 'metadata' | 'header' | 'text'
export type Published = { edtf: string; basis: PublishedBasis; start?: number; end?: number }

/** The document's anatomy: found before any extractor runs. */
export type DocumentStructure = {
  /** Title as written, with its first place in the text (a repeated title is furniture the second time). */
  title: Span | null
  publisher: { name: string; span: Span | null } | null
  /** Publication date known from the header alone (text-based inference happens in the date extractor). */
  published: Published | null
  /** Page-saved date from furniture (`• Saturday, 23 November 2024`). */
  captured: { edtf: string; span: Span } | null
  /** The date line above the body, with the clock time beside the day. */
  header: { edtf: string; day: Span; clock: { edtf: string; span: Span } | null } | null
  /** Dateline place/agency spans at the head of a paragraph (`بغداد/ شبكة أخبار العراق-`). */
  datelines: ReadonlyArray<{ span: Span; place: Span | null; agency: Span | null }>
  /** Lines that are page furniture or repeated title: extractors skip them. */
  furniture: readonly Span[]
  paragraphs: readonly Span[]
  /** Sentences in reading order, never crossing a paragraph, never inside furniture. */
  sentences: readonly Span[]
}
