/** One line per type of fact: value first, then what it is, then when. */
import type { FactType } from '../../emit/schema.ts'
import { foldWord } from '../../normalize/fold.ts'
import type { FactDraft, FillerDraft } from '../draft.ts'
import { plural } from './english.ts'
import { lookUp } from './glossary.ts'
import { agreementLine, aidLine, transactionLine } from './lines-deals.ts'
import { arrestLine, attackLine, casualtiesLine, controlLine, disasterLine, movementLine, seizureLine, strengthLine } from './lines-force.ts'
import { appointmentLine, meetingLine, positionLine, stanceLine, statementLine, visitLine, voteLine } from './lines-people.ts'
import type { Names } from './names.ts'
import { dateText, valueText } from './values.ts'

/** What a line is written with. */
export class Line {
  readonly fact: FactDraft
  readonly names: Names

  constructor(fact: FactDraft, names: Names) {
    this.fact = fact
    this.names = names
  }

  role(role: string): FillerDraft | undefined {
    return this.fact.roles[role]?.[0]
  }
  has(role: string): boolean {
    return (this.fact.roles[role]?.length ?? 0) > 0
  }
  /** English of the first filler of a role. */
  name(role: string): string {
    return this.names.of(this.role(role))
  }
  /** The country that an adjective in a role names (`قصف ‹إسرائيلي›`); '' when it is none. */
  state(role: string): string {
    const filler = this.role(role)
    if (!filler || filler.entity) return ''
    const { context } = this.names.stream
    const nation = context.lexicon
      .readingsOf(foldWord(context.text.slice(filler.start, filler.end)).replace(/^ال/u, ''))
      .find((r) => r.lexeme.category === 'nationality')
    return nation ? (context.lexicon.lexemeOf('country', nation.lexeme.value)?.gloss ?? '') : ''
  }
  /** English of a speaker of one word that names no one: `عالم` is a scholar before it is a world; '' when it is none. */
  speaking(role: string): string {
    const filler = this.role(role)
    if (!filler || filler.entity) return ''
    const { context } = this.names.stream
    const form = foldWord(context.text.slice(filler.start, filler.end))
    const written = lookUp(form.replace(/^ال/u, '')).noun?.one
    if (form.includes(' ') || (written !== undefined && !DUMB.has(written))) return ''
    const readings = context.lexicon.readingsOf(form.replace(/^ال/u, '')).filter((r) => SPEAKERS.has(r.lexeme.category) && r.lexeme.gloss)
    const { lexeme, number } = readings[0] ?? {}
    return lexeme?.gloss === undefined ? '' : number === 'sg' ? lexeme.gloss : (lexeme.glossPlural ?? plural(lexeme.gloss))
  }
  /** English of all fillers of a role. */
  all(role: string): string {
    return this.names.all(this.fact.roles[role])
  }
  /** `word` and the role's English, or nothing. */
  with(word: string, role: string): string {
    const text = this.all(role)
    // `killed northeast of Palmyra`.
    return text === '' || (word === 'in' && BESIDE.test(text)) ? text : `${word} ${text}`
  }
  /** Whether a role's filler begins with a word of this value. */
  isA(role: string, value: string): boolean {
    const filler = this.role(role)
    if (!filler) return false
    const { stream } = this.names
    const [from] = this.names.elements(filler.start, filler.end)
    return from < stream.length && stream.view(from).readings.some((r) => r.lexeme.value === value)
  }
  /** Whether a role is filled by several, or by a plural that is no name (`الحوثيون`, `مراسلون`). */
  isMany(role: string): boolean {
    const fillers = this.fact.roles[role] ?? []
    const [filler] = fillers
    if (!filler || fillers.length > 1) return filler !== undefined
    const { stream } = this.names
    const [from] = this.names.elements(filler.start, filler.end)
    const [head = ''] = stream.context.text.slice(filler.start, filler.end).split(' ')
    if (/(?:ون|يون)$/u.test(head)) return filler.entity?.kind !== 'person'
    const { readings, tags } = stream.view(from)
    if (tags.includes('plural')) return filler.entity?.kind !== 'person'
    // `فصائل المقاومة`: groups, whatever else is spelled like them.
    if (!filler.entity && readings.some((r) => r.lexeme.category === 'org-head' && r.number === 'pl')) return true
    return (
      !filler.entity &&
      readings.length > 0 &&
      readings.every((r) => r.number !== 'sg' || r.lexeme.category === 'verb') &&
      readings.some((r) => r.number === 'pl')
    )
  }
  /** Whether a role's filler is a vehicle made a bomb. */
  isRigged(role: string): boolean {
    const filler = this.role(role)
    return filler !== undefined && /مفخخ|ملغوم/u.test(this.names.stream.context.text.slice(filler.start, filler.end))
  }
  get when(): string {
    return dateText(this.role('time')?.value?.edtf)
  }
  /** The verb for what happened, is planned or goes on. */
  verb(past: string, planned: string, ongoing = `${past} (ongoing)`): string {
    return this.fact.status === 'planned' ? planned : this.fact.status === 'ongoing' ? ongoing : past
  }
}

/** What words of people mean elsewhere. */
const BESIDE = /^(?:north|south|east|west)\w* of /u
const DUMB = new Set(['world', 'book', 'media', 'youth'])
const SPEAKERS = new Set(['speaker-noun', 'people-noun'])

/** Joins what there is. */
export const join = (...parts: string[]): string => parts.filter(Boolean).join(' ')

const LINES: Readonly<Record<FactType, (line: Line) => string>> = {
  aid: aidLine,
  agreement: agreementLine,
  transaction: transactionLine,
  meeting: meetingLine,
  visit: visitLine,
  statement: statementLine,
  stance: stanceLine,
  vote: voteLine,
  position: positionLine,
  appointment: appointmentLine,
  attack: attackLine,
  casualties: casualtiesLine,
  disaster: disasterLine,
  arrest: arrestLine,
  seizure: seizureLine,
  control: controlLine,
  movement: movementLine,
  strength: strengthLine,
  indicator: indicatorLine,
  figure: figureLine,
}

/** Types whose wording says itself that something is planned. */
const SAYS_PLANNED = new Set<FactType>([
  'aid',
  'agreement',
  'transaction',
  'meeting',
  'visit',
  'attack',
  'control',
  'movement',
  'appointment',
  'vote',
  'statement',
])

/** What somebody decides about is no forecast (`قررت الحكومة رفع السعر`). */
const DECIDED = new Set(['indicator.raise', 'indicator.cut', 'indicator.keep', 'indicator.vaccinate', 'indicator.dose'])

/** The English line of a fact. */
export function lineOf(fact: FactDraft, names: Names): string {
  const text = LINES[fact.type](new Line(fact, names)).trim()
  if (fact.status === 'denied') return fact.rule === 'aid.halt' ? `halted: ${text}` : `denied: ${text}`
  if (fact.status === 'possible') return `possible: ${text}`
  if (fact.status === 'planned' && !SAYS_PLANNED.has(fact.type))
    return `${fact.type === 'indicator' && !DECIDED.has(fact.rule) ? 'forecast' : 'planned'}: ${text}`
  return text
}

function indicatorLine(line: Line): string {
  if (line.fact.rule === 'indicator.cases') {
    const count = line.name('value').replace(/ (?:infection|case)s?$/u, '')
    return join(count, line.name('measure'), count === '1' ? 'case' : 'cases', line.with('in', 'place'), dateText(line.role('period')?.value?.edtf))
  }
  const period = dateText(line.role('period')?.value?.edtf) || line.name('period')
  if (PARTS.has(line.fact.rule)) return join(line.all('value'), line.with('of', 'measure'), period)
  if (DOSES.has(line.fact.rule)) return doseLine(line, period)
  const change = line.all('change')
  const direction = line.has('direction') ? (DIRECTIONS.find(([pattern]) => pattern.test(directionText(line)))?.[1] ?? '') : ''
  const moved = change ? join(direction || 'change', change) : direction
  const value = line.all('value')
  const name =
    FLOWS.find(([value]) => (line.fact.rule === 'indicator.flow' || line.fact.rule === 'indicator.export') && line.isA('measure', value))?.[1] ??
    line.name('measure')
  const counted = countedBy(name, value)
  const named = counted === null ? name : ''
  const measure = join(named, name.includes(line.all('place')) ? '' : line.with('in', 'place'))
  const passage = line.role('value')?.value?.max === undefined ? null : PASSAGE.exec(value)
  if (passage && moved && name) {
    const [, unit = '', from, to, noun = ''] = passage
    return once(join(name, measure.slice(named.length), moved, `from ${unit}${from} to ${unit}${to}${counted === null ? noun : ''}`, period))
  }
  return once(join(counted ?? value, value || measure ? `${measure}${moved && (value || measure) ? ',' : ''}` : '', moved, period))
}

const DOSES = new Set(['indicator.vaccinate', 'indicator.dose'])
/** `3M people given first dose until 5 May 2021`. */
function doseLine(line: Line, period: string): string {
  const dose = line.name('measure').replace(/^initial\b/u, 'first')
  const done = line.fact.rule === 'indicator.dose' ? `given ${dose}` : 'vaccinated'
  return join(line.name('value'), line.verb(done, `to be ${done}`, done), line.with('in', 'place'), period)
}

/** `$8M-9M`, `12-15 battalions`: from what to what. */
const PASSAGE = /^(\D{0,4})(\d[\d.,]*[KMBT]?)-(\d[\d.,]*[KMBT]?)( .+)?$/u

/** What is counted is said by the count already (`20 brigades number of unified brigades` → 20 unified brigades); null when it is not. */
function countedBy(name: string, value: string): string | null {
  if (value !== '' && name.endsWith(' number') && value.endsWith(plural(name.replace(/ number$/u, '')))) return value
  const what = /^number of (.+)$/u.exec(name)?.[1]
  const [, count, noun] = /^(\S+) (.+)$/u.exec(value) ?? []
  return what && noun && what.endsWith(noun) ? `${count} ${what}` : null
}

/** Shares of a whole. */
const PARTS = new Set(['indicator.share', 'indicator.portion'])

/** `1,500 cases cases` → 1,500 cases. */
const once = (text: string): string => text.replace(/\b([a-z]+) \1\b/gu, '$1')

const directionText = (line: Line): string => {
  const filler = line.role('direction') as FillerDraft
  return line.names.stream.context.text.slice(filler.start, filler.end)
}
const FLOWS = [
  ['produce', 'output'],
  ['export', 'exports'],
  ['import', 'imports'],
  ['consume', 'consumption'],
] as const
const DIRECTIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/رتفع|رتفاع|زاد|زياد|ازداد|تزايد|نم|تنام|صعد|صعود|قفز|تضاعف|رفع|نتعش|ربح|تحسن|ضاعف|تعاف|كسب|صاعد/u, 'up'],
  [/نخفض|نخفاض|تراجع|هبط|هبوط|نكم|تقلص|خسر|فقد|خفض|قلص|تدن|تهاو|تدهور|نزل|نزول|نقص|هو[ىت]|يهو|تهو|هابط|نحدر|تباط/u, 'down'],
  [/عجز/u, 'deficit'],
  [/فايض|فائض/u, 'surplus'],
  [/ستقر|ثبات|ثبت|تثبيت|بق[ىي]|إبقاء/u, 'steady'],
]

function figureLine(line: Line): string {
  const value = line.role('value')
  const text = value ? valueText(value, line.names.stream.context.lexicon) || line.name('value') : ''
  const kind = value?.mention?.kind
  // `ثلث السكان`: a share is of something.
  const share = kind === 'quantity' && value?.value?.unit === '1'
  const counted = (kind === 'quantity' && !share) || kind === 'vehicle' || kind === 'military_unit'
  const holder = line.name('holder')
  // What is only whose it is tells nothing of what it is.
  const of = counted || line.name('of') === holder ? '' : line.name('of')
  const owner = holder && !of.includes(holder) ? holder : ''
  // `40% of the water`, but `12% growth`: a whole stands behind its part.
  const whole = share || (line.role('of')?.start ?? 0) >= (value?.end ?? 0)
  if (kind === 'percent' || share) return join(text, of && (whole ? `of ${of}` : of), owner && `(${owner})`, line.when)
  return join(text, of || (counted ? '' : 'figure'), owner && `(${owner})`, line.when)
}
