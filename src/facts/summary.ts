/** One line for a busy reader: value first, then what it is, then when. English without Arabic script, at most 80 characters; Arabic likewise. */
import { romanize } from '../emit/romanize.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gloss } from '../merge/coreference.ts'
import type { Stream } from '../pipeline/stream.ts'
import type { Span } from '../types.ts'
import type { FactDraft, FillerDraft } from './draft.ts'

const LIMIT = 80
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** `21 Sep 2022`, `Dec 2020`, `since 2015`; empty for what is unresolved. */
export function dateText(edtf: unknown): string {
  if (typeof edtf !== 'string') return ''
  const [from = '', to] = edtf.split('/')
  if (to === '..') return `since ${dateText(from)}`
  if (to !== undefined) return `${dateText(from)} to ${dateText(to)}`
  const [year = '', month, day] = from.replace(/~/gu, '').split('-')
  const known = year.includes('X') ? '' : ` ${year}`
  if (month === undefined) return year.includes('X') && !/^\d+X+$/u.test(year) ? '' : year.replace(/X$/u, '0s')
  if (SEASONS[month]) return `${SEASONS[month]}${known}`
  if (month.startsWith('W')) return `week ${month.slice(1)}${known}`
  const name = MONTHS[Number(month) - 1] ?? ''
  return `${day ? `${Number(day)} ` : ''}${name}${known}`
}

function compact(value: number): string {
  for (const [size, letter] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as const)
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(2))}${letter}`
  return String(value)
}

const BOUNDS: Record<string, string> = { about: '~', more_than: '>', at_least: '≥', less_than: '<', at_most: '≤' }

/** English of a value. */
export function valueText(filler: FillerDraft, lexicon: Lexicon): string {
  const v = filler.value ?? {}
  const sign = BOUNDS[String(v.bound)] ?? ''
  if ('amount' in v) {
    if (v.amount === null) return 'unspecified sum'
    const money = compact(v.amount as number)
    return v.currency === 'USD' ? `${sign}$${money}` : `${sign}${money} ${v.currency ?? '(currency unknown)'}`
  }
  if ('class' in v) {
    const lexeme = lexicon.lexemeOf('vehicle', String(v.class)) ?? lexicon.lexemeOf('equipment', String(v.class))
    const one = lexeme?.gloss ?? String(v.class).replace(/_/gu, ' ')
    const many = lexeme?.glossPlural ?? `${one}s`
    return v.count === null || v.count === undefined ? many : `${sign}${v.count} ${v.count === 1 ? one : many}`
  }
  if ('echelon' in v) {
    const list = v.designations as string[] | undefined
    const plural = v.echelon === 'army' ? 'armies' : `${v.echelon}s`
    if (list) return `${list.length > 1 ? plural.replace(/^./u, (c) => c.toUpperCase()) : String(v.echelon)} ${list.join(', ')}`
    return `${v.count ?? ''} ${v.count === 1 ? v.echelon : plural}`.trim()
  }
  if ('iso8601' in v) return String(v.iso8601 ?? 'a period')
  if ('unit' in v) {
    const unit = String(v.unit)
      .replace(/^\{(.*)\}$/u, '$1')
      .replace(/_/gu, ' ')
    const number =
      v.value === null ? 'many' : v.unit === '1' ? `${Number(((v.value as number) * 100).toFixed(1))}%` : (v.value as number).toLocaleString('en-US')
    const name = v.unit === '1' ? '' : unit === 'person' ? 'people' : unit
    return `${sign}${number}${v.max ? `-${v.max}` : ''} ${name}`.trim()
  }
  if ('value' in v) return `${sign}${v.value}${v.max ? `-${v.max}` : ''}`
  return ''
}

/** English of any filler: its value, its entity's usual name, or a gloss of its words. */
export function nameText(filler: FillerDraft | undefined, stream: Stream, lexicon: Lexicon): string {
  if (!filler) return ''
  const value = filler.value ? valueText(filler, lexicon) : ''
  if (value) return value
  if (filler.entity?.kind === 'person') return filler.entity.latin
  const text = stream.context.text.slice(filler.start, filler.end)
  return gloss(lexicon, text) ?? (filler.entity && gloss(lexicon, filler.entity.name)) ?? translate(text, lexicon)
}

/** Categories that put a noun phrase into English, best first. */
const NAMES = ['organization', 'country', 'place']
const HEADS = ['org-head', 'title-head', 'place-head', 'people-noun', 'echelon', 'agreement', 'vehicle', 'equipment', 'counted-noun']
const MODIFIERS = ['noun', 'nationality']
const DESCRIBING = [...NAMES, ...MODIFIERS]

/** Glosses looked up before, by category list and word; emptied when it has grown large, so memory stays flat over a corpus. */
const glosses = new WeakMap<Lexicon, Map<readonly string[], Map<string, string | undefined>>>()
const MEMORY = 20_000

function glossIn(lexicon: Lexicon, word: string, categories: readonly string[]): string | undefined {
  let tables = glosses.get(lexicon)
  if (!tables) {
    tables = new Map()
    glosses.set(lexicon, tables)
  }
  let table = tables.get(categories)
  if (!table || table.size > MEMORY) {
    table = new Map()
    tables.set(categories, table)
  }
  if (table.has(word)) return table.get(word)
  const found = lookUp(lexicon, word, categories)
  table.set(word, found)
  return found
}

function lookUp(lexicon: Lexicon, word: string, categories: readonly string[]): string | undefined {
  const bare = word.replace(/["“”«»().,،:؛]/gu, '')
  for (const form of [bare, bare.replace(/^(?:[وفبك]?ال|لل)/u, ''), bare.replace(/^[ول]/u, '')]) {
    for (const category of categories) {
      const reading = lexicon.readingsOf(form).find((r) => r.lexeme.category === category && r.lexeme.gloss && r.lexeme.props.ambiguous !== true)
      if (reading) return reading.number === 'pl' ? (reading.lexeme.glossPlural ?? plural(reading.lexeme.gloss as string, category)) : reading.lexeme.gloss
    }
  }
  return undefined
}

const plural = (word: string, category: string): string => (category === 'nationality' || NAMES.includes(category) ? word : `${word}s`)

/** A noun phrase in English order: modifiers, then the heads (`القوات الكردية` → Kurdish forces); titles keep their chain. */
function translate(text: string, lexicon: Lexicon): string {
  const heads: string[] = []
  const modifiers: string[] = []
  const words = text.split(/\s+/u).filter(Boolean)
  for (let i = 0; i < words.length && heads.length + modifiers.length < 5; i++) {
    const word = words[i] as string
    const head = glossIn(lexicon, word, HEADS)
    const pair = i + 1 < words.length ? gloss(lexicon, `${word.replace(/^ل(?=\S{3})/u, '')} ${words[i + 1]}`) : undefined
    const modifier = pair ?? glossIn(lexicon, word, DESCRIBING)
    if (pair) i++
    if (pair === undefined && head !== undefined && !glossIn(lexicon, word, NAMES)) heads.push(head)
    else if (modifier !== undefined) modifiers.push(modifier)
  }
  return (
    [...new Set([...modifiers.reverse(), ...heads])].join(' ') ||
    romanize(
      words
        .slice(0, 3)
        .join(' ')
        .replace(/^(?:[وب]?ال|لل)/u, ''),
    )
  )
}

const TOPICS = ['organization', 'country', 'place', 'agreement', 'equipment', 'vehicle', 'noun']

/** What money is for: the most telling noun (`نفقات رواتب …` is about salaries). */
function nounText(filler: FillerDraft, stream: Stream, lexicon: Lexicon): string {
  const nouns = stream.context.text
    .slice(filler.start, filler.end)
    .split(/\s+/u)
    .flatMap((word) => {
      const set = lexicon.readingsOf(word.replace(/^(?:ال|[وبلف](?=ال))/u, '')).find((r) => r.lexeme.category === 'noun' && r.lexeme.gloss)
      return set
        ? [
            {
              generic: ['expense', 'cost', 'value_noun'].includes(String(set.lexeme.value)),
              text: set.number === 'pl' ? (set.lexeme.glossPlural ?? `${set.lexeme.gloss}s`) : (set.lexeme.gloss as string),
            },
          ]
        : []
    })
  return (nouns.find((n) => !n.generic) ?? nouns[0])?.text ?? ''
}

const VERBS: Partial<Record<FactDraft['type'], [past: string, planned: string]>> = { aid: ['delivered', 'due'], agreement: ['signed', 'to be signed'] }

/** Writes both summaries of every fact; equal ones are told apart by a number. */
export function summarize(facts: readonly FactDraft[], stream: Stream, lexicon: Lexicon): void {
  const seen = new Map<string, number>()
  const seenAr = new Map<string, number>()
  for (const fact of facts) {
    fact.summary = distinct(latinOnly(english(fact, stream, lexicon)), seen)
    fact.summaryAr = distinct(arabic(fact, stream), seenAr)
  }
}

/** At most `LIMIT` characters; a summary that another fact already has gets a number. */
function distinct(text: string, seen: Map<string, number>): string {
  const whole = cut(text, LIMIT)
  const count = (seen.get(whole) ?? 0) + 1
  seen.set(whole, count)
  return count === 1 ? whole : `${cut(text, LIMIT - 3 - String(count).length)} (${count})`
}

const latinOnly = (text: string): string =>
  text
    .replace(/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufeff]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,)])/gu, '$1')
    .trim() || 'fact'

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit - 1)
  return `${text.slice(0, space > limit / 2 ? space : limit - 1).replace(/[\s,،(]+$/u, '')}…`
}

function english(fact: FactDraft, stream: Stream, lexicon: Lexicon): string {
  const name = (role: string): string => nameText(fact.roles[role]?.[0], stream, lexicon)
  const names = (role: string): string =>
    (fact.roles[role] ?? [])
      .map((f) => nameText(f, stream, lexicon))
      .filter(Boolean)
      .join(', ')
  const when = dateText(fact.roles.time?.[0]?.value?.edtf)
  const prefix = fact.status === 'denied' ? 'denied: ' : fact.status === 'possible' ? 'possible: ' : ''
  const line = (...parts: string[]): string => `${prefix}${parts.filter(Boolean).join(' ')}`
  const planned = fact.status === 'planned' ? 'planned' : fact.status === 'ongoing' ? 'ongoing' : ''
  switch (fact.type) {
    case 'aid':
      return aidLine(fact, { name, names, when, line, purposeText: (f) => nounText(f, stream, lexicon) })
    case 'agreement':
      return line(name('kind') || 'agreement', fact.status === 'planned' ? (VERBS.agreement?.[1] as string) : (fact.subtype ?? 'signed'), when)
    case 'strength':
      return line(
        fact.roles.armed ? `${names('armed')} of ${name('unit').replace(/\D/gu, '')} armed` : `${names('unit')}, ${name('force')}`.replace(/, $/u, ''),
        when,
      )
    case 'statement':
      return line(`${name('speaker')}:`, keywords(fact, stream, lexicon), when)
    case 'position':
      return line(`${name('holder')},`, name('title'))
    case 'meeting':
      return line(names('participant'), 'met', planned && `(${planned})`, when)
    case 'visit':
      return line(name('visitor'), fact.status === 'planned' ? 'to visit' : 'visited', name('destination'), when)
    case 'attack':
      return line(name('attacker'), fact.status === 'planned' ? 'to attack' : 'attacked', name('target') || names('place'), when)
    case 'control':
      return line(
        name('extent') || names('population'),
        name('territory'),
        fact.subtype ?? '',
        name('controller') && `by ${name('controller')}`,
        planned && `(${planned})`,
        when,
      )
    case 'movement':
      return line(
        name('actor'),
        fact.subtype ?? 'moved',
        name('origin') && `from ${name('origin')}`,
        name('destination') && `to ${name('destination')}`,
        planned && `(${planned})`,
        when,
      )
    default:
      return line(names('value'), name('of'), when)
  }
}

type Words = {
  name: (role: string) => string
  names: (role: string) => string
  when: string
  line: (...parts: string[]) => string
  purposeText: (filler: FillerDraft) => string
}

function aidLine(fact: FactDraft, { name, names, when, line, purposeText }: Words): string {
  const purpose = fact.roles.purpose ? purposeText(fact.roles.purpose[0] as FillerDraft) : ''
  if (fact.roles.amount)
    return line(
      name('amount'),
      purpose,
      fact.roles.item ? names('item') : '',
      purpose || fact.roles.item ? '' : `aid${name('recipient') && ` to ${name('recipient')}`}`,
      fact.status === 'planned' ? 'planned' : '',
      when,
    )
  const cost = fact.roles.cost ? `(${name('cost')})` : ''
  if (fact.roles.item) {
    const goods = line(names('item'), fact.status === 'planned' ? 'due' : fact.status === 'ongoing' ? 'ongoing' : 'delivered', when)
    return goods.length + cost.length < LIMIT ? `${goods} ${cost}`.trim() : goods
  }
  return line(
    fact.status === 'planned' ? 'planned' : fact.status === 'ongoing' ? 'ongoing' : '',
    `${name('donor') || 'unknown donor'} aid to`,
    name('recipient') || 'unknown',
    when,
  )
}

/** What a statement is about: glosses of its first known words. */
function keywords(fact: FactDraft, stream: Stream, lexicon: Lexicon): string {
  const content = fact.roles.content?.[0]
  if (!content) return 'statement'
  const known: string[] = []
  for (const word of stream.context.text.slice(content.start, Math.min(content.end, content.start + 160)).split(/\s+/u)) {
    const english = glossIn(lexicon, word, TOPICS)
    if (english === undefined || known.includes(english)) continue
    known.push(english)
    if (known.length === 4) break
  }
  return known.length > 0 ? `on ${known.join(', ')}` : 'statement'
}

/** Roles in the order in which the Arabic line names them. */
const ARABIC_ORDER = [
  'amount',
  'item',
  'value',
  'change',
  'measure',
  'direction',
  'unit',
  'armed',
  'extent',
  'population',
  'killed',
  'wounded',
  'missing',
  'displaced',
  'count',
  'detainee',
  'magnitude',
  'kind',
  'purpose',
  'of',
  'speaker',
  'holder',
  'person',
  'position',
  'participant',
  'topic',
  'visitor',
  'attacker',
  'agent',
  'controller',
  'actor',
  'body',
  'donor',
  'buyer',
  'seller',
  'lender',
  'borrower',
  'title',
  'content',
  'subject',
  'target',
  'territory',
  'destination',
  'origin',
  'recipient',
  'party',
  'signatory',
  'victim',
  'cause',
  'weapon',
  'charge',
  'term',
  'place',
  'cost',
  'period',
  'time',
]

function arabic(fact: FactDraft, stream: Stream): string {
  // Only the beginning of a long quotation can reach the summary.
  const text = (f: Span): string => stream.context.text.slice(f.start, Math.min(f.end, f.start + LIMIT * 5)).replace(/\s+/gu, ' ')
  const mark = fact.status === 'planned' ? 'مقرر: ' : fact.status === 'denied' ? 'نفي: ' : fact.status === 'possible' ? 'محتمل: ' : ''
  const parts: string[] = []
  for (const role of ARABIC_ORDER) for (const f of fact.roles[role] ?? []) if (f.end > f.start) parts.push(text(f))
  const said = fact.evidence[0]
  if (parts.length === 0 && said) parts.push(text(said))
  return `${mark}${parts.join('، ')}`
}
