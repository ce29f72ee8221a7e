import { describe, expect, it } from 'vitest'
import { readSentence } from '../../src/facts/chunks.ts'
import { feasible } from '../../src/facts/feasible.ts'
import { deliver } from '../../src/facts/frames/aid.ts'
import { planOf } from '../../src/facts/plan.ts'
import { extractor } from '../examples.ts'

const feasibleIn = (text: string): boolean => feasible(readSentence(extractor.read({ id: 'example', text }), 0), planOf(deliver))

describe('frames that a sentence can fill', () => {
  it.each(['سلمت المنظمة 20 شاحنة إلى وزارة الصحة', 'قدمت الحكومة 5 ملايين دولار للمتضررين'])('%s', (text) => expect(feasibleIn(text)).toBe(true))
  it.each(['أرسلت رسالتها أمس', 'منح فلان ثقته'])('not %s', (text) => expect(feasibleIn(text)).toBe(false))
})
