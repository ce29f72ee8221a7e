import { describe, expect, test } from 'vitest'
import { organizationName } from '../../src/facts/summary/organization-name.ts'
import { createExtractor } from '../../src/index.ts'

const extractor = createExtractor()

describe('English names of bodies', () => {
  test.each([
    ['وزارة الفلاحة التونسية', 'Tunisian Agriculture Ministry'],
    ['وزارة الشؤون الخارجية والتعاون الدولي', 'Ministry of Foreign Affairs and International Cooperation'],
    ['وزارة النقل و الأشغال', 'Ministry of Transport and Works'],
    ['المعهد الوطني للإحصاء', 'National Institute for Statistics'],
    ['جامعة الأمير سلطان بن خالد', 'University of Emir Sultan bin Khaled'],
    ['الاتحاد الليبي لكرة القدم', 'Libyan Union for Football'],
    ['المندوبية الجهوية للتنمية الفلاحية', 'Regional Commission for Agricultural Development'],
    ['المفتشية العامة للمالية', 'General Inspectorate for Finance'],
    ['شرطة المنامة', 'Manama Police'],
    // A known name with an adjective behind it.
    ['حزب الله اللبناني', 'Lebanese Hezbollah'],
  ])('%s is the %s', (name, english) => {
    expect(organizationName(extractor.lexicon, name)).toBe(english)
  })

  test('the name of a paper or a company is not translated', () => {
    expect(organizationName(extractor.lexicon, 'شركة الوساطة')).toBe('Al-Wasata Company')
  })

  test('words that nobody knows are written in Latin letters', () => {
    expect(organizationName(extractor.lexicon, 'جامعة قرطقوش')).toMatch(/^Qart\w+ University$/u)
  })

  test('a word that stands alone keeps its sound', () => {
    expect(organizationName(extractor.lexicon, 'المظلة')).toMatch(/^(?:al-|Al-)?\w+$/u)
    expect(organizationName(extractor.lexicon, 'المظلة')).not.toBe('Umbrella')
  })

  test('clubs and papers have their own names, whatever the word means elsewhere', () => {
    expect(organizationName(extractor.lexicon, 'النصر')).toBe('Al Nassr')
    expect(organizationName(extractor.lexicon, 'برشلونة')).toBe('Barcelona')
    expect(organizationName(extractor.lexicon, 'الصباح')).toBe('As-Sabah')
  })
})

describe('the article after ل', () => {
  test.each([
    ['سافر الوفد للقاهرة أمس.', 'place', 'القاهرة'],
    ['قدم الشكر للقوات المسلحة المصرية.', 'organization', 'القوات المسلحة المصرية'],
    ['وصل الوفد للبنان أمس.', 'place', 'لبنان'],
  ])('%s', (text, kind, name) => {
    const record = extractor.extract({ id: 'x', text })
    expect(record.entities.filter((e) => e.kind === kind).map((e) => e.name)).toContain(name)
  })

  test('a title has it back too', () => {
    const record = extractor.extract({ id: 'x', text: 'سلم السفير رسالة للرئيس منصف كريم أمس.' })
    expect(record.entities.find((e) => e.kind === 'person')?.titles).toEqual(['الرئيس'])
  })
})
