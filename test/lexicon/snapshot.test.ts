/** The snapshot in `dist/` and the data files tell the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicon, loadWordList } from '../../src/lexicon/load.ts'
import { readSnapshot, writeSnapshot } from '../../src/lexicon/snapshot.ts'
import { fold } from '../../src/normalize/fold.ts'
import { createExtractor } from '../../src/pipeline/extractor.ts'

const root = join(import.meta.dirname, '../..')
const fresh = { lexicon: loadLexicon(), words: loadWordList() }
const bytes = writeSnapshot(fresh.lexicon, fresh.words)
const restored = readSnapshot(bytes)

describe('the snapshot', () => {
  it('that was built lies in dist, byte for byte', () => {
    expect(Buffer.compare(readFileSync(join(root, 'dist/lexicon.bin')), bytes)).toBe(0)
  })

  it('gives back the state it was made of, and can be written again', () => {
    expect(Buffer.compare(writeSnapshot(restored.lexicon, restored.words), bytes)).toBe(0)
  })

  it('gives back lexemes, readings and forms of several words as objects of their own, shared as before', () => {
    const { lexicon } = restored
    const { lexemes } = lexicon
    expect(lexemes).toEqual(fresh.lexicon.lexemes)
    expect(lexicon.sets).toBe(fresh.lexicon.sets)
    for (let set = 0; set < lexicon.sets; set++) {
      expect(lexicon.set(set)).toEqual(fresh.lexicon.set(set))
      for (const { lexeme } of lexicon.set(set)) expect(lexemes[lexeme.id]).toBe(lexeme)
    }
    for (const one of [lexicon, fresh.lexicon]) {
      expect(one.phrase('الولايات المتحده')?.lexeme.gloss).toBe('US')
      expect([one.phrase('المتحده الولايات'), one.phrase('الولايات')]).toEqual([undefined, undefined])
      expect([one.latin('ادهم'), one.latin('العبد الله'), one.latin('شاحنه'), one.latin('قخصث')]).toEqual(['Adham', 'Al-Abdullah', undefined, undefined])
    }
    expect(lexicon.lexemeOf('currency', 'USD')).toEqual(fresh.lexicon.lexemeOf('currency', 'USD'))
  })

  it('is a lexicon that can grow', () => {
    const { lexicon } = readSnapshot(writeSnapshot(fresh.lexicon, fresh.words))
    const lexeme = lexicon.addLexeme({ category: 'test', value: 'x', lemma: 'قخصث', props: {}, file: 'test' })
    lexicon.addForm(['قخصث'], { lexeme, number: 'sg' })
    lexicon.addForm(['قخصث', 'ضصثق'], { lexeme, number: 'pl' })
    const units = fold('قخصث')
    const word = lexicon.find(units, 0, units.length)
    expect(lexicon.set(lexicon.wordSet[word] as number)).toEqual([{ lexeme, number: 'sg' }])
    expect(lexicon.opensForm[word]).toBe(1)
    expect(fresh.lexicon.find(units, 0, units.length)).toBe(-1)
  })

  it('reads the same facts', () => {
    const text = 'قال وزير الدفاع إن 50 شاحنة وصلت إلى بغداد في 12 تموز 2021 بكلفة مليوني دولار.'
    expect(createExtractor({ resources: restored }).extract({ id: 'x', text })).toEqual(createExtractor().extract({ id: 'x', text }))
  })

  it('lies anywhere in a buffer that is a multiple of four', () => {
    const shifted = new Uint8Array(bytes.length + 8)
    shifted.set(bytes, 8)
    expect(readSnapshot(shifted.subarray(8)).lexicon.size).toBe(fresh.lexicon.size)
  })
})
