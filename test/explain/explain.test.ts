/** Explanations hold what records hold, and say why. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleLocations } from '../../src/build/rule-locations.ts'
import { Explanation, type PartWhy } from '../../src/explain/explain.ts'
import { CASCADE } from '../../src/extractors/registry.ts'
import { FRAMES } from '../../src/facts/frames/registry.ts'
import { createExtractor, type Extractor } from '../../src/pipeline/extractor.ts'

const root = join(import.meta.dirname, '../..')
let extractor: Extractor
beforeAll(() => {
  extractor = createExtractor()
})
const explain = (text: string): Explanation => new Explanation(extractor, { id: 'x', text })
const rulesOf = (part: PartWhy): string[] => [part.rule, ...part.parts.flatMap(rulesOf)]

describe('records', () => {
  it('are the same whether anyone listens or not, and every mention and fact of the seeds is explained', () => {
    for (const file of readdirSync(join(root, 'seeds'))) {
      const text = readFileSync(join(root, 'seeds', file), 'utf8')
      const why = new Explanation(extractor, { id: file, text })
      expect(why.record).toEqual(extractor.extract({ id: file, text }))
      const points = Array.from(text)
      for (const [i, mention] of why.record.mentions.entries()) {
        const { derivation } = why.mention(i)
        if (derivation === null) expect(mention.rule).toBe('dates/header')
        else {
          expect(derivation.rule).toBe(mention.rule)
          const words = (part: PartWhy): PartWhy['words'][number][] => [...part.words, ...part.parts.flatMap(words)]
          for (const word of words(derivation)) expect(points.slice(word.start, word.end).join('')).toBe(word.text)
        }
      }
      for (const [i, fact] of why.record.facts.entries()) {
        const framed = FRAMES.some((frame) => frame.rule === fact.rule)
        if (framed) expect(why.fact(i).tellings.length, `${file} ${fact.id}`).toBeGreaterThan(0)
        expect(() => JSON.stringify(why.fact(i))).not.toThrow()
      }
    }
  })
})

describe('a mention', () => {
  it('names its rule, the inner matches and only the lexemes that its rules asked for', () => {
    const why = explain('بلغت كلفة السد 45 مليون يورو.')
    const { mention, derivation } = why.mention(why.record.mentions.findIndex((m) => m.kind === 'money'))
    expect(mention.text).toBe('45 مليون يورو')
    expect(rulesOf(derivation as PartWhy)).toEqual(['amounts/money', 'numerals/cardinal'])
    expect(derivation?.words.map((w) => [w.text, w.lexemes.map((l) => `${l.file}:${l.value}`)])).toEqual([['يورو', ['currencies:EUR']]])
    expect(derivation?.parts[0]?.words.map((w) => w.kind)).toEqual(['number', 'word'])
  })
})

describe('a fact', () => {
  it('names its trigger, how each role was found, and the words its status rests on', () => {
    const why = explain('من المقرر أن تسلم اليابان 30 شاحنة لوزارة الزراعة.')
    const [telling] = why.fact(why.record.facts.findIndex((f) => f.type === 'aid')).tellings
    expect(telling?.trigger.text).toBe('تسلم')
    expect(telling?.status).toBe('planned')
    expect(telling?.statusWords.map((w) => [w.text, w.without])).toEqual([['أن', 'occurred']])
    expect(Object.fromEntries((telling?.roles ?? []).map((r) => [r.role, r.why.split(',')[0]]))).toEqual({
      donor: 'subject of the trigger',
      item: 'bare argument of the trigger',
      recipient: 'phrase under “for”',
    })
  })
  it('has no such words when nothing but the trigger gives its status', () => {
    const why = explain('سلمت اليابان 30 شاحنة لوزارة الزراعة.')
    expect(why.fact(why.record.facts.findIndex((f) => f.type === 'aid')).tellings[0]?.statusWords).toEqual([])
  })
})

describe('a place without a mention', () => {
  it('shows its words and the rules that were turned down, with their reasons', () => {
    const text = 'قضى فيها نصف ما مضى من عمره.'
    const place = explain(text).place(text.indexOf('نصف'))
    expect(place.sentence?.text).toBe(text)
    expect(place.words.find((w) => w.here)).toMatchObject({ text: 'نصف', kind: 'word' })
    expect(place.considered).toContainEqual(expect.objectContaining({ rule: 'amounts/fraction', text: 'نصف', outcome: expect.stringMatching(/\w/u) }))
  })
  it.each([
    ['مدينة جميلة تنام باكرا.', 'مدينة', 'places/area', 'lex(country|place)', 'جميلة'],
    ['منذ البداية كان الجو حارا.', 'البداية', 'dates/since', 'item(date)', 'كان'],
  ])('says of «%s» what the nearest rule asks for where it stopped', (text, word, rule, wanted, found) => {
    const { nearest } = explain(text).place(text.indexOf(word))
    expect(nearest).toContainEqual(expect.objectContaining({ rule, found, wanted: expect.arrayContaining([wanted]) }))
  })
  it('names no rule that would take any word', () => {
    expect(
      explain('جاء الولد راكضا مسرورا.')
        .place(4)
        .nearest.filter((n) => n.rule === 'amounts/model'),
    ).toEqual([])
  })
  it('lists frames of the sentence that lack a role', () => {
    const text = 'وقعت أمس خلافات عن مذكرة تفاهم.'
    const { frames } = explain(text).place(0)
    expect(frames.map((f) => f.rule)).toContain('agreement.sign')
    expect(frames[0]?.requires.length).toBeGreaterThan(0)
  })
  it('outside of sentences holds no word', () => {
    expect(explain('سلمت  اليابان').place(5)).toMatchObject({ sentence: null, words: [] })
  })
})

describe('places of definitions', () => {
  it('are known for every rule and frame, and stand in the source', () => {
    const ids = [...CASCADE.flatMap((phase) => phase.rules.map((rule) => rule.id)), ...FRAMES.map((frame) => frame.rule)]
    const places = ruleLocations(['src/extractors', 'src/facts', 'src/pipeline'], ids)
    for (const id of ids) {
      const [path = '', line = ''] = places[id]?.split(':') ?? []
      expect(existsSync(join(root, path)), id).toBe(true)
      const text = readFileSync(join(root, path), 'utf8').split('\n')[Number(line) - 1] as string
      const name = id.slice(id.search(/[/.]/u) + 1)
      expect(text.includes(`'${id}'`) || text.includes(`'${name}`) || text.includes(`'${name.replace(/-self$/u, '')}'`) || text.includes('`'), id).toBe(true)
    }
  })
})
