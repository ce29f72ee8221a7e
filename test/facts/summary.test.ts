import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactType } from '../../src/emit/schema.ts'
import { FACT_TYPES } from '../../src/emit/schema.ts'
import type { FactDraft, FillerDraft } from '../../src/facts/draft.ts'
import { Fillers } from '../../src/facts/fillers.ts'
import { gerund, participle, past, plural, third } from '../../src/facts/summary/english.ts'
import { lookUp } from '../../src/facts/summary/glossary.ts'
import { summarize } from '../../src/facts/summary/summary.ts'
import { translate } from '../../src/facts/summary/translate.ts'
import { dateText } from '../../src/facts/summary/values.ts'
import { Words } from '../../src/facts/summary/words.ts'
import { foldWord } from '../../src/normalize/fold.ts'
import { extractor, record } from '../examples.ts'

/** A stream whose fillers have no mentions: enough for words and names. */
const read = (text: string) => {
  const stream = extractor.read({ id: 'example', text })
  return { stream, fillers: new Fillers(stream, [], []) }
}
const gist = (text: string, nominal = false) => {
  const { stream, fillers } = read(text)
  return translate(Words.ofElements(stream, 0, stream.length, fillers), 70, nominal)
}

describe('offices of several words', () => {
  it('keep their name when their first word was read alone before', () => {
    expect(gist('رئيس النادي يزور المدينة')).toContain('head of club')
    expect(gist('رئيس الوزراء يزور المدينة')).toContain('prime minister')
  })
})

describe('two adjectives of one noun', () => {
  it.each([
    ['الدول العربية والإسلامية ترفض القرار', 'Arab and Islamic states reject decision'],
    ['التعاون العسكري والأمني بين الطرفين طويل', 'military and security cooperation'],
  ])('%s', (said, english) => {
    expect(gist(said)).toContain(english)
  })
})

describe('long statements', () => {
  it('read their beginning alike wherever the part that is looked at ends', () => {
    const tail = (letters: number): string => `و${'ن'.repeat(letters)} ${'في البيت القديم قرب السوق الكبير وقت العصر '.repeat(8)}`
    const summaries = Array.from(
      { length: 14 },
      (_, k) => record(`قال الوزير إن الولايات المتحدة ${tail(k + 3)}.`).facts.find((f) => f.type === 'statement')?.summary,
    )
    expect(new Set(summaries).size).toBe(1)
    expect(summaries[0]).toContain('US')
  })
})

describe('English forms', () => {
  it.each([
    ['sign', 'signed', 'signed', 'signs', 'signing'],
    ['carry out', 'carried out', 'carried out', 'carries out', 'carrying out'],
    ['take', 'took', 'taken', 'takes', 'taking'],
    ['stop', 'stopped', 'stopped', 'stops', 'stopping'],
    ['reach', 'reached', 'reached', 'reaches', 'reaching'],
  ])('%s', (verb, ...forms) => {
    expect([past(verb), participle(verb), third(verb), gerund(verb)]).toEqual(forms)
  })
  it.each([
    ['city', 'cities'],
    ['bus', 'buses'],
    ['day', 'days'],
  ])('%s → %s', (one, many) => {
    expect(plural(one)).toBe(many)
  })
})

describe('glossary', () => {
  it.each([
    ['اتفاقيات', 'noun', { text: 'agreements' }],
    ['سفينتين', 'noun', { text: 'ships', plural: true }],
    ['وزارت', 'noun', { text: 'ministry' }],
    ['جديدا', 'adjective', 'new'],
    ['اقتصادية', 'adjective', 'economic'],
    ['أعلنت', 'verb', { base: 'announce', tense: 'perfect' }],
    ['يزورون', 'verb', { base: 'visit', tense: 'imperfect' }],
  ] as const)('%s', (form, reading, value) => {
    const found = lookUp(foldWord(form))[reading]
    if (typeof value === 'string') expect(found).toBe(value)
    else expect(found).toMatchObject(value)
  })
  it('has nothing for an unknown word', () => {
    expect(lookUp(foldWord('زغلبوط'))).toEqual({})
  })
})

describe('gists', () => {
  it.each([
    ['التحالف سيواصل دعم القوات الكردية', 'coalition will continue support for Kurdish forces'],
    ['الحكومة وقعت اتفاقا جديدا مع الشركة', 'government signed new agreement with company'],
    ['وصلت السفن إلى الميناء', 'ships arrived to port'],
    ['تم توقيع الاتفاق', 'agreement signed'],
    ['سيتم توقيع الاتفاق', 'agreement to be signed'],
    ['الجيش لم يهاجم المدينة', 'army did not attack city'],
  ])('%s → %s', (text, english) => {
    expect(gist(text)).toContain(english)
  })
  it('a noun phrase is one only where it may be', () => {
    expect(gist('وصول السفن إلى الميناء', true)).toBe('ship arrival to port')
    expect(gist('وصول السفن إلى الميناء', false)).toBe('')
  })
  it('end before a word that is not known', () => {
    expect(gist('الحكومة زغلبطت الاتفاق الجديد')).toBe('')
    expect(gist('الحكومة وقعت اتفاقا زغلبوطا')).not.toMatch(/zgh/iu)
  })
})

describe('dates in words', () => {
  it.each([
    ['2022-09-21', '21 Sep 2022'],
    ['2020-12', 'Dec 2020'],
    ['2015/..', 'since 2015'],
    ['../2015', 'until 2015'],
    ['2014-22', 'summer 2014'],
    ['2019-34', 'Q2 2019'],
    ['2019-41', 'H2 2019'],
    ['XXXX-12-31', '31 Dec'],
    ['199X', '1990s'],
    ['2015-01/2015-03', 'Jan 2015 to Mar 2015'],
    [null, ''],
  ])('%s → %s', (edtf, text) => {
    expect(dateText(edtf)).toBe(text)
  })
})

describe('the line of each type', () => {
  /** A draft whose fillers are given by their words in the text. */
  const draft = (text: string, type: FactType, roles: Record<string, string | FillerDraft>, more: Partial<FactDraft> = {}): FactDraft => ({
    type,
    status: 'occurred',
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, filler]) => {
        if (typeof filler !== 'string') return [role, [filler]]
        const start = text.indexOf(filler)
        return [role, [{ start, end: start + filler.length }]]
      }),
    ),
    evidence: [{ start: 0, end: text.length }],
    rule: 'test',
    confidence: 1,
    summary: '',
    summaryAr: '',
    ...more,
  })
  const time: FillerDraft = { start: 0, end: 1, value: { edtf: '2020-05-04' } }
  const people = (value: number): FillerDraft => ({ start: 0, end: 1, value: { value, unit: '{person}', bound: 'exact' } })
  const money: FillerDraft = { start: 0, end: 1, value: { amount: 2e9, currency: 'USD', bound: 'exact' } }
  const text = 'العراق، فرنسا، بغداد، وزير الصحة، الجيش العراقي، المخدرات، الصادرات، الزلزال، البرلمان، القانون، الحكومة'
  const cases: Array<[FactType, Record<string, string | FillerDraft>, Partial<FactDraft>, string]> = [
    ['aid', { amount: money, recipient: 'العراق', time }, {}, '$2B aid to Iraq 4 May 2020'],
    ['agreement', { kind: 'القانون', time }, { subtype: 'renewed' }, 'law renewed 4 May 2020'],
    ['meeting', { participant: 'وزير الصحة', place: 'بغداد', time }, {}, 'health minister met in Baghdad 4 May 2020'],
    ['visit', { visitor: 'وزير الصحة', destination: 'فرنسا' }, { status: 'planned' }, 'health minister to visit France'],
    ['attack', { attacker: 'الجيش العراقي', target: 'بغداد', killed: people(4) }, {}, '4 killed in Iraqi army attack on Baghdad'],
    ['casualties', { killed: people(4), wounded: people(1200), place: 'بغداد', time }, {}, '4 killed, 1,200 wounded in Baghdad 4 May 2020'],
    ['arrest', { count: people(3), agent: 'الجيش العراقي' }, { subtype: 'arrested' }, '3 people arrested by Iraqi army'],
    ['seizure', { item: 'المخدرات', place: 'بغداد' }, {}, 'drugs seized in Baghdad'],
    ['control', { territory: 'بغداد', controller: 'الجيش العراقي' }, { subtype: 'liberated' }, 'Baghdad liberated by Iraqi army'],
    ['movement', { actor: 'الجيش العراقي', origin: 'بغداد' }, { subtype: 'withdrawn' }, 'Iraqi army withdrew from Baghdad'],
    ['strength', { unit: { start: 0, end: 1, value: { echelon: 'brigade', count: 16 } } }, {}, '16 brigades'],
    ['appointment', { person: 'فرنسا', position: 'وزير الصحة' }, { subtype: 'appointed' }, 'France appointed health minister'],
    ['position', { holder: 'فرنسا', title: 'وزير الصحة' }, {}, 'France, health minister'],
    ['transaction', { amount: money, seller: 'فرنسا', buyer: 'العراق' }, { subtype: 'sale', status: 'planned' }, '$2B planned sale from France to Iraq'],
    [
      'transaction',
      { item: 'المخدرات', seller: 'فرنسا', buyer: 'العراق' },
      { subtype: 'purchase', status: 'planned' },
      'drugs to be bought by Iraq from France',
    ],
    ['indicator', { value: money, measure: 'الصادرات', place: 'العراق' }, {}, '$2B exports in Iraq'],
    ['disaster', { kind: 'الزلزال', killed: people(9), place: 'فرنسا' }, {}, '9 killed in earthquake in France'],
    ['vote', { body: 'البرلمان', subject: 'القانون', time }, {}, 'parliament voted on law 4 May 2020'],
    ['stance', { actor: 'العراق', target: 'فرنسا' }, { subtype: 'accuse' }, 'Iraq accuses France'],
    ['statement', { speaker: 'البرلمان', content: 'الحكومة' }, {}, 'parliament on government'],
    ['figure', { value: money, of: 'الصادرات', holder: 'العراق' }, {}, '$2B exports (Iraq)'],
  ]
  it.each(cases)('%s', (type, roles, more, summary) => {
    const { stream, fillers } = read(text)
    const fact = draft(text, type, roles, more)
    summarize([fact], stream, fillers)
    expect(fact.summary).toBe(summary)
    expect(fact.summaryAr).toMatch(/\p{Script=Arabic}/u)
  })
  it('is tested for every type', () => {
    expect([...new Set(cases.map(([type]) => type))].sort()).toEqual([...FACT_TYPES].sort())
  })
  it.each([
    ['planned', 'planned: 4 killed in Baghdad'],
    ['denied', 'denied: 4 killed in Baghdad'],
    ['possible', 'possible: 4 killed in Baghdad'],
  ] as const)('says %s', (status, summary) => {
    const { stream, fillers } = read(text)
    const fact = draft(text, 'casualties', { killed: people(4), place: 'بغداد' }, { status })
    summarize([fact], stream, fillers)
    expect(fact.summary).toBe(summary)
  })
  it('tells like facts apart by what they say, not by a number', () => {
    const { stream, fillers } = read(text)
    const facts = ['العراق', 'فرنسا'].map((recipient) => draft(text, 'aid', { amount: money, purpose: 'المخدرات', recipient }))
    summarize(facts, stream, fillers)
    expect(facts.map((f) => f.summary)).toEqual(['$2B drugs', '$2B drugs (France)'])
  })
})

describe('every record', () => {
  const sentences = fc.constantFrom(
    'قال وزير الصحة سامر العلي إن اللقاح وصل إلى 40 مستشفى.',
    'وأضاف أن الوزارة اشترت 3 ملايين جرعة بقيمة 20 مليون دولار.',
    'سلمت اليابان 30 شاحنة، و40 دبابة لوزارة الزراعة.',
    'بلغت صادرات العراق 5 مليارات دولار في عام 2020.',
    'بلغت صادرات تونس 5 مليارات دولار في عام 2020.',
    'وقعت وزارة النقل ووزارة المالية مذكرة تفاهم في 9 أيار 2020.',
    'وأوضح المصدر ذاته أن «نسبة البطالة ارتفعت 7 بالمائة، مقابل 5 بالمائة».',
    'وصلت القوات إلى الموصل، بحسب بيان لوزارة الدفاع.',
    'هاجم مسلحون قرية قرب كركوك.',
    'يبلغ طول الجسر 12 كيلومترا و300 متر.',
    'شارك 16 لواء في العملية.',
    'زغلبوط ٤٠٪ من شمهورش في ١٢ سبتمبر.',
  )
  const documents = fc.array(sentences, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '))
  const COUNTING = new Set(['money', 'percent', 'quantity', 'number', 'military_unit', 'vehicle'])

  it('has summaries that are short, Latin, and all different', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { facts } = record(text, '2021-03-01')
        for (const { summary, summaryAr } of facts) {
          expect(summary.length).toBeLessThanOrEqual(80)
          expect(summary.trim()).not.toBe('')
          expect(summary).not.toMatch(/\p{Script=Arabic}/u)
          expect(summaryAr.trim()).not.toBe('')
        }
        expect(new Set(facts.map((f) => f.summary)).size).toBe(facts.length)
      }),
      { numRuns: 120, seed: 7 },
    )
  })
  it('has evidence for every fact and a fact for every number', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { facts, mentions } = record(text, '2021-03-01')
        const used = new Set(facts.filter((f) => f.type !== 'statement').flatMap((f) => Object.values(f.roles).flatMap((list) => list.map((x) => x.mention))))
        for (const fact of facts) expect(fact.evidence.length).toBeGreaterThan(0)
        for (const mention of mentions) if (COUNTING.has(mention.kind)) expect(used).toContain(mention.id)
      }),
      { numRuns: 120, seed: 8 },
    )
  })
})

describe('Arabic lines', () => {
  const lines = (text: string) => record(text).facts.map((f) => f.summaryAr)
  it('give a word its article back after ل', () => {
    expect(lines('وقعت قطر مذكرة تفاهم للتعاون في مجال الطاقة.').join()).toContain('بشأن التعاون في مجال الطاقة')
  })
  it('say what a number counts once', () => {
    expect(lines('في القرية 70 منزلا.')).toEqual(['70 منزلا'])
  })
})

describe('speakers without a name', () => {
  it.each([
    ['قال بعض المحللين إن السوق هادئة.', /^some analysts/u],
    ['وقال ذات المسؤول إن الخطة جاهزة.', /^the same official/u],
    ['أكد أحد مستشاري الرئيس أن القرار نهائي.', /^one of president advisers/u],
  ])('%s', (text, line) => {
    expect(record(text).facts.find(({ type }) => type === 'statement')?.summary).toMatch(line)
  })
})

describe('names of people that are names of places too', () => {
  it('are theirs', () => {
    expect(record('قال الوزير كولن باول إن السفن وصلت.').entities.find(({ kind }) => kind === 'person')?.latin).toBe('Colin Powell')
  })
})
