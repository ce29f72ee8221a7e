/** Spelling that carries no meaning changes no value: diacritics, tatweel, bidi marks, the digit system. */
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../../src/emit/schema.ts'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { SEEDS, SENTENCES } from './texts.ts'

const extractor = createExtractor()
const LETTER = /[\u0621-\u064a]/u
const MEANINGLESS = /[\u064b-\u0652\u0640\u200e\u200f\u202a-\u202e]/gu
const DIGITS = { arabic: '٠١٢٣٤٥٦٧٨٩', persian: '۰۱۲۳۴۵۶۷۸۹' }

/** `insert` decides what follows the k-th character; nothing is random. */
const spread = (text: string, insert: (unit: string, next: string, k: number) => string): string =>
  Array.from(text, (unit, k) => unit + insert(unit, Array.from(text.slice(k + 1, k + 3))[0] ?? ' ', k)).join('')
const HARAKAT = ['\u064e', '\u0650', '\u064f', '\u0652']

const CHANGES: Record<string, (text: string) => string> = {
  'diacritics after every third letter': (text) => spread(text, (unit, _next, k) => (LETTER.test(unit) && k % 3 === 0 ? (HARAKAT[k % 4] as string) : '')),
  'shadda and tanwin': (text) => spread(text, (unit, _next, k) => (LETTER.test(unit) && k % 5 === 0 ? '\u0651\u064b' : '')),
  'tatweel inside words': (text) => spread(text, (unit, next, k) => (/[بتثجحخسشصضطظعغفقكلمنهي]/u.test(unit) && LETTER.test(next) && k % 4 === 0 ? 'ــ' : '')),
  'bidi marks between words': (text) => text.replace(/ /gu, ' \u200f'),
  'bidi embeddings around words': (text) => text.replace(/(?<=\s)(\S+)(?=\s)/gu, '\u202b$1\u202c'),
  'Arabic digits': (text) => text.replace(/[0-9]/gu, (d) => DIGITS.arabic[Number(d)] as string),
  'Persian digits': (text) => text.replace(/[0-9]/gu, (d) => DIGITS.persian[Number(d)] as string),
}

/** What a text says, without places and without the marks that were put in. */
function meaning(record: DocumentRecord): { mentions: string[]; facts: string[] } {
  const plain = (value: unknown): string =>
    JSON.stringify(value)
      .replace(MEANINGLESS, '')
      .replace(/[٠-٩]/gu, (d) => String(DIGITS.arabic.indexOf(d)))
      .replace(/[۰-۹]/gu, (d) => String(DIGITS.persian.indexOf(d)))
  return {
    mentions: record.mentions.map((m) => plain([m.kind, m.value])),
    facts: record.facts.map((f) =>
      plain([f.type, f.subtype, f.status, Object.entries(f.roles).map(([role, list]) => [role, list.map((x) => x.value ?? x.text)])]),
    ),
  }
}

describe.each(Object.entries(CHANGES))('%s', (_name, change) => {
  it.each([...SEEDS, ...SENTENCES].map((text, k) => [text.slice(0, 40).trim(), text, k] as const))('%s…', (_head, text, k) => {
    const changed = change(text)
    const input = { id: String(k), date: '2021-07-18' }
    if (/[0-9]/u.test(text) || !_name.includes('digits')) expect(changed).not.toBe(text)
    expect(meaning(extractor.extract({ ...input, text: changed }))).toEqual(meaning(extractor.extract({ ...input, text })))
  })
})
