/**
 * Builds `countries.json` and `currencies.json` from Unicode CLDR.
 *
 *   npx tsx src/build/lexicon/build-cldr.ts FOLDER
 *
 * FOLDER holds the unpacked npm packages cldr-localenames-full and cldr-numbers-full (version 48). `country-variants.json` beside this script adds
 * the spellings that newspapers use and CLDR does not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from '../../normalize/fold.ts'

const root = process.argv[2] ?? '.'
const here = import.meta.dirname
const data = join(here, '../../lexicon/data')
const cldr = (pack: string, locale: string, file: string) => JSON.parse(readFileSync(join(root, pack, 'main', locale, file), 'utf8')).main[locale]
type Entry = Record<string, unknown> & { forms: string[] }

const variants = JSON.parse(readFileSync(join(here, 'country-variants.json'), 'utf8')) as Record<
  string,
  { forms?: string[]; currency?: string; gloss?: string; ambiguous?: boolean | 'locative' }
>

function unique(forms: string[], taken: Set<string>): string[] {
  return forms.filter((form) => {
    const key = foldWord(form)
    if (key === '' || taken.has(key)) return false
    taken.add(key)
    return true
  })
}

function countries(): Entry[] {
  const ar = cldr('cldr-localenames-full', 'ar', 'territories.json').localeDisplayNames.territories as Record<string, string>
  const en = cldr('cldr-localenames-full', 'en', 'territories.json').localeDisplayNames.territories as Record<string, string>
  const taken = new Set<string>()
  const entries: Entry[] = []
  for (const code of Object.keys(ar)
    .filter((c) => /^[A-Z]{2}$/u.test(c) && !/^(EU|EZ|UN|QO|XA|XB|ZZ|XK|AC|CP|DG|EA|IC|TA)$/u.test(c))
    .sort()) {
    const extra = variants[code] ?? {}
    const names = [ar[code], ar[`${code}-alt-short`], ar[`${code}-alt-variant`], ...(extra.forms ?? [])].filter((n): n is string => typeof n === 'string')
    const forms = unique(
      names.map((n) => n.replace(/\s*\(.*\)/u, '').replace(/\s+-\s+.*/u, '')),
      taken,
    )
    if (forms.length === 0) continue
    const props = { ...(extra.currency ? { currency: extra.currency } : {}), ...(extra.ambiguous ? { ambiguous: extra.ambiguous } : {}) }
    entries.push({ forms, value: code, gloss: extra.gloss ?? en[`${code}-alt-short`] ?? en[code], ...(Object.keys(props).length > 0 ? { props } : {}) })
  }
  return entries
}

/** One noun for many states: only the country tells which. */
const SHARED: Record<string, { plural: string[]; candidates: string[]; gloss: string }> = {
  دينار: { plural: ['دنانير'], candidates: ['IQD', 'KWD', 'JOD', 'BHD', 'DZD', 'TND', 'LYD', 'RSD'], gloss: 'dinar' },
  ريال: { plural: ['ريالات'], candidates: ['SAR', 'QAR', 'OMR', 'YER', 'IRR', 'BRL'], gloss: 'riyal' },
  درهم: { plural: ['دراهم'], candidates: ['AED', 'MAD'], gloss: 'dirham' },
  جنيه: { plural: ['جنيهات'], candidates: ['EGP', 'SDG', 'SSP', 'GBP'], gloss: 'pound' },
  ليرة: { plural: ['ليرات'], candidates: ['LBP', 'SYP', 'TRY'], gloss: 'lira' },
  فرنك: { plural: ['فرنكات'], candidates: ['CHF', 'XOF', 'XAF', 'DJF', 'KMF'], gloss: 'franc' },
  روبية: { plural: ['روبيات'], candidates: ['INR', 'PKR', 'IDR', 'LKR', 'NPR'], gloss: 'rupee' },
  شلن: { plural: ['شلنات'], candidates: ['KES', 'SOS', 'TZS', 'UGX'], gloss: 'shilling' },
  بيزو: { plural: ['بيزوات'], candidates: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'], gloss: 'peso' },
  بيسو: { plural: [], candidates: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'], gloss: 'peso' },
  وون: { plural: [], candidates: ['KRW', 'KPW'], gloss: 'won' },
  كرونة: { plural: ['كرونات'], candidates: ['SEK', 'NOK', 'DKK', 'ISK'], gloss: 'krona' },
}
/** Nouns that mean one currency when nothing is added. */
const PLAIN: Record<string, [string, string[], string]> = {
  USD: ['دولار', ['دولارات'], 'dollar'],
  CHF: ['فرنك سويسري', ['فرنكات سويسرية'], 'Swiss franc'],
  THB: ['بات تايلاندي', [], 'baht'],
  KZT: ['تنغي', [], 'tenge'],
  ZAR: ['راند', [], 'rand'],
  NGN: ['نايرا', [], 'naira'],
  ETB: ['بر إثيوبي', [], 'birr'],
  BRL: ['ريال برازيلي', ['ريالات برازيلية'], 'real'],
  AZN: ['مانات', [], 'manat'],
  PLN: ['زلوتي', [], 'zloty'],
  HUF: ['فورنت', [], 'forint'],
  XDR: ['حقوق سحب خاصة', [], 'SDR'],
  EUR: ['يورو', ['يوروهات'], 'euro'],
  RUB: ['روبل', ['روبلات'], 'rouble'],
  JPY: ['ين', ['ينات'], 'yen'],
  CNY: ['يوان', ['يوانات'], 'yuan'],
  ILS: ['شيكل', ['شواكل', 'شيكلات'], 'shekel'],
  MRU: ['أوقية موريتانية', [], 'ouguiya'],
  UAH: ['هريفنيا', [], 'hryvnia'],
  GBP: ['جنيه إسترليني', ['جنيهات إسترلينية'], 'pound sterling'],
}
/** Other spellings of the same nouns. */
const ALSO: Record<string, string[]> = {
  EUR: ['أورو', 'اليورو الأوروبي'],
  ILS: ['شيقل', 'شيكل إسرائيلي', 'شيقل إسرائيلي', 'شاقل'],
  GBP: ['إسترليني', 'جنيه استرليني', 'باوند'],
  CNY: ['يوان صيني', 'رنمينبي'],
  USD: ['دولار أميركي'],
  UAH: ['غريفنا', 'هريفنا'],
  RUB: ['روبل روسي'],
  JPY: ['ين ياباني'],
}
const SYMBOLS: Record<string, string[]> = {
  USD: ['$', 'usd', 'us$', '$us'],
  EUR: ['€', 'eur'],
  GBP: ['£', 'gbp'],
  JPY: ['¥', 'jpy'],
  ILS: ['₪', 'ils'],
  SAR: ['sar', 'ر.س'],
  AED: ['aed', 'د.إ'],
  EGP: ['egp', 'ج.م', 'ج.م.'],
  KWD: ['kwd', 'د.ك'],
  IQD: ['iqd', 'د.ع'],
  LBP: ['lbp', 'ل.ل'],
  SYP: ['syp', 'ل.س'],
  DZD: ['dzd', 'د.ج', 'دج'],
  MAD: ['mad', 'د.م'],
  TND: ['tnd', 'د.ت'],
  LYD: ['lyd', 'د.ل'],
  OMR: ['omr', 'ر.ع'],
  QAR: ['qar', 'ر.ق'],
  BHD: ['bhd', 'د.ب'],
  JOD: ['jod', 'د.أ'],
  CHF: ['chf'],
  TRY: ['try'],
  CNY: ['cny'],
  INR: ['₹', 'inr'],
  SDG: ['sdg', 'ج.س'],
  YER: ['yer', 'ر.ي'],
  RUB: ['₽', 'rub'],
  KRW: ['₩', 'krw'],
  IRR: ['irr'],
  CAD: ['cad', 'c$'],
  AUD: ['aud', 'a$'],
}

/** Minor units with the currencies they divide: `CODE/how many make one`. `usual`: what is meant when nothing is added. */
const MINOR: Record<string, { plural: string[]; parts: string[]; gloss: string; usual?: string }> = {
  سنت: { plural: ['سنتات'], parts: ['USD/100', 'EUR/100', 'CAD/100', 'AUD/100'], gloss: 'cent', usual: 'USD' },
  'قرش|قرش صاغ': { plural: ['قروش'], parts: ['EGP/100', 'SDG/100', 'LBP/100', 'SYP/100', 'JOD/100', 'TRY/100'], gloss: 'piastre' },
  هللة: { plural: ['هللات'], parts: ['SAR/100'], gloss: 'halala' },
  فلس: { plural: ['فلوس'], parts: ['KWD/1000', 'BHD/1000', 'JOD/1000', 'IQD/1000', 'AED/100'], gloss: 'fils' },
  مليم: { plural: ['مليمات', 'ملاليم'], parts: ['TND/1000', 'EGP/1000'], gloss: 'millime' },
  سنتيم: { plural: ['سنتيمات'], parts: ['MAD/100', 'DZD/100', 'EUR/100', 'CHF/100'], gloss: 'centime' },
  بنس: { plural: ['بنسات'], parts: ['GBP/100'], gloss: 'penny' },
  كوبيك: { plural: ['كوبيكات'], parts: ['RUB/100'], gloss: 'kopek' },
  بيسة: { plural: ['بيسات'], parts: ['OMR/1000'], gloss: 'baisa' },
  أغورة: { plural: ['أغورات', 'أغوروت'], parts: ['ILS/100'], gloss: 'agora' },
}

function currencies(): Entry[] {
  const ar = cldr('cldr-numbers-full', 'ar', 'currencies.json').numbers.currencies as Record<string, Record<string, string>>
  const en = cldr('cldr-numbers-full', 'en', 'currencies.json').numbers.currencies as Record<string, Record<string, string>>
  const entries: Entry[] = []
  const taken = new Set<string>()
  for (const [noun, { plural, candidates, gloss }] of Object.entries(SHARED)) {
    entries.push({ forms: unique([noun], taken), plural, inflect: 'noun', category: 'currency-noun', value: noun, gloss, props: { candidates } })
  }
  for (const [code, [noun, plural, gloss]] of Object.entries(PLAIN)) {
    entries.push({
      forms: unique([noun, ...(ALSO[code] ?? [])], taken),
      ...(plural.length > 0 ? { plural } : {}),
      inflect: 'noun',
      value: code,
      gloss,
    })
  }
  for (const code of Object.keys(ar)
    .filter((c) => /^[A-Z]{3}$/u.test(c) && !/^(XXX|XTS|XA.|XB.|XPT|XPD|XDR|XSU|XUA|CHE|CHW|COU|USN|USS|UYI)$/u.test(c))
    .sort()) {
    const names = Object.entries(ar[code] as Record<string, string>)
      .filter(([key]) => key.startsWith('displayName'))
      .map(([, name]) => name)
    if (/\d/u.test(en[code]?.displayName ?? '')) continue
    const forms = unique(
      names.filter((name) => !/[-–(]|\d/u.test(name) && name.includes(' ')),
      taken,
    )
    const singular = forms.filter((name) => !/ات /u.test(name))
    const plural = forms.filter((name) => / ?ات /u.test(name))
    if (singular.length === 0) continue
    entries.push({
      forms: singular,
      ...(plural.length > 0 ? { plural } : {}),
      value: code,
      gloss: (en[code]?.['displayName-count-one'] ?? en[code]?.displayName ?? code).toLowerCase(),
    })
  }
  // A toman is ten rials.
  entries.push({ forms: ['تومان'], plural: ['تومانات'], inflect: 'noun', value: 'IRR', gloss: 'toman', props: { factor: 10 } })
  for (const [code, symbols] of Object.entries(SYMBOLS)) entries.push({ forms: unique(symbols, taken), category: 'currency-symbol', value: code })
  for (const [noun, { plural, parts, gloss, usual }] of Object.entries(MINOR))
    entries.push({
      forms: noun.split('|'),
      ...(plural.length > 0 ? { plural } : {}),
      inflect: 'noun',
      category: 'minor-currency',
      value: noun.split('|')[0],
      gloss,
      props: { parts, ...(usual ? { usual } : {}) },
    })
  return entries
}

function write(name: string, category: string, entries: Entry[]): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  writeFileSync(
    join(data, `${name}.json`),
    `{\n  "source": "Unicode CLDR 48 and hand-made variants",\n  "category": "${category}",\n  "entries": [\n${lines}\n  ]\n}\n`,
  )
  console.error(name, entries.length)
}

write('countries', 'country', countries())
write('currencies', 'currency', currencies())
