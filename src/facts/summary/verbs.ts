/** Verbs of a gist: which words are verbs, and the English form that tense, auxiliary and subject ask for. */
import { past, presentPlural, third } from './english.ts'
import type { Word } from './words.ts'

export type Verb = { base: string; tense: 'perfect' | 'imperfect' }

/** Folded words before a verb, and what they make of it. */
export const AUXILIARIES: Readonly<Record<string, string>> = {
  سوف: 'will',
  لن: 'will not',
  لم: 'did not',
  لا: 'not',
  ليس: 'not',
  ليست: 'not',
  قد: 'may',
  ربما: 'may',
  يجب: 'must',
  ينبغي: 'must',
  يمكن: 'can',
}

/** Verbs that say something whole without an object. */
export const INTRANSITIVE = new Set(
  'arrive return begin start end continue rise fall grow increase stop work die collapse occur succeed fail resign travel withdraw explode flee live win cooperate negotiate vote meet agree improve drop spread sink burn celebrate prevail break_out leave'.split(
    ' ',
  ),
)

/** Verbs that say something whole with a phrase under a preposition: `focused on trade`, but nobody only `committed in the country`. */
export const ALONE: ReadonlySet<string> = new Set([
  ...INTRANSITIVE,
  ...'add aim appeal apologize be be_born be_involved call come commute compete complain close consist contract contribute coordinate depend deploy deteriorate differ double enter exist expand fight focus go happen head hold_out insist invest lead look move near object occur open participate pass range recover refer relate remain respond result run seek speak stand stand_out suffer take_part talk train transfer turn worsen'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
])

/** Prepositions that a line does not open with. */
export const LINKING = new Set(['and', 'with', 'for', 'as', 'in', 'on', 'to', 'from', 'during', 'about', 'after', 'before', 'via', 'by'])

/** The finite verb that a word may be. */
export function verbAt(w: Word | undefined): Verb | null {
  if (w === undefined) return null
  if (w.asVerb === undefined) w.asVerb = readVerb(w)
  return w.asVerb
}

function readVerb(w: Word): Verb | null {
  if (w.kind !== 'word' || w.article) return null
  if (w.gloss.verb) return w.gloss.verb
  const reading = w.readings.find((r) => r.lexeme.category === 'verb' && (r.verb === 'perfect' || r.verb === 'imperfect') && r.lexeme.gloss)
  return reading ? { base: reading.lexeme.gloss as string, tense: reading.verb as 'perfect' | 'imperfect' } : null
}

/** `will support`, `did not sign`, `supports`, `signed`. */
export function verbPhrase(verb: Verb, auxiliary: string, plural: boolean): string {
  const { base, tense } = verb
  if (auxiliary === 'not') return base === 'be' ? `${plural ? 'are' : 'is'} not` : `${plural ? 'do' : 'does'} not ${base}`
  if (auxiliary !== '') return `${auxiliary} ${base}`
  if (base === 'be') return tense === 'perfect' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'
  return tense === 'perfect' ? past(base) : plural ? presentPlural(base) : third(base)
}
