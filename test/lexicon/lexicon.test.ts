import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/index.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { conjugate, inflectNoun, participles, soundPlural } from '../../src/lexicon/inflect.ts'
import { LEXICON_FILES, loadLexicon, loadWordList, NAME_LISTS } from '../../src/lexicon/load.ts'
import { LexiconFileSchema } from '../../src/lexicon/schema.ts'
import { fold, foldWord } from '../../src/normalize/fold.ts'
import { FUNCTION, NOUN, VERB } from '../../src/tokenize/tokens.ts'

const lexicon = loadLexicon()
const extractor = createExtractor()
const folder = join(import.meta.dirname, '../../src/lexicon/data')

describe('data files', () => {
  it('are all loaded', () => {
    const onDisk = readdirSync(folder)
      .filter((f) => f.endsWith('.json') && !['word-list.json', ...Object.keys(NAME_LISTS).map((name) => `${name}.json`)].includes(f))
      .map((f) => f.replace('.json', ''))
      .sort()
    expect(LEXICON_FILES.map((f) => f.name).sort()).toEqual(onDisk)
  })

  it.each(LEXICON_FILES.map((f) => [f.name, f.file] as const))('%s follows the schema', (_name, file) => {
    expect(LexiconFileSchema.safeParse(file).error?.issues ?? []).toEqual([])
  })

  it('have every form reachable', () => {
    const lost: string[] = []
    for (const { name, file } of LEXICON_FILES) {
      for (const entry of file.entries) {
        for (const form of [...(entry.forms ?? []), ...(entry.plural ?? []), ...(entry.dual ?? []), ...(entry.perfect ?? []), ...(entry.masdar ?? [])]) {
          const folded = foldWord(form)
          const category = entry.category ?? file.category
          const single = !/[^\u0621-\u06d3a-z0-9]/u.test(folded) && !/[\u0621-\u06d3]\d|\d[\u0621-\u06d3]/u.test(folded)
          const readings = single ? lexicon.readingsOf(form) : reachable(form)
          if (!readings.some((r) => r.lexeme.category === category)) lost.push(`${name}: ${form}`)
        }
      }
    }
    expect(lost).toEqual([])
  })

  it.each([
    ['أطباء بلا حدود', 'with a proclitic inside'],
    ['وول ستريت', 'with a letter in front that looks like one'],
    ['المجلس النرويجي للاجئين', 'with لل'],
    ['المشتبه بهم', 'with a pronoun at the end'],
    ['العربية.نت', 'with a dot'],
    ['دبليو. دبليو. إي', 'spelled letter by letter'],
  ])('«%s» is one element: %s', (form) => {
    const stream = extractor.lay({ id: 'form', text: `${form} هنا` })
    expect(stream.element(0).text).toBe(form)
  })
  it('a form may end before a pronoun', () => {
    const stream = extractor.lay({ id: 'form', text: 'طاقته الإنتاجية كبيرة' })
    expect(stream.element(0).text).toBe('طاقته الإنتاجية')
  })

  it('have no name that is the future of a verb we know', () => {
    const names = Object.values(NAME_LISTS).flatMap(({ names }) => names.map((line) => foldWord(line.split('|')[0] as string)))
    const isFuture = (name: string): boolean =>
      /^س[ين]..../u.test(name) && lexicon.readingsOf(name.slice(1)).some((r) => r.verb === 'imperfect' && r.number === 'sg' && !r.jussive)
    expect(names.filter((name) => !name.includes(' ') && isFuture(name))).toEqual([])
  })

  it('refuses an entry that breaks the schema, naming file and field', () => {
    const file = { source: 'test', category: 'Bad Category', entries: [] }
    expect(() => compileLexicon([{ name: 'broken', file }], { validate: true })).toThrow(/broken: category/u)
    expect(() => compileLexicon([{ name: 'empty', file: { source: 'x', category: 'x', entries: [{ forms: [], value: 'v' }] } }])).toThrow(
      /empty: an entry without any form/u,
    )
  })
})

/** Readings of a form as a document shows it: of one element that covers all of its words, or of its single mark. */
function reachable(form: string) {
  if (form.length === 1) return lexicon.readingsOf(form)
  const stream = extractor.lay({ id: 'form', text: `${form} ` })
  return stream.end(0) < form.replace(/[\p{M}ـ]+$/u, '').length ? [] : stream.view(0).readings
}

describe('inflection', () => {
  const forms = (list: Array<{ form: string }>): string[] => list.map((f) => f.form)
  it.each([
    ['أعلن', 'يعلن', ['أعلنت', 'أعلنوا', 'أعلنا', 'يعلنون', 'تعلن', 'نعلن']],
    ['قال', 'يقول', ['قالت', 'قالوا', 'قلت', 'قلنا', 'يقولون', 'يقل']],
    ['أعطى', 'يعطي', ['أعطت', 'أعطوا', 'أعطيت', 'أعطينا', 'يعطون']],
    ['ناقش', 'يناقش', ['ناقشت', 'ناقشنا', 'يناقشون']],
    ['دعا', 'يدعو', ['دعت', 'دعوت', 'يدعون']],
  ])('conjugates %s', (perfect, imperfect, expected) => {
    expect(forms(conjugate(perfect, imperfect))).toEqual(expect.arrayContaining(expected))
  })
  it('makes duals and tanwin', () => {
    expect(forms(inflectNoun('دبابة'))).toEqual(expect.arrayContaining(['دبابتان', 'دبابتين', 'دبابتا', 'دبابتي']))
    expect(forms(inflectNoun('لواء'))).toEqual(expect.arrayContaining(['لواءان', 'لوائين']))
    expect(forms(inflectNoun('طن'))).toEqual(expect.arrayContaining(['طنا', 'طنان', 'طنين']))
    expect(forms(inflectNoun('سيارة إسعاف'))).toContain('سيارتا إسعاف')
  })
  it('makes sound plurals and participles', () => {
    expect(soundPlural('مسؤولون')).toEqual(expect.arrayContaining(['مسؤولين', 'مسؤولو']))
    expect(soundPlural('جنود')).toEqual(['جنود'])
    expect(forms(participles('مؤكد'))).toEqual(expect.arrayContaining(['مؤكدا', 'مؤكدة', 'مؤكدين']))
  })
})

describe('word list', () => {
  const words = loadWordList()
  const pos = (word: string): number => {
    const units = fold(word)
    return words.pos(units, 0, units.length)
  }
  it('tells parts of speech and does not know nonsense', () => {
    expect(pos('طاولة') & NOUN).toBe(NOUN)
    expect(pos('يكتب') & VERB).toBe(VERB)
    expect(pos('الذي') & FUNCTION).toBe(FUNCTION)
    expect(pos('ظظظظظ')).toBe(0)
  })
})
