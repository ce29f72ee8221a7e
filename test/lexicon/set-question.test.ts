/** Answers kept by reading set are those that the readings give. */
import { expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { SetQuestion } from '../../src/lexicon/set-question.ts'

it('answers as the readings do, the second time too, for sets made later as well', () => {
  const lexicon = loadLexicon()
  const isVerb = new SetQuestion(lexicon, (r) => r.verb === 'perfect')
  const asked = Array.from({ length: 150 }, (_, i) => i * 97)
  const truth = asked.map((set) => lexicon.sets[set]?.some((r) => r.verb === 'perfect'))
  for (let round = 0; round < 2; round++) expect(asked.map((set) => isVerb.holds(set))).toEqual(truth)
  expect(new Set(truth).size).toBe(2)
  const size = lexicon.sets.length
  let set = 0
  for (let other = 1; other <= 1200; other++) set = lexicon.union(other, size - other)
  expect(set).toBeGreaterThan(size)
  expect(isVerb.holds(set)).toBe(lexicon.sets[set]?.some((r) => r.verb === 'perfect'))
})
