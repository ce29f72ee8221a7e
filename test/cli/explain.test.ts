/** `waqai explain`, as a user runs it. */
import { describe, expect, it } from 'vitest'
import { sentence, workshop } from './harness.ts'

const { run, put } = workshop()
put('one.txt', sentence)

describe('explain', () => {
  it('tells why each fact and mention was found, with the place of its rule', () => {
    const { code, out, err } = run(['explain', 'one.txt'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^f1 aid \[occurred\] 30 trucks/mu)
    expect(out).toMatch(/frame aid\.deliver \(src\/facts\/frames\/aid\.ts:\d+\) opened by 0–4 سلمت/u)
    expect(out).toMatch(/donor: 5–12 اليابان: subject of the trigger/u)
    expect(out).toMatch(/vehicle شاحنة = truck \[src\/lexicon\/data\/vehicles\.json\]/u)
  })
  it('explains one fact, one mention, or what stands at a place, as JSON', () => {
    const fact = JSON.parse(run(['explain', 'one.txt', '--fact', 'f1', '--format', 'json']).out)
    expect(fact.facts).toHaveLength(1)
    expect(fact.rules['aid.deliver']).toMatch(/^src\/facts\/frames\/aid\.ts:\d+$/u)
    const mention = JSON.parse(run(['explain', 'one.txt', '--mention', 'm2', '--format', 'json']).out)
    expect(mention.mentions[0].derivation.rule).toBe(mention.mentions[0].mention.rule)
    const here = JSON.parse(run(['explain', 'one.txt', '--at', '14', '--format', 'json']).out)
    expect(here.mentions.map((m: { mention: { text: string } }) => m.mention.text)).toEqual(['30 شاحنة'])
    expect(here.place).toBeNull()
  })
  it('says what was tried where nothing was found', () => {
    const { out, code } = run(['explain', 'one.txt', '--at', '0'])
    expect(code).toBe(0)
    expect(out).toContain('0: no mention; in the sentence')
    expect(out).toContain('→ word سلمت: verb سلم = deliver')
    expect(run(['explain', 'one.txt', '--at', '4']).out).toContain('4: no word stands here')
  })
  it('asks which document is meant, and answers a wrong id with what there is', () => {
    put('many.jsonl', `${JSON.stringify({ id: 'a', text: 'لا شيء.' })}\n${JSON.stringify({ id: 'b', text: sentence })}\n`)
    expect(run(['explain', 'many.jsonl'])).toMatchObject({ code: 2, out: '' })
    expect(run(['explain', 'many.jsonl', '--document', 'b', '--fact', 'f1']).out).toContain('30 trucks')
    expect(run(['explain', 'many.jsonl', '--document', 'c']).err).toContain('no such document')
    expect(run(['explain', 'one.txt', '--fact', 'f99'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('f1 to') })
    expect(run(['explain', 'one.txt', '--at', '999']).err).toContain('code points long')
    expect(run(['explain', 'missing.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('no such file') })
  })
  it('reads standard input', () => {
    expect(run(['explain', '-', '--mention', 'm1'], sentence).out).toContain('m1 ')
  })
})
