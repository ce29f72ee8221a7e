/**
 * The shape of every lexicon data file in `data/*.json`, checked by zod when the lexicon is compiled.
 *
 * A file is one gazetteer or paradigm list: `{ source, category, entries }`. Forms are written in ordinary spelling, without
 * diacritics and without the article (unless the article belongs to the name, as in `الأردن`); folding of hamza, ya, ta marbuta,
 * Persian letters and digits is done by the compiler, so a spelling that differs only there is written once.
 */
import * as z from 'zod'

const form = z.string().min(1)

/** One lexeme with its written forms and what they mean. */
export const LexiconEntrySchema = z.strictObject({
  /** Citation forms: singular nouns, names, particles; several words allowed. Each spelling exists once per category. */
  forms: z.array(form).default([]),
  /** Dual forms that `inflect` cannot derive. */
  dual: z.array(form).optional(),
  /** Plural forms; a sound plural in -ون also yields -ين, -و, -ي. */
  plural: z.array(form).optional(),
  /** `noun`: derive the tanwin accusative and the duals (full and construct) of the first word of each form. */
  inflect: z.literal('noun').optional(),
  /** A verb: 3rd person masculine singular perfect; the conjugation is derived. */
  perfect: z.array(form).optional(),
  /** A verb: 3rd person masculine singular imperfect (`يعلن`). */
  imperfect: z.array(form).optional(),
  /** A verb's nouns: verbal noun, active and passive participle (masculine singular). */
  masdar: z.array(form).optional(),
  active: z.array(form).optional(),
  passive: z.array(form).optional(),
  /** The lexeme's meaning inside its category: a code (`USD`, `km2`, `truck`), a number, or an id. Defaults to the first form. */
  value: z.union([z.string(), z.number()]).optional(),
  /** Overrides the file's category. */
  category: z.string().optional(),
  gender: z.enum(['m', 'f']).optional(),
  /** English gloss, singular; `glossPlural` when it is not gloss + s. For names: the usual English spelling. */
  gloss: z.string().optional(),
  glossPlural: z.string().optional(),
  /** Anything else a category needs (`country`, `type`, `factor`, `candidates`, …). */
  props: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
})
export type LexiconEntry = z.infer<typeof LexiconEntrySchema>

export const LexiconFileSchema = z.strictObject({
  /** Where the data comes from: `hand`, or a data set with its version. */
  source: z.string().min(1),
  /** Kebab-case, the name rules use: `currency`, `month`, `vehicle`, `given-name`. */
  category: z.string().regex(/^[a-z][a-z0-9-]*$/u),

  entries: z.array(LexiconEntrySchema),
})
export type LexiconFile = z.infer<typeof LexiconFileSchema>
