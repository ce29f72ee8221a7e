/** Configuration files, as the built command line reads them. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Json, records, sentence, workshop } from './harness.ts'

const { work, run, put } = workshop()
const json = (value: unknown): string => JSON.stringify(value, null, 2)
const text = 'سلمت اليابان 3 كاسحات ثلوج لوزارة الزراعة في 4 حزيران 2019.'
const vehicles = [{ class: 'snowplow', forms: ['كاسحة ثلوج'], plural: ['كاسحات ثلوج'], gender: 'f' }]
const classes = (record: Json): string[] => record.mentions.filter((m: Json) => m.kind === 'vehicle').map((m: Json) => m.value.class)

describe('a configuration file', () => {
  it('is found from the working folder upward, named by --config, left out by --no-config', () => {
    put('up/waqai.config.json', json({ vehicles }))
    put('up/text.txt', text)
    const cwd = join(work, 'up/a/b')
    mkdirSync(cwd, { recursive: true })
    const of = (...args: string[]): string[] => classes(records(run(['extract', '../../text.txt', '--format', 'jsonl', ...args], '', { cwd }))[0])
    expect(of()).toEqual(['snowplow'])
    expect(of('--no-config')).not.toContain('snowplow')
    put('other.json', json({ vehicles: [{ ...vehicles[0], class: 'plow' }] }))
    expect(of('--config', '../../../other.json')).toEqual(['plow'])
    expect(run(['extract', 'up/text.txt', '--config', 'nowhere.json'])).toMatchObject({ code: 2, out: '' })
    expect(run(['extract', 'up/text.txt', '--config', 'up/waqai.config.json', '--verbose']).err).toContain('configured by up/waqai.config.json')
  })
  it.each(['ts', 'js', 'mjs'])('may be a module: .%s', (extension) => {
    const folder = `module-${extension}`
    put(`${folder}/package.json`, json({ type: 'module' }))
    const typed = extension === 'ts' ? ' satisfies { vehicles: unknown[] }' : ''
    put(`${folder}/waqai.config.${extension}`, `console.log('noise')\nexport default { vehicles: ${json(vehicles)} }${typed}\n`)
    const done = run(['extract', '-'], text, { cwd: join(work, folder) })
    expect(classes(records(done)[0])).toEqual(['snowplow'])
    put(`${folder}/waqai.config.${extension}`, 'export default {')
    expect(run(['extract', '-'], text, { cwd: join(work, folder) }).err).toContain(`waqai.config.${extension}`)
  })
  it('works the same on threads, in explain, tokenize and report', () => {
    put('all/waqai.config.json', json({ vehicles }))
    const options = { cwd: join(work, 'all') }
    const alone = run(['extract', '-', '--jobs', '1'], text, options)
    expect(run(['extract', '-', '--jobs', '2', '--timeout', '5m'], text, options).out).toBe(alone.out)
    expect(run(['explain', '-'], text, options).out).toContain('vehicle كاسحة ثلوج = snowplow [waqai.config]')
    expect(run(['report', '-'], text, options).out).toContain('snowplow')
    expect(run(['tokenize', '-'], text, options).code).toBe(0)
  })
  it('reads lexicon files that stand beside it', () => {
    put('files/words/units.json', json({ source: 'hand', category: 'organization', entries: [{ forms: ['هيئة قزبان'], gloss: 'Qazban Authority' }] }))
    put('files/waqai.config.json', json({ lexiconFiles: ['words/units.json'] }))
    put('files/deep/text.txt', 'وقعت هيئة قزبان اتفاقا مع وزارة الزراعة.')
    const [record] = records(run(['extract', 'text.txt'], '', { cwd: join(work, 'files/deep') }))
    expect(record.entities.map((e: Json) => e.latin)).toContain('Qazban Authority')
    put('files/words/units.json', '{\n  "source": "hand",\n  "category": "organisation",\n  "entries": []\n}')
    const wrong = run(['extract', 'text.txt'], '', { cwd: join(work, 'files/deep') })
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('../words/units.json:3:15: no rule reads the category "organisation" (did you mean "organization"?)')
  })
})

describe('defaults of flags', () => {
  const facts = (...args: string[]): Json[] => records(run(['extract', '-', ...args], `${sentence} وقتل 5 أشخاص.`, { cwd: join(work, 'defaults') }))
  it('stand in the configuration, and give way to the command line', () => {
    put('defaults/waqai.config.json', json({ output: { format: 'facts', types: ['aid'], offsets: 'utf16', minConfidence: 0.1 } }))
    expect(facts().map((f) => f.type)).toEqual(['aid'])
    expect(facts('--types', 'casualties').map((f) => f.type)).toEqual(['casualties'])
    expect(facts('--format', 'jsonl')[0].document.offsetUnit).toBe('utf16')
    expect(facts('--format', 'jsonl', '--offsets', 'codepoint')[0].document.offsetUnit).toBe('codepoint')
    expect(facts('--output-csv', 'facts.csv')).toEqual([])
  })
  it('hold for check as well', () => {
    put('ratchet/news/a.txt', `${sentence} وقتل 5 أشخاص في انفجار.`)
    const cwd = { cwd: join(work, 'ratchet') }
    expect(run(['check', 'news', '--golden', 'golden', '--update'], '', cwd).code).toBe(0)
    put('ratchet/news/a.txt', `${sentence} وقتل 6 أشخاص في انفجار.`)
    expect(run(['check', 'news', '--golden', 'golden'], '', cwd).code).toBe(1)
    put('ratchet/waqai.config.json', json({ check: { minF1: 0.1 } }))
    expect(run(['check', 'news', '--golden', 'golden'], '', cwd).code).toBe(0)
    expect(run(['check', 'news', '--golden', 'golden', '--min-f1', '0.999'], '', cwd).code).toBe(1)
  })
})

describe('a mistake', () => {
  const err = (content: string): string => {
    put('wrong/waqai.config.json', content)
    const done = run(['extract', '-'], text, { cwd: join(work, 'wrong') })
    expect(done).toMatchObject({ code: 2, out: '' })
    return done.err
  }
  it.each([
    ['{\n  "vehicle": []\n}', 'waqai.config.json:2:3: unknown field "vehicle" (did you mean "vehicles"?)'],
    ['{"output": {"format": "fact"}}', '1:23: output.format: "fact" is not one of json, jsonl, facts'],
    ['{"output": {"format": "fact"}}', '(did you mean "facts"?)'],
    ['{"facts": {"types": {"aids": false}}}', '(did you mean "aid"?)'],
    ['{"facts": {"frames": {"aid.delivr": false}}}', 'there is no such frame (did you mean "aid.deliver"?)'],
    ['{"entities": [\n {"kind": "person"}]}', '2:2: entities.0: the field "name" is missing'],
    ['{"check": {"minF1": 2}}', '1:21: check.minF1'],
    ['{"lexicon": [{"category": "vehicle", "entries": [{"forms": ["س"], "props": {"x": {}}}]}]}', 'expected string or number or boolean or array'],
    ['{"vehicles": [}', 'waqai.config.json:1:15: not JSON'],
    ['', 'the file is empty'],
    ['[]', 'expected object, received array'],
  ])('%s', (content, message) => expect(err(content)).toContain(message))
  it('counts all that is wrong', () => {
    expect(err('{"a": 1, "b": 2, "c": 3}')).toContain('(and 2 more)')
  })
})
