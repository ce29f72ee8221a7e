import { describe, expect, it } from 'vitest'
import { measure } from '../../src/build/confidence/measure.ts'
import stored from '../../src/facts/confidence.json' with { type: 'json' }
import { confidenceOf } from '../../src/facts/confidence.ts'
import { record } from '../examples.ts'

describe('confidence', () => {
  it('is the share of right facts of the rule, with its cases', () => {
    const [right, cases] = stored.rules['statement.verb.clause'] as [number, number]
    expect(cases).toBeGreaterThanOrEqual(5)
    expect(confidenceOf('statement.verb.clause', 'statement')).toEqual({ confidence: Math.round((100 * right) / cases) / 100, cases })
  })
  it('falls back to the type of a rare rule, and to all facts for a rare type', () => {
    expect(confidenceOf('statement.unheard-of', 'statement').cases).toBe(stored.types.statement[1])
    expect(confidenceOf('strength.unheard-of', 'strength').cases).toBe(stored.all[1])
  })
  it('stands on every fact with its cases', () => {
    for (const fact of record('قال وزير الصحة سامر العلي إن اللقاح وصل إلى 40 مستشفى.').facts) {
      expect(fact.confidence).toBeGreaterThan(0)
      expect(fact.cases).toBeGreaterThanOrEqual(5)
    }
  })
  it('counts no more right facts than facts, and most labelled facts are right', () => {
    const { rules, all } = measure()
    for (const [right, cases] of Object.values(rules)) expect(right).toBeLessThanOrEqual(cases)
    expect(all[1]).toBeGreaterThanOrEqual(80)
    expect(all[0] / all[1]).toBeGreaterThan(0.8)
  })
})
