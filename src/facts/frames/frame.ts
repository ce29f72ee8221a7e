/** Frames are data: which words open a fact, and which phrase of the clause fills which role. */
import type { FactType } from '../../emit/schema.ts'

/** What a filler may be, by the tags and lexemes of its phrase. */
export type FillerKind =
  | 'actor'
  | 'force'
  | 'place'
  | 'money'
  | 'goods'
  | 'people'
  | 'unit'
  | 'agreement'
  | 'duration'
  | 'share'
  | 'topic'
  | 'salary'
  | 'formation'

/** Where a filler stands: the subject, a bare argument, or under one of these prepositions. */
export type Slot = 'subject' | 'object' | { prepositions: readonly string[]; before?: boolean }

export type RoleRule = Readonly<{ role: string; slot: Slot; kinds: readonly FillerKind[]; many?: boolean }>

export type Frame = Readonly<{
  rule: string
  type: FactType
  subtype?: string
  /** Verb lexemes (finite, masdar, participles). */
  verbs: readonly string[]
  /** Nouns that open the frame too, by lexeme value. */
  nouns?: readonly string[]
  roles: readonly RoleRule[]
  /** Sets of roles, one of which must be filled. */
  requires: ReadonlyArray<readonly string[]>
  /** What the noun right after a masdar is when it could be both. */
  masdar: 'subject' | 'object'
  plover?: string
  confidence: number
}>

/** A phrase under a preposition earlier in the sentence (`من مجمل …، سلّح`). */
export const earlier = (...prepositions: string[]): Slot => ({ prepositions, before: true })
export const under = (...prepositions: string[]): Slot => ({ prepositions })
