/** The configuration as the library takes it. */
import { describe, expect, it } from 'vitest'
import { type Config, createExtractor, type DocumentRecord } from '../../src/index.ts'

const read = (text: string, config: Config): DocumentRecord => createExtractor({ config }).extract({ id: 'x', text })

describe('own words', () => {
  const tractor = 'وصلت 12 جرارا إلى بغداد.'
  it('decide what a spelling means, in every form', () => {
    const class_ = (text: string, config: Config): unknown => read(text, config).mentions.find((m) => m.kind === 'vehicle')?.value
    expect(class_(tractor, {})).toMatchObject({ class: 'tractor', count: 12 })
    const own: Config = { vehicles: [{ class: 'farm_machine', forms: ['جرار'], plural: ['جرارات'], gender: 'm' }] }
    expect(class_(tractor, own)).toMatchObject({ class: 'farm_machine', count: 12 })
    expect(class_('وصل جراران إلى بغداد.', own)).toMatchObject({ class: 'farm_machine', count: 2 })
    expect(class_('وصلت 5 جرارات إلى بغداد.', own)).toMatchObject({ class: 'farm_machine', count: 5 })
  })
  it('open frames when they are verbs of a known meaning', () => {
    const text = 'زقمت اليابان 30 شاحنة لوزارة الزراعة.'
    const config: Config = { lexicon: [{ category: 'verb', entries: [{ perfect: ['زقم'], imperfect: ['يزقم'], value: 'deliver' }] }] }
    const types = (c: Config): string[] => read(text, c).facts.map((f) => f.type)
    expect(types({})).not.toContain('aid')
    expect(types(config)).toContain('aid')
  })
  it('stay with the extractor that was given them', () => {
    read('وصلت هيئة قزبان.', { lexicon: [{ category: 'organization', entries: [{ forms: ['هيئة قزبان'], gloss: 'Board of Qazban' }] }] })
    expect(read('وصلت هيئة قزبان.', {}).entities.map((e) => e.latin)).not.toContain('Board of Qazban')
  })
  it('need a category that some rule reads', () => {
    expect(() => createExtractor({ config: { lexicon: [{ category: 'vehicel', entries: [] }] } })).not.toThrow()
    expect(() => createExtractor({ config: { lexicon: [{ category: 'vehicel', entries: [{ forms: ['زقم'] }] }] } })).toThrow(
      /lexicon\.0\.category: no rule reads the category "vehicel" \(did you mean "vehicle/u,
    )
  })
})

describe('known entities', () => {
  const entities: Config['entities'] = [
    { kind: 'person', name: 'ماركو زنبيلي', aliases: ['أبو خالد القرشي'], latin: 'Marco Zambilli', wikidata: 'Q42' },
    { kind: 'organization', name: 'حزب السنبلة', aliases: ['تيار المنجل'], latin: 'Sunbula Party', type: 'party' },
    { kind: 'place', name: 'فرنسا', aliases: ['بلاد الغال'] },
  ]
  const text = 'قال ماركو زنبيلي إن حزب السنبلة يرحب بالوفد. وأضاف القرشي أن تيار المنجل زار بلاد الغال. وشكر أبو خالد القرشي فرنسا.'
  it('gather their names under one', () => {
    const found = read(text, { entities }).entities
    expect(found.find((e) => e.wikidata === 'Q42')).toMatchObject({ kind: 'person', name: 'ماركو زنبيلي', latin: 'Marco Zambilli' })
    expect(found.filter((e) => e.kind === 'person')).toHaveLength(1)
    expect(found.find((e) => e.name === 'حزب السنبلة')).toMatchObject({ aliases: ['تيار المنجل'], type: 'party', latin: 'Sunbula Party' })
    expect(found.filter((e) => e.kind === 'place')).toMatchObject([{ name: 'فرنسا', aliases: ['بلاد الغال'], country: 'FR' }])
  })
  it('bear the user’s name when a text has only another one', () => {
    expect(read('زار الرئيس بلاد الغال.', { entities }).entities).toMatchObject([{ name: 'فرنسا', aliases: ['بلاد الغال'] }])
    expect(read('زار الرئيس فرنسا.', {}).entities).toMatchObject([{ name: 'فرنسا', aliases: [] }])
  })
})

describe('facts that are not wanted', () => {
  const text = 'سلمت اليابان 30 شاحنة جديدة. وقتل 5 أشخاص في انفجار بغداد.'
  const types = (facts: Config['facts']): string[] => read(text, { facts }).facts.map((f) => f.type)
  it('leave their numbers to others', () => {
    expect(types({})).toEqual(expect.arrayContaining(['aid']))
    const without = read(text, { facts: { types: { aid: false } } }).facts
    expect(without.map((f) => f.type)).not.toContain('aid')
    expect(without.flatMap((f) => Object.values(f.roles).flat()).map((f) => f.text)).toContain('30 شاحنة')
    expect(types({ types: { aid: false, figure: false } })).not.toContain('figure')
  })
  it('are named by type or frame; the frame counts more', () => {
    const rule = read(text, {}).facts.find((f) => f.type === 'aid')?.rule as string
    expect(types({ frames: { [rule]: false } })).not.toContain('aid')
    expect(types({ types: { aid: false }, frames: { [rule]: true } })).toContain('aid')
    expect(() => types({ frames: { [`${rule}x`]: false } })).toThrow(`did you mean "${rule}"`)
  })
  it('are statements and positions too', () => {
    const said = 'قال وزير الدفاع خالد العبيدي إن القوات تتقدم.'
    const of = (config: Config): string[] => read(said, config).facts.map((f) => f.type)
    expect(of({})).toEqual(expect.arrayContaining(['statement', 'position']))
    expect(of({ facts: { types: { statement: false, position: false } } })).not.toEqual(expect.arrayContaining(['statement', 'position']))
  })
})

describe('a wrong configuration', () => {
  it('says where', () => {
    expect(() => createExtractor({ config: { outptu: {} } as Config })).toThrow('config: unknown field "outptu" (did you mean "output"?)')
    expect(() => createExtractor({ config: { lexiconFiles: ['a.json'] } })).toThrow('the library reads no files')
    expect(() => createExtractor({ config: 7 as unknown as Config })).toThrow('config: expected object, received number')
  })
})
