/** Spelling that carries no meaning changes no value and no fact, and moves every mention exactly as far as its characters moved. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/cli/inputs/content/markdown.ts'
import { createExtractor } from '../../src/pipeline/extractor.ts'
import { CHANGES, difference } from './spellings.ts'
import { SEEDS, SENTENCES } from './texts.ts'

const extractor = createExtractor()
const folder = join(import.meta.dirname, '../documents')
const DOCUMENTS = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'))
const QUOTED = [
  'قال الناطق باسم البلدية: "خصصنا 40 ألف يورو للمكتبة". وأضاف أن "العمل ينتهي في آذار 2019".',
  'أكد رئيس الجمعية («بيت الحرف») أن «المعرض استقبل 300 زائر»، وأعلن افتتاح فرع جديد في كردستان.',
]
const TEXTS = [...SEEDS, ...DOCUMENTS, ...SENTENCES, ...QUOTED]

describe.each(Object.entries(CHANGES))('%s', (_name, change) => {
  const differences = TEXTS.map((text) => [text.slice(0, 40).trim(), difference(text, change, extractor)] as const)
  it('finds something to change', () => {
    expect(differences.some(([, what]) => what !== undefined)).toBe(true)
  })
  it('changes nothing else', () => {
    expect(differences.filter(([, what]) => typeof what === 'string')).toEqual([])
  })
})

describe('lines wrapped elsewhere', () => {
  const wrapped = (text: string, width: number): string =>
    text
      .split('\n')
      .map((line) => line.replace(new RegExp(`(.{${width}}\\S*) `, 'gu'), '$1\n'))
      .join('\n\n')
  it.each([20, 45, 80])('after %d characters, Markdown paragraphs read the same', (width) => {
    // A line of Markdown that begins with a number and a stop, a dash or a sign is a list or a title wherever it is wrapped.
    const texts = DOCUMENTS.filter((text) => !/[#>*+|-]|\d[.)]/u.test(text))
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) {
      expect(wrapped(text, width)).not.toBe(text)
      expect(readMarkdown(wrapped(text, width)).text).toBe(readMarkdown(text.replaceAll('\n', '\n\n')).text)
    }
  })
})
