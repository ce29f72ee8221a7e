/** English of values: amounts, counts, dates. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { rememberingIn } from '../../lexicon/remember.ts'
import { foldWord } from '../../normalize/fold.ts'
import type { FillerDraft } from '../draft.ts'
import { plural } from './english.ts'
import { lookUp } from './glossary.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Parts of a year by their numbers of EDTF level 2. */
const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

/** `21 Sep 2022`, `Dec 2020`, `since 2015`; empty for what is unresolved. */
export function dateText(edtf: unknown): string {
  if (typeof edtf !== 'string') return ''
  const [from = '', to] = edtf.split('/')
  if (to === '..') return prefixed('since', dateText(from))
  if (from === '..') return prefixed('until', dateText(to))
  if (to !== undefined) return [dateText(from), dateText(to)].filter(Boolean).join(' to ')
  const [year = '', month, day] = from.replace(/[~?%]/gu, '').split('-')
  const known = year.includes('X') ? '' : ` ${year}`
  if (month === undefined) return year.includes('X') && !/^\d+X+$/u.test(year) ? '' : year.replace(/XX$/u, '00s').replace(/X$/u, '0s')
  if (SEASONS[month]) return `${SEASONS[month]}${known}`
  if (month.startsWith('W')) return `week ${month.slice(1)}${known}`
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return known.trim()
  const number = day === undefined ? '' : Number.parseInt(day, 10)
  return `${number ? `${number} ` : ''}${name}${known}`
}

const prefixed = (word: string, text: string): string => (text === '' ? '' : `${word} ${text}`)

/** `1.25M`, `850K`; below a million nothing is rounded, and thousands keep their digits below ten thousand (`1,250`, `12,345`). */
function compact(value: number): string {
  const size = Math.abs(value)
  if (size >= 1000 && size < 1e6 && (size < 10_000 || !Number.isInteger(value / 100))) return grouped(value)
  for (const [size, letter] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as const)
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(2))}${letter}`
  return String(Number(value.toFixed(2)))
}

const BOUNDS: Readonly<Record<string, string>> = { about: '~', more_than: '>', at_least: '≥', less_than: '<', at_most: '≤' }

type Value = Readonly<Record<string, unknown>>

/** English of a value; empty when the filler has none. */
export function valueText(filler: FillerDraft, lexicon: Lexicon): string {
  const v = filler.value
  if (!v) return ''
  const sign = BOUNDS[String(v.bound)] ?? ''
  if ('amount' in v) return moneyText(v, sign)
  if ('class' in v) return goodsText(v, sign, lexicon)
  if ('echelon' in v) return unitText(v, sign)
  if ('iso8601' in v) return durationText(v.iso8601)
  if ('unit' in v) return quantityText(v, sign, lexicon)
  if ('edtf' in v) return dateText(v.edtf)
  if ('value' in v) {
    const percent = filler.mention?.kind === 'percent' ? '%' : ''
    const figure = (value: unknown): string => (typeof value === 'number' && value >= 1e6 ? compact(value) : group(value))
    return v.value === null ? '' : `${sign}${figure(v.value)}${v.max ? `-${figure(v.max)}` : ''}${percent}`
  }
  return ''
}

const group = (value: unknown): string => (typeof value === 'number' ? grouped(value) : String(value))

/** Thousands by commas, at most three decimals: `1,234.5`. */
export function grouped(value: number): string {
  const [whole = '', fraction = ''] = plainDigits(Math.abs(value)).split('.')
  const exact = fraction.length <= 3 ? [whole, fraction] : rounded(whole, fraction)
  const decimals = (exact[1] as string).replace(/0+$/u, '')
  let digits = exact[0] as string
  for (let at = digits.length - 3; at > 0; at -= 3) digits = `${digits.slice(0, at)},${digits.slice(at)}`
  return `${value < 0 ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`
}

/** A number without an exponent; what is less than a millionth counts as nothing. */
function plainDigits(value: number): string {
  const text = String(value)
  const exponent = text.indexOf('e')
  if (exponent < 0) return text
  if (value < 1) return '0'
  const [whole = '', fraction = ''] = text.slice(0, exponent).split('.')
  return whole + fraction.padEnd(Number(text.slice(exponent + 1)), '0')
}

/** Three decimals, halves up. */
function rounded(whole: string, fraction: string): [whole: string, fraction: string] {
  const thousandths = BigInt(whole + fraction.slice(0, 3)) + (fraction.charCodeAt(3) >= 0x35 ? 1n : 0n)
  const digits = String(thousandths).padStart(4, '0')
  return [digits.slice(0, -3), digits.slice(-3)]
}

/** What a sum is in when the text does not say of which country: `30M dirhams`. */
const COINS: Readonly<Record<string, string>> = {
  dinars: 'IQD KWD JOD BHD DZD TND LYD RSD',
  riyals: 'SAR QAR OMR YER IRR',
  dirhams: 'AED MAD',
  pounds: 'EGP SDG SSP GBP LBP SYP',
  francs: 'XOF XAF CHF DJF',
}
const coinOf = (code: string): string => Object.keys(COINS).find((name) => COINS[name]?.includes(code)) ?? ''

function moneyText(v: Value, sign: string): string {
  const currency = typeof v.currency === 'string' ? v.currency : ''
  if (typeof v.amount !== 'number') return `unstated sum${currency && ` of ${currency}`}`
  const range = typeof v.max === 'number' ? `-${compact(v.max)}` : ''
  const coin = currency === '' && Array.isArray(v.candidates) ? coinOf(String(v.candidates[0])) : ''
  if (coin !== '') return `${sign}${compact(v.amount)}${range} ${coin}`
  return currency === 'USD' ? `${sign}$${compact(v.amount)}${range}` : `${sign}${currency && `${currency} `}${compact(v.amount)}${range}`
}

function goodsText(v: Value, sign: string, lexicon: Lexicon): string {
  const lexeme = lexicon.lexemeOf('vehicle', String(v.class)) ?? lexicon.lexemeOf('equipment', String(v.class))
  const one = lexeme?.gloss ?? String(v.class).replace(/_/gu, ' ')
  const many = lexeme?.glossPlural ?? plural(one)
  return typeof v.count === 'number' ? `${countText(v.count, v.max, sign)} ${v.count === 1 ? one : many}` : many
}

function unitText(v: Value, sign: string): string {
  const list = v.designations as string[] | undefined
  const many = v.echelon === 'army' ? 'armies' : plural(String(v.echelon))
  if (list) return `${list.length > 1 ? many.replace(/^./u, (c) => c.toUpperCase()) : String(v.echelon)} ${list.join(', ')}`
  return `${typeof v.count === 'number' ? countText(v.count, v.max, sign) : ''} ${v.count === 1 ? v.echelon : many}`.trim()
}

const UNITS: Readonly<Record<string, string>> = {
  '[bbl_us]': 'barrels',
  '[bbl_us]/d': 'barrels/day',
  '[mi_i]': 'miles',
  '[nmi_i]': 'nautical miles',
  '[ft_i]': 'feet',
  '[in_i]': 'inches',
  '[cft_i]': 'cubic feet',
  '[sft_i]': 'sq ft',
  km2: 'km²',
  m2: 'm²',
  m3: 'm³',
  Cel: '°C',
  person: 'people',
  t: 't',
}
const MANY = new Set(['km', 'm', 'cm', 'mm', 'kg', 'g', 'l', 'ha', 'mw', 'gw', 'kw', '%', 'm2', 'km2', 't', 'w', 'v'])

function quantityText(v: Value, sign: string, lexicon: Lexicon): string {
  const amount = v.value
  if (v.unit === '1') return typeof amount === 'number' ? `${sign}${group(Number((amount * 100).toFixed(1)))}%` : 'a share'
  const number = typeof amount === 'number' ? countText(amount, v.max, sign) : 'many'
  return `${number} ${nounText(v, amount === 1, lexicon)}`.trim()
}

/** `~12,500`, `8M-9M`: how many. */
function countText(count: number, max: unknown, sign: string): string {
  const text = (n: number): string => (Math.max(count, n) >= 1e6 ? compact(n) : group(n))
  return `${sign}${text(count)}${typeof max === 'number' ? `-${text(max)}` : ''}`
}

/** The counted noun: as the text wrote it when we know its English (`smugglers`), else its unit. */
function nounText(v: Value, single: boolean, lexicon: Lexicon): string {
  const unit = String(v.unit).replace(/^\{(.*)\}$/u, '$1')
  if (typeof v.of === 'string') {
    const known = countedGloss(v.of, single, lexicon)
    if (known) return known
  }
  const listed = UNITS[unit]
  if (listed) return single && unit === 'person' ? 'person' : listed
  const plain = unit.replace(/[[\]]/gu, '').replace(/_us\b/gu, '').replace(/_/gu, ' ')
  return single || MANY.has(plain.toLowerCase()) || /[^a-z ]/u.test(plain) || !String(v.unit).startsWith('{') ? plain : plural(plain)
}

/** English of a counted noun, one and many; empty when it is not known. */
type Counted = Readonly<{ one: string; many: string }>
const countedNoun = rememberingIn((lexicon, of): Counted => {
  const stem = foldWord(of).replace(/^ال/u, '')
  const listed = lookUp(stem).noun
  const reading = lexicon.readingsOf(stem).find((r) => ['people-noun', 'counted-noun'].includes(r.lexeme.category) && r.lexeme.gloss)
  const one = reading?.lexeme.gloss ?? (listed && !listed.plural ? listed.text : '')
  return { one, many: listed?.plural ? listed.text : (reading?.lexeme.glossPlural ?? (one && plural(one))) }
})

function countedGloss(of: string, single: boolean, lexicon: Lexicon): string {
  const { one, many } = countedNoun(lexicon, of)
  return single ? one : many
}

/** `P3Y` → 3 years. */
function durationText(iso: unknown): string {
  const match = typeof iso === 'string' ? /^P(?:T)?(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(iso) : null
  if (!match) return typeof iso === 'string' && iso !== '' ? 'a period' : ''
  const minutes = String(iso).startsWith('PT') && match[2] === 'M'
  const unit = minutes ? 'minute' : ({ Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' }[match[2] as string] as string)
  return `${match[1]} ${match[1] === '1' ? unit : plural(unit)}`
}
