import { describe, expect, it } from 'vitest'
import { extractor, record } from '../examples.ts'

describe('presentation-form ligatures', () => {
  const written = 'باعت البلدية 😀 ثﻼث شاحنات ومركبتين لﻸمن'
  it('are read as the letters they show, and every span slices the original', () => {
    const found = record(written)
    const points = Array.from(written)
    expect(found.document.length).toBe(points.length)
    expect(found.mentions.filter((m) => m.kind === 'vehicle').map((m) => [m.text, m.value.count])).toEqual([
      ['ثﻼث شاحنات', 3],
      ['مركبتين', 2],
    ])
    for (const m of found.mentions) expect(points.slice(m.start, m.end).join('')).toBe(m.text)
  })
  it('tokens slice the original too', () => {
    const points = Array.from(written)
    for (const t of extractor.tokenize({ id: 'x', text: written }).tokens) expect(points.slice(t.start, t.end).join('')).toBe(t.text)
  })
})
