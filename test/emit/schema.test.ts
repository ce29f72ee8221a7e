import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchema, SCHEMA_NAMES } from '../../src/emit/json-schema.ts'
import { codePointOffsets } from '../../src/emit/offsets.ts'
import { romanize } from '../../src/emit/romanize.ts'
import { RecordSchema } from '../../src/emit/schema.ts'
import { record } from '../examples.ts'

const root = join(import.meta.dirname, '../..')

describe('schemas', () => {
  it.each(SCHEMA_NAMES)('schemas/%s.schema.json is fresh (npm run schemas)', (name) => {
    expect(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')).toBe(jsonSchema(name))
  })
  it('refuse a role that the type does not have, and a long summary', () => {
    const good = record('سلمت اليابان 30 شاحنة لوزارة الزراعة.')
    expect(RecordSchema.safeParse(good).success).toBe(true)
    const [fact] = good.facts
    expect(RecordSchema.safeParse({ ...good, facts: [{ ...fact, roles: { nonsense: fact?.roles.item } }] }).success).toBe(false)
    expect(RecordSchema.safeParse({ ...good, facts: [{ ...fact, summary: 'x'.repeat(81) }] }).success).toBe(false)
  })
})

describe('offsets', () => {
  it('count code points, surrogate pairs once', () => {
    const point = codePointOffsets('a😀ب😀c')
    expect([0, 1, 3, 4, 6, 7].map(point)).toEqual([0, 1, 2, 3, 4, 5])
  })
  it('slice exactly, for every span, in any text', () => {
    const words = [
      'قال',
      'وزير',
      'الصحة',
      '50',
      'شاحنة',
      '😀',
      'مليون',
      'دولار',
      '،',
      '.',
      '"',
      '\n',
      'محمد',
      'في',
      '2019',
      '\u200f',
      'ً',
      '\ud800',
      'أن',
      'إلى',
      'العراق',
      '(',
      ')',
      'لل',
      'وو',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ')
        const points = Array.from(text)
        const found = record(text)
        const spans = [...found.mentions, ...found.facts.flatMap((f) => [...f.evidence, ...Object.values(f.roles).flat()])]
        for (const s of spans) expect(points.slice(s.start, s.end).join('')).toBe(s.text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('metamorphic', () => {
  const text = 'سلمت اليابان 30 شاحنة و12 مليون دولار لوزارة الزراعة في 4 حزيران 2019. قال وزير الصحة نبيل حداد إن العمل بدأ.'
  const values = (t: string) =>
    record(t).mentions.map((m) => ({
      kind: m.kind,
      value: JSON.stringify({ ...m.value, name: undefined, titles: undefined, latin: undefined, of: undefined }),
    }))
  const expected = values(text)
  it.each([
    ['diacritics', text.replace(/([بتسل])(?=[\u0621-\u064a])/gu, '$1\u064e')],
    ['tatweel', text.replace(/حزيران/gu, 'حـزيـران').replace('شاحنة', 'شـاحنة')],
    ['Arabic-Indic digits', text.replace(/\d/gu, (d) => String.fromCharCode(0x660 + Number(d)))],
    ['Persian digits', text.replace(/\d/gu, (d) => String.fromCharCode(0x6f0 + Number(d)))],
    ['bidi marks', text.replace(/ (?=\d)/gu, ' \u200f')],
    ['double spaces', text.replace(/ /gu, '  ')],
  ])('%s change no value', (_what, variant) => {
    expect(variant).not.toBe(text)
    expect(values(variant)).toEqual(expected)
  })
})

describe('romanize', () => {
  it.each([
    ['نجم', 'Najam'],
    ['الجبوري', 'al-Jaburi'],
    ['سامر', 'Samar'],
  ])('%s → %s', (name, latin) => {
    expect(romanize(name)).toBe(latin)
  })
  it('prefers the usual spelling and never writes Arabic script', () => {
    expect(romanize('محمد نجم', (w) => (w === 'محمد' ? 'Mohammed' : undefined))).toBe('Mohammed Najam')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ب', 'ش', 'ة', 'ى', 'ئ', 'ـ', ' ', 'ڤ', '٣', '“') }), (name) => {
        expect(/\p{Script=Arabic}/u.test(romanize(name))).toBe(false)
        expect(romanize(name)).not.toBe('')
      }),
    )
  })
})
